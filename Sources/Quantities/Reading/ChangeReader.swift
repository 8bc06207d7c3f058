// SPDX-License-Identifier: MIT

import SourceText

/// Tells mentions what movement they are part of: "rose 3% to $5bn", "from 4 to 7", "an increase of 2 points".
struct ChangeReader {
  let text: TaggedText

  /// How far, in tokens, a word of movement may stand before its amount.
  private static let reach = 12

  /// The movement that a mention takes part in.
  ///
  /// - Parameters:
  ///   - kind: What the mention is.
  ///   - dimension: What its amount is measured in.
  ///   - start: The mention's first token.
  ///   - end: The token after its last.
  /// - Returns: The movement, or `nil` when there is none.
  func change(
    of kind: Mention.Kind, in dimension: Unit.Dimension?, from start: Int, to end: Int
  ) -> Mention.Change? {
    switch kind {
    case .ordinal, .age, .date, .period, .notQuantity: return nil
    default: break
    }
    let last = preposition(before: start)
    if let role = role(before: last + 1), let cue = cue(before: last, role: role),
      !isSource(last, kind, role, of: cue), !isDeficit(cue, dimension)
    {
      return make(cue, role)
    }
    if let cue = directCue(before: start, dimension) { return make(cue, .by) }
    if let described = described(from: start, to: end, kind, dimension) { return described }
    if kind != .duration, let cue = cue(after: end, dimension),
      !isDeficit(cue, dimension)
    {
      return make(cue, .by)
    }
    return nil
  }

  func make(_ cue: Int, _ role: Mention.Change.Role) -> Mention.Change? {
    guard let word = word(cue) else { return nil }
    let phrase = text.longestPhrase(at: cue, where: { $0.change != 0 })
    return Mention.Change(
      direction: word.direction, role: role, cue: text.range(cue, phrase?.end ?? cue + 1))
  }

  func word(_ index: Int) -> ChangeWord? {
    guard text.isWord(index), let phrase = text.longestPhrase(at: index, where: { $0.change != 0 })
    else { return nil }
    return text.table.changes[Int(text.table[phrase.id].change) - 1]
  }

  /// The token before a mention where its preposition stands, "just" and the like aside: "fell to just 211".
  private func preposition(before start: Int) -> Int {
    text.isWord(start - 1) && ChangeWords.mere.contains(text.tokens[start - 1].code)
      ? start - 2 : start - 1
  }

  /// The role that the preposition before a mention gives it.
  func role(before start: Int) -> Mention.Change.Role? {
    guard text.follows(start) else { return nil }
    if text.spells(start - 1, "by") { return .by }
    if text.spells(start - 1, "to") { return .to }
    if text.spells(start - 1, "from") { return .from }
    if text.spells(start - 1, "of") || text.spells(start - 1, "at") { return .by }
    return nil
  }

  /// The word of movement that a preposition at a token belongs to.
  func cue(before preposition: Int, role: Mention.Change.Role) -> Int? {
    if text.spells(preposition, "of") {
      var at = preposition - 1
      if text[at].traits.contains(.adverb) { at -= 1 }
      return word(at).map { $0.isNoun } == true ? at : nil
    }
    if text.spells(preposition, "at") {
      let isCue =
        word(preposition - 1).map { $0.direction == .unchanged } == true
        || text.isWord(preposition - 1)
          && ChangeWords.paced.contains(text.tokens[preposition - 1].code)
      return isCue ? preposition - 1 : nil
    }
    // A verb further off leads a noun close by: "cut its growth forecast to 2%".
    var noun: Int?
    var at = preposition - 1
    var steps = 0
    while at >= 0, steps < Self.reach, text.follows(at + 1) {
      if text.isWord(at) {
        if let found = word(at), found.isVerb || found.isNoun, !isAttribute(at, found),
          !isUpTo(at)
        {
          if found.isVerb { return isLed(noun, by: at) ? at : noun ?? at }
          if noun == nil { noun = at }
        }
        if text[at].traits.contains(.verb) || isStop(at) { return noun }
      } else {
        switch text.sign(at) {
        case 0x3B, 0x3A, 0x3F, 0x21, 0x28: return noun
        case 0x2E where !text.touches(at + 1): return noun
        case 0x2C where role == .by && at < preposition - 1 || noun != nil: return noun
        default: break
        }
      }
      at -= 1
      steps += 1
    }
    return noun
  }

  /// Whether a noun of movement is only what a verb of movement acts on: not "a rise", with an article.
  private func isLed(_ noun: Int?, by verb: Int) -> Bool {
    guard let noun else { return true }
    let before = noun - 1
    return !(text.spells(before, "a") || text.spells(before, "an") || text.spells(before, "the"))
  }

  /// Whether a word of movement only describes a noun here: "lower house", "growing list".
  private func isAttribute(_ index: Int, _ word: ChangeWord) -> Bool {
    if isParticle(index) { return true }
    guard
      text.spells(index, "lower") || text.spells(index, "slow") || text.spells(index, "off")
        || text.spells(index, "rising") || text.spells(index, "falling")
        || text.spells(index, "growing")
    else { return false }
    return text[index - 1].traits.contains(.function) && text.isWord(index - 1)
      && !text.spells(index - 1, "is") && !text.spells(index - 1, "was")
      && !text.spells(index - 1, "were")
  }

