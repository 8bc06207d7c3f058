// SPDX-License-Identifier: MIT

import SourceText

/// Reads the currency before or after a number.
struct MoneyReader {
  let text: TaggedText

  /// The currency before a number: `$`, `US$`, `EUR `, `Rs. `.
  ///
  /// - Returns: The currency and the token where its number starts.
  func prefix(at index: Int) -> (word: CurrencyWord, end: Int)? {
    guard
      let match = text.longestPhrase(
        at: index,
        where: { entry in
          entry.currency != 0 && text.table.currencies[Int(entry.currency) - 1].isPrefix
        })
    else { return nil }
    let word = text.table.currencies[Int(text.table[match.id].currency) - 1]
    var end = match.end
    guard isPrefix(word, from: index, to: end) else { return nil }
    // "US $5" in running text is "$5" given to us.
    if text.isWord(index), end > index + 1, text.sign(end - 1) == 0x24,
      text.tokens[end - 1].gap != .none, text[index].traits.contains(.function),
      !text.isAllCapitals(index) || text.length(index) == 1 && text.startsSentence(index)
    {
      return nil
    }
    if text.isSign(end, "."), text.touches(end), text.isWord(end - 1), !word.isCode { end += 1 }
    return (word, end)
  }

  /// `MEUR`: a currency's code with "M" for million before it.
  func millions(at index: Int) -> CurrencyWord? {
    guard text.isWord(index), text.length(index) == 4, text.isAllCapitals(index),
      text.byte(index) == 0x4D
    else { return nil }
    let token = text.tokens[index]
    let code = Token(
      start: token.start + 1, end: token.end, code: WordHash.of(text.letters(index).dropFirst()),
      kind: .word, gap: .none, isCapitalized: true)
    let entry = text.table[text.table.identifier(of: code, in: text.bytes)]
    guard entry.currency != 0 else { return nil }
    let word = text.table.currencies[Int(entry.currency) - 1]
    return word.isCode ? word : nil
  }

  private func isPrefix(_ word: CurrencyWord, from index: Int, to end: Int) -> Bool {
    guard text.isWord(index), end == index + 1 else { return true }
    let touches = text.touches(end)
    if word.isCode {
      guard text.isAllCapitals(index) else {
        return touches && text.length(index) == 3 && !word.isWordlike
      }
      return !word.isWordlike || touches || text.isSign(end, "$")
    }
    if text.length(index) > 2 { return true }
    if text.length(index) == 1 { return touches && text.isCapitalized(index) }
    for name in ["rs", "kr", "rm", "rp", "tk", "dh", "sh", "re"] as [StaticString]
    where text.spells(index, name) {
      return text.isCapitalized(index) || touches || text.spells(index, "kr")
        || text.spells(index, "rs")
    }
    return touches && text.isCapitalized(index)
  }

  /// The currency after a number: "dollars", "Swedish kronor", "USD", "€".
  func suffix(at index: Int, after numeral: Numeral) -> (word: CurrencyWord, end: Int)? {
    var start = index
    if text.isHyphen(start), text.touches(start), text.touches(start + 1) { start += 1 }
    guard text.follows(start), !text.spells(start, "a"),
      let match = text.longestPhrase(
        at: start,
        where: { entry in
          entry.currency != 0 && text.table.currencies[Int(entry.currency) - 1].isSuffix
        })
    else { return nil }
    let word = text.table.currencies[Int(text.table[match.id].currency) - 1]
    guard isSuffix(word, from: start, to: match.end, numeral) else { return nil }
    if match.end == start + 1, let local = local(text.tokens[start].code, at: start) {
      return (local, match.end)
    }
    return (word, match.end)
  }

  /// The currency that a shared name means by the nearest country spoken of before it, or else soon
  /// after it in its paragraph.
  private func local(_ name: UInt32, at index: Int) -> CurrencyWord? {
    let names = SharedCurrencyNames.standard
    guard text.isWord(index), names.isShared(name) else { return nil }
    func word(at place: Int) -> CurrencyWord? {
      guard text.tokens[place].kind == .word, text.tokens[place].isCapitalized,
        let found = names.currency(named: name, near: text.tokens[place].code)
      else { return nil }
      return text.table.currencies[Int(found) - 1]
    }
    var back = index - 1
    while back >= 0, index - back < Self.memory {
      if let found = word(at: back) { return found }
      back -= 1
    }
    var next = index + 1
    while next < text.count, next - index < 40, text.tokens[next].gap < .paragraph {
      if let found = word(at: next) { return found }
      next += 1
    }
    return nil
  }

