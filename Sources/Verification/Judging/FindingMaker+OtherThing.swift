// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

extension FindingMaker {
  /// Why a figure need not be that of the records bound, by what they are and not by the words around it.
  func otherThing(than candidate: Candidate, in draft: DraftClaim) -> Finding.Reason? {
    if let place = placeItself(candidate) {
      return Finding.Reason(
        Finding.Code("subject.other"),
        "\(place) is named, and the record is of the country that it may stand for")
    }
    if candidate.subject.origin == .context, draft.isContextShared {
      return Finding.Reason(
        Finding.Code("subject.unclear"),
        "the sentence names nothing, and the text before speaks of several")
    }
    if candidate.subject.origin != .stated, let words = foreignHeading(over: draft, candidate) {
      return Finding.Reason(
        Finding.Code("subject.unclear"),
        "the section is headed \"\(words)\", which may be what the figure is of")
    }
    if let column = draft.column,
      !column.unexplained.isSubset(of: candidate.measure.label.allConcepts)
    {
      return Finding.Reason(
        Finding.Code("measure.narrowed"),
        "the label of the row or column has words that the record does not account for")
    }
    if draft.column != nil, !candidate.measure.label.isRate,
      candidate.measure.label.qualifiers[TermTables.Axis.perHead] == nil,
      draft.labels.contains(where: isPerSomething)
    {
      return Finding.Reason(
        Finding.Code("measure.narrowed"),
        "the label of the row or column tells an amount per something")
    }
    if let member = candidate.openMember {
      return Finding.Reason(
        Finding.Code("measure.unclear"),
        "the records are told apart by \"\(member)\", and the text names none")
    }
    if draft.claim.value?.kind == .age, candidate.records.allSatisfy(isBare) {
      return Finding.Reason(
        Finding.Code("measure.unclear"), "the text gives an age, and the record has no unit")
    }
    if isCountAmongOthers(candidate, in: draft) {
      return Finding.Reason(
        Finding.Code("measure.unclear"),
        "the text gives a unit, and the record may count something else: it has none")
    }
    return nil
  }

  private func isPerSomething(_ range: TextRange) -> Bool {
    reading.tokens(in: range).contains { reading.tokens[$0].code == Self.per }
  }

  private static let per = WordHash.of("per")

  /// The heading of the section, where it has words that neither the subject nor the measure accounts for.
  private func foreignHeading(over draft: DraftClaim, _ candidate: Candidate) -> String? {
    guard let range = draft.section, range.lowerBound < draft.claim.sentence.lowerBound,
      !reading.names(in: TextRange(range.lowerBound, draft.claim.sentence.lowerBound)).contains(
        where: {
          $0.targets.contains { target in
            if case .entity(let id) = target { candidate.subject.ids.contains(id) } else { false }
          }
        })
    else { return nil }
    let tokens = reading.tokens(in: range)
    let times = reading.mentions(in: range).filter { $0.kind == .date || $0.kind == .period }
    let names = reading.names(in: range).filter { match in
      match.targets.contains { target in
        if case .entity(let id) = target { candidate.subject.ids.contains(id) } else { true }
      }
    }
    let isForeign = TermReader.english.terms(
      in: reading.document.prose, tokens: reading.tokens, range: tokens
    ).contains { term in
      term.role == .content && !candidate.measure.label.allConcepts.contains(term.concept)
        && !SectionWords.ordinary.contains(term.concept)
        && !times.contains { $0.range.overlaps(term.range) }
        && !names.contains { $0.range.overlaps(term.range) }
    }
    return isForeign ? reading.document.text(in: range) : nil
  }

  /// A finding left open where the measure or the subject is only that of the text before, and the figure
  /// is exactly that of another: the text went on to that.
  func figureElsewhere(_ finding: Finding, of draft: DraftClaim, top: Candidate) -> Finding? {
    func slip(_ code: String) -> Finding.Reason? {
      finding.reasons.first { $0.code.rawValue == code }
    }
    if draft.claim.measure?.origin == .context, let other = slip("measure.other") {
      return finding.leftOpen("measure.unclear", other.message)
    }
    // "We sold 41 million": of bottles, where the money that "sold" may tell of is a thousand times that.
    if let other = slip("measure.other"),
      isFarApart(finding, draft) || isBareBesideMoney(finding, draft)
    {
      return finding.leftOpen("measure.unclear", other.message)
    }
    if top.subject.origin == .context, let other = slip("subject.other") {
      return finding.leftOpen("subject.unclear", other.message)
    }
    return nil
  }

  /// Whether the text gives no unit, and the record is in money.
  private func isBareBesideMoney(_ finding: Finding, _ draft: DraftClaim) -> Bool {
    guard draft.column == nil, draft.claim.value?.quantity?.unit == nil,
      let record = finding.citations.first?.record, case .quantity(let quantity) = record.value
    else { return false }
    return quantity.unit?.dimension == .money
  }

  /// Whether the record's figure and the text's are of different sizes, and not by a slip of the scale.
  private func isFarApart(_ finding: Finding, _ draft: DraftClaim) -> Bool {
    guard let told = draft.claim.value?.quantity?.value?.magnitude,
      let record = finding.citations.first?.record, case .quantity(let quantity) = record.value,
      let own = quantity.value?.magnitude, own > .zero, told > .zero,
      !finding.reasons.contains(where: { $0.code.rawValue == "value.off-by-scale" })
    else { return false }
    let (low, high) = told < own ? (told, own) : (own, told)
    return high > low * .hundred
  }

  /// The town that a text names where the record is of the country that its name also stands for.
  private func placeItself(_ candidate: Candidate) -> String? {
    guard candidate.subject.ids.count > 1,
      let named = candidate.subject.ids.first.flatMap(view.entity), named.type != "country",
      let own = candidate.records.first?.subjectID, own != named.id,
      view.entity(own)?.type == "country"
    else { return nil }
    return named.name
  }

  /// Whether a record without a unit stands among others of its subject that have one of the text's kind:
  /// "car exports, 4.42 million" beside "exports, JPY 98 trillion".
  private func isCountAmongOthers(_ candidate: Candidate, in draft: DraftClaim) -> Bool {
    guard let unit = draft.claim.value?.quantity?.unit, unit.dimension != .count,
      candidate.records.allSatisfy(isBare), let record = candidate.records.first,
      let subject = record.subjectID
    else { return false }
    if isFarOff(draft, record) { return true }
    let positions = view.store.positions(naming: subject, limit: EvidenceView.readLimit)
    return positions.contains { position in
      let other = view.store.record(at: position)
      guard other.sourceID == record.sourceID, case .quantity(let quantity) = other.value else {
        return false
      }
      return quantity.unit?.dimension == unit.dimension
    }
  }

  private func isBare(_ record: EvidenceRecord) -> Bool {
    guard case .quantity(let quantity) = record.value else { return false }
    return quantity.unit == nil || quantity.unit == .one
  }

  /// Whether a figure is more than a thousand times, and by no slip of the scale, the record's.
  private func isFarOff(_ draft: DraftClaim, _ record: EvidenceRecord) -> Bool {
    guard let told = draft.claim.value?.quantity?.value?.magnitude,
      case .quantity(let quantity) = record.value, let own = quantity.value?.magnitude,
      own > .zero
    else { return false }
    let isSlip = told.scaled(byPowerOfTen: -told.exponent).description
      .hasPrefix(own.scaled(byPowerOfTen: -own.exponent).description)
    return told > own.scaled(byPowerOfTen: Self.farPower) && !isSlip
  }

  private static let farPower = 3
}
