// SPDX-License-Identifier: MIT

import SourceText

/// Walks a text's tokens once and reads the quantities among them.
///
/// At each token that can start a number it reads, in this order: what is no quantity, the amount, the
/// range it opens, the comparators around it, and the noun it counts. Movements ("rose by") are told to
/// the mentions afterwards, when their neighbours are known.
///
/// A class, since a structure of its size would be copied for every reader that is asked.
final class QuantityScan {
  let text: TaggedText
  let amounts: AmountReader
  let exclusions: ExclusionReader
  let nouns: NounReader
  let factors: FactorReader
  /// The token after the last mention: nothing before it is read again.
  var floor = 0
  var mentions: [Mention] = []
  /// For each mention, its first token and the one after its last.
  var spans: [(start: Int, end: Int)] = []
  /// The last amount and the one before it, also where mentions are only counted.
  var lastTold = Told()
  var earlierTold = Told()
  /// The noun counted last.
  var lastCounted: Counted?
  /// What the last amount was in; none where it was counted or bare.
  var lastMeasured: Measured?
  /// The tokens of the next date, which no amount may reach over; past the end where there is none.
  var nextDate: (start: Int, end: Int) = (.max, .max)
  /// Whether mentions are only counted; `mentions` and `spans` stay empty then.
  let isCounting: Bool
  /// What was counted so far.
  var counting = QuantityCounting()

  /// What an amount was read as, and its tokens.
  struct Told {
    var kind = Mention.Kind.notQuantity
    var start = 0
    var end = 0
    /// The number, or the greater end of a range.
    var value = ExactDecimal.zero
  }

  /// A noun that an amount counted, and the token after that amount's words.
  struct Counted {
    var noun: Int
    var end: Int
  }

  init(text: TaggedText, isCounting: Bool = false) {
    self.text = text
    self.isCounting = isCounting
    amounts = AmountReader(text: text)
    exclusions = ExclusionReader(text: text)
    nouns = NounReader(text: text)
    factors = FactorReader(text: text)
  }

  /// Reads the whole text, leaving out the tokens of `taken`, which are in order.
  func read(except taken: [(start: Int, end: Int)] = []) {
    if !isCounting {
      mentions.reserveCapacity(text.count / 16)
      spans.reserveCapacity(text.count / 16)
    }
    var next = 0
    var nextTaken = 0
    for start in text.amountStarts {
      let index = Int(start)
      while nextTaken < taken.count, index >= taken[nextTaken].start {
        next = max(next, taken[nextTaken].end)
        floor = max(floor, next)
        nextTaken += 1
      }
      guard index >= next, isCandidate(index) else { continue }
      nextDate = nextTaken < taken.count ? taken[nextTaken] : (text.count, text.count)
      next = step(at: index, limit: nextDate.start)
    }
  }

  /// Reads at one token and returns where to go on.
  private func step(at index: Int, limit: Int) -> Int {
    if text.touches(index + 1), let price = factors.price(at: index), price.end <= limit {
      append(price)
      return price.end
    }
    if let exclusion = exclusions.exclusion(at: index, notBefore: floor), exclusion.end <= limit,
      exclusion.reason != "name" || !isGapped(exclusion)
    {
      appendExclusion(exclusion)
      return exclusion.end
    }
    if isDecadeOfLife(at: index), let age = decadeOfLife(at: index) {
      floor = index + 2
      if !isCounted(.age) { add(age, from: index, to: floor) }
      return floor
    }
    if text[index].number != 0, let factor = factors.factor(at: index) {
      append(factor)
      return factor.end
    }
    var amount = Amount()
    let isRead = readOpening(at: index, into: &amount)
    if isRead, amount.end > limit, amount.per != nil, let end = amount.unitEnd, end <= limit {
      // "1,766 euros a month before tax": the month is told as a length.
      amount.end = end
      amount.per = nil
    }
    guard isRead, amount.end <= limit, amount.end > index else {
      if case .malformed(let end, let reason) = DigitReader(text: text).outcome(at: index) {
        appendExclusion(ExclusionReader.Exclusion(start: index, end: end, reason: reason))
        return end
      }
      return index + 1
    }
    if amount.numeral.isOrdinal {
      appendOrdinal(amount)
      return amount.end
    }
    // "one pupil in eight", "six of every ten"
    let isShare =
      amount.numeral.form == .words && text.spells(amount.end + 1, "in")
      || text.spells(amount.end, "of") && text.spells(amount.end + 1, "every")
    guard isShare || mayGoOn(after: amount.end) else {
      shareUnit(with: &amount)
      takePoints(&amount)
      append(amount, to: amount, bound: nil, isRange: false)
      return floor
    }
    if let factor = factors.factor(after: amount) ?? factors.ratio(amount, amounts),
      factor.end <= limit
    {
      append(factor)
      return factor.end
    }
    if let second = secondAmount(after: &amount, limit: limit) {
      append(amount, to: second, bound: nil, isRange: true)
    } else {
      let bound = takeBound(after: &amount)
      shareUnit(with: &amount)
      takePoints(&amount)
      append(amount, to: amount, bound: bound, isRange: false)
    }
    return floor
  }

