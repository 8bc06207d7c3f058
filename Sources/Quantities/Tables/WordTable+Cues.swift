// SPDX-License-Identifier: MIT

/// What a comparator phrase says.
package struct ComparatorWord: Hashable, Sendable {
  package let comparator: Quantity.Comparator
  package let hedge: Quantity.Hedge?
}

/// What a word of movement says.
package struct ChangeWord: Hashable, Sendable {
  package let direction: Mention.Change.Direction
  /// Whether it can stand before its amount as a verb or adverb.
  package var isVerb: Bool
  /// Whether it can be a noun of movement.
  package var isNoun: Bool
  /// Whether it can follow its amount.
  package var isAfter: Bool
}

extension WordTable {
  mutating func enterComparators() {
    for (text, isBefore) in [(ComparatorWords.before, true), (ComparatorWords.after, false)] {
      TableLines(text).forEach(separator: 0x3A) { fields in
        guard fields.count == 2 else { return }
        let head = TableLines.pieces(fields[0], separator: 0x20)
        guard head.count == 2,
          let comparator = Quantity.Comparator(rawValue: String(decoding: head[0], as: UTF8.self))
        else { return }
        let word = ComparatorWord(
          comparator: comparator,
          hedge: Quantity.Hedge(rawValue: String(decoding: head[1], as: UTF8.self)))
        comparators.append(word)
        let index = UInt16(comparators.count)
        for phrase in TableLines.pieces(fields[1], separator: 0x2C) {
          let id = isBefore ? enterReversed(phrase) : enter(phrase)
          update(id) {
            if isBefore {
              if $0.comparator == 0 { $0.comparator = index }
              $0.traits.insert(.comparator)
            } else if $0.afterComparator == 0 {
              $0.afterComparator = index
            }
          }
          if !isBefore { mark(first: phrase, .continuing) }
        }
      }
    }
  }

  mutating func enterChanges() {
    TableLines(ChangeWords.text).forEach(separator: 0x3A) { fields in
      guard fields.count == 2 else { return }
      let head = TableLines.pieces(fields[0], separator: 0x20).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard head.count == 2, let direction = Mention.Change.Direction(rawValue: head[0]) else {
        return
      }
      for phrase in TableLines.pieces(fields[1], separator: 0x2C) {
        let id = enter(phrase)
        guard id != Self.none else { continue }
        if self[id].change == 0 {
          changes.append(
            ChangeWord(direction: direction, isVerb: false, isNoun: false, isAfter: false))
          let index = UInt16(changes.count)
          update(id) {
            $0.change = index
            $0.traits.insert(.change)
          }
        }
        let index = Int(self[id].change) - 1
        switch head[1] {
        case "verb": changes[index].isVerb = true
        case "noun": changes[index].isNoun = true
        default: changes[index].isAfter = true
        }
      }
    }
    for word in ChangeWords.adverbs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let id = enter(word.utf8)
      update(id) { $0.traits.insert(.adverb) }
    }
  }
}
