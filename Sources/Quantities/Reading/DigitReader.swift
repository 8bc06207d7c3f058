// SPDX-License-Identifier: MIT

import SourceText

/// Reads numbers written in digits: grouping, decimals, exponents, fractions, digits of other scripts.
///
///     1,234,567.8   12,34,567   1 234 567   1'234'567   1.234.567   2.5e-3   5.5x10^6   3 1/2   2½   .08
struct DigitReader {
  let text: TaggedText

  /// What the digits at a token turn out to be.
  enum Outcome {
    case number(Numeral)
    /// Digits that make no number; they end before the token.
    case malformed(end: Int, reason: String)
    case none
  }

  /// A run of digits of one script: tokens and digits.
  private struct Run {
    var end: Int
    var digits: [UInt8]
  }

  /// Reads the number that starts at a token.
  func outcome(at index: Int) -> Outcome {
    if let plain = plain(at: index) { return .number(plain) }
    var whole: [UInt8] = []
    var decimals: [UInt8] = []
    var hasPoint = false
    var isGrouped = false
    var next = index
    if let fraction = text.vulgarFraction(index) {
      return .number(make(index, index + 1, over: fraction, whole: .zero))
    }
    if isPoint(index), let run = run(at: index + 1), text.touches(index + 1) {
      guard !text.touches(index) || !(text.isDigits(index - 1) || text.isWord(index - 1)) else {
        return .none
      }
      (decimals, hasPoint, next) = (run.digits, true, run.end)
    } else {
      guard let first = run(at: index) else { return .none }
      whole = first.digits
      next = first.end
      if let grouped = grouping(first, from: index) {
        if grouped.isBroken { return .malformed(end: grouped.end, reason: "malformed-grouping") }
        whole = grouped.digits
        next = grouped.end
        isGrouped = true
      }
      if let (part, end) = decimalPart(at: next, whole: whole, isGrouped: isGrouped, from: index) {
        (decimals, hasPoint, next) = (part, true, end)
        if !isGrouped, part.count == 3, whole.count <= 3, isComma(next), text.touches(next),
          let cents = run(at: next + 1), text.touches(next + 1), cents.digits.count <= 2
        {
          // "1.111,11"
          (whole, decimals, next) = (whole + part, cents.digits, cents.end)
          isGrouped = true
        }
        if !isGrouped, isPoint(next), text.touches(next), run(at: next + 1) != nil,
          text.touches(next + 1)
        {
          return dotted(from: index)
        }
      }
    }
    let significant = whole.drop { $0 == 0x30 }.count + decimals.count
    guard significant <= 38, whole.count + decimals.count <= 400,
      var value = ExactDecimal(
        parsing: (whole.isEmpty ? [0x30] : whole) + (hasPoint ? [0x2E] + decimals : []))
    else { return .malformed(end: next, reason: "too-long") }
    var precision = -decimals.count
    if let (power, end) = exponent(at: next) {
      guard abs(power) <= 400 else { return .malformed(end: end, reason: "too-large") }
      value = value.scaled(byPowerOfTen: power)
      precision += power
      next = end
    }
    var numeral = Numeral(
      start: index, end: next, value: value, precision: precision, form: .digits)
    numeral.hasDecimals = hasPoint
    numeral.isGrouped = isGrouped
    numeral.isYearLike =
      !hasPoint && !isGrouped && whole.count == 4 && next == index + 1
      && value >= ExactDecimal(1000) && value <= ExactDecimal(2199)
    if let (power, end) = caret(at: next) {
      guard let raised = value.raised(to: power) else {
        return .malformed(end: end, reason: "too-large")
      }
      numeral.value = raised
      numeral.precision = raised.exponent
      numeral.end = end
      numeral.isYearLike = false
      return .number(numeral)
    }
    if let fraction = fraction(after: numeral) { return .number(fraction) }
    return .number(numeral)
  }

  // MARK: - Plain numbers

