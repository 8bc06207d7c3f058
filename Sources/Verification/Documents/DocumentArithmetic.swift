// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText
import Vocabulary

/// Holds the figures of one document against each other.
///
/// Only figures that no record has decided are looked at, and only where the text itself ties them
/// together: one movement told by its two levels and its size, one figure told twice, and parts that the
/// text calls all of one whole.
struct DocumentArithmetic {
  let reading: DocumentReading

  /// The findings with what the document's own figures say of them.
  func applied(to findings: [Finding]) -> [Finding] {
    var findings = FindingsByValue(findings)
    var order: [TextRange] = []
    var movements: [TextRange: [Mention]] = [:]
    for mention in reading.mentions {
      guard let cue = mention.change?.cue else { continue }
      if movements[cue] == nil { order.append(cue) }
      movements[cue, default: []].append(mention)
    }
    for cue in order { check(movements[cue] ?? [], in: &findings) }
    checkComparisons(in: &findings)
    checkShares(in: &findings)
    checkTotals(in: &findings)
    checkTables(in: &findings)
    checkToldSizes(in: &findings)
    checkHeadline(in: &findings)
    checkRepeats(in: &findings)
    return findings.all
  }

  func position(of mention: Mention, in findings: FindingsByValue) -> Int? {
    findings.position(of: mention.range, where: isOpen)
  }

  /// Whether a finding tells a fact that nothing has called wrong.
  func isStated(_ finding: Finding) -> Bool {
    finding.claim.modality == .fact && !finding.claim.isNegated && !finding.verdict.isFlagged
  }

  /// Whether a finding is a plain statement that no record has decided.
  func isOpen(_ finding: Finding) -> Bool {
    let claim = finding.claim
    return finding.verdict == .notInEvidence && claim.modality == .fact && !claim.isNegated
      && finding.reasons.first?.code.rawValue != "value.relative"
  }

  /// The widest interval a figure may mean; `nil` for bounds and vague amounts.
  func interval(_ quantity: Quantity?) -> ValueInterval? {
    guard let quantity, quantity.value != nil, quantity.hedge != .vague,
      quantity.comparator == .equal || quantity.comparator == .approximately
    else { return nil }
    let readings = ValueReading.readings(of: quantity)
    let lows = readings.compactMap { $0.interval.lower?.value }
    let highs = readings.compactMap { $0.interval.upper?.value }
    guard let low = lows.min(), let high = highs.max() else { return nil }
    return .closed(low, high)
  }

  // MARK: - A movement and its two levels

  /// What a level may mean where a change is worked out from it: as rounded, but by no more than a twelfth.
  func level(_ quantity: Quantity) -> ValueInterval? {
    guard let whole = interval(quantity), let value = quantity.value,
      let low = whole.lower?.value, let high = whole.upper?.value
    else { return nil }
    let half = ExactDecimal(5, exponent: quantity.precision - 1)
    let reach = min(half, value.magnitude.scaled(byPowerOfTen: -2) * ExactDecimal(8))
    guard quantity.comparator == .equal else { return whole }
    return .closed(max(low, value - reach), min(high, value + reach))
  }

  private func check(_ mentions: [Mention], in findings: inout FindingsByValue) {
    let starts = mentions.filter { $0.change?.role == .from }
    let ends = mentions.filter { $0.change?.role == .to }
    let sizes = mentions.filter { $0.change?.role == .by }
    if starts.count == 1, ends.count == 1 {
      checkDirection(starts[0], ends[0], in: &findings)
    } else if starts.count == 1, ends.isEmpty, let end = level(before: starts[0]) {
      checkDirection(starts[0], end, in: &findings)
    }
    guard starts.count == 1, ends.count == 1, sizes.count == 1,
      !reading.isTurningPoint(starts[0], behind: ends[0])
    else { return }
    checkSize(sizes[0], from: starts[0], to: ends[0], in: &findings)
  }

