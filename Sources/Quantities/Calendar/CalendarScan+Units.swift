// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  // MARK: - "the third quarter of 2024", "the last week of March", "second Monday of next month"

  /// A place in an order, a unit, and what it is counted in.
  func ordered(at index: Int) -> CalendarPhrase? {
    var place: Int
    var next: Int
    if kind(index) == .before, word(index).value == 0 {
      (place, next) = (-1, index + 1)
    } else if let ordinal = ordinal(at: index) {
      (place, next) = (ordinal.value, ordinal.end)
      if kind(next) == .before, word(next).value == 0 { (place, next) = (-place, next + 1) }
    } else {
      return nil
    }
    if place > 0, let day = dayOfMonth(place, at: next) { return day }
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
      return decade(from: place * 100 - 100, years: 100, end: next)
    case .quarter, .half:
      return fraction(place, of: unit, count: count, isFiscal: isFiscal, at: next)
    case .second, .minute, .hour, .fortnight, .season: return nil
    case .day, .week, .weekend, .month, .year, .decade: break
    }
    guard let whole = container(at: next) else { return nil }
    let period = whole.period.flatMap { part(place, count: count, unit, of: $0) }
    if whole.period != nil, period == nil { return nil }
    return CalendarPhrase(
      end: whole.end, period: period, anchor: whole.anchor,
      kind: unit == .day && count == 1 ? .date : .period)
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
  private func container(at index: Int) -> CalendarPhrase? {
    var next = index
    let isLinked = joint(next) == .of || joint(next) == .in
    if isLinked { next += 1 }
    if isSign(next, ","), !isLinked, year(at: next + 1) != nil { next += 1 }
    if kind(next) == .article, word(next).value == 0, isLinked {
      if let unit = unit(next + 1), kind(next + 1) == .unit, unit >= .month {
        return CalendarPhrase(
          end: next + 2, period: reference.flatMap { unitPeriod(unit, around: $0, away: 0) },
          anchor: .relative, kind: .period)
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

  private func fraction(
    _ place: Int, of unit: CalendarUnit, count: Int, isFiscal: Bool, at index: Int
  ) -> CalendarPhrase? {
    let pieces = unit == .quarter ? 4 : 2
    guard count == 1, abs(place) <= pieces, place != 0 else { return nil }
    if let whole = container(at: index) {
      guard whole.period?.granularity == .year || whole.period == nil else {
        guard let period = whole.period, let days = thirds(of: period, pieces: pieces, place: place)
        else { return nil }
        return CalendarPhrase(end: whole.end, period: days, anchor: whole.anchor, kind: .period)
      }
      let piece = place < 0 ? pieces + 1 + place : place
      let year = whole.period?.first?.year
      let days = year.flatMap {
        unit == .quarter ? Period(year: $0, quarter: piece) : Period(year: $0, half: piece)
      }
      return CalendarPhrase(
        end: whole.end,
        period: days.map { markedFiscal($0, isFiscal || whole.period?.isFiscal == true) },
        anchor: whole.anchor, kind: .period)
    }
    // "last quarter" is told by `modified`.
    guard place > 0 else { return nil }
    return CalendarPhrase(
      end: index, period: nearestPiece(place, unit, end: index).map { markedFiscal($0, isFiscal) },
      anchor: .relative, kind: .period)
  }

  /// A period marked as fiscal, whose days are then loose.
  func markedFiscal(_ period: Period, _ isFiscal: Bool) -> Period {
    guard isFiscal, !period.isFiscal else { return period }
    return Period(
      first: period.first, last: period.last, granularity: period.granularity, isFiscal: true,
      isApproximate: true)
  }

  /// The quarter or half of that number nearest to the reference on the side that is meant.
  func nearestPiece(_ place: Int, _ unit: CalendarUnit, end: Int) -> Period? {
    guard let reference else { return nil }
    let side = side(from: phraseStart, to: end)
    for step in 0..<2 {
      let year = side == .past ? reference.year - step : reference.year + step
      guard
        let period = unit == .quarter
          ? Period(year: year, quarter: place) : Period(year: year, half: place),
        let first = period.first, let last = period.last
      else { return nil }
      if side == .past ? first <= reference : last >= reference { return period }
    }
    return nil
  }

  private func thirds(of period: Period, pieces: Int, place: Int) -> Period? {
    guard let first = period.first, let last = period.last, let days = period.dayCount,
      days >= pieces
    else { return nil }
    let piece = place < 0 ? pieces + place : place - 1
    guard 0..<pieces ~= piece else { return nil }
    let from = first.advanced(byDays: days * piece / pieces)
    let to = piece == pieces - 1 ? last : first.advanced(byDays: days * (piece + 1) / pieces - 1)
    return Period(first: from, last: to, granularity: .span, isApproximate: true)
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
    if let unit = unit(next), kind(next) == .unit, lead.kind == .edge || joint(next - 2) == .in,
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

  // MARK: - "fiscal 2023", "FY2023-24", "Q3 2024", "H1", "year to date"

  /// A fiscal year by name.
  func fiscalYear(at index: Int) -> CalendarPhrase? {
    var next = index + 1
    if kind(index) == .fiscal, let ordered = ordered(at: next) {
      return CalendarPhrase(
        end: ordered.end, period: ordered.period.map { markedFiscal($0, true) },
        anchor: ordered.anchor, kind: ordered.kind)
    }
    if kind(index) == .fiscal, let unit = unit(next), unit >= .month {
      if unit == .year, let span = yearOrSpan(at: next + 1) { return span }
      guard kind(next + 1) == .ended else { return nil }
      return unitLed(at: next)
    }
    if kind(index) == .fiscalYear, isDash(next) || isApostrophe(next) { next += 1 }
    if kind(index) == .fiscalYear, let value = value(next), length(next) == 2,
      !isNumberContinued(after: next)
    {
      return fiscal(year: Self.century(of: value), end: next + 1)
    }
    return yearOrSpan(at: next)
  }

  private func yearOrSpan(at index: Int) -> CalendarPhrase? {
    if let span = yearSpanAsFiscal(at: index) { return span }
    guard let year = year(at: index) else { return nil }
    return fiscal(year: year.value, end: year.end)
  }

  private func yearSpanAsFiscal(at index: Int) -> CalendarPhrase? {
    guard isDigits(index), length(index) == 4, let span = yearSpan(at: index),
      let days = span.period
    else { return nil }
    return CalendarPhrase(
      end: span.end, period: markedFiscal(days, true), anchor: .absolute, kind: .period)
  }

  private func fiscal(year: Int, end: Int) -> CalendarPhrase? {
    Period(year: year).map {
      CalendarPhrase(end: end, period: markedFiscal($0, true), anchor: .absolute, kind: .period)
    }
  }

  /// "Q3 2024", "Q3", "3Q24", "H1 2023", "2024 Q3".
  func quarterCode(at index: Int) -> CalendarPhrase? {
    let letter: CalendarWord.Kind
    let place: Int
    var next: Int
    if kind(index) == .quarterLetter || kind(index) == .halfLetter,
      isCapitalized(index) || kind(index) == .quarterLetter, let value = value(index + 1),
      touches(index + 1), length(index + 1) == 1
    {
      (letter, place, next) = (kind(index), value, index + 2)
    } else if let value = value(index), length(index) == 1, touches(index + 1),
      kind(index + 1) == .quarterLetter || kind(index + 1) == .halfLetter, isCapitalized(index + 1),
      !isNumberBegun(before: index)
    {
      (letter, place, next) = (kind(index + 1), value, index + 2)
    } else {
      return nil
    }
    let unit: CalendarUnit = letter == .quarterLetter ? .quarter : .half
    guard 1...(unit == .quarter ? 4 : 2) ~= place else { return nil }
    let afterCode = next
    if isDash(next) || isSign(next, ",") || isSign(next, "/") || isApostrophe(next) { next += 1 }
    if joint(next) == .of || joint(next) == .in { next += 1 }
    let isFiscal = kind(next) == .fiscalYear || kind(next) == .fiscal
    if isFiscal { next += 1 }
    if let value = value(next), length(next) == 4 || length(next) == 2 && touches(next),
      length(next) == 2 || 1900...2199 ~= value, !isNumberContinued(after: next)
    {
      let year = length(next) == 4 ? value : Self.century(of: value)
      let days =
        unit == .quarter ? Period(year: year, quarter: place) : Period(year: year, half: place)
      return CalendarPhrase(
        end: next + 1, period: days.map { markedFiscal($0, isFiscal) }, anchor: .absolute,
        kind: .period)
    }
    if !isFiscal, let whole = container(at: afterCode), whole.period?.granularity == .year {
      let days = whole.period?.first.flatMap {
        unit == .quarter
          ? Period(year: $0.year, quarter: place) : Period(year: $0.year, half: place)
      }
      return CalendarPhrase(end: whole.end, period: days, anchor: whole.anchor, kind: .period)
    }
    if unit == .half, isDigits(index) { return nil }
    return CalendarPhrase(
      end: afterCode, period: nearestPiece(place, unit, end: afterCode), anchor: .relative,
      kind: .period)
  }

  /// "year to date", "year-end 2023", "year ended 31 March 2024", "week of 5 May".
  func unitLed(at index: Int) -> CalendarPhrase? {
    if let beside = dayBeside(at: index) { return beside }
    guard let unit = unit(index), kind(index) == .unit || kind(index) == .half else { return nil }
    let next = index + 1
    if unit == .year, wordIs(index, "year"), let year = year(at: next) ?? cardinal(at: next),
      year.value >= 100, !isFollowedByCountedNoun(year.end)
    {
      return CalendarPhrase(end: year.end, parts: CalendarParts(year: year.value))
    }
    if unit == .week, let number = value(next), length(next) <= 2, 1...53 ~= number,
      !isNumberContinued(after: next), wordIs(index, "week")
    {
      return numberedWeek(number, end: next + 1)
    }
    if joint(next) == .to || isDash(next) && joint(next + 1) == .to {
      let word = joint(next) == .to ? next + 1 : next + 2
      let dateWord = isDash(word) ? word + 1 : word
      if wordIs(dateWord, "date"), unit >= .month {
        let days = reference.flatMap { reference in
          unitPeriod(unit, around: reference, away: 0).map {
            Period(first: $0.first, last: reference, granularity: .span)
          }
        }
        return CalendarPhrase(end: dateWord + 1, period: days, anchor: .relative, kind: .period)
      }
    }
    if isDash(next), touches(next), wordIs(next + 1, "end"),
      unit == .year || unit == .month || unit == .quarter
    {
      let end = next + 2
      if let year = year(at: end), isDigits(end), unit == .year {
        return CalendarPhrase(
          end: year.end,
          period: Period(year: year.value).map { narrowed($0, to: .end, isEdge: true) },
          anchor: .absolute, kind: .period)
      }
      let whole = reference.flatMap { unitPeriod(unit, around: $0, away: 0) }
      return CalendarPhrase(
        end: end, period: whole.map { narrowed($0, to: .end, isEdge: true) }, anchor: .relative,
        kind: .period)
    }
    if kind(next) == .ended || joint(next) == .to && unit >= .quarter {
      return until(1, unit, at: next)
    }
    if isDash(next), kind(next + 1) == .earlier || kind(next + 1) == .ago, unit >= .week {
      return yearEarlier(unit, at: next + 2)
    }
    if unit == .week || unit == .month, joint(next) == .of {
      let target = kind(next + 1) == .article ? next + 2 : next + 1
      guard let phrase = single(at: target) else { return nil }
      let finished = finish(phrase)
      guard finished.kind == .date || unit == .month && finished.period?.granularity == .month
      else {
        return nil
      }
      let days = finished.period?.first.flatMap { unitPeriod(unit, around: $0, away: 0) }
      return CalendarPhrase(end: finished.end, period: days, anchor: finished.anchor, kind: .period)
    }
    return nil
  }

  /// "nine months ended Sept 30", "12 months to June 2023".
  func countedUntil(at index: Int) -> CalendarPhrase? {
    guard let count = count(at: index), !count.isVague, !count.isArticle else { return nil }
    let unitIndex = isDash(count.end) ? count.end + 1 : count.end
    guard let unit = unit(unitIndex), kind(unitIndex) == .unit, unit >= .day,
      kind(unitIndex + 1) == .ended || joint(unitIndex + 1) == .to
        || joint(unitIndex + 1) == .through
    else { return nil }
    return until(count.value, unit, at: unitIndex + 1)
  }

  /// So many units up to the date after "ended", "ending", "to".
  private func until(_ count: Int, _ unit: CalendarUnit, at index: Int) -> CalendarPhrase? {
    var next = index + 1
    if joint(next) == .on || joint(next) == .in || joint(next) == .at { next += 1 }
    guard let phrase = single(at: next), phrase.parts?.month != nil || phrase.kind == .date else {
      return nil
    }
    let finished = finish(phrase)
    guard finished.kind == .date || finished.period?.granularity == .month else { return nil }
    let days = finished.period?.last.flatMap { last in
      shifted(last.advanced(byDays: 1), unit, by: -count).map {
        Period(
          first: $0, last: last, granularity: count == 1 ? unit.granularity : .span,
          isFiscal: unit >= .quarter)
      }
    }
    return CalendarPhrase(end: finished.end, period: days, anchor: finished.anchor, kind: .period)
  }

  /// "year-earlier quarter", "year-ago period".
  private func yearEarlier(_ unit: CalendarUnit, at index: Int) -> CalendarPhrase? {
    let size = kind(index) == .unit ? self.unit(index) : nil
    let end = size != nil || wordIs(index, "period") ? index + 1 : index
    var days = fromContext([(1, unit)], sign: -1, isVague: false)
    if let size, let last = days?.last, days?.granularity != size.granularity {
      days = unitPeriod(size, around: last, away: 0)
      if context == nil, let reference, let moved = shifted(reference, unit, by: -1) {
        days = unitPeriod(size, around: moved, away: 0)
      }
    }
    return CalendarPhrase(end: end, period: days, anchor: .contextual, kind: .period)
  }

  /// "week 10", "week 10 of 2024": an ISO 8601 week.
  private func numberedWeek(_ number: Int, end: Int) -> CalendarPhrase? {
    if let whole = container(at: end), whole.period?.granularity == .year {
      return CalendarPhrase(
        end: whole.end, period: whole.period?.first.flatMap { Period(year: $0.year, week: number) },
        anchor: whole.anchor, kind: .period)
    }
    guard followsCueForWeek(end - 2) else { return nil }
    return CalendarPhrase(
      end: end, period: reference.flatMap { Period(year: $0.year, week: number) },
      anchor: .relative, kind: .period)
  }

  private func followsCueForWeek(_ index: Int) -> Bool { index == 0 || hasDateCue(before: index) }

  // MARK: - Seasons and named days

  /// The number of a season, when the word is not a verb.
  func season(at index: Int) -> Int? {
    kind(index) == .season ? Int(word(index).value) : nil
  }

  /// The days of a season on the northern half of the globe.
  func seasonDays(_ season: Int, year: Int) -> Period? {
    let starts = [(3, 20), (6, 21), (9, 23), (12, 21)]
    guard 0..<4 ~= season else { return nil }
    let (month, day) = starts[season]
    let (nextMonth, nextDay) = starts[(season + 1) % 4]
    guard let first = CalendarDate(year: year, month: month, day: day),
      let next = CalendarDate(
        year: season == 3 ? year + 1 : year, month: nextMonth, day: nextDay)
    else { return nil }
    return Period(
      first: first, last: next.advanced(byDays: -1), granularity: .quarter, isApproximate: true)
  }

  func seasonPeriod(_ season: Int, around date: CalendarDate, direction: Int) -> Period? {
    let year = date.year
    let candidates = (-2...2).compactMap { seasonDays(season, year: year + $0) }
    switch direction {
    case -1: return candidates.last { ($0.last ?? date) < date }
    case 1: return candidates.first { ($0.first ?? date) > date }
    default: return seasonDays(season, year: year)
    }
  }

  /// "summer 2024", "spring of 1945", "winter of 2010-11".
  func seasonWithYear(at index: Int) -> CalendarPhrase? {
    guard let season = season(at: index) else { return nil }
    var next = index + 1
    if joint(next) == .of { next += 1 }
    if let year = year(at: next), isDigits(next) || isApostrophe(next) {
      return CalendarPhrase(
        end: year.end, period: seasonDays(season, year: year.value), anchor: .absolute,
        kind: .period)
    }
    if let whole = container(at: index + 1), whole.period?.granularity == .year {
      return CalendarPhrase(
        end: whole.end,
        period: whole.period?.first.flatMap { seasonDays(season, year: $0.year) },
        anchor: whole.anchor, kind: .period)
    }
    // Alone only where nothing else can be meant: "in the summer", not "spring" or "fall" as verbs.
    guard hasDateCue(before: index) || followsThe(index) && hasDateCue(before: index - 1) else {
      return nil
    }
    guard word(index).value % 2 == 1 || !isWord(index + 1) || followsThe(index) else { return nil }
    let direction = side(from: phraseStart, to: index + 1) == .past ? -1 : 1
    let period = reference.flatMap { reference in
      let current = unitPeriod(.season, around: reference, away: 0)
      return seasonDays(season, year: reference.year).flatMap { $0 == current ? $0 : nil }
        ?? seasonPeriod(season, around: reference, direction: direction)
    }
    return CalendarPhrase(end: index + 1, period: period, anchor: .relative, kind: .period)
  }

  /// A named day and the first token after its name.
  func named(at index: Int) -> (day: NamedDay, end: Int)? {
    guard 0 <= index, index < tokens.count, words[index].startsName,
      tokens[index].gap < .paragraph || index == phraseStart
    else { return nil }
    var hash = WordHash.seed
    var position = index
    var found: (day: NamedDay, end: Int)?
    for _ in 0..<NamedDays.longestName {
      guard isWord(position) else { break }
      let word = words[position]
      let isShortWeekday = word.kind == .shortWeekday && position > index
      let code = isShortWeekday ? NamedDays.weekdays[Int(word.value) - 1] : tokens[position].code
      hash = NamedDays.extended(hash, by: code)
      position += 1
      if isApostrophe(position), touches(position) {
        position += 1
        if kind(position) == .plural, touches(position) { position += 1 }
      }
      if let day = NamedDays.byHash[hash] { found = (day, position) }
      if isSign(position, "."), touches(position) { position += 1 }
      if isDash(position), touches(position), touches(position + 1) { position += 1 }
    }
    return found
  }

  /// A named day with its year, or nearest to the reference.
  func namedDay(at index: Int) -> CalendarPhrase? {
    guard let (day, afterName) = named(at: index) else { return nil }
    var next = afterName
    if isSign(next, ",") || joint(next) == .in || joint(next) == .of { next += 1 }
    if let year = year(at: next), isDigits(next) || year.end > next + 2 {
      guard let period = day.period(in: year.value) else { return nil }
      return CalendarPhrase(end: year.end, period: period, anchor: .absolute)
    }
    if let whole = container(at: afterName), whole.period?.granularity == .year {
      return CalendarPhrase(
        end: whole.end, period: whole.period?.first.flatMap { day.period(in: $0.year) },
        anchor: whole.anchor)
    }
    if let year = yearAway(at: afterName) {
      return CalendarPhrase(
        end: year.end, period: year.value == 0 ? nil : day.period(in: year.value),
        anchor: .relative, kind: .date)
    }
    let period = reference.flatMap {
      nearest(day, to: $0, side: side(from: phraseStart, to: afterName), countsSelf: true)
    }
    return CalendarPhrase(end: afterName, period: period, anchor: .relative, kind: .date)
  }

  /// "two years ago", "in three years" after a named day: the year, 0 without a reference.
  private func yearAway(at index: Int) -> Count? {
    if let away = counted(at: index), away.kind == .period,
      away.period.map({ $0.granularity == .year }) ?? (reference == nil)
    {
      return Count(value: away.period?.first?.year ?? 0, end: away.end)
    }
    guard joint(index) == .in, let count = count(at: index + 1), unit(count.end) == .year,
      !isApostrophe(count.end + 1)
    else { return nil }
    let year = reference.map { $0.year + count.value } ?? 0
    return 0...9999 ~= year ? Count(value: year, end: count.end + 1) : nil
  }

  /// The nearest such day on one side of a date.
  func nearest(_ day: NamedDay, to date: CalendarDate, side: CalendarSide, countsSelf: Bool)
    -> Period?
  {
    for step in -1..<30 {
      let year = side == .past ? date.year - step : date.year + step
      guard let period = day.period(in: year), let first = period.first, let last = period.last
      else { continue }
      switch side {
      case .past where countsSelf ? first <= date : last < date: return period
      case .future where countsSelf ? last >= date : first > date: return period
      default: continue
      }
    }
    return nil
  }
}

extension CalendarUnit: Comparable {
  static func < (left: CalendarUnit, right: CalendarUnit) -> Bool { left.rawValue < right.rawValue }
}