  /// Up to twelve digits, grouped by commas or not, with or without decimals, that nothing after them can
  /// change: nearly all numbers, read without a list of their digits.
  private func plain(at index: Int) -> Numeral? {
    guard text.isDigits(index), text.length(index) <= 9 else { return nil }
    var end = index + 1
    var value = number(index)
    var decimals = 0
    // Up to three groups of three after commas: with six decimals they fit one machine word.
    var room = text.length(index) <= 3 ? 3 : 0
    while room > 0, text.isSign(end, ","), text.touches(end), text.isDigits(end + 1),
      text.touches(end + 1), text.length(end + 1) == 3
    {
      value = value * 1000 + number(end + 1)
      end += 2
      room -= 1
    }
    let isGrouped = end > index + 1
    if text.isSign(end, "."), text.touches(end), text.isDigits(end + 1), text.touches(end + 1),
      text.length(end + 1) <= 6
    {
      decimals = text.length(end + 1)
      for _ in 0..<decimals { value *= 10 }
      value += number(end + 1)
      end += 2
    }
    guard isClosed(at: end) else { return nil }
    var numeral = Numeral(
      start: index, end: end, value: ExactDecimal(Int128(value), exponent: -decimals),
      precision: -decimals, form: .digits)
    numeral.hasDecimals = decimals > 0
    numeral.isGrouped = isGrouped
    numeral.isYearLike =
      decimals == 0 && !isGrouped && text.length(index) == 4 && value >= 1000 && value <= 2199
    return numeral
  }

  /// Whether the token after digits cannot be part of their number: a word that is no exponent, or a mark
  /// that joins nothing or that no digits follow.
  private func isClosed(at index: Int) -> Bool {
    guard index < text.count else { return true }
    let token = text.tokens[index]
    switch token.kind {
    case .digits: return false
    case .word:
      return token.end - token.start > 1 || !(text.spells(index, "e") || text.spells(index, "x"))
    case .sign:
      let isFollowed =
        index + 1 < text.count && text.tokens[index + 1].gap == .none
        && text.tokens[index + 1].kind != .word
      switch token.code {
      case 0x27, 0x2C, 0x2E, 0x2F, 0x2019: return !isFollowed
      case 0x2D: return index + 1 < text.count && text.tokens[index + 1].kind == .word
      case 0x5E: return false
      case 0x2013, 0x2014, 0x201C, 0x201D, 0x20AC: return true
      default: return token.code < 0x80
      }
    }
  }

  /// The value of a few ASCII digits.
  private func number(_ index: Int) -> Int {
    text.bytes.number(from: Int(text.tokens[index].start), to: Int(text.tokens[index].end))
  }

  // MARK: - Runs and grouping

  private func isPoint(_ index: Int) -> Bool {
    let scalar = text.sign(index)
    return scalar == 0x2E || scalar == 0xB7 || scalar == 0x66B || scalar == 0xFF0E
  }

  private func isComma(_ index: Int) -> Bool {
    let scalar = text.sign(index)
    return scalar == 0x2C || scalar == 0x66C || scalar == 0xFF0C
  }

  private func run(at index: Int) -> Run? {
    if text.isDigits(index) {
      guard text.length(index) <= 4096 else {
        return Run(end: index + 1, digits: Array(repeating: 0x39, count: 4096))
      }
      return Run(end: index + 1, digits: Array(text.letters(index)))
    }
    guard var digit = text.foreignDigit(index) else { return nil }
    var run = Run(end: index, digits: [])
    while true {
      run.digits.append(0x30 + digit)
      run.end += 1
      guard run.digits.count < 4096, text.touches(run.end),
        let following = text.foreignDigit(run.end)
      else { return run }
      digit = following
    }
  }

  /// Digits in groups, from the first run on; `nil` when no group follows.
  private func grouping(
    _ first: Run, from index: Int
  ) -> (digits: [UInt8], end: Int, isBroken: Bool)? {
    guard first.digits.count <= 3 else { return nil }
    if isComma(first.end) || text.sign(first.end) == 0x27 || text.sign(first.end) == 0x2019 {
      return marked(first)
    }
    return spaced(first)
  }

  /// Groups after commas or apostrophes: by three throughout, or Indian, by two and at last by three.
  private func marked(_ first: Run) -> (digits: [UInt8], end: Int, isBroken: Bool)? {
    let mark = text.sign(first.end)
    var groups: [Run] = []
    var end = first.end
    while groups.count < 140, text.sign(end) == mark, text.touches(end),
      let group = run(at: end + 1), text.touches(end + 1)
    {
      groups.append(group)
      end = group.end
      guard group.digits.count == 2 || group.digits.count == 3 else { break }
    }
    guard let last = groups.last, last.digits.count == 3 else {
      // "1,2" and "22,24" are lists; "1,234,56" is nothing.
      guard let bad = groups.first, bad.digits.count == 3, mark == 0x2C else { return nil }
      return ([], end, true)
    }
    let digits = groups.reduce(into: first.digits) { $0 += $1.digits }
    if groups.allSatisfy({ $0.digits.count == 3 }) { return (digits, last.end, false) }
    let isIndian =
      mark == 0x2C && first.digits.count <= 2
      && groups.dropLast().allSatisfy { $0.digits.count == 2 }
    if isIndian { return (digits, last.end, false) }
    return groups[0].digits.count == 3 ? ([], end, true) : nil
  }

