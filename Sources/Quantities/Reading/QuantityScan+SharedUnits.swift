// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Units said once for several numbers

extension QuantityScan {
  /// What the last amount was in, for a number whose unit goes without saying.
  struct Measured {
    var measure: Amount.Measure
    var per: String?
  }

  /// Keeps what an amount is in; nothing where the number is not told in that unit ("two decades" is 20 years).
  func keepMeasure(of amount: borrowing Amount, as kind: Mention.Kind) {
    guard !amount.isBare || amount.per != nil, kind != .age, amount.parts.count <= 1,
      amount.value.magnitude == amount.numeral.value.magnitude
    else {
      lastMeasured = nil
      return
    }
    lastMeasured = Measured(measure: amount.measure, per: amount.per)
  }

  /// Gives a number the unit of the amount that it is held against: "from 3.2 million tonnes to 4.1 million",
  /// "152 yen, against 133 a year earlier", "on top of the four billion it has received".
  func shareUnit(with amount: inout Amount) {
    guard let told = lastMeasured else { return }
    if amount.isBare {
      guard mayShare(amount), nouns.noun(at: amount.end, after: amount.numeral) == nil,
        isOfShare(amount), isPaired(amount) || isSum(amount)
      else { return }
      amount.measure = told.measure
      amount.per = told.per
    } else if amount.per == nil, told.per != nil, amount.measure == told.measure, isPaired(amount) {
      // "to 12p a share from 18.5p"
      amount.per = told.per
    } else {
      takeMillions(&amount, in: told)
    }
  }

  /// Whether a number can be a percentage where the amount told before is one: "85,851" cannot.
  private func isOfShare(_ amount: borrowing Amount) -> Bool {
    guard lastTold.kind == .percentage || lastTold.kind == .percentagePoints else { return true }
    return !amount.numeral.isGrouped && amount.numeral.magnitude == 0
      && amount.value.magnitude < ExactDecimal(1000)
  }

  /// "sold goods for 475 billion dollars and bought 323 billion": a verb of paying, and money told before.
  private func isSum(_ amount: borrowing Amount) -> Bool {
    lastTold.kind == .money && amount.numeral.magnitude >= 6 && isPaid(amount)
  }

  private func isPaid(_ amount: borrowing Amount) -> Bool {
    var verb = amount.start - 1
    for _ in 0..<2 where text[verb].comparator != 0 || isMere(verb) { verb -= 1 }
    guard verb > lastTold.end, amount.start - lastTold.end <= 14, text.isWord(verb),
      SharingWords.dealing.contains(text.tokens[verb].code)
    else { return false }
    return (lastTold.end..<verb).allSatisfy {
      text.follows($0) && !(text.isSign($0, ".") && !text.touches($0 + 1))
    }
  }

  /// "310m" of "On sales of 6.2bn reais the retailer earned 310m": a sum in millions, and no length.
  private func takeMillions(_ amount: inout Amount, in told: Measured) {
    guard lastTold.kind == .money, case .unit(let unit) = amount.measure, unit.code == "m",
      text.spells(amount.end - 1, "m"), text.touches(amount.end - 1),
      text.byte(amount.end - 1) == 0x6D, amount.per == nil, amount.parts.isEmpty
    else { return }
    var sum = amount.copy()
    sum.value = amount.value.scaled(byPowerOfTen: 6)
    guard isPaid(amount) || isPaired(sum) else { return }
    sum.measure = told.measure
    sum.precision += 6
    (sum.numeral.value, sum.numeral.magnitude) = (sum.value, 6)
    amount = sum
  }

  /// The noun of a number held against one that counts: "10,000 users, up from 9,000".
  func nounPaired(with amount: borrowing Amount) -> NounReader.Noun? {
    guard let counted = lastCounted, counted.end == lastTold.end, mayShare(amount),
      // "shared by 28 states, from six for Malta": a list begins, of what was told before.
      !text.spells(amount.start - 1, "from") || !text.isSign(amount.start - 2, ","),
      isPaired(amount)
    else { return nil }
    return NounReader.Noun(index: counted.noun, end: amount.end, isApart: true)
  }

  /// "Turnout was 61%, 4 points down": points held against a share are those of percentage.
  func takePoints(_ amount: inout Amount) {
    guard case .unit(let unit) = amount.measure, unit.dimension == .index,
      lastTold.kind == .percentage, amount.start > lastTold.end,
      amount.start - lastTold.end <= 10, text[lastTold.start - 1].change == 0,
      amount.value.magnitude < ExactDecimal(100), isComparison(at: amount.end),
      isPlain(from: lastTold.end, to: amount.start)
    else { return }
    amount.measure = .unit(.percentagePoints)
  }

