// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText

extension ClaimFile {
  /// Holds a document's findings against the statements of this file.
  ///
  /// A statement belongs to the finding whose value (or, without one, whose words) lies in its quote and
  /// overlaps it best; two statements never share a finding while another would fit as well.
  public func review(of report: DocumentReport) -> ClaimReview {
    let finder = QuoteFinder(report.document)
    let places = FindingPlaces(report.findings)
    var taken: Set<Int> = []
    var outcomes: [ClaimReview.Outcome] = []
    for statement in statements {
      guard
        let ranges = finder.ranges(of: statement.quote, occurrence: statement.occurrence)
      else {
        outcomes.append(
          ClaimReview.Outcome(
            statement: statement, state: .quoteNotFound,
            message: "the document no longer has these words"))
        continue
      }
      let index = Self.finding(
        for: statement, at: ranges, among: report.findings, places, taken: taken,
        in: report.document)
      if let index { taken.insert(index) }
      outcomes.append(
        Self.outcome(of: statement, at: ranges, index, index.map { report.findings[$0] }))
    }
    let covered = outcomes.flatMap(\.ranges)
    let unreviewed = report.findings.indices.filter { index in
      guard report.findings[index].verdict.isFlagged, !taken.contains(index) else { return false }
      let anchor = places.anchor(of: index)
      return !covered.contains { $0.contains(anchor) || anchor.contains($0) }
    }
    return ClaimReview(path: path, outcomes: outcomes, unreviewed: unreviewed)
  }

  private static func finding(
    for statement: Statement, at ranges: [TextRange], among findings: [Finding],
    _ places: FindingPlaces, taken: Set<Int>, in document: Document
  ) -> Int? {
    var best: (score: Score, index: Int)?
    let quoted = ranges.reduce(0) { $0 + $1.count }
    for index in places.indices(near: ranges) {
      let range = places.range(of: index)
      let isInside = ranges.contains { $0.contains(places.anchor(of: index)) }
      let shared = ranges.reduce(0) { $0 + overlap($1, range) }
      guard isInside || (!places.hasValue(index) && shared > 0) else { continue }
      let whole = max(1, quoted + range.count - shared)
      let value = places.hasValue(index) ? findings[index].claim.value : nil
      let score = Score(
        isInside: isInside,
        hasValue: statement.reading.value.map { tells($0, value, document) } ?? false,
        isFree: !taken.contains(index), overlap: shared * 1000 / whole)
      if best.map({ $0.score < score }) ?? true { best = (score, index) }
    }
    return best?.index
  }

  /// How well a finding fits a statement; the weightiest first.
  private struct Score: Comparable {
    var isInside: Bool
    var hasValue: Bool
    var isFree: Bool
    var overlap: Int

    static func < (left: Score, right: Score) -> Bool {
      func rank(_ score: Score) -> (Int, Int, Int, Int) {
        (
          score.hasValue ? 1 : 0, score.isInside ? 1 : 0, score.isFree ? 1 : 0, score.overlap
        )
      }
      return rank(left) < rank(right)
    }
  }

  private static func overlap(_ left: TextRange, _ right: TextRange) -> Int {
    max(
      0,
      min(left.upperBound, right.upperBound) - max(left.lowerBound, right.lowerBound))
  }

  /// Whether the first number of a reading's value is the finding's number, as written or in full.
  private static func tells(_ reading: String, _ value: Mention?, _ document: Document) -> Bool {
    guard let value else { return false }
    func digits(_ text: String) -> [UInt8] {
      Array(
        text.utf8.drop { !(0x30...0x39).contains($0) }
          .prefix { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
          .filter { $0 != 0x2C })
    }
    let wanted = digits(reading)
    guard !wanted.isEmpty else { return false }
    return wanted == digits(document.text(in: value.valueRange))
      || wanted == Array((value.quantity?.value?.magnitude.description ?? "").utf8)
  }

  private static func outcome(
    of statement: Statement, at ranges: [TextRange], _ index: Int?, _ finding: Finding?
  ) -> ClaimReview.Outcome {
    let verdict = finding?.verdict ?? .notInEvidence
    var outcome = ClaimReview.Outcome(
      statement: statement, ranges: ranges, finding: index, verdict: verdict, state: .asExpected)
    if verdict != statement.expected {
      outcome.state = .verdictChanged
      let reason = finding?.reasons.first.map { ": " + $0.message } ?? ""
      outcome.message =
        "expected \(statement.expected.rawValue), is now \(verdict.rawValue)\(reason)"
      return outcome
    }
    let codes = (finding?.reasons ?? []).map(\.code) + (finding?.caveats ?? []).map(\.code)
    let records = (finding?.citations ?? []).map(\.record.id)
    let missing =
      statement.reasons.filter { !codes.contains($0) }.map { "reason '\($0)'" }
      + statement.records.filter { !records.contains($0) }.map { "record '\($0)'" }
    if !missing.isEmpty {
      outcome.state = .groundsChanged
      outcome.message =
        "still \(verdict.rawValue), but no longer by \(missing.joined(separator: " and "))"
    }
    return outcome
  }
}
