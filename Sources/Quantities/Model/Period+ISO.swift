// SPDX-License-Identifier: MIT

extension Period {
  /// Reads a period as evidence files write it.
  ///
  /// - Parameter text: An ISO 8601 day (`2022-12-31`), month (`2024-03`), year (`2023`), quarter (`2024-Q1`),
  ///   half (`2024-H1`), week (`2024-W05`), or two of them around a slash (`2022-04/2023-03`), either
  ///   side `..` when open.
  ///   Anything else, and what ends before it begins, gives `nil`.
  public init?(iso text: some StringProtocol) {
    let sides = text.split(separator: "/", omittingEmptySubsequences: false)
    switch sides.count {
    case 1:
      guard let piece = Self.piece(sides[0]) else { return nil }
      self = piece
    case 2:
      let start = sides[0] == ".." ? nil : Self.piece(sides[0])
      let end = sides[1] == ".." ? nil : Self.piece(sides[1])
      guard start != nil || sides[0] == "..", end != nil || sides[1] == ".." else { return nil }
      if let from = start?.first, let until = end?.last, until < from { return nil }
      self.init(first: start?.first, last: end?.last, granularity: .span)
    default:
      return nil
    }
  }

  private static func piece(_ text: some StringProtocol) -> Period? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let yearText = parts.first, yearText.utf8.count == 4, let year = number(yearText) else {
      return nil
    }
    switch parts.count {
    case 1: return Period(year: year)
    case 2:
      guard let lead = parts[1].utf8.first else { return nil }
      let rest = parts[1].dropFirst()
      switch lead {
      case UInt8(ascii: "Q"): return number(rest).flatMap { Period(year: year, quarter: $0) }
      case UInt8(ascii: "H"), UInt8(ascii: "S"):
        return number(rest).flatMap { Period(year: year, half: $0) }
      case UInt8(ascii: "W"): return number(rest).flatMap { Period(year: year, week: $0) }
      default:
        guard parts[1].utf8.count == 2 else { return nil }
        return number(parts[1]).flatMap { Period(year: year, month: $0) }
      }
    case 3: return CalendarDate(text).map(Period.init(day:))
    default: return nil
    }
  }

  private static func number(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text)
  }

  /// One ISO 8601 week, Monday to Sunday, or `nil` when the year has none such.
  public init?(year: Int, week: Int) {
    guard 1...53 ~= week, let fourth = CalendarDate(year: year, month: 1, day: 4) else {
      return nil
    }
    let monday = fourth.advanced(byDays: (week - 1) * 7 - (fourth.weekday - 1))
    if week == 53, monday.advanced(byDays: 3).year != year { return nil }
    self.init(first: monday, last: monday.advanced(byDays: 6), granularity: .week)
  }

  /// The period as evidence files write it: `2023`, `2024-Q1`, `2022-12-31`, `2022-04-01/2023-03-31`.
  public var isoDescription: String {
    if let first, let last {
      let (year, month, _) = first.components
      func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
      switch granularity {
      case .day where first == last: return first.description
      case .month where self == Period(year: year, month: month):
        return String(first.description.prefix(7))
      case .quarter where self == Period(year: year, quarter: (month + 2) / 3):
        return "\(first.description.prefix(4))-Q\((month + 2) / 3)"
      case .half where self == Period(year: year, half: month > 6 ? 2 : 1):
        return "\(first.description.prefix(4))-H\(month > 6 ? 2 : 1)"
      case .year where self == Period(year: year): return String(first.description.prefix(4))
      default: return first == last ? first.description : "\(first)/\(last)"
      }
    }
    return "\(first.map(\.description) ?? "..")/\(last.map(\.description) ?? "..")"
  }
}

extension Period: CustomStringConvertible {
  /// The value as printed.
  public var description: String { isoDescription }
}
