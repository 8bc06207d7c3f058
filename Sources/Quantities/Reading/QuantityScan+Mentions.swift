// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Mentions from amounts

extension QuantityScan {
  /// The number words that are also plain words: kept as numbers only where they count something.
  func isRealNumber(_ amount: borrowing Amount, at index: Int) -> Bool {
    let numeral = amount.numeral
    guard numeral.form == .words else {
      return numeral.form != .few || true
    }
    guard amount.isBare, amount.per == nil else {
      // "at one point"
      return
        !(text.spells(index, "one") && text.spells(index + 1, "point")
        && text.spells(index - 1, "at"))
    }
    if numeral.end == numeral.start + 1 {
      if isNaming(numeral) { return false }
      if text.spells(index, "one") { return isCountingOne(index) }
      if text.spells(index, "oh") || text.spells(index, "nil") { return false }
      if numeral.isOrdinal { return isPlaceInOrder(index) }
    }
    return true
  }

  /// "number one", "day two", "World War Two": a number word that only names.
  private func isNaming(_ numeral: Numeral) -> Bool {
    let label = numeral.start - 1
    guard text.isWord(label), !text.touches(numeral.start), text.follows(numeral.start),
      !numeral.isOrdinal,
      !numeral.isFraction, text[label].traits.contains(.label)
    else { return false }
    // "size four boots"
    if text.spells(label, "size") { return true }
    return nouns.noun(at: numeral.end, after: numeral) == nil
      && (text[numeral.end].unit == 0 || text[numeral.end].traits.contains(.function))
      && !text.isDash(numeral.end) && !text.spells(numeral.end, "of")
      && !text.spells(numeral.end, "to") && !text.spells(numeral.end, "more")
      && !text.spells(numeral.end, "other") && !text.spells(numeral.end, "in")
  }

  /// Whether "one" is a number and not a pronoun ("the one", "one of", "no one", "one another").
  private func isCountingOne(_ index: Int) -> Bool {
    // "only one in six"
    if text.spells(index + 1, "in"), text.isDigits(index + 2) || text.number(index + 2) != nil {
      return !text.spells(index - 1, "no")
    }
    // "only one pupil in six"
    if text.isWord(index + 1), text.spells(index + 2, "in"), !text.spells(index - 1, "no"),
      !text[index + 1].traits.contains(.function),
      text.isDigits(index + 3) || text.number(index + 3) != nil
    {
      return true
    }
    // "both have had one."
    if !text.follows(index + 1) || !text.isWord(index + 1) && !text.isHyphen(index + 1),
      text.isWord(index - 1), FunctionWords.owning.contains(text.tokens[index - 1].code)
    {
      return false
    }
    if text.isDash(index - 1), text.touches(index) { return false }
    if text.isDash(index + 1), text.touches(index + 1) {
      if text.spells(index + 2, "in") { return true }
      return nouns.noun(at: index + 1, after: oneNumeral(index)) != nil
    }
    // "where the old one took four hours"
    if text[index - 1].traits.contains(.adjective), text[index + 1].traits.contains(.verb) {
      return false
    }
    for word in [
      "no", "any", "every", "some", "the", "this", "that", "which", "each", "another", "new",
      "only",
      "last", "next", "first", "second", "good", "big", "such", "a", "right", "wrong", "same",
      "loved",
    ] as [StaticString] where text.spells(index - 1, word) {
      return false
    }
    if text.spells(index + 1, "of") {
      // "one of its 27 members" counts; "one of the biggest" does not.
      return false
    }
    for word in [
      "another", "every", "who", "that", "which", "can", "could", "is", "was", "has", "would",
      "should",
      "day",
      "might", "may", "must", "will", "to", "by", "thing", "way", "side", "point", "reason", "s",
      "time",
    ] as [StaticString] where text.spells(index + 1, word) {
      return false
    }
    return true
  }

  private func oneNumeral(_ index: Int) -> Numeral {
    Numeral(start: index, end: index + 1, value: .one, precision: 0, form: .words)
  }

