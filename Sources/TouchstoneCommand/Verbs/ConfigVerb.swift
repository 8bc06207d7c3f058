// SPDX-License-Identifier: MIT

import Touchstone

/// `touchstone config`: the settings in force.
enum ConfigVerb {
  /// Prints the settings, with where each comes from when asked.
  static func show(_ settings: Settings) -> ExitStatus {
    var rows: [(key: String, value: String, origin: String)] = []
    for flag in ConfigurationFile.flags {
      guard let key = flag.key else { continue }
      let (values, origin) = settings.values(flag)
      let shown =
        values.isEmpty
        ? standard(flag, settings) : values.map(JSONEscapes.quoted).joined(separator: ", ")
      let place: String =
        switch origin {
        case .file(let path, let position): "\(path):\(position)"
        case .commandLine: "the command line"
        case nil: "default"
        }
      rows.append((key, shown, place))
    }
    let widest = rows.map(\.key.count).max() ?? 0
    var text = ""
    for row in rows {
      text += row.key + String(repeating: " ", count: widest - row.key.count) + " = " + row.value
      text += settings.arguments.has(.explain) ? "  (\(row.origin))\n" : "\n"
    }
    return Output.write(text)
  }

  private static func standard(_ flag: Flag, _ settings: Settings) -> String {
    switch flag.key {
    case "evidence": JSONEscapes.quoted(settings.workspace.path("Evidence"))
    case "claims": JSONEscapes.quoted(settings.claimsFolder)
    case "failOn": "\"inconsistent,misleading\""
    case "format": "\"text\""
    case "asOf": "\"published\""
    case "color": "\"auto\""
    case "jobs": "one per core"
    case "baseline": JSONEscapes.quoted(settings.workspace.path(Baseline.standardName))
    case "waivers": JSONEscapes.quoted(settings.workspace.path(WaiverFile.standardName))
    case "trace", "flaggedOnly", "strictBaseline": "false"
    default: "none"
    }
  }

  /// Reads a configuration file and says whether it is right.
  static func validate(_ arguments: Arguments) throws -> ExitStatus {
    let given = arguments.operands.first ?? arguments.value(.config)
    guard let path = given ?? Workspace(isIsolated: false).configuration else {
      throw FileProblem(
        path: Workspace.configurationName, message: "no configuration file here or above")
    }
    let file = try ConfigurationFile(reading: path)
    let workspace = Workspace(configuration: path)
    for flag in ConfigurationFile.flags {
      guard case .folder = flag.argument, let entry = file.entry(flag) else { continue }
      for value in entry.values where Files.kind(of: workspace.path(value)) == .nothing {
        throw LocatedProblem(
          path: path, position: entry.position,
          message: "'\(flag.key ?? "")': there is no '\(workspace.path(value))'")
      }
    }
    return Output.write("\(path): no mistakes\n")
  }
}