  /// Whether the size of a movement follows from its two levels, wherever the text tells the three.
  func checkSize(
    _ told: Mention, from start: Mention, to end: Mention, in findings: inout FindingsByValue
  ) {
    let sizeMention = told
    guard let from = start.quantity, let to = end.quantity, let size = told.quantity,
      let first = from.value, let last = to.value, let told = size.value,
      from.unit == to.unit, first > .zero, last > .zero, first != last,
      sizeMention.change?.direction == (last > first ? .up : .down),
      let start = level(from), let end = level(to), let stated = interval(size),
      let startLow = start.lower?.value, let startHigh = start.upper?.value,
      let endLow = end.lower?.value, let endHigh = end.upper?.value, startLow > .zero
    else { return }
    let low: ExactDecimal
    let high: ExactDecimal
    let right: ExactDecimal
    let work: String
    if size.unit == .percent, from.unit != .percent, from.unit != .percentagePoints {
      guard let least = (endLow - startHigh).divided(by: startHigh),
        let most = (endHigh - startLow).divided(by: startLow),
        let plain = (last - first).divided(by: first)
      else { return }
      (low, high, right) = (least * .hundred, most * .hundred, plain * .hundred)
      work =
        "(\(last.grouped()) - \(first.grouped())) / \(first.grouped()) = "
        + DerivedFact.shown(right) + "%"
    } else if size.unit == from.unit && size.unit != .percent
      || from.unit == .percent
        && (size.unit == .percentagePoints || size.unit?.noun == "point")
    {
      (low, high, right) = (endLow - startHigh, endHigh - startLow, last - first)
      work = "\(last.grouped()) - \(first.grouped()) = \(right.grouped())"
    } else {
      return
    }
    let reach = low.isNegative && high.isNegative || last < first ? (-high, -low) : (low, high)
    guard !stated.overlaps(.closed(reach.0, reach.1)),
      let index = position(of: sizeMention, in: findings)
    else { return }
    flag(
      &findings[index], .inconsistent, "document.arithmetic",
      "\(told.grouped()) does not follow from the two levels that the text gives", work: work)
    findings[index].suggestion = SuggestionWriter(document: reading.document).suggestion(
      for: findings[index].claim, value: right.magnitude, note: nil)
    findings[index].suggestion?.isSafe = false
  }

  /// The level of "15.3 million passengers, down from 11.7 million".
  private func level(before start: Mention) -> Mention? {
    guard let sentence = reading.sentence(at: start.range), let cue = start.change?.cue else {
      return nil
    }
    let level = nearby(
      reading.tokens(in: cue).lowerBound, in: sentence, behind: false, kind: start.kind)
    return level?.change == nil ? level : nil
  }

  /// A fall told of two levels of which the later one is higher, or a rise the other way round.
  func checkDirection(_ from: Mention, _ to: Mention, in findings: inout FindingsByValue) {
    guard let change = from.change, to.change.map({ $0.direction == change.direction }) ?? true,
      MovementWords(reading: reading).tellsDirection(of: from),
      from.kind != .ordinal, to.kind != .ordinal, let start = from.quantity, let end = to.quantity,
      start.unit == end.unit || start.unit == nil && end.unit?.dimension == .count,
      let first = start.value, let last = end.value, first > .zero,
      last > .zero, let before = level(start), let after = level(end),
      !before.overlaps(after), change.direction != (last > first ? .up : .down),
      let index = findings.position(of: to.range, where: isStated)
    else { return }
    flag(
      &findings[index], .inconsistent, "document.direction",
      "the text tells \(change.direction == .up ? "a rise" : "a fall") from \(first.grouped()) to \(last.grouped())",
      work: "\(last.grouped()) \(last > first ? ">" : "<") \(first.grouped())")
    findings[index].strength = nil
    findings[index].suggestion = nil
  }

