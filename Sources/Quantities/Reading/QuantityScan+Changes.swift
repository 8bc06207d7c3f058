// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Movements and bounds over several mentions

extension QuantityScan {
  /// Joins "above 1,000 and below 1,500" into one range.
  func joinBounds() {
    var kept = 0
    var index = 0
    while index < mentions.count {
      if let joined = joined(index) {
        mentions[kept] = joined
        spans[kept] = (spans[index].start, spans[index + 1].end)
        index += 2
      } else {
        if kept < index {
          mentions[kept] = mentions[index]
          spans[kept] = spans[index]
        }
        index += 1
      }
      kept += 1
    }
    mentions.removeLast(mentions.count - kept)
    spans.removeLast(spans.count - kept)
  }

  /// A lower bound and the upper bound after it, as one range.
  private func joined(_ index: Int) -> Mention? {
    guard index + 1 < mentions.count, spans[index].end + 1 == spans[index + 1].start,
      text.spells(spans[index].end, "and") || text.spells(spans[index].end, "but")
    else { return nil }
    let (left, right) = (mentions[index], mentions[index + 1])
    guard let low = left.quantity, let high = right.quantity, let joined = Self.joined(low, high)
    else { return nil }
    return Mention(
      kind: right.kind, range: left.range.union(right.range),
      valueRange: left.valueRange.union(right.valueRange), quantity: joined, noun: right.noun)
  }

  /// The range between a lower bound and an upper one.
  static func joined(_ low: Quantity, _ high: Quantity) -> Quantity? {
    guard let lower = low.low, let upper = high.high, low.high == nil, high.low == nil,
      lower < upper, low.hedge == nil, high.hedge == nil, low.unit == nil || low.unit == high.unit
    else { return nil }
    var joined = high
    joined.value = nil
    joined.low = lower
    joined.comparator = .between
    joined.precision = min(low.precision, high.precision)
    return joined
  }

  /// Tells the mentions what movement they are part of.
  func readChanges() {
    joinBounds()
    let changes = ChangeReader(text: text)
    for index in mentions.indices where mentions[index].change == nil {
      if index > 0, let shared = mentions[index - 1].change, shared.role != .factor,
        isRestated(index), mentions[index].quantity != nil, mentions[index].kind != .age
      {
        mentions[index].change = shared
        continue
      }
      guard mentions[index].quantity != nil,
        let change = changes.change(
          of: mentions[index].kind, in: mentions[index].quantity?.unit?.dimension,
          from: spans[index].start, to: spans[index].end)
          ?? carried(to: index, changes) ?? continued(to: index, changes)
          ?? apposed(index, changes)
      else { continue }
      let isFactor = mentions[index].kind == .ratio && mentions[index].quantity?.unit == nil
      mentions[index].change =
        isFactor
        ? Mention.Change(direction: change.direction, role: .factor, cue: change.cue) : change
    }
  }

  /// The movement of the mention before, where it is said once for both.
  private func carried(to index: Int, _ changes: ChangeReader) -> Mention.Change? {
    guard index > 0, let change = mentions[index - 1].change, change.role != .factor,
      let quantity = mentions[index].quantity, let other = mentions[index - 1].quantity
    else { return nil }
    guard quantity.unit == other.unit, quantity.unit != nil, mentions[index].kind != .count,
      changes.isGapped(
        from: spans[index - 1].end, to: spans[index].start, change.role)
    else { return nil }
    return change
  }

  /// Whether a mention says the one before it in other terms: "1.1%, or 415 points", "$5m (£4m)".
  private func isRestated(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let start = spans[index].start
    var before = spans[index - 1].end
    if text.isSign(before, "(") { return before + 1 == start }
    // "by 10 cm since 1993, or 3.3 mm a year"
    if text.spells(start - 1, "or"), text.isSign(start - 2, ","), start - before <= 6,
      mentions[index].quantity?.unit?.dimension != .count || text.spells(before, "of")
    {
      return (before..<start - 2).allSatisfy {
        text.follows($0) && (text.isDigits($0) || text.isWord($0))
          && !text[$0].traits.contains(.verb) && text[$0].change == 0
      }
    }
    if text.isSign(before, ",") { before += 1 }
    return text.spells(before, "or") && before + 1 == start && text.follows(start)
  }

