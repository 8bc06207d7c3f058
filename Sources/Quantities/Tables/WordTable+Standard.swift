// SPDX-License-Identifier: MIT

import SourceText

extension WordTable {
  /// The table of everything that the readers of this module know.
  package static let standard: WordTable = {
    var table = WordTable(capacity: 9000)
    table.enterNumbers()
    table.enterUnits()
    table.enterCurrencies()
    table.enterComparators()
    table.enterChanges()
    table.enterNouns()
    table.enterDates()
    return table
  }()
}

// MARK: - Dates

extension WordTable {
  /// The words of dates, so that one look-up finds them too; what they mean there is `WordIndex.dates`.
  private mutating func enterDates() {
    for (word, _) in CalendarLexicon.english.words { _ = enter(word.utf8) }
  }
}

// MARK: - Numbers

extension WordTable {
  private mutating func enterNumbers() {
    TableLines(NumberWords.text).forEach(separator: 0x3A) { fields in
      guard fields.count == 2 else { return }
      let head = TableLines.pieces(fields[0], separator: 0x20).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard let value = head.last.flatMap({ Int($0) }), head.count >= 2 else { return }
      let variant = head.count == 3 ? head[0] : ""
      guard let kind = NumberWord.Kind(name: head[head.count - 2]) else { return }
      let number = NumberWord(
        kind: kind, value: value, isOrdinal: variant == "ordinal" || variant == "plural",
        isPlural: variant == "plural" || head[0] == "fraction", isLoose: head[0] == "loose")
      for word in TableLines.pieces(fields[1], separator: 0x20) { enter(number, as: word) }
    }
    enterJoinedNumbers()
  }

  /// "twentyone", "fortysecond": written without hyphen or blank.
  private mutating func enterJoinedNumbers() {
    func names(_ kind: NumberWord.Kind, ordinal: Bool) -> [(value: Int, name: [UInt8])] {
      numberNames.filter {
        $0.word.kind == kind && $0.word.isOrdinal == ordinal && !$0.word.isPlural
      }
      .map { ($0.word.value, $0.name) }
    }
    let tens = names(.tens, ordinal: false)
    for ordinal in [false, true] {
      for unit in names(.unit, ordinal: ordinal) where unit.value > 0 {
        for ten in tens {
          enter(
            NumberWord(
              kind: .joined, value: ten.value + unit.value, isOrdinal: ordinal, isPlural: false,
              isLoose: false), as: (ten.name + unit.name)[...])
        }
      }
    }
  }

  private mutating func enter(_ number: NumberWord, as word: ArraySlice<UInt8>) {
    let id = enter(word)
    guard id != Self.none, self[id].number == 0 else { return }
    numbers.append(number)
    numberNames.append((number, Array(word)))
    let index = UInt16(numbers.count)
    update(id) {
      $0.number = index
      $0.traits.insert(.number)
    }
  }
}

extension NumberWord.Kind {
  fileprivate init?(name: String) {
    switch name {
    case "unit": self = .unit
    case "teen": self = .teen
    case "tens": self = .tens
    case "hundred": self = .hundred
    case "magnitude": self = .magnitude
    case "suffix", "loose": self = .suffix
    case "collective": self = .collective
    case "vague": self = .vague
    case "fraction": self = .fraction
    case "factor": self = .factor
    case "few": self = .few
    default: return nil
    }
  }
}
