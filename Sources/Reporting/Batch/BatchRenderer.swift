// SPDX-License-Identifier: MIT

import Claims
import Evidence
public import Quantities
import SourceText
public import Verification

/// Writes the lines of the batch contract, one JSON object for each line that came in.
///
/// Offsets in these lines count Unicode code points, unlike everywhere else.
public struct BatchRenderer: Sendable {
  /// A line's identifier, handed back as it came.
  public struct ID: Hashable, Sendable {
    /// The identifier as JSON.
    public let json: [UInt8]

    /// Takes an identifier that is JSON already: a string with its quotes, a number.
    public init(json: [UInt8]) { self.json = json }

    /// Makes an identifier of a text.
    public init(_ text: String) {
      var writer = JSONWriter()
      writer.string(text)
      json = writer.bytes
    }

    /// The identifier of a line that has none.
    public static let absent = ID(json: Array("null".utf8))
  }

  /// Makes a renderer.
  public init() {}

  /// The line of a document that was checked, with its line end.
  public func line(_ report: DocumentReport, id: ID) -> [UInt8] {
    var writer = JSONWriter()
    write(report, id: id, to: &writer)
    return writer.bytes
  }

  /// The line of a text whose mentions were recognised, with its line end.
  public func line(
    _ mentions: [Mention], in bytes: [UInt8], notes: [Finding.Reason] = [], id: ID
  ) -> [UInt8] {
    var writer = JSONWriter()
    write(mentions, in: bytes, notes: notes, id: id, to: &writer)
    return writer.bytes
  }

  /// The line that stands for one that could not be done, with its line end.
  public func line(error code: String, message: String, id: ID) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("id")
      writer.json(id.json)
      writer.object("error") { writer in
        writer.member("code", code)
        writer.member("message", message)
      }
    }
    writer.endLine()
    return writer.bytes
  }

  /// Adds the line of a document that was checked to what a writer holds.
  public func write(_ report: DocumentReport, id: ID, to writer: inout JSONWriter) {
    let index = TextUnitIndex(report.document.bytes, counting: .codePoints)
    writer.object { writer in
      writer.key("id")
      writer.json(id.json)
      writer.array("claims", report.findings) { finding, writer in
        writer.object { write(finding, index, to: &$0) }
      }
      writer.object("coverage") { writer in
        writer.member("mentions", report.coverage.entries.count)
        writer.member("bound", report.coverage.boundCount)
        writer.member("leftOver", report.coverage.leftOverCount)
        writer.member("countedOut", report.coverage.countedOutCount)
      }
      if !report.notes.isEmpty {
        writer.array("notes", report.notes) { note, writer in writer.value(note) }
      }
    }
    writer.endLine()
  }

  /// Adds the line of a text whose mentions were recognised to what a writer holds.
  public func write(
    _ mentions: [Mention], in bytes: [UInt8], notes: [Finding.Reason] = [], id: ID,
    to writer: inout JSONWriter
  ) {
    let index = TextUnitIndex(bytes, counting: .codePoints)
    writer.object { writer in
      writer.key("id")
      writer.json(id.json)
      writer.array(
        "mentions", mentions.lazy.filter { $0.kind != .notQuantity }
      ) { mention, writer in
        let upper = min(mention.range.upperBound, bytes.count)
        writer.object { writer in
          writer.member("kind", mention.kind.rawValue)
          writer.member("start", index.count(before: mention.range.lowerBound))
          writer.member("end", index.count(before: upper))
          writer.key("text")
          writer.string(bytes[min(mention.range.lowerBound, upper)..<upper])
          writer.amountMembers(of: mention)
        }
      }
      if !notes.isEmpty {
        writer.array("notes", notes) { note, writer in writer.value(note) }
      }
    }
    writer.endLine()
  }

  // MARK: - Pieces

  private func write(_ finding: Finding, _ index: TextUnitIndex, to writer: inout JSONWriter) {
    let claim = finding.claim
    write(claim.range, index, to: &writer)
    writer.member("quote", claim.quote)
    writer.member("kind", claim.kind.rawValue)
    writer.member("subject", claim.subject?.text)
    writer.member("measure", claim.measure?.text)
    writer.member("value", claim.value.flatMap(Self.value))
    if let value = claim.value {
      writer.object("valueRange") { write(value.valueRange, index, to: &$0) }
    } else {
      writer.member("valueRange", nil as String?)
    }
    if let quantity = claim.value?.quantity {
      writer.member("low", decimal: quantity.low)
      writer.member("high", decimal: quantity.high)
      writer.member("unit", quantity.unit?.code)
      writer.member("comparator", quantity.comparator.rawValue)
    }
    writer.member("period", claim.time?.period?.isoDescription)
    writer.member("place", claim.place?.text)
    writer.member("counterpart", claim.counterpart?.text)
    writer.member("attribution", claim.attribution?.text)
    writer.member("negated", claim.isNegated)
    writer.member("modality", claim.modality.rawValue)
    writer.member("verdict", finding.verdict.rawValue)
    writer.member("strength", finding.strength?.rawValue)
    writer.array("reasons", finding.reasons) { reason, writer in writer.value(reason) }
    writer.array("records", finding.citations.lazy.map(\.record.id.rawValue))
    if let suggestion = finding.suggestion {
      writer.object("suggestion") { writer in
        write(suggestion.range, index, to: &writer)
        writer.member("replacement", suggestion.replacement)
        writer.member("safe", suggestion.isSafe)
      }
    } else {
      writer.member("suggestion", nil as String?)
    }
  }

  private func write(_ range: TextRange, _ index: TextUnitIndex, to writer: inout JSONWriter) {
    writer.member("start", index.count(before: range.lowerBound))
    writer.member("end", index.count(before: range.upperBound))
  }

  /// A claim's value as the contract writes it: a decimal, or a date.
  private static func value(of mention: Mention) -> String? {
    mention.quantity?.value?.description ?? mention.period?.isoDescription ?? mention.duration
  }
}
