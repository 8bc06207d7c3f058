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
      // "the 2011-12 financial year".
      if let span = yearSpan(at: next), unit(span.end - 1) == .year { return span }
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
    if let beside = unitBeside(unit, at: next) { return beside }
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

  /// "from $2 million the year before", "the day after": one unit from the period told last.
  private func unitBeside(_ unit: CalendarUnit, at index: Int) -> CalendarPhrase? {
    guard joint(index) == .before || joint(index) == .after, unit >= .day, unit != .weekend,
      endsClause(index + 1)
    else { return nil }
    let sign = joint(index) == .before ? -1 : 1
    return CalendarPhrase(
      end: index + 1, period: fromContext([(1, unit)], sign: sign, isVague: false),
      anchor: .contextual, kind: unit <= .week ? .date : .period)
  }

  /// Whether no word or number follows that "before" or "after" could govern.
  func endsClause(_ index: Int) -> Bool {
    !isWord(index) && !isDigits(index) && !isApostrophe(index) || joint(index) == .and
      || joint(index) == .in
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

  /// Whether a day without a year lies a few weeks ahead, so that "the May 25 vote was called" looks
  /// forward: the day nearly a year back would be told with its year, or as "last May 25".
  private func isSoon(_ parts: CalendarParts) -> Bool {
    guard parts.year == nil, parts.month != nil, parts.day != nil, parts.weekday == nil,
      kind(phraseStart - 1) == .article || !tellsOfPast(from: phraseStart - 4, to: phraseStart),
      let reference, let ahead = parts.period(reference: reference, side: .future)?.first
    else { return false }
    return 1...Self.soonDays ~= reference.days(until: ahead)
  }

  private static let soonDays = 60

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
    var side = parts.isAbsolute ? CalendarSide.past : side(from: phraseStart, to: phrase.end)
    if side == .past, isSoon(parts) { side = .future }
    copy.period = parts.period(reference: reference, side: side)
    if side == .future, let weekday = parts.weekday, parts.day == nil, let reference,
      reference.weekday == weekday, isBare(phraseStart, phrase.end)
    {
      copy.period = Period(day: reference.advanced(byDays: 7))
    }
    return copy
  }
}
