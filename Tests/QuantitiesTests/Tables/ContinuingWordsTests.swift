// SPDX-License-Identifier: MIT

import SourceText
import Testing

@testable import Quantities

@Suite("Words behind an amount")
struct ContinuingWordsTests {
  private let table = WordTable.standard

  @Test("Every word that may go on with an amount, and lead a unit, is known as one")
  func joints() {
    for word in FunctionWords.continuing.split(separator: " ") {
      let id = table.identifier(of: String(word))
      #expect(table[id].traits.contains(.continuing), "\(word)")
    }
    for word in FunctionWords.unitLeads.split(separator: " ") {
      #expect(table.identifier(of: String(word)) != WordTable.none, "\(word)")
    }
  }

  @Test("Every comparator that stands behind its amount begins with a word known to go on with it")
  func comparators() {
    for line in ComparatorWords.after.split(separator: "\n") {
      let phrases = line.split(separator: ":", maxSplits: 1)[1].split(separator: ",")
      for phrase in phrases {
        let bytes = Array(phrase.utf8)
        let tokens = Tokenizer.tokens(of: bytes)
        guard let first = tokens.first, first.kind == .word else { continue }
        let id = table.identifier(of: first, in: bytes.span)
        #expect(table[id].traits.contains(.continuing), "\(phrase)")
      }
    }
  }

  @Test(
    "A ratio, range, factor or bound is read behind its first amount",
    arguments: [
      ("one in five people", Mention.Kind.fraction), ("3 out of 4", .fraction),
      ("5 to 7 km", .dimension),
      ("5–7 km", .dimension), ("3:1", .ratio), ("10-fold", .ratio), ("3x", .ratio),
      ("four times as many", .ratio), ("$5 or more", .money), ("12+ km", .dimension),
      ("40 km plus or minus 2 km", .dimension), ("5 or so km", .dimension),
    ])
  func kinds(text: String, kind: Mention.Kind) {
    let bytes = Array(text.utf8)
    let mentions = Recognizer().mentions(
      in: bytes, tokens: Tokenizer.tokens(of: bytes), reference: nil)
    #expect(mentions.map(\.kind) == [kind])
  }
}
