// SPDX-License-Identifier: MIT

package import SourceText

extension DocumentReading {
  /// The cells of a row of a table, bars left out; empty cells are empty ranges.
  package func cells(of row: Sentence) -> [Range<Int>] {
    ProseTable.cells(of: row.tokens, in: tokens)
  }

  /// The tables of the document, each as its rows in order.
  package var tables: [[Sentence]] {
    var tables: [[Sentence]] = []
    var isOpen = false
    for sentence in sentences {
      guard sentence.kind == .row else {
        isOpen = false
        continue
      }
      if isOpen, tokens[sentence.tokens.lowerBound].gap != .paragraph,
        let last = tables.indices.last
      {
        tables[last].append(sentence)
      } else {
        tables.append([sentence])
      }
      isOpen = true
    }
    return tables.filter { $0.count > 1 }
  }
}
