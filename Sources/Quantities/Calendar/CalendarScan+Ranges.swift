// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  // MARK: - Ranges

  /// "from March to May 2024", "between 2014 and 2018".
  func leadingRange(at index: Int, _ joint: CalendarJoint) -> CalendarPhrase? {
    guard let first = single(at: index + 1) else { return nil }
    if let range = range(from: first, connectsWithAnd: joint == .between) { return range }
    // "from the 13th to the 15th of July" is read as one by its days.
    let day = kind(index + 1) == .article ? index + 2 : index + 1
    return first.period?.granularity == .span && first.parts == nil && first.kind == .period
      && joint == .from && (isDigits(day) || kind(day) == .ordinal) ? first : nil
  }

  /// "in a fortnight's time", "in two weeks' time".
  func inTime(at index: Int) -> CalendarPhrase? {
    guard let count = count(at: index + 1), let unit = unit(count.end), kind(count.end) == .unit
    else { return nil }
    var next = count.end + 1
    guard isApostrophe(next) else { return nil }
    next += 1
    if kind(next) == .plural, touches(next) { next += 1 }
    guard wordIs(next, "time") else { return nil }
    return CalendarPhrase(
      end: next + 1,
      period: distant([(count.value, unit)], from: reference, sign: 1, isVague: count.isVague),
      anchor: .relative, kind: unit <= .fortnight ? .date : .period)
  }

  /// "after 2016", "before May 2018", "until 2012", "no later than 5 May 2024", "on or before".
  func openRange(at index: Int) -> CalendarPhrase? {
    var next = index
    let isDenied = kind(next) == .negation
    if isDenied { next += 1 }
    var isAfter: Bool
    var includesDate = false
    if joint(next) == .on {
      guard joint(next + 1) == .or, joint(next + 2) == .before || joint(next + 2) == .after else {
        return nil
      }
      isAfter = joint(next + 2) == .after
      includesDate = true
      next += 3
    } else if kind(next) == .later || kind(next) == .earlier {
      guard joint(next + 1) == .than else { return nil }
      isAfter = (kind(next) == .later) != isDenied
      includesDate = isDenied
      next += 2
      if joint(next) == .or, joint(next + 1) == .at || joint(next + 1) == .on {
        includesDate = true
        next += 2
      }
    } else {
      guard !isDenied else { return nil }
      isAfter = joint(next) == .after
      next += 1
      if joint(next) == .or, joint(next + 1) == .on || joint(next + 1) == .in {
        includesDate = true
        next += 2
      }
    }
    guard let phrase = single(at: next), let parts = phrase.parts, parts.year != nil else {
      return nil
    }
    let finished = finish(phrase)
    guard let period = finished.period, let first = period.first, let last = period.last else {
      return nil
    }
    let days =
      isAfter
      ? Period(
        first: includesDate ? first : last.advanced(byDays: 1), last: nil, granularity: .span)
      : Period(
        first: nil, last: includesDate ? last : first.advanced(byDays: -1), granularity: .span)
    return CalendarPhrase(end: finished.end, period: days, anchor: .absolute, kind: .period)
  }

  /// A second date joined to a first one by "to", "through", "and" or a dash.
  func range(from first: CalendarPhrase, connectsWithAnd: Bool) -> CalendarPhrase? {
    var next = first.end
    let isTight: Bool
    switch joint(next) {
    case .to, .through, .until: isTight = false
    case .and where connectsWithAnd: isTight = false
    default:
      guard isDash(next) || isSign(next, "~") else { return nil }
      isTight = true
    }
    guard first.kind != .duration, first.parts != nil || first.period != nil else { return nil }
    next += 1
    // A bare day takes the month of the first date.
    if let parts = first.parts, let day = parts.day, let month = parts.month, parts.weekday == nil {
      let start = kind(next) == .article && word(next).value == 0 ? next + 1 : next
      let ordinal = ordinal(at: start)
      let plain = value(start).flatMap { length(start) <= 2 ? $0 : nil }
      if let number = ordinal?.value ?? plain, number > day, number <= 31,
        !isNumberContinued(after: ordinal.map { $0.end - 1 } ?? start),
        ordinal != nil || !(isDash(start + 1) && touches(start + 1))
      {
        let afterDay = ordinal?.end ?? start + 1
        if self.month(at: afterDay) == nil, joint(afterDay) != .of {
          var last = CalendarParts(year: parts.year, month: month, day: number)
          var end = afterDay
          let yearStart = isSign(end, ",") ? end + 1 : end
          if parts.year == nil, let year = year(at: yearStart), isDigits(yearStart) {
            last.year = year.value
            end = year.end
          }
          return joined(parts, last, end: end)
        }
      }
    }
    guard let second = single(at: next) ?? laterYear(at: next, than: first),
      second.kind != .duration
    else { return nil }
    if let from = first.parts, let to = second.parts {
      if isTight, from.month == nil && from.year == nil || to.month == nil && to.year == nil {
        guard from.weekday != nil, to.weekday != nil else { return nil }
      }
      guard (from.weekday == nil) == (to.weekday == nil) || from.month != nil && to.month != nil
      else { return nil }
      return joined(from, to, end: second.end)
    }
    var (from, to) = (finish(first), finish(second))
    if let size = to.period?.granularity, from.period?.granularity == size,
      size == .quarter || size == .half, to.anchor == .absolute
    {
      // "Q1 to Q3 2024": the year is said once.
      if from.anchor == .relative, let year = to.period?.first?.year {
        from.period = from.period.flatMap { moved($0, to: year) }
        from.anchor = .absolute
      }
    } else if isTight {
      return nil
    }
    guard let start = from.period?.first, let stop = to.period?.last else { return nil }
    guard start <= stop else { return nil }
    return CalendarPhrase(
      end: to.end,
      period: Period(
        first: start, last: stop, granularity: .span,
        isFiscal: from.period?.isFiscal == true || to.period?.isFiscal == true,
        isApproximate: from.period?.isApproximate == true || to.period?.isApproximate == true),
      anchor: from.anchor == .absolute && to.anchor == .absolute ? .absolute : .relative,
      kind: .period)
  }

  /// The second year of "between 2015 and 2018 exports doubled", which counts no exports.
  private func laterYear(at index: Int, than first: CalendarPhrase) -> CalendarPhrase? {
    guard joint(phraseStart) == .from || joint(phraseStart) == .between,
      let parts = first.parts, parts.month == nil, let start = parts.year, let year = value(index),
      length(index) == 4, start < year, year < 2200, !isNumberContinued(after: index),
      !isUnitLike(index + 1), !countsPeople(index + 1)
    else { return nil }
    return CalendarPhrase(end: index + 1, parts: CalendarParts(year: year))
  }

  private func joined(_ first: CalendarParts, _ last: CalendarParts, end: Int) -> CalendarPhrase? {
    var (from, to) = (first, last)
    let isAbsolute = from.year != nil || to.year != nil
    if from.year == nil, let year = to.year, from.month != nil {
      let isLater = (from.month ?? 0, from.day ?? 0) > (to.month ?? 12, to.day ?? 31)
      from.year = isLater ? year - 1 : year
    } else if to.year == nil, let year = from.year, to.month != nil {
      let isEarlier = (to.month ?? 12, to.day ?? 31) < (from.month ?? 0, from.day ?? 0)
      to.year = isEarlier ? year + 1 : year
    }
    let anchor: Mention.Anchor = isAbsolute ? .absolute : .relative
    guard isAbsolute || reference != nil else {
      return CalendarPhrase(end: end, period: nil, anchor: .relative, kind: .period)
    }
    let side = isAbsolute ? CalendarSide.past : sideMeant(by: to, end: end)
    guard let tail = to.period(reference: reference, side: side),
      let head = from.period(reference: isAbsolute ? reference : tail.first, side: .past),
      let start = head.first, let stop = tail.last, start <= stop, start < stop
    else { return nil }
    return CalendarPhrase(
      end: end, period: Period(first: start, last: stop, granularity: .span), anchor: anchor,
      kind: .period)
  }
}