  /// Whether "second" or the like is a place in an order: not a verb and not a unit.
  private func isPlaceInOrder(_ index: Int) -> Bool {
    if text.spells(index, "second") {
      if text.spells(index - 1, "i") || text.spells(index - 1, "per")
        || text.spells(index - 1, "a"),
        !text.follows(index + 1)
      {
        return false
      }
      if text.spells(index - 1, "split") || text.spells(index - 1, "per")
        || text.isSign(index - 1, "/")
      {
        return false
      }
    }
    return true
  }

  /// What an amount reaches over, with the words around it, and what it is.
  struct Extent {
    var kind: Mention.Kind
    var start: Int
    var end: Int
    var noun: NounReader.Noun?
    /// What the things counted are per.
    var denominator: UnitReader.Denominator?
    var before: ComparatorWord?
    var after: ComparatorWord?
  }

  /// A bound or hedge behind a number: its word, and its tokens.
  typealias Bound = (word: ComparatorWord, start: Int, end: Int)

  /// Takes in the unit that comes after a bound: "three or more cups", "10+ years".
  ///
  /// - Returns: The bound right behind the number, where there is one.
  func takeBound(after amount: inout Amount) -> Bound? {
    guard amount.isBare,
      let bound = ComparatorReader(text: text).after(amount.end, orNoun: nil)
    else { return nil }
    var longer = amount.copy()
    longer.end = bound.end
    amounts.readUnit(&longer)
    if !longer.isBare { amount = longer }
    return bound
  }

  /// The extent of an amount, or of a range from one to another.
  private func extent(
    of amount: borrowing Amount, to last: borrowing Amount, _ bound: Bound?, isRange: Bool
  ) -> Extent {
    var end = last.end
    var start = amount.start
    var noun: NounReader.Noun?
    if last.isBare, last.per == nil || text.spells(last.end, "people") {
      noun = nouns.noun(at: bound?.end ?? last.end, after: last.numeral)
      if last.numeral.isFraction, last.value <= .one, let found = noun, found.index == last.end {
        noun = nil
      }
    }
    if let found = noun, found.end > nextDate.start {
      // "3 Black Friday orders" counts orders, "1 Black Friday" no Fridays.
      noun = found.index < nextDate.end ? nil : found
      noun?.isApart = true
    }
    if noun == nil, !isRange, bound == nil { noun = sharedNoun(of: last) }
    let denominator = noun.flatMap { rate(of: $0) }
    let comparators = ComparatorReader(text: text)
    let before = comparators.before(
      start, notBefore: floor, unit: last.unit ?? last.fullUnit, hasNoun: noun != nil)
    if let before { start = before.start }
    if isRange, start > floor,
      text.spells(start - 1, "between") || text.spells(start - 1, "from")
    {
      start -= 1
    }
    let after = bound ?? comparators.after(end, orNoun: noun?.end)
    if let after, noun.map({ after.start < $0.end }) ?? true { end = max(end, after.end) }
    if let after, let noun, after.start >= noun.end { end = after.end }
    var kind = kind(of: last, noun: noun, before: start)
    if isRange, amount.isBare, isBareAge(amount) { kind = (.age, last.end) }
    if let denominator { kind.kind = denominator.isTime ? .count : .ratio }
    // "11 of its 27 members" ends before "of": the nouns there belong to the next number too.
    if let noun, !noun.isApart, !text.spells(last.end, "of") || amount.numeral.isOpen {
      end = max(end, noun.end)
    }
    return Extent(
      kind: kind.kind, start: start, end: max(end, kind.end, denominator?.end ?? 0), noun: noun,
      denominator: denominator, before: before?.word, after: after?.word)
  }

