// SPDX-License-Identifier: MIT

import SourceText
import Testing

@testable import Quantities

@Suite("The index of words")
struct WordIndexTests {
  /// A single word of the table, as it is spelled there.
  private func spelling(_ id: WordTable.ID, _ table: WordTable) -> [UInt8] {
    let entry = table.entries[Int(id)]
    return Array(table.spellings[Int(entry.spelling)...].prefix(Int(entry.length)))
  }

  /// What the index finds for the first token of some bytes.
  private func found(_ bytes: [UInt8]) -> (id: WordTable.ID, starts: Starts) {
    let token = Tokenizer.tokens(of: bytes)[0]
    return unsafe bytes.withUnsafeBufferPointer {
      WordIndex.standard.find(token, in: unsafe ListView($0))
    }
  }

  @Test("Every word of the table is found, in any case and at the end of a text")
  func words() {
    let table = WordTable.standard
    for id in table.rootIDs where id != WordTable.none {
      let word = spelling(id, table)
      guard Tokenizer.tokens(of: word).first?.kind != .digits else { continue }
      let capitals = word.map { $0 &- 0x61 < 26 ? $0 & 0xDF : $0 }
      for text in [word, word + Array(" and so on".utf8), capitals] {
        #expect(found(text).id == id, "\(String(decoding: text, as: UTF8.self))")
      }
    }
  }

  @Test("What a word can begin is what the tables say it is")
  func starts() {
    let table = WordTable.standard
    for id in table.rootIDs where id != WordTable.none {
      let word = spelling(id, table)
      let traits = table.entries[Int(id)].traits
      guard Tokenizer.tokens(of: word).first?.kind == .word else { continue }
      #expect(
        found(word).starts.contains(.amount)
          == !traits.isDisjoint(with: [.number, .currency, .opener]),
        "\(String(decoding: word, as: UTF8.self))")
    }
    for (word, role) in CalendarLexicon.english.words where role.kind.canLead || role.startsName {
      let leads = role.kind != .joint || CalendarJoint(rawValue: role.value)?.canLead == true
      #expect(
        found(Array(word.utf8)).starts.contains(.date) == (leads || role.startsName), "\(word)")
    }
  }

  @Test("A set of words holds these and no others")
  func sets() {
    let words = FunctionWords.adjectives.split(whereSeparator: \.isWhitespace).map(String.init)
    let even = stride(from: 0, to: words.count, by: 2).map { words[$0] }
    let set = CodeSet(even.map { WordHash.of($0) })
    let map = CodeMap(Dictionary(even.map { (WordHash.of($0), $0) }) { first, _ in first })
    for word in words {
      #expect(set.contains(WordHash.of(word)) == even.contains(word), "\(word)")
      #expect(map[WordHash.of(word)] == (even.contains(word) ? word : nil))
    }
  }
}
