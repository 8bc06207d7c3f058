// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Holds "only Norway had inflation above 5%" against the figures of the others.
struct OnlySubject {
  let context: SeriesContext

  /// A finding that agrees with the record of the one named, unless another's figure is so as well.
  func checked(_ finding: Finding, of draft: DraftClaim) -> Finding {
    guard finding.verdict == .consistent, isOnly(finding.claim),
      let quantity = draft.claim.value?.quantity, quantity.comparator != .equal,
      quantity.comparator != .approximately, let record = finding.citations.first?.record,
      let subject = record.subjectID,
      let interval = ValueReading.readings(of: quantity).first?.interval
    else { return finding }
    let key = Candidate.Key(record)
    let set = FigureSet(
      records: context.finder.known(
        context.view.records(ofMeasure: record.measureID).filter { other in
          other.period == record.period && other.nature != .rank
            && Candidate.Key(other).qualifiers == key.qualifiers
        }))
    guard set.figures.count > 1, set.hasOneUnit else { return finding }
    let fact = set.holds(.only(subject), in: interval)
    guard fact.holds == false else {
      var finding = finding
      finding.caveats += context.partialCaveat(fact.completeness)
      return finding
    }
    return context.finding(
      finding.claim, .inconsistent, "derived.not-only", fact.steps.first?.text ?? "", from: fact)
  }

  private func isOnly(_ claim: Claim) -> Bool {
    guard let range = claim.subject?.range else { return false }
    let first = context.reading.tokens(in: range).lowerBound
    return first > 0 && context.tokens[first - 1].code == Self.only
  }

  private static let only = WordHash.of("only")
}