  /// How many tokens back a country is still what a text speaks of.
  private static let memory = 300

  /// The currency whose name ends before a token, its country's adjective with it, where the name stands for
  /// an amount to come and neither for the currency itself ("the euro") nor for one already told.
  func name(before number: Int) -> CurrencyWord? {
    let index = number - 1
    var start = index
    var entry = text[index]
    if text.isWord(index - 1),
      let match = text.longestPhrase(at: index - 1, where: { $0.currency != 0 }),
      match.end == number
    {
      start = index - 1
      entry = text.table[match.id]
    }
    guard entry.currency != 0, text.length(index) > 2,
      !Self.ambiguous.contains(text.tokens[index].code)
    else { return nil }
    let word = text.table.currencies[Int(entry.currency) - 1]
    guard !word.isCode, word.isSuffix, word.minorDigits == nil, !text.isDigits(start - 1),
      text.number(start - 1) == nil, !text.isHyphen(start - 1), !text.spells(start - 1, "the"),
      !text.spells(start - 1, "a"), !text.spells(start - 1, "an")
    else { return nil }
    if start == index, text.isWord(index), let local = local(text.tokens[index].code, at: index) {
      return local
    }
    return word
  }

  private func isSuffix(_ word: CurrencyWord, from index: Int, to end: Int, _ numeral: Numeral)
    -> Bool
  {
    if text.sign(index) == 0x24, text.tokens[index].gap != .none {
      // "5 $10 bills": the sign belongs to the next number when it touches that.
      return !(text.isDigits(end) && text.touches(end))
    }
    if !text.isWord(index), text.isDigits(end), text.touches(end) { return false }
    guard text.isWord(index), end == index + 1 else { return true }
    if word.isCode {
      let capitals = text.isAllCapitals(index)
      if word.isWordlike { return capitals && (numeral.form == .digits) }
      return capitals || numeral.form == .digits
    }
    if text.spells(index, "p") { return text.touches(index) && numeral.form == .digits }
    if text.spells(index, "c") {
      return text.touches(index) && numeral.form == .digits && !text.isCapitalized(index)
        && numeral.magnitude == 0
    }
    let code = text.tokens[index].code
    if Self.pounds.contains(code) { return isPound(at: index, numeral) }
    if Self.ambiguous.contains(code) {
      return numeral.magnitude > 0 || numeral.isGrouped || numeral.value >= ExactDecimal(10_000)
    }
    if text.length(index) <= 2 {
      return numeral.form == .digits && !text[index].traits.contains(.function)
        && (text.touches(index) || !text.touches(index + 1))
        && (text.touches(index) || text.spells(index, "kr") || text.spells(index, "tl")
          || text.spells(index, "rm") && text.isAllCapitals(index))
    }
    return true
  }

  private static let pounds = CodeSet([WordHash.of("pound"), WordHash.of("pounds")])

  private static let ambiguous: CodeSet = CodeSet(
    [
      "won", "real", "reals", "mark", "marks", "sol", "lek", "kip", "colon", "ether", "ethers",
      "lev",
      "lei", "leu", "tala", "zig", "kina", "ban", "tether", "lats", "pula", "som", "rand", "cfa",
      "florin", "florins", "crown", "crowns", "ls", "kuna", "cordoba", "guarani", "balboa", "mill",
    ].map { WordHash.of($0) })

  /// "Pounds" is money with a magnitude or near a word of paying, and weight otherwise.
  private func isPound(at index: Int, _ numeral: Numeral) -> Bool {
    if text.spells(index + 1, "sterling") { return true }
    let isLarge = numeral.magnitude >= 6
    if isLarge, text.spells(index + 1, "of") { return false }
    var back = numeral.start - 1
    var steps = 0
    while back >= 0, steps < 14 {
      let code = text.tokens[back].code
      if steps < 6 || text.spells(index + 1, "an"), MoneyWords.paying.contains(code) { return true }
      if isLarge, MoneyWords.weighed.contains(code) { return false }
      if text.isSign(back, "."), !text.touches(back + 1) { break }
      if text.tokens[back + 1].gap == .paragraph { break }
      back -= 1
      steps += 1
    }
    return isLarge
  }
}
