// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  /// Which way the sentence around some tokens looks: back, unless its nearest verb looks ahead.
  ///
  /// A date that is the whole text is an appointment, so it lies ahead.
  func side(from start: Int, to end: Int) -> CalendarSide {
    let sides = TenseWords.sides
    var index = start - 1
    var steps = 0
    var passedPassive = false
    while index >= 0, steps < 40, !endsSentence(index) {
      let token = tokens[index]
      if token.kind == .word {
        if let side = sides[token.code] {
          if side == .past, passedPassive, kindOfBe(index) { index -= 1; continue }
          if !(token.isCapitalized && index > 0 && tokens[index].gap < .paragraph
            && !endsSentence(index - 1))
          {
            return side
          }
        } else if isPastForm(token) {
          if isPassive(index) { passedPassive = true } else { return .past }
        }
      }
      if token.gap == .paragraph { break }
      index -= 1
      steps += 1
    }
    index = end
    steps = 0
    while index < tokens.count, steps < 40, tokens[index].gap < .paragraph, !endsSentence(index) {
      let token = tokens[index]
      if token.kind == .word {
        if let side = sides[token.code] { return side }
        if isPastForm(token), !isPassive(index) { return .past }
      }
      index += 1
      steps += 1
    }
    return isBare(start, index) ? .future : .past
  }

  private func isBare(_ start: Int, _ end: Int) -> Bool {
    for index in 0..<min(start, 4) where tokens[index].kind == .word && words[index].kind == .none {
      return false
    }
    guard start < 4, tokens.count <= 14 else { return false }
    for index in start..<tokens.count where tokens[index].kind == .word {
      if words[index].kind == .none && !words[index].startsName && length(index) > 3 {
        return false
      }
    }
    return true
  }

  private func kindOfBe(_ index: Int) -> Bool { TenseWords.passives.contains(tokens[index].code) }

  private func isPastForm(_ token: Token) -> Bool {
    let end = Int(token.end)
    guard token.end - token.start >= 4, !token.isCapitalized else { return false }
    return bytes[end - 1] == UInt8(ascii: "d") && bytes[end - 2] == UInt8(ascii: "e")
      && bytes[end - 3] != UInt8(ascii: "e")
  }

  /// Whether an "-ed" form follows "be", "to be" or the like within two words.
  private func isPassive(_ index: Int) -> Bool {
    for previous in stride(from: index - 1, through: max(0, index - 2), by: -1)
    where tokens[previous].kind == .word && TenseWords.passives.contains(tokens[previous].code) {
      return true
    }
    return false
  }
}