  /// Adds the mention of an amount, or of a range from one to another.
  ///
  /// - Parameters:
  ///   - amount: The amount, or the first end.
  ///   - last: The other end; the amount itself when there is none.
  ///   - bound: The bound right behind the amount.
  ///   - isRange: Whether there is another end.
  func append(_ amount: borrowing Amount, to last: borrowing Amount, bound: Bound?, isRange: Bool) {
    let extent = extent(of: amount, to: last, bound, isRange: isRange)
    floor = max(extent.end, last.end)
    earlierTold = lastTold
    lastTold = Told(
      kind: extent.kind, start: extent.start, end: extent.end, value: last.value.magnitude)
    keepMeasure(of: last, as: extent.kind)
    if let noun = extent.noun {
      lastCounted = Counted(noun: noun.index, end: extent.end)
    }
    if isCounting {
      guard QuantityCounting.mayJoin(from: extent.start, to: extent.end, in: text) else {
        counting.add(extent.kind)
        return
      }
      counting.add(
        extent.kind, from: extent.start, to: extent.end,
        quantity(of: amount, to: last, isRange: isRange, extent))
      return
    }
    let quantity = quantity(of: amount, to: last, isRange: isRange, extent)
    var mention = Mention(
      kind: extent.kind, range: text.range(extent.start, extent.end),
      valueRange: text.range(amount.numeral.start, last.numberEnd),
      quantity: quantity)
    if let noun = extent.noun, noun.index >= amount.start {
      mention.noun = text.range(noun.index, noun.index + 1)
    }
    if mention.kind == .percentage, mention.noun == nil, text.spells(last.end, "of") {
      mention.noun = shareOf(last.end + 1)
    }
    if mention.kind == .duration { mention.duration = DurationText.text(for: amount, quantity) }
    add(mention, from: extent.start, to: extent.end)
  }

  /// The quantity of an amount or of a range, with its unit and what the words around it say.
  private func quantity(
    of amount: borrowing Amount, to last: borrowing Amount, isRange: Bool, _ extent: Extent
  )
    -> Quantity
  {
    var quantity = isRange ? self.range(from: amount, to: last) : alone(amount)
    if extent.kind == .age {
      quantity.unit = last.unit ?? Unit(code: "a", dimension: .duration)
    } else if let unit = last.fullUnit {
      quantity.unit = unit
    } else if let noun = extent.noun {
      let counted = Unit.counted(nouns.singular(at: noun.index))
      quantity.unit =
        extent.denominator.map { Unit(code: counted.code + "/" + $0.code, dimension: .count) }
        ?? counted
    } else if let per = last.per, !last.isMoney {
      quantity.unit = Unit(code: "1/" + per, dimension: .other)
    }
    if !isRange { apply(extent.before, extent.after, to: &quantity) }
    if amount.numeral.isOpen { leaveOpen(&quantity, amount) }
    return quantity
  }

  /// What counted things are per: "9.8 deaths per 100,000 people", "four times per week"; years are left to
  /// the period.
  private func rate(of noun: NounReader.Noun) -> UnitReader.Denominator? {
    // "three times a day": of other things an article tells no rate ("five cups a day").
    let isTimes = text.spells(noun.index, "times") && text.spells(noun.end, "a")
    guard isTimes || text.spells(noun.end, "per"),
      let rate = amounts.units.denominator(at: noun.end, allowsArticle: isTimes), rate.code != "a",
      rate.end <= nextDate.start
    else { return nil }
    return rate
  }

  /// The head of "of GDP", "of the population", "of all adults".
  private func shareOf(_ index: Int) -> TextRange? {
    var next = index
    while next < index + 4, text[next].traits.contains(.function), text.isWord(next) { next += 1 }
    guard text.isWord(next), text.follows(next) else { return nil }
    var last = next
    while last < next + 3, text.isWord(last + 1), text.tokens[last + 1].gap == .space,
      !text[last + 1].traits.contains(.function), !text[last + 1].traits.contains(.verb)
    {
      last += 1
    }
    return text.range(next, last + 1)
  }