  /// Whether a token can make a range, a ratio, a factor or a bound of the amount before it.
  @inline(__always)
  private func mayGoOn(after index: Int) -> Bool {
    guard index < text.count else { return false }
    let token = text.tokens[index]
    switch token.kind {
    case .digits: return false
    case .word: return token.gap == .none || text[index].traits.contains(.continuing)
    case .sign:
      return token.code == 0x2B || token.code == 0x2D || token.code == 0x3A || token.code >= 0x7E
    }
  }

  /// Reads the amount at a token, unless the words there are no number after all.
  private func readOpening(at index: Int, into amount: inout Amount) -> Bool {
    amounts.read(at: index, isBetween: text.spells(index - 1, "between"), into: &amount)
      && isRealNumber(amount, at: index)
  }

  // MARK: - Making mentions

  private func appendExclusion(_ exclusion: ExclusionReader.Exclusion) {
    floor = exclusion.end
    guard exclusion.reason != ExclusionReader.silent,
      !isCounted(.notQuantity)
    else { return }
    let range = text.range(exclusion.start, exclusion.end)
    add(
      Mention(kind: .notQuantity, range: range, exclusion: exclusion.reason),
      from: exclusion.start, to: exclusion.end)
  }

  private func appendOrdinal(_ amount: borrowing Amount) {
    floor = amount.end
    guard !isCounted(.ordinal) else { return }
    let quantity = Quantity(value: amount.value, precision: 0)
    let range = text.range(amount.start, amount.end)
    add(
      Mention(kind: .ordinal, range: range, quantity: quantity), from: amount.start, to: amount.end)
  }

  /// Adds a factor or ratio, with the comparator before it ("more than doubled").
  private func append(_ factor: FactorReader.Reading) {
    var start = factor.start
    var quantity = Quantity(value: factor.value, precision: min(0, factor.value.exponent))
    if quantity.precision < -2 { quantity.precision = -2 }
    let before = ComparatorReader(text: text).before(
      start, notBefore: floor, unit: nil, hasNoun: false)
    if let before {
      start = before.start
      apply(before.word, nil, to: &quantity)
    }
    if isCounting {
      if QuantityCounting.mayJoin(from: start, to: factor.end, in: text) {
        counting.add(factor.kind, from: start, to: factor.end, quantity)
      } else {
        counting.add(factor.kind)
      }
      floor = factor.end
      return
    }
    let range = text.range(start, factor.end)
    let numeral = Numeral(
      start: factor.start, end: factor.end, value: ExactDecimal(2), precision: 0, form: .words)
    let noun = factor.kind == .fraction ? nouns.noun(at: factor.end, after: numeral) : nil
    if let noun { quantity.unit = .counted(nouns.singular(at: noun.index)) }
    var mention = Mention(
      kind: factor.kind, range: range, valueRange: text.range(factor.start, factor.end),
      quantity: quantity)
    if let noun { mention.noun = text.range(noun.index, noun.index + 1) }
    if let direction = factor.direction {
      mention.change = Mention.Change(
        direction: direction, role: .factor, cue: text.range(factor.start, factor.end))
    }
    add(mention, from: start, to: factor.end)
    floor = factor.end
  }

  /// Counts a mention that joins no other, where mentions are only counted.
  ///
  /// - Returns: Whether they are, so that no more needs to be made of it.
  func isCounted(_ kind: Mention.Kind) -> Bool {
    guard isCounting else { return false }
    counting.add(kind)
    return true
  }

  func add(_ mention: Mention, from start: Int, to end: Int) {
    mentions.append(mention)
    spans.append((start, end))
  }
}