  /// Two amounts of which the text calls the lower one the higher: "€4.4 billion, higher than B's €4.6 billion".
  private func checkComparisons(in findings: inout FindingsByValue) {
    let tokens = reading.tokens
    for index in tokens.indices.dropLast() where tokens[index + 1].code == SeriesWords.than {
      let isMore = Self.higher.contains(tokens[index].code)
      guard isMore || Self.lower.contains(tokens[index].code),
        let sentence = reading.sentence(at: tokens[index].range),
        let left = nearby(index, in: sentence, behind: false),
        let right = nearby(index + 2, in: sentence, behind: true),
        left.range.upperBound <= Int(tokens[index].start), left.change == nil,
        reading.tokens(in: right.range).lowerBound - index <= Self.comparedReach,
        let one = left.quantity, let other = right.quantity, one.unit == other.unit,
        let first = one.value, let second = other.value, let mine = level(one),
        let theirs = level(other), !mine.overlaps(theirs), isMore != (first > second),
        let place = findings.position(of: left.range, where: isStated)
      else { continue }
      flag(
        &findings[place], .inconsistent, "document.direction",
        "the text calls \(first.grouped()) \(isMore ? "more" : "less") than \(second.grouped())",
        work: "\(first.grouped()) \(first > second ? ">" : "<") \(second.grouped())")
      findings[place].strength = nil
      findings[place].suggestion = nil
    }
  }

  /// The amount nearest to a token on one side of it.
  func nearby(_ index: Int, in sentence: Sentence, behind: Bool, kind: Mention.Kind = .number)
    -> Mention?
  {
    let range =
      behind
      ? Range.between(index, min(index + Self.comparedReach, sentence.tokens.upperBound))
      : Range.between(max(index - Self.sideReach, sentence.tokens.lowerBound), index)
    guard !range.isEmpty else { return nil }
    let amounts = reading.mentions(in: reading.bytes(of: range)).filter {
      $0.quantity != nil && (!$0.isTime || $0.kind == kind)
    }
    return behind ? amounts.first : amounts.last
  }

  /// How many tokens before a comparative, or a fall "from" a level, the other amount may stand.
  private static let sideReach = 40
  private static let higher = WordHash.all(of: "higher larger greater bigger")
  private static let lower = WordHash.all(of: "lower smaller")
  /// How many tokens behind the comparative the other amount may begin.
  private static let comparedReach = 9

  func flag(
    _ finding: inout Finding, _ verdict: Verdict, _ code: String, _ text: String, work: String
  ) {
    finding.verdict = verdict
    finding.reasons.insert(Finding.Reason(Finding.Code(code), text), at: 0)
    finding.trace.append(Finding.Step("derive", work))
  }

  // MARK: - Shares of one whole

  private func checkShares(in findings: inout FindingsByValue) {
    var next = 0
    for sentence in reading.sentences {
      var shares: [Mention] = []
      while next < reading.mentions.count,
        reading.mentions[next].range.lowerBound < sentence.range.upperBound
      {
        let mention = reading.mentions[next]
        next += 1
        if mention.quantity?.unit == .percent { shares.append(mention) }
      }
      guard shares.count >= 2, shares.count <= 20, Set(shares.compactMap(whole)).count <= 1,
        reading.tokens[sentence.tokens].contains(where: {
          $0.kind == .word && Self.wholeWords.contains($0.code)
        }) || isAllotted(shares, in: sentence)
      else { continue }
      let intervals = shares.map { $0.change == nil ? interval($0.quantity) : nil }
      let lows = intervals.compactMap { $0?.lower?.value }
      guard lows.count == shares.count, let last = shares.last,
        lows.reduce(.zero, +) > .hundred,
        let index = findings.position(
          of: last.range, where: { isStated($0) && !$0.verdict.isJudged })
      else { continue }
      let values = shares.compactMap { $0.quantity?.value }
      let sum = values.reduce(ExactDecimal.zero, +)
      flag(
        &findings[index], .inconsistent, "document.shares",
        "the parts that the text gives come to \(sum.grouped())% of the whole",
        work: values.map { $0.grouped() }.joined(separator: " + ") + " = \(sum.grouped())")
    }
  }

  /// What a share is said to be of: the "staff" of "60% of the staff".
  private func whole(of share: Mention) -> UInt32? {
    var next = reading.tokens(in: share.range).upperBound
    guard next + 1 < reading.tokens.count, reading.tokens[next].code == SeriesWords.of else {
      return nil
    }
    next += 1
    if Self.articles.contains(reading.tokens[next].code), next + 1 < reading.tokens.count {
      next += 1
    }
    return reading.tokens[next].kind == .word ? reading.tokens[next].code : nil
  }

