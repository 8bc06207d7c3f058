// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Ranges

extension QuantityScan {
  /// The other end of a range that an amount opens: "5-10", "$2 to $3 billion", "between 5 and 10".
  ///
  /// - Parameters:
  ///   - amount: The first end; takes its unit and magnitude from the second where it has none.
  ///   - limit: The token that the range may not reach over.
  /// - Returns: The other end, or `nil` when the amount stands alone.
  func secondAmount(after amount: inout Amount, limit: Int) -> Amount? {
    guard amount.numeral.form != .vague, amount.numeral.form != .few else { return nil }
    if let tolerance = tolerance(after: amount), tolerance.end <= limit {
      amount.tolerance = tolerance.value
      amount.end = tolerance.end
      amount.measure = tolerance.measure
      return nil
    }
    guard let link = link(after: amount), let second = opened(at: link.end, link),
      second.end <= limit, !second.numeral.isOrdinal, second.numeral.form != .vague,
      second.numeral.form != .few
    else { return nil }
    var other = second.copy()
    var first = amount.copy()
    share(&first, &other, link)
    guard isRange(first, other, link) else {
      // "jumped from 12 to 18 percent": the unit is said once, though it is no range.
      if link.kind == .to, amount.isBare, isFrom(amount.start), first.measure == other.measure {
        amount = first
        if isMovement(amount.start) { scale(&amount, like: second, isMoved: true) }
      }
      return nil
    }
    amount = first
    return other
  }

  /// What joins the two ends.
  struct Link {
    enum Kind { case dash, tightDash, to, and, or }
    var kind: Kind
    var end: Int
  }

  private func link(after amount: borrowing Amount) -> Link? {
    let index = amount.end
    guard text.follows(index) else { return nil }
    if let hyphenated = hyphenatedLink(at: index) { return hyphenated }
    if text.isDash(index) {
      let isTight = text.touches(index) && text.touches(index + 1)
      if isTight { return Link(kind: .tightDash, end: index + 1) }
      let isSpaced = !text.touches(index) && text.follows(index + 1)
      return isSpaced ? Link(kind: .dash, end: index + 1) : nil
    }
    if text.isHyphen(index) { return nil }
    if text.spells(index, "to") { return Link(kind: .to, end: index + 1) }
    if text.spells(index, "through") || text.spells(index, "thru") || text.spells(index, "till") {
      return Link(kind: .to, end: index + 1)
    }
    if text.spells(index, "and"), isAfterBetween(amount.start) {
      return Link(kind: .and, end: index + 1)
    }
    if text.spells(index, "or") { return Link(kind: .or, end: index + 1) }
    return nil
  }

  /// "two-to-three-year", "18- to 24-year-olds".
  private func hyphenatedLink(at index: Int) -> Link? {
    let word = index + 1
    guard text.isHyphen(index), text.touches(index),
      text.spells(word, "to") || text.spells(word, "or")
    else { return nil }
    let kind: Link.Kind = text.spells(word, "to") ? .to : .or
    if !text.touches(word) { return Link(kind: kind, end: word + 1) }
    let isTight = text.isHyphen(word + 1) && text.touches(word + 1) && text.touches(word + 2)
    return isTight ? Link(kind: kind, end: word + 2) : nil
  }

  /// Whether "between" stands before an amount, a hedge aside.
  func isAfterBetween(_ index: Int) -> Bool {
    var back = index - 1
    for _ in 0..<2 {
      if text.spells(back, "between") { return true }
      guard text[back].comparator != 0, !text.spells(back, "than") else { return false }
      back -= 1
    }
    return text.spells(back, "between")
  }

  private func opened(at index: Int, _ link: Link) -> Amount? {
    var at = index
    // "between 0.002 kg and about 0.007 kg", "to as much as"
    if link.kind != .tightDash, link.kind != .or {
      if text.isSign(at, "~") { at += 1 }
      for _ in 0..<3
      where text[at].traits.contains(.comparator) && text.number(at) == nil
        && text[at].currency == 0
      {
        at += 1
      }
      for word in ["an", "estimated"] as [StaticString] where text.spells(at, word) { at += 1 }
    }
    if text.isDash(at), link.kind != .to || text.touches(at) || !text.touches(at + 1) { return nil }
    return amounts.amount(at: at)
  }

