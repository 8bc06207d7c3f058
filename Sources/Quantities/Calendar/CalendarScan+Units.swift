// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  // MARK: - "the third quarter of 2024", "the last week of March", "second Monday of next month"

  /// A place in an order, a unit, and what it is counted in.
  func ordered(at index: Int) -> CalendarPhrase? {
    guard let phrase = place(at: index) else { return nil }
    // "It rose in the final month of the year", told in January, is of the year that is over.
    guard let first = phrase.period?.first, let reference, first > reference,
      unit(phrase.end - 1) == .year, kind(phrase.end - 2) == .article,
      phrase.anchor == .relative, isOver(before: phrase.end)
    else { return phrase }
    var copy = phrase
    copy.period = phrase.period.flatMap { moved($0, to: first.year - 1) }
    return copy
  }

  private func place(at index: Int) -> CalendarPhrase? {
    var place: Int
    var next: Int
    if kind(index) == .before, word(index).value == 0 || word(index).value == 4 {
      (place, next) = (-1, index + 1)
    } else if let ordinal = ordinal(at: index) {
      (place, next) = (ordinal.value, ordinal.end)
      if kind(next) == .before, word(next).value == 0 { (place, next) = (-place, next + 1) }
    } else {
      return nil
    }
    if place > 0, let day = dayOfMonth(place, at: next) { return day }
    if place > 0, let shared = sharedUnit(place, at: next) { return shared }
    if isDash(next) { next += 1 }
    if isWeekday(next) { return orderedWeekday(place, at: next) }
    var count = 1
    if let several = self.count(at: next), !several.isArticle, unit(several.end) != nil {
      (count, next) = (several.value, several.end)
    }
    let isFiscal = kind(next) == .fiscal
    if isFiscal { next += 1 }
    guard let unit = unit(next) else { return nil }
    next += 1
    if unit == .half, joint(next) != .of, container(at: next) == nil, place < 0 { return nil }
    switch unit {
    case .century, .millennium:
      guard unit == .century, 1...30 ~= place, count == 1 else { return nil }
      if isWord(next), let (isAfter, end) = eraSign(at: next), !isAfter {
        return CalendarPhrase(end: end, period: nil, anchor: .absolute, kind: .period)
      }
      return decade(from: place * 100 - 100, years: 100, end: next)
    case .quarter, .half:
      return fraction(place, of: unit, count: count, isFiscal: isFiscal, at: next)
    case .second, .minute, .hour, .fortnight, .season: return nil
    case .day, .week, .weekend, .month, .year, .decade: break
    }
    guard let whole = container(at: next) else {
      return place == 1 && unit == .month ? firstMonths(count, at: next) : nil
    }
    let period = whole.period.flatMap { part(place, count: count, unit, of: $0) }
    if whole.period != nil, period == nil { return nil }
    return CalendarPhrase(
      end: whole.end, period: period, anchor: whole.anchor,
      kind: unit == .day && count == 1 ? .date : .period)
  }

  /// "in the first five months": those of the year, the last such that are over.
  private func firstMonths(_ count: Int, at index: Int) -> CalendarPhrase? {
    guard 2...11 ~= count, joint(index) != .of, kind(phraseStart) == .article,
      joint(phraseStart - 1) == .in || joint(phraseStart - 1) == .for
        || joint(phraseStart - 1) == .during || joint(phraseStart - 1) == .over
    else { return nil }
    let period = reference.flatMap { reference in
      [reference.year, reference.year - 1].lazy
        .compactMap { year in
          Period(year: year).flatMap { self.part(1, count: count, .month, of: $0) }
        }
        .first { $0.last.map { $0 < reference } == true }
    }
    return CalendarPhrase(
      end: index, period: period, anchor: .relative, kind: .duration,
      duration: .exact(.month, count))
  }

  /// "second" of "the second and third quarters of 2023": the unit is said with the last place only.
  private func sharedUnit(_ place: Int, at index: Int) -> CalendarPhrase? {
    var next = index
    var last = place
    while true {
      var other = next
      if isSign(other, ",") { other += 1 }
      if joint(other) == .and || joint(other) == .or { other += 1 }
      guard other > next, let ordinal = ordinal(at: other), ordinal.value > last else { break }
      (last, next) = (ordinal.value, ordinal.end)
    }
    guard next > index, let unit = unit(next), isPlural(next) else { return nil }
    let whole = container(at: next + 1)
    let days: Period?
    switch unit {
    case .quarter:
      guard 1...4 ~= place else { return nil }
      let year = whole?.period?.first?.year
      days =
        whole == nil
        ? nearestPiece(place, unit, end: next + 1)
        : year.flatMap { Period(year: $0, quarter: place) }
    case .day, .week, .month, .year:
      guard let whole else { return nil }
      days = whole.period.flatMap { part(place, count: 1, unit, of: $0) }
    default: return nil
    }
    return CalendarPhrase(
      end: index, period: days, anchor: whole?.anchor ?? .relative,
      kind: unit == .day ? .date : .period)
  }

  /// "20th of next month": a place among the days of a month.
  private func dayOfMonth(_ place: Int, at index: Int) -> CalendarPhrase? {
    guard joint(index) == .of, place <= 31, let whole = container(at: index),
      whole.period.map({ $0.granularity == .month }) ?? (whole.anchor == .relative)
    else { return nil }
    let day = whole.period.flatMap { part(place, count: 1, .day, of: $0) }
    if whole.period != nil, day == nil { return nil }
    return CalendarPhrase(end: whole.end, period: day, anchor: whole.anchor, kind: .date)
  }

  /// "Sunday of next week": a weekday of a week told otherwise.
  func weekdayOfWeek(_ weekday: Int, at index: Int) -> CalendarPhrase? {
    var next = index
    guard joint(next) == .of || joint(next) == .in || joint(next) == .from else { return nil }
    next += 1
    if kind(next) == .article { next += 1 }
    guard unit(next + 1) == .week, let week = modified(at: next) else { return nil }
    let day = week.period?.first.map { Period(day: $0.advanced(byDays: weekday - 1)) }
    return CalendarPhrase(end: week.end, period: day, anchor: week.anchor, kind: .date)
  }

  /// "of 2024", "in March", "of last year", "this year", ", 2024": what an ordered unit is part of.
  func container(at index: Int) -> CalendarPhrase? {
    var next = index
    let isLinked = joint(next) == .of || joint(next) == .in
    if isLinked { next += 1 }
    if isSign(next, ","), !isLinked, year(at: next + 1) != nil { next += 1 }
    if kind(next) == .article, word(next).value == 0, isLinked {
      if let unit = unit(next + 1), kind(next + 1) == .unit,
        unit >= .month || unit == .week && word(index - 1).kind == .edge
      {
        return CalendarPhrase(
          end: next + 2, period: reference.flatMap { unitPeriod(unit, around: $0, away: 0) },
          anchor: .relative, kind: .period)
      }
      if let span = yearSpan(at: next + 1), span.period?.isFiscal == true { return span }
      if let place = ordinal(at: next + 1), unit(place.end) == .century {
        return inner(at: next)
      }
      if kind(next + 1) == .fiscal || modified(at: next + 1) != nil || decade(at: next + 1) != nil {
        return inner(at: next + 1)
      }
      return nil
    }
    if let year = year(at: next), isDigits(next) || isLinked {
      if isNumberBegun(before: next) { return nil }
      return CalendarPhrase(
        end: year.end, period: Period(year: year.value), anchor: .absolute, kind: .period)
    }
    guard
      isLinked || kind(next) == .before || kind(next) == .current || kind(next) == .following
        || kind(next) == .fiscal || kind(next) == .fiscalYear
    else { return nil }
    return inner(at: next)
  }

  private func inner(at index: Int) -> CalendarPhrase? {
    guard let phrase = single(at: index) else { return nil }
    let finished = finish(phrase)
    return finished.kind == .period ? finished : nil
  }

  /// The n-th unit inside a period, or so many units from there; from its end for a negative place.
  func part(_ place: Int, count: Int, _ unit: CalendarUnit, of whole: Period) -> Period? {
    guard let first = whole.first, let last = whole.last, count > 0, place != 0, abs(place) <= 5000,
      count <= 5000
    else { return nil }
    let start: CalendarDate
    let stop: CalendarDate
    let after = place > 0 ? place - 1 : 0
    let before = place < 0 ? -place - 1 : 0
    switch unit {
    case .day:
      start = place > 0 ? first.advanced(byDays: after) : last.advanced(byDays: -before - count + 1)
      stop = start.advanced(byDays: count - 1)
    case .week:
      // Weeks run from Monday, and count when all of them lies inside.
      let firstMonday = first.nearest(weekday: 1, side: .future, countsSelf: true)
      let lastMonday = last.advanced(byDays: 1).startOfWeek.advanced(byDays: -7)
      start =
        place > 0
        ? firstMonday.advanced(byDays: after * 7)
        : lastMonday.advanced(byDays: -7 * (before + count - 1))
      stop = start.advanced(byDays: count * 7 - 1)
    case .weekend:
      let saturday = first.nearest(weekday: 6, side: .future, countsSelf: true)
      let lastSaturday = last.nearest(weekday: 6, side: .past, countsSelf: true)
      start =
        place > 0
        ? saturday.advanced(byDays: after * 7) : lastSaturday.advanced(byDays: -7 * before)
      stop = start.advanced(byDays: 1)
    case .month, .year, .decade:
      let months = unit == .month ? 1 : unit == .year ? 12 : 120
      start =
        place > 0
        ? first.advanced(byMonths: after * months)
        : last.advanced(byDays: 1).advanced(byMonths: -months * (before + count))
      stop = start.advanced(byMonths: months * count).advanced(byDays: -1)
    default: return nil
    }
    guard first <= start || unit == .week, start <= last, stop <= last || unit == .week else {
      return nil
    }
    return Period(
      first: start, last: stop, granularity: count == 1 ? unit.granularity : .span)
  }

  private func orderedWeekday(_ place: Int, at index: Int) -> CalendarPhrase? {
    let target = Int(word(index).value)
    guard let whole = container(at: index + 1) else { return nil }
    guard let days = whole.period else {
      return CalendarPhrase(end: whole.end, period: nil, anchor: whole.anchor, kind: .date)
    }
    guard let first = days.first, let last = days.last else { return nil }
    let day =
      place > 0
      ? first.nearest(weekday: target, side: .future, countsSelf: true)
        .advanced(byDays: 7 * (place - 1))
      : last.nearest(weekday: target, side: .past, countsSelf: true)
        .advanced(byDays: 7 * (place + 1))
    guard days.contains(day) else { return nil }
    return CalendarPhrase(end: whole.end, period: Period(day: day), anchor: whole.anchor)
  }

  // MARK: - "early 2024", "mid-April", "the end of last month"

  /// "early", "late", "mid" and a period, or "end of" and a period.
  func partOf(at index: Int) -> CalendarPhrase? {
    let lead = word(index)
    if lead.kind == .edge, lead.value == 5 { return remainder(at: index + 1) }
    guard lead.kind == .part || lead.kind == .edge, let part = Self.part(lead.value) else {
      return nil
    }
    var next = index + 1
    if isDash(next) { next += 1 }
    if lead.kind == .edge {
      if joint(next) == .of { next += 1 } else if next == index + 1 { return nil }
    } else if joint(next) == .in || joint(next) == .on {
      next += 1
    }
    if kind(next) == .article, word(next).value == 0 { next += 1 }
    // "early early": a part of a part is none, and a long row of them must not be read from each.
    if lead.kind == .part, next == index + 1, kind(next) == .part { return nil }
    if let unit = unit(next), kind(next) == .unit,
      lead.kind == .edge || joint(next - 2) == .in
        || unit == .year && isDash(index + 1) && next == index + 2 && !isPlural(next),
      unit == .day || unit >= .week, unit != .season, unit != .millennium
    {
      let whole = reference.flatMap { unitPeriod(unit, around: $0, away: 0) }
      let days =
        unit == .day ? whole : whole.flatMap { narrowed($0, to: part, isEdge: lead.kind == .edge) }
      return CalendarPhrase(
        end: next + 1, period: days, anchor: .relative, kind: unit == .day ? .date : .period)
    }
    guard let phrase = single(at: next) else { return nil }
    let finished = finish(phrase)
    guard finished.kind != .duration else { return nil }
    guard let period = finished.period else { return finished }
    if period.granularity == .day { return finished.kind == .date ? finished : nil }
    return CalendarPhrase(
      end: finished.end, period: narrowed(period, to: part, isEdge: lead.kind == .edge),
      anchor: finished.anchor, kind: .period)
  }

  /// "the rest of the year", "the remainder of 2024": what of it still lies ahead.
  private func remainder(at index: Int) -> CalendarPhrase? {
    guard joint(index) == .of, let whole = container(at: index) else { return nil }
    let days = whole.period.map { period in
      guard let reference, period.contains(reference), let last = period.last else { return period }
      return Period(first: reference, last: last, granularity: .span, part: .late)
    }
    return CalendarPhrase(end: whole.end, period: days, anchor: whole.anchor, kind: .period)
  }

  private static func part(_ value: Int16) -> Period.Part? {
    switch value {
    case 0: .start
    case 1: .early
    case 2: .middle
    case 3: .late
    case 4: .end
    default: nil
    }
  }

  /// A period with its part marked: an edge is the third of it that lies there, the rest stays whole.
  func narrowed(_ period: Period, to part: Period.Part, isEdge: Bool) -> Period {
    guard isEdge, let days = third(of: period, part) else {
      return Period(
        first: period.first, last: period.last, granularity: period.granularity,
        isFiscal: period.isFiscal, isApproximate: true, part: part)
    }
    return Period(
      first: days.first, last: days.last, granularity: .span, isFiscal: period.isFiscal,
      isApproximate: true, part: part)
  }

  private func third(of period: Period, _ part: Period.Part) -> (
    first: CalendarDate, last: CalendarDate
  )? {
    guard let first = period.first, let last = period.last, let days = period.dayCount, days > 2
    else { return nil }
    let isStart = part == .start
    if part == .middle {
      switch period.granularity {
      case .year where period == Period(year: first.year):
        guard let from = Period(year: first.year, month: 5)?.first,
          let to = Period(year: first.year, month: 8)?.last
        else { return nil }
        return (from, to)
      case .month: return (first.advanced(byDays: 10), first.advanced(byDays: 19))
      case .week: return (first.advanced(byDays: 2), first.advanced(byDays: 4))
      default:
        let size = max(days / 3, 1)
        return (first.advanced(byDays: size), last.advanced(byDays: -size))
      }
    }
    switch period.granularity {
    case .year where period == Period(year: first.year):
      guard let month = Period(year: first.year, month: isStart ? 4 : 9) else { return nil }
      return isStart ? (first, month.last ?? last) : (month.first ?? first, last)
    case .month:
      return isStart ? (first, first.advanced(byDays: 9)) : (first.advanced(byDays: 20), last)
    case .week:
      return isStart ? (first, first.advanced(byDays: 2)) : (last.advanced(byDays: -2), last)
    default:
      let size = max(days / 3, 1)
      return isStart
        ? (first, first.advanced(byDays: size - 1)) : (last.advanced(byDays: 1 - size), last)
    }
  }
}

extension CalendarUnit: Comparable {
  static func < (left: CalendarUnit, right: CalendarUnit) -> Bool { left.rawValue < right.rawValue }
}
