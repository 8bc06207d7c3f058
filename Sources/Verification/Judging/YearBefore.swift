// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText

/// Knows when "5.2% in 2023, up from 4.1%" can only mean the year before: where nothing else tells when it began.
struct YearBefore {
  let reading: DocumentReading
  let draft: DraftClaim

  /// The record of the year before a movement's end; `nil` where the text may mean another time.
  func record(among earlier: [EvidenceRecord], until end: EvidenceRecord) -> EvidenceRecord? {
    guard let told = draft.claim.time?.period, told.granularity == .year,
      let value = draft.claim.value, value.quantity?.comparator == .equal, isBare(value),
      let before = told.earlier(byMonths: 12), end.period?.granularity == .year
    else { return nil }
    let starts = earlier.filter { $0.period == before }
    return starts.count == 1 ? starts[0] : nil
  }

  /// Whether nothing but the end of the clause follows the figure, and no word before tells of another time.
  private func isBare(_ value: Mention) -> Bool {
    let place = reading.tokens(in: value.range)
    let sentence = reading.tokens(in: draft.claim.sentence)
    if place.upperBound < sentence.upperBound, reading.tokens[place.upperBound].kind != .sign,
      reading.tokens[place.upperBound].code != SeriesWords.to
    {
      return false
    }
    let times = reading.mentions(in: draft.claim.sentence).filter {
      $0.kind == .date || $0.kind == .period
    }
    return times.count == 1
      && !sentence.contains {
        reading.tokens[$0].kind == .word && Self.others.contains(reading.tokens[$0].code)
      }
  }

  private static let others = WordHash.all(
    of:
      """
      peak high low record trough originally initially first previously earlier before ago since \
      target forecast estimate estimated expected revised planned once decade pandemic start
      """)
}
