// SPDX-License-Identifier: MIT

/// The codes of areas that statistical offices use beside ISO 3166.
enum AreaCode {
  /// The usual English name of an area; `nil` when the code is an ISO code, or unknown.
  static func name(of code: String) -> String? {
    if let known = names[code] { return known }
    if code.hasPrefix("EU27") || code.hasPrefix("EU28") || code.hasPrefix("EU25") {
      return names["EU"]
    }
    if code.utf8.count == 4, code.hasPrefix("EA"), Int(code.dropFirst(2)) != nil {
      return names["EA"]
    }
    return nil
  }

  private static let names: [String: String] = [
    "EL": "Greece", "UK": "United Kingdom", "EU": "European Union", "EUU": "European Union",
    "EU27_2020": "European Union", "EA": "Euro area", "EMU": "Euro area", "XC": "Euro area",
    "EURO": "Euro area", "WLD": "World", "W": "World", "W0": "World", "1W": "World",
    "W1": "Rest of the world", "OECD": "OECD", "OEC": "OECD", "OED": "OECD", "OAVG": "OECD average",
    "G7": "G7",
    "G20": "G20", "KOS": "Kosovo", "XK": "Kosovo", "XKX": "Kosovo", "XKV": "Kosovo",
    "ROM": "Romania", "TMP": "Timor-Leste", "ZAR": "Congo, Dem. Rep.", "WBG": "West Bank and Gaza",
    "U2": "Euro area", "I7": "Euro area", "I8": "Euro area", "I9": "Euro area",
    "B6": "European Union", "D0": "European Union", "ADO": "Andorra", "IMY": "Isle of Man",
    "CHI": "Channel Islands",
  ]
}
