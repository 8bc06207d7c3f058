// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Where a phrase may begin

extension CalendarScan {
  /// Whether a phrase may begin at a token, by the token and the two after it.
  ///
  /// Most words that can lead a date lead none: "in the", "10 percent". Asking what follows costs less than
  /// trying every kind of date. It may say yes wrongly, but never no: what each reader asks first is
  /// asked here.
  @inline(__always)
  func mayBegin(at index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .digits: return mayBegin(withDigits: index)
    // An apostrophe leads only two digits of a year.
    case .sign: return isNumber(index + 1)
    case .word: break
    }
    let word = words[index]
    if word.startsName, mayBegin(withName: index) { return true }
    switch word.kind {
    case .none, .name: return false
    case .article: return mayBegin(withArticle: word.value, at: index)
    case .joint:
      return CalendarJoint(rawValue: word.value).map { mayBegin(withJoint: $0, at: index) } ?? false
    default: return mayBegin(with: word, at: index)
    }
  }

  private func mayBegin(with word: CalendarWord, at index: Int) -> Bool {
    let next = index + 1
    switch word.kind {
    case .before, .following, .current: return mayFollow(lead: index)
    case .fiscal: return hasRole(next)
    case .negation:
      return role(next).kind == .later || role(next).kind == .earlier || isJoint(next, .on)
    case .same:
      // "that year" and "that May", but no other word after "that".
      guard word.value != 0 else { return hasRole(next) }
      switch role(next).kind {
      case .month, .shortMonth, .unit: return true
      default: return false
      }
    case .cardinal: return mayFollow(cardinal: index)
    case .ordinal: return mayFollow(ordinal: index)
    case .vagueCount: return mayFollow(vagueCount: index)
    default: return word.kind.canLead
    }
  }

  // MARK: - Digits

  /// Whether digits may begin a date: four may be a year, eight a whole date, others need what goes with them.
  private func mayBegin(withDigits index: Int) -> Bool {
    if touches(index) {
      let before = tokens[index - 1]
      if before.kind == .sign, before.code == 0x24 || before.code == 0xA3 || before.code == 0x20AC {
        return false
      }
    }
    let next = index + 1
    let length = tokens[index].end - tokens[index].start
    guard next < tokens.count else { return length == 4 || length == 8 }
    if tokens[next].isSign("%") { return false }
    if length == 4 || length == 8 { return true }
    switch tokens[next].kind {
    case .digits: return false
    case .sign: return mayFollow(tokens[next].code, at: next)
    case .word: break
    }
    let word = words[next]
    switch word.kind {
    case .none, .name:
      // "5 more years", "5 p.m.", "5 o'clock"
      return hasRole(next + 1) && (tokens[next].end - tokens[next].start == 1 || isMore(next))
    case .joint: return mayGoOn(withJoint: word, at: next)
    case .article: return word.value == 1
    case .month, .shortMonth, .unit, .half, .weekday, .shortWeekday, .whole, .term, .suffix,
      .plural, .quarterLetter, .halfLetter, .meridiem, .zone, .era:
      return true
    default: return false
    }
  }

  /// Whether digits can be no more than a year alone: four of them, with nothing behind that more of a date,
  /// a count of units or a time of day begins with.
  func isYearAtMost(_ index: Int) -> Bool {
    guard length(index) == 4 else { return false }
    let next = index + 1
    guard next < tokens.count else { return true }
    let token = tokens[next]
    switch token.kind {
    case .digits: return true
    case .sign: return token.code == 0x2C || token.code == 0x29 || token.code == 0x3B
    case .word: break
    }
    guard token.gap != .none else { return false }
    switch words[next].kind {
    case .none, .name: return !isMore(next)
    case .joint, .article, .before, .following, .current, .same: return true
    default: return false
    }
  }

  /// Whether a sign may go on with a date after digits or a number word.
  private func mayFollow(_ code: UInt32, at index: Int) -> Bool {
    switch code {
    case 0x2E:
      if isNumber(index + 1) { return mayFollow(decimals: index + 2) }
      return role(index + 1).kind == .month || role(index + 1).kind == .shortMonth
    case 0x3A: return isNumber(index + 1)
    case 0x2D, 0x2010...0x2013:
      if isNumber(index + 1) { return true }
      switch role(index + 1).kind {
      case .none, .name, .joint: return false
      default: return true
      }
    case 0x2F, 0x27, 0x2018, 0x2019: return true
    default: return false
    }
  }

  /// Whether what follows "5.30" may make a date or a time of day of it, and no number with decimals.
  private func mayFollow(decimals index: Int) -> Bool {
    guard index < tokens.count else { return false }
    if tokens[index].isSign(".") { return isNumber(index + 1) }
    guard tokens[index].kind == .word else { return false }
    switch words[index].kind {
    case .meridiem, .zone: return true
    default: return length(index) == 1
    }
  }

  /// Whether "5 of", "5 to", "5 and" may go on as the days of a month.
  private func mayGoOn(withJoint word: CalendarWord, at index: Int) -> Bool {
    let next = role(index + 1).kind
    switch CalendarJoint(rawValue: word.value) {
    case .of: return next == .month || next == .shortMonth
    case .to, .through, .and:
      return isNumber(index + 1) || next == .ordinal || next == .cardinal || next == .article
    default: return false
    }
  }

  // MARK: - Words

  private func mayBegin(withJoint joint: CalendarJoint, at index: Int) -> Bool {
    let next = index + 1
    switch joint {
    case .in:
      // "in two weeks' time"
      if isNumber(next) { return role(next + 1).kind == .unit }
      let word = role(next)
      switch word.kind {
      case .article: return word.value == 1
      case .vagueCount, .cardinal: return true
      default: return false
      }
    case .on: return isJoint(next, .or)
    case .from, .between: return mayStand(at: next)
    case .before, .after, .until: return isJoint(next, .or) || mayStand(at: next)
    default: return false
    }
  }

  /// Whether a date may stand after a joint.
  private func mayStand(at index: Int) -> Bool {
    guard index < tokens.count else { return false }
    switch tokens[index].kind {
    case .digits: return true
    case .sign: return isNumber(index + 1)
    case .word: break
    }
    let word = words[index]
    if word.kind == .article { return mayBegin(withArticle: word.value, at: index) }
    return word.startsName || word.kind != .joint && word.kind.canLead
  }

  /// Whether "the" (0) or "a" (1) may begin a date.
  private func mayBegin(withArticle value: Int16, at index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count else { return false }
    guard value == 0 else {
      return isCounted(next) || words[next].kind == .vagueCount && mayFollow(vagueCount: next)
    }
    switch tokens[next].kind {
    case .digits: return true
    case .sign: return isApostrophe(next)
    case .word: break
    }
    switch words[next].kind {
    case .ordinal: return mayFollow(ordinal: next)
    case .cardinal, .before, .following, .current, .same, .part, .edge, .unit, .whole, .dayPart,
      .season, .decade, .fiscal, .fiscalYear, .vagueNoun, .term:
      return true
    default: return false
    }
  }

  /// Whether what counts in "a year", "two more weeks", "several Mondays" may stand at a token.
  private func isCounted(_ index: Int) -> Bool {
    switch role(index).kind {
    case .unit, .weekday, .shortWeekday, .whole, .term: true
    case .none, .name: isMore(index)
    default: false
    }
  }

  /// Whether what counts may go on after "several", "couple of".
  private func mayFollow(vagueCount index: Int) -> Bool {
    isCounted(index + 1) || isJoint(index + 1, .of) && isCounted(index + 2)
  }

  /// Whether a date may go on after "last", "next", "this".
  private func mayFollow(lead index: Int) -> Bool {
    let next = index + 1
    // "this year and next"
    if index >= 2, isJoint(index - 1, .and) || isJoint(index - 1, .or),
      words[index - 2].kind == .unit
    {
      return true
    }
    guard next < tokens.count else { return false }
    switch tokens[next].kind {
    case .digits: return true
    case .sign: return isDash(next)
    case .word: return words[next].kind != .joint && hasRole(next) || wordIs(next, "time")
    }
  }

  /// Whether a date may go on after an ordinal.
  private func mayFollow(ordinal index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count else { return false }
    switch tokens[next].kind {
    case .digits: return true
    case .sign:
      // "0.1% in the third quarter and 0.3% in the fourth."
      return tokens[next].code == 0x2C || index > 1 && isJoint(index - 2, .in)
        || mayFollow(tokens[next].code, at: next)
    case .word: break
    }
    let word = words[next]
    switch word.kind {
    case .joint:
      switch CalendarJoint(rawValue: word.value) {
      case .of, .to, .through, .and, .or: return true
      default: return false
      }
    case .none, .name: return false
    default: return true
    }
  }

  /// Whether a date may go on after a cardinal.
  private func mayFollow(cardinal index: Int) -> Bool {
    let next = index + 1
    guard next < tokens.count else { return false }
    switch tokens[next].kind {
    case .digits: return true
    case .sign: return mayFollow(tokens[next].code, at: next)
    case .word: break
    }
    let word = words[next]
    switch word.kind {
    case .joint: return mayGoOn(withJoint: word, at: next)
    case .none, .name:
      // "two more years", "nineteen oh five"
      return hasRole(next + 1)
        && (isMore(next) || wordIs(next, "o") || wordIs(next, "oh") || wordIs(next, "zero"))
    default: return true
    }
  }

  /// Whether a named day may begin at the first word of one: it is a name by itself, or its next word goes on.
  private func mayBegin(withName index: Int) -> Bool {
    if names.isLone(tokens[index].code) { return true }
    let next = index + 1
    guard next < tokens.count else { return false }
    switch tokens[next].kind {
    case .digits: return false
    case .sign: return true
    case .word:
      return words[next].kind == .shortWeekday
        || names.mayGoOn(from: tokens[index].code, with: tokens[next].code)
    }
  }

  // MARK: - Looking ahead

  /// The role of any token that follows, in reach or not.
  @inline(__always)
  private func role(_ index: Int) -> CalendarWord { index < tokens.count ? words[index] : .none }

  @inline(__always)
  private func isNumber(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .digits
  }

  private func isJoint(_ index: Int, _ joint: CalendarJoint) -> Bool {
    let word = role(index)
    return word.kind == .joint && word.value == joint.rawValue
  }

  private func isMore(_ index: Int) -> Bool { wordIs(index, "more") }

  /// Whether a token is anything but a word that means nothing to dates.
  @inline(__always)
  private func hasRole(_ index: Int) -> Bool {
    guard index < tokens.count else { return false }
    return tokens[index].kind != .word || words[index].kind != .none || words[index].startsName
  }
}
