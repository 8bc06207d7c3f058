// SPDX-License-Identifier: MIT

import Foundation

/// What the command's surroundings say about how to write: read once, at the start.
struct Terminal: Sendable {
  /// Whether standard output is a terminal.
  let isOutput: Bool
  /// Whether standard error is a terminal.
  let isError: Bool
  /// The columns of the terminal; `nil` when output goes elsewhere.
  let width: Int?
  /// The columns of the terminal that standard error is.
  let errorWidth: Int
  private let environment: [String: String]

  /// Looks at the surroundings.
  init() {
    isOutput = StandardStreams.isTerminal(1)
    isError = StandardStreams.isTerminal(2)
    environment = ProcessInfo.processInfo.environment.filter { key, _ in
      [
        "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "FORCE_COLOR", "TERM", "COLUMNS", "CI",
      ].contains(key)
    }
    errorWidth = StandardStreams.terminalWidth(2) ?? 80
    width =
      isOutput
      ? max(
        20, StandardStreams.terminalWidth(1) ?? environment["COLUMNS"].flatMap { Int($0) } ?? 80)
      : nil
  }

  private func isSet(_ name: String) -> Bool { !(environment[name] ?? "").isEmpty }

  private func isForced(_ name: String) -> Bool { isSet(name) && environment[name] != "0" }

  /// Whether standard output is coloured: `--color`, then the forcing variables, then `NO_COLOR`.
  func isColoured(_ choice: String?) -> Bool {
    switch choice {
    case "always": return true
    case "never": return false
    default: break
    }
    if isForced("CLICOLOR_FORCE") || isForced("FORCE_COLOR") { return true }
    if isSet("NO_COLOR") || environment["CLICOLOR"] == "0" { return false }
    return isOutput && environment["TERM"] != "dumb"
  }

  /// Whether a progress bar may be shown.
  var showsProgress: Bool { isError && environment["TERM"] != "dumb" && !isSet("CI") }

  /// The columns for help.
  var helpWidth: Int { min(100, width ?? 100) }
}
