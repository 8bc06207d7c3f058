// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText
import Vocabulary

/// Finds the words of a statement that name what is measured.
enum MeasureWords {
  /// The words, as a label; `nil` when none stand near the value.
  static func label(of draft: DraftClaim, in reading: DocumentReading) -> String? {
    let runs = runs(of: draft, in: reading)
    if let facet = draft.claim.measure, let range = facet.range,
      reading.tokens[draft.clause].contains(where: { $0.range.overlaps(range) })
    {
      // "net" of "net revenue" belongs to the name, though the vocabulary knows "revenue" only.
      let whole = runs.first { $0.contains(range) }
      return whole.map { reading.document.text(in: $0).lowercased() } ?? facet.text
    }
    guard let value = draft.claim.value else { return nil }
    let before = runs.last { $0.upperBound <= value.range.lowerBound }
    let after = runs.first { $0.lowerBound >= value.range.upperBound }
    return (before ?? after ?? value.noun).map { reading.document.text(in: $0).lowercased() }
  }

  /// The stretches of words that can name a measure: no small words, names, values or verbs of telling.
  private static func runs(of draft: DraftClaim, in reading: DocumentReading) -> [TextRange] {
    var taken = draft.entities.map(\.match.range)
    taken += reading.mentions(in: draft.claim.sentence).map(\.range)
    if let cue = draft.claim.value?.change?.cue { taken.append(cue) }
    let terms = draft.terms.map(\.term)
      .filter { draft.clause.contains($0.tokens.lowerBound) }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var runs: [(range: TextRange, last: Int, hasContent: Bool)] = []
    for term in terms where term.role != .function && term.role != .border {
      let isVerb = reading.tokens[term.tokens].contains { verbs.contains($0.code) }
      guard !isVerb, !taken.contains(where: { $0.overlaps(term.range) }) else { continue }
      if let open = runs.last, open.last == term.tokens.lowerBound {
        runs[runs.count - 1] = (
          open.range.union(term.range), term.tokens.upperBound,
          open.hasContent || term.role == .content
        )
      } else {
        runs.append((term.range, term.tokens.upperBound, term.role == .content))
      }
    }
    return runs.filter(\.hasContent).map(\.range)
  }

  /// Verbs that bring a figure without saying which.
  private static let verbs = Set(
    """
    report reports reported post posts posted record records recorded register registered show shows
    showed reach reaches reached total totaled totalled totals stand stands stood amount amounts amounted
    announce announces announced generate generated earn earned see saw achieve achieved publish published
    come came rise rose fall fell grow grew climb climbed drop dropped increase increased decrease decreased
    """.split(whereSeparator: \.isWhitespace).map { WordHash.of(String($0)) })
}
