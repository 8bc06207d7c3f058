// SPDX-License-Identifier: MIT

import Quantities

/// Reads the units that statistical offices write: codes of SDMX code lists, and labels in words.
struct StatisticalUnit: Hashable, Sendable {
  /// The unit's code as ours.
  var code: String
  /// The power of ten that values are given in: 6 for "Million euro".
  var power: Int = 0
  /// What the unit says of the definition: "of GDP", "chain linked volumes (2010)".
  var basis: String?

  /// The unit of a code or label; `nil` when no table knows it.
  ///
  /// - Parameters:
  ///   - text: A code of ours (`USD`), of SDMX (`PT_B1GQ`), of Eurostat (`CP_MEUR`), or words ("Million euro").
  ///   - currency: The currency of the row, for codes that mean the national one.
  /// - Returns: The unit; `nil` when no table knows it.
  static func unit(_ text: String, currency: String?) -> StatisticalUnit? {
    if nationalCurrency.contains(text) {
      guard let currency, UnitCode.unit(currency) != nil else {
        return StatisticalUnit(code: "", basis: "national currency")
      }
      return StatisticalUnit(code: currency)
    }
    if let currency, !notApplicable.contains(currency), let unit = codes[text],
      UnitCode.unit(unit.code)?.dimension == .energy
    {
      // Prices of energy: the currency stands in a column of its own, and need be none that is known (NAC, PPS).
      return UnitCode.unit(currency)?.dimension == .money
        ? StatisticalUnit(code: currency + "/" + unit.code)
        : StatisticalUnit(code: "", basis: currency + " per " + unit.code)
    }
    if let known = codes[text] ?? index(text) { return known }
    if let unit = UnitCode.unit(text) { return StatisticalUnit(code: unit.code) }
    return ofCode(text, currency: currency) ?? ofWords(text, currency: currency)
      ?? asInProse(text) ?? ratio(text)
  }

  /// So many of a round number: "Deaths per 1,000 live births", "cases per 100 000 population".
  private static func ratio(_ text: String) -> StatisticalUnit? {
    guard let range = text.firstRange(of: "per 1") else { return nil }
    let digits = text[range.upperBound...].prefix { "0, \u{A0}\u{202F}".contains($0) }
    return digits.utf8.count { $0 == 0x30 } >= 2 ? StatisticalUnit(code: "1", basis: text) : nil
  }

  /// A unit as prose writes it: "MB", "kWh", "SEK billion", "barrels per day", "students", "per 100,000 people".
  private static func asInProse(_ text: String) -> StatisticalUnit? {
    guard let phrase = UnitPhrase.read(text) else { return nil }
    guard let unit = phrase.unit else {
      return StatisticalUnit(code: "1", power: phrase.scale.leadingPower ?? 0)
    }
    guard phrase.scale != .one || !merelyCounted.contains(unit.dimension) || isCounted(text, unit),
      UnitCode.unit(unit.code) != nil
    else { return nil }
    return StatisticalUnit(code: unit.code, power: phrase.scale.leadingPower ?? 0)
  }

  /// The unit that a word for things counted is one letter away from: `dollars` for "dolars".
  static func misspelt(_ text: String) -> String? {
    let written = Array(text.lowercased().utf8)
    guard written.count >= 5, !spelt.contains(text.lowercased()) else { return nil }
    return spelt.first { NearMiss.distance(written, Array($0.utf8)) == 1 }
  }

  private static let spelt = [
    "dollars", "dollar", "euros", "pounds", "percent", "percentage", "persons", "people",
    "tonnes", "hectares", "kilograms", "kilometres", "kilometers", "households", "million",
    "billion", "thousand",
  ]

  /// Whether words are a plain plural of what is counted, or what a rate counts to.
  private static func isCounted(_ text: String, _ unit: Unit) -> Bool {
    guard unit.dimension == .count else { return false }
    if text.hasPrefix("per ") { return true }
    let words = text.split(separator: " ")
    guard unit.noun != nil, words.count <= 2, let last = words.last,
      text.utf8.allSatisfy({ 0x61...0x7A ~= $0 || $0 == 0x20 })
    else { return false }
    return last.hasSuffix("s") && !last.hasSuffix("ss") || samePlurals.contains(String(last))
  }

  private static let samePlurals: Set<String> = [
    "aircraft", "spacecraft", "people", "staff", "personnel", "sheep", "cattle", "fish", "deer",
    "men", "women", "children", "police", "crew",
  ]
  private static let merelyCounted: Set<Unit.Dimension> = [.count, .number, .index]

  // MARK: - Codes

