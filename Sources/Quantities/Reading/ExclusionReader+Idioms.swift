// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Set phrases

extension ExclusionReader {
  /// "zero tolerance", "one-off", "the Big Four": a number word that counts nothing.
  func idiom(at index: Int, notBefore floor: Int) -> Exclusion? {
    guard text[index].traits.contains(.number) else { return nil }
    if let phrase = text.longestPhrase(at: index, where: { $0.traits.contains(.idiom) }),
      text.follows(phrase.end - 1)
    {
      return Exclusion(start: index, end: phrase.end, reason: "idiom")
    }
    return group(at: index, notBefore: floor)
  }

  /// "Big Four", "Group of Seven", "Formula One".
  private func group(at index: Int, notBefore floor: Int) -> Exclusion? {
    guard text.isCapitalized(index), text[index].number != 0, isNextWord(index)
    else {
      return nil
    }
    var start = index - 1
    if text.spells(start, "of") { start -= 1 }
    if let product = product(at: index, notBefore: floor) { return product }
    guard start >= floor, text.isWord(start), text.isCapitalized(start),
      IdiomWords.groups.contains(text.tokens[start].code)
    else { return nil }
    return Exclusion(start: start, end: index + 1, reason: "name")
  }

  /// "the Ford Five Hundred": number words in capitals after an article and a name, where none is in a title.
  private func product(at index: Int, notBefore floor: Int) -> Exclusion? {
    guard index - 2 >= floor, text.isCapitalized(index - 1), text.isWord(index - 1),
      text.spells(index - 2, "the") || text.spells(index - 2, "a"), !text.isCapitalized(index - 2),
      text[index - 1].traits.isDisjoint(with: [.function, .verb]), text[index - 1].comparator == 0
    else { return nil }
    var end = index + 1
    while text.isCapitalized(end), text[end].number != 0, text.tokens[end].gap == .space {
      end += 1
    }
    guard !text.isCapitalized(end), text.isWord(end), text[end].traits.contains(.function) else {
      return nil
    }
    return Exclusion(start: index - 1, end: end, reason: "name")
  }

  /// "24/7", "9/11", "7-Eleven": digits that are a name or a phrase together with what they touch.
  func setDigits(at index: Int) -> Exclusion? {
    guard text.touches(index + 1), text.touches(index + 2), text.length(index) <= 2 else {
      return nil
    }
    if text.isHyphen(index + 1), text.isCapitalized(index + 2), text.number(index + 2) != nil {
      return Exclusion(start: index, end: index + 3, reason: "name")
    }
    guard text.isSign(index + 1, "/"), text.isDigits(index + 2), !isJoined(index + 3),
      !text.touches(index)
    else { return nil }
    for (left, right) in IdiomWords.digits
    where text.hasDigits(index, left) && text.hasDigits(index + 2, right) {
      return Exclusion(start: index, end: index + 3, reason: "idiom")
    }
    return nil
  }

  /// Whether a sign goes on a chain of digits: "20/20/20", "9/11.5".
  private func isJoined(_ index: Int) -> Bool {
    guard text.touches(index) else { return false }
    return text.isSign(index, "/") || text.isHyphen(index)
      || text.touches(index + 1) && text.isDigits(index + 1)
  }
}
