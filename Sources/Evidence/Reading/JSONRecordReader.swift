// SPDX-License-Identifier: MIT

import SourceText

/// Reads records and sources of `touchstone.evidence/1` out of JSON.
struct JSONRecordReader: Sendable {
  /// The keys of a record.
  static let recordKeys: [String] = Facet.names.filter { $0 != "low" && $0 != "high" }
  /// The keys of a source.
  static let sourceKeys = [
    "id", "title", "publisher", "url", "published", "retrieved", "archived", "tier", "origin",
    "license", "note", "sha256",
  ]
  /// The keys of a file of records.
  static let fileKeys = ["format", "source", "sources", "records", "note"]

  let file: SourceFile

  /// The raw facets of one record.
  ///
  /// - Returns: `nil` when the value is no record at all, or lacks what every record needs; it is in the log then.
  func rawRecord(_ value: JSONValue, log: inout DiagnosticLog) -> RawRecord? {
    guard value.kind == .object else {
      file.report(
        .badType,
        EvidenceMessage.wrongType("a record", expected: "an object", found: value.kindDescription),
        at: value.offset, to: &log)
      return nil
    }
    var raw = RawRecord()
    var seen: Set<String> = []
    var isUsable = true
    for member in value.members {
      guard !JSONKeys.isRemark(member.key) else { continue }
      if !seen.insert(member.key).inserted {
        file.report(
          .duplicateKey,
          "the key '\(EvidenceMessage.shown(member.key))' is given twice; the first counts",
          at: member.keyOffset, to: &log)
        continue
      }
      guard let facet = Facet(rawValue: member.key), facet != .low, facet != .high else {
        file.report(
          .unknownKey,
          EvidenceMessage.unknownKey(member.key, in: "a record", among: Self.recordKeys),
          at: member.keyOffset, to: &log)
        continue
      }
      if !read(facet, member.value, into: &raw, log: &log) { isUsable = false }
    }
    for (key, text) in [("id", raw.id), ("subject", raw.subject), ("measure", raw.measure)]
    where text.isEmpty && (!seen.contains(key) || isUsable) {
      file.report(.missingKey, EvidenceMessage.missing(key), at: value.offset, to: &log)
      isUsable = false
    }
    if raw.value == nil, isUsable {
      file.report(.missingKey, EvidenceMessage.missing("value"), at: value.offset, to: &log)
      isUsable = false
    }
    return isUsable ? raw : nil
  }

  /// Reads one facet; `false` when the record cannot be used without it.
  private func read(
    _ facet: Facet, _ value: JSONValue, into raw: inout RawRecord, log: inout DiagnosticLog
  ) -> Bool {
    if facet == .value { return readValue(value, into: &raw, log: &log) }
    if value.isNull { return facet != .id && facet != .subject && facet != .measure }
    switch facet {
    case .status:
      if let word = value.string {
        raw.status = [word]
      } else if value.kind == .array {
        for element in value.elements {
          if let word = element.string { raw.status.append(word) }
        }
      } else {
        wrongType(facet.rawValue, "a list of words", value, log: &log)
      }
      return true
    case .qualifiers:
      guard value.kind == .object else {
        wrongType(facet.rawValue, "an object of names and texts", value, log: &log)
        return true
      }
      for member in value.members {
        if let text = member.value.stringOrNumber {
          raw.qualifiers[member.key] = text
        } else if !member.value.isNull {
          wrongType(member.key, "a string", member.value, log: &log)
        }
      }
      return true
    case .source:
      if value.kind == .object, let id = value["id"]?.stringOrNumber {
        raw.source = Source.ID(id)
        return true
      }
      if let id = value.stringOrNumber {
        raw.source = Source.ID(id)
        return true
      }
      wrongType(facet.rawValue, "the id of a source", value, log: &log)
      return true
    default:
      guard let text = value.stringOrNumber else {
        wrongType(facet.rawValue, "a string", value, log: &log)
        return facet != .id && facet != .subject && facet != .measure && facet != .period
          && facet != .unit && facet != .scale && facet != .comparator
      }
      set(facet, text, in: &raw)
      return true
    }
  }

  private func set(_ facet: Facet, _ text: String, in raw: inout RawRecord) {
    switch facet {
    case .id: raw.id = text
    case .subject: raw.subject = text
    case .measure: raw.measure = text
    case .unit: raw.unit = text
    case .scale: raw.scale = text
    case .comparator: raw.comparator = text
    case .period: raw.period = text
    case .place: raw.place = text
    case .counterpart: raw.counterpart = text
    case .nature: raw.nature = text
    case .basis: raw.basis = text
    case .vintage: raw.vintage = text
    case .flags: raw.flags = text
    case .supersedes: raw.supersedes = text
    case .quote: raw.quote = text
    case .note: raw.note = text
    case .status, .qualifiers, .source, .value, .low, .high: break
    }
  }

  private func readValue(
    _ value: JSONValue, into raw: inout RawRecord, log: inout DiagnosticLog
  ) -> Bool {
    if let text = value.stringOrNumber {
      raw.value = .number(text)
      return true
    }
    if value.isNull {
      file.report(.badValue, EvidenceMessage.badValue("null"), at: value.offset, to: &log)
      return false
    }
    guard value.kind == .object else {
      wrongType(
        "value", "a decimal string, a number, or one of the value objects", value, log: &log)
      return false
    }
    let members = value.members
    if let low = value["low"]?.stringOrNumber, let high = value["high"]?.stringOrNumber {
      raw.value = .range(low: low, high: high)
      return true
    }
    guard members.count == 1, let text = members[0].value.string else {
      wrongType(
        "value",
        "{\"entity\": ...}, {\"date\": ...}, {\"text\": ...} or {\"low\": ..., \"high\": ...}",
        value, log: &log)
      return false
    }
    switch members[0].key {
    case "entity": raw.value = .entity(text)
    case "date": raw.value = .date(text)
    case "text": raw.value = .text(text)
    default:
      file.report(
        .unknownKey,
        EvidenceMessage.unknownKey(
          members[0].key, in: "a value", among: ["entity", "date", "text", "low", "high"]),
        at: members[0].keyOffset, to: &log, severity: .error)
      return false
    }
    return true
  }

  private func wrongType(
    _ key: String, _ expected: String, _ value: JSONValue, log: inout DiagnosticLog
  ) {
    file.report(
      .badType,
      EvidenceMessage.wrongType(key, expected: expected, found: value.kindDescription),
      at: value.offset, to: &log)
  }
}