  /// A code made of pieces around underscores: `MIO_EUR`, `PC_GDP`, `CLV10_MEUR`, `USD_PPP`, `THS_PER`.
  private static func ofCode(_ text: String, currency: String?) -> StatisticalUnit? {
    guard text.utf8.allSatisfy({ 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x5F }) else {
      return nil
    }
    let pieces = text.split(separator: "_").map(String.init)
    guard let first = pieces.first, pieces.count > 1 else { return nil }
    if first == "PC" || first == "PT" || first == "PCH" {
      return StatisticalUnit(code: "%", basis: pieces.dropFirst().joined(separator: "_"))
    }
    if pieces.count >= 2, first.hasPrefix("CLV"), pieces[1] == "PCH" || pieces[1] == "PPCH" {
      return StatisticalUnit(code: "%", basis: text)
    }
    if first == "RCH" || first == "RT" { return StatisticalUnit(code: "%", basis: text) }
    if first.hasPrefix("PD"), Int(first.dropFirst(2)) != nil {
      // A price index of what is paid in a currency is no sum in it.
      return StatisticalUnit(code: "{index}", basis: text)
    }
    if pieces.count == 3, pieces[2] == "HAB", UnitCode.unit(pieces[1])?.dimension == .money {
      return StatisticalUnit(
        code: pieces[1], basis: (first == "CP" ? "current prices" : first) + ", per inhabitant")
    }
    if first.hasPrefix("CLV"), pieces[1].hasPrefix("I"), Int(pieces[1].dropFirst()) != nil {
      return StatisticalUnit(code: "{index}", basis: text)
    }
    if let power = powers[first], let rest = simple(pieces[1], currency: currency) {
      let basis = pieces.count > 2 ? pieces.dropFirst(2).joined(separator: "_") : nil
      return StatisticalUnit(code: rest, power: power, basis: basis)
    }
    if let last = pieces.last {
      let million = last.hasPrefix("M") ? simple(String(last.dropFirst()), currency: currency) : nil
      if let million, first == "CP" || first.hasPrefix("CLV") || first == "PYP" {
        return StatisticalUnit(
          code: million, power: 6, basis: first == "CP" ? "current prices" : first)
      }
    }
    if let unit = simple(first, currency: currency) {
      return StatisticalUnit(code: unit, basis: pieces.dropFirst().joined(separator: "_"))
    }
    return nil
  }

  private static func simple(_ code: String, currency: String?) -> String? {
    if nationalCurrency.contains(code) { return currency ?? "" }
    if UnitCode.unit(code)?.dimension == .money { return code }
    return codes[code].flatMap { $0.power == 0 && $0.basis == nil ? $0.code : nil }
  }

  private static let notApplicable: Set<String> = ["_Z", "_X", "Z", "NAP"]
  private static let nationalCurrency: Set<String> = ["XDC", "NAC", "NATCUR", "LCU", "NC"]

  /// `I15` and `IDX2015`: an index with its base year.
  private static func index(_ text: String) -> StatisticalUnit? {
    for start in ["IDX", "IX", "I"] where text.hasPrefix(start) {
      let year = text.dropFirst(start.count)
      guard year.utf8.count == 2 || year.utf8.count == 4, Int(year) != nil else { continue }
      return StatisticalUnit(code: "{index}", basis: text)
    }
    return nil
  }

  private static let powers: [String: Int] = [
    "THS": 3, "TH": 3, "THND": 3, "MIO": 6, "MLN": 6, "MN": 6, "BN": 9, "BIO": 9, "MRD": 9,
  ]

  private static let codes: [String: StatisticalUnit] = [
    "PC": StatisticalUnit(code: "%"), "PT": StatisticalUnit(code: "%"),
    "PCT": StatisticalUnit(code: "%"), "PERCENT": StatisticalUnit(code: "%"),
    "PA": StatisticalUnit(code: "%", basis: "per annum"),
    "PCPA": StatisticalUnit(code: "%", basis: "per annum"),
    "PCCH": StatisticalUnit(code: "%", basis: "change"),
    "PCPP": StatisticalUnit(code: "pp"), "PP": StatisticalUnit(code: "pp"),
    "AGRWTH": StatisticalUnit(code: "%", basis: "annual growth rate"),
    "PC_LF": StatisticalUnit(code: "%", basis: "of the labour force"),
    "KWH": StatisticalUnit(code: "kW.h"), "MWH": StatisticalUnit(code: "MW.h"),
    "GJ": StatisticalUnit(code: "GJ"), "GJ_GCV": StatisticalUnit(code: "GJ"),
    "KT": StatisticalUnit(code: "kt"), "THS": StatisticalUnit(code: "1", power: 3),
    "MIO": StatisticalUnit(code: "1", power: 6),
    "PC_GDP": StatisticalUnit(code: "%", basis: "of GDP"),
    "PT_B1GQ": StatisticalUnit(code: "%", basis: "of GDP"),
    "PC_ACT": StatisticalUnit(code: "%", basis: "of the labour force"),
    "PT_LF": StatisticalUnit(code: "%", basis: "of the labour force"),
    "PT_LF_SUB": StatisticalUnit(code: "%", basis: "of the labour force"),
    "PT_POP": StatisticalUnit(code: "%", basis: "of the population"),
    "PC_POP": StatisticalUnit(code: "%", basis: "of the population"),
    "PER": StatisticalUnit(code: "{person}"), "PS": StatisticalUnit(code: "{person}"),
    "PERS": StatisticalUnit(code: "{person}"), "HEAD": StatisticalUnit(code: "{person}"),
    "NR": StatisticalUnit(code: "1"), "NUM": StatisticalUnit(code: "1"),
    "NBR": StatisticalUnit(code: "1"), "UNIT": StatisticalUnit(code: "1"),
    "PURE_NUMB": StatisticalUnit(code: "1"), "RATIO": StatisticalUnit(code: "1"),
    "IX": StatisticalUnit(code: "{index}"), "INX": StatisticalUnit(code: "{index}"),
    "IDX": StatisticalUnit(code: "{index}"), "INDEX": StatisticalUnit(code: "{index}"),
    "Y": StatisticalUnit(code: "a"), "YR": StatisticalUnit(code: "a"),
    "KM2": StatisticalUnit(code: "km2"), "HA": StatisticalUnit(code: "har"),
    "T": StatisticalUnit(code: "t"), "KG": StatisticalUnit(code: "kg"),
    "T_CO2E": StatisticalUnit(code: "t", basis: "CO2 equivalent"),
    "GWH": StatisticalUnit(code: "GW.h"), "TJ": StatisticalUnit(code: "TJ"),
    "HH": StatisticalUnit(code: "{household}"), "H": StatisticalUnit(code: "h"),
  ]

