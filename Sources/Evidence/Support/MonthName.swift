// SPDX-License-Identifier: MIT

/// The names of months in the languages that statistical offices' files come in.
enum MonthName {
  /// The month of a name or abbreviation, 1 to 12.
  static func number(of name: String) -> Int? {
    let lowered = name.lowercased()
    return table[lowered] ?? (lowered.hasSuffix(".") ? table[String(lowered.dropLast())] : nil)
  }

  /// The words for a place among the parts of a year.
  static let ordinals: [String: Int] = [
    "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "first": 1, "second": 2, "third": 3, "fourth": 4,
    "1er": 1, "1\u{BA}": 1, "2\u{BA}": 2, "3\u{BA}": 3, "4\u{BA}": 4, "i": 1, "ii": 2,
    "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "1.": 1, "2.": 2, "3.": 3, "4.": 4,
  ]

  /// The words for a part of a year, and how many make one.
  static let parts: [String: Int] = [
    "quarter": 4, "qtr": 4, "trimestre": 4, "quartal": 4, "kwartaal": 4, "kvartal": 4, "half": 2,
    "semester": 2, "semestre": 2, "halbjahr": 2,
  ]

  private static let languages: [String] = [
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "jan feb mar apr may jun jul aug sept oct nov dec",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "janv févr mars avr mai juin juil août sept oct nov déc",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "jan fev mar abr mai jun jul ago set out nov dez",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ene feb mar abr may jun jul ago sep oct nov dic",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "jan feb mär apr mai jun jul aug sep okt nov dez",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "januari februari mars april maj juni juli augusti september oktober november december",
  ]

  private static let table: [String: Int] = {
    var table: [String: Int] = [:]
    for names in languages {
      for (index, name) in names.split(separator: " ").enumerated() {
        table[String(name)] = table[String(name)] ?? index + 1
      }
    }
    return table
  }()
}
