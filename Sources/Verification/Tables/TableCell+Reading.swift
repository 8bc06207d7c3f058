// SPDX-License-Identifier: MIT

import Quantities

extension TableCell {
  /// Reads a cell.
  init(_ text: String) {
    let bytes = Array(text.utf8.prefix(4000))
    let all = TableWord.words(of: bytes)
    var depth = 0
    var startsElement = true
    var hasParenthesis = false
    for word in all {
      if word.kind == .sign {
        switch word.exact {
        case 0x28:
          depth += 1
          if !hasParenthesis { mainCount = words.count }
          hasParenthesis = true
        case 0x29: depth = max(0, depth - 1)
        case 0x2C, 0x2F, 0x3B, 0x26: if depth == 0 { startsElement = true }
        default: break
        }
        continue
      }
      if startsElement, depth == 0 {
        elementStarts.append(words.count)
        startsElement = false
      }
      words.append(word)
    }
    if !hasParenthesis || mainCount == 0 { mainCount = words.count }
    isMissing = Self.isBlank(words, bytes)
    guard !isMissing else { return }
    readNumbers(all)
    date = Self.date(all)
    if let first = words.first { outcome = Self.outcome(of: first, alone: words.count == 1) }
  }

  private static func isBlank(_ words: [TableWord], _ bytes: [UInt8]) -> Bool {
    if words.isEmpty { return true }
    if words.count == 2, words[0].exact == TableWord.hash("n"),
      words[1].exact == TableWord.hash("a")
    {
      return true
    }
    return words.count == 1 && TableCue.blanks.contains(words[0].exact)
  }

  private static func outcome(of word: TableWord, alone: Bool) -> Outcome? {
    guard word.kind == .word, let found = TableCue.outcomes[word.exact] else { return nil }
    return found
  }

  private static func date(_ words: [TableWord]) -> PartialDate? {
    // Times and notes may follow a date; words before it mean that it is no date cell.
    var index = 0
    while index < words.count, index < 2 {
      if let (date, _) = PartialDate.read(words[index...], allowsYear: index == 0) {
        // "1957 world cup" and "jan de wit" are no dates.
        let others = words.count { $0.kind != .sign } - index
        if date.month == nil, others > 2 { return nil }
        if date.day == nil, date.year == nil, others > 1 { return nil }
        return date
      }
      guard words[index].kind == .word, TableCue.weekdays.contains(words[index].exact) else {
        return nil
      }
      index += 1
    }
    return nil
  }

  private mutating func readNumbers(_ all: [TableWord]) {
    var index = 0
    var isNegative = false
    // A sign, a currency or an outcome letter may stand before the number.
    while index < all.count {
      let word = all[index]
      if word.isSign("-") {
        isNegative = true
      } else if word.isSign("+") || word.isSign("$") || word.kind == .sign && word.exact >= 0x80 {
        // Nothing to note.
      } else if word.kind == .word, index == 0,
        TableCue.outcomes[word.exact] != nil
          || TableCue.currencies.contains(word.exact)
      {
        // "w 24 - 17", "us $ 5".
      } else {
        break
      }
      index += 1
    }
    if index < all.count, let value = all[index].value, all[index].kind != .word {
      leading = isNegative ? -value : value
      readClock(all, from: index)
      readFeet(all, from: index)
      readScore(all, from: index)
      let rest = all[(index + 1)...].prefix { !$0.isSign("(") }
      isNumber = score.isEmpty && time == nil && rest.count(where: { $0.kind != .sign }) <= 1
      if let next = rest.first, next.isSign("/") || next.isSign("-") || next.isSign("+") {
        isNumber = false
      }
    } else {
      readTrailingScore(all)
    }
    readNotes(all)
  }

  private mutating func readClock(_ all: [TableWord], from index: Int) {
    guard index + 2 < all.count, all[index + 1].isSign(":"), !all[index + 1].hasGap,
      let second = all[index + 2].value, let first = all[index].value
    else { return }
    let sixty = ExactDecimal(60)
    var total = first * sixty + second
    if index + 4 < all.count, all[index + 3].isSign(":"), let third = all[index + 4].value {
      total = total * sixty + third
    }
    time = total
  }

  /// "6 ft 2 in", "6 ' 2": in inches.
  private mutating func readFeet(_ all: [TableWord], from index: Int) {
    guard index + 2 < all.count, let feet = all[index].value, let inches = all[index + 2].value,
      all[index + 2].kind == .number,
      TableCue.feet.contains(all[index + 1].exact) || all[index + 1].isSign("'")
    else { return }
    time = feet * ExactDecimal(12) + inches
  }

  private mutating func readScore(_ all: [TableWord], from start: Int) {
    guard time == nil else { return }
    var index = start
    var numbers: [ExactDecimal] = []
    while index < all.count, all[index].kind == .number, let value = all[index].value {
      numbers.append(value)
      guard index + 2 < all.count, Self.isDash(all[index + 1]), all[index + 2].kind == .number
      else { break }
      index += 2
    }
    if numbers.count == 2 || numbers.count == 3 { score = numbers }
  }

  /// A score that stands after words: "ut , 58 - 15", "w pts 19 - 5".
  private mutating func readTrailingScore(_ all: [TableWord]) {
    guard
      let start = all.indices.first(where: { index in
        all[index].kind == .number && index + 2 < all.count && Self.isDash(all[index + 1])
          && all[index + 2].kind == .number
      })
    else { return }
    readScore(all, from: start)
  }

  private static func isDash(_ word: TableWord) -> Bool {
    word.isSign("-") || word.kind == .sign && word.exact == 0xE2
  }

  private static func isLong(_ word: TableWord) -> Bool {
    word.kind == .sign || word.end - word.start > 1
  }

  private mutating func readNotes(_ all: [TableWord]) {
    if let open = all.firstIndex(where: { $0.isSign("(") }), open + 2 < all.count,
      all[open + 1].kind == .number, all[open + 2].isSign(")")
    {
      noted = all[open + 1].value
    }
    // "Class a1" is a name and gives no number.
    if all.count > 1, let last = all.last, last.kind == .number, all[0].kind == .word,
      outcome == nil, score.isEmpty, last.hasGap || Self.isLong(all[all.count - 2])
    {
      trailing = last.value
    }
  }
}