  /// Gives the first end what was said once for both.
  private func share(_ first: inout Amount, _ second: inout Amount, _ link: Link) {
    if second.isBare, !first.isBare, link.kind != .or {
      guard link.kind != .to || isFrom(first.start) || isAfterBetween(first.start) || first.isMoney
      else {
        return
      }
      guard nouns.noun(at: second.end, after: second.numeral) == nil else { return }
      if first.isMoney || first.unit?.dimension == .percent || first.unit?.dimension == .temperature
        || link.kind == .to && first.value.magnitude == first.numeral.value.magnitude
      {
        second.measure = first.measure
      }
    } else if first.isBare {
      guard case .money(let word) = second.measure else {
        if case .unit(let unit) = second.measure {
          first.measure = second.measure
          let factor =
            second.numeral.value.isZero ? nil : second.value.divided(by: second.numeral.value)
          if let factor, unit.dimension == .duration, second.parts.count <= 1 {
            first.value = first.value * factor
          }
        }
        scale(&first, like: second)
        return
      }
      first.measure = .money(word)
    }
    scale(&first, like: second)
    if second.measure == first.measure, first.per == nil { first.per = second.per }
  }

  /// "5-10 million": the first end is in millions too.
  private func scale(_ first: inout Amount, like second: borrowing Amount, isMoved: Bool = false) {
    let power = second.numeral.magnitude
    guard power > 0, first.numeral.magnitude == 0, !first.numeral.isGrouped,
      first.numeral.value < ExactDecimal(1000),
      isMoved || first.value <= second.value.scaled(byPowerOfTen: -power)
    else { return }
    first.value = first.value.scaled(byPowerOfTen: power)
    first.precision += power
    first.numeral.magnitude = power
  }

  private func isRange(_ first: borrowing Amount, _ second: borrowing Amount, _ link: Link) -> Bool
  {
    guard first.measure == second.measure || first.unit?.code == second.unit?.code else {
      return false
    }
    guard first.numeral.isOrdinal == second.numeral.isOrdinal else { return false }
    // "rose by a fifth to 1,043"
    if first.numeral.isFraction, first.numeral.form == .words, !second.numeral.isFraction,
      second.value > .one
    {
      return false
    }
    switch link.kind {
    case .tightDash: return first.value < second.value || first.value.isNegative
    case .dash: return first.value < second.value
    case .to:
      if isFrom(first.start) { return !isMovement(first.start) }
      if isMovedTo(first, second) { return false }
      return first.value < second.value
    case .and: return true
    case .or:
      guard first.numeral.form == second.numeral.form, !first.numeral.isFraction else {
        return false
      }
      return first.value < second.value && second.value <= first.value * ExactDecimal(3)
        && (text.tokens[link.end].gap == .space || text.isDash(link.end - 1))
    }
  }

  private func isFrom(_ index: Int) -> Bool {
    var back = index - 1
    for _ in 0..<2 where text[back].comparator != 0 && !text.spells(back, "from") { back -= 1 }
    return text.spells(back, "from")
  }

  /// Whether "from X to Y" tells of a movement: a word of movement stands shortly before.
  private func isMovement(_ index: Int) -> Bool {
    var back = index - 1
    var steps = 0
    if isSecondMove(from: back, after: earlierTold, lastTold) { return true }
    while back >= 0, steps < 14 {
      // "overran fivefold, from 2 billion to 10 billion"
      if text.number(back)?.kind == .factor { return true }
      let change = text[back].change
      if change != 0,
        text.table.changes[Int(change) - 1].isVerb || text.table.changes[Int(change) - 1].isNoun
      {
        return true
      }
      if text.isSign(back, ".") || text.isSign(back, ";") || text.tokens[back + 1].gap == .paragraph
      {
        return false
      }
      back -= 1
      steps += 1
    }
    return false
  }

  /// Whether "rose $2 to $80" tells an amount and a level: a verb of movement leads, and the second number
  /// is no mere neighbour of the first.
  private func isMovedTo(_ first: borrowing Amount, _ second: borrowing Amount) -> Bool {
    var at = first.start - 1
    for _ in 0..<3
    where text[at].change == 0 && (text[at].traits.contains(.adverb) || text[at].comparator != 0) {
      at -= 1
    }
    let change = text[at].change
    guard change != 0, text.table.changes[Int(change) - 1].isVerb, first.numeral.start > 0 else {
      return false
    }
    let isSaidTwice = first.isMoney && second.numeral.start > second.start
    if isSaidTwice || first.isMoney && first.end > first.numberEnd { return true }
    return first.value.magnitude * ExactDecimal(4) < second.value.magnitude
  }

  /// "± 0.01", "plus or minus 3" after a number.
  private func tolerance(after amount: borrowing Amount) -> (
    value: ExactDecimal, end: Int, measure: Amount.Measure
  )? {
    var next = amount.end
    if text.sign(next) == 0xB1 {
      next += 1
    } else if text.spells(next, "plus"), text.spells(next + 1, "or"), text.spells(next + 2, "minus")
    {
      next += 3
    } else if text.isSign(next, "+"), text.isSign(next + 1, "/"), text.isMinus(next + 2) {
      next += 3
    } else {
      return nil
    }
    guard let other = amounts.amount(at: next),
      amount.isBare || other.isBare || amount.measure == other.measure
    else { return nil }
    return (other.value.magnitude, other.end, amount.isBare ? other.measure : amount.measure)
  }
}
