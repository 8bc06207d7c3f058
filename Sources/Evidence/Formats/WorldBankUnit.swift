// SPDX-License-Identifier: MIT

/// The unit that a World Bank indicator's name ends with: "GDP (current US$)", "Inflation (annual %)".
enum WorldBankUnit {
  /// The unit and definition in the name; `nil` when it says none.
  static func unit(of indicator: String) -> (unit: String, basis: String?)? {
    guard indicator.hasSuffix(")"), let open = indicator.lastIndex(of: "(") else {
      return plain(indicator)
    }
    let inside = String(indicator[indicator.index(after: open)...].dropLast())
    let words = inside.lowercased()
    if words.contains("%") { return ("%", words == "%" ? nil : basis(inside)) }
    if words.contains("us$") || words.contains("international $") { return ("USD", inside) }
    if words.contains("100)") || words.contains("= 100") || words.contains("=100") {
      return ("{index}", inside)
    }
    for (ending, unit) in endings where words == ending || words.hasPrefix(ending) {
      return (unit, words == ending ? nil : inside)
    }
    return plain(indicator)
  }

  private static func plain(_ indicator: String) -> (unit: String, basis: String?)? {
    let words = indicator.lowercased()
    if words.hasPrefix("population, ") && !words.contains("(%") { return ("{person}", nil) }
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
