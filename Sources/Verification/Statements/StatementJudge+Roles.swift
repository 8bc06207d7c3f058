// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

extension StatementJudge {
  /// One finding for each "Prime Minister X" whose office the store keeps.
  func roleFindings() -> [Finding] {
    var findings: [Finding] = []
    var seen: Set<String> = []
    for match in reading.names {
      guard let measure = measure(of: match), isOffice(measure), let name = holder(after: match),
        !isFormer(match)
      else { continue }
      let named = text(name.range)
      guard seen.insert("\(measure.rawValue)|\(named)").inserted,
        let finding = roleFinding(match, measure, name)
      else { continue }
      findings.append(finding)
    }
    return findings
  }

  private func measure(of match: NameMatch) -> Measure.ID? {
    for target in match.targets { if case .measure(let id) = target { return id } }
    return nil
  }

  /// Whether a measure's records say which person holds something.
  func isOffice(_ measure: Measure.ID) -> Bool {
    guard let position = view.store.positions(ofMeasure: measure, limit: 1).first else {
      return false
    }
    return valueEntity(view.store.record(at: position)).contains {
      view.entity($0)?.type == "person"
    }
  }

  private typealias Holder = (range: TextRange, ids: [Entity.ID])

  /// The capitalised name right after an office, and who it is.
  private func holder(after match: NameMatch) -> Holder? {
    var end = match.tokens.upperBound
    while end < reading.tokens.count, reading.tokens[end].kind == .word,
      reading.tokens[end].isCapitalized, reading.tokens[end].gap == .space
    {
      end += 1
    }
    guard end > match.tokens.upperBound else { return nil }
    let range = TextRange(
      Int(reading.tokens[match.tokens.upperBound].start), Int(reading.tokens[end - 1].end))
    let known = reading.names.first { $0.range == range }
    let ids = known?.targets.compactMap { target -> Entity.ID? in
      if case .entity(let id) = target { id } else { nil }
    }
    return (range, ids ?? [])
  }

  private func isFormer(_ match: NameMatch) -> Bool {
    let before = match.tokens.lowerBound - 1
    guard before >= 0 else { return false }
    return Self.formerWords.contains(reading.tokens[before].code)
      || (before > 0 && Self.formerWords.contains(reading.tokens[before - 1].code))
  }

  private static let formerWords = Set(
    ["former", "ex", "then", "late", "deputy", "future", "next", "incoming", "previous"].map {
      WordHash.of($0)
    })

  private func roleFinding(
    _ match: NameMatch, _ measure: Measure.ID, _ holder: Holder
  ) -> Finding? {
    let records = view.records(ofMeasure: measure).filter(isKnown)
    let day = published ?? asOf
    func isInOffice(_ record: EvidenceRecord) -> Bool {
      guard let day else { return true }
      return record.period.map { $0.contains(day) } ?? true
    }
    let sentence = reading.sentences.first { $0.range.contains(match.range) }?.range ?? match.range
    let range = match.range.union(holder.range)
    var claim = Claim(kind: .role, range: range, sentence: sentence, quote: text(range))
    claim.subject = Claim.Facet(
      text: text(holder.range), range: holder.range, entities: holder.ids)
    claim.measure = Claim.Facet(text: text(match.range), range: match.range, measures: [measure])
    let theirs = records.filter { record in
      valueEntity(record).contains { holder.ids.contains($0) }
    }
    if let current = theirs.first(where: isInOffice) {
      var finding = Finding(claim: claim, verdict: .consistent, strength: .exact)
      finding.reasons = [
        Finding.Reason(
          Finding.Code("role.held"),
          "the record has the office held\(current.period.map { " \($0)" } ?? "")")
      ]
      finding.citations = [view.citation(current)]
      if day == nil {
        finding.caveats = [
          Finding.Reason(
            Finding.Code("period.unresolved"), "the document gives no date to hold the term against"
          )
        ]
      }
      return finding
    }
    // Whose office it is: of the country that the person's own records name, else of one in the sentence.
    let near = reading.statements.filter { $0.claim.sentence == sentence }
      .flatMap(\.entities).flatMap(\.ids)
    let offices = Set(theirs.compactMap(\.subjectID)).union(near)
    let incumbents = records.filter { record in
      isInOffice(record) && (record.subjectID.map { offices.contains($0) } ?? false)
    }
    let subjects = Set(incumbents.compactMap(\.subjectID))
    guard day != nil, subjects.count == 1, let incumbent = incumbents.first,
      case .entity(let name) = incumbent.value
    else {
      return Finding(
        claim: claim, verdict: .notInEvidence,
        reasons: [
          Finding.Reason(
            Finding.Code("evidence.missing"), "the store does not say who held this office then")
        ])
    }
    var finding = Finding(claim: claim, verdict: .inconsistent)
    finding.reasons = [
      Finding.Reason(
        Finding.Code("role.other-holder"),
        "on \(day?.description ?? "that day") the office was held by \(name)")
    ]
    finding.citations = [view.citation(incumbent)]
    finding.rejections = theirs.prefix(4).map {
      Finding.Rejection(
        citation: view.citation($0),
        reasons: [
          Finding.Reason(
            Finding.Code("period.other"), "is of \($0.period?.description ?? "another time")")
        ])
    }
    finding.suggestion = Finding.Suggestion(range: holder.range, replacement: name, isSafe: false)
    return finding
  }
}
