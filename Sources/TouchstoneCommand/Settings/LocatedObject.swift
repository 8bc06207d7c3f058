// SPDX-License-Identifier: MIT

import Touchstone

/// Something wrong in a file of ours, at its place.
struct LocatedProblem: Error, Equatable, CustomStringConvertible {
  let path: String
  let position: TextPosition
  let message: String

  var description: String { "\(path):\(position): \(message)" }
}

/// A JSON file that is one object: configuration, waivers, baseline.
struct LocatedObject {
  let root: JSONValue
  private let path: String
  private let lines: LineTable

  /// Reads a file's bytes.
  init(parsing bytes: [UInt8], path: String, what: String) throws(LocatedProblem) {
    self.path = path
    lines = LineTable(bytes)
    if let offset = UTF8Check.firstInvalidOffset(in: bytes) {
      throw LocatedProblem(
        path: path, position: lines.position(of: offset),
        message: "the file is not valid UTF-8 here; save it as UTF-8")
    }
    do throws(JSONSyntaxError) {
      root = try JSONTree(parsing: bytes).root
    } catch {
      throw LocatedProblem(
        path: path, position: lines.position(of: error.offset), message: error.message)
    }
    guard root.kind == .object else {
      throw problem(root, "\(what) is an object, found \(root.kindDescription)")
    }
  }

  /// The line and column of an offset.
  func position(_ offset: Int) -> TextPosition { lines.position(of: offset) }

  /// A problem at a value.
  func problem(_ value: JSONValue, _ message: String) -> LocatedProblem {
    LocatedProblem(path: path, position: position(value.offset), message: message)
  }

  /// Refuses members that are not known, or stand there twice.
  func checkKeys(of value: JSONValue? = nil, known: [String]) throws(LocatedProblem) {
    var seen: Set<String> = []
    for member in (value ?? root).members {
      if !known.contains(member.key) {
        let near = NearMiss.suggestion(for: member.key, among: known)
        throw LocatedProblem(
          path: path, position: position(member.keyOffset),
          message: "unknown key '\(member.key.prefix(40))'"
            + (near.map { "; did you mean '\($0)'?" }
              ?? "; expected one of \(known.joined(separator: ", "))"))
      }
      if !seen.insert(member.key).inserted {
        throw LocatedProblem(
          path: path, position: position(member.keyOffset),
          message: "the key '\(member.key)' stands here twice")
      }
    }
  }

  /// A string member.
  func string(_ key: String, of value: JSONValue) throws(LocatedProblem) -> String? {
    guard let member = value[key], !member.isNull else { return nil }
    guard let string = member.string else {
      throw problem(member, "'\(key)' is \(member.kindDescription); expected a string")
    }
    return string
  }

  /// A member that is a day.
  func date(_ key: String, of value: JSONValue) throws(LocatedProblem) -> CalendarDate? {
    guard let text = try string(key, of: value) else { return nil }
    if let date = CalendarDate(text) { return date }
    throw problem(
      value[key] ?? value, "'\(key)' is '\(text.prefix(40))'; expected a day such as 2024-04-10")
  }

  /// The elements of a member that is an array of objects.
  func objects(_ key: String) throws(LocatedProblem) -> [JSONValue] {
    guard let list = root[key] else {
      throw problem(root, "no '\(key)'; expected an array of objects")
    }
    guard list.kind == .array else {
      throw problem(list, "'\(key)' is \(list.kindDescription); expected an array of objects")
    }
    for element in list.elements where element.kind != .object {
      throw problem(element, "'\(key)' holds \(element.kindDescription); expected objects")
    }
    return list.elements
  }

  /// Refuses a format that is not the one expected.
  func checkFormat(_ format: String) throws(LocatedProblem) {
    guard let value = root["format"] else {
      throw problem(root, "no 'format'; expected \"format\": \"\(format)\"")
    }
    guard value.string == format else {
      throw problem(value, "unknown format \(value.source.prefix(60)); expected \"\(format)\"")
    }
  }
}