  private static let articles = WordHash.all(of: "the all its their our these those")

  /// Whether shares are told of what goes somewhere: "60% goes to schools, 25% to roads and 15% to parks".
  private func isAllotted(_ shares: [Mention], in sentence: Sentence) -> Bool {
    guard shares.count >= 3, let first = shares.first else { return false }
    let start = reading.tokens(in: first.range).upperBound
    let near = Range.between(start, min(start + Self.allotReach, sentence.tokens.upperBound))
    return near.contains { Self.goingWords.contains(reading.tokens[$0].code) }
      && shares.dropFirst().allSatisfy { share in
        let next = reading.tokens(in: share.range).upperBound
        return next < sentence.tokens.upperBound && reading.tokens[next].code == SeriesWords.to
      }
  }

  private static let allotReach = 6
  private static let goingWords = WordHash.all(of: "goes go went going")

  /// Words by which a text says that its shares are the parts of one whole.
  private static let wholeWords = Set(
    "remaining rest remainder split divided consists consisted comprises comprised composed undecided abstained unsure"
      .split(separator: " ").map { WordHash.of(String($0)) })

  // MARK: - One figure told twice

  private struct Key: Hashable {
    let subject: [String]
    let entities: [String]
    let period: Period
    let unit: Unit?
    let words: Set<Term.Concept>
  }

  private func checkRepeats(in findings: inout FindingsByValue) {
    var positions: [TextRange: Int] = [:]
    for (index, finding) in findings.all.enumerated() where isOpen(finding) {
      if let range = finding.claim.value?.range { positions[range] = index }
    }
    var earlier: [Key: [(index: Int, interval: ValueInterval, clause: Range<Int>)]] = [:]
    for draft in reading.drafts {
      guard let value = draft.claim.value, let index = positions[value.range],
        let key = key(of: draft), let own = interval(value.quantity)
      else { continue }
      let known = earlier[key] ?? []
      // Two figures of one clause are of two things: "$745 million on $7.1 billion".
      if known.count == 1, !known[0].interval.overlaps(own), known[0].clause != draft.clause {
        let quote = findings[known[0].index].claim.value?.range
        let text = quote.map { reading.document.text(in: $0) } ?? ""
        let mine = reading.document.text(in: value.range)
        for (place, other) in [(index, text), (known[0].index, mine)] {
          flag(
            &findings[place], .conflictingEvidence, "document.contradiction",
            "elsewhere the text gives \"\(other)\" for the same",
            work: "\"\(text)\" and \"\(mine)\" exclude each other")
        }
      }
      earlier[key, default: []].append((index, own, draft.clause))
    }
  }

  /// Whether a value belongs to the word before it alone: "2022's 10.03C", "Sweden's 9%".
  private func isOwned(_ value: Mention?) -> Bool {
    guard let start = value.map({ reading.tokens(in: $0.range).lowerBound }), start > 1 else {
      return false
    }
    let before = reading.tokens[start - 1]
    return before.kind == .word && before.code == Self.possessive && before.gap == .none
      && reading.tokens[start - 2].kind == .sign
  }

  private static let possessive = WordHash.of("s")

  /// What a statement is about, down to each of its words; `nil` when it leaves something open.
  private func key(of draft: DraftClaim) -> Key? {
    let claim = draft.claim
    guard claim.kind == .quantity, claim.value?.change == nil, claim.attribution == nil,
      !claim.isQuoted, draft.hasOwnTime, let period = claim.time?.period,
      claim.subject?.origin == .stated, claim.measure != nil,
      draft.entities.allSatisfy({ $0.origin == .stated }), !isOwned(claim.value)
    else { return nil }
    let words = draft.terms.map(\.term).filter {
      draft.clause.contains($0.tokens.lowerBound) && $0.role != .function && $0.role != .border
    }
    return Key(
      subject: claim.subject?.entities.map(\.rawValue) ?? [],
      entities: draft.entities.compactMap { $0.ids.first?.rawValue }.sorted(), period: period,
      unit: claim.value?.quantity?.unit, words: Set(words.map(\.concept)))
  }
}
