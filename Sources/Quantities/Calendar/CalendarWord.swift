// SPDX-License-Identifier: MIT

/// What one word can do in a date: its role, and the number that goes with the role.
struct CalendarWord: Hashable, Sendable {
  /// The role of a word in dates.
  enum Kind: UInt8, Hashable, Sendable {
    case none
    /// January to December, by name; the value is 1 to 12.
    case month
    /// Jan to Dec, short; the value is 1 to 12.
    case shortMonth
    /// Monday to Sunday; the value is 1 to 7.
    case weekday
    /// Mon to Sun, short; the value is 1 to 7.
    case shortWeekday
    /// A calendar or clock unit; the value is a ``CalendarUnit``.
    case unit
    /// A unit as an adjective that repeats ("annual"); the value is a ``CalendarUnit``.
    case rate
    /// Spring, summer, autumn, winter; the value is 0 to 3.
    case season
    /// "first" to "thirty-first" as far as one word goes.
    case ordinal
    /// "last" as a place in an order is ``before``; "one" to "ninety" are these.
    case cardinal
    /// "hundred", "thousand".
    case scale
    /// "few", "several", "couple".
    case vagueCount
    /// "the" is 0, "a" and "an" are 1.
    case article
    /// "last", "past", "previous".
    case before
    /// "next", "coming", "following".
    case following
    /// "this", "current".
    case current
    /// "same", "that", "corresponding".
    case same
    /// "full", "whole".
    case whole
    /// "early", "late", "mid", "middle"; the value is a ``Period/Part``.
    case part
    /// "beginning", "start", "end"; the value is a ``Period/Part``.
    case edge
    /// "today", "yesterday", "tomorrow"; the value counts days from the reference.
    case deictic
    /// "now", "currently", "recently"; the value is -1, 0 or 1.
    case vague
    /// "recent", "future", "past" as nouns and adjectives; the value is -1, 0 or 1.
    case vagueNoun
    /// "ago", "back".
    case ago
    /// "earlier", "previously".
    case earlier
    /// "later".
    case later
    /// "hence".
    case hence
    /// A small word that joins or leads; the value is a ``CalendarJoint``.
    case joint
    /// "fiscal", "financial".
    case fiscal
    /// "fy".
    case fiscalYear
    /// "q" of "Q3".
    case quarterLetter
    /// "h" of "H1".
    case halfLetter
    /// "half".
    case half
    /// "morning" and the like.
    case dayPart
    /// "am", "pm" and "a", "p" before "m".
    case meridiem
    /// "utc", "gmt" and the like.
    case zone
    /// "ad", "bc", "ce".
    case era
    /// "each", "every".
    case each
    /// "ended", "ending".
    case ended
    /// A word that begins the name of a day ("thanksgiving").
    case name
    /// "seventies" and the like; the value is the decade's first year in its century.
    case decade
    /// The letters after digits: "st", "nd", "rd", "th".
    case suffix
    /// "s" after a decade.
    case plural
    /// "no" and "not", before "later than".
    case negation
    /// "near", "short", "medium", "long", before "term".
    case term

    /// Whether a phrase may begin with such a word.
    var canLead: Bool {
      switch self {
      case .none, .whole, .scale, .ago, .hence, .ended, .meridiem, .zone, .era, .each, .suffix,
        .plural, .term:
        false
      default: true
      }
    }
  }

  /// The role.
  let kind: Kind
  /// Whether a named day may begin here.
  let startsName: Bool
  /// The number that goes with the role.
  let value: Int16

  /// No role at all.
  static let none = CalendarWord(.none)

  /// Makes a word.
  init(_ kind: Kind, _ value: Int = 0, startsName: Bool = false) {
    self.kind = kind
    self.value = Int16(clamping: value)
    self.startsName = startsName
  }
}

/// The small words of dates.
enum CalendarJoint: Int16, Hashable, Sendable {
  case of, on, `in`, from, to, through, until, between, and, since, before, after, by, during
  case within, over, at, `for`, or, than, around

  /// Whether a phrase may begin with the word.
  var canLead: Bool {
    switch self {
    case .from, .between, .before, .after, .until, .on, .in: true
    default: false
    }
  }
}

/// The units that dates and durations are counted in.
enum CalendarUnit: Int16, Hashable, Sendable, CaseIterable {
  case second, minute, hour, day, week, fortnight, weekend, month, quarter, half, season, year
  case decade, century, millennium

  /// The granularity of one such unit.
  var granularity: Period.Granularity {
    switch self {
    case .second, .minute, .hour, .day: .day
    case .week, .fortnight, .weekend: .week
    case .month: .month
    case .quarter, .season: .quarter
    case .half: .half
    case .year: .year
    case .decade: .decade
    case .century, .millennium: .century
    }
  }

  /// So many of the unit as a length of time; none for what ISO 8601 has no letter for.
  func duration(_ count: Int) -> CalendarLength? {
    switch self {
    case .weekend, .season, .millennium: nil
    default: .exact(self, count)
    }
  }
}
