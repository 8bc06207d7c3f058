// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  /// "a year" and "years" as lengths of time: what counted amounts do not cover.
  ///
  /// Told by the small word before ("for a month", "in years") or after ("a day after the vote"), so
  /// that "$5 a year" stays a rate.
  func looseDuration(at index: Int) -> CalendarPhrase? {
    let lead = word(index)
    if lead.kind == .article, lead.value == 1, let unit = unit(index + 1),
      kind(index + 1) == .unit, !isPlural(index + 1)
    {
      let next = joint(index + 2)
      let isFollowed = next == .after || next == .before
      guard
        followsLengthCue(index) && !isShare(unit, at: index)
          || isFollowed && !isRate(before: index),
        let duration = unit.duration(1)
      else { return nil }
      if joint(index + 2) == .and, kind(index + 3) == .article, kind(index + 4) == .half,
        let more = unit.halfMore
      {
        return CalendarPhrase(
          end: index + 5, period: nil, anchor: .contextual, kind: .duration, duration: more)
      }
      // "an hour and 43 minutes" is one amount.
      if next == .and, let more = count(at: index + 3), kind(more.end) == .unit { return nil }
      return CalendarPhrase(
        end: index + 2, period: nil, anchor: .contextual, kind: .duration, duration: duration)
    }
    if lead.kind == .vagueCount, lead.value == 0 { return manyUnits(at: index) }
    guard lead.kind == .unit, isPlural(index),
      followsLengthCue(index) && joint(index + 1) != .of || isDistance(index) || isSpent(index),
      let unit = unit(index),
      let duration = unit.vagueDuration
    else { return nil }
    return CalendarPhrase(
      end: index + 1, period: nil, anchor: .contextual, kind: .duration, duration: duration)
  }

  /// "many years", but not "how many years".
  private func manyUnits(at index: Int) -> CalendarPhrase? {
    guard kind(index + 1) == .unit, isPlural(index + 1), let unit = unit(index + 1),
      let duration = unit.vagueDuration, !Self.questions.contains(where: { wordIs(index - 1, $0) })
    else { return nil }
    return CalendarPhrase(
      end: index + 2, period: nil, anchor: .contextual, kind: .duration, duration: duration)
  }

  private static let questions: [StaticString] = ["how", "as", "so", "too", "that"]

  /// The first token of "nearly a year", "more than a century", "at least a month".
  func boundStart(before index: Int) -> Int {
    guard index > 1, tokens[index].gap < .paragraph, kind(index) == .article else { return index }
    if wordIs(index - 1, "nearly") || wordIs(index - 1, "almost") || joint(index - 1) == .around {
      return index - 1
    }
    let isPair =
      joint(index - 1) == .than && (wordIs(index - 2, "more") || wordIs(index - 2, "less"))
      || wordIs(index - 1, "least") && joint(index - 2) == .at
    return isPair && tokens[index - 1].gap < .paragraph ? index - 2 : index
  }

  /// "hours after the fire", "in the days before the vote": how far off, with no count before.
  private func isDistance(_ index: Int) -> Bool {
    guard joint(index + 1) == .after || joint(index + 1) == .before, isWord(index + 2) else {
      return false
    }
    guard index > 0, tokens[index].gap < .paragraph, !endsSentence(index - 1) else { return true }
    if isSign(index - 1, ",") || wordIs(index - 1, "just") || wordIs(index - 1, "only") {
      return true
    }
    switch words[index - 1].kind {
    case .article: return words[index - 1].value == 0
    case .joint: return CalendarJoint(rawValue: words[index - 1].value) != .of
    default: return false
    }
  }

  /// "after months of talks", "for years of work".
  private func isSpent(_ index: Int) -> Bool {
    guard joint(index + 1) == .of, index > 0, tokens[index].gap < .paragraph else { return false }
    switch joint(index - 1) {
    case .after, .for, .over, .during: return true
    default: return Self.lengthVerbs.contains(tokens[index - 1].code)
    }
  }

  private func followsLengthCue(_ index: Int) -> Bool {
    guard index > 0, tokens[index].gap < .paragraph else { return false }
    switch CalendarJoint(rawValue: words[index - 1].value) {
    case .for, .in, .within, .over, .than, .around: return words[index - 1].kind == .joint
    default:
      // "down to 100 in just minutes".
      if wordIs(index - 1, "just") || wordIs(index - 1, "mere") {
        return joint(index - 2) == .in || joint(index - 2) == .within || joint(index - 2) == .for
      }
      if Self.lengthVerbs.contains(tokens[index - 1].code) { return true }
      return wordIs(index - 1, "nearly") || wordIs(index - 1, "almost")
        || wordIs(index - 1, "least") && joint(index - 2) == .at
    }
  }

  /// Hashes of verbs that a length of time follows.
  private static let lengthVerbs: CodeSet = CodeSet(
    ["took", "take", "takes", "taken", "taking", "lasted", "lasts", "spent", "spend", "spends"]
      .map { WordHash.of($0) })

  /// Whether "a quarter" is a fourth part: "nearly a quarter", "over a quarter", "for a quarter of them".
  private func isShare(_ unit: CalendarUnit, at index: Int) -> Bool {
    guard unit == .quarter else { return false }
    if joint(index + 2) == .of { return true }
    switch CalendarJoint(rawValue: words[index - 1].value) {
    case .for, .in, .within: return words[index - 1].kind != .joint
    default: return true
    }
  }

  /// "$5 a year", "twice a day".
  private func isRate(before index: Int) -> Bool {
    index > 0
      && (tokens[index - 1].kind == .digits || wordIs(index - 1, "twice")
        || wordIs(index - 1, "once") || wordIs(index - 1, "times")
        || tokens[index - 1].kind == .word && CalendarRoles.paid.contains(tokens[index - 1].code))
  }
}
