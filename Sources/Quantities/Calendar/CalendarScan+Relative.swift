// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  // MARK: - "last year", "the past two years", "this week", "next Monday"

  /// What follows "last", "next", "this" and their like at `index`.
  func modified(at index: Int) -> CalendarPhrase? {
    let lead = word(index)
    var next = index + 1
    if lead.kind == .before, lead.value == 0, isDash(next) { return nil }
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
      if unit == .decade, direction == -1, lead.value == 1 {
        return CalendarPhrase(
          end: end, period: rolling(unit, count: 1, direction: -1), anchor: .relative)
      }
      let isContextual = lead.value == 2
      let base = isContextual ? context?.first ?? reference : reference
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

  // MARK: - "three months ago", "a year earlier", "two days after Christmas"

  /// A count of units and the word that says where they are counted from.
  func counted(at index: Int) -> CalendarPhrase? {
    guard let first = count(at: index) else { return nil }
    var next = first.end
    if isDash(next), !touches(next) { return nil }
    if wordIs(next, "full") || wordIs(next, "more") || wordIs(next, "short") { next += 1 }
    if isWeekday(next) { return countedWeekdays(first.value, at: next) }
    guard let unit = unit(next), kind(next) == .unit else { return nil }
    var counts = [(first.value, unit)]
    next += 1
    while counts.count < 5 {
      var more = next
      if isSign(more, ",") { more += 1 }
      if joint(more) == .and { more += 1 }
      guard let count = count(at: more), let unit = self.unit(count.end), kind(count.end) == .unit
      else { break }
      counts.append((count.value, unit))
      next = count.end + 1
    }
    return anchored(counts, isVague: first.isVague, isArticle: first.isArticle, at: next)
  }

  private func anchored(
    _ counts: [(Int, CalendarUnit)], isVague: Bool, isArticle: Bool, at index: Int
  ) -> CalendarPhrase? {
    let word = word(index)
    let isDay = counts.count > 1 || counts.allSatisfy { $0.1 <= .fortnight }
    let size: Mention.Kind = isDay ? .date : .period
    switch word.kind {
    case .ago:
      guard word.value == 0 || !isWord(index + 1) || kind(index + 1) == .joint else { return nil }
      return CalendarPhrase(
        end: index + 1, period: distant(counts, from: reference, sign: -1, isVague: isVague),
        anchor: .relative, kind: size)
    case .hence:
      return CalendarPhrase(
        end: index + 1, period: distant(counts, from: reference, sign: 1, isVague: isVague),
        anchor: .relative, kind: size)
    case .earlier, .later:
      // "20 minutes later" stays a duration.
      guard counts.allSatisfy({ $0.1 >= .day }) else { return nil }
      let sign = word.kind == .earlier ? -1 : 1
      return CalendarPhrase(
        end: index + 1, period: fromContext(counts, sign: sign, isVague: isVague),
        anchor: .contextual, kind: size)
    case .joint:
      let joint = CalendarJoint(rawValue: word.value)
      if joint == .from, wordIs(index + 1, "now") {
        return CalendarPhrase(
          end: index + 2, period: distant(counts, from: reference, sign: 1, isVague: isVague),
          anchor: .relative, kind: size)
      }
      guard joint == .from || joint == .after || joint == .before,
        let target = single(at: index + 1), target.kind == .date || joint != .from
      else { return nil }
      let finished = finish(target)
      guard finished.kind == .date else { return nil }
      let sign = joint == .before ? -1 : 1
      return CalendarPhrase(
        end: finished.end,
        period: distant(
          counts, from: finished.period?.first, sign: sign, isVague: isVague, isExact: true),
        anchor: finished.anchor, kind: .date)
    default: return nil
    }
  }

  private func countedWeekdays(_ count: Int, at index: Int) -> CalendarPhrase? {
    let target = Int(word(index).value)
    let next = index + 1
    var sign = 0
    var end = next + 1
    if kind(next) == .ago { sign = -1 }
    if kind(next) == .hence { sign = 1 }
    if joint(next) == .from, wordIs(next + 1, "now") {
      sign = 1
      end = next + 2
    }
    guard sign != 0, count > 0, count < 1000 else { return nil }
    let day = reference.map {
      $0.nearest(weekday: target, side: sign < 0 ? .past : .future, countsSelf: false)
        .advanced(byDays: sign * 7 * (count - 1))
    }
    return CalendarPhrase(
      end: end, period: day.map { Period(day: $0) }, anchor: .relative, kind: .date)
  }

  /// The piece of calendar so many units away, as fine as its finest unit.
  func distant(
    _ counts: [(Int, CalendarUnit)], from base: CalendarDate?, sign: Int, isVague: Bool,
    isExact: Bool = false
  ) -> Period? {
    guard var date = base else { return nil }
    for (count, unit) in counts {
      guard let moved = shifted(date, unit, by: sign * count) else { return nil }
      date = moved
    }
    guard counts.count == 1, !isExact, let unit = counts.first?.1 else { return Period(day: date) }
    switch unit {
    case .month: return loose(Period(year: date.year, month: date.month), isVague)
    case .quarter: return loose(Period(year: date.year, quarter: (date.month + 2) / 3), isVague)
    case .year: return loose(Period(year: date.year), isVague)
    case .decade, .century: return loose(Period(year: date.year), true)
    default: return loose(Period(day: date), isVague)
    }
  }

  private func loose(_ period: Period?, _ isLoose: Bool) -> Period? {
    guard let period, isLoose else { return period }
    return Period(
      first: period.first, last: period.last, granularity: period.granularity,
      isFiscal: period.isFiscal, isApproximate: true)
  }

  /// So many units from the period told last, or from the reference.
  func fromContext(_ counts: [(Int, CalendarUnit)], sign: Int, isVague: Bool) -> Period? {
    if let context, counts.count == 1, let (count, unit) = counts.first, unit == .year,
      let first = context.first, let last = context.last,
      context.granularity == .quarter || context.granularity == .month
        || context.granularity == .half
    {
      // "in the third quarter ... a year earlier": the same quarter of the year before.
      let moved = first.advanced(byMonths: sign * 12 * min(count, 9999))
      let size = context.granularity
      switch size {
      case .month: return Period(year: moved.year, month: moved.month)
      case .quarter: return Period(year: moved.year, quarter: (moved.month + 2) / 3)
      default:
        return Period(
          first: moved, last: last.advanced(byMonths: sign * 12 * min(count, 9999)),
          granularity: size)
      }
    }
    let base = context?.granularity == .day || context?.granularity == .year ? context?.first : nil
    // Without a day to count from, only "a year earlier" has one that goes without saying.
    let isUsual = counts.count == 1 && counts.first?.0 == 1 && sign < 0
    guard let start = base ?? (isUsual ? reference : nil) else { return nil }
    return distant(counts, from: start, sign: sign, isVague: isVague)
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
