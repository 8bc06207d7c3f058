// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  /// The first token after a time of day ("3:30 p.m.", "16:00 UTC", "8am"), when its words leave no doubt.
  ///
  /// - Parameters:
  ///   - index: The first digits.
  ///   - isBeside: Whether a date stands beside, so that hours and minutes alone are enough.
  /// - Returns: The end, or `nil` when this is no time of day.
  func clockTime(at index: Int, isBeside: Bool = false) -> Int? {
    guard let hour = value(index), !isNumberBegun(before: index) else { return nil }
    var end = index + 1
    var isCertain = false
    if length(index) == 4, kind(end) == .zone, hour < 2400, hour % 100 < 60 {
      return end + 1
    }
    guard length(index) <= 2, hour < 25 else { return nil }
    if isSign(end, ":") || isSign(end, "."), touches(end), touches(end + 1),
      let minute = value(end + 1), length(end + 1) == 2, minute < 60
    {
      isCertain = isBeside && isSign(end, ":")
      end += 2
      if isSign(end, ":"), touches(end), let second = value(end + 1), second < 61 { end += 2 }
    }
    if let after = meridiem(at: end) {
      end = after
      isCertain = true
    } else if wordIs(end, "o"), isApostrophe(end + 1), wordIs(end + 2, "clock") {
      end += 3
      isCertain = true
    }
    if kind(end) == .zone, isCapitalized(end) {
      end += 1
      isCertain = true
    }
    return isCertain && !isNumberContinued(after: end - 1) ? end : nil
  }

  /// The token after "am", "a.m." or "p.m.".
  private func meridiem(at index: Int) -> Int? {
    if kind(index) == .meridiem { return index + 1 }
    guard wordIs(index, "a") || wordIs(index, "p"), isSign(index + 1, "."), touches(index + 1),
      wordIs(index + 2, "m"), touches(index + 2)
    else { return nil }
    return isSign(index + 3, ".") && touches(index + 3) ? index + 4 : index + 3
  }

  /// A time of day alone or with its day after it: "16:00 UTC today", "8am on Monday".
  func timed(at index: Int) -> CalendarPhrase? {
    guard let end = clockTime(at: index) else { return nil }
    var next = end
    if wordIs(next, "local"), wordIs(next + 1, "time") { next += 2 }
    if isSign(next, ",") { next += 1 }
    if joint(next) == .on { next += 1 }
    if next < tokens.count, tokens[next].kind != .digits || next > end,
      let day = single(at: next), day.kind == .date
    {
      return finish(day)
    }
    return CalendarPhrase(
      end: end,
      period: (dayToldNear ?? reference).map { day in
        Period(first: day, last: day, granularity: .day, isApproximate: true)
      }, anchor: .contextual, kind: .date)
  }

  /// The day told in the words before, as in "left on Friday and landed at 2:30 p.m.".
  private var dayToldNear: CalendarDate? {
    guard context?.granularity == .day, phraseStart - contextToken < 20,
      !(contextToken..<max(contextToken, phraseStart)).contains(where: {
        tokens[$0].gap == .paragraph
      })
    else { return nil }
    return context?.first
  }

  /// A date with the time of day that follows it: "Monday at 3:30 p.m.".
  func withTime(_ phrase: CalendarPhrase) -> CalendarPhrase {
    guard phrase.kind == .date, phrase.duration == nil else { return phrase }
    var next = phrase.end
    if isSign(next, ",") { next += 1 }
    if joint(next) == .at { next += 1 }
    guard let end = clockTime(at: next, isBeside: true) else { return phrase }
    var copy = phrase
    copy.end = end
    return copy
  }
}
