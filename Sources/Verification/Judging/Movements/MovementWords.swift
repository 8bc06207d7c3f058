// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Whether the words of a movement tell which way a figure went.
struct MovementWords {
  let reading: DocumentReading

  /// Whether a figure that the words raise is a higher number.
  ///
  /// What improves or worsens may go either way; a currency that rises buys more, so that fewer of it
  /// are paid; and who rises in an order has a lower place.
  func tellsDirection(of mention: Mention) -> Bool {
    guard let change = mention.change, change.direction != .unchanged,
      let sentence = reading.sentence(at: mention.range)
    else { return false }
    if reading.tokens(in: change.cue).contains(where: {
      Self.values.contains(reading.tokens[$0].code)
    }) {
      return false
    }
    return !sentence.tokens.contains {
      reading.tokens[$0].kind == .word && Self.turning.contains(reading.tokens[$0].code)
    }
  }

  /// Words that tell whether a movement is good, not which way it goes.
  private static let values = WordHash.all(
    of:
      """
      improve improves improved improving improvement improvements worsen worsens worsened worsening
      deteriorate deteriorates deteriorated deteriorating deterioration better worse strengthen
      strengthens strengthened strengthening weaken weakens weakened weakening
      """)
  /// Words of currencies and of places in an order.
  private static let turning = WordHash.all(
    of:
      """
      yen euro pound sterling dollar franc rouble ruble rupee yuan renminbi lira krona krone peso
      currency currencies exchange rank ranks ranked ranking rankings
      """)
}
