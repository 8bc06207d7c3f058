// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Millions by "m"

extension NumeralReader {
  /// Whether the sentence counts people, users, jobs or the like, so that "up from 9.1m" is a count in
  /// millions: nothing in it is told in metres.
  ///
  /// - Parameters:
  ///   - index: The token of "m".
  ///   - start: The number's first token.
  /// - Returns: Whether it does.
  func isOfCrowd(_ index: Int, from start: Int) -> Bool {
    guard !text.isHyphen(index + 1), !text.spells(start - 1, "the"), text.byte(index) == 0x6D else {
      return false
    }
    var isCounted = false
    var back = start - 1
    while back >= 0, start - back <= Self.reach, text.follows(back + 1), !endsSentence(back) {
      guard let kind = crowd(at: back) else { return false }
      isCounted = isCounted || kind
      back -= 1
    }
    var next = index + 1
    while next < text.count, next - index <= Self.reach / 2, text.follows(next),
      !endsSentence(next)
    {
      guard let kind = crowd(at: next) else { return false }
      isCounted = isCounted || kind
      next += 1
    }
    return isCounted
  }

  /// Whether a word is a crowd, or `nil` where it tells of a length.
  private func crowd(at index: Int) -> Bool? {
    guard text.isWord(index) else { return false }
    // "14m Americans skipped a meal, 3m more than before"
    if text.spells(index, "m"), text.touches(index), text.isDigits(index - 1) {
      return isCounted(index + 1)
    }
    let code = text.tokens[index].code
    return SharingWords.lengths.contains(code) ? nil : SharingWords.crowds.contains(code)
  }

  private func endsSentence(_ index: Int) -> Bool {
    (text.isSign(index, ".") || text.isSign(index, "!") || text.isSign(index, "?"))
      && !text.touches(index + 1)
  }

  /// How many tokens away a crowd is still spoken of.
  private static let reach = 30
}
