// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Amounts with words of their own

extension ChangeReader {
  /// The movement of an amount that an article and its words part from the verb: "rose a modest 2 percent",
  /// "fell to a two-year low of $1.20", "grew at an annual rate of 5.6%".
  func described(
    from start: Int, to end: Int, _ kind: Mention.Kind, _ dimension: Unit.Dimension?
  ) -> Mention.Change? {
    var head = start
    var isRate = false
    if text.spells(start - 1, "of"), text.follows(start) {
      guard let level = level(at: start - 2) else { return nil }
      isRate = level.isRate
      head = start - 2
    } else if kind == .count || kind == .duration {
      return nil
    }
    guard let article = article(before: head) else { return nil }
    // "rose at a 3.3 percent annualized rate"
    if head == start, text.spells(article - 1, "at"), isPace(after: end),
      let cue = directCue(before: article - 1, .percent)
    {
      return make(cue, .by)
    }
    if isRate, text.spells(article - 1, "at") {
      return directCue(before: article - 1, .percent).flatMap { make($0, .by) }
    }
    if let role = role(before: article), role != .by, let cue = cue(before: article - 1, role: role)
    {
      return make(cue, role)
    }
    // "fell by an average of 2%"
    if text.spells(article - 1, "by"), let cue = cue(before: article - 1, role: .by) {
      return make(cue, .by)
    }
    guard head == start else { return nil }
    return directCue(before: article, dimension).flatMap { make($0, .by) }
  }

  /// The article that leads up to a number or noun, over the words that describe it.
  private func article(before head: Int) -> Int? {
    var at = head - 1
    var steps = 0
    while at >= 0, steps < 6, text.follows(at + 1) {
      if text.spells(at, "a") || text.spells(at, "an") { return at }
      let isPart =
        text.isDigits(at) || text.isDash(at) && text.touches(at)
        || text.isWord(at)
          && text[at].traits.isDisjoint(with: [.function, .verb])
      guard isPart || text[at].traits.contains(.adverb) && text[at].change == 0 else { return nil }
      at -= 1
      steps += 1
    }
    return nil
  }

  /// Whether "rate", "pace" or the like comes soon after an amount.
  private func isPace(after end: Int) -> Bool {
    for at in end..<(end + 3) where text.isWord(at) && text.follows(at) {
      if ChangeWords.rates.contains(text.tokens[at].code) { return true }
    }
    return false
  }

  /// Whether a noun names the height that a movement reaches ("a low of"), or its pace ("a rate of").
  private func level(at index: Int) -> (isRate: Bool, index: Int)? {
    let code = text.tokens.has(index) ? text.tokens[index].code : 0
    if ChangeWords.rates.contains(code) { return (true, index) }
    return ChangeWords.levels.contains(code) ? (false, index) : nil
  }

  /// Whether "from" tells who gave what was raised and not where it rose from: "raised $34m from six
  /// investors".
  func isSource(
    _ preposition: Int, _ kind: Mention.Kind, _ role: Mention.Change.Role, of cue: Int
  ) -> Bool {
    guard role == .from, kind == .count, Self.transitive.contains(text.tokens[cue].code) else {
      return false
    }
    let last = preposition - 1
    return text.isDigits(last) || text.number(last) != nil || text[last].currency != 0
      || text.isWord(last) && text.touches(last)
  }

  /// Whether "loss" is a sum of money that a business made and no fall of one: "a $2.9bn loss".
  func isDeficit(_ cue: Int, _ dimension: Unit.Dimension?) -> Bool {
    dimension == .money && (text.spells(cue, "loss") || text.spells(cue, "losses"))
  }
}

// MARK: - Movements told once for several amounts

extension ChangeReader {
  /// Whether the verb of the mention before is left unsaid with a second name: "lost 1.5% and
  /// the Nasdaq 2.1%", "rose 3% in May and 4% in June".
  func isGapped(from end: Int, to start: Int, _ role: Mention.Change.Role) -> Bool {
    guard text.follows(end) else { return false }
    if role == .by, start - end <= 8, text.spells(start - 1, "and") {
      return (end..<start).allSatisfy { isPlain($0) }
    }
    if role == .by, isContrasted(from: end, to: start) { return true }
    guard start - end >= 2, start - end <= 7 else { return false }
    var at = end
    if text.isSign(at, ",") { at += 1 }
    if text.spells(at, "and") || text.spells(at, "while") { at += 1 }
    guard at > end else { return false }
    if text.spells(at, "the") { at += 1 }
    guard at < start, text.isWord(at), text.isCapitalized(at) else { return false }
    while at < start {
      guard text.isWord(at) && text.isCapitalized(at) || text.isDigits(at) || text.isSign(at, "&")
      else { return false }
      at += 1
    }
    return true
  }

  /// "rose 3% but wages only 1%", "fell 2% and exports 4%": another subject and no verb of its own.
  private func isContrasted(from end: Int, to start: Int) -> Bool {
    var at = end
    if text.isSign(at, ",") { at += 1 }
    guard text.spells(at, "but") || text.spells(at, "while") || text.spells(at, "and"),
      start - at >= 2, start - at <= 7
    else { return false }
    return (at + 1..<start).allSatisfy { index in
      if text.spells(index, "only") || text.spells(index, "just") || text.spells(index, "by")
        || text.spells(index, "its") || text.spells(index, "their")
      {
        return true
      }
      return isPlain(index) && !text.isSign(index, ",") && !isFiniteForm(index)
    }
  }

  /// Whether a word ends as verbs do in a tale: "sold", "opened", "opening".
  private func isFiniteForm(_ index: Int) -> Bool {
    let length = text.length(index)
    guard text.isWord(index) else { return false }
    if TenseWords.sides[text.tokens[index].code] != nil { return true }
    guard length > 4 else { return false }
    let last = (text.byte(index, length - 2) | 0x20, text.byte(index, length - 1) | 0x20)
    return last == (0x65, 0x64) || last == (0x6E, 0x67)
  }

  /// Whether a token between two amounts of one verb says nothing new of them: "3% in May and 4%".
  private func isPlain(_ index: Int) -> Bool {
    guard text.follows(index) else { return false }
    if text.isDash(index) || text.isDigits(index) || text.isSign(index, ",") { return true }
    guard text.isWord(index), text[index].change == 0 else { return false }
    let traits = text[index].traits
    guard traits.contains(.function) else { return !traits.contains(.verb) }
    for word in ["in", "on", "for", "the", "and", "of", "at", "by", "over", "last", "this"]
      as [StaticString] where text.spells(index, word)
    {
      return true
    }
    return text.isCapitalized(index)
  }
}
