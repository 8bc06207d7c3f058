// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Digits in chains

extension ExclusionReader {
  /// Telephone numbers, scores of more than two, identifiers: "555-123-4567", "+44 20 7946 0958", "192.168.0.1".
  func chained(at index: Int, notBefore floor: Int) -> Exclusion? {
    var groups = 0
    var end = index
    var digits = 0
    var next = index
    if text.isSign(next, "+") { next += 1 }
    let isInternational = next > index && text.isDigits(next) && text.touches(next)
    if isInternational, text.length(next) > 3 { return nil }
    guard text.isDigits(next) else { return nil }
    if let dialled = dialled(at: index, notBefore: floor) { return dialled }
    while text.isDigits(next) {
      groups += 1
      digits += text.length(next)
      end = next + 1
      next = end
      guard text.sign(next) == 0x2D || (isInternational && text.sign(next) == 0x2E),
        text.touches(next)
      else {
        if isInternational, text.isDigits(next), text.tokens[next].gap == .space { continue }
        if isInternational, text.isSign(next, "("), text.isDigits(next + 1) {
          next += 1
          continue
        }
        if isInternational, text.isSign(next, ")"), text.isDigits(next + 1) {
          next += 1
          continue
        }
        break
      }
      guard text.touches(next + 1) else { break }
      next += 1
    }
    if isInternational, digits >= 8 { return Exclusion(start: index, end: end, reason: "phone") }
    if let chain = chain(at: index) ?? offer(at: index) { return chain }
    if groups >= 3, digits >= 7 { return Exclusion(start: index, end: end, reason: "phone") }
    if groups == 2, text.length(index) == 3, text.length(index + 2) == 4,
      text.sign(index + 1) == 0x2D
    {
      return Exclusion(start: index, end: end, reason: "phone")
    }
    return score(at: index)
  }

  /// "4-3-3", "1/2/3/4", "1:2:3:4": three numbers or more in a row that are no date.
  private func chain(at index: Int) -> Exclusion? {
    var end = index + 1
    var groups = 1
    let sign = text.sign(end)
    guard sign == 0x2D || sign == 0x2F || sign == 0x3A else { return nil }
    while text.sign(end) == sign, text.touches(end), text.isDigits(end + 1), text.touches(end + 1) {
      end += 2
      groups += 1
    }
    let isClock = sign == 0x3A && (groups < 4)
    guard groups >= 3, !isClock, text[end].unit == 0, !text.isSign(end, "%") else { return nil }
    let isPhone = sign == 0x2D && digits(from: index, to: end) >= 7
    return isPhone ? nil : Exclusion(start: index, end: end, reason: "chain")
  }

  /// "a 2-for-1 split".
  private func offer(at index: Int) -> Exclusion? {
    guard text.isHyphen(index + 1), text.touches(index + 1), text.spells(index + 2, "for"),
      text.touches(index + 2), text.isHyphen(index + 3), text.touches(index + 3),
      text.isDigits(index + 4), text.touches(index + 4)
    else { return nil }
    return Exclusion(start: index, end: index + 5, reason: "chain")
  }

  private func digits(from start: Int, to end: Int) -> Int {
    (start..<end).reduce(0) { $0 + (text.isDigits($1) ? text.length($1) : 0) }
  }

  /// "3-1", "2–0" in sport and votes.
  func score(at index: Int) -> Exclusion? {
    guard text.isDigits(index), text.isDash(index + 1), text.touches(index + 1),
      text.isDigits(index + 2),
      text.touches(index + 2), text.length(index) <= 3, text.length(index + 2) <= 3,
      let left = ExactDecimal(parsing: text.letters(index)),
      let right = ExactDecimal(parsing: text.letters(index + 2))
    else { return nil }
    let end = index + 3
    if text.touches(end),
      text.isDash(end) || text.isSign(end, "%") || text.isSign(end, "/") || text.isDigits(end)
        || (text.isSign(end, ".") || text.isSign(end, ",")) && text.touches(end + 1)
          && text.isDigits(end + 1)
        || text.isWord(end)
    {
      return nil
    }
    if let word = text.number(end), word.kind == .magnitude { return nil }
    if text[end].unit != 0, !text[end].traits.contains(.function) { return nil }
    let isScore =
      text.isWord(end) && ExclusionWords.scoreNouns.contains(text.tokens[end].code)
      || text.isWord(index - 1) && ExclusionWords.scoreVerbs.contains(text.tokens[index - 1].code)
      || left >= right || isAmongScores(index)
    guard isScore else { return nil }
    return Exclusion(start: index, end: tieBreak(after: end), reason: "score")
  }

