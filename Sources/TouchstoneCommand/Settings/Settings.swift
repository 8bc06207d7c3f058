// SPDX-License-Identifier: MIT

import Touchstone

/// The settings in force: the command line's, then the configuration file's, then the usual ones.
struct Settings: Sendable {
  /// Where a value comes from.
  enum Origin: Equatable, Sendable {
    case commandLine
    case file(path: String, position: TextPosition)
  }

  /// The project.
  let workspace: Workspace
  /// The command line.
  let arguments: Arguments
  /// The configuration file's values, by option.
  let configuration: ConfigurationFile

  /// Reads the configuration that a command line asks for.
  init(_ arguments: Arguments) throws {
    self.arguments = arguments
    if let path = arguments.value(.config) {
      workspace = Workspace(configuration: path)
    } else {
      workspace = Workspace(isIsolated: arguments.has(.isolated))
    }
    configuration =
      try workspace.configuration.map(ConfigurationFile.init(reading:))
      ?? ConfigurationFile()
  }

  /// The settings of a command line that looks at nothing else.
  init(alone arguments: Arguments) {
    self.arguments = arguments
    workspace = Workspace(configuration: "")
    configuration = ConfigurationFile()
  }

  /// The values of an option with their origin; paths are those of the working folder.
  func values(_ flag: Flag) -> (values: [String], origin: Origin?) {
    let given = arguments.values(flag)
    if !given.isEmpty { return (given, .commandLine) }
    guard let entry = configuration.entry(flag) else { return ([], nil) }
    var values = entry.values
    switch flag.argument {
    case .file, .folder: values = values.map(workspace.path)
    case .report:
      values = values.map { value in
        let format = value.prefix { $0 != "=" }
        return format + "=" + workspace.path(String(value.dropFirst(format.count + 1)))
      }
    default: break
    }
    return (values, .file(path: configuration.path, position: entry.position))
  }

  /// The value of an option; the last of several.
  func value(_ flag: Flag) -> String? { values(flag).values.last }

  /// Whether an option is switched on.
  func isOn(_ flag: Flag) -> Bool {
    arguments.has(flag) || configuration.entry(flag)?.values.last == "true"
  }

  /// The value of a day option; words such as `today` give `nil`.
  func date(_ flag: Flag) -> CalendarDate? { value(flag).flatMap { CalendarDate($0) } }

  // MARK: - Shared meanings

  /// The folder of claim files.
  var claimsFolder: String { value(.claims) ?? workspace.path("Claims") }

  /// The day that waivers and `--as-of today` count by.
  var today: CalendarDate { arguments.value(.today).flatMap { CalendarDate($0) } ?? Clock.today }

  /// The day whose knowledge to judge by; `nil` for the day of publication.
  var asOf: CalendarDate? {
    switch value(.asOf) {
    case "today": today
    case "everything": CalendarDate(year: 9999, month: 12, day: 31)
    case let text: text.flatMap { CalendarDate($0) }
    }
  }

  /// What the verifier goes by for documents without a claim file.
  var options: Verifier.Options {
    Verifier.Options(published: date(.published), asOf: asOf, place: value(.place))
  }

  /// The verdicts that fail a run.
  var failOn: [Verdict] {
    value(.failOn).map(FailLevel.verdicts) ?? [.misleading, .inconsistent]
  }

  /// How many documents are read at once.
  func jobs(standard: Int) -> Int { value(.jobs).flatMap { Int($0) } ?? standard }
}
