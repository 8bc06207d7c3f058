// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  // MARK: - Phrases

  /// The longest date or period that starts at a token, ranges included.
  func phrase(at index: Int) -> CalendarPhrase? {
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
    if isRepeated(index) || isLasting(index) { return nil }
    guard let first = single(at: index) else { return looseDuration(at: index) }
    return range(from: first, connectsWithAnd: false) ?? withTime(finish(first))
  }

  /// How many tokens into a phrase another may begin.
  private static let longestNesting = 16

  /// One date or period, no range.
  func single(at index: Int) -> CalendarPhrase? {
    guard let phrase = plain(at: index) else { return nil }
    return isApostrophe(phrase.end) ? possessed(phrase) ?? phrase : phrase
  }

  /// One date or period, without what it may own.
  private func plain(at index: Int) -> CalendarPhrase? {
    // Phrases nest ("the end of the first week of ..."), but not without end.
    guard index < tokens.count, index - phraseStart < Self.longestNesting else { return nil }
    switch tokens[index].kind {
    case .digits:
      if let year = yearBeforeEra(at: index) { return year }
      if isYearAtMost(index) { return bareYear(at: index) }
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
    case .unit: return unitLed(at: index) ?? longAgo(at: index)
    case .season: return seasonWithYear(at: index)
    case .decade: return decadeInWords(at: index)
    case .dayPart: return dayPart(at: index)
    case .half: return halfCounted(at: index)
    default: return nil
    }
  }

  /// "every Monday", "each spring", "every other Tuesday", "Mondays": days that come again and again,
  /// and none of them.
  private func isRepeated(_ index: Int) -> Bool {
    switch words[index].kind {
    case .weekday where isPluralWeekday(index): return true
    case .month, .shortMonth, .weekday, .shortWeekday, .season: break
    default: guard words[index].startsName else { return false }
    }
    guard index > 0, tokens[index].gap < .paragraph else { return false }
    let previous = words[index - 1].kind
    if previous == .each { return true }
    return index > 1 && words[index - 2].kind == .each
      && (previous == .ordinal || wordIs(index - 1, "other") || wordIs(index - 1, "single"))
  }

  /// "will last three weeks": the verb.
  private func isLasting(_ index: Int) -> Bool {
    guard wordIs(index, "last"), index > 0, tokens[index].gap < .paragraph else { return false }
    if TenseWords.modals.contains(tokens[index - 1].code) { return true }
    // "is expected to last six weeks"; "compared to last week" has no number.
    return joint(index - 1) == .to && count(at: index + 1) != nil
  }

  /// "years ago".
  private func longAgo(at index: Int) -> CalendarPhrase? {
    guard isPlural(index), kind(index + 1) == .ago, word(index + 1).value == 0 else { return nil }
    return CalendarPhrase(
      end: index + 2, period: vaguePeriod(-1), anchor: .relative, kind: .period)
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
        ?? countedUntil(at: next) ?? quarterAlone(at: next)
    case .before: return ordered(at: next) ?? modified(at: next) ?? pastAsNoun(at: next)
    case .following, .current: return dayAfter(at: next) ?? modified(at: next)
    case .same: return contextual(at: next)
    case .part, .edge: return partOf(at: next)
    case .unit: return unitLed(at: next) ?? unitAlone(at: next)
    case .whole: return unitAlone(at: next + 1)
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
      if let span = yearSpan(at: next), wordIs(span.end - 1, "year") { return span }
      if let piece = pieceOfYear(at: next) { return piece }
      return decade(at: next) ?? dayFirst(at: next) ?? ordered(at: next) ?? dayAlone(at: next)
        ?? countedUntil(at: next)
    }
    return nil
  }

  /// "on the 15th", where no noun follows.
  private func dayAlone(at index: Int) -> CalendarPhrase? {
    guard let day = ordinal(at: index), isDigits(index), 1...31 ~= day.value,
      joint(index - 2) == .on || joint(index - 2) == .by || joint(index - 2) == .until
        || joint(index - 2) == .and && kind(index - 3) == .suffix,
      !isWord(day.end) || kind(day.end) == .joint
    else { return nil }
    return CalendarPhrase(end: day.end, parts: CalendarParts(day: day.value))
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
    guard kind(index + 1) == .unit, isPlural(index + 1) else {
      return CalendarPhrase(
        end: index + 1, period: vaguePeriod(-1), anchor: .relative, kind: .period)
    }
    let duration = unit(index + 1)?.vagueDuration
    return CalendarPhrase(
      end: index + 2, period: vaguePeriod(-1), anchor: .relative,
      kind: duration == nil ? .period : .duration, duration: duration)
  }

  /// "the past" as a noun.
  private func pastAsNoun(at index: Int) -> CalendarPhrase? {
    guard wordIs(index, "past"), !isWord(index + 1) || kind(index + 1) == .joint else { return nil }
    return CalendarPhrase(
      end: index + 1, period: vaguePeriod(-1), anchor: .relative, kind: .period)
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
    guard phrase.period == nil, let parts = phrase.parts,
      // Without a reference the side that is meant tells nothing.
      reference != nil || parts.isAbsolute
    else { return phrase }
    var copy = phrase
    let side = sideMeant(by: parts, end: phrase.end)
    copy.period = parts.period(reference: reference, side: side)
    if side == .future, let weekday = parts.weekday, parts.day == nil, let reference,
      reference.weekday == weekday, isBare(phraseStart, phrase.end)
    {
      copy.period = Period(day: reference.advanced(byDays: 7))
    }
    return copy
  }
}
