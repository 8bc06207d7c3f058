// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
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
    if unit == .year, wordIs(index, "year"), let span = yearSpan(at: next) {
      return CalendarPhrase(
        end: span.end, period: span.period.map { markedFiscal($0, isKindOfYear(index - 1)) },
        anchor: .absolute, kind: .period)
    }
    if unit == .year, isDigits(next), let year = yearBeforeEra(at: next) { return year }
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
    let isRunUp =
      unit >= .quarter || unit == .month || unit == .week && single(at: next + 1)?.kind == .date
    if kind(next) == .ended && unit != .season || joint(next) == .to && isRunUp
      || joint(next) == .through && unit == .year
    {
      return until(1, unit, at: next)
    }
    if isBegun(next) { return begun(1, unit, at: next) }
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
    if let unit = unit(unitIndex), isBegun(unitIndex + 1) {
      return begun(count.value, unit, at: unitIndex + 1)
    }
    // "the 12-month period ended", "the three months ended".
    let next = isDash(count.end) && wordIs(unitIndex + 1, "period") ? unitIndex + 2 : unitIndex + 1
    guard let unit = unit(unitIndex), kind(unitIndex) == .unit, unit >= .day,
      kind(next) == .ended || joint(next) == .to || joint(next) == .through
    else { return nil }
    return until(count.value, unit, at: next)
  }

  /// So many units up to the date after "ended", "ending", "to".
  func until(_ count: Int, _ unit: CalendarUnit, at index: Int) -> CalendarPhrase? {
    var next = index + 1
    if joint(next) == .on || joint(next) == .in || joint(next) == .at { next += 1 }
    if let years = untilYear(count, unit, at: next) { return years }
    // "the 12 months to the end of March" are those to its last day.
    let isEdge = kind(kind(next) == .article ? next + 1 : next) == .edge
    guard let phrase = single(at: next),
      phrase.parts?.month != nil || phrase.kind == .date || isEdge
    else { return nil }
    let finished = finish(phrase)
    guard
      finished.kind == .date || finished.period?.granularity == .month
        || finished.period?.part == .end
    else { return nil }
    let days = finished.period?.last.flatMap { last in
      shifted(last.advanced(byDays: 1), unit, by: -count).map {
        Period(
          first: $0, last: last, granularity: count == 1 ? unit.granularity : .span,
          isFiscal: unit >= .quarter)
      }
    }
    return CalendarPhrase(end: finished.end, period: days, anchor: finished.anchor, kind: .period)
  }

  /// "beginning", "starting", "commencing".
  private func isBegun(_ index: Int) -> Bool {
    wordIs(index, "beginning") || wordIs(index, "starting") || wordIs(index, "commencing")
  }

  /// So many units from the date after "beginning" or "starting" on.
  private func begun(_ count: Int, _ unit: CalendarUnit, at index: Int) -> CalendarPhrase? {
    var next = index + 1
    if joint(next) == .on || joint(next) == .in || joint(next) == .at { next += 1 }
    guard unit >= .day, let phrase = single(at: next),
      phrase.parts?.month != nil || phrase.kind == .date
    else { return nil }
    let finished = finish(phrase)
    guard finished.kind == .date || finished.period?.granularity == .month else { return nil }
    let days = finished.period?.first.flatMap { first in
      shifted(first, unit, by: count).map {
        Period(
          first: first, last: $0.advanced(byDays: -1),
          granularity: count == 1 ? unit.granularity : .span, isFiscal: unit >= .quarter)
      }
    }
    return CalendarPhrase(end: finished.end, period: days, anchor: finished.anchor, kind: .period)
  }

  /// "the five years to 2023", "the decade to 2020": so many whole years up to that one.
  private func untilYear(_ count: Int, _ unit: CalendarUnit, at index: Int) -> CalendarPhrase? {
    guard unit == .year && count > 1 || unit == .decade, count < 1000,
      let phrase = bareYear(at: index), let year = phrase.parts?.year,
      let first = Period(year: year - (unit == .decade ? 10 : 1) * count + 1)?.first,
      let last = Period(year: year)?.last
    else { return nil }
    return CalendarPhrase(
      end: phrase.end, period: Period(first: first, last: last, granularity: .span),
      anchor: .absolute, kind: .period)
  }

  /// "year-earlier quarter", "year-ago period".
  func yearEarlier(_ unit: CalendarUnit, at index: Int) -> CalendarPhrase? {
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
  func numberedWeek(_ number: Int, end: Int) -> CalendarPhrase? {
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
}
