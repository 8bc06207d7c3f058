// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  // MARK: - Phrases

  /// The longest date or period that starts at a token, ranges included.
  mutating func phrase(at index: Int) -> CalendarPhrase? {
    phraseStart = index
    if let joint = joint(index) {
      switch joint {
      case .from, .between: return leadingRange(at: index, joint)
      case .before, .after, .until, .on: return openRange(at: index)
      case .in: return inTime(at: index)
      default: return nil
      }
    }
    if kind(index) == .later || kind(index) == .earlier || kind(index) == .negation {
      if let open = openRange(at: index) { return open }
    }
    guard let first = single(at: index) else { return looseDuration(at: index) }
    return range(from: first, connectsWithAnd: false) ?? withTime(finish(first))
  }

  /// How many tokens into a phrase another may begin.
  private static let longestNesting = 16

  /// One date or period, no range.
  func single(at index: Int) -> CalendarPhrase? {
    // Phrases nest ("the end of the first week of ..."), but not without end.
    guard index < tokens.count, index - phraseStart < Self.longestNesting else { return nil }
    switch tokens[index].kind {
    case .digits:
      return quarterCode(at: index) ?? timed(at: index) ?? numeric(at: index) ?? dayFirst(at: index)
        ?? counted(at: index) ?? countedUntil(at: index) ?? ordered(at: index)
        ?? bareYear(at: index)
    case .sign:
      return isApostrophe(index) ? decade(at: index) ?? bareYear(at: index) : nil
    case .word: break
    }
    if words[index].startsName, let named = namedDay(at: index) { return named }
    switch words[index].kind {
    case .month, .shortMonth: return monthFirst(at: index)
    case .weekday, .shortWeekday: return weekdayFirst(at: index)
    case .article: return articled(at: index)
    case .before: return ordered(at: index) ?? modified(at: index)
    case .following, .current: return modified(at: index)
    case .same: return contextual(at: index)
    case .part, .edge: return partOf(at: index)
    case .earlier, .later: return earlierOrLater(at: index)
    case .ordinal: return dayFirst(at: index) ?? ordered(at: index)
    case .cardinal:
      return dayFirst(at: index) ?? ordered(at: index) ?? decadeInWords(at: index)
        ?? counted(at: index) ?? countedUntil(at: index) ?? bareYear(at: index)
    case .vagueCount: return counted(at: index)
    case .deictic, .vague: return deictic(at: index)
    case .vagueNoun: return vagueSpan(at: index)
    case .fiscal, .fiscalYear: return fiscalYear(at: index)
    case .quarterLetter, .halfLetter: return quarterCode(at: index)
    case .unit: return unitLed(at: index)
    case .season: return seasonWithYear(at: index)
    case .decade: return decadeInWords(at: index)
    case .dayPart: return dayPart(at: index)
    default: return nil
    }
  }

  /// "evening of April 5", "night of last Friday".
  private func dayPart(at index: Int) -> CalendarPhrase? {
    guard joint(index + 1) == .of else { return nil }
    let next = kind(index + 2) == .article ? index + 3 : index + 2
    guard let day = single(at: next), day.kind == .date else { return nil }
    return finish(day)
  }

  /// What follows an article.
  private func articled(at index: Int) -> CalendarPhrase? {
    guard word(index).value == 0 else {
      return counted(at: index)
    }
    let next = index + 1
    if words.indices.contains(next), words[next].startsName, kind(next) != .ordinal,
      named(at: next) != nil
    {
      return nil
    }
    switch kind(next) {
    case .ordinal, .cardinal:
      return dayFirst(at: next) ?? ordered(at: next) ?? decadeInWords(at: next)
        ?? countedUntil(at: next)
    case .before: return ordered(at: next) ?? modified(at: next) ?? pastAsNoun(at: next)
    case .following, .current: return dayAfter(at: next) ?? modified(at: next)
    case .same: return contextual(at: next)
    case .part, .edge: return partOf(at: next)
    case .unit: return unitLed(at: next) ?? unitAlone(at: next)
    case .dayPart: return dayPart(at: next)
    case .season: return seasonWithYear(at: next)
    case .decade: return decadeInWords(at: next)
    case .fiscal, .fiscalYear: return fiscalYear(at: next)
    case .vagueNoun: return vagueSpan(at: next) ?? futureAsNoun(at: next)
    default: break
    }
    if kind(next) == .term,
      wordIs(next + 1, "term") || kind(next + 1) == .vagueNoun || wordIs(next + 1, "run")
    {
      return CalendarPhrase(
        end: next + 2, period: vaguePeriod(1), anchor: .relative, kind: .period)
    }
    if isApostrophe(next) { return decade(at: next) }
    if isDigits(next) {
      return decade(at: next) ?? dayFirst(at: next) ?? ordered(at: next) ?? dayAlone(at: next)
        ?? countedUntil(at: next)
    }
    return nil
  }

  /// "on the 15th", where no noun follows.
  private func dayAlone(at index: Int) -> CalendarPhrase? {
    guard let day = ordinal(at: index), isDigits(index), 1...31 ~= day.value,
      joint(index - 2) == .on || joint(index - 2) == .by || joint(index - 2) == .until,
      !isWord(day.end) || kind(day.end) == .joint
    else { return nil }
    return CalendarPhrase(end: day.end, parts: CalendarParts(day: day.value))
  }

  /// "the next day", "the following day": the one after the day told before.
  private func dayAfter(at index: Int) -> CalendarPhrase? {
    guard kind(index) == .following, unit(index + 1) == .day, !isPlural(index + 1),
      let context, context.granularity == .day, let last = context.last
    else { return nil }
    return CalendarPhrase(
      end: index + 2, period: Period(day: last.advanced(byDays: 1)), anchor: .contextual,
      kind: .date)
  }

  /// "the future" as a noun.
  private func futureAsNoun(at index: Int) -> CalendarPhrase? {
    guard word(index).value == 1, !isWord(index + 1) || words[index + 1].kind == .joint else {
      return nil
    }
    return CalendarPhrase(
      end: index + 1, period: vaguePeriod(1), anchor: .relative, kind: .period)
  }

  /// "recent", "recent years".
  private func vagueSpan(at index: Int) -> CalendarPhrase? {
    guard word(index).value == -1 else { return nil }
    let hasUnit = kind(index + 1) == .unit && isPlural(index + 1)
    return CalendarPhrase(
      end: hasUnit ? index + 2 : index + 1, period: vaguePeriod(-1), anchor: .relative,
      kind: .period)
  }

  /// "the past" as a noun.
  private func pastAsNoun(at index: Int) -> CalendarPhrase? {
    guard wordIs(index, "past"), !isWord(index + 1) || kind(index + 1) == .joint else { return nil }
    return CalendarPhrase(
      end: index + 1, period: vaguePeriod(-1), anchor: .relative, kind: .period)
  }

  /// "the week", "the quarter", "the day": the one that the text is about.
  private func unitAlone(at index: Int) -> CalendarPhrase? {
    guard let unit = unit(index), kind(index) == .unit, !isPlural(index) else { return nil }
    switch unit {
    case .day, .week, .weekend, .month, .quarter, .year: break
    default: return nil
    }
    let next = index + 1
    if isWord(next), tokens[next].gap == .space {
      // "the day that", "the year of the dragon", "the month he left" tell of another one.
      if words[next].kind == .joint {
        switch joint(next) {
        case .of, .from, .before, .after, .between, .since: return nil
        default: break
        }
      } else if Self.clauseStarts.contains(tokens[next].code) {
        return nil
      }
    }
    if isDash(next), touches(next) { return nil }
    let size = unit.granularity
    let known = unit != .weekend && context?.granularity == size ? context : nil
    let period =
      known
      ?? reference.flatMap {
        unitPeriod(unit, around: $0, away: unit == .weekend && $0.weekday < 5 ? weekendAway : 0)
      }
    return CalendarPhrase(
      end: next, period: period, anchor: .contextual, kind: unit == .day ? .date : .period)
  }

  private var weekendAway: Int { side(from: phraseStart, to: phraseStart) == .past ? -1 : 0 }

  private static let clauseStarts: Set<UInt32> = Set(
    [
      "that", "when", "which", "he", "she", "it", "they", "we", "you", "i", "his", "her", "their",
      "its", "who", "where", "whose", "as",
    ].map { WordHash.of($0) })

  /// "same month a year ago", "same period last year", "that year".
  private func contextual(at index: Int) -> CalendarPhrase? {
    let isSame = word(index).value == 0
    let next = index + 1
    let isPeriod = wordIs(next, "period") || wordIs(next, "time")
    let unit = kind(next) == .unit ? self.unit(next) : nil
    guard isPeriod && isSame || unit.map({ $0 >= .day }) == true else { return nil }
    let size: Period.Granularity? = unit?.granularity
    let known = context.flatMap { context in
      size == nil || context.granularity == size ? context : size.flatMap { enclosing(context, $0) }
    }
    var end = next + 1
    if isSame {
      var link = end
      if joint(link) == .in || joint(link) == .of { link += 1 }
      if let other = single(at: link), other.kind != .date {
        let finished = finish(other)
        end = finished.end
        let year = finished.period?.first?.year
        let days =
          known.flatMap { known in year.flatMap { moved(known, to: $0) } }
          ?? finished.period.map { whole in
            Period(
              first: whole.first, last: whole.last, granularity: whole.granularity,
              isFiscal: whole.isFiscal, isApproximate: true)
          }
        return CalendarPhrase(end: end, period: days, anchor: .contextual, kind: .period)
      }
      if isPeriod, wordIs(next, "time") { return nil }
    }
    return CalendarPhrase(
      end: end, period: known, anchor: .contextual, kind: unit == .day ? .date : .period)
  }

  private func enclosing(_ period: Period, _ size: Period.Granularity) -> Period? {
    guard let first = period.first, size > period.granularity else { return nil }
    switch size {
    case .week: return unitPeriod(.week, around: first, away: 0)
    case .month: return unitPeriod(.month, around: first, away: 0)
    case .quarter: return unitPeriod(.quarter, around: first, away: 0)
    case .year: return unitPeriod(.year, around: first, away: 0)
    default: return nil
    }
  }

  /// The same piece of another year.
  func moved(_ period: Period, to year: Int) -> Period? {
    guard let first = period.first, let last = period.last else { return nil }
    let months = (year - first.year) * 12
    switch period.granularity {
    case .month: return Period(year: year, month: first.month)
    case .quarter: return Period(year: year, quarter: (first.month + 2) / 3)
    case .year: return Period(year: year)
    default:
      return Period(
        first: first.advanced(byMonths: months), last: last.advanced(byMonths: months),
        granularity: period.granularity, isFiscal: period.isFiscal,
        isApproximate: period.isApproximate)
    }
  }

  /// "earlier this month", "later this year", "earlier in the day".
  private func earlierOrLater(at index: Int) -> CalendarPhrase? {
    let part: Period.Part = kind(index) == .earlier ? .early : .late
    var next = index + 1
    if joint(next) == .in || joint(next) == .on { next += 1 }
    if kind(next) == .article, word(next).value == 0, let unit = unit(next + 1),
      joint(next - 1) == .in,
      unit >= .day
    {
      let whole = reference.flatMap { unitPeriod(unit, around: $0, away: 0) }
      return CalendarPhrase(
        end: next + 2, period: whole.map { narrowed($0, to: part, isEdge: false) },
        anchor: .relative, kind: unit == .day ? .date : .period)
    }
    guard let phrase = single(at: next), phrase.end > next else { return nil }
    let finished = finish(phrase)
    guard finished.kind != .duration else { return nil }
    guard let period = finished.period, period.granularity > .day else { return finished }
    return CalendarPhrase(
      end: finished.end, period: narrowed(period, to: part, isEdge: false),
      anchor: finished.anchor, kind: .period)
  }

  /// A phrase with its days worked out.
  func finish(_ phrase: CalendarPhrase) -> CalendarPhrase {
    guard phrase.period == nil, let parts = phrase.parts else { return phrase }
    var copy = phrase
    let side = parts.isAbsolute ? CalendarSide.past : side(from: phraseStart, to: phrase.end)
    copy.period = parts.period(reference: reference, side: side)
    if side == .future, let weekday = parts.weekday, parts.day == nil, let reference,
      reference.weekday == weekday, isBare(phraseStart, phrase.end)
    {
      copy.period = Period(day: reference.advanced(byDays: 7))
    }
    return copy
  }

  // MARK: - Ranges

  /// "from March to May 2024", "between 2014 and 2018".
  private func leadingRange(at index: Int, _ joint: CalendarJoint) -> CalendarPhrase? {
    guard let first = single(at: index + 1) else { return nil }
    if let range = range(from: first, connectsWithAnd: joint == .between) { return range }
    // "from the 13th to the 15th of July" is read as one by its days.
    return first.period?.granularity == .span && first.parts == nil && first.kind == .period
      && joint == .from && first.anchor != .relative ? first : nil
  }

  /// "in a fortnight's time", "in two weeks' time".
  private func inTime(at index: Int) -> CalendarPhrase? {
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
  private func openRange(at index: Int) -> CalendarPhrase? {
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
    guard let second = single(at: next), second.kind != .duration else { return nil }
    if let from = first.parts, let to = second.parts {
      if isTight, from.month == nil && from.year == nil || to.month == nil && to.year == nil {
        guard from.weekday != nil, to.weekday != nil else { return nil }
      }
      guard (from.weekday == nil) == (to.weekday == nil) || from.month != nil && to.month != nil
      else { return nil }
      return joined(from, to, end: second.end)
    }
    guard !isTight else { return nil }
    let (from, to) = (finish(first), finish(second))
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
    let side = isAbsolute ? CalendarSide.past : side(from: phraseStart, to: end)
    guard let tail = to.period(reference: reference, side: side),
      let head = from.period(reference: isAbsolute ? reference : tail.first, side: .past),
      let start = head.first, let stop = tail.last, start <= stop, start < stop
    else { return nil }
    return CalendarPhrase(
      end: end, period: Period(first: start, last: stop, granularity: .span), anchor: anchor,
      kind: .period)
  }
}
