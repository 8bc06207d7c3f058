// SPDX-License-Identifier: MIT

import SourceText

// MARK: - Where an amount may begin

extension QuantityScan {
  /// Whether a token can start a quantity or something that only looks like one, by the tokens beside it.
  ///
  /// It may say yes wrongly, but never no: what each reader asks first is asked here.
  @inline(__always)
  func isCandidate(_ index: Int) -> Bool {
    let token = text.tokens[index]
    switch token.kind {
    case .digits: return true
    case .word:
      let id = text.words[index]
      guard id != WordTable.none else { return false }
      let traits = text.table[id].traits
      if traits.contains(.number) { return true }
      let isShort = token.end - token.start <= 2
      if traits.contains(.opener) { return !isShort || mayBegin(withArticle: id, at: index) }
      return traits.contains(.currency) && (!isShort || isBeforeAmount(index + 1))
        && mayBegin(withCurrency: id, at: index)
    case .sign: return mayBegin(with: token, at: index)
    }
  }

  private func mayBegin(with token: Token, at index: Int) -> Bool {
    guard token.code < 0x80 else {
      return text.isKnown(index) || token.code >= 0x660 || token.code == 0x2212
        || (token.code >= 0xBC && token.code <= 0xBE)
        || (token.code >= 0x2150 && token.code <= 0x215E)
    }
    let next = index + 1
    switch token.code {
    case 0x24: return true
    // The pound sign of the British set of seven bits, as agencies still send it.
    case 0x23: return text.isDigits(next)
    // A sign or point that touches digits starts with them, unless it joins them to what stands before.
    case 0x2B: return isTouched(next)
    case 0x2D: return index == 0 || isTouched(next) && !isJoined(index)
    case 0x2E:
      return text.touches(next) && (text.isDigits(next) || text.sign(next) >= 0x660)
        && !isJoined(index)
    default: return false
    }
  }

  /// Whether a token that touches the one before it can be what a sign belongs to.
  private func isTouched(_ index: Int) -> Bool {
    guard text.touches(index) else { return false }
    let token = text.tokens[index]
    return token.kind == .digits || token.code == 0x24 || text.isKnown(index) || token.code >= 0xA2
  }

  /// Whether a sign touches a word or digits before it.
  private func isJoined(_ index: Int) -> Bool {
    text.touches(index) && text.tokens[index - 1].kind != .sign
  }

  /// Whether a token can go on an amount that "s" or "us" begins ("US dollars"): nearly always it cannot,
  /// and these words are among the commonest.
  private func isBeforeAmount(_ index: Int) -> Bool {
    guard text.isWord(index) else { return index < text.count }
    return !text[index].traits.isDisjoint(with: [.number, .currency, .unit])
  }

  /// Whether "a" begins an amount: "a hundred", "a $", "an hour and a half", "a litre of milk".
  private func mayBegin(withArticle id: WordTable.ID, at index: Int) -> Bool {
    let next = index + 1
    guard next < text.count else { return false }
    let entry = text[next]
    if entry.number != 0 || isPhrase(id, with: next) { return true }
    let after = next + 1
    return entry.traits.contains(.unit)
      && (!text.follows(after) || text.spells(after, "and") || text.spells(after, "of")
        || text.isSign(after, "."))
  }

  /// Whether a currency's name, or a word that begins one, can lead an amount.
  private func mayBegin(withCurrency id: WordTable.ID, at index: Int) -> Bool {
    let next = index + 1
    guard next < text.count else { return false }
    return isPhrase(id, with: next)
      || text.table[id].currency != 0 && text.tokens[next].kind != .word
  }

  /// Whether a phrase goes on with a token, or after the hyphen that it is.
  private func isPhrase(_ id: WordTable.ID, with index: Int) -> Bool {
    text.isHyphen(index)
      || text.table.child(of: id, code: text.tokens[index].key) != WordTable.none
  }
}
