// SPDX-License-Identifier: MIT

import Quantities
import SourceText

/// Reads sources out of JSON.
struct SourceReader: Sendable {
  let file: SourceFile

  /// A source with its place in the file, or `nil` when it has no id.
  func source(_ value: JSONValue, log: inout DiagnosticLog) -> LocatedSource? {
    if let id = value.string {
      return LocatedSource(
        source: Source(id: Source.ID(id), title: id, sha256: file.sha256), path: file.path,
        position: file.lines.position(of: value.offset), isReference: true)
    }
    guard value.kind == .object else {
      file.report(
        .badType,
        EvidenceMessage.wrongType("source", expected: "an object", found: value.kindDescription),
        at: value.offset, to: &log)
      return nil
    }
    for member in value.members where !JSONKeys.isRemark(member.key) {
      if !JSONRecordReader.sourceKeys.contains(member.key) {
        file.report(
          .unknownKey,
          EvidenceMessage.unknownKey(
            member.key, in: "a source", among: JSONRecordReader.sourceKeys),
          at: member.keyOffset, to: &log)
      }
    }
    let title = text("title", of: value, log: &log)
    var id = text("id", of: value, log: &log)
    if id == nil || id == "" {
      file.report(
        .missingKey, "a source needs an 'id'", at: value.offset, to: &log,
        severity: title == nil ? .error : .warning)
      id = title.map(FoldedName.identifier)
    }
    guard let id else { return nil }
    var source = Source(id: Source.ID(id), title: title ?? id, sha256: file.sha256)
    source.publisher = text("publisher", of: value, log: &log)
    source.url = text("url", of: value, log: &log)
    source.archived = text("archived", of: value, log: &log)
    source.origin = text("origin", of: value, log: &log)
    source.published = date("published", of: value, log: &log)
    source.retrieved = date("retrieved", of: value, log: &log)
    if let word = text("tier", of: value, log: &log), let member = value["tier"] {
      source.tier = Source.Tier(rawValue: word.lowercased())
      if source.tier == nil {
        file.report(
          .unknownWord,
          EvidenceMessage.unknownWord(
            word, as: "tier", among: Source.Tier.allCases.map(\.rawValue)),
          at: member.offset, to: &log)
      }
    }
    return LocatedSource(
      source: source, path: file.path, position: file.lines.position(of: value.offset),
      isReference: false)
  }

  private func text(_ key: String, of value: JSONValue, log: inout DiagnosticLog) -> String? {
    guard let member = value[key], !member.isNull else { return nil }
    if let text = member.stringOrNumber { return text }
    file.report(
      .badType,
      EvidenceMessage.wrongType(key, expected: "a string", found: member.kindDescription),
      at: member.offset, to: &log)
    return nil
  }

  private func date(
    _ key: String, of value: JSONValue, log: inout DiagnosticLog
  ) -> CalendarDate? {
    guard let written = text(key, of: value, log: &log), !written.isEmpty,
      let member = value[key]
    else { return nil }
    if let date = CalendarDate(written) { return date }
    // A page often gives no more than a month or a year: the last day it may mean.
    if let period = Period(iso: written), period.granularity != .span { return period.last }
    file.report(
      .badDate, EvidenceMessage.badDate(written, of: key), at: member.offset, to: &log)
    return nil
  }
}
