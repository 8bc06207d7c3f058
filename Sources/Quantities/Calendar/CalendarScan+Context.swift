// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  // MARK: - What was told before

  /// Keeps what a phrase tells, for what is counted from it.
  func note(_ phrase: CalendarPhrase) {
    guard let period = phrase.period, period.first != nil, let last = period.last else { return }
    // "From £3.9bn a year earlier" is held against the topic, and does not take its place.
    if phrase.anchor == .contextual, let topic, let first = topic.first, last < first { return }
    // "In 2022, the most since 2016": how far back something reaches is not what the text is about.
    if topic != nil, joint(phraseStart - 1) == .since { return }
    (context, contextToken) = (period, phrase.end)
    // "The bank said on Thursday" does not change what the text is about.
    let isDayOfNews =
      period.granularity == .day && phrase.anchor == .relative && phrase.parts?.month == nil
    if !isDayOfNews { topic = period }
  }

  /// The period that a distance in some unit is counted from: from a month up, days of news do not count.
  func told(for unit: CalendarUnit?) -> Period? {
    unit.map({ $0 < .month }) == true ? context : topic ?? context
  }

  /// "the next day", "the following day": the one after the day told before.
  func dayAfter(at index: Int) -> CalendarPhrase? {
    guard kind(index) == .following, unit(index + 1) == .day, !isPlural(index + 1),
      let context, context.granularity == .day, let last = context.last
    else { return nil }
    return CalendarPhrase(
      end: index + 2, period: Period(day: last.advanced(byDays: 1)), anchor: .contextual,
      kind: .date)
  }

  /// "0.1% in the third quarter and 0.3% in the fourth": a quarter named by its place alone.
  func quarterAlone(at index: Int) -> CalendarPhrase? {
    guard kind(index) == .ordinal, joint(index - 2) == .in, let ordinal = ordinal(at: index),
      1...4 ~= ordinal.value, endsClause(ordinal.end), let context,
      context.granularity == .quarter, !context.isFiscal, let first = context.first
    else { return nil }
    return CalendarPhrase(
      end: ordinal.end, period: Period(year: first.year, quarter: ordinal.value),
      anchor: .contextual, kind: .period)
  }

  /// "the week", "the quarter", "the day": the one that the text is about.
  func unitAlone(at index: Int) -> CalendarPhrase? {
    guard let unit = unit(index), kind(index) == .unit, !isPlural(index) else { return nil }
    switch unit {
    case .day, .week, .weekend, .month, .quarter, .year: break
    default: return nil
    }
    let next = index + 1
    // "up 5% on the year" tells what it is compared with.
    if unit != .day, kind(index - 1) == .article, joint(index - 2) == .on { return nil }
    if let beside = unitBeside(unit, at: next) { return beside }
    if isWord(next), tokens[next].gap == .space {
      // "the day that", "the year of the dragon", "the month he left" tell of another one.
      if words[next].kind == .joint {
        switch joint(next) {
        case .of, .from, .before, .after, .between, .since: return nil
        default: break
        }
      } else if Self.clauseStarts.contains(tokens[next].code) && !wordIs(next + 2, "whole")
        || unit != .quarter && isSubject(next)
      {
        return nil
      }
    }
    if isDash(next) && touches(next) || unit == .year && isDigits(next) { return nil }
    let size = unit.granularity
    let told = told(for: unit)
    let known = unit != .weekend && told?.granularity == size ? told : nil
    let period =
      known
      ?? reference.flatMap {
        unitPeriod(unit, around: $0, away: isJustOver(unit, on: $0) ? weekAway : 0)
      }
    return CalendarPhrase(
      end: next, period: period, anchor: .contextual, kind: unit == .day ? .date : .period)
  }

  /// "the year the treaty was signed", "the day Kennedy died": who or what does something then.
  private func isSubject(_ index: Int) -> Bool {
    kind(index) == .article
      || isCapitalized(index) && (words[index].kind == .none || words[index].kind == .name)
        && !words[index].startsName
  }

  /// "from $2 million the year before", "the day after": one unit from the period told last.
  private func unitBeside(_ unit: CalendarUnit, at index: Int) -> CalendarPhrase? {
    guard joint(index) == .before || joint(index) == .after, unit >= .day, unit != .weekend,
      endsClause(index + 1)
    else { return nil }
    let sign = joint(index) == .before ? -1 : 1
    if unit == .week {
      let base = context?.granularity == .day || context?.granularity == .week ? context : nil
      return CalendarPhrase(
        end: index + 1,
        period: (base?.first ?? reference).flatMap { unitPeriod(.week, around: $0, away: sign) },
        anchor: .contextual, kind: .period)
    }
    return CalendarPhrase(
      end: index + 1, period: fromContext([(1, unit)], sign: sign, isVague: false),
      anchor: .contextual, kind: unit == .day ? .date : .period)
  }

  /// Whether no word or number follows that "before" or "after" could govern.
  func endsClause(_ index: Int) -> Bool {
    !isWord(index) && !isDigits(index) && !isApostrophe(index) || joint(index) == .and
      || joint(index) == .in
  }

  /// Whether "the weekend" and "the week", told on such a day, may be those that are over.
  private func isJustOver(_ unit: CalendarUnit, on day: CalendarDate) -> Bool {
    unit == .weekend && day.weekday < 5 || unit == .week && day.weekday == 1
      || unit == .month && (day.day < 4 || day.day <= 20 && isSummed) || unit == .quarter
      || unit == .year && day.month < 4 && isForSummed
  }

  /// Whether "For the year" opens the sentence, as the sum of a year that is over does.
  private var isForSummed: Bool {
    joint(phraseStart - 1) == .for && sentenceStart == phraseStart - 1
  }

  /// "fell 3% in the month": what has figures is over.
  private var isSummed: Bool {
    switch joint(phraseStart - 1) {
    case .in, .for, .during, .over: true
    default: false
    }
  }

  private var weekAway: Int { side(from: phraseStart, to: phraseStart) == .past ? -1 : 0 }

  private static let clauseStarts: CodeSet = CodeSet(
    [
      "that", "when", "which", "he", "she", "it", "they", "we", "you", "i", "his", "her", "their",
      "its", "who", "where", "whose", "as",
    ].map { WordHash.of($0) })

  /// "same month a year ago", "same period last year", "that year".
  func contextual(at index: Int) -> CalendarPhrase? {
    let isSame = word(index).value == 0
    let next = index + 1
    if !isSame, let month = month(at: next), isCapitalized(next), !isDigits(month.end) {
      // "that December": of the year told before.
      return CalendarPhrase(
        end: month.end,
        period: topic?.first.flatMap { Period(year: $0.year, month: month.value) },
        anchor: .contextual, kind: .period)
    }
    let isPeriod = wordIs(next, "period") || wordIs(next, "time")
    let unit = kind(next) == .unit ? self.unit(next) : nil
    guard isPeriod && isSame || unit.map({ $0 >= .day }) == true else { return nil }
    let size: Period.Granularity? = unit?.granularity
    // "the same day in 1945": that of the document, where no day was told.
    let day = unit == .day && isSame ? reference.map { Period(day: $0) } : nil
    let known = (told(for: unit) ?? day).flatMap { told in
      size == nil || told.granularity == size ? told : size.flatMap { enclosing(told, $0) }
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
          known.flatMap { known in year.flatMap { earlier(known, in: $0, by: other.anchor) } }
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

  /// The same piece of another year; of the one before, where a year told from the document's date is the
  /// piece's own ("the same period of last year", of a quarter that ended in November, told in January).
  private func earlier(_ period: Period, in year: Int, by anchor: Mention.Anchor) -> Period? {
    let other = moved(period, to: year)
    guard other?.first == period.first, anchor == .relative else { return other }
    return moved(period, to: year - 1)
  }

  /// The same piece of another year; the last day of a month stays one.
  func moved(_ period: Period, to year: Int) -> Period? {
    guard let first = period.first, let last = period.last else { return nil }
    let months = (year - first.year) * 12
    let next = last.advanced(byDays: 1)
    let end =
      next.day == 1
      ? next.advanced(byMonths: months).advanced(byDays: -1) : last.advanced(byMonths: months)
    return Period(
      first: first.advanced(byMonths: months), last: end, granularity: period.granularity,
      isFiscal: period.isFiscal, isApproximate: period.isApproximate)
  }

  /// "the 1988 period", "the 2023 quarter": the piece of calendar told before, in another year.
  func pieceOfYear(at index: Int) -> CalendarPhrase? {
    guard let year = value(index), length(index) == 4, 1500...2199 ~= year else { return nil }
    let next = index + 1
    let unit = kind(next) == .unit && !isPlural(next) ? self.unit(next) : nil
    if kindOfYear(at: next) != nil { return bareYear(at: index) }
    guard unit == .quarter || unit == .month || wordIs(next, "period") else { return nil }
    let told = told(for: unit)
    let known = unit == nil || told?.granularity == unit?.granularity ? told : nil
    let days =
      known.flatMap { moved($0, to: year) }
      ?? Period(year: year).map {
        Period(
          first: $0.first, last: $0.last, granularity: .year, isApproximate: unit != nil)
      }
    return CalendarPhrase(end: next + 1, period: days, anchor: .contextual, kind: .period)
  }
}
