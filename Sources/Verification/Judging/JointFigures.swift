// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Holds a figure of several subjects together against the sum of theirs: "Together, A and B have 9 million people".
struct JointFigures {
  let view: EvidenceView
  let judge: Judge
  let reading: DocumentReading

  /// The finding; `nil` when the figure is of one subject.
  func finding(for draft: DraftClaim, top: Candidate, candidates: [Candidate]) -> Finding? {
    guard let value = draft.claim.value, let quantity = value.quantity, isTold(in: draft)
    else { return nil }
    let subjects = draft.entities.filter { entity in
      entity.origin == .stated && Self.relations.contains(entity.relation)
        && draft.clause.overlaps(entity.match.tokens)
        && entity.match.range.upperBound <= value.range.lowerBound
    }
    guard Set(subjects.map(\.ids)).count > 1 else { return nil }
    var parts: [EvidenceRecord] = []
    for subject in subjects {
      let own = candidates.first {
        $0.subject.ids == subject.ids && $0.measure.label.measure == top.measure.label.measure
      }
      guard let own, let record = judge.evaluate(own, for: draft).deciding.first else {
        return missing(
          draft,
          "the store lacks the figure of "
            + reading.document.text(in: subject.match.range))
      }
      parts.append(record)
    }
    guard Set(parts.map(\.period)).count == 1,
      let fact = DerivedFact.sum(of: parts.compactMap { Figure($0) }), let sum = fact.amount,
      let reach = fact.interval, Set(parts.map(\.id)).count == parts.count,
      fact.records.count == parts.count,
      let conversion = judge.converter.factor(
        from: fact.unit, to: quantity.unit, at: parts[0], asOf: judge.asOf)
    else { return missing(draft, "the figures of the store are not of one time and unit") }
    let interval = reach.multiplied(by: conversion.factor)
    let readings = ValueReading.readings(of: quantity)
    guard !readings.isEmpty else { return missing(draft, "the text states no amount") }
    let holds = readings.contains { $0.interval.overlaps(interval) }
    var finding = Finding(
      claim: draft.claim, verdict: holds ? .consistent : .inconsistent,
      strength: holds ? .derived : nil,
      reasons: [
        Finding.Reason(
          Finding.Code(holds ? "derived.sum" : "derived.sum-differs"),
          "together the records give \(Figure.written(sum, fact.unit))")
      ], citations: parts.map(view.citation), trace: fact.steps)
    finding.witnessCount = Set(finding.citations.map { $0.source?.witness ?? "" }).count
    if !holds {
      finding.suggestion = SuggestionWriter(document: reading.document).suggestion(
        for: draft.claim, value: sum * conversion.factor, note: nil)
    }
    return finding
  }

  private static let relations: Set<EntityMention.Relation> = [.subject, .of, .other]

  private func isTold(in draft: DraftClaim) -> Bool {
    draft.clause.contains { index in
      reading.tokens[index].kind == .word && Self.jointWords.contains(reading.tokens[index].code)
    }
  }

  private static let jointWords = Set(
    ["together", "combined", "jointly", "altogether"].map { WordHash.of($0) })

  private func missing(_ draft: DraftClaim, _ what: String) -> Finding {
    Finding(
      claim: draft.claim, verdict: .notInEvidence,
      reasons: [
        Finding.Reason(
          Finding.Code("evidence.missing"), "the figure is of several together, but \(what)")
      ])
  }
}
