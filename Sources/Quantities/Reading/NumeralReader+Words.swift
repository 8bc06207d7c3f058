// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Cardinals and ordinals in words

extension NumeralReader {
  /// A cardinal, ordinal or fraction in words.
  func spelled(at index: Int, _ context: Context) -> Numeral? {
    let cardinal = spelledCardinal(at: index)
    if let fraction = spelledFraction(at: index, after: cardinal) { return fraction }
    return context.isBetween ? spelledCardinal(at: index, context) : cardinal
  }

  /// A cardinal in words, or the ordinal it ends in.
  func spelledCardinal(at index: Int, _ context: Context = Context()) -> Numeral? {
    var next = index
    var total = ExactDecimal.zero
    var current = 0
    var room = Room.any
    var lastPower = Int.max
    var magnitude = 0
    var precision = 0
    var hasCurrent = false
    var isOrdinal = false
    var afterScale = false
    if text.spells(next, "a") || text.spells(next, "an") {
      guard let word = text.number(next + 1), !word.isOrdinal,
        word.kind == .hundred || word.kind == .magnitude || word.isDozen
      else {
        return text.number(next + 1).flatMap { word in
          word.isOrdinal && (word.kind == .hundred || word.kind == .magnitude)
            ? ordinal(at: next + 1, article: next) : nil
        }
      }
      (current, hasCurrent, room) = (1, true, .none)
      next += 1
    }
    reading: while true {
      let at = joint(next, isFirst: next == index)
      guard let word = text.number(at), at == index || text.tokens[at].gap <= .line,
        !word.isPlural, !isHyphenatedDenominator(at, from: index)
      else {
        if afterScale, current > 0, continuesAfterAnd(next, context) {
          next += 1
          continue
        }
        if afterScale, let joined = joinedByAnd(at: next, below: lastPower, current, context) {
          total = total + ExactDecimal(current) + joined.value
          (current, hasCurrent, room, afterScale) = (0, false, .none, false)
          precision = 0
          isOrdinal = joined.isOrdinal
          next = joined.end
          if isOrdinal { break reading }
          continue
        }
        break
      }
      switch word.kind {
      case .unit, .teen, .tens, .joined:
        guard room.takes(word), word.value > 0 || (!hasCurrent && total.isZero) else {
          break reading
        }
        current += word.value
        room = word.kind == .tens ? .units : .none
        afterScale = false
        precision = 0
      case .hundred:
        guard hasCurrent, current > 0, current < 100 else { break reading }
        current *= 100
        (room, afterScale) = (.any, true)
        precision = 2
      case .magnitude:
        if hasCurrent, current > 0 {
          let sum = ExactDecimal(current)
          total =
            word.value < lastPower
            ? total + sum.scaled(byPowerOfTen: word.value)
            : (total + sum).scaled(byPowerOfTen: word.value)
        } else if afterScale, !total.isZero {
          total = total.scaled(byPowerOfTen: word.value)
          magnitude += word.value
        } else {
          break reading
        }
        if hasCurrent { magnitude = word.value }
        current = 0
        lastPower = word.value
        precision = magnitude
        (room, afterScale) = (.any, true)
        hasCurrent = false
        next = at + 1
        if word.isOrdinal {
          isOrdinal = true
          break reading
        }
        continue
      case .vague
      where word.value >= 1000 && (hasCurrent || afterScale && !total.isZero)
        && !text.spells(at + 1, "of"),
        .suffix where word.isLoose && word.value >= 5 && hasCurrent && text.length(at) > 4:
        var numeral = Numeral(
          start: index, end: at + 1, value: total + ExactDecimal(current), precision: 0,
          form: .words)
        numeral.magnitude =
          word.kind == .suffix ? word.value : ExactDecimal(word.value).leadingPower ?? 0
        numeral.value = numeral.value.scaled(byPowerOfTen: numeral.magnitude)
        numeral.precision = numeral.magnitude
        return numeral
      case .collective where word.isDozen && hasCurrent:
        return dozen(word, at: at, from: index, total + ExactDecimal(current))
      case .vague where word.value == 12 && hasCurrent:
        return dozen(word, at: at, from: index, total + ExactDecimal(current))
      default: break reading
      }
      hasCurrent = true
      next = at + 1
      if word.isOrdinal {
        isOrdinal = true
        break
      }
    }
    guard hasCurrent || !total.isZero, next > index, !(next == index + 1 && isArticle(index)) else {
      return nil
    }
    var numeral = Numeral(
      start: index, end: next, value: total + ExactDecimal(current), precision: precision,
      form: .words)
    numeral.magnitude = magnitude
    numeral.isOrdinal = isOrdinal
    return numeral
  }

