// SPDX-License-Identifier: MIT

import Touchstone

/// One line of the batch contract, read: what to check, and how to answer.
///
///     {"id": "a1", "text": "...", "published": "2024-04-10", "place": "...", "evidence": [...]}
///
/// Keys may come in any order, each at most once; keys not listed are read past, so that a line may carry more than
/// Touchstone needs.
struct BatchLine {
  /// The identifier as JSON, to be given back as it came; `null` when there is none.
  var id: [UInt8] = Array("null".utf8)
  /// The text.
  var text: String
  /// The day of publication.
  var published: CalendarDate?
  /// What was passed over in the line, to be said in its answer.
  var notes: [Finding.Reason] = []
  /// The day whose knowledge to judge by.
  var asOf: CalendarDate?
  /// Where the text speaks from.
  var place: String?
  /// The evidence that comes with the text.
  var evidence: JSONValue?

  /// What is wrong with a line.
  struct Failure: Error, Equatable {
    /// The identifier as JSON, as far as it was read.
    var id: [UInt8] = Array("null".utf8)
    /// A stable code: `batch.not-json`, `batch.missing-text`, ...
    var code: String
    /// What is wrong, then what was expected.
    var message: String
    /// The offset of the byte in the line; `nil` when it is the whole.
    var offset: Int?
  }

  private static let keys: Set<String> = ["id", "text", "published", "asOf", "place", "evidence"]

  /// Reads a line.
  init(_ bytes: [UInt8]) throws(Failure) {
    if let offset = UTF8Check.firstInvalidOffset(in: bytes) {
      throw Failure(
        code: "batch.invalid-utf8", message: "the line is not valid UTF-8 here", offset: offset)
    }
    let tree: JSONTree
    do throws(JSONSyntaxError) {
      tree = try JSONTree(parsing: bytes)
    } catch {
      let isBlank = bytes.allSatisfy { $0 <= 0x20 }
      throw Failure(
        id: Self.identifier(before: error.offset, in: bytes), code: "batch.not-json",
        message: isBlank ? "the line is empty; expected a JSON object" : error.message,
        offset: error.offset)
    }
    guard tree.root.kind == .object else {
      throw Failure(
        code: "batch.not-json",
        message: "the line is \(tree.root.kindDescription); expected {\"id\": ..., \"text\": ...}",
        offset: tree.root.offset)
    }
    var found: [String: JSONValue] = [:]
    for member in tree.root.members where Self.keys.contains(member.key) {
      guard found.updateValue(member.value, forKey: member.key) == nil else {
        throw Failure(
          code: "batch.duplicate-key", message: "the key '\(member.key)' stands here twice",
          offset: member.keyOffset)
      }
    }
    if let id = found["id"] {
      guard id.kind != .object, id.kind != .array else {
        throw Failure(
          code: "batch.bad-id",
          message: "'id' is \(id.kindDescription); expected a string or a number",
          offset: id.offset)
      }
      self.id = Array(bytes[id.offset..<id.endOffset])
    }
    let fields = Fields(id: id, found: found)
    guard let text = try fields.string("text") else {
      throw Failure(
        id: id, code: "batch.missing-text", message: "no 'text'; expected a string to read",
        offset: nil)
    }
    self.text = text
    if let written = try fields.string("published") {
      published = Fields.day(written) ?? WrittenDay.read(written)
      if published == nil {
        notes.append(
          Finding.Reason(
            Finding.Code("document.no-date"),
            "'published' is no day such as 2024-04-10; it is passed over"))
      }
    }
    asOf = try fields.date("asOf")
    place = try fields.string("place")
    if let evidence = found["evidence"], !evidence.isNull {
      guard evidence.kind == .array else {
        throw Failure(
          id: id, code: "batch.bad-evidence",
          message: "'evidence' is \(evidence.kindDescription); expected an array of items",
          offset: evidence.offset)
      }
      self.evidence = evidence
    }
  }

  /// The identifier of a line that is no JSON, when it stands whole at the line's front.
  private static func identifier(before end: Int, in bytes: [UInt8]) -> [UInt8] {
    let none = Array("null".utf8)
    let lead = bytes.prefix(end)
    guard let brace = lead.firstIndex(of: UInt8(ascii: "{")) else { return none }
    // The members that are whole, closed as an object of their own, tell the identifier.
    for comma in lead.indices.reversed()
    where lead[comma] == UInt8(ascii: ",") || comma == lead.endIndex - 1 {
      let stop = lead[comma] == UInt8(ascii: ",") ? comma : comma + 1
      guard stop > brace, stop - brace < 4096 else { continue }
      if let tree = try? JSONTree(parsing: lead[brace..<stop] + [UInt8(ascii: "}")]),
        let id = tree.root["id"], id.kind == .string || id.kind == .number
      {
        return Array(id.source.utf8)
      }
    }
    return none
  }

  /// The members of a line, by what they must be.
  private struct Fields {
    let id: [UInt8]
    let found: [String: JSONValue]

    func string(_ key: String) throws(Failure) -> String? {
      guard let value = found[key], !value.isNull else { return nil }
      if let string = value.string { return string }
      throw Failure(
        id: id, code: "batch.bad-\(key.lowercased())",
        message: "'\(key)' is \(value.kindDescription); expected a string", offset: value.offset)
    }

    func date(_ key: String) throws(Failure) -> CalendarDate? {
      guard let text = try string(key) else { return nil }
      if let date = Self.day(text) { return date }
      throw Failure(
        id: id, code: "batch.bad-date",
        message: "'\(key)' is no day such as 2024-04-10", offset: found[key]?.offset)
    }

    /// A day, or that of a time such as 2024-04-10T09:30:00Z, as written.
    static func day(_ text: String) -> CalendarDate? {
      if let day = CalendarDate(text) { return day }
      return text.dropFirst(10).first == "T" ? CalendarDate(text.prefix(10)) : nil
    }
  }
}
