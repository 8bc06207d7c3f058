// SPDX-License-Identifier: MIT

import Quantities

/// Reads the periods that statistical offices write, beyond ISO 8601.
enum PeriodText {
  /// The period of a text: `2024`, `2024-Q1`, `2024Q1`, `2020M02`, `2024-S1`, `2024-T1`, `2024-A1`,
  /// `2024-01-01/P1M`, `Jan 2024`, `2024Jan`, `2016 - 4`, `4th quarter 2022`; `nil` where it says none, or could say two.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - hasThirds: Whether T1 to T3 are thirds of a year, as in SDMX, and not quarters ("trimestre").
  /// - Returns: The period; `nil` where the text says none, or could say two.
  static func period(of text: String, hasThirds: Bool = false) -> Period? {
    let trimmed = text.utf8.drop(while: { $0 == 0x20 })
    let bytes = Array(trimmed.reversed().drop(while: { $0 == 0x20 }).reversed())
    let plain = String(decoding: bytes, as: UTF8.self)
    if let period = Period(iso: plain) { return period }
    return coded(bytes, hasThirds: hasThirds) ?? withDuration(plain) ?? named(plain)
      ?? timed(plain) ?? spaced(plain, hasThirds: hasThirds) ?? ordinal(plain) ?? twice(plain)
  }

  /// The last day of the month of a day that does not exist (`2023-02-30`).
  static func withinMonth(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 2, let day = Int(parts[2]), 29...31 ~= day,
      CalendarDate(text) == nil
    else { return nil }
    return Period(iso: parts[0] + "-" + parts[1])?.last
  }

  /// A year, a letter and a number: `2024Q1`, `2020M02`, `2024-S1`, `2024-T1`, `2024-A1`, `2024W07`.
  private static func coded(_ bytes: [UInt8], hasThirds: Bool) -> Period? {
    guard bytes.count >= 5, let year = number(bytes[0..<4]) else { return nil }
    var rest = bytes[4...]
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard let letter = rest.first else { return nil }
    rest = rest.dropFirst()
    let value = rest.isEmpty ? 1 : number(rest)
    guard let value, rest.count <= 3 else { return nil }
    switch letter & 0xDF {
    case UInt8(ascii: "Q") where !rest.isEmpty, UInt8(ascii: "K") where !rest.isEmpty:
      // K is the Nordic offices' quarter.
      return Period(year: year, quarter: value)
    case UInt8(ascii: "M") where !rest.isEmpty: return Period(year: year, month: value)
    case UInt8(ascii: "S") where !rest.isEmpty, UInt8(ascii: "H") where !rest.isEmpty:
      return Period(year: year, half: value)
    case UInt8(ascii: "W") where !rest.isEmpty: return Period(year: year, week: value)
    case UInt8(ascii: "A") where value == 1: return Period(year: year)
    case UInt8(ascii: "T") where !hasThirds && !rest.isEmpty:
      return Period(year: year, quarter: value)
    case UInt8(ascii: "T") where 1...3 ~= value:
      guard let start = Period(year: year, month: value * 4 - 3),
        let end = Period(year: year, month: value * 4)
      else { return nil }
      return Period(first: start.first, last: end.last, granularity: .span)
    case UInt8(ascii: "D") where !rest.isEmpty:
      guard let first = CalendarDate(year: year, month: 1, day: 1),
        value >= 1, value <= (CalendarDate.isLeap(year) ? 366 : 365)
      else { return nil }
      return Period(day: first.advanced(byDays: value - 1))
    default: return nil
    }
  }

  /// A start and an ISO 8601 duration: `2024-01-01/P1M`.
  private static func withDuration(_ text: String) -> Period? {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2, sides[1].utf8.first == UInt8(ascii: "P"),
      let start = (Period(iso: sides[0]) ?? timed(String(sides[0])))?.first,
      let letter = sides[1].utf8.last, let count = number(sides[1].utf8.dropFirst().dropLast()),
      1...1200 ~= count
    else { return nil }
    let end: CalendarDate
    switch letter {
    case UInt8(ascii: "Y"): end = start.advanced(byMonths: count * 12)
    case UInt8(ascii: "M"): end = start.advanced(byMonths: count)
    case UInt8(ascii: "W"): end = start.advanced(byDays: count * 7)
    case UInt8(ascii: "D"): end = start.advanced(byDays: count)
    default: return nil
    }
    let last = end.advanced(byDays: -1)
    let (year, month, day) = start.components
    if day == 1 {
      let named: [Period?] = [
        Period(year: year, month: month), Period(year: year, quarter: (month + 2) / 3),
        Period(year: year, half: month > 6 ? 2 : 1), Period(year: year),
      ]
      for case let period? in named where period.first == start && period.last == last {
        return period
      }
    }
    return start == last
      ? Period(day: start) : Period(first: start, last: last, granularity: .span)
  }

