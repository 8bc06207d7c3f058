// SPDX-License-Identifier: MIT

import Touchstone

/// A record in words, on one line or in full.
enum RecordText {
  /// A named part of a record.
  struct Facet: Equatable {
    let name: String
    let value: String?
  }

  /// The identifier and the facets that matter most.
  static func line(_ record: EvidenceRecord) -> String {
    SafeText.line("\(record.id): \(CitationWording.record(record))")
  }

  /// Every facet, in a fixed order.
  static func facets(_ record: EvidenceRecord) -> [Facet] {
    [
      Facet(name: "subject", value: record.subject),
      Facet(name: "measure", value: record.measure),
      Facet(name: "value", value: value(record.value)),
      Facet(name: "period", value: record.period?.isoDescription),
      Facet(name: "place", value: record.place),
      Facet(name: "counterpart", value: record.counterpart),
      Facet(name: "nature", value: record.nature?.rawValue),
      Facet(name: "basis", value: record.basis),
      Facet(name: "known since", value: record.vintage?.description),
      Facet(
        name: "status",
        value: record.status.isEmpty
          ? nil : record.status.map(\.rawValue).joined(separator: ", ")),
      Facet(name: "flags", value: record.flags),
      Facet(name: "supersedes", value: record.supersedes?.rawValue),
      Facet(name: "source", value: record.sourceID.rawValue),
      Facet(name: "quote", value: record.quote),
      Facet(name: "note", value: record.note),
      Facet(
        name: "qualifiers",
        value: record.qualifiers.isEmpty
          ? nil
          : record.qualifiers.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            .joined(separator: ", ")),
    ]
  }

  /// A value in words.
  static func value(_ value: EvidenceRecord.Value) -> String {
    switch value {
    case .quantity(let quantity):
      let unit = quantity.unit.map { " \($0.code)" } ?? ""
      let sign = quantity.comparator == .equal ? "" : quantity.comparator.rawValue + " "
      if let number = quantity.value { return sign + number.description + unit }
      return "\(sign)[\(quantity.low?.description ?? ".."), \(quantity.high?.description ?? "..")]"
        + unit
    case .entity(let name), .text(let name): return name
    case .date(let period): return period.isoDescription
    }
  }

  /// The record with its source, its history and what replaced it.
  static func full(_ record: EvidenceRecord, in store: EvidenceStore) -> String {
    var text = "\(SafeText.line(record.id.rawValue))\n"
    func row(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      text += "  \(name): \(SafeText.line(value))\n"
    }
    for facet in facets(record) where facet.name != "source" { row(facet.name, facet.value) }
    if let source = store.source(record.sourceID) {
      row("source", "\(CitationWording.source(source)) [\(source.id)]")
      row("address", source.url)
      row("archived", source.archived)
      row("read on", source.retrieved?.description)
      row("tier", source.tier?.rawValue)
    } else {
      row("source", record.sourceID.rawValue)
    }
    let origin = record.origin
    row(
      "stands in",
      "\(origin.path):\(origin.line):\(origin.column)" + (origin.cell.map { ", \($0)" } ?? ""))
    var isEarlier = true
    for other in store.history(of: record.id) {
      if other.id == record.id {
        isEarlier = false
      } else {
        row(isEarlier ? "replaces" : "replaced by", line(other))
      }
    }
    return text
  }

  /// The record as one JSON object, in the words of the evidence format.
  static func json(_ record: EvidenceRecord) -> String {
    let quoted = JSONEscapes.quoted
    var members = ["\"id\":\(quoted(record.id.rawValue))"]
    func member(_ name: String, _ text: String?) {
      if let text { members.append("\(quoted(name)):\(quoted(text))") }
    }
    member("subject", record.subject)
    member("measure", record.measure)
    switch record.value {
    case .quantity(let quantity):
      member("value", quantity.value?.description)
      member("low", quantity.value == nil ? quantity.low?.description : nil)
      member("high", quantity.value == nil ? quantity.high?.description : nil)
      member("unit", quantity.unit?.code)
      if quantity.comparator != .equal { member("comparator", quantity.comparator.rawValue) }
    case .entity(let name): members.append("\"value\":{\"entity\":\(quoted(name))}")
    case .date(let period):
      members.append("\"value\":{\"date\":\(quoted(period.isoDescription))}")
    case .text(let words): members.append("\"value\":{\"text\":\(quoted(words))}")
    }
    member("period", record.period?.isoDescription)
    member("place", record.place)
    member("counterpart", record.counterpart)
    member("nature", record.nature?.rawValue)
    member("basis", record.basis)
    member("vintage", record.vintage?.description)
    if !record.status.isEmpty {
      members.append(
        "\"status\":[\(record.status.map { quoted($0.rawValue) }.joined(separator: ","))]")
    }
    member("flags", record.flags)
    member("supersedes", record.supersedes?.rawValue)
    member("source", record.sourceID.rawValue)
    member("quote", record.quote)
    member("note", record.note)
    if !record.qualifiers.isEmpty {
      let pairs = record.qualifiers.sorted { $0.key < $1.key }
        .map { "\(quoted($0.key)):\(quoted($0.value))" }
      members.append("\"qualifiers\":{\(pairs.joined(separator: ","))}")
    }
    return "{\(members.joined(separator: ","))}"
  }
}
