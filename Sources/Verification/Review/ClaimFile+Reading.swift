// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import SourceText

extension ClaimFile {
  /// Reads a claim file.
  ///
  /// - Parameters:
  ///   - bytes: The file, in UTF-8.
  ///   - path: The path it was read from, for messages.
  /// - Throws: The first thing that is wrong, with its line and column.
  public init(parsing bytes: [UInt8], path: String) throws(ClaimFileError) {
    self = try ClaimFileReader(bytes: bytes, path: path).read()
  }
}

/// Reads `touchstone.claims/1`, member by member.
private struct ClaimFileReader {
  let bytes: [UInt8]
  let path: String
  let lines: LineTable

  init(bytes: [UInt8], path: String) {
    self.bytes = bytes
    self.path = path
    lines = LineTable(bytes)
  }

  func read() throws(ClaimFileError) -> ClaimFile {
    let tree: JSONTree
    do throws(SourceTextError) {
      _ = try Document(parsing: bytes, path: path, format: .plain)
    } catch {
      if case .invalidUTF8(_, let position) = error {
        throw ClaimFileError(
          path: path, position: position, message: "the file is not valid UTF-8; save it as UTF-8")
      }
    }
    do throws(JSONSyntaxError) {
      tree = try JSONTree(parsing: bytes)
    } catch {
      throw failure(at: error.offset, error.message)
    }
    let root = tree.root
    guard root.kind == .object else {
      throw failure(
        root, "a claim file is an object; expected {\"format\": \"\(ClaimFile.format)\", ...}")
    }
    try checkKeys(
      of: root,
      known: ["$schema", "format", "document", "published", "asOf", "place", "claims", "note"])
    guard let format = root["format"] else {
      throw failure(root, "no 'format'; expected \"format\": \"\(ClaimFile.format)\"")
    }
    guard format.string == ClaimFile.format else {
      throw failure(format, "unknown format; expected \"\(ClaimFile.format)\"")
    }
    let document = try text("document", of: root)
    guard let document, !document.isEmpty else {
      throw failure(
        root,
        "no 'document'; expected the document's path, relative to the folder that holds Claims")
    }
    var file = ClaimFile(
      path: path, document: document, published: try date("published", of: root),
      asOf: try date("asOf", of: root), place: try text("place", of: root))
    file.documentPosition = lines.position(of: root["document"]?.offset ?? 0)
    guard let claims = root["claims"] else {
      throw failure(root, "no 'claims'; expected an array of statements")
    }
    guard claims.kind == .array else {
      throw failure(
        claims, "'claims' is \(claims.kindDescription); expected an array of statements")
    }
    var places: [String: TextPosition] = [:]
    for element in claims.elements {
      let statement = try self.statement(element)
      if let first = places[statement.id] {
        throw failure(
          element["id"] ?? element,
          "the id '\(statement.id)' is taken at line \(first.line); expected one of its own")
      }
      places[statement.id] = statement.position
      file.statements.append(statement)
    }
    return file
  }

  private func statement(_ value: JSONValue) throws(ClaimFileError) -> ClaimFile.Statement {
    guard value.kind == .object else {
      throw failure(
        value, "a claim is an object; expected {\"id\": ..., \"quote\": ..., \"reviewed\": ...}")
    }
    try checkKeys(
      of: value,
      known: [
        "id", "quote", "occurrence", "reading", "reviewed", "expected", "reasons", "records",
        "note",
      ])
    guard let id = try text("id", of: value), !id.isEmpty else {
      throw failure(value, "no 'id'; expected a name for the claim, such as \"C01\"")
    }
    guard let quote = try text("quote", of: value) else {
      throw failure(value, "no 'quote'; expected the document's own words")
    }
    guard quote.utf8.contains(where: { $0 > 0x20 }) else {
      throw failure(
        value["quote"] ?? value, "the quote is empty; expected the document's own words")
    }
    var occurrence = 1
    if let member = value["occurrence"], !member.isNull {
      guard let number = member.int, number >= 1 else {
        throw failure(member, "'occurrence' counts from 1; expected a whole number")
      }
      occurrence = number
    }
    let expected = try verdict("expected", of: value)
    guard let reviewed = try verdict("reviewed", of: value) ?? expected else {
      throw failure(value, "no 'reviewed' verdict; expected one of \(Self.verdictList)")
    }
    let reasons = try texts("reasons", of: value)
    let records = try texts("records", of: value)
    return ClaimFile.Statement(
      id: id, quote: quote, occurrence: occurrence, reading: try reading(value["reading"]),
      reviewed: reviewed, expected: expected,
      reasons: reasons.map { Finding.Code($0) },
      records: records.map { EvidenceRecord.ID($0) },
      note: try text("note", of: value), position: lines.position(of: value.offset))
  }