  /// Whether a number is one that can leave its unit unsaid.
  private func mayShare(_ amount: borrowing Amount) -> Bool {
    let numeral = amount.numeral
    return amount.isBare && amount.per == nil && !numeral.isFraction && !numeral.isOpen
      && !numeral.isOrdinal && !numeral.isYearLike && !text.isHyphen(amount.end)
  }

  /// Whether a number is held against the amount told last, in one of the ways that leave out the unit.
  private func isPaired(_ amount: borrowing Amount) -> Bool {
    let told = lastTold
    guard told.end > 0, told.end < amount.start, amount.start - told.end <= 14,
      isOfSize(amount, like: told)
    else { return false }
    var last = amount.start - 1
    if text.isSign(last, ",") {
      return isComparison(at: amount.end) && amount.value.magnitude <= told.value
        && (told.end..<last).allSatisfy { text.isWord($0) && text.follows($0) }
    }
    if text.spells(last, "than"), isSetAgainst(last - 2) { last -= 2 }
    for _ in 0..<2
    where last > told.end && !isPreposition(last)
      && (text[last].comparator != 0 || isMere(last))
    { last -= 1 }
    if text.spells(last, "to"), isMoved(from: told.end, to: last - 1) { return true }
    if text.spells(last, "s") {
      return isOfAnother(last) && isPlain(from: told.end, to: last - 1)
    }
    guard text.isWord(last), text.follows(last + 1), last >= told.end,
      isPlain(from: told.end, to: last)
    else { return false }
    if text.spells(last, "to") {
      // "fell below 30 per cent for the first time, to 28.7"
      return text.spells(told.start - 1, "from") || text.spells(last - 1, "compared")
        || text.isSign(last - 1, ",")
    }
    if text.spells(last, "from") { return isOrigin(last) }
    if text.spells(last, "with") { return text.spells(last - 1, "compared") }
    if text.spells(last, "of"), text.isWord(last - 1),
      SharingWords.marks.contains(text.tokens[last - 1].code)
    {
      return isSetAgainst(last - 2) || isSetAgainst(last - 3) || isSetAgainst(last - 4)
    }
    if text.spells(last, "which") { return text.spells(last - 1, "of") }
    if SharingWords.against.contains(text.tokens[last].code) { return true }
    if text.spells(last, "the") {
      return SharingWords.beside.contains(text.tokens[last - 1].code)
        && (text.spells(last - 1, "than") || isToldOf(amount.end))
    }
    if SharingWords.further.contains(text.tokens[last].code) {
      return lastTold.kind == .money
        && (amount.numeral.magnitude >= 6
          || amount.value.magnitude * ExactDecimal(20) >= told.value && endsClause(amount.end))
    }
    if isAlike(amount, last) { return true }
    if isElsewhere(from: told.end, to: last), !text.isWord(amount.end) { return true }
    return isGap(from: last, after: told.end) && endsClause(amount.end)
  }

  /// "from" of "from more than 9,000".
  private func isSetAgainst(_ index: Int) -> Bool {
    text.isWord(index)
      && (isPreposition(index) || SharingWords.against.contains(text.tokens[index].code))
  }

  /// "2,300 branches will dwindle to 1,500": only small words part what is counted from its movement.
  private func isMoved(from start: Int, to verb: Int) -> Bool {
    guard verb >= start, verb - start <= 5, text[verb].change != 0 else { return false }
    return (start..<verb).allSatisfy {
      text.isWord($0) && SharingWords.auxiliaries.contains(text.tokens[$0].code)
    }
  }

  private func isMere(_ index: Int) -> Bool {
    text.isWord(index) && ChangeWords.mere.contains(text.tokens[index].code)
  }

  /// "against the benchmark's 5.6", "compared with Germany's 3.1": what another comes to.
  private func isOfAnother(_ index: Int) -> Bool {
    guard text.touches(index), text.sign(index - 1) == 0x27 || text.sign(index - 1) == 0x2019,
      text.touches(index - 1)
    else { return false }
    var back = index - 2
    while back > lastTold.end, index - back <= 6, text.isWord(back) {
      if SharingWords.set.contains(text.tokens[back].code) { return true }
      back -= 1
    }
    return false
  }

  /// Whether two numbers are near enough in size to be of one thing.
  private func isOfSize(_ amount: borrowing Amount, like told: Told) -> Bool {
    let limit = ExactDecimal(1000)
    return amount.value.magnitude <= told.value * limit
      && told.value <= amount.value.magnitude * limit
  }

