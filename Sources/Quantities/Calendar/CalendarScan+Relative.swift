// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  // MARK: - "last year", "the past two years", "this week", "next Monday"

  /// What follows "last", "next", "this" and their like at `index`.
  func modified(at index: Int) -> CalendarPhrase? {
    let lead = word(index)
    var next = index + 1
    // "the final week" is one of something else.
    if lead.kind == .before, lead.value == 4 { return nil }
    if lead.kind == .before, isDash(next) {
      // "the prior-year period".
      guard lead.value == 2, touches(next), touches(next + 1), let unit = unit(next + 1),
        unit >= .week, !isPlural(next + 1)
      else { return nil }
      return yearEarlier(unit, at: next + 2)
    }
    let direction: Int
    switch lead.kind {
    case .before: direction = -1
    case .following: direction = 1
    case .current: direction = 0
    default: return nil
    }
    // "the past and current year" and the like stay unread; "the next and last" too.
    if lead.kind == .current, kind(next) == .before, word(next).value == 1 {
      return modified(at: next)
    }
    if direction == 0, wordIs(next, "time") { return thisTime(at: next + 1) }
    if direction == 1, let other = nextAlone(at: index) { return other }
    if direction != 0, let span = countedSpan(at: next, direction: direction) { return span }
    if kind(next) == .fiscal || kind(next) == .same { next += 1 }
    let isFiscal = kind(next - 1) == .fiscal && next > index + 1
    if direction == -1, lead.value == 0, kind(next) == .dayPart {
      let day = word(next).value == 3 ? -1 : -1
      return CalendarPhrase(end: next + 1, period: dayAway(day), anchor: .relative, kind: .date)
    }
    if direction == 0, kind(next) == .dayPart {
      return CalendarPhrase(end: next + 1, period: dayAway(0), anchor: .relative, kind: .date)
    }
    if let unit = unit(next) {
      if kind(next) == .half { return nil }
      if isPlural(next), unit != .season {
        return severalUnits(at: next, unit, direction: direction)
      }
      let end = next + 1
      if unit == .hour || unit == .minute || unit == .second { return nil }
      if unit == .season, !isBare(phraseStart, end) {
        // "last season" in prose is one of play, of the harvest or of a show: which days, nothing tells.
        return CalendarPhrase(end: end, period: nil, anchor: .relative, kind: .period)
      }
      if direction == -1, let span = runningUnit(unit, lead: index, end: end) { return span }
      let isContextual = lead.value == 2 || isNextInTale(index)
      let context = told(for: unit)
      var base = isContextual ? context?.first ?? reference : reference
      if isContextual, context == nil, direction == 1, side(from: phraseStart, to: end) == .past {
        // "the following year" in a tale: the one after a year that was not told.
        base = nil
      }
      if isContextual, context == nil, reference == nil {
        return CalendarPhrase(end: end, period: nil, anchor: .contextual, kind: .period)
      }
      var period = base.flatMap { unitPeriod(unit, around: $0, away: direction) }
      if isFiscal, let plain = period {
        period = Period(
          first: plain.first, last: plain.last, granularity: plain.granularity, isFiscal: true,
          isApproximate: true)
      }
      return CalendarPhrase(
        end: end, period: period, anchor: isContextual ? .contextual : .relative,
        kind: unit == .day ? .date : .period)
    }
    if isWeekday(next) {
      let target = Int(word(next).value)
      let end = kind(next) == .shortWeekday ? skippingStop(next + 1) : next + 1
      if let date = numeric(at: end) ?? monthFirst(at: end), date.parts?.day != nil { return date }
      let day = reference.map { reference in
        switch direction {
        case -1: reference.nearest(weekday: target, side: .past, countsSelf: false)
        case 1: reference.startOfWeek.advanced(byDays: 7 + target - 1)
        default: reference.startOfWeek.advanced(byDays: target - 1)
        }
      }
      return CalendarPhrase(
        end: kind(end) == .dayPart ? end + 1 : end, period: day.map { Period(day: $0) },
        anchor: .relative, kind: .date)
    }
    if let month = month(at: next), kind(next) == .month || isCapitalized(next) {
      var parts = CalendarParts(month: month.value)
      var end = month.end
      if let value = value(end), length(end) <= 2, 1...31 ~= value, !isNumberContinued(after: end) {
        parts.day = value
        end += 1
      }
      guard parts.isPossible else { return nil }
      if lead.value == 2, parts.day == nil, let day = topic?.first {
        // "agreed in December 2015 and signed the following April"
        let isSameYear = direction > 0 ? month.value > day.month : month.value < day.month
        return CalendarPhrase(
          end: end,
          period: Period(year: isSameYear ? day.year : day.year + direction, month: month.value),
          anchor: .contextual, kind: .period)
      }
      return CalendarPhrase(
        end: end, period: monthAway(parts, direction: direction), anchor: .relative,
        kind: parts.day == nil ? .period : .date)
    }
    if kind(next) == .season, let season = season(at: next) {
      let period = reference.flatMap { seasonPeriod(season, around: $0, direction: direction) }
      return CalendarPhrase(end: next + 1, period: period, anchor: .relative, kind: .period)
    }
    if let named = named(at: next) {
      let period = reference.flatMap { reference in
        switch direction {
        case -1: nearest(named.day, to: reference, side: .past, countsSelf: false)
        case 1: nearest(named.day, to: reference, side: .future, countsSelf: false)
        default: memory.period(of: named.day, in: reference.year)
        }
      }
      return CalendarPhrase(end: named.end, period: period, anchor: .relative, kind: .date)
    }
    return nil
  }

  /// "next" of "this year and next": the unit is said with the one before.
  private func nextAlone(at index: Int) -> CalendarPhrase? {
    guard wordIs(index, "next"), index >= 4, endsClause(index + 1),
      let joined = CalendarJoint(rawValue: words[index - 1].value),
      words[index - 1].kind == .joint, joined == .and || joined == .or,
      words[index - 2].kind == .unit, words[index - 3].kind == .current,
      let unit = CalendarUnit(rawValue: words[index - 2].value), unit >= .week
    else { return nil }
    return CalendarPhrase(
      end: index + 1, period: reference.flatMap { unitPeriod(unit, around: $0, away: 1) },
      anchor: .relative, kind: .period)
  }

  /// "this time last year", "this time a week ago": the day as far away as the piece of calendar told.
  private func thisTime(at index: Int) -> CalendarPhrase? {
    guard let phrase = single(at: index), phrase.anchor == .relative, phrase.kind != .duration
    else { return nil }
    let day = reference.flatMap { reference -> CalendarDate? in
      guard let first = phrase.period?.first else { return nil }
      switch phrase.period?.granularity {
      case .year: return reference.advanced(byMonths: 12 * (first.year - reference.year))
      case .month:
        let months = (first.year - reference.year) * 12 + first.month - reference.month
        return reference.advanced(byMonths: months)
      case .week:
        return reference.advanced(byDays: reference.startOfWeek.days(until: first))
      case .day: return first
      default: return nil
      }
    }
    return CalendarPhrase(
      end: phrase.end,
      period: day.map { Period(first: $0, last: $0, granularity: .day, isApproximate: true) },
      anchor: .relative, kind: .date)
  }

  /// "the past years", "the coming weeks": how many is not said.
  private func severalUnits(at index: Int, _ unit: CalendarUnit, direction: Int) -> CalendarPhrase?
  {
    guard direction != 0, unit >= .day else { return nil }
    return CalendarPhrase(
      end: index + 1, period: vaguePeriod(direction), anchor: .relative, kind: .period)
  }

  /// Whether a unit is written in the plural.
  func isPlural(_ index: Int) -> Bool {
    isWord(index) && bytes[Int(tokens[index].end) - 1] == UInt8(ascii: "s") && length(index) > 3
  }

  private func monthAway(_ parts: CalendarParts, direction: Int) -> Period? {
    guard let reference, let month = parts.month else { return nil }
    var full = parts
    let (year, now, _) = reference.components
    switch direction {
    case -1: full.year = month < now ? year : year - 1
    case 1: full.year = month > now ? year : year + 1
    default: full.year = year
    }
    return full.period(reference: reference, side: .past)
  }

  /// The day so many days from the reference.
  func dayAway(_ days: Int) -> Period? { reference.map { Period(day: $0.advanced(byDays: days)) } }

  /// "two years", "few weeks", "18 months" after "the past" or "the next".
  private func countedSpan(at index: Int, direction: Int) -> CalendarPhrase? {
    guard kind(index) != .article, let count = count(at: index) else { return nil }
    var next = count.end
    if isDash(next) { next += 1 }
    let isFiscal = kind(next) == .fiscal
    if isFiscal || wordIs(next, "full") || wordIs(next, "consecutive") || wordIs(next, "straight") {
      next += 1
    }
    guard let unit = unit(next), kind(next) == .unit else { return nil }
    let period = rolling(unit, count: count.value, direction: direction)
    let days = period.map {
      Period(
        first: $0.first, last: $0.last, granularity: .span, isFiscal: isFiscal,
        isApproximate: count.isVague || isFiscal || $0.isApproximate)
    }
    let isExact = !count.isVague && unit != .decade && unit != .century
    return CalendarPhrase(
      end: next + 1, period: days, anchor: .relative, kind: isExact ? .duration : .period,
      duration: isExact ? unit.duration(count.value) : nil)
  }

  /// "the next day" of something past: the one after the day told before, not tomorrow.
  private func isNextInTale(_ index: Int) -> Bool {
    guard wordIs(index, "next"), kind(index - 1) == .article, index - 1 == phraseStart else {
      return false
    }
    switch joint(index - 2) {
    case .over, .for, .in, .within, .during, .by, .through, .until: return false
    default: return tellsOfPast(from: index + 2, to: index + 10)
    }
  }

  /// "over the past year", "within the last decade": the time up to the document's date.
  ///
  /// "The past year" alone may be the calendar's; "the past decade" never is.
  private func runningUnit(_ unit: CalendarUnit, lead: Int, end: Int) -> CalendarPhrase? {
    guard unit >= .week, unit != .weekend, unit != .season, unit != .half, unit != .fortnight,
      let duration = unit.duration(1)
    else { return nil }
    let article = kind(lead - 1) == .article ? lead - 1 : lead
    let isPast = word(lead).value == 1
    let before = article > 0 ? words[article - 1] : .none
    let cue = before.kind == .joint ? CalendarJoint(rawValue: before.value) : nil
    switch cue {
    case .over, .within: guard isPast || word(lead).value == 0 else { return nil }
    case .in, .during, .for: guard isPast, article < lead else { return nil }
    default: guard isPast, unit >= .decade else { return nil }
    }
    let days = reference.flatMap { reference in
      shifted(reference, unit, by: -1).map {
        Period(
          first: $0, last: reference.advanced(byDays: -1), granularity: .span, isApproximate: true)
      }
    }
    return CalendarPhrase(
      end: end, period: days, anchor: .relative, kind: .duration, duration: duration)
  }

  /// The days of so many units just before or just after the reference.
  func rolling(_ unit: CalendarUnit, count: Int, direction: Int) -> Period? {
    guard let reference, count > 0, count <= 5000 else { return nil }
    if unit == .decade || unit == .century {
      let size = unit == .decade ? 10 : 100
      let start = reference.year / size * size
      let (from, to) =
        direction < 0
        ? (start - size * count, start - 1) : (start + size, start + size * (count + 1) - 1)
      guard let first = Period(year: from)?.first, let last = Period(year: to)?.last else {
        return nil
      }
      return Period(first: first, last: last, granularity: .span)
    }
    guard let other = shifted(reference, unit, by: direction * count) else { return nil }
    let (first, last) =
      direction < 0
      ? (other, reference.advanced(byDays: -1)) : (reference.advanced(byDays: 1), other)
    guard first <= last else { return Period(day: reference) }
    return Period(first: first, last: last, granularity: .span)
  }

  /// A day moved by so many units.
  func shifted(_ date: CalendarDate, _ unit: CalendarUnit, by count: Int) -> CalendarDate? {
    guard abs(count) <= 100_000 else { return nil }
    switch unit {
    case .second, .minute, .hour: return date.advanced(byDays: unit == .hour ? count / 24 : 0)
    case .day: return date.advanced(byDays: count)
    case .week, .weekend: return date.advanced(byDays: count * 7)
    case .fortnight: return date.advanced(byDays: count * 14)
    case .month: return date.advanced(byMonths: count)
    case .quarter, .season: return date.advanced(byMonths: count * 3)
    case .half: return date.advanced(byMonths: count * 6)
    case .year: return date.advanced(byMonths: count * 12)
    case .decade: return date.advanced(byMonths: count * 120)
    case .century: return date.advanced(byMonths: count * 1200)
    case .millennium: return nil
    }
  }

  /// The calendar unit around a day, or so many units away.
  func unitPeriod(_ unit: CalendarUnit, around date: CalendarDate, away: Int) -> Period? {
    let (year, month, _) = date.components
    switch unit {
    case .second, .minute, .hour: return nil
    case .day: return Period(day: date.advanced(byDays: away))
    case .week:
      let monday = date.startOfWeek.advanced(byDays: away * 7)
      return Period(first: monday, last: monday.advanced(byDays: 6), granularity: .week)
    case .fortnight:
      let day = date.advanced(byDays: away * 14)
      return Period(first: day, last: day.advanced(byDays: 13), granularity: .span)
    case .weekend:
      let saturday = date.startOfWeek.advanced(byDays: 5 + away * 7)
      return Period(first: saturday, last: saturday.advanced(byDays: 1), granularity: .span)
    case .month:
      let start = date.advanced(byMonths: away)
      return Period(year: start.year, month: start.month)
    case .quarter:
      let index = year * 4 + (month - 1) / 3 + away
      return Period(year: index / 4, quarter: index % 4 + 1)
    case .half:
      let index = year * 2 + (month - 1) / 6 + away
      return Period(year: index / 2, half: index % 2 + 1)
    case .season:
      let current = (0..<4).first { seasonDays($0, year: year)?.contains(date) == true } ?? 3
      let index = (month < 3 || (month == 3 && current == 3) ? year - 1 : year) * 4 + current + away
      return seasonDays(index % 4, year: index / 4)
    case .year: return Period(year: year + away)
    case .decade: return decade(from: year / 10 * 10 + away * 10, years: 10, end: 0)?.period
    case .century: return decade(from: year / 100 * 100 + away * 100, years: 100, end: 0)?.period
    case .millennium: return nil
    }
  }

  // MARK: - "today", "the day before yesterday", "now"

  /// "today", "yesterday morning", "now", "recently".
  func deictic(at index: Int) -> CalendarPhrase? {
    let word = word(index)
    switch word.kind {
    case .deictic:
      let end = kind(index + 1) == .dayPart ? index + 2 : index + 1
      return CalendarPhrase(
        end: end, period: dayAway(Int(word.value)), anchor: .relative, kind: .date)
    case .vague:
      return CalendarPhrase(
        end: index + 1, period: vaguePeriod(Int(word.value)), anchor: .relative, kind: .date)
    default: return nil
    }
  }

  /// The loose days of "recently" (-1), "now" (0) and "the future" (1).
  func vaguePeriod(_ side: Int) -> Period? {
    reference.map { reference in
      Period(
        first: side < 0 ? nil : side == 0 ? reference : reference.advanced(byDays: 1),
        last: side > 0 ? nil : reference, granularity: side == 0 ? .day : .span,
        isApproximate: true)
    }
  }

  /// "day before yesterday", "day after tomorrow".
  func dayBeside(at index: Int) -> CalendarPhrase? {
    guard unit(index) == .day, joint(index + 1) == .before || joint(index + 1) == .after,
      kind(index + 2) == .deictic
    else { return nil }
    let away = Int(word(index + 2).value) + (joint(index + 1) == .before ? -1 : 1)
    return CalendarPhrase(end: index + 3, period: dayAway(away), anchor: .relative, kind: .date)
  }
}
