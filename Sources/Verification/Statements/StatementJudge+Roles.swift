// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

extension StatementJudge {
  /// One finding for each "Prime Minister X" whose office, or whose holder, the store keeps.
  func roleFindings() -> [Finding] {
    guard !view.offices.isEmpty || reading.names.contains(where: namesOffice) else { return [] }
    var findings: [Finding] = []
    var seen: Set<String> = []
    for mention in OfficeReader(reading: reading).mentions() {
      let key = "\(mention.measure?.rawValue ?? "")|\(text(mention.range))|\(text(mention.holder))"
      guard seen.insert(key).inserted, let finding = roleFinding(mention) else { continue }
      findings.append(finding)
    }
    return findings
  }

  private func namesOffice(_ match: NameMatch) -> Bool {
    match.targets.contains { target in
      if case .measure(let id) = target { isOffice(id) } else { false }
    }
  }

  /// Whether a measure's records say which person holds something.
  func isOffice(_ measure: Measure.ID) -> Bool {
    guard let position = view.store.positions(ofMeasure: measure, limit: 1).first else {
      return false
    }
    let record = view.store.record(at: position)
    return OfficeTitle.named(by: record.measure) != nil
      || valueEntity(record).contains { view.entity($0)?.type == "person" }
  }

  private func roleFinding(_ mention: OfficeMention) -> Finding? {
    let records = records(of: mention)
    let theirs = records.filter { isHeld($0, by: mention) }
    let time = OfficeTime(reading: reading, published: day).period(of: mention)
    let finding = Finding(claim: claim(for: mention), verdict: .notInEvidence)
    if let current = theirs.first(where: { isInOffice($0, at: time) }) {
      return held(finding, current, at: time)
    }
    if theirs.isEmpty, let other = otherOffice(mention) {
      return otherOffice(finding, mention, other)
    }
    guard !records.isEmpty else { return nil }
    return otherHolder(finding, mention, records: records, theirs: theirs, at: time)
  }

  private func claim(for mention: OfficeMention) -> Claim {
    let sentence = sentence(of: mention)
    let range = mention.range.union(mention.holder)
    var claim = Claim(kind: .role, range: range, sentence: sentence, quote: text(range))
    claim.subject = Claim.Facet(
      text: text(mention.holder), range: mention.holder, entities: mention.ids)
    claim.measure = Claim.Facet(
      text: text(mention.range), range: mention.range,
      measures: [mention.measure].compactMap { $0 })
    return claim
  }

  private func sentence(of mention: OfficeMention) -> TextRange {
    reading.sentence(at: mention.range)?.range ?? mention.range
  }

  // MARK: - Records of offices

  private var day: CalendarDate? { published ?? asOf }

  private func isInOffice(_ record: EvidenceRecord) -> Bool {
    isInOffice(record, at: day.map { Period(day: $0) })
  }

  private func isInOffice(_ record: EvidenceRecord, at time: Period?) -> Bool {
    guard let time, let term = record.period else { return true }
    return time.granularity == .day ? term.contains(time) : term.overlaps(time)
  }

  /// The records of the office named, under any of its words.
  private func records(of mention: OfficeMention) -> [EvidenceRecord] {
    var measures: [Measure.ID] = []
    if let measure = mention.measure, isOffice(measure) { measures.append(measure) }
    if let title = mention.title {
      measures += view.offices.filter { $0.title == title }.map(\.measure)
    }
    var seen: Set<Measure.ID> = []
    return measures.filter { seen.insert($0).inserted }.flatMap(view.records(ofMeasure:))
      .filter(isKnown)
  }

  /// Whether a record names the same person, by the whole name or by the last word of it.
  private func isHeld(_ record: EvidenceRecord, by mention: OfficeMention) -> Bool {
    guard case .entity(let name) = record.value else { return false }
    if valueEntity(record).contains(where: { mention.ids.contains($0) }) { return true }
    let told = NameFolding.folded(text(mention.holder))
    let whole = NameFolding.folded(name)
    return told == whole || !told.contains("-") && whole.hasSuffix("-" + told)
  }