  /// Whether "down", "up" or "off" belongs to a verb that moves no amount: "shot down 17 drones".
  private func isParticle(_ index: Int) -> Bool {
    guard
      text.spells(index, "down") || text.spells(index, "up") || text.spells(index, "off"),
      text.isWord(index - 1)
    else { return false }
    return ChangeWords.phrasal.contains(text.tokens[index - 1].code)
  }

  /// "up to" sets a bound and moves nothing.
  private func isUpTo(_ index: Int) -> Bool {
    text.spells(index, "up") && text.spells(index + 1, "to")
  }

  private func isStop(_ index: Int) -> Bool {
    for word in [
      "and", "but", "while", "taking", "bringing", "leaving", "which", "who", "that", "when", "if",
      "because", "after", "before",
    ]
      as [StaticString] where text.spells(index, word)
    {
      return true
    }
    return false
  }

  /// The verb right before a mention, adverbs aside: "rose 3%", "is up almost 5 points".
  func directCue(before start: Int, _ dimension: Unit.Dimension?) -> Int? {
    var at = start - 1
    var steps = 0
    while steps < 3, text.isWord(at), text.follows(at + 1) {
      if let found = word(at), found.isVerb {
        return isObject(at, dimension) || isParticle(at) ? nil : at
      }
      if text.isWord(at - 1), let found = word(at - 1), found.isVerb,
        text.longestPhrase(at: at - 1, where: { $0.change != 0 })?.end == at + 1
      {
        return at - 1
      }
      guard text[at].traits.contains(.adverb), !isPreposition(at) else { return nil }
      at -= 1
      steps += 1
    }
    return nil
  }

  private func isPreposition(_ index: Int) -> Bool {
    text.spells(index, "to") || text.spells(index, "from") || text.spells(index, "by")
      || text.spells(index, "since") || text.spells(index, "as")
  }

  /// Whether the amount is what the verb acts on and no difference: "raised $5 million", "lost 3 games".
  private func isObject(_ index: Int, _ dimension: Unit.Dimension?) -> Bool {
    switch dimension {
    case .percent, .points, .index: return false
    case .duration: return true
    case .length where ChangeWords.leaping.contains(text.tokens[index].code): return true
    default: break
    }
    return Self.transitive.contains(text.tokens[index].code)
  }

  static let transitive: CodeSet = CodeSet(
    [
      "raise", "raised", "raises", "raising", "lost", "lose", "loses", "losing", "lift", "lifted",
      "boost", "boosted", "boosting", "extend", "extended", "improve", "improved", "slow", "hike",
      "lower", "mounted", "recovered", "collapsed", "crashed", "drop", "dropped", "off",
      "multiplied",
    ].map { WordHash.of($0) })

  /// The word of movement after a mention: "3% higher", "a 3% rise", "5 points down".
  private func cue(after end: Int, _ dimension: Unit.Dimension?) -> Int? {
    var at = end
    if text.isHyphen(at), text.touches(at) { at += 1 }
    for step in 0..<3 {
      guard text.isWord(at), text.follows(at) else { return nil }
      if let found = word(at), found.isAfter || (found.isNoun && dimension != nil) {
        if step > 0, !found.isNoun || found.isVerb && !found.isAfter { return nil }
        if found.isVerb, isObject(after: at) { return nil }
        return isComparison(at, dimension) ? nil : at
      }
      let traits = text[at].traits
      guard !traits.contains(.function), !traits.contains(.verb) || isPay(at),
        dimension == .percent || dimension == .points
          || dimension == .money || dimension == .index
      else { return nil }
      at += 1
      if text.isDash(at), text.touches(at) { at += 1 }
    }
    return nil
  }

  /// Whether a verb takes an object here: "one dose cut the risk".
  private func isObject(after index: Int) -> Bool {
    for word in ["the", "a", "an", "its", "their", "his", "her"] as [StaticString]
    where text.spells(index + 1, word) {
      return true
    }
    return false
  }

  /// "a 15 percent pay rise": a verb's form that here is a noun.
  private func isPay(_ index: Int) -> Bool {
    (text.spells(index, "pay") || text.spells(index, "cost"))
      && text.isWord(index + 1) && text[index + 1].change != 0
  }

  /// "3 more people", "5 less": a plain count that is only added to.
  private func isComparison(_ index: Int, _ dimension: Unit.Dimension?) -> Bool {
    if text.spells(index, "up"), text.spells(index + 1, "to") { return true }
    let isPlain =
      text.spells(index, "more") || text.spells(index, "less") || text.spells(index, "fewer")
      || text.spells(index, "above") || text.spells(index, "below") || text.spells(index, "off")
      || text.spells(index, "longer") || text.spells(index, "shorter")
    guard isPlain else { return false }
    let isPlace = text.spells(index, "above") || text.spells(index, "below")
    if isPlace, isEarlier(index + 1) { return false }
    if dimension == .percent || dimension == .points || dimension == .money { return isPlace }
    return !text.spells(index + 1, "than")
  }

  /// Whether a past time is what an amount is held against: "0.9 percent below last year".
  private func isEarlier(_ index: Int) -> Bool {
    var at = index
    while at < index + 2, text.spells(at, "the") || text.spells(at, "a") || text.spells(at, "its") {
      at += 1
    }
    for word in ["last", "year", "previous", "prior"] as [StaticString] where text.spells(at, word)
    {
      return true
    }
    return text.isDigits(at) && text.length(at) == 4
  }
}
