// SPDX-License-Identifier: MIT

import Vocabulary
import Claims
import Evidence
import Quantities
import SourceText
import Verification

extension JSONWriter {
  /// Writes a reason.
  mutating func value(_ reason: Finding.Reason) {
    object { writer in
      writer.member("code", reason.code.rawValue)
      writer.member("message", reason.message)
    }
  }

  /// Writes what a mention states, as members of the object that is open.
  mutating func amountMembers(of mention: Mention) {
    if let quantity = mention.quantity ?? mention.span {
      member("value", decimal: quantity.value)
      member("low", decimal: quantity.low)
      member("high", decimal: quantity.high)
      member("unit", quantity.unit?.code)
      member("comparator", quantity.comparator.rawValue)
    }
    switch mention.change?.direction {
    case .up: member("change", "up")
    case .down: member("change", "down")
    case .unchanged, nil: member("change", nil as String?)
    }
    if let period = mention.period {
      member("first", period.first?.description)
      member("last", period.last?.description)
    }
    if let duration = mention.duration { member("duration", duration) }
  }

  /// Writes where a range stands, as members of the object that is open.
  mutating func placeMembers(of range: TextRange, in document: Document) {
    let start = document.lines.position(of: range.lowerBound)
    let end = document.lines.position(of: range.upperBound)
    member("start", range.lowerBound)
    member("end", range.upperBound)
    member("line", start.line)
    member("column", start.column)
    member("endLine", end.line)
    member("endColumn", end.column)
  }

  /// Writes a finding, as members of the object that is open.
  mutating func members(of finding: Finding, in document: Document) {
    member("verdict", finding.verdict.rawValue)
    member("strength", finding.strength?.rawValue)
    object("location") { $0.placeMembers(of: finding.claim.range, in: document) }
    object("anchor") { $0.placeMembers(of: finding.anchor, in: document) }
    object("claim") { $0.members(of: finding.claim, in: document) }
    array("reasons", finding.reasons) { reason, writer in writer.value(reason) }
    array("caveats", finding.caveats) { reason, writer in writer.value(reason) }
    array("records", finding.citations) { citation, writer in writer.value(citation) }
    array("rejected", finding.rejections) { rejection, writer in
      writer.object { writer in
        writer.key("record")
        writer.value(rejection.citation)
        writer.array("reasons", rejection.reasons) { reason, writer in writer.value(reason) }
      }
    }
    array("trace", finding.trace) { step, writer in
      writer.object { writer in
        writer.member("stage", step.stage)
        writer.member("text", step.text)
        writer.array("records", step.records.lazy.map(\.rawValue))
      }
    }
    optional("suggestion", finding.suggestion) { suggestion, writer in
      writer.placeMembers(of: suggestion.range, in: document)
      writer.member("replacement", suggestion.replacement)
      writer.member("safe", suggestion.isSafe)
      writer.member("note", suggestion.note)
    }
    member("witnesses", finding.witnessCount)
    member("chanceMatches", finding.chanceMatches)
    optional("hindsight", finding.hindsight) { hindsight, writer in
      writer.member("asOf", hindsight.asOf.description)
      writer.member("verdict", hindsight.verdict.rawValue)
      writer.key("reason")
      writer.value(hindsight.reason)
    }
    member("acceptance", finding.acceptance)
  }

  /// Writes a claim, as members of the object that is open.
  private mutating func members(of claim: Claim, in document: Document) {
    member("quote", claim.quote)
    member("kind", claim.kind.rawValue)
    facet("subject", claim.subject)
    facet("measure", claim.measure)
    optional("value", claim.value) { value, writer in
      writer.member("text", document.text(in: value.range))
      writer.member("kind", value.kind.rawValue)
      writer.amountMembers(of: value)
    }
    optional("time", claim.time) { time, writer in
      writer.member("text", time.text)
      writer.member("period", time.period?.isoDescription)
      writer.member("relative", time.isRelative)
    }
    facet("place", claim.place)
    facet("counterpart", claim.counterpart)
    facet("attribution", claim.attribution)
    member("negated", claim.isNegated)
    member("modality", claim.modality.rawValue)
    member("quoted", claim.isQuoted)
  }

  private mutating func facet(_ name: StaticString, _ facet: Claim.Facet?) {
    optional(name, facet) { facet, writer in
      writer.member("text", facet.text)
      writer.array("entities", facet.entities.lazy.map(\.rawValue))
      writer.array("measures", facet.measures.lazy.map(\.rawValue))
      writer.member("origin", facet.origin.rawValue)
    }
  }

  /// Writes a record with its source.
  private mutating func value(_ citation: Finding.Citation) {
    let record = citation.record
    object { writer in
      writer.member("id", record.id.rawValue)
      writer.member("subject", record.subject)
      writer.member("measure", record.measure)
      writer.member("stated", QuantityWording.text(record.value))
      if case .quantity(let quantity) = record.value {
        writer.member("value", decimal: quantity.value)
        writer.member("low", decimal: quantity.low)
        writer.member("high", decimal: quantity.high)
        writer.member("unit", quantity.unit?.code)
        writer.member("comparator", quantity.comparator.rawValue)
      }
      writer.member("period", record.period?.isoDescription)
      writer.member("place", record.place)
      writer.member("counterpart", record.counterpart)
      writer.member("nature", record.nature?.rawValue)
      writer.member("basis", record.basis)
      writer.member("vintage", record.vintage?.description)
      writer.array("status", record.status.lazy.map(\.rawValue))
      writer.member("quote", record.quote)
      writer.optional("source", citation.source) { source, writer in
        writer.member("id", source.id.rawValue)
        writer.member("title", source.title)
        writer.member("publisher", source.publisher)
        writer.member("url", source.url)
        writer.member("published", source.published?.description)
        writer.member("retrieved", source.retrieved?.description)
        writer.member("archived", source.archived)
        writer.member("tier", source.tier?.rawValue)
        writer.member("origin", source.origin)
      }
      writer.object("file") { writer in
        writer.member("path", record.origin.path)
        writer.member("line", record.origin.line)
        writer.member("column", record.origin.column)
        writer.member("cell", record.origin.cell)
      }
    }
  }

  /// Writes a member with an object, or null where there is nothing.
  mutating func optional<Value>(
    _ name: StaticString, _ value: Value?, _ body: (Value, inout JSONWriter) -> Void
  ) {
    if let value {
      object(name) { body(value, &$0) }
    } else {
      member(name, nil as String?)
    }
  }
}