  // MARK: - Words

  /// A label: "Million euro", "Thousands of persons", "Percentage of GDP", "Index, 2015=100", "Persons".
  private static func ofWords(_ text: String, currency: String?) -> StatisticalUnit? {
    var rest = text.lowercased()
    var basis: String?
    if let comma = rest.lastIndex(of: ","),
      rest[comma...].contains("million")
        || rest[comma...].contains("thousand") || rest[comma...].contains("percent")
    {
      // "Chain linked volumes (2010), million euro": the unit is what comes last.
      basis = String(text[..<comma].utf8.prefix(80)) ?? nil
      rest = String(rest[rest.index(after: comma)...])
    }
    rest = rest.split(separator: " ").joined(separator: " ")
    if rest.hasPrefix("index") || rest.contains("=100") || rest.contains("= 100") {
      return StatisticalUnit(code: "{index}", basis: rest == "index" ? basis : text)
    }
    for word in ["percentage points", "percentage point"] where rest.hasPrefix(word) {
      return StatisticalUnit(code: "pp", basis: tail(rest, after: word) ?? basis)
    }
    for word in ["percentage", "per cent", "percent", "%", "porcentaje", "pourcentage", "prozent"]
    where rest.hasPrefix(word) {
      return StatisticalUnit(code: "%", basis: tail(rest, after: word) ?? basis)
    }
    var power = 0
    for (word, value) in magnitudes where rest.hasPrefix(word) {
      let after = rest.dropFirst(word.count)
      guard after.isEmpty || after.hasPrefix(" ") || after.hasPrefix("s ") else { continue }
      power = value
      rest = String(after.hasPrefix("s ") ? after.dropFirst(2) : after.dropFirst())
      break
    }
    for filler in ["of ", "de ", "units of ", "in "] where rest.hasPrefix(filler) {
      rest = String(rest.dropFirst(filler.count))
    }
    if rest.hasPrefix("national currency") {
      guard let currency else {
        return StatisticalUnit(code: "", power: power, basis: "national currency")
      }
      return StatisticalUnit(code: currency, power: power, basis: basis)
    }
    if let code = nouns[rest] { return StatisticalUnit(code: code, power: power, basis: basis) }
    if let code = UnitCode.code(forWords: rest) {
      return StatisticalUnit(code: code, power: power, basis: basis)
    }
    return nil
  }

  private static func tail(_ text: String, after word: String) -> String? {
    let rest = text.dropFirst(word.count).drop(while: { " ,:(".contains($0) })
    let plain = rest.hasSuffix(")") ? String(rest.dropLast()) : String(rest)
    return plain.isEmpty ? nil : plain
  }

  private static let magnitudes: [(word: String, power: Int)] = [
    ("thousand", 3), ("million", 6), ("billion", 9), ("trillion", 12), ("miles", 3),
    ("1,000,000", 6), ("1 000 000", 6), ("1,000", 3), ("1 000", 3), ("1000", 3), ("'000", 3),
    ("000", 3), ("mio.", 6), ("mill.", 6), ("mrd.", 9), ("millones", 6), ("milliers", 3),
    ("millions", 6), ("tausend", 3), ("mil", 3),
  ]

  private static let nouns: [String: String] = [
    "persons": "{person}", "people": "{person}", "person": "{person}", "personas": "{person}",
    "personnes": "{person}", "pessoas": "{person}", "inhabitants": "{person}",
    "employees": "{person}", "number of persons": "{person}", "euro": "EUR", "euros": "EUR",
    "us dollar": "USD", "us dollars": "USD", "dollars": "USD", "current us$": "USD",
    "households": "{household}", "hours": "h", "years": "a", "tonnes": "t", "number": "1",
    "units": "1", "square kilometres": "km2", "hectares": "har", "kilograms": "kg",
    "parts per million": "[ppm]", "ppm": "[ppm]", "yen": "JPY", "pounds sterling": "GBP",
    "canadian dollars": "CAD", "births": "{birth}", "deaths": "{death}",
  ]
}