  /// Groups after single blanks: by three throughout.
  private func spaced(_ first: Run) -> (digits: [UInt8], end: Int, isBroken: Bool)? {
    guard first.digits.first != 0x30 else { return nil }
    var digits = first.digits
    var end = first.end
    var count = 0
    var isNarrow = true
    while count < 12, let group = run(at: end), group.digits.count == 3,
      text.tokens[end].gap == .space
    {
      let blank = blank(before: end)
      guard blank != .other else { break }
      if blank == .plain { isNarrow = false }
      digits += group.digits
      end = group.end
      count += 1
    }
    guard count > 0 else { return nil }
    let isRound = digits.suffix(3).allSatisfy { $0 == 0x30 }
    guard isNarrow || count > 1 || isRound else { return nil }
    return (digits, end, false)
  }

  private enum Blank { case plain, fixed, other }

  /// What a token's blank is made of: one plain blank, one that does not break, or more.
  private func blank(before index: Int) -> Blank {
    let from = Int(text.tokens[index - 1].end)
    let to = Int(text.tokens[index].start)
    let gap = text.bytes.part(from: from, to: to)
    if gap.elementsEqual([0x20]) { return .plain }
    if gap.elementsEqual([0xC2, 0xA0]) { return .fixed }
    if gap.count == 3, gap.starts(with: [0xE2, 0x80]) { return .fixed }
    return .other
  }

  // MARK: - Decimals

  private func decimalPart(
    at index: Int, whole: [UInt8], isGrouped: Bool, from start: Int
  ) -> (digits: [UInt8], end: Int)? {
    guard text.touches(index), let run = run(at: index + 1), text.touches(index + 1) else {
      return nil
    }
    if isPoint(index) { return (run.digits, run.end) }
    // A decimal comma only where nothing else is meant: "2,5 million", "7,25%".
    guard isComma(index), !isGrouped, run.digits.count <= 2, whole.count <= 3 else { return nil }
    let unit = text[run.end]
    let hasUnit =
      text.isSign(run.end, "%") || text.number(run.end)?.kind == .magnitude
      || text.number(run.end)?.kind == .suffix && text.touches(run.end)
      || (text.follows(run.end) && unit.traits.contains(.currency))
    return hasUnit && !isComma(run.end) ? (run.digits, run.end) : nil
  }

  /// Digits with two or more points: grouping by three ("1.234.567", also "1.111,11"), or a version.
  private func dotted(from index: Int) -> Outcome {
    var groups: [Run] = []
    var next = index
    while groups.count < 140, let run = run(at: next) {
      groups.append(run)
      next = run.end
      guard isPoint(next), text.touches(next), text.touches(next + 1) else { break }
      next += 1
    }
    var end = groups.last?.end ?? index
    if groups.last == nil { return .none }
    if groups[0].digits.count <= 3, groups[0].digits.first != 0x30,
      groups.dropFirst().allSatisfy({ $0.digits.count == 3 }), groups.count >= 3,
      let value = ExactDecimal(parsing: groups.flatMap(\.digits))
    {
      var numeral = Numeral(start: index, end: end, value: value, precision: 0, form: .digits)
      numeral.isGrouped = true
      return .number(numeral)
    }
    // "12.34.567,89" is nothing, and what follows its comma is no number of its own.
    if isComma(end), text.touches(end), text.touches(end + 1), let rest = run(at: end + 1) {
      end = rest.end
    }
    return .malformed(end: end, reason: "version")
  }

  // MARK: - Exponents