  /// The movement whose other end comes next: "cut it to $4bn from $5bn", "and the second from 12 to 27".
  private func continued(to index: Int, _ changes: ChangeReader) -> Mention.Change? {
    if let settled = settled(index) { return settled }
    guard index > 0, let role = changes.role(before: spans[index].start), role != .by,
      text.spells(spans[index].start - 1, "to") || text.spells(spans[index].start - 1, "from"),
      let quantity = mentions[index].quantity
    else { return nil }
    let comma = text.isSign(spans[index - 1].end, ",") ? 1 : 0
    let isSameUnit =
      mentions[index - 1].quantity?.unit == quantity.unit
      || index > 1 && isRestated(index - 1) && mentions[index - 2].quantity?.unit == quantity.unit
    if spans[index - 1].end + comma == spans[index].start - 1,
      let change = mentions[index - 1].change, change.role != .factor, isSameUnit
    {
      return Mention.Change(direction: change.direction, role: role, cue: change.cue)
    }
    guard role == .from, index >= 2,
      isSecondMove(from: spans[index].start - 1, after: told(index - 2), told(index - 1)),
      let change = mentions[index - 1].change
    else { return nil }
    return Mention.Change(direction: change.direction, role: role, cue: change.cue)
  }

  /// The height that a movement told before came to: "slid 2.4% to settle at $82.73", "grew 5% to reach $3bn".
  private func settled(_ index: Int) -> Mention.Change? {
    let last = spans[index].start - 1
    guard index > 0, let change = mentions[index - 1].change, change.role == .by,
      text.follows(last + 1), mentions[index].quantity != nil
    else { return nil }
    if isLevel(index, after: index - 1) {
      return Mention.Change(direction: change.direction, role: .to, cue: change.cue)
    }
    let isAt = text.spells(last, "at")
    let verb = isAt ? last - 1 : last
    guard text.isWord(verb),
      (isAt ? ChangeWords.settling : ChangeWords.reaching).contains(text.tokens[verb].code)
    else { return nil }
    var at = spans[index - 1].end
    if text.isSign(at, ",") { at += 1 }
    if text.spells(at, "to") || text.spells(at, "and") { at += 1 }
    guard at == verb, text.follows(at) else { return nil }
    return Mention.Change(direction: change.direction, role: .to, cue: change.cue)
  }

  /// Whether "at" tells the height that a movement came to: "closed 354 points higher at 75,038", "fell 2% at $80".
  private func isLevel(_ index: Int, after other: Int) -> Bool {
    let last = spans[index].start - 1
    guard text.spells(last, "at"), mentions[index].kind == .number || mentions[index].kind == .money
    else { return false }
    switch mentions[other].quantity?.unit?.dimension {
    case .percent, .points, .index, .money: break
    default: return false
    }
    var at = spans[other].end
    if text.isWord(at), text[at].change != 0, at < last { at += 1 }
    if text.isSign(at, ",") { at += 1 }
    return at == last
  }

  private func told(_ index: Int) -> Told {
    Told(kind: mentions[index].kind, start: spans[index].start, end: spans[index].end)
  }

  /// Whether a "from" opens a second movement beside one just told: "from 55 to 110, and with B from 12".
  func isSecondMove(from preposition: Int, after first: Told, _ second: Told) -> Bool {
    guard text.spells(first.start - 1, "from"), first.end == second.start - 1,
      text.spells(second.start - 1, "to"), preposition > second.end,
      preposition - second.end <= 10
    else { return false }
    return (second.end..<preposition).allSatisfy {
      text.follows($0) && (text.isWord($0) || text.isSign($0, ",") || text.isHyphen($0))
    }
  }

  /// The noun that follows an amount told in two ways: "a 0.6 percent, or 23-point, gain".
  private func apposed(_ index: Int, _ changes: ChangeReader) -> Mention.Change? {
    var last = index
    if index + 1 < mentions.count, isRestated(index + 1) {
      last += 1
    } else if !isRestated(index) {
      return nil
    }
    let noun = spans[last].end + 1
    guard text.isSign(noun - 1, ","), text.follows(noun), changes.word(noun)?.isNoun == true else {
      return nil
    }
    return changes.make(noun, .by)
  }
}
