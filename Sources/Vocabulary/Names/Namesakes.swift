// SPDX-License-Identifier: MIT

import SourceText

/// Entities that share a name, and what tells them apart.
package struct Namesakes: Sendable {
  /// The entities, the likeliest first.
  package let entities: [Entity.ID]
  /// Whether none is so much likelier that it is meant when nothing is said.
  package let isOpen: Bool
  /// Words that speak for each entity, in the order of the entities.
  private let hints: [Set<UInt32>]

  /// Reads a row of the table: entities, "open" or nothing, the words of each entity.
  init?(row: [String]) {
    guard row.count >= 3 else { return nil }
    entities = BuiltIn.items(row[0]).map { Entity.ID($0) }
    isOpen = row[1] == "open"
    hints = row.dropFirst(2).map { CommonWords.hashes($0) }
  }

  /// The entities that a word of the text speaks for, as positions in the list.
  package func places(hintedBy word: UInt32) -> [Int] {
    hints.indices.filter { hints[$0].contains(word) }
  }
}