  private func reading(_ value: JSONValue?) throws(ClaimFileError) -> ClaimFile.Statement.Reading {
    guard let value, !value.isNull else { return ClaimFile.Statement.Reading() }
    guard value.kind == .object else {
      throw failure(value, "'reading' is \(value.kindDescription); expected an object")
    }
    // A reading is for people; it may name any facet, and those the program uses are texts.
    func facet(_ name: String) -> String? { value[name]?.stringOrNumber }
    return ClaimFile.Statement.Reading(
      subject: facet("subject"), measure: facet("measure"), value: facet("value"),
      period: facet("period"))
  }

  private static let verdictList = Verdict.allCases.map(\.rawValue).joined(separator: ", ")

  private func verdict(_ key: String, of value: JSONValue) throws(ClaimFileError) -> Verdict? {
    guard let member = value[key], !member.isNull else { return nil }
    if let verdict = member.string.flatMap(Verdict.init(rawValue:)) { return verdict }
    throw failure(
      member, "'\(key)' is \(member.source.prefix(40)); expected one of \(Self.verdictList)")
  }

  private func text(_ key: String, of value: JSONValue) throws(ClaimFileError) -> String? {
    guard let member = value[key], !member.isNull else { return nil }
    guard let string = member.string else {
      throw failure(member, "'\(key)' is \(member.kindDescription); expected a string")
    }
    return string
  }

  private func texts(_ key: String, of value: JSONValue) throws(ClaimFileError) -> [String] {
    guard let member = value[key], !member.isNull else { return [] }
    guard member.kind == .array else {
      throw failure(member, "'\(key)' is \(member.kindDescription); expected an array of strings")
    }
    var texts: [String] = []
    for element in member.elements {
      guard let string = element.string else {
        throw failure(element, "'\(key)' holds \(element.kindDescription); expected strings")
      }
      texts.append(string)
    }
    return texts
  }

  private func date(_ key: String, of value: JSONValue) throws(ClaimFileError) -> CalendarDate? {
    guard let text = try text(key, of: value) else { return nil }
    guard let date = CalendarDate(text) else {
      throw failure(
        value[key] ?? value, "'\(key)' is '\(text.prefix(40))'; expected a day such as 2024-04-10")
    }
    return date
  }

  private func checkKeys(of value: JSONValue, known: [String]) throws(ClaimFileError) {
    var seen: Set<String> = []
    for member in value.members {
      guard known.contains(member.key) else {
        let near = NearMiss.suggestion(for: member.key, among: known).map {
          "; did you mean '\($0)'?"
        }
        throw failure(
          at: member.keyOffset,
          "unknown key '\(member.key.prefix(40))'\(near ?? ", expected one of \(known.joined(separator: ", "))")"
        )
      }
      guard seen.insert(member.key).inserted else {
        throw failure(at: member.keyOffset, "the key '\(member.key)' stands here twice")
      }
    }
  }

  private func failure(_ value: JSONValue, _ message: String) -> ClaimFileError {
    failure(at: value.offset, message)
  }

  private func failure(at offset: Int, _ message: String) -> ClaimFileError {
    ClaimFileError(path: path, position: lines.position(of: offset), message: message)
  }
}