  /// `e10`, `e-3`, `x10^6`, `×10⁻³` after a number: the power and where it ends.
  private func exponent(at index: Int) -> (power: Int, end: Int)? {
    if text.spells(index, "e"), text.touches(index), text.touches(index + 1) {
      return signedInteger(at: index + 1)
    }
    let isTimes = text.spells(index, "x") || text.sign(index) == 0xD7
    guard isTimes, text.isDigits(index + 1), text.length(index + 1) == 2,
      text.byte(index + 1) == 0x31, text.byte(index + 1, 1) == 0x30
    else { return nil }
    if text.isSign(index + 2, "^"), text.touches(index + 2) { return signedInteger(at: index + 3) }
    if text.isMinus(index + 2), text.touches(index + 2), text.touches(index + 3) {
      return signedInteger(at: index + 2)
    }
    return nil
  }

  /// `^23`, `^-1`: a power and where it ends.
  private func caret(at index: Int) -> (power: Int, end: Int)? {
    guard text.isSign(index, "^"), text.touches(index) else { return nil }
    return signedInteger(at: index + 1)
  }

  /// A power that no number is raised to.
  private static let beyond = 999_999

  private func signedInteger(at index: Int) -> (power: Int, end: Int)? {
    var next = index
    var isNegative = false
    if text.isMinus(next) {
      isNegative = !text.isMinus(next + 1)
      next += text.isMinus(next + 1) ? 2 : 1
    } else if text.isSign(next, "+") {
      next += 1
    }
    guard text.isDigits(next), text.touches(next) else { return nil }
    if text.length(next) > 6 { return (isNegative ? -Self.beyond : Self.beyond, next + 1) }
    let value = text.letters(next).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (isNegative ? -value : value, next + 1)
  }

  // MARK: - Fractions

  /// `3 1/2`, `2½`, `1/4`: the fraction that the number starts or is.
  private func fraction(after numeral: Numeral) -> Numeral? {
    guard !numeral.hasDecimals, numeral.precision == 0 else { return nil }
    if let parts = text.vulgarFraction(numeral.end), text.follows(numeral.end) {
      return make(numeral.start, numeral.end + 1, over: parts, whole: numeral.value)
    }
    if let (denominator, end) = slash(at: numeral.end), let numerator = numeral.value.asInt,
      isFraction(numerator, denominator), !numeral.isGrouped
    {
      return make(numeral.start, end, over: (numerator, denominator), whole: .zero)
    }
    // A whole number, one blank or hyphen, and a proper fraction.
    var next = numeral.end
    if text.isHyphen(next), text.touches(next), text.touches(next + 1) { next += 1 }
    if text.isDigits(next), text.length(next) <= 2, text.tokens[next].gap <= .space,
      let (denominator, end) = slash(at: next + 1)
    {
      let numerator = text.letters(next).reduce(0) { $0 * 10 + Int($1 - 0x30) }
      guard numerator > 0, numerator < denominator, denominator <= 100 else { return nil }
      return make(numeral.start, end, over: (numerator, denominator), whole: numeral.value)
    }
    return nil
  }

  /// `/4` with nothing more after it that would make it a date or a path.
  private func slash(at index: Int) -> (denominator: Int, end: Int)? {
    guard text.isSign(index, "/") || text.sign(index) == 0x2044 || text.sign(index) == 0x2215,
      text.touches(index), text.isDigits(index + 1), text.touches(index + 1),
      text.length(index + 1) <= 4
    else { return nil }
    let end = index + 2
    if text.isSign(end, "/"), text.touches(end) { return nil }
    if (text.isSign(end, ".") || text.isHyphen(end)), text.touches(end), text.isDigits(end + 1),
      text.touches(end + 1)
    {
      return nil
    }
    let value = text.letters(index + 1).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value > 0 ? (value, end) : nil
  }

  /// Whether a/b reads as a fraction and not as a date, a season or a name such as 24/7.
  private func isFraction(_ numerator: Int, _ denominator: Int) -> Bool {
    guard numerator > 0 else { return false }
    switch (numerator, denominator) {
    case (9, 11), (24, 7), (50, 50), (7, 7): return false
    default:
      return numerator < denominator
        ? denominator <= 1000 : denominator <= 16 && numerator <= 1000 && denominator > 1
    }
  }

  private func make(_ start: Int, _ end: Int, over parts: (Int, Int), whole: ExactDecimal)
    -> Numeral
  {
    let part =
      ExactDecimal(parts.0).divided(by: ExactDecimal(parts.1), significantDigits: 18) ?? .zero
    let value = whole + part
    var numeral = Numeral(
      start: start, end: end, value: value,
      precision: value.isInteger ? 0 : max(-2, value.exponent),
      form: .digits)
    numeral.isFraction = true
    return numeral
  }
}
