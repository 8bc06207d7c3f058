// SPDX-License-Identifier: MIT

/// One line of the batch contract, read: what to check, and how to answer.
///
///     {"id": "a1", "text": "...", "published": "2024-04-10", "place": "...", "evidence": [...]}
///
/// Keys may come in any order, each at most once; keys not listed are read past, so that a line may carry more than
/// Touchstone needs.
struct BatchLine {
  /// The identifier as JSON, to be given back as it came; `null` when there is none.
  var id: [UInt8] = Array("null".utf8)
  /// The text, in UTF-8.
  var text: [UInt8] = []
  /// The day of publication, as written.
  var published: String?
  /// The day whose knowledge to judge by, as written.
  var asOf: String?
  /// Where the text speaks from.
  var place: String?
  /// The bytes of the inline evidence, a JSON array.
  var evidence: Range<Int>?

  /// What is wrong with a line.
  struct Failure: Error, Equatable {
    /// The identifier as JSON, as far as it was read.
    var id: [UInt8]
    /// A stable code: `batch.not-json`, `batch.missing-text`, ...
    var code: String
    /// What is wrong, then what was expected.
    var message: String
    /// The column in bytes, from 1.
    var column: Int?
  }

  /// Reads a line.
  init(_ bytes: [UInt8]) throws(Failure) {
    var scanner = JSONLineScanner(bytes)
    var line = Reading()
    do throws(JSONLineScanner.Failure) {
      try line.read(&scanner)
    } catch {
      throw Failure(
        id: line.id ?? Array("null".utf8), code: error.code, message: error.message,
        column: error.offset + 1)
    }
    id = line.id ?? id
    guard let text = line.text else {
      throw Failure(
        id: id, code: "batch.missing-text",
        message: "the object has no 'text'; expected a string to read", column: nil)
    }
    self.text = text
    published = line.published
    asOf = line.asOf
    place = line.place
    evidence = line.evidence
  }

  /// The fields while they are being read; those read before a failure stay.
  private struct Reading {
    var id: [UInt8]?
    var text: [UInt8]?
    var published: String?
    var asOf: String?
    var place: String?
    var evidence: Range<Int>?
    private var seen: Set<String> = []

    mutating func read(_ scanner: inout JSONLineScanner) throws(JSONLineScanner.Failure) {
      scanner.skipSpace()
      try scanner.expect(UInt8(ascii: "{"), "expected an object, {\"id\": ..., \"text\": ...}")
      scanner.skipSpace()
      if !scanner.skip(UInt8(ascii: "}")) {
        repeat {
          scanner.skipSpace()
          let start = scanner.offset
          let key = String(decoding: try scanner.string("a key in quotation marks"), as: UTF8.self)
          scanner.skipSpace()
          try scanner.expect(UInt8(ascii: ":"), "expected ':' after the key '\(key.prefix(40))'")
          scanner.skipSpace()
          try field(key, at: start, &scanner)
          scanner.skipSpace()
        } while scanner.skip(UInt8(ascii: ","))
        try scanner.expect(UInt8(ascii: "}"), "expected ',' or '}' after a value")
      }
      scanner.skipSpace()
      guard scanner.isAtEnd else {
        throw scanner.failure("batch.not-json", "expected nothing after the object")
      }
    }

    private mutating func field(
      _ key: String, at start: Int, _ scanner: inout JSONLineScanner
    ) throws(JSONLineScanner.Failure) {
      switch key {
      case "id", "text", "published", "asOf", "place", "evidence":
        guard seen.insert(key).inserted else {
          throw JSONLineScanner.Failure(
            code: "batch.duplicate-key", message: "the key '\(key)' stands here twice",
            offset: start)
        }
      default: break
      }
      switch key {
      case "id":
        switch scanner.peek {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
          throw scanner.failure("batch.bad-id", "'id' is a string or a number")
        default: id = Array(scanner.bytes[try scanner.value()])
        }
      case "text": text = try scanner.string("a string for 'text'")
      case "published": published = try scanner.optionalString("'published'")
      case "asOf": asOf = try scanner.optionalString("'asOf'")
      case "place": place = try scanner.optionalString("'place'")
      case "evidence":
        let isArray = scanner.peek == UInt8(ascii: "[")
        let isNull = scanner.peek == UInt8(ascii: "n")
        guard isArray || isNull else {
          throw scanner.failure("batch.bad-evidence", "'evidence' is an array of items")
        }
        let range = try scanner.value()
        evidence = isArray ? range : nil
      default: _ = try scanner.value()
      }
    }
  }
}