  /// Whether a tens word starts a denominator: "one hundred thirty-fifths", "three twenty-firsts".
  private func isHyphenatedDenominator(_ index: Int, from start: Int) -> Bool {
    guard index > start, text.number(index)?.kind == .tens, text.isHyphen(index + 1),
      let word = text.number(index + 2)
    else { return false }
    return word.isPlural && word.isOrdinal
  }

  func isArticle(_ index: Int) -> Bool { text.spells(index, "a") || text.spells(index, "an") }

  /// What may still come in a group below a thousand.
  private enum Room {
    case any, units, none

    func takes(_ word: NumberWord) -> Bool {
      switch self {
      case .any: true
      case .units: word.kind == .unit && word.value > 0
      case .none: false
      }
    }
  }

  /// The token of the next number word, past a hyphen between the two.
  private func joint(_ index: Int, isFirst: Bool) -> Int {
    guard !isFirst, text.isDash(index), text.number(index + 1) != nil else { return index }
    let isTight = text.touches(index) && text.touches(index + 1)
    return isTight || text.isHyphen(index) ? index + 1 : index
  }

  /// "and five" after a hundred or a magnitude, when it is smaller than that.
  private func joinedByAnd(
    at index: Int, below power: Int, _ current: Int, _ context: Context
  ) -> Numeral? {
    guard text.spells(index, "and"), text.follows(index), text.follows(index + 1),
      let word = text.number(index + 1), !word.isPlural,
      [.unit, .teen, .tens, .joined].contains(word.kind), word.value > 0 || word.isOrdinal,
      let rest = spelledCardinal(at: index + 1, context)
    else { return nil }
    let limit = current > 0 ? ExactDecimal(100) : ExactDecimal.power(min(power, 400))
    guard rest.value < limit else { return nil }
    if context.isBetween, !text.spells(rest.end, "and") { return nil }
    // "two hundred and three quarters": the rest is a fraction of its own.
    if let after = text.number(rest.end), after.denominator != nil, !rest.isOrdinal { return nil }
    return rest
  }

  /// Whether "and" after a hundred leads on to the rest below a hundred: "two hundred and five thousand".
  private func continuesAfterAnd(_ index: Int, _ context: Context) -> Bool {
    guard text.spells(index, "and"), text.follows(index), text.follows(index + 1),
      let word = text.number(index + 1), !word.isPlural,
      [.unit, .teen, .tens, .joined].contains(word.kind), word.value > 0,
      let rest = spelledCardinal(at: index + 1)
    else { return false }
    if context.isBetween, !text.spells(rest.end, "and") { return false }
    // "two hundred and three quarters": the rest is a fraction of its own.
    if let after = text.number(rest.end), let denominator = after.denominator, !rest.isOrdinal,
      rest.value < ExactDecimal(denominator)
    {
      return false
    }
    return rest.magnitude > 0 || rest.value < ExactDecimal(100)
  }

  private func dozen(
    _ word: NumberWord, at index: Int, from start: Int, _ count: ExactDecimal
  ) -> Numeral {
    var end = index + 1
    if text.spells(end, "of"), isArticle(start) { end += 1 }
    if text.spells(index + 1, "of") { end = index + 1 }
    return Numeral(
      start: start, end: end, value: count * ExactDecimal(word.value), precision: 0, form: .words)
  }

  /// "a hundredth", "a hundred trillionth".
  private func ordinal(at index: Int, article: Int) -> Numeral? { nil }
}

extension NumberWord {
  /// "dozen", "score", "gross": multiplied by the number before it.
  var isDozen: Bool { kind == .collective && value > 2 }
}

// MARK: - Fractions

// MARK: - Left open

