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
  public func line(_ mentions: [Mention], in bytes: [UInt8], id: ID) -> [UInt8] {
    var writer = JSONWriter()
    write(mentions, in: bytes, id: id, to: &writer)
    return writer.bytes
  }

  /// The line that stands for one that could not be done, with its line end.
  public func line(error code: String, message: String, id: ID) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("id")
    writer.json(id.json)
    writer.key("error")
    writer.beginObject()
    writer.key("code")
    writer.string(code)
    writer.key("message")
    writer.string(message)
    writer.endObject()
    writer.endObject()
    writer.endLine()
    return writer.bytes
  }

  /// Adds the line of a document that was checked to what a writer holds.
  public func write(_ report: DocumentReport, id: ID, to writer: inout JSONWriter) {
    let index = CodePointIndex(report.document.bytes)
    writer.beginObject()
    writer.key("id")
    writer.json(id.json)
    writer.key("claims")
    writer.beginArray()
    for finding in report.findings { write(finding, index, to: &writer) }
    writer.endArray()
    writer.key("coverage")
    writer.beginObject()
    writer.key("mentions")
    writer.integer(report.coverage.entries.count)
    writer.key("bound")
    writer.integer(report.coverage.boundCount)
    writer.key("leftOver")
    writer.integer(report.coverage.leftOverCount)
    writer.key("countedOut")
    writer.integer(report.coverage.countedOutCount)
    writer.endObject()
    if !report.notes.isEmpty {
      writer.key("notes")
      writer.beginArray()
      for note in report.notes { write(note, to: &writer) }
      writer.endArray()
    }
    writer.endObject()
    writer.endLine()
  }

  /// Adds the line of a text whose mentions were recognised to what a writer holds.
  public func write(
    _ mentions: [Mention], in bytes: [UInt8], id: ID, to writer: inout JSONWriter
  ) {
    let index = CodePointIndex(bytes)
    writer.beginObject()
    writer.key("id")
    writer.json(id.json)
    writer.key("mentions")
    writer.beginArray()
    for mention in mentions where mention.kind != .notQuantity {
      write(mention, in: bytes, index, to: &writer)
    }
    writer.endArray()
    writer.endObject()
    writer.endLine()
  }

  // MARK: - Pieces

  private func write(_ finding: Finding, _ index: CodePointIndex, to writer: inout JSONWriter) {
    let claim = finding.claim
    writer.beginObject()
    writer.key("start")
    writer.integer(index.codePoints(before: claim.range.lowerBound))
    writer.key("end")
    writer.integer(index.codePoints(before: claim.range.upperBound))
    writer.key("quote")
    writer.string(claim.quote)
    writer.key("kind")
    writer.string(claim.kind.rawValue)
    writer.key("subject")
    writer.string(orNull: claim.subject?.text)
    writer.key("measure")
    writer.string(orNull: claim.measure?.text)
    writer.key("value")
    writer.string(orNull: claim.value.flatMap(Self.value))
    writer.key("valueRange")
    if let value = claim.value {
      write(value.valueRange, index, to: &writer)
    } else {
      writer.null()
    }
    if let quantity = claim.value?.quantity {
      writer.key("low")
      writer.decimal(quantity.low)
      writer.key("high")
      writer.decimal(quantity.high)
      writer.key("unit")
      writer.string(orNull: quantity.unit?.code)
      writer.key("comparator")
      writer.string(quantity.comparator.rawValue)
    }
    writer.key("period")
    writer.string(orNull: claim.time?.period?.isoDescription)
    writer.key("place")
    writer.string(orNull: claim.place?.text)
    writer.key("counterpart")
    writer.string(orNull: claim.counterpart?.text)
    writer.key("attribution")
    writer.string(orNull: claim.attribution?.text)
    writer.key("negated")
    writer.boolean(claim.isNegated)
    writer.key("modality")
    writer.string(claim.modality.rawValue)
    writer.key("verdict")
    writer.string(finding.verdict.rawValue)
    writer.key("strength")
    writer.string(orNull: finding.strength?.rawValue)
    writer.key("reasons")
    writer.beginArray()
    for reason in finding.reasons { write(reason, to: &writer) }
    writer.endArray()
    writer.key("records")
    writer.beginArray()
    for citation in finding.citations { writer.string(citation.record.id.rawValue) }
    writer.endArray()
    writer.key("suggestion")
    if let suggestion = finding.suggestion {
      writer.beginObject()
      writer.key("start")
      writer.integer(index.codePoints(before: suggestion.range.lowerBound))
      writer.key("end")
      writer.integer(index.codePoints(before: suggestion.range.upperBound))
      writer.key("replacement")
      writer.string(suggestion.replacement)
      writer.key("safe")
      writer.boolean(suggestion.isSafe)
      writer.endObject()
    } else {
      writer.null()
    }
    writer.endObject()
  }

  private func write(_ reason: Finding.Reason, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("code")
    writer.string(reason.code.rawValue)
    writer.key("message")
    writer.string(reason.message)
    writer.endObject()
  }

  private func write(
    _ range: TextRange, _ index: CodePointIndex, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("start")
    writer.integer(index.codePoints(before: range.lowerBound))
    writer.key("end")
    writer.integer(index.codePoints(before: range.upperBound))
    writer.endObject()
  }

  private func write(
    _ mention: Mention, in bytes: [UInt8], _ index: CodePointIndex, to writer: inout JSONWriter
  ) {
    let upper = min(mention.range.upperBound, bytes.count)
    writer.beginObject()
    writer.key("kind")
    writer.string(mention.kind.rawValue)
    writer.key("start")
    writer.integer(index.codePoints(before: mention.range.lowerBound))
    writer.key("end")
    writer.integer(index.codePoints(before: upper))
    writer.key("text")
    writer.string(bytes[min(mention.range.lowerBound, upper)..<upper])
    if let quantity = mention.quantity {
      writer.key("value")
      writer.decimal(quantity.value)
      writer.key("low")
      writer.decimal(quantity.low)
      writer.key("high")
      writer.decimal(quantity.high)
      writer.key("unit")
      writer.string(orNull: quantity.unit?.code)
      writer.key("comparator")
      writer.string(quantity.comparator.rawValue)
    }
    writer.key("change")
    switch mention.change?.direction {
    case .up: writer.string("up")
    case .down: writer.string("down")
    case .unchanged, nil: writer.null()
    }
    if let period = mention.period {
      writer.key("first")
      writer.string(orNull: period.first?.description)
      writer.key("last")
      writer.string(orNull: period.last?.description)
    }
    if let duration = mention.duration {
      writer.key("duration")
      writer.string(duration)
    }
    writer.endObject()
  }

  /// A claim's value as the contract writes it: a decimal, or a date.
  private static func value(of mention: Mention) -> String? {
    mention.quantity?.value?.description ?? mention.period?.isoDescription ?? mention.duration
  }
}