  /// A day with a time of day, which is dropped: `2024-01-01T00:00:00Z`.
  private static func timed(_ text: String) -> Period? {
    guard text.utf8.count > 11 else { return nil }
    let split = text.utf8.index(text.utf8.startIndex, offsetBy: 10)
    guard text.utf8[split] == UInt8(ascii: "T") || text.utf8[split] == 0x20 else { return nil }
    return CalendarDate(text[..<split]).map(Period.init(day:))
  }

  /// A month's name with a year, or with a day and a year: `Jan 2024`, `June 30, 2024`, `2024 March`.
  private static func named(_ text: String) -> Period? {
    var month: Int?
    var numbers: [Int] = []
    var year: Int?
    var pieces = text.split(whereSeparator: { " ,.-/\u{A0}".contains($0) })
    if pieces.count == 1, let only = pieces.first, only.utf8.count >= 7,
      only.utf8.prefix(4).allSatisfy({ 0x30...0x39 ~= $0 }),
      only.utf8.dropFirst(4).allSatisfy({ 0x61...0x7A ~= $0 | 0x20 })
    {
      // The ECB's `2023Oct`.
      pieces = [only.prefix(4), only.dropFirst(4)]
    }
    guard 2...3 ~= pieces.count else { return nil }
    for piece in pieces {
      if let value = MonthName.number(of: String(piece)) {
        guard month == nil else { return nil }
        month = value
      } else if let value = number(piece.utf8) {
        if piece.utf8.count == 4 {
          guard year == nil else { return nil }
          year = value
        } else {
          numbers.append(value)
        }
      } else {
        return nil
      }
    }
    guard let month, let year else { return nil }
    if numbers.isEmpty { return Period(year: year, month: month) }
    guard numbers.count == 1 else { return nil }
    return CalendarDate(year: year, month: month, day: numbers[0]).map(Period.init(day:))
  }

  /// A year and a quarter around a spaced dash, `2016 - 4`, or a quarter before its year, `Q4 2016`.
  private static func spaced(_ text: String, hasThirds: Bool) -> Period? {
    let pieces = text.split(whereSeparator: { " -/.\u{2013}\u{A0}".contains($0) })
    guard pieces.count == 2 else { return nil }
    if pieces[0].utf8.count == 4, let year = number(pieces[0].utf8) {
      if text.contains(" - "), pieces[1].utf8.count == 1, let quarter = number(pieces[1].utf8) {
        return Period(year: year, quarter: quarter)
      }
      return coded(Array(pieces[0].utf8) + halfOrQuarter(pieces[1]), hasThirds: hasThirds)
    }
    if pieces[1].utf8.count == 4, number(pieces[1].utf8) != nil, pieces[0].utf8.count == 2 {
      return coded(Array(pieces[1].utf8) + halfOrQuarter(pieces[0]), hasThirds: hasThirds)
    }
    return nil
  }

  /// `Q1` for `1Q` and `H2` for `2H`; anything else as it is.
  private static func halfOrQuarter(_ text: Substring) -> [UInt8] {
    let bytes = Array(text.utf8)
    guard bytes.count == 2, 0x31...0x34 ~= bytes[0],
      [0x48, 0x51, 0x53].contains(bytes[1] & 0xDF)
    else { return bytes }
    return bytes.reversed()
  }

  /// A quarter or half in words, before or after its year: `4th quarter 2022`, `2022 first half`.
  private static func ordinal(_ text: String) -> Period? {
    var year: Int?
    var place: Int?
    var parts: Int?
    let pieces = text.lowercased().split(whereSeparator: { " ,-\u{A0}".contains($0) })
    guard 3...4 ~= pieces.count else { return nil }
    for piece in pieces where piece != "of" {
      if piece.utf8.count == 4, let value = number(piece.utf8) {
        guard year == nil else { return nil }
        year = value
      } else if let value = MonthName.ordinals[String(piece)] {
        guard place == nil else { return nil }
        place = value
      } else if let value = MonthName.parts[String(piece)] {
        guard parts == nil else { return nil }
        parts = value
      } else {
        return nil
      }
    }
    guard let year, let place, let parts else { return nil }
    return parts == 4 ? Period(year: year, quarter: place) : Period(year: year, half: place)
  }

  /// A period and its code in brackets, which say the same: `2020 [YR2020]`.
  private static func twice(_ text: String) -> Period? {
    guard text.hasSuffix("]"), let range = text.firstRange(of: " [") else { return nil }
    let inside = text[range.upperBound...].dropLast()
    let plain = String(text[..<range.lowerBound])
    guard inside == "YR" + plain || inside == plain else { return nil }
    return period(of: plain)
  }

  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard 1...6 ~= digits.count, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
