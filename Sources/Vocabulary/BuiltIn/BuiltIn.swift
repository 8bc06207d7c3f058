// SPDX-License-Identifier: MIT

/// The entities and measures that every vocabulary begins with, read from tables in text.
enum BuiltIn {
  /// A built-in entity, and the capitals that stand for its government.
  struct Entry {
    var entity: Entity
    var metonyms: [String]
  }

  /// The built-in entities.
  static func entities() -> [Entry] {
    [countriesAtoF, countriesGtoN, countriesOtoZ].flatMap { rows($0).compactMap(country) }
  }

  /// The built-in measures.
  static func measures() -> [Measure] { [] }

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

  /// Names of several countries, the likeliest first.
  static let ambiguous = """
    Korea | south-korea; north-korea
    Korean | south-korea; north-korea
    Koreans | south-korea; north-korea
    Congo | democratic-republic-of-the-congo; republic-of-the-congo
    the Congo | democratic-republic-of-the-congo; republic-of-the-congo
    Congolese | democratic-republic-of-the-congo; republic-of-the-congo
    Dominican | dominican-republic; dominica
    Dominicans | dominican-republic; dominica
    """
}