  /// "voted by 412 to 202", "won 21 to 14": two numbers that a vote or match was told in.
  func tally(at index: Int) -> Exclusion? {
    guard text.isDigits(index), text.length(index) <= 3, text.spells(index + 1, "to"),
      isNextWord(index + 1), text.isDigits(index + 2), text.length(index + 2) <= 3,
      isNextWord(index + 2), isFree(after: index + 3)
    else { return nil }
    var back = index - 1
    while back >= 0, back > index - 5, text.isWord(back), text.follows(back + 1) {
      if ExclusionWords.scoreVerbs.contains(text.tokens[back].code)
        || ExclusionWords.tallied.contains(text.tokens[back].code)
      {
        return Exclusion(start: index, end: index + 3, reason: "score")
      }
      if text[back].change != 0 || text.spells(back, "from") { return nil }
      back -= 1
    }
    return nil
  }

  /// Whether nothing that a number could count or be measured in stands at a token.
  private func isFree(after end: Int) -> Bool {
    guard text.follows(end) else { return true }
    if text.isDash(end) || text.isSign(end, "%") || text.isSign(end, ":") { return false }
    if text.touches(end), text.touches(end + 1), text.isDigits(end + 1) { return false }
    return !text.isWord(end) || text[end].traits.contains(.function) && !text.touches(end)
  }

  /// "397 for 4", "312 for six": runs and wickets; "5 for 32": wickets and runs after "took" or "figures of".
  func innings(at index: Int) -> Exclusion? {
    if text.isDigits(index), text.spells(index + 1, "all"), text.spells(index + 2, "out") {
      return Exclusion(start: index, end: index + 1, reason: "score")
    }
    guard text.isDigits(index), text.length(index) <= 3, text.spells(index + 1, "for"),
      isNextWord(index + 1),
      let second = NumeralReader(text: text).numeral(at: index + 2), second.end == index + 3,
      second.magnitude == 0, !second.isOrdinal, !second.isFraction,
      let wickets = second.value.asInt,
      let runs = ExactDecimal(parsing: text.letters(index))?.asInt
    else { return nil }
    let end = second.end
    guard isFree(after: end) else { return nil }
    let isBowling =
      runs <= 10 && wickets <= 200
      && (text.spells(index - 1, "took") || text.spells(index - 1, "claimed")
        || text.spells(index - 1, "of") && text.spells(index - 2, "figures"))
    guard isBowling || wickets <= 10 && runs > wickets && runs >= 10 else { return nil }
    return Exclusion(start: index, end: end, reason: "score")
  }

  /// The token after "7-6 (5)", "7-6 (7-5)": a set's tie-break goes with it.
  private func tieBreak(after end: Int) -> Int {
    guard text.isSign(end, "("), text.isDigits(end + 1), text.touches(end + 1) else { return end }
    if text.isSign(end + 2, ")") { return text.length(end + 1) <= 2 ? end + 3 : end }
    return isPair(end + 1) && text.isSign(end + 4, ")") ? end + 5 : end
  }

  /// Whether a pair of digits stands in a list of pairs one of which can only be a score: "6-4, 3-6".
  private func isAmongScores(_ index: Int) -> Bool {
    var at = index
    for _ in 0..<4 {
      at -= text.isSign(at - 1, ",") ? 4 : 3
      guard isPair(at) else { break }
      if isFalling(at) { return true }
    }
    at = index
    for _ in 0..<4 {
      at += text.isSign(at + 3, ",") ? 4 : 3
      guard isPair(at) else { break }
      if isFalling(at) { return true }
    }
    return false
  }

  /// Whether two short numbers joined by a hyphen start at a token.
  private func isPair(_ index: Int) -> Bool {
    text.isDigits(index) && text.isDash(index + 1) && text.touches(index + 1)
      && text.isDigits(index + 2) && text.touches(index + 2)
      && text.length(index) <= 2 && text.length(index + 2) <= 2
  }

  private func isFalling(_ index: Int) -> Bool {
    guard let left = ExactDecimal(parsing: text.letters(index)),
      let right = ExactDecimal(parsing: text.letters(index + 2))
    else { return false }
    return left > right
  }

  /// "0800 123 456", "020 7946 0958", "(212) 555-0147".
  private func dialled(at index: Int, notBefore floor: Int) -> Exclusion? {
    if text.isSign(index - 1, "("), index > floor, text.touches(index), text.length(index) == 3,
      text.isSign(index + 1, ")"), text.isDigits(index + 2), text.length(index + 2) == 3,
      text.isDash(index + 3), text.isDigits(index + 4), text.length(index + 4) == 4
    {
      return Exclusion(start: index - 1, end: index + 5, reason: "phone")
    }
    guard text.isDigits(index), text.byte(index) == 0x30, text.length(index) >= 3 else {
      return nil
    }
    var end = index + 1
    var digits = text.length(index)
    while text.isDigits(end), text.tokens[end].gap == .space, text.length(end) >= 2, digits < 13 {
      digits += text.length(end)
      end += 1
    }
    return end > index + 1 && digits >= 9 && digits <= 12
      ? Exclusion(start: index, end: end, reason: "phone") : nil
  }
}
