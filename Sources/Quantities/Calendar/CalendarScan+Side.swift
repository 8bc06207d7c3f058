// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  /// Which way the sentence around some tokens looks: back, unless its nearest verb looks ahead.
  ///
  /// A date that is the whole text is an appointment, so it lies ahead.
  func side(from start: Int, to end: Int) -> CalendarSide {
    sideTold(from: start, to: end) ?? (isBare(start, end) ? .future : .past)
  }

  /// The side that a date's missing year lies on: a day of a month that no verb places is the nearest.
  func sideMeant(by parts: CalendarParts, end: Int) -> CalendarSide {
    if parts.isAbsolute { return .past }
    let told = sideTold(from: phraseStart, to: end)
    if told == nil, isBare(phraseStart, end) { return .future }
    if told == nil, parts.weekday != nil, parts.day == nil, isOfPresent(before: phraseStart) {
      return .future
    }
    let isDayOfMonth = parts.month != nil && parts.day != nil && parts.weekday == nil
    guard isDayOfMonth, let ahead = daysAhead(parts) else { return told ?? .past }
    switch isOfEvent(before: phraseStart) ? nil : told {
    // "Set for March 12" is told with its year where nearly a year lies between.
    case .future: return ahead > Self.farDays ? .past : .future
    case .past: return isSoon(ahead) ? .future : .past
    case nil: return daysBehind(parts).map { ahead < $0 } == true ? .future : .past
    }
  }

  /// "weeks before the election on 5 November": the verb tells of what came before, not of that day.
  private func isOfEvent(before index: Int) -> Bool {
    guard joint(index - 1) == .on else { return false }
    for position in stride(from: index - 3, through: max(0, index - 7), by: -1)
    where kind(position) == .article {
      return joint(position - 1) == .before
        || wordIs(position - 1, "of") && wordIs(position - 2, "ahead")
    }
    return false
  }

  private func daysAhead(_ parts: CalendarParts) -> Int? {
    guard let reference else { return nil }
    return parts.period(reference: reference, side: .future)?.first.map {
      reference.days(until: $0)
    }
  }

  private func daysBehind(_ parts: CalendarParts) -> Int? {
    guard let reference else { return nil }
    return parts.period(reference: reference, side: .past)?.last.map { $0.days(until: reference) }
  }

  /// Whether a day so far ahead lies a few weeks off, so that "the May 25 vote was called" looks
  /// forward: the day nearly a year back would be told with its year, or as "last May 25".
  private func isSoon(_ days: Int) -> Bool {
    guard 1...Self.soonDays ~= days else { return false }
    if kind(phraseStart - 1) == .article { return true }
    if tellsOfPast(from: phraseStart - 4, to: phraseStart) { return false }
    return !leadsSentence || !tellsOfPast(from: phraseStart + 1, to: phraseStart + 12)
  }

  /// Whether nothing but small words stands before the date in its sentence ("On June 25, it fell").
  private var leadsSentence: Bool {
    var index = phraseStart - 1
    while index >= 0, index > phraseStart - 4, !endsSentence(index),
      tokens[index + 1].gap < .paragraph
    {
      guard words[index].kind == .joint || wordIs(index, "as") else { return false }
      index -= 1
    }
    return true
  }

  private static let soonDays = 60
  private static let farDays = 300

  /// Whether a word before says that something was moved to a later day ("moved to April 9").
  private func isMoved(before index: Int) -> Bool {
    guard joint(index - 1) == .to else { return false }
    for position in max(0, index - 4)..<max(0, index - 1)
    where TenseWords.delays.contains(tokens[position].code) {
      return true
    }
    return false
  }

  /// "burned until Tuesday" is over, "put off until Tuesday" and "closed until Tuesday" are not.
  private func sideOfUntil(_ index: Int) -> CalendarSide {
    var position = index - 1
    while position >= 0, position > index - 15, !endsSentence(position) {
      let token = tokens[position]
      if token.kind == .word {
        if TenseWords.delays.contains(token.code) { return .future }
        let side = TenseWords.sides[token.code]
        if side == .future, !isNameInside(position) { return .future }
        if TenseWords.passives.contains(token.code) { return .future }
        if side == .past && !TenseWords.auxiliaries.contains(token.code)
          || isPastForm(token) && !isPassive(position)
        {
          return .past
        }
      }
      if token.gap == .paragraph { break }
      position -= 1
    }
    return .future
  }

  /// Which way the verbs around some tokens look, or `nil` when none tells.
  func sideTold(from start: Int, to end: Int) -> CalendarSide? {
    let sides = TenseWords.sides
    if joint(start - 1) == .by {
      // "By the end of June, a million homes were empty" is told of a June that is over.
      let isFirst = start == 1 || tokens[start - 1].gap == .paragraph || endsSentence(start - 2)
      return isFirst && firstTold(after: end) == .past || isDoneBy(start - 1) ? .past : .future
    }
    if joint(start - 1) == .since { return .past }
    if isMoved(before: start) || isAppointed(before: start) { return .future }
    if tellsOfResults(from: start, to: end) { return .past }
    if joint(start - 1) == .until || joint(start - 1) == .through && !isSpanned(before: start - 1) {
      return sideOfUntil(start - 1)
    }
    if isWord(end), TenseWords.deliveries.contains(tokens[end].code) { return .future }
    if isWord(end), sides[tokens[end].code] == .future, !isNameInside(end) { return .future }
    var index = start - 1
    var steps = 0
    while index >= 0, steps < 40, !endsSentence(index), !tokens[index].isSign(";") {
      let token = tokens[index]
      if token.kind == .word {
        if let side = sides[token.code] {
          if side == .past, let plain = plainForm(at: index) {
            if plain == .future { return .future }
          } else if side == .past, isPassive(index), !TenseWords.auxiliaries.contains(token.code) {
            // "will be held" looks where its first verb does.
          } else if side == .future, isHadBefore(index) || isPastForm(token) && isOwnAct(index) {
            return .past
          } else if !isNameInside(index) {
            return side == .past ? auxiliary(at: index) : side
          }
        } else if isPastForm(token) {
          if !isPassive(index) { return .past }
        } else if isTo(index) {
          return .future
        }
      }
      if token.gap == .paragraph { break }
      index -= 1
      steps += 1
    }
    index = end
    steps = 0
    while index < tokens.count, steps < 40, tokens[index].gap < .paragraph, !endsSentence(index),
      !tokens[index].isSign(";")
    {
      let token = tokens[index]
      if token.kind == .word {
        if let side = sides[token.code], !isNameInside(index) {
          return side == .past ? auxiliary(at: index) : side
        }
        if isPastForm(token), !isPassive(index) { return .past }
      }
      index += 1
      steps += 1
    }
    return nil
  }

  /// "reached clinics by late April": the nearest verb before "by" tells what was done, not what is asked for.
  private func isDoneBy(_ index: Int) -> Bool {
    for position in stride(from: index - 1, through: max(0, index - 10), by: -1) {
      if tokens[position + 1].gap >= .paragraph || endsSentence(position) { return false }
      let token = tokens[position]
      guard token.kind == .word else { continue }
      if TenseWords.requests.contains(token.code) { return false }
      if let side = TenseWords.sides[token.code], !isNameInside(position) {
        return side == .past && plainForm(at: position) == nil && auxiliary(at: position) == .past
          && !TenseWords.reports.contains(token.code)
      }
      if isPastForm(token) {
        return !isPassive(position) && !TenseWords.reports.contains(token.code)
      }
      if joint(position) == .to { return false }
    }
    return false
  }

  /// Whether a start is told before "through": "from March through June".
  private func isSpanned(before index: Int) -> Bool {
    (max(0, index - 5)..<index).contains { joint($0) == .from || joint($0) == .between }
  }

  /// "will cut", "plans to cut": what a form that is past and plain alike comes to after a modal or "to";
  /// `nil` when it is past.
  private func plainForm(at index: Int) -> CalendarSide?? {
    guard TenseWords.unchanging.contains(tokens[index].code) else { return nil }
    for previous in stride(from: index - 1, through: max(0, index - 3), by: -1)
    where tokens[previous].kind == .word {
      if TenseWords.sides[tokens[previous].code] == .future, !isNameInside(previous) {
        return .future
      }
      if joint(previous) == .to { return .some(nil) }
    }
    return nil
  }

  /// "had expected", "had been planned": what was ahead then is over by now.
  private func isHadBefore(_ index: Int) -> Bool {
    (max(0, index - 2)..<index).contains { wordIs($0, "had") }
  }

  /// "it projected in December", "they planned": what someone did, not what is planned.
  private func isOwnAct(_ index: Int) -> Bool {
    for word in ["it", "he", "she", "they", "we"] as [StaticString] where wordIs(index - 1, word) {
      return true
    }
    return false
  }

  /// "Results are out on Thursday", "Shops report this week: one on Tuesday": a weekday told of the
  /// present is the day itself or one to come.
  private func isOfPresent(before index: Int) -> Bool {
    for position in stride(from: index - 1, through: max(0, index - 9), by: -1) {
      if tokens[position + 1].gap >= .paragraph || endsSentence(position) { return false }
      if wordIs(position, "is") || wordIs(position, "are") { return true }
      if wordIs(position, "this"), unit(position + 1) == .week { return true }
    }
    return false
  }

  /// "is to visit", "are to meet".
  private func isTo(_ index: Int) -> Bool {
    words[index].kind == .joint && words[index].value == CalendarJoint.to.rawValue
      && (wordIs(index - 1, "is") || wordIs(index - 1, "are")) && isWord(index + 1)
  }

  /// "The vote is on Tuesday": a day that something falls on is to come.
  private func isAppointed(before index: Int) -> Bool {
    joint(index - 1) == .on && (wordIs(index - 2, "is") || wordIs(index - 2, "are"))
  }

  /// "Figures for December are due", "the December figures will show".
  private func tellsOfResults(from start: Int, to end: Int) -> Bool {
    if isWord(end), TenseWords.results.contains(tokens[end].code) { return true }
    return joint(start - 1) == .for && isWord(start - 2)
      && TenseWords.results.contains(tokens[start - 2].code)
  }

  /// Where the sentence of the phrase being read starts, as far as forty tokens back.
  var sentenceStart: Int {
    var index = phraseStart
    while index > 0, index > phraseStart - 40, tokens[index].gap < .paragraph,
      !endsSentence(index - 1)
    {
      index -= 1
    }
    return index
  }

  /// Whether the sentence tells of the past and nothing in it looks ahead.
  func isOver(before end: Int) -> Bool {
    let start = sentenceStart
    var stop = end
    while stop < tokens.count, stop < end + 12, tokens[stop].gap < .paragraph, !endsSentence(stop) {
      stop += 1
    }
    guard tellsOfPast(from: start, to: phraseStart) || tellsOfPast(from: end, to: stop) else {
      return false
    }
    return !(start..<stop).contains {
      TenseWords.sides[tokens[$0].code] == .future && !isNameInside($0)
    }
  }

  /// The side of the first verb after some tokens that tells one.
  private func firstTold(after end: Int) -> CalendarSide? {
    for index in end..<max(end, min(end + 12, tokens.count)) where tokens[index].kind == .word {
      if endsSentence(index - 1) { return nil }
      if let side = TenseWords.sides[tokens[index].code], !isNameInside(index) {
        return side == .past ? auxiliary(at: index) : side
      }
      if isPastForm(tokens[index]) { return .past }
    }
    return nil
  }

  /// Whether some tokens hold a verb in the past other than one of saying.
  func tellsOfPast(from start: Int, to end: Int) -> Bool {
    for index in max(0, start)..<max(0, start, min(end, tokens.count))
    where tokens[index].kind == .word && !isNameInside(index) {
      let token = tokens[index]
      if TenseWords.reports.contains(token.code) { continue }
      if TenseWords.sides[token.code] == .past || isPastForm(token) && !isPassive(index) {
        return true
      }
    }
    return false
  }

  /// Whether a date is the whole text, but for small words.
  func isBare(_ start: Int, _ end: Int) -> Bool {
    guard start < 4, tokens.count - end < 4 else { return false }
    let around = Array(0..<start) + Array(min(end, tokens.count)..<tokens.count)
    return around.allSatisfy {
      tokens[$0].kind != .word || words[$0].kind != .none || length($0) <= 3
    }
  }

  /// A capital in the middle of a sentence makes "Will" or "May" a name or a month.
  private func isNameInside(_ index: Int) -> Bool {
    tokens[index].isCapitalized && index > 0 && tokens[index].gap < .paragraph
      && !endsSentence(index - 1)
  }

  /// "has been scheduled", "won't": what a past form comes to with the words after it.
  private func auxiliary(at index: Int) -> CalendarSide {
    if wordIs(index, "won"), isApostrophe(index + 1) { return .future }
    guard TenseWords.auxiliaries.contains(tokens[index].code) else { return .past }
    for next in index + 1..<min(index + 4, tokens.count) where tokens[next].kind == .word {
      if TenseWords.sides[tokens[next].code] == .future { return .future }
    }
    return .past
  }

  private func isPastForm(_ token: Token) -> Bool {
    let end = Int(token.end)
    guard token.end - token.start >= 4, !token.isCapitalized else { return false }
    return bytes[end - 1] == UInt8(ascii: "d") && bytes[end - 2] == UInt8(ascii: "e")
      && bytes[end - 3] != UInt8(ascii: "e")
  }

  /// Whether an "-ed" form follows "be", "to be" or the like within two words.
  private func isPassive(_ index: Int) -> Bool {
    for previous in stride(from: index - 1, through: max(0, index - 2), by: -1)
    where tokens[previous].kind == .word && TenseWords.passives.contains(tokens[previous].code) {
      return true
    }
    return false
  }
}
