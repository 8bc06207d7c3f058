// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  // MARK: - Month first

  /// "May", "May 2024", "May 5", "May 5th, 2024", "Sept 11", "March the 3rd".
  func monthFirst(at index: Int) -> CalendarPhrase? {
    guard let month = month(at: index) else { return nil }
    var parts = CalendarParts(month: month.value)
    var end = month.end
    if let day = dayAfterMonth(at: end), !isVerb(index, before: day) {
      parts.day = day.value
      end = day.end
      if let year = yearAfterDate(at: end) {
        parts.year = year.value
        end = year.end
      } else if isSign(end, ","), isWeekday(end + 1) {
        parts.weekday = Int(word(end + 1).value)
        end = skippingStop(end + 2)
      } else if let year = relativeYear(at: end) {
        return dated(parts, in: year)
      }
      guard parts.isPossible else { return Self.noSuchDay(end: end) }
      return CalendarPhrase(end: end, parts: parts)
    }
    if let year = yearAfterMonth(at: end) {
      parts.year = year.value
      return CalendarPhrase(end: year.end, parts: parts)
    }
    if let year = relativeYear(at: end) { return dated(parts, in: year) }
    guard standsAlone(month: index, end: end) else { return nil }
    // A full stop after a short month at the end of a phrase belongs to the month.
    return CalendarPhrase(end: end, parts: parts)
  }

  /// "of last year", "this year", "next year" after a month; the value is 0 without a reference.
  private func relativeYear(at index: Int) -> Count? {
    var next = index
    if joint(next) == .of || joint(next) == .in { next += 1 }
    if kind(next) == .article, word(next).value == 0, next > index { next += 1 }
    guard unit(next + 1) == .year, !isPlural(next + 1) else { return nil }
    // "of that year", "the following year": counted from the year told before.
    let isTold = kind(next) == .same || word(next).value == 2
    let away: Int
    switch kind(next) {
    case .before: away = -1
    case .following: away = 1
    case .current, .same: away = 0
    default: return nil
    }
    let told = isTold ? topic?.first?.year : nil
    if kind(next) == .same, told == nil { return nil }
    if let told { return Count(value: told + away, end: next + 2) }
    return Count(value: reference.map { $0.year + away } ?? 0, end: next + 2)
  }

  private func dated(_ parts: CalendarParts, in year: Count) -> CalendarPhrase? {
    var full = parts
    full.year = year.value
    let period = reference == nil ? nil : full.period(reference: nil, side: .past)
    if reference != nil, period == nil { return nil }
    return CalendarPhrase(
      end: year.end, period: period, anchor: .relative, kind: parts.day == nil ? .period : .date)
  }

  /// A month's name and the first token after it and its full stop.
  func month(at index: Int) -> Count? {
    let word = word(index)
    switch word.kind {
    case .month:
      let next = index + 1
      let end = isSign(next, ".") && touches(next) && touches(next + 1) ? next + 1 : next
      return Count(value: Int(word.value), end: end)
    case .shortMonth:
      guard
        isCapitalized(index) || isSign(index + 1, ".") || isDigits(index + 1)
          || (index > 0 && isDigits(index - 1)) || isOrdinalSuffix(index - 1)
      else { return nil }
      return Count(value: Int(word.value), end: skippingStop(index + 1))
    default: return nil
    }
  }

  private func isOrdinalSuffix(_ index: Int) -> Bool { kind(index) == .suffix }

  /// Whether a month without day or year is really one, not a verb or somebody's name.
  private func standsAlone(month index: Int, end: Int) -> Bool {
    let word = word(index)
    let isDoubtful = word.kind == .month && (word.value == 3 || word.value == 5)
    if word.kind == .shortMonth {
      guard isCapitalized(index) || isSign(index + 1, ".") else { return false }
      return word.value != 3 && word.value != 12 || hasDateCue(before: index)
        || isSign(index + 1, ".")
    }
    if !isDoubtful {
      guard isCapitalized(index) || word.value != 8 || hasDateCue(before: index) else {
        return false
      }
      return true
    }
    if hasDateCue(before: index) { return isCapitalized(index) || word.value == 3 }
    if kind(index - 1) == .article, isCapitalized(index), isWord(end), !isCapitalized(end) {
      return true
    }
    guard isCapitalized(index) else {
      return word.value == 3 && tokens.count <= 2
    }
    // "Long March", "Theresa May", "May I", "March on Washington".
    if index > 0, isCapitalized(index - 1), tokens[index].gap < .paragraph { return false }
    let startsSentence = index == 0 || tokens[index].gap == .paragraph || endsSentence(index - 1)
    if startsSentence { return word.value == 3 && !isWord(end) }
    return word.value == 3 || !isWord(end)
  }

  /// Whether the word before says that a date follows.
  func hasDateCue(before index: Int) -> Bool {
    guard index > 0, tokens[index].gap < .paragraph || index == phraseStart else { return false }
    let previous = words[index - 1]
    switch previous.kind {
    case .joint:
      switch CalendarJoint(rawValue: previous.value) {
      case .or, .than, .at, .over: return false
      default: return true
      }
    case .before, .following, .current, .part, .edge, .earlier, .later: return true
    case .ended, .fiscal, .unit: return true
    default:
      return isDash(index - 1) && touches(index) && index > 1 && words[index - 2].kind != .none
    }
  }

  /// Whether a token is a full stop, question or exclamation mark that ends a sentence.
  func endsSentence(_ index: Int) -> Bool {
    guard index >= 0, index < tokens.count, tokens[index].kind == .sign else { return false }
    guard tokens[index].isSign(".") || tokens[index].isSign("?") || tokens[index].isSign("!") else {
      return false
    }
    guard index + 1 < tokens.count else { return true }
    if tokens[index + 1].gap == .none { return false }
    // "Nov. 5", "Mr. Smith": a stop after a short word, before a digit or in the middle of a name.
    if tokens[index + 1].kind == .digits { return false }
    if index > 0, tokens[index - 1].kind == .word, length(index - 1) <= 3,
      tokens[index - 1].isCapitalized
    {
      return false
    }
    return true
  }

  /// "march 10 miles", "may 5 times": a verb in lower case, and digits that count what follows.
  private func isVerb(_ index: Int, before day: Count) -> Bool {
    let value = word(index).value
    return !isCapitalized(index) && (value == 3 || value == 5) && isWord(day.end)
      && words[day.end].kind == .none
  }

  private func dayAfterMonth(at index: Int) -> Count? {
    var next = index
    if kind(next) == .article, word(next).value == 0 {
      next += 1
      return ordinal(at: next).flatMap(day)
    }
    if let ordinal = ordinal(at: next), kind(ordinal.end) != .unit || kind(next) != .ordinal {
      return day(ordinal)
    }
    if let value = value(next), length(next) <= 2, 1...31 ~= value,
      !isNumberContinued(after: next) || isDashedDay(next)
    {
      return isCounted(next) ? nil : Count(value: value, end: next + 1)
    }
    if let words = cardinal(at: next), words.value <= 31, wordDayEnds(words.end) { return words }
    return nil
  }

  private func wordDayEnds(_ index: Int) -> Bool {
    index >= tokens.count || tokens[index].kind == .sign || year(at: index) != nil
  }

  private func isDashedDay(_ index: Int) -> Bool { isDash(index + 1) }

  private func day(_ count: Count) -> Count? { 1...31 ~= count.value ? count : nil }

  /// Whether digits count something ("May 5 percent", "5 million").
  private func isCounted(_ index: Int) -> Bool {
    isSign(index + 1, "%") || kind(index + 1) == .scale || wordIs(index + 1, "percent")
      || wordIs(index + 1, "million") || wordIs(index + 1, "billion") || wordIs(index + 1, "per")
  }

  private func yearAfterDate(at index: Int) -> Count? {
    var next = index
    if isSign(next, ",") {
      next += 1
    } else if joint(next) == .of || joint(next) == .in {
      next += 1
    }
    guard let year = year(at: next), !isFollowedByCountedNoun(year.end) || next > index else {
      return nil
    }
    return isNumberBegun(before: next) && next == index ? nil : year
  }

  private func yearAfterMonth(at index: Int) -> Count? {
    var next = index
    if isSign(next, ",") || joint(next) == .of || isDash(next) && touches(next) { next += 1 }
    if joint(next) == .in, isDigits(next + 1) { next += 1 }
    guard let year = year(at: next), !isNumberBegun(before: next) || isDash(next - 1) else {
      return nil
    }
    if next == index, kind(next) == .cardinal, !hasDateCue(before: index - 1) { return nil }
    return year
  }

  // MARK: - Weekday first

  /// Whether a token names a weekday.
  func isWeekday(_ index: Int) -> Bool {
    switch kind(index) {
    case .weekday: true
    case .shortWeekday: isCapitalized(index) || isSign(index + 1, ".")
    default: false
    }
  }

  /// Whether a token is "Mondays" or the like.
  func isPluralWeekday(_ index: Int) -> Bool {
    kind(index) == .weekday && bytes[Int(tokens[index].end) - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// "Monday", "Monday, 5 May", "Tuesday the 19th", "Friday night".
  func weekdayFirst(at index: Int) -> CalendarPhrase? {
    guard isWeekday(index) else { return nil }
    let weekday = Int(word(index).value)
    let isShort = kind(index) == .shortWeekday
    var end = isShort ? skippingStop(index + 1) : index + 1
    var next = end
    if isSign(next, ",") { next += 1 }
    if var date = monthFirst(at: next) ?? dayFirst(at: next), date.parts?.day != nil {
      if date.parts?.year == nil { date.parts?.weekday = weekday }
      return date
    }
    let ordinalStart = kind(next) == .article && word(next).value == 0 ? next + 1 : next
    if let day = ordinal(at: ordinalStart), isDigits(ordinalStart), 1...31 ~= day.value {
      return CalendarPhrase(end: day.end, parts: CalendarParts(day: day.value, weekday: weekday))
    }
    if isShort {
      // "Sat", "Sun" and "Wed" are words and papers too.
      guard isSign(index + 1, ".") || hasDateCue(before: index) || tokens.count <= 2 else {
        return nil
      }
    }
    if let day = weekdayOfWeek(weekday, at: end) { return day }
    if let later = weekdayWeek(weekday, before: index, at: end) { return later }
    if kind(end) == .dayPart { end += 1 }
    return CalendarPhrase(end: end, parts: CalendarParts(weekday: weekday))
  }

  /// "will meet on Saturday week": a week after the coming Saturday, as the British say it.
  private func weekdayWeek(_ weekday: Int, before start: Int, at index: Int) -> CalendarPhrase? {
    guard wordIs(index, "week"), joint(start - 1) == .on, !isDash(index + 1),
      endsClause(index + 1) || joint(index + 1) != nil
    else { return nil }
    let day = reference?.nearest(weekday: weekday, side: .future, countsSelf: false)
    return CalendarPhrase(
      end: index + 1, period: day.map { Period(day: $0.advanced(byDays: 7)) }, anchor: .relative,
      kind: .date)
  }

  // MARK: - Day first

  /// "5 May 2024", "5th of May", "the first of March", "16 Nov 2016", "1-8 September", "31/Oct/1974".
  func dayFirst(at index: Int) -> CalendarPhrase? {
    guard let day = leadingDay(at: index) else { return nil }
    if let date = monthAfterDay(day, at: day.end) { return date }
    // "12 to 16 September": two days of one month.
    var next = day.end
    guard isDash(next) || joint(next) == .to || joint(next) == .through || joint(next) == .and
    else { return nil }
    next += 1
    guard let second = leadingDay(at: next), second.value > day.value,
      let date = monthAfterDay(second, at: second.end), var from = date.parts
    else { return nil }
    from.day = day.value
    let last = date.parts.flatMap { resolved($0, end: date.end) }
    // Both days are of one year, even where the reference lies between them.
    if from.year == nil { from.year = last?.first?.year }
    guard let last, let first = resolved(from, end: date.end) else {
      return reference == nil ? CalendarPhrase(end: date.end, period: nil, anchor: .relative) : nil
    }
    return CalendarPhrase(
      end: date.end, period: Period(first: first.first, last: last.last, granularity: .span),
      anchor: date.anchor)
  }

  private func leadingDay(at index: Int) -> Count? {
    let start = kind(index) == .article && word(index).value == 0 ? index + 1 : index
    if let ordinal = ordinal(at: start) { return 1...31 ~= ordinal.value ? ordinal : nil }
    if let value = value(start), length(start) <= 2, 1...31 ~= value,
      !isNumberBegun(before: start) || isDash(start - 1) && start > index
        || isDash(start - 1) && isDigits(start - 2)
    {
      return Count(value: value, end: start + 1)
    }
    if let words = cardinal(at: start), 1...31 ~= words.value { return words }
    return nil
  }

  private func monthAfterDay(_ day: Count, at index: Int) -> CalendarPhrase? {
    var next = index
    if isSign(next, "."), kind(next + 1) == .shortMonth || kind(next + 1) == .month { next += 1 }
    if isDash(next) || isSign(next, "/"), touches(next), touches(next + 1) { next += 1 }
    if unit(next) == .day { next += 1 }
    if joint(next) == .of { next += 1 }
    guard let month = month(at: next) else { return nil }
    if kind(next) == .month, month.value == 5 || month.value == 3, !isCapitalized(next),
      joint(next - 1) != .of
    {
      return nil
    }
    // "paragraph 3 of June 11" is no third of June.
    if joint(next - 1) == .of, isDigits(month.end), length(month.end) <= 2 { return nil }
    var parts = CalendarParts(month: month.value, day: day.value)
    var end = month.end
    var yearStart = end
    if isDash(yearStart) || isSign(yearStart, "/"), touches(yearStart), touches(yearStart + 1) {
      yearStart += 1
    }
    if yearStart > end, let value = value(yearStart), length(yearStart) == 2 {
      parts.year = Self.century(of: value)
      end = yearStart + 1
    } else if let year = yearStart > end ? year(at: yearStart) : yearAfterDate(at: end) {
      parts.year = year.value
      end = year.end
    } else if parts.isPossible, let year = relativeYear(at: end) {
      // "12 November last year"
      return dated(parts, in: year)
    }
    return parts.isPossible ? CalendarPhrase(end: end, parts: parts) : Self.noSuchDay(end: end)
  }

  /// "30 February": told like a date, and none.
  private static func noSuchDay(end: Int) -> CalendarPhrase {
    CalendarPhrase(end: end, period: nil, anchor: .absolute, kind: .date)
  }

  /// The days of plain parts, the year taken from the side that the sentence looks to.
  func resolved(_ parts: CalendarParts, end: Int) -> Period? {
    parts.period(reference: reference, side: sideMeant(by: parts, end: end))
  }
}
