// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  /// "2024-05-05", "10/31/1974", "31.10.1974", "2014-10", "20170302", "2012-13", "2014-2018", "1990s".
  func numeric(at index: Int) -> CalendarPhrase? {
    guard isDigits(index), !isNumberBegun(before: index) || isAfterDash(index) else { return nil }
    return decade(at: index) ?? yearThenQuarter(at: index) ?? separated(at: index)
      ?? yearSpan(at: index) ?? compact(at: index)
  }

  /// "2017-Q1", "2019 Q3", "18Q4".
  private func yearThenQuarter(at index: Int) -> CalendarPhrase? {
    guard let number = value(index), length(index) == 4 || length(index) == 2 && touches(index + 1)
    else { return nil }
    var next = index + 1
    if isDash(next), touches(next), touches(next + 1) { next += 1 }
    guard kind(next) == .quarterLetter || kind(next) == .halfLetter, touches(next + 1),
      let place = value(next + 1), length(next + 1) == 1, !isNumberContinued(after: next + 1)
    else { return nil }
    let year = length(index) == 4 ? number : Self.century(of: number)
    guard 1500...2199 ~= year,
      let period = kind(next) == .quarterLetter
        ? Period(year: year, quarter: place) : Period(year: year, half: place)
    else { return nil }
    return CalendarPhrase(end: next + 2, period: period, anchor: .absolute, kind: .period)
  }

  private func isAfterDash(_ index: Int) -> Bool {
    isSign(index - 1, "-") && index > 3 && tokens[index - 2].kind == .digits
      && isSign(index - 3, "/")
      || isSign(index - 1, "-") && !(index > 1 && touches(index - 1))
      || isSign(index - 1, "-") && index > 1 && tokens[index - 2].kind == .word
  }

  // MARK: - Three numbers

  private func separated(at index: Int) -> CalendarPhrase? {
    let separator = index + 1
    if length(index) == 4, isDateSeparator(separator), touches(separator), touches(separator + 1),
      let year = value(index), let month = namedMonth(at: separator + 1),
      month.end < tokens.count, tokens[month.end].code == tokens[separator].code,
      let day = value(month.end + 1), length(month.end + 1) <= 2, touches(month.end + 1)
    {
      return phrase(year: year, month: month.value, day: day, end: month.end + 2)
    }
    guard isDateSeparator(separator), isDigits(separator + 1), let first = value(index),
      let second = value(separator + 1), length(index) <= 4, length(separator + 1) <= 2
    else { return nil }
    let isTight = touches(separator) && touches(separator + 1)
    if separator + 3 < tokens.count, tokens[separator + 2].code == tokens[separator].code,
      tokens[separator + 2].kind == .sign, isDigits(separator + 3), isTight,
      touches(separator + 2), touches(separator + 3), let third = value(separator + 3)
    {
      let end = separator + 4
      guard !isLongerCode(end, separator: tokens[separator].code) else { return nil }
      if length(index) == 4 {
        guard length(separator + 3) <= 2 else { return nil }
        return phrase(year: first, month: second, day: third, end: end)
      }
      let isFullYear = length(separator + 3) == 4
      guard isFullYear || (length(separator + 3) == 2 && !isSign(separator, ".")) else {
        return nil
      }
      guard length(index) <= 2 else { return nil }
      let year = isFullYear ? third : Self.century(of: third)
      // Month first, as in American texts, unless that cannot be; with full stops, day first.
      let dayLeads = isSign(separator, ".") && second <= 12
      return dayLeads
        ? phrase(year: year, month: second, day: first, end: end)
          ?? phrase(year: year, month: first, day: second, end: end)
        : phrase(year: year, month: first, day: second, end: end)
          ?? phrase(year: year, month: second, day: first, end: end)
    }
    return twoNumbers(at: index, first: first, second: second, isTight: isTight)
  }

  private func namedMonth(at index: Int) -> Count? {
    guard kind(index) == .month || kind(index) == .shortMonth else { return nil }
    return Count(value: Int(word(index).value), end: index + 1)
  }

  private func isDateSeparator(_ index: Int) -> Bool {
    isSign(index, "/") || isSign(index, "-") || isSign(index, ".")
  }

  private func isLongerCode(_ index: Int, separator: UInt32) -> Bool {
    guard touches(index) else { return false }
    let token = tokens[index]
    if token.kind == .sign { return token.code == separator && touches(index + 1) }
    // "2024-05-05T10:00" goes on with a time.
    return !(token.kind == .word && length(index) == 1 && touches(index + 1))
  }

  private func phrase(year: Int, month: Int, day: Int, end: Int) -> CalendarPhrase? {
    guard CalendarDate(year: year, month: month, day: day) != nil else { return nil }
    return CalendarPhrase(end: end, parts: CalendarParts(year: year, month: month, day: day))
  }

  // MARK: - Two numbers

  private func twoNumbers(at index: Int, first: Int, second: Int, isTight: Bool) -> CalendarPhrase?
  {
    let end = index + 3
    guard !isNumberContinued(after: index + 2) else { return nil }
    if isSign(index + 1, "/"), isDash(end), isDigits(end + 1), isSign(end + 2, "/"),
      isDigits(end + 3), 1...12 ~= first, let third = value(end + 1), 1...31 ~= third
    {
      let parts = CalendarParts(month: first, day: second)
      return parts.isPossible ? CalendarPhrase(end: end, parts: parts) : nil
    }
    if length(index) == 4, isSign(index + 1, "-"), isTight, length(index + 2) == 2,
      1500...2199 ~= first, 1...12 ~= second, second != (first + 1) % 100
    {
      return CalendarPhrase(end: end, parts: CalendarParts(year: first, month: second))
    }
    if (first, second) == (9, 11), isTight, isSign(index + 1, "/"), namesTheAttacks(index) {
      return CalendarPhrase(end: end, parts: CalendarParts(year: 2001, month: 9, day: 11))
    }
    guard length(index) <= 2, length(index + 2) <= 2,
      isSign(index + 1, "/") || isSign(index + 1, "-"),
      isSign(index + 1, "/") ? hasDayCue(before: index) : isWholeText(index, end)
    else { return nil }
    guard !isSign(end, "%"), kind(end) != .unit, (first, second) != (24, 7),
      !tokens.isPriceTold(near: index)
    else { return nil }
    let asMonthFirst = CalendarParts(month: first, day: second)
    let asDayFirst = CalendarParts(month: second, day: first)
    if 1...12 ~= first, asMonthFirst.isPossible {
      return CalendarPhrase(end: end, parts: asMonthFirst)
    }
    if 1...12 ~= second, asDayFirst.isPossible {
      return CalendarPhrase(end: end, parts: asDayFirst)
    }
    return nil
  }

  /// "since 9/11", "the 9/11 attacks", "post-9/11": the day that needs no year.
  private func namesTheAttacks(_ index: Int) -> Bool {
    guard !isWholeText(index, index + 3), joint(index + 3) != .of else { return false }
    switch joint(index - 1) {
    case .since, .before, .after, .of: return true
    case nil:
      return kind(index - 1) == .article && word(index - 1).value == 0
        || isDash(index - 1) && (wordIs(index - 2, "post") || wordIs(index - 2, "pre"))
    default: return false
    }
  }

  private func hasDayCue(before index: Int) -> Bool {
    guard index > 0 else { return isWholeText(index, index + 3) }
    switch joint(index - 1) {
    case .on, .from, .to, .until, .since, .before, .after, .between, .through: return true
    default:
      return kind(index - 1) == .weekday || isDash(index - 1) && index > 1 && isDigits(index - 2)
    }
  }

  private func isWholeText(_ start: Int, _ end: Int) -> Bool { start == 0 && end >= tokens.count }

  private func compact(at index: Int) -> CalendarPhrase? {
    guard length(index) == 8, let value = value(index),
      !isNumberContinued(after: index) || isSign(index + 1, ".")
    else { return nil }
    guard 1900...2099 ~= value / 10_000 else { return nil }
    return phrase(year: value / 10_000, month: value / 100 % 100, day: value % 100, end: index + 1)
  }

  // MARK: - Several years

  /// "2014-2018", "2012-13", "2012/13".
  func yearSpan(at index: Int) -> CalendarPhrase? {
    guard let first = value(index), length(index) == 4, 1000...2199 ~= first else { return nil }
    let separator = index + 1
    guard isDash(separator) || isSign(separator, "/") || isSign(separator, "~"),
      touches(separator), touches(separator + 1), let written = value(separator + 1)
    else { return nil }
    var end = separator + 2
    let digits = length(separator + 1)
    guard digits == 4 || digits == 2, !isNumberContinued(after: separator + 1) else { return nil }
    let last =
      digits == 4 ? written : first / 100 * 100 + written + (written < first % 100 ? 100 : 0)
    guard last > first, last - first < 500, isSign(separator, "/") ? last == first + 1 : true else {
      return nil
    }
    guard let start = Period(year: first)?.first, let stop = Period(year: last)?.last else {
      return nil
    }
    var isFiscal = kind(index - 1) == .fiscal || kind(index - 1) == .fiscalYear
    if let after = kindOfYear(at: end) {
      isFiscal = true
      end = after
    } else if kind(end) == .fiscal {
      isFiscal = true
      end += 1
    } else if last == first + 1, digits == 2, unit(end) == .year, wordIs(end, "year") {
      end += 1
    }
    return CalendarPhrase(
      end: end,
      period: Period(
        first: start, last: stop, granularity: .span, isFiscal: isFiscal,
        isApproximate: last == first + 1 && digits == 2), anchor: .absolute)
  }

  /// The token after "fiscal year", "academic year" and the like.
  func kindOfYear(at index: Int) -> Int? {
    guard wordIs(index + 1, "year"), isKindOfYear(index) else { return nil }
    return index + 2
  }

  /// Whether a word says what kind of year it is.
  func isKindOfYear(_ index: Int) -> Bool {
    kind(index) == .fiscal
      || isWord(index) && CalendarRoles.yearKinds.contains(tokens[index].code)
  }

  // MARK: - Decades

  /// "1990s", "1970's", "the '40s", "70s".
  func decade(at index: Int) -> CalendarPhrase? {
    let digits = isApostrophe(index) ? index + 1 : index
    guard let value = value(digits), value % 10 == 0 else { return nil }
    var end = digits + 1
    let isApart = isApostrophe(end)
    if isApart { end += 1 }
    guard kind(end) == .plural, touches(end) || (!isApart && length(digits) == 4),
      !isCapitalized(end), !touches(end + 1) || tokens[end + 1].kind == .sign
    else { return nil }
    if isApart, length(digits) == 4, !followsThe(index) { return nil }
    end += 1
    switch length(digits) {
    case 4 where 1000...2990 ~= value:
      let isCentury = value % 100 == 0 && value != 2000
      return decade(from: value, years: isCentury ? 100 : 10, end: end)
    case 2 where digits > index || followsThe(index) && !tellsHeat(before: index):
      return decade(from: Self.decadeCentury(of: value), years: 10, end: end)
    default: return nil
    }
  }

  /// "highs in the 90s": degrees, and no decade.
  private func tellsHeat(before index: Int) -> Bool {
    for position in max(0, index - 10)..<index
    where CalendarRoles.heatWords.contains(tokens[position].code) {
      return true
    }
    return false
  }

  /// Whether "the", "early", "mid-" or the like stands before a token.
  func followsThe(_ index: Int) -> Bool {
    var previous = index - 1
    if isDash(previous) { previous -= 1 }
    let word = word(previous)
    if joint(previous) == .and || joint(previous) == .or, isDecadeEnd(previous - 1) { return true }
    return word.kind == .article && word.value == 0 || word.kind == .part || word.kind == .edge
  }

  private func isDecadeEnd(_ index: Int) -> Bool {
    kind(index) == .plural || kind(index) == .decade
  }

  /// The first year of the decade that two digits stand for.
  static func decadeCentury(of value: Int) -> Int { value < 20 ? 2000 + value : 1900 + value }

  /// The days of some years from one on.
  func decade(from year: Int, years: Int, end: Int) -> CalendarPhrase? {
    guard let first = Period(year: year)?.first, let last = Period(year: year + years - 1)?.last
    else { return nil }
    return CalendarPhrase(
      end: end,
      period: Period(first: first, last: last, granularity: years == 10 ? .decade : .century),
      anchor: .absolute)
  }

  /// "the seventies", "nineteen sixties", "the two thousand and tens".
  func decadeInWords(at index: Int) -> CalendarPhrase? {
    if kind(index) == .decade {
      let value = Int(word(index).value)
      guard value <= 90, followsThe(index) else { return nil }
      return decade(from: Self.decadeCentury(of: value), years: 10, end: index + 1)
    }
    guard kind(index) == .cardinal else { return nil }
    var next = index + 1
    let lead = Int(word(index).value)
    if lead == 2, kind(next) == .scale, word(next).value == 1000 {
      next += 1
      if joint(next) == .and { next += 1 }
      guard kind(next) == .decade, word(next).value < 100 else { return nil }
      return decade(from: 2000 + Int(word(next).value), years: 10, end: next + 1)
    }
    if lead == 2, kind(next) == .decade, word(next).value == 100 {
      return decade(from: 2000, years: 10, end: next + 1)
    }
    guard 15...20 ~= lead else { return nil }
    if isDash(next) { next += 1 }
    guard kind(next) == .decade, word(next).value < 100 else { return nil }
    return decade(from: lead * 100 + Int(word(next).value), years: 10, end: next + 1)
  }

  // MARK: - A year alone

  /// A number that is a year by its size and its neighbours.
  func bareYear(at index: Int) -> CalendarPhrase? {
    guard let year = year(at: index) else { return nil }
    if isDigits(index) {
      guard !isNumberBegun(before: index) || isYearPrefix(index) else { return nil }
    } else if isApostrophe(index) {
      guard hasYearCue(before: index) != .none else { return nil }
    }
    if let end = kindOfYear(at: year.end) {
      let isFiscal = !wordIs(year.end, "calendar")
      return CalendarPhrase(
        end: end, period: Period(year: year.value).map { markedFiscal($0, isFiscal) },
        anchor: .absolute, kind: .period)
    }
    if isUnitLike(year.end) { return nil }
    if isAmountCue(index - 1) { return nil }
    let cue = hasYearCue(before: index)
    switch cue {
    case .sure: break
    case .likely:
      if isFollowedByCountedNoun(year.end) { return nil }
      if joint(index - 1) == .and || joint(index - 1) == .or, isCountedRange(year.end) {
        return nil
      }
    case .none:
      guard 1800...2099 ~= year.value, !isLabelled(index),
        !isFollowedByCountedNoun(year.end) || isOwned(index) && year.value % 100 != 0
      else { return nil }
      if !isDigits(index), year.end - index < 2 { return nil }
      if isCountedRange(year.end) { return nil }
    }
    guard 1500...2199 ~= year.value || cue == .sure else { return nil }
    return CalendarPhrase(end: year.end, parts: CalendarParts(year: year.value))
  }

  private enum YearCue { case sure, likely, none }

  private func hasYearCue(before index: Int) -> YearCue {
    guard index > 0, tokens[index].gap < .paragraph || index == phraseStart else { return .none }
    let previous = words[index - 1]
    switch previous.kind {
    case .joint:
      switch CalendarJoint(rawValue: previous.value) {
      case .in, .since, .until, .during: return .sure
      default: return .likely
      }
    case .unit where previous.value == CalendarUnit.year.rawValue: return .sure
    case .fiscal, .part, .season, .fiscalYear, .month: return .sure
    case .era: return previous.value > 0 ? .sure : .none
    default: return .none
    }
  }

  /// "2000-3000 shops", "1900 to 2100 cars".
  private func isCountedRange(_ index: Int) -> Bool {
    (isDash(index) || joint(index) == .to) && isDigits(index + 1)
      && isFollowedByCountedNoun(index + 2)
  }

  /// Whether "people" or the like follows.
  func countsPeople(_ index: Int) -> Bool {
    isWord(index) && CalendarRoles.countedNouns.contains(tokens[index].code)
  }

  /// "Flight 1984", "Room 2019".
  private func isLabelled(_ index: Int) -> Bool {
    isWord(index - 1) && CalendarRoles.labels.contains(tokens[index - 1].code)
  }

  /// "Its 2022 stores", "Japan's 2011 tsunamis", "the 2011 killings": who owns things of a year seldom owns so many of them.
  private func isOwned(_ index: Int) -> Bool {
    guard isWord(index - 1) else { return false }
    // "the 2011 killings", but "the 1984 people" and "the 2000 jobs".
    if kind(index - 1) == .article, words[index - 1].value == 0, let year = value(index),
      1900..<2060 ~= year, !countsPeople(index + 1)
    {
      return true
    }
    return CalendarRoles.owners.contains(tokens[index - 1].code)
      || kind(index - 1) == .plural && touches(index - 1) && isApostrophe(index - 2)
  }

  /// "at 1,620", "more than 2000": words before an amount, not before a year.
  private func isAmountCue(_ index: Int) -> Bool {
    switch joint(index) {
    case .at, .over: true
    case .than: wordIs(index - 1, "more") || wordIs(index - 1, "fewer") || wordIs(index - 1, "less")
    default: false
    }
  }

  /// "pre-2008", "post-2008".
  private func isYearPrefix(_ index: Int) -> Bool {
    isDash(index - 1)
      && (wordIs(index - 2, "pre") || wordIs(index - 2, "post") || kind(index - 2) == .part
        || kind(index - 2) == .edge)
  }

  func isUnitLike(_ index: Int) -> Bool {
    if isDash(index), touches(index), touches(index + 1), isWord(index + 1) {
      return !isCapitalized(index + 1) && kind(index + 1) != .era && !wordIs(index + 1, "based")
    }
    if kind(index) == .unit {
      return !wordIs(index, "year") && !wordIs(index, "season") && !wordIs(index, "fall")
    }
    return kind(index) == .scale
      || isWord(index) && CalendarRoles.amountWords.contains(tokens[index].code)
  }

  /// Whether a plural noun in lower case follows, so that the number may be a count of it.
  func isFollowedByCountedNoun(_ index: Int) -> Bool {
    guard isWord(index), !isCapitalized(index), length(index) >= 4, words[index].kind == .none
    else {
      return false
    }
    let end = Int(tokens[index].end)
    if CalendarRoles.countedNouns.contains(tokens[index].code) { return true }
    guard bytes[end - 1] == UInt8(ascii: "s"), bytes[end - 2] != UInt8(ascii: "s"),
      bytes[end - 2] != UInt8(ascii: "u"), bytes[end - 2] != UInt8(ascii: "i")
    else { return false }
    return !CalendarRoles.uncountedWords.contains(tokens[index].code)
  }
}