  /// The quantity of a number, with its tolerance.
  private func alone(_ amount: borrowing Amount) -> Quantity {
    var quantity = Quantity(value: amount.value, precision: amount.precision)
    if let tolerance = amount.tolerance {
      quantity.low = amount.value - tolerance
      quantity.high = amount.value + tolerance
      quantity.comparator = .between
    }
    return quantity
  }

  /// The quantity of a range.
  private func range(from amount: borrowing Amount, to last: borrowing Amount) -> Quantity {
    let isOrdered = amount.value <= last.value
    return Quantity(
      value: nil, low: isOrdered ? amount.value : last.value,
      high: isOrdered ? last.value : amount.value, comparator: .between,
      precision: min(amount.precision, last.precision))
  }

  func apply(
    _ before: ComparatorWord?, _ after: ComparatorWord?, to quantity: inout Quantity
  ) {
    guard quantity.comparator == .equal else { return }
    var word = before
    if let after, word == nil || (after.comparator != .approximately) { word = after }
    guard let word else { return }
    quantity.comparator = word.comparator
    quantity.hedge = word.hedge
    switch word.comparator {
    case .more, .atLeast: quantity.low = quantity.value
    case .less, .atMost: quantity.high = quantity.value
    case .equal, .approximately, .between: break
    }
  }

  /// "dozens" is at least two dozen; "several hundred" lies between two and ten hundred.
  private func leaveOpen(_ quantity: inout Quantity, _ amount: borrowing Amount) {
    guard let value = quantity.value else { return }
    quantity.hedge = .vague
    quantity.low = value * ExactDecimal(2)
    quantity.high = amount.numeral.form == .few ? value * ExactDecimal(10) : nil
    quantity.value = nil
    quantity.comparator = amount.numeral.form == .few ? .between : .atLeast
  }

  // MARK: - Kinds

  private func kind(
    of amount: borrowing Amount, noun: NounReader.Noun?, before start: Int
  ) -> (kind: Mention.Kind, end: Int) {
    let end = amount.end
    switch amount.measure {
    case .money: return (.money, end)
    case .unit(let unit):
      if amount.per != nil { return (.dimension, end) }
      switch unit.dimension {
      case .percent: return (.percentage, end)
      case .points: return (.percentagePoints, end)
      case .index: return (.count, end)
      case .duration: return age(of: amount, before: start) ?? (.duration, end)
      case .temperature: return (isAngle(amount) ? .dimension : .temperature, end)
      default: return (.dimension, end)
      }
    case .bare:
      if amount.per != nil { return (.ratio, end) }
      if amount.numeral.isFraction { return (.fraction, end) }
      if isBareAge(amount) || noun == nil && isAgeInPassing(amount, from: start) {
        return (.age, end)
      }
      return (noun == nil ? .number : .count, end)
    }
  }

  /// "45 years old", "45-year-old", "three months old", "years of age".
  private func age(of amount: borrowing Amount, before start: Int) -> (
    kind: Mention.Kind, end: Int
  )? {
    var next = amount.end
    if text.isHyphen(next), text.touches(next) { next += 1 }
    if text.spells(next, "old") || text.spells(next, "olds") { return (.age, next + 1) }
    if text.spells(next, "of"), text.spells(next + 1, "age") { return (.age, next + 2) }
    if text.spells(start - 1, "aged") || text.spells(start - 1, "age") { return (.age, amount.end) }
    return nil
  }

  /// "aged 45", "at the age of 45", "87 yo".
  private func isBareAge(_ amount: borrowing Amount) -> Bool {
    var index = amount.start
    if text.spells(index - 1, "between") || text.spells(index - 1, "from") { index -= 1 }
    guard
      text.spells(index - 1, "aged") || text.spells(index - 1, "age")
        || text.spells(index - 1, "of")
          && (text.spells(index - 2, "age") || text.spells(index - 2, "ages"))
        || text.spells(amount.end, "yo")
    else { return false }
    return amount.value > ExactDecimal(-1) && amount.value < ExactDecimal(130)
  }
}
