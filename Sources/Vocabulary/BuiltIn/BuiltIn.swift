// SPDX-License-Identifier: MIT

import Quantities

/// The entities and measures that every vocabulary begins with, read from tables in text.
enum BuiltIn {
  /// A built-in entity, and the capitals that stand for its government.
  struct Entry {
    var entity: Entity
    var metonyms: [String]
  }

  /// The built-in entities.
  static func entities() -> [Entry] {
    let countries = [countriesAtoF, countriesGtoN, countriesOtoZ].flatMap {
      rows($0).compactMap(country)
    }
    var byCode: [String: Entity.ID] = [:]
    for entry in countries { byCode[entry.entity.codes.first ?? ""] = entry.entity.id }
    var memberships: [Entity.ID: [Entity.Membership]] = [:]
    let groups = [(blocs, "bloc"), (regions, "region")].flatMap { table, type in
      rows(table).compactMap { row in
        group(row, type: type, byCode: byCode, memberships: &memberships)
      }
    }
    let joined = countries.map { entry in
      var entry = entry
      entry.entity.memberships = memberships[entry.entity.id] ?? []
      return entry
    }
    let parts = rows(places).compactMap { part($0, type: "place", byCode: byCode) }
    let bodies = rows(institutions).compactMap { row in
      part(
        [row[0], row.count > 1 ? row[1] : "", "", row.count > 2 ? row[2] : ""],
        type: "organisation", byCode: byCode)
    }
    return joined + groups + parts + bodies + rows(currencies).compactMap(currency)
  }

  /// The built-in measures.
  static func measures() -> [Measure] {
    rows(measureTable).compactMap { row in
      guard let label = row.first, !label.isEmpty else { return nil }
      return Measure(
        id: Measure.ID(NameFolding.folded(label)), label: label,
        aliases: row.count > 1 ? items(row[1]) : [],
        dimension: row.count > 2 ? Unit.Dimension(rawValue: row[2]) : nil,
        nature: row.count > 3 ? Nature(rawValue: row[3]) : nil)
    }
  }

  /// Names that hold a country's name and mean nothing the vocabulary knows.
  static func blocked() -> [String] { rows(blockedNames).flatMap { $0.flatMap(items) } }

  /// Names that mean several built-in entities, with those, the likeliest first.
  static func ambiguousNames() -> [(String, [Entity.ID])] {
    rows(ambiguous).compactMap { row in
      row.count == 2 ? (row[0], items(row[1]).map { Entity.ID($0) }) : nil
    }
  }

  /// The fields of each line: parted by bars, blanks trimmed.
  static func rows(_ table: String) -> [[String]] {
    table.utf8.split(separator: 0x0A).map { line in fields(line, partedBy: 0x7C) }
  }

  /// The items of a field, parted by semicolons.
  static func items(_ field: String) -> [String] {
    fields(field.utf8[...], partedBy: 0x3B).filter { !$0.isEmpty }
  }

  private static func fields(_ line: Substring.UTF8View, partedBy mark: UInt8) -> [String] {
    line.split(separator: mark, omittingEmptySubsequences: false).map { field in
      let start = field.firstIndex { $0 != 0x20 } ?? field.endIndex
      let end = field.lastIndex { $0 != 0x20 }.map { field.index(after: $0) } ?? start
      return String(Substring(field[start..<end]))
    }
  }

  private static func country(_ row: [String]) -> Entry? {
    guard row.count >= 2 else { return nil }
    func field(_ index: Int) -> [String] { index < row.count ? items(row[index]) : [] }
    let entity = Entity(
      id: Entity.ID(NameFolding.folded(row[1])), name: row[1], type: "country", aliases: field(2),
      demonyms: field(3), codes: field(0))
    return Entry(entity: entity, metonyms: field(4))
  }

  /// A bloc or region; its members are noted under the members' identifiers.
  private static func group(
    _ row: [String], type: String, byCode: [String: Entity.ID],
    memberships: inout [Entity.ID: [Entity.Membership]]
  ) -> Entry? {
    guard row.count >= 2 else { return nil }
    func field(_ index: Int) -> [String] { index < row.count ? items(row[index]) : [] }
    let id = Entity.ID(NameFolding.folded(row[1]))
    for member in field(4) {
      let words = member.utf8.split(separator: 0x20).map { String(Substring($0)) }
      guard let code = words.first, let country = byCode[code] else { continue }
      memberships[country, default: []].append(
        Entity.Membership(
          group: id, from: words.count > 1 ? words[1] : nil,
          until: words.count > 2 ? words[2] : nil))
    }
    return Entry(
      entity: Entity(
        id: id, name: row[1], type: type, aliases: field(2), demonyms: field(3), codes: field(0)),
      metonyms: [])
  }

  /// A part of a country, a sea, or a body: name, other names, demonyms, country.
  private static func part(
    _ row: [String], type: String, byCode: [String: Entity.ID]
  ) -> Entry? {
    guard let name = row.first, !name.isEmpty else { return nil }
    func field(_ index: Int) -> [String] { index < row.count ? items(row[index]) : [] }
    let whole = field(3).compactMap { byCode[$0] }.map { Entity.Membership(group: $0) }
    return Entry(
      entity: Entity(
        id: Entity.ID(NameFolding.folded(name)), name: name, type: type, aliases: field(1),
        demonyms: field(2), memberships: whole),
      metonyms: [])
  }

  private static func currency(_ row: [String]) -> Entry? {
    guard row.count >= 2 else { return nil }
    return Entry(
      entity: Entity(
        id: Entity.ID(NameFolding.folded(row[1])), name: row[1], type: "currency",
        aliases: row.count > 2 ? items(row[2]) : [], codes: [row[0]]),
      metonyms: [])
  }
}