  /// The exclusive office that a person holds on the day, where the text gives them another such office.
  private func otherOffice(_ mention: OfficeMention) -> EvidenceRecord? {
    guard let title = mention.title, title.isExclusive, !mention.isNarrowed else { return nil }
    let others = view.offices.filter { $0.title.isExclusive && $0.title != title }
      .flatMap { view.records(ofMeasure: $0.measure) }
      .filter { isKnown($0) && isHeld($0, by: mention) }
    guard let first = others.first, others.allSatisfy({ $0.subjectID == first.subjectID }),
      day != nil || first.period == nil
    else { return nil }
    let isTheirs =
      mention.owners.isEmpty || mention.owners.contains { $0 == first.subjectID }
    return isTheirs ? others.first(where: isInOffice) : nil
  }

  // MARK: - Verdicts

  private func held(_ finding: Finding, _ current: EvidenceRecord, at time: Period?) -> Finding {
    var finding = finding
    finding.verdict = .consistent
    finding.strength = .exact
    finding.reasons = [
      Finding.Reason(
        Finding.Code("role.held"),
        "the record has the office held\(current.period.map { " \($0)" } ?? "")")
    ]
    finding.citations = [view.citation(current)]
    if time == nil, current.period != nil {
      finding.caveats = [
        Finding.Reason(
          Finding.Code("period.unresolved"), "the document gives no date to hold the term against"
        )
      ]
    }
    return finding
  }

  private func otherOffice(
    _ finding: Finding, _ mention: OfficeMention, _ record: EvidenceRecord
  ) -> Finding {
    var finding = finding
    finding.verdict = .inconsistent
    finding.reasons = [
      Finding.Reason(
        Finding.Code("role.other-office"),
        "the record has \(text(mention.holder)) as \(record.measure) of \(record.subject)"
          + (record.period.map { ", \($0)" } ?? ""))
    ]
    finding.citations = [view.citation(record)]
    let isCapital = reading.tokens(in: mention.range).first.map {
      reading.tokens[$0].isCapitalized
    }
    finding.suggestion = Finding.Suggestion(
      range: mention.range,
      replacement: isCapital == true ? Self.capitalised(record.measure) : record.measure,
      isSafe: false)
    return finding
  }

  private static func capitalised(_ words: String) -> String {
    words.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  private func otherHolder(
    _ finding: Finding, _ mention: OfficeMention, records: [EvidenceRecord],
    theirs: [EvidenceRecord], at time: Period?
  ) -> Finding {
    var finding = finding
    // Whose office it is: of the country that the person's own records name, else of one in the sentence.
    let sentence = sentence(of: mention)
    let near = reading.statements.filter { $0.claim.sentence == sentence }
      .flatMap(\.entities).flatMap(\.ids)
    let offices = Set(theirs.compactMap(\.subjectID)).union(near)
    let incumbents = records.filter { record in
      isInOffice(record, at: time) && (record.subjectID.map { offices.contains($0) } ?? false)
    }
    let subjects = Set(incumbents.compactMap(\.subjectID))
    guard let time, time.granularity == .day, subjects.count == 1, let incumbent = incumbents.first,
      case .entity(let name) = incumbent.value, !mention.isNarrowed
    else {
      finding.reasons = [
        Finding.Reason(
          Finding.Code("evidence.missing"), "the store does not say who held this office then")
      ]
      return finding
    }
    finding.verdict = .inconsistent
    finding.reasons = [
      Finding.Reason(
        Finding.Code("role.other-holder"),
        "on \(time) the office was held by \(name)")
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
    finding.suggestion = Finding.Suggestion(
      range: mention.holder, replacement: name, isSafe: false)
    return finding
  }
}
