// SPDX-License-Identifier: MIT

/// A length of time as words tell it, written out only where a mention is made of it.
enum CalendarLength: Hashable, Sendable {
  /// So many of a unit.
  case exact(CalendarUnit, Int)
  /// An unsaid number of a unit.
  case open(CalendarUnit)
  /// One and a half of a unit.
  case oneAndHalf(CalendarUnit)

  /// The length in ISO 8601; with `X` for a number left open, as TIMEX3 writes it: `PXY`.
  var text: String? {
    switch self {
    case .exact(let unit, let count): Self.text(unit, count)
    case .open(let unit): Self.text(open: unit)
    case .oneAndHalf(let unit): Self.text(half: unit)
    }
  }

  private static func text(_ unit: CalendarUnit, _ count: Int) -> String? {
    switch unit {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    case .fortnight: "P\(count &* 2)W"
    case .month: "P\(count)M"
    case .quarter: "P\(count &* 3)M"
    case .half: "P\(count &* 6)M"
    case .year: "P\(count)Y"
    case .decade: "P\(count &* 10)Y"
    case .century: "P\(count &* 100)Y"
    case .weekend, .season, .millennium: nil
    }
  }

  private static func text(open unit: CalendarUnit) -> String? {
    switch unit {
    case .second: "PTXS"
    case .minute: "PTXM"
    case .hour: "PTXH"
    case .day: "PXD"
    case .week, .fortnight: "PXW"
    case .month, .quarter: "PXM"
    case .year, .decade, .century: "PXY"
    case .weekend, .half, .season, .millennium: nil
    }
  }

  private static func text(half unit: CalendarUnit) -> String? {
    switch unit {
    case .year: "P1.5Y"
    case .month: "P1.5M"
    case .week: "P1.5W"
    case .day: "P1.5D"
    case .hour: "PT1.5H"
    case .decade: "P15Y"
    case .century: "P150Y"
    default: nil
    }
  }
}

extension CalendarUnit {
  /// One and a half of the unit.
  var halfMore: CalendarLength? {
    switch self {
    case .year, .month, .week, .day, .hour, .decade, .century: .oneAndHalf(self)
    default: nil
    }
  }

  /// An unsaid number of the unit.
  var vagueDuration: CalendarLength? {
    switch self {
    case .weekend, .half, .season, .millennium: nil
    default: .open(self)
    }
  }
}