extension NumeralReader {
  /// "dozens", "hundreds of thousands", "several hundred", "a few thousand", "a couple of".
  func vague(at index: Int) -> Numeral? {
    guard let word = text.number(index) ?? (isArticle(index) ? text.number(index + 1) : nil) else {
      return nil
    }
    let hasArticle = isArticle(index)
    let at = hasArticle ? index + 1 : index
    switch word.kind {
    case .vague where !hasArticle: return plural(word, at: index)
    case .few: return few(word, at: at, from: index, hasArticle: hasArticle)
    case .collective where word.value == 2 && (hasArticle || index + 1 < text.count):
      return couple(at: at, from: index, hasArticle: hasArticle)
    default: return nil
    }
  }

  /// "dozens", "tens of thousands", "hundreds of millions".
  private func plural(_ word: NumberWord, at index: Int) -> Numeral? {
    if word.value == 10 || word.value == 20, !text.spells(index + 1, "of") { return nil }
    var value = ExactDecimal(word.value)
    var end = index + 1
    while text.spells(end, "of") || text.spells(end, "upon") || text.spells(end, "and"),
      let next = text.number(end + 1), next.kind == .vague, text.follows(end)
    {
      if !text.spells(end, "and") { value = value * ExactDecimal(next.value) }
      end += 2
    }
    if word.value == 10, end == index + 1 { return nil }
    return Numeral(
      start: index, end: end, value: value, precision: value.leadingPower ?? 0, form: .vague)
  }

  /// "several hundred", "a few million", "few" before a unit of time.
  private func few(_ word: NumberWord, at index: Int, from start: Int, hasArticle: Bool) -> Numeral?
  {
    var numeral = Numeral(
      start: start, end: index + 1, value: .one, precision: 0, form: .few)
    if let next = text.number(index + 1), !next.isOrdinal, !next.isPlural, text.follows(index + 1),
      next.kind == .hundred || next.kind == .magnitude || next.isDozen
    {
      numeral.value =
        next.isDozen ? ExactDecimal(next.value) : ExactDecimal.power(next.value)
      numeral.precision = next.isDozen ? 0 : next.value
      numeral.magnitude = next.isDozen ? 0 : next.value
      numeral.end = index + 2
      if let more = text.number(numeral.end), more.kind == .magnitude, !more.isOrdinal {
        numeral.value = numeral.value.scaled(byPowerOfTen: more.value)
        numeral.precision += more.value
        numeral.magnitude = more.value
        numeral.end += 1
      }
      return numeral
    }
    guard let unit = text.plainUnit(at: index + 1), unit.dimension == .duration else { return nil }
    return numeral
  }

  /// "a couple of", "a pair of": two.
  private func couple(at index: Int, from start: Int, hasArticle: Bool) -> Numeral? {
    let isOf = text.spells(index + 1, "of")
    let scale = text.number(index + 1)
    let isScaled = scale?.kind == .hundred || scale?.kind == .magnitude || scale?.isDozen == true
    guard hasArticle || isOf else { return nil }
    guard
      isOf || isScaled || text[index + 1].unit != 0 && !text.spells(index + 1, "in")
        || !text.follows(index + 1)
    else { return nil }
    var numeral = Numeral(
      start: start, end: index + (isOf && hasArticle ? 2 : 1), value: ExactDecimal(2), precision: 0,
      form: .words)
    let next = numeral.end
    if let word = text.number(next),
      word.kind == .hundred || word.kind == .magnitude || word.isDozen,
      !word.isOrdinal, text.follows(next)
    {
      numeral.value =
        word.isDozen
        ? ExactDecimal(2 * word.value) : ExactDecimal(2).scaled(byPowerOfTen: word.value)
      numeral.precision = word.isDozen ? 0 : word.value
      numeral.magnitude = word.isDozen ? 0 : word.value
      numeral.end = next + 1
    }
    return numeral
  }
}

extension TaggedText {
  /// The name of a unit at a token, when it is one single word.
  func plainUnit(at index: Int) -> UnitWord? {
    let entry = self[index].unit
    guard entry != 0 else { return nil }
    let word = table.units[Int(entry) - 1]
    return word.symbol.isEmpty ? word : nil
  }
}
