// SPDX-License-Identifier: MIT

import Touchstone

/// `.touchstone.json`: an object of settings, each named as the table of options names it.
struct ConfigurationFile: Sendable {
  /// One setting.
  struct Entry: Sendable {
    var values: [String]
    var position: TextPosition
  }

  /// The file; empty when there is none.
  private(set) var path = ""
  private var entries: [String: Entry] = [:]

  /// The options that have a key, in the order of the keys.
  static let flags: [Flag] = {
    var seen: Set<String> = []
    return Verb.all.flatMap(\.flags).filter { flag in
      flag.key.map { seen.insert($0).inserted } ?? false
    }.sorted { ($0.key ?? "") < ($1.key ?? "") }
  }()

  /// No file.
  init() {}

  /// Reads a file.
  init(reading path: String) throws {
    try self.init(parsing: try Files.bytes(of: path), path: path)
  }

  /// The setting of an option.
  func entry(_ flag: Flag) -> Entry? { flag.key.flatMap { entries[$0] } }

  /// Reads the bytes of a file.
  init(parsing bytes: [UInt8], path: String) throws(LocatedProblem) {
    self.path = path
    let object = try LocatedObject(parsing: bytes, path: path, what: "a configuration file")
    let known = Self.flags.compactMap(\.key) + ["$schema"]
    try object.checkKeys(known: known)
    for member in object.root.members where member.key != "$schema" {
      guard let flag = Self.flags.first(where: { $0.key == member.key }) else { continue }
      let values = try Self.values(of: member, flag, in: object)
      for value in values {
        if let problem = flag.problem(with: value), flag.takesValue {
          throw object.problem(member.value, "'\(member.key)': \(problem)")
        }
      }
      entries[member.key] = Entry(values: values, position: object.position(member.keyOffset))
    }
  }

  private static func values(
    of member: JSONMember, _ flag: Flag, in object: LocatedObject
  ) throws(LocatedProblem) -> [String] {
    let value = member.value
    guard flag.takesValue else {
      guard let bool = value.bool else {
        throw object.problem(
          value, "'\(member.key)' is \(value.kindDescription); expected true or false")
      }
      return [bool ? "true" : "false"]
    }
    if case .report = flag.argument {
      // {"html": "report.html", "sarif": "report.sarif"}
      guard value.kind == .object else {
        throw object.problem(
          value,
          "'\(member.key)' is \(value.kindDescription); expected an object such as {\"html\": \"report.html\"}"
        )
      }
      var reports: [String] = []
      for report in value.members {
        guard let path = report.value.string else {
          throw object.problem(report.value, "'\(report.key)' is no path; expected a string")
        }
        reports.append("\(report.key)=\(path)")
      }
      return reports
    }
    let isList = value.kind == .array
    if isList, !flag.isRepeatable, !flag.isList {
      throw object.problem(value, "'\(member.key)' takes one value, a list was given")
    }
    var values: [String] = []
    for element in isList ? value.elements : [value] {
      guard let text = element.stringOrNumber else {
        throw object.problem(
          element,
          "'\(member.key)' is \(element.kindDescription); expected \(flag.isList || flag.isRepeatable ? "a string, or a list of them" : flag.expectation)"
        )
      }
      values.append(text)
    }
    return flag.isList ? [values.joined(separator: ",")] : values
  }
}

extension Flag {
  /// Whether a value is a list of words.
  fileprivate var isList: Bool { if case .choices = argument { true } else { false } }

  /// What a value must be, in words.
  fileprivate var expectation: String {
    if case .count = argument { return "a number" }
    return "a string"
  }
}
