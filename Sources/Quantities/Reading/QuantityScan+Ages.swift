// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Ages without a word for them

extension QuantityScan {
  /// "aged 24 and 31", "people over 65", "Maria Lopez, 67, said".
  func isAgeInPassing(_ amount: borrowing Amount, from start: Int) -> Bool {
    // The words are asked first: they seldom agree, and cost less than the numbers.
    guard
      isOtherAge(from: start) || isBoundOfAge(amount, from: start) || isApposed(amount)
        || isTurned(amount) || isOfBoth(amount) || isOfOne(amount) || isToldAt(amount)
    else {
      return false
    }
    return amount.value > .zero && amount.value <= ExactDecimal(115) && amount.value.isInteger
      && amount.numeral.magnitude == 0
  }

  /// "aged 24 and 31": the age before goes on.
  private func isOtherAge(from start: Int) -> Bool {
    let span = lastTold
    guard span.kind == .age, !text.spells(span.end - 1, "old") else { return false }
    var next = span.end
    if text.isSign(next, ",") { next += 1 }
    if text.spells(next, "and") || text.spells(next, "or") { next += 1 }
    return next == start && next > span.end
  }

  /// "he turns 50 in May", "since turning 18".
  private func isTurned(_ amount: borrowing Amount) -> Bool {
    let verb = amount.start - 1
    guard text.isWord(verb), AgeWords.turning.contains(text.tokens[verb].code),
      amount.value > ExactDecimal(1)
    else { return false }
    let after = amount.end
    return !text.isWord(after) || !text.follows(after)
      || text[after].traits.contains(.function) && !text.spells(after, "of")
        && !text.spells(after, "to")
  }

  /// "two students, both 15, were killed".
  private func isOfBoth(_ amount: borrowing Amount) -> Bool {
    let before = amount.start - 1
    return text.spells(before, "both") && text.isSign(before - 1, ",")
      && (!text.isWord(amount.end) || !text.follows(amount.end)
        || text[amount.end].traits.contains(.function))
  }

  /// "At 19, she is the youngest".
  private func isToldAt(_ amount: borrowing Amount) -> Bool {
    let after = amount.end + 1
    return text.spells(amount.start - 1, "at") && text.isSign(amount.end, ",")
      && text.touches(amount.end) && amount.numeral.form == .digits
      && (text.spells(after, "he") || text.spells(after, "she"))
  }

  /// "a girl of 11", "the boy of six was found".
  private func isOfOne(_ amount: borrowing Amount) -> Bool {
    let person = amount.start - 2
    guard text.spells(amount.start - 1, "of"), text.isWord(person),
      AgeWords.singles.contains(text.tokens[person].code)
    else { return false }
    let after = amount.end
    return !text.isWord(after) || !text.follows(after) || text[after].traits.contains(.function)
      || text[after].traits.contains(.verb)
  }

  /// "people over 65", "children under five".
  private func isBoundOfAge(_ amount: borrowing Amount, from start: Int) -> Bool {
    guard start == amount.start - 1, text.isWord(start - 1),
      text.spells(start, "over") || text.spells(start, "under") || text.spells(start, "above")
        || text.spells(start, "below"),
      AgeWords.people.contains(text.tokens[start - 1].code)
    else { return false }
    let after = amount.end
    return !text.isWord(after) || !text.follows(after) || text[after].traits.contains(.function)
      || text[after].traits.contains(.verb)
  }

  /// "Maria Lopez, 67, said", "the senator, 67,": a number between commas after a person.
  private func isApposed(_ amount: borrowing Amount) -> Bool {
    let before = amount.start - 1
    guard amount.numeral.form == .digits, amount.numeral.end == amount.numeral.start + 1,
      text.isSign(before, ","), text.touches(before), text.isWord(before - 1)
    else { return false }
    let name = before - 1
    if isNamedLast(name, amount) { return true }
    guard text.isSign(amount.end, ","), text.touches(amount.end), text.isWord(amount.end + 1),
      !text.spells(amount.end + 1, "or"), !text.spells(amount.end + 1, "and"),
      !text.spells(amount.end + 1, "of")
    else { return false }
    if AgeWords.roles.contains(text.tokens[name].code) { return true }
    return text.isCapitalized(name) && text[name].traits.isDisjoint(with: [.function, .label])
      && !(text.startsSentence(name) && text[name].traits.contains(.verb))
  }

  /// "replaced with Ratan Tata, 78.": two digits behind two names, at the end of a sentence.
  private func isNamedLast(_ name: Int, _ amount: borrowing Amount) -> Bool {
    let isEnd =
      !text.follows(amount.end)
      || (text.isSign(amount.end, ".") || text.isSign(amount.end, ";")) && text.touches(amount.end)
    return isEnd && text.length(amount.start) == 2 && text.isCapitalized(name)
      && text.isWord(name - 1) && text.isCapitalized(name - 1)
      && text.tokens[name].gap == .space && text.number(name) == nil
      && text[name].traits.isDisjoint(with: [.function, .label])
      && text[name - 1].traits.isDisjoint(with: [.function, .label])
  }

  /// "in his 40s", "women in their early 60s": an age between two numbers.
  func decadeOfLife(at index: Int) -> Mention? {
    guard text.isDigits(index), isDecadeOfLife(at: index),
      let first = ExactDecimal(parsing: text.letters(index))
    else { return nil }
    let quantity = Quantity(
      value: nil, low: first, high: first + ExactDecimal(9),
      comparator: .between, unit: Unit(code: "a", dimension: .duration), precision: 0)
    return Mention(kind: .age, range: text.range(index, index + 2), quantity: quantity)
  }

  /// Whether someone's "40s" start at a token.
  func isDecadeOfLife(at index: Int) -> Bool {
    guard text.isDigits(index), text.length(index) == 2, text.byte(index, 1) == 0x30,
      text.spells(index + 1, "s"), text.touches(index + 1)
    else { return false }
    var before = index - 1
    if text.isDash(before) { before -= 1 }
    for part in ["early", "mid", "late"] as [StaticString] where text.spells(before, part) {
      before -= 1
      break
    }
    for owner in ["his", "her", "their", "our", "my", "your"] as [StaticString]
    where text.spells(before, owner) {
      return true
    }
    return false
  }
}

// MARK: - Angles

extension QuantityScan {
  /// "rotate 90 degrees", "a 45-degree angle", "30 degrees north".
  func isAngle(_ amount: borrowing Amount) -> Bool {
    guard amount.unit?.code == "deg" else { return false }
    for word in ["rotate", "rotated", "turn", "turned", "left", "right", "tilt", "tilted", "angle"]
      as [StaticString]
    where text.spells(amount.start - 1, word) || text.spells(amount.start - 2, word) {
      return true
    }
    for word in [
      "angle", "angles", "north", "south", "east", "west", "latitude", "longitude", "turn",
    ]
      as [StaticString] where text.spells(amount.end, word)
    {
      return true
    }
    return false
  }
}
