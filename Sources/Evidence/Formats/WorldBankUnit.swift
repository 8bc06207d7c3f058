// SPDX-License-Identifier: MIT

/// The unit that a World Bank indicator's name ends with: "GDP (current US$)", "Inflation (annual %)".
enum WorldBankUnit {
  /// The unit and definition in the name; `nil` when it says none.
  static func unit(of indicator: String) -> (unit: String, basis: String?)? {
    // The last bracket that tells a unit counts: "(% of total labor force) (modeled ILO estimate)".
    var end = indicator.endIndex
    while let close = indicator[..<end].lastIndex(of: ")"),
      let open = indicator[..<close].lastIndex(of: "(")
    {
      let inside = String(indicator[indicator.index(after: open)..<close])
      if let unit = inBrackets(inside) { return unit }
      end = open
    }
    return plain(indicator)
  }

  /// The power of ten that values are given in: 6 for "(US$ millions)" and "current US$, millions".
  static func power(of indicator: String) -> Int {
    var power = 0
    var previous = ""
    for piece in indicator.lowercased().split(whereSeparator: { " ,()".contains($0) }) {
      let word = piece.hasSuffix("s") ? String(piece.dropLast()) : String(piece)
      // "Per million people" is no scale of the values.
      if let found = powers[word], !["per", "1", "a"].contains(previous) { power = found }
      previous = String(piece)
    }
    return power
  }

  private static let powers = ["thousand": 3, "million": 6, "billion": 9]

  private static func inBrackets(_ inside: String) -> (unit: String, basis: String?)? {
    let words = inside.lowercased()
    if words.contains("%") { return ("%", words == "%" ? nil : basis(inside)) }
    if words.contains("us$") || words.contains("international $") { return ("USD", inside) }
    if words.hasPrefix("current lcu") || words.hasPrefix("constant lcu") { return nil }
    if let range = words.firstRange(of: "per 1"),
      words[range.upperBound...].hasPrefix("00") || words[range.upperBound...].hasPrefix(",000")
    {
      return ("1", inside)
    }
    if words.contains("= 100") || words.contains("=100") {
      return ("{index}", inside)
    }
    let plain = words.hasSuffix("s") ? String(words.dropLast()) : words
    if powers[plain] != nil { return ("1", nil) }
    for (ending, unit) in endings where words == ending || words.hasPrefix(ending) {
      return (unit, words == ending ? nil : inside)
    }
    return nil
  }

  private static func plain(_ indicator: String) -> (unit: String, basis: String?)? {
    let words = indicator.lowercased()
    if words.hasPrefix("population, ") && !words.contains("(%") { return ("{person}", nil) }
    for start in ["net migration", "labor force, total", "urban population", "rural population"]
    where words == start { return ("{person}", nil) }
    if words.hasPrefix("gini index") { return ("{index}", nil) }
    return nil
  }

  /// What is left of "% of GDP" and "annual %".
  private static func basis(_ inside: String) -> String {
    NameStrip.trimmed(inside.replacing("%", with: "")).split(separator: " ").joined(separator: " ")
  }

  private static let endings: [(String, String)] = [
    ("years", "a"), ("kwh", "kW.h"), ("kt", "kt"), ("metric tons", "t"), ("sq. km", "km2"),
    ("square kilometers", "km2"), ("hectares", "har"), ("number", "1"), ("days", "d"),
    ("kg", "kg"), ("people", "{person}"), ("births per woman", "1"), ("index", "{index}"),
  ]
}
