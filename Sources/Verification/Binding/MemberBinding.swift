// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Tells apart the series of one table that differ in a further column: a sex, an age group, a version.
///
/// Where several series of one subject and measure are held, the words of a series' member ("women",
/// "4.0") count as words of its measure; the series without a member, the total, has none to find.
struct MemberBinding {
  let scores: BindingScores
  let scorer: MeasureScorer
  let reading: DocumentReading
  let draft: DraftClaim

  /// The candidates, those of one measure told apart by the members that the text names.
  func settled(_ candidates: [Candidate]) -> [Candidate] {
    let groups = Dictionary(grouping: candidates.indices) { Group(candidates[$0].key) }
    var settled = candidates
    for indices in groups.values where indices.count > 1 {
      let group = indices.map { candidates[$0] }
      let names = distinguishing(group)
      guard !names.isEmpty else { continue }
      for (index, candidate) in zip(indices, apart(group, by: names)) {
        settled[index] = candidate
      }
    }
    return settled
  }

  /// What records of one table share that differ in their members only.
  private struct Group: Hashable {
    let subject: String
    let measure: Measure.ID
    let place: String?
    let counterpart: String?

    init(_ key: Candidate.Key) {
      subject = key.subject
      measure = key.measure
      place = key.place
      counterpart = key.counterpart
    }
  }

  /// The columns in which some of the series differ.
  private func distinguishing(_ group: [Candidate]) -> [String] {
    Set(group.flatMap(\.key.qualifiers.keys)).filter { name in
      Set(group.map { $0.key.qualifiers[name] }).count > 1
    }.sorted()
  }

  private func apart(_ group: [Candidate], by names: [String]) -> [Candidate] {
    let places = group.map { candidate in
      names.compactMap { candidate.key.qualifiers[$0] }.map { place(of: $0) }
    }
    let best = places.compactMap { $0.compactMap { $0 }.min() }.max()
    let apart = zip(group, places).map { candidate, places in
      told(candidate, members: names.compactMap { candidate.key.qualifiers[$0] }, places, best)
    }
    let hasTotal = group.contains { $0.key.qualifiers.keys.allSatisfy { !names.contains($0) } }
    guard hasTotal || apart.contains(where: { $0.score >= scores.cutOff.value }) else {
      // The text names none of the members, and no total is held: any may be meant.
      return group.map {
        var open = $0
        open.openMember = names.first
        return open
      }
    }
    return apart
  }

  /// A candidate whose members are words of its measure.
  private func told(
    _ candidate: Candidate, members: [String], _ places: [Int?], _ best: Int?
  ) -> Candidate {
    guard !members.isEmpty else {
      // "In version 4.0": a member named by its number is not the total.
      return best == nil ? candidate : candidate.adding(scores.memberOther)
    }
    let label = candidate.measure.label.with(members: members)
    var told = candidate
    if label.text != candidate.measure.label.text {
      let match = scorer.match(label)
      told = candidate.matched(match, score: match.score + scores.sum(candidate.rows))
    }
    let numbered = zip(members, places).filter { isNumbered($0.0) }
    guard !numbered.isEmpty else { return told }
    let own = numbered.compactMap(\.1).min()
    let isNamed = numbered.allSatisfy { $0.1 != nil } && own == best
    return told.adding(isNamed ? scores.memberNamed : scores.memberOther)
  }

  private func isNumbered(_ member: String) -> Bool {
    member.utf8.contains { 0x30...0x39 ~= $0 }
  }

  // MARK: - Members that are numbers

  /// How near a member that holds a number stands, the nearer the more; `nil` where it is not named.
  private func place(of member: String) -> Int? {
    guard isNumbered(member) else { return nil }
    let wanted = Array(member.lowercased().utf8)
    if draft.column != nil {
      return draft.labels.contains { !found(wanted, in: reading.tokens(in: $0)).isEmpty } ? 4 : nil
    }
    guard let value = draft.claim.value.map({ reading.tokens(in: $0.range) }) else { return nil }
    let sentence = reading.tokens(in: draft.claim.sentence)
    let places = found(wanted, in: sentence).filter { !$0.overlaps(value) }.map { range in
      let gap =
        range.lowerBound >= value.upperBound
        ? Range.between(value.upperBound, range.lowerBound)
        : Range.between(range.upperBound, value.lowerBound)
      let isAlone = !reading.mentions(in: reading.bytes(of: gap.isEmpty ? range : gap)).contains {
        $0.quantity != nil && !reading.tokens(in: $0.range).overlaps(range) && !gap.isEmpty
      }
      guard isAlone else { return 2 }
      return range.lowerBound >= value.upperBound && gap.count <= Self.nearBehind ? 4 : 3
    }
    if let nearest = places.max() { return nearest }
    return draft.labels.contains { !found(wanted, in: reading.tokens(in: $0)).isEmpty } ? 1 : nil
  }

  /// How many words may part a figure from the member behind it: "148 ms in version 4.0".
  private static let nearBehind = 3

  /// Where the words of a member stand in a row.
  private func found(_ wanted: [UInt8], in tokens: Range<Int>) -> [Range<Int>] {
    let bytes = reading.document.prose
    return tokens.compactMap { start in
      let low = Int(reading.tokens[start].start)
      let high = low + wanted.count
      guard high <= bytes.count,
        zip(bytes[low..<high], wanted).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      else { return nil }
      let range = reading.tokens(in: TextRange(low, high))
      // "4.0" is no part of "14.0" or "4.01".
      guard let last = range.last, Int(reading.tokens[last].end) == high, !goesOn(from: range)
      else { return nil }
      return range
    }
  }

  /// Whether a number goes on before or behind.
  private func goesOn(from range: Range<Int>) -> Bool {
    let tokens = reading.tokens
    func isDigits(_ index: Int) -> Bool {
      tokens.indices.contains(index) && tokens[index].kind == .digits
    }
    func isPoint(_ index: Int) -> Bool {
      tokens.indices.contains(index) && (tokens[index].isSign(".") || tokens[index].isSign(","))
    }
    return isPoint(range.lowerBound - 1) && tokens[range.lowerBound].gap == .none
      && isDigits(range.lowerBound - 2)
      || isPoint(range.upperBound) && tokens[range.upperBound].gap == .none
        && isDigits(range.upperBound + 1) && tokens[range.upperBound + 1].gap == .none
  }
}