  private func isPreposition(_ index: Int) -> Bool {
    text.spells(index, "to") || text.spells(index, "from") || text.spells(index, "with")
      || text.spells(index, "than")
  }

  /// Whether "from" tells where the amount before came from: "to 274 from 318", "9 MW, up from 7".
  private func isOrigin(_ index: Int) -> Bool {
    if text[index - 1].change != 0 { return true }
    var start = lastTold.start - 1
    if !text.spells(start, "to"), text[start].comparator != 0 || isMere(start) { start -= 1 }
    return text.spells(start, "to")
      || lastTold.kind != .duration && index == lastTold.end + 1 && text.isSign(lastTold.end, ",")
  }

  /// Whether a word tells that what comes before is more or less than something: "more than", "lower", "down on".
  private func isComparison(at index: Int) -> Bool {
    guard text.isWord(index), text.follows(index) else { return false }
    return SharingWords.compared.contains(text.tokens[index].code)
  }

  /// "the four billion it has received", "the 45 already paid": what is told of a number after "the".
  private func isToldOf(_ index: Int) -> Bool {
    guard text.isWord(index), text.follows(index) else { return false }
    if SharingWords.owners.contains(text.tokens[index].code) { return true }
    let length = text.length(index)
    return text.isCapitalized(index)
      || length > 4 && text.byte(index, length - 1) | 0x20 == 0x64
        && text.byte(index, length - 2) | 0x20 == 0x65
  }

  /// Whether names before a number stand for a clause whose verb and unit were said before: "China laid 12,000 km
  /// of track and the United States 3,000".
  private func isGap(from last: Int, after end: Int) -> Bool {
    var index = last
    while index > end, last - index < 4, text.isWord(index), text.isCapitalized(index) {
      index -= 1
    }
    guard index < last else { return false }
    if text.spells(index, "the"), index > end { index -= 1 }
    return text.isSign(index, ",") || text.isSign(index, ";")
      || text.isWord(index) && SharingWords.joints.contains(text.tokens[index].code)
  }

  /// "250,000 euros to the clinic and 80,000 to the school": two amounts go on with the same small word.
  private func isAlike(_ amount: borrowing Amount, _ last: Int) -> Bool {
    guard text.spells(last, "and"), text.isWord(amount.end), text.follows(amount.end),
      lastTold.kind == .money || lastTold.kind == .dimension, last - lastTold.end <= 6
    else { return false }
    let code = text.tokens[amount.end].code
    return SharingWords.ways.contains(code) && text.isWord(lastTold.end)
      && text.tokens[lastTold.end].code == code
  }

  /// "71 per cent, in the south only 44": a place or group in a clause whose verb was said before.
  private func isElsewhere(from end: Int, to last: Int) -> Bool {
    guard lastTold.kind == .percentage, text.isSign(end, ",") || text.isSign(end, ";"),
      last - end >= 2, last - end <= 5,
      text.spells(end + 1, "in") || text.spells(end + 1, "among")
    else { return false }
    return (end + 1...last).allSatisfy { text.isWord($0) }
  }

  /// Whether digits behind a name are no part of it: "Britain took 29% of exports, the Netherlands 11".
  func isGapped(_ name: ExclusionReader.Exclusion) -> Bool {
    guard name.end == name.start + 1, text.isDigits(name.start), lastTold.end > 0,
      lastMeasured != nil || lastCounted?.end == lastTold.end,
      name.start > lastTold.end + 1, name.start - lastTold.end <= 10,
      let value = ExactDecimal(parsing: text.letters(name.start)),
      value * ExactDecimal(20) >= lastTold.value
    else { return false }
    return isPlain(from: lastTold.end, to: name.start) && endsClause(name.end)
      && isGap(from: name.start - 1, after: lastTold.end)
  }

  /// Whether nothing more is said of a number: the clause ends, or a small word goes on.
  private func endsClause(_ index: Int) -> Bool {
    guard text.isWord(index), text.follows(index) else { return !text.isDigits(index) }
    return SharingWords.joints.contains(text.tokens[index].code) || text.spells(index, "in")
      || text.spells(index, "last")
  }

  /// Whether tokens hold only words and commas, and no verb: one clause goes on.
  private func isPlain(from start: Int, to end: Int) -> Bool {
    for index in start..<max(start, end) {
      guard text.follows(index) else { return false }
      switch text.sign(index) {
      case 0x2C, 0x3B, 0x27, 0x2019: continue
      default: if text.isDigits(index) { continue }
      }
      guard text.isWord(index), !text[index].traits.contains(.verb) || text[index].change != 0
      else { return false }
    }
    return true
  }
}
