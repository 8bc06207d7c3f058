// SPDX-License-Identifier: MIT

import Quantities
import Vocabulary

/// Reads `touchstone.entities/1` and `touchstone.measures/1`.
struct VocabularyReader: Sendable {
  private static let entityKeys = [
    "id", "name", "type", "aliases", "demonyms", "codes", "memberships", "wikidata", "note",
  ]
  private static let measureKeys = ["id", "label", "aliases", "dimension", "nature", "note"]

  let file: SourceFile

  /// The entities of a file.
  func entities(_ root: JSONValue, log: inout DiagnosticLog) -> [Entity] {
    list("entities", of: root, log: &log).compactMap { value in
      check(value, "an entity", Self.entityKeys, log: &log)
      guard let name = text("name", of: value, log: &log), !name.isEmpty else {
        file.report(.missingKey, "an entity needs a 'name'", at: value.offset, to: &log)
        return nil
      }
      let id = text("id", of: value, log: &log) ?? FoldedName.identifier(of: name)
      var entity = Entity(
        id: Entity.ID(id), name: name, type: text("type", of: value, log: &log) ?? "unknown",
        aliases: texts("aliases", of: value, log: &log),
        demonyms: texts("demonyms", of: value, log: &log),
        codes: texts("codes", of: value, log: &log),
        wikidata: text("wikidata", of: value, log: &log))
      for member in value["memberships"]?.elements ?? [] {
        if let group = member.string {
          entity.memberships.append(Entity.Membership(group: Entity.ID(group)))
        } else if let group = text("group", of: member, log: &log) {
          entity.memberships.append(
            Entity.Membership(
              group: Entity.ID(group), from: day("from", of: member, log: &log),
              until: day("until", of: member, log: &log)))
        }
      }
      return entity
    }
  }

  /// The measures of a file.
  func measures(_ root: JSONValue, log: inout DiagnosticLog) -> [Measure] {
    list("measures", of: root, log: &log).compactMap { value in
      check(value, "a measure", Self.measureKeys, log: &log)
      guard let label = text("label", of: value, log: &log), !label.isEmpty else {
        file.report(.missingKey, "a measure needs a 'label'", at: value.offset, to: &log)
        return nil
      }
      let id = text("id", of: value, log: &log) ?? FoldedName.identifier(of: label)
      return Measure(
        id: Measure.ID(id), label: label, aliases: texts("aliases", of: value, log: &log),
        dimension: word("dimension", of: value, Unit.Dimension.init, log: &log),
        nature: word("nature", of: value, Nature.init, log: &log))
    }
  }

  // MARK: - Keys

  private func list(
    _ key: String, of root: JSONValue, log: inout DiagnosticLog
  ) -> [JSONValue] {
    for member in root.members where !JSONKeys.isRemark(member.key) {
      if member.key != key, member.key != "format", member.key != "note" {
        file.report(
          .unknownKey, EvidenceMessage.unknownKey(member.key, in: "this file", among: [key]),
          at: member.keyOffset, to: &log)
      }
    }
    guard let value = root[key] else {
      file.report(.missingKey, "'\(key)' is missing from this file", at: root.offset, to: &log)
      return []
    }
    guard value.kind == .array else {
      wrongType(key, "an array", value, log: &log)
      return []
    }
    return value.elements.filter { element in
      if element.kind == .object { return true }
      wrongType("an element of '\(key)'", "an object", element, log: &log)
      return false
    }
  }

  private func check(
    _ value: JSONValue, _ what: String, _ keys: [String], log: inout DiagnosticLog
  ) {
    for member in value.members
    where !keys.contains(member.key) && !JSONKeys.isRemark(member.key) {
      file.report(
        .unknownKey, EvidenceMessage.unknownKey(member.key, in: what, among: keys),
        at: member.keyOffset, to: &log)
    }
  }

  private func text(_ key: String, of value: JSONValue, log: inout DiagnosticLog) -> String? {
    guard let member = value[key], !member.isNull else { return nil }
    if let text = member.stringOrNumber { return text }
    wrongType(key, "a string", member, log: &log)
    return nil
  }

  private func texts(_ key: String, of value: JSONValue, log: inout DiagnosticLog) -> [String] {
    guard let member = value[key], !member.isNull else { return [] }
    if let text = member.string { return [text] }
    guard member.kind == .array else {
      wrongType(key, "a list of strings", member, log: &log)
      return []
    }
    return member.elements.compactMap { element in
      if let text = element.stringOrNumber { return text.isEmpty ? nil : text }
      wrongType("an element of '\(key)'", "a string", element, log: &log)
      return nil
    }
  }

  private func day(_ key: String, of value: JSONValue, log: inout DiagnosticLog) -> String? {
    guard let text = text(key, of: value, log: &log), let member = value[key] else { return nil }
    if CalendarDate(text) == nil {
      file.report(.badDate, EvidenceMessage.badDate(text, of: key), at: member.offset, to: &log)
      return nil
    }
    return text
  }

  private func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, of value: JSONValue, _ make: (String) -> Word?, log: inout DiagnosticLog
  ) -> Word? where Word.RawValue == String {
    guard let text = text(key, of: value, log: &log), let member = value[key] else { return nil }
    if let word = make(text.lowercased()) { return word }
    file.report(
      .unknownWord,
      EvidenceMessage.unknownWord(text, as: key, among: Word.allCases.map(\.rawValue)),
      at: member.offset, to: &log)
    return nil
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
