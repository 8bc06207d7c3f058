// SPDX-License-Identifier: MIT

import SourceText

/// The words for an office, as they stand before its holder's name or name the measure of a record.
struct OfficeTitle: Hashable, Sendable {
  /// The words, the usual one first.
  let words: [String]
  /// Whether who heads a state or its government in this office holds no other such office.
  let isExclusive: Bool

  /// The offices known by their words; a table for one language.
  static let english: [OfficeTitle] = [
    OfficeTitle(words: ["president"], isExclusive: true),
    OfficeTitle(words: ["vice president", "vice - president"], isExclusive: true),
    OfficeTitle(words: ["prime minister", "premier"], isExclusive: true),
    OfficeTitle(words: ["deputy prime minister"], isExclusive: false),
    OfficeTitle(words: ["chancellor"], isExclusive: true),
    OfficeTitle(words: ["king"], isExclusive: true),
    OfficeTitle(words: ["queen"], isExclusive: true),
    OfficeTitle(words: ["emperor"], isExclusive: true),
    OfficeTitle(
      words: ["foreign minister", "minister of foreign affairs", "foreign secretary"],
      isExclusive: false),
    OfficeTitle(words: ["finance minister", "minister of finance"], isExclusive: false),
    OfficeTitle(
      words: ["defence minister", "defense minister", "minister of defence", "defense secretary"],
      isExclusive: false),
    OfficeTitle(words: ["governor"], isExclusive: false),
    OfficeTitle(words: ["mayor"], isExclusive: false),
    OfficeTitle(
      words: ["chief executive", "chief executive officer", "ceo"], isExclusive: false),
    OfficeTitle(
      words: ["chief financial officer", "finance chief", "cfo"], isExclusive: false),
    OfficeTitle(
      words: ["chairman", "chair", "chairwoman", "chairperson"], isExclusive: false),
  ]

  /// The office at a position of some tokens, and where its words end; the longest where two compete.
  static func found(in tokens: [Token], at index: Int) -> (title: OfficeTitle, end: Int)? {
    guard tokens[index].kind == .word, let candidates = byFirst[tokens[index].code] else {
      return nil
    }
    for candidate in candidates where index + candidate.codes.count <= tokens.count {
      let isThere = candidate.codes.indices.allSatisfy {
        tokens[index + $0].code == candidate.codes[$0]
      }
      if isThere { return (candidate.title, index + candidate.codes.count) }
    }
    return nil
  }

  /// The office that a measure's label names, whole.
  static func named(by label: String) -> OfficeTitle? {
    let tokens = Tokenizer.tokens(of: Array(label.utf8))
    guard !tokens.isEmpty, let found = found(in: tokens, at: 0), found.end == tokens.count else {
      return nil
    }
    return found.title
  }

  private static let byFirst: [UInt32: [(codes: [UInt32], title: OfficeTitle)]] = {
    var table: [UInt32: [(codes: [UInt32], title: OfficeTitle)]] = [:]
    for title in english {
      for words in title.words {
        let codes = words.split(separator: " ").map {
          $0 == "-" ? UInt32(0x2D) : WordHash.of(String($0))
        }
        if let first = codes.first { table[first, default: []].append((codes, title)) }
      }
    }
    for key in Array(table.keys) { table[key]?.sort { $0.codes.count > $1.codes.count } }
    return table
  }()
}
