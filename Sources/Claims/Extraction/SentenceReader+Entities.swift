// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Vocabulary

extension SentenceReader {
  /// The entities that may be facets of the claim around a value, likeliest subject first.
  func entities(for value: Range<Int>) -> [EntityMention] {
    var found: [EntityMention] = []
    let own = clauses.clause(of: value.lowerBound)
    let isOwned = isOwned(value)
    let antecedent = antecedent(of: own)
    let isListed = names.contains { isEntity($0) && placed(before: $0) == value }
    for match in names {
      let ids = match.targets.compactMap { target -> Entity.ID? in
        if case .entity(let id) = target { id } else { nil }
      }
      guard abs(match.tokens.lowerBound - value.lowerBound) <= Self.reach, !ids.isEmpty,
        !overlapsValue(match.tokens)
      else { continue }
      var relation = relation(of: match)
      var weight = weight(of: match.tokens, for: value)
      let clause = clauses.clause(of: match.tokens.lowerBound)
      if clause != own, clauses.isComparison(clause), !isToldOf(clause, by: own) {
        relation = .compared
        weight = min(weight, ProximityWeights.laterClause)
      }
      if let antecedent, clause != own {
        if match.range == antecedent.range {
          relation = .subject
          weight = ProximityWeights.before
        } else {
          weight = min(weight, ProximityWeights.laterClause)
        }
      } else if let owned = ownedValue(behind: match) {
        if owned == value {
          relation = .subject
        } else {
          // "half of Sweden's 10.5 million": Sweden is spoken of for that figure only.
          relation = .compared
          weight = min(weight, ProximityWeights.laterClause)
        }
      } else if isOwned {
        weight = min(weight, ProximityWeights.laterClause)
      } else if isListed, let place = placed(before: match) {
        // "5.2 in Norway, 4.3 in Sweden": each figure has its own place behind it.
        if place == value {
          weight = ProximityWeights.before
        } else {
          relation = .compared
          weight = min(weight, ProximityWeights.laterClause)
        }
      }
      if relation == .attribution { weight *= 0.3 }
      if relation == .container { weight *= 0.3 }
      found.append(
        EntityMention(
          match: match, ids: ids, relation: relation, weight: weight, origin: .stated))
    }
    if clauses.isComparison(own), found.contains(where: { isIn(own, $0) }) {
      // "than Canada's 9.4%": what stands outside the comparison is the other side.
      for index in found.indices where !isIn(own, found[index]) { found[index].weight *= 0.4 }
    }
    return found.sorted { left, right in
      (right.weight, left.match.range.lowerBound) < (left.weight, right.match.range.lowerBound)
    }
  }

  private func isIn(_ clause: Int, _ entity: EntityMention) -> Bool {
    clauses.clause(of: entity.match.tokens.lowerBound) == clause
  }

  /// The value that belongs to a name alone: "10.5 million" of "Sweden's 10.5 million" and of "Sweden (10.5 million)".
  private func ownedValue(behind match: NameMatch) -> Range<Int>? {
    var index = match.tokens.upperBound
    guard index + 1 < sentence.tokens.upperBound else { return nil }
    if tokens[index].isSign("(") {
      index += 1
    } else if isApostrophe(tokens[index]), tokens[index].gap == .none {
      index += 1
      if tokens[index].code == Self.possessive, tokens[index].gap == .none { index += 1 }
    } else {
      return nil
    }
    return values.first { $0.tokens.contains(index) }?.tokens
  }

  /// The value that a name stands right behind as its place: "4.3" of "4.3 in Sweden".
  private func placed(before match: NameMatch) -> Range<Int>? {
    var index = match.tokens.lowerBound - 1
    if index >= sentence.tokens.lowerBound, Self.articles.contains(tokens[index].code) {
      index -= 1
    }
    guard index > sentence.tokens.lowerBound, tokens[index].kind == .word,
      Self.placeWords.contains(tokens[index].code)
    else { return nil }
    return values.first { $0.tokens.upperBound == index }?.tokens
  }

  /// Whether a value belongs to the name right before it alone.
  func isOwned(_ value: Range<Int>) -> Bool {
    names.contains { isEntity($0) && ownedValue(behind: $0) == value }
  }

  private static let possessive = WordHash.of("s")

  /// Whether a clause tells of the thing that ends another: "unlike Canada, whose rate is 6%".
  private func isToldOf(_ other: Int, by clause: Int) -> Bool {
    let inner = clauses.clauses[clause]
    return inner.parent == other && Self.relativeWords.contains(tokens[inner.start].code)
  }

  /// The name that a relative clause hangs on: "Canada" of "as many as Canada, whose rate is 6%".
  private func antecedent(of clause: Int) -> NameMatch? {
    let start = clauses.clauses[clause].start
    guard clause > 0, Self.relativeWords.contains(tokens[start].code) else { return nil }
    return names.last { match in
      isEntity(match) && match.tokens.upperBound <= start
        && start - match.tokens.upperBound <= 1
        && tokens[Range.between(match.tokens.upperBound, start)].allSatisfy { $0.isSign(",") }
    }
  }

  private static let relativeWords = Set(["whose", "which", "who"].map { WordHash.of($0) })

  private func overlapsValue(_ range: Range<Int>) -> Bool {
    mentions.contains { Self.isValue($0.mention) && $0.tokens.overlaps(range) }
  }

  /// How a name stands in its sentence, by the words around it.
  private func relation(of match: NameMatch) -> EntityMention.Relation {
    let start = match.tokens.lowerBound
    let end = match.tokens.upperBound
    if isAttributed(match) { return .attribution }
    if start >= sentence.tokens.lowerBound + 2, tokens[start - 1].isSign(","),
      let before = names.first(where: { $0.tokens.upperBound == start - 1 }),
      isEntity(before), isPlace(match), !isListed(after: end),
      !isListed(before: before.tokens.lowerBound), !isAfterOpening(match)
    {
      return .container
    }
    if end + 1 < sentence.tokens.upperBound, isApostrophe(tokens[end]), tokens[end].gap == .none {
      return ownsRelative(match) ? .container : .subject
    }
    var index = start - 1
    // Over an article and other words that lean on the name.
    if index >= sentence.tokens.lowerBound, Self.articles.contains(tokens[index].code) {
      index -= 1
    }
    guard index >= sentence.tokens.lowerBound, tokens[index].kind == .word else {
      return index < sentence.tokens.lowerBound ? .subject : .other
    }
    let code = tokens[index].code
    if Self.ofWords.contains(code) {
      let isPart =
        index > sentence.tokens.lowerBound && Self.partWords.contains(tokens[index - 1].code)
      return isPart ? .container : .of
    }
    if Self.placeWords.contains(code) {
      return start > sentence.tokens.lowerBound + 2 || !isFollowedByComma(end) ? .place : .subject
    }
    if Self.counterpartWords.contains(code) { return .counterpart }
    return .subject
  }

  /// Whether a name begins the main clause after an opening phrase: "In Washington, Acme announced".
  private func isAfterOpening(_ match: NameMatch) -> Bool {
    let end = match.tokens.upperBound
    return end < sentence.tokens.upperBound && tokens[end].kind == .word
      && tokens[end].gap == .space
      && Self.openingWords.contains(tokens[sentence.tokens.lowerBound].code)
  }

  private static let openingWords = Set(
    [
      "in", "at", "on", "during", "after", "before", "from", "for", "with", "unlike", "like",
      "besides",
    ].map { WordHash.of($0) })

  private func isEntity(_ match: NameMatch) -> Bool {
    match.targets.contains { if case .entity = $0 { true } else { false } }
  }

  private func isPlace(_ match: NameMatch) -> Bool {
    match.targets.contains { target in
      guard case .entity(let id) = target else { return false }
      return ["country", "place", "territory", "bloc", "state", "city", "region", "continent"]
        .contains(entityType(id))
    }
  }

  private func isFollowedByComma(_ index: Int) -> Bool {
    index < sentence.tokens.upperBound && tokens[index].isSign(",")
  }

  private func isApostrophe(_ token: Token) -> Bool {
    token.kind == .sign && (token.code == 0x27 || token.code == 0x2019)
  }

  /// Whether a list goes on after a position: ", X" or "and X".
  private func isListed(after index: Int) -> Bool {
    guard index < sentence.tokens.upperBound else { return false }
    if Self.andWord == tokens[index].code, tokens[index].kind == .word { return true }
    return tokens[index].isSign(",")
      && names.contains {
        isEntity($0) && $0.tokens.lowerBound <= index + 2 && $0.tokens.lowerBound > index
      }
  }

  private func isListed(before index: Int) -> Bool {
    guard index > sentence.tokens.lowerBound else { return false }
    return tokens[index - 1].isSign(",")
      && names.contains { isEntity($0) && $0.tokens.upperBound == index - 1 }
  }

  /// Whether a name is who says it: "according to the X", "X said".
  private func isAttributed(_ match: NameMatch) -> Bool {
    for cue in cues where cue.cue == .attribution {
      let gap = match.tokens.lowerBound - cue.tokens.upperBound
      if gap >= 0, gap <= 3, !Self.sayWords.contains(tokens[cue.tokens.lowerBound].code) {
        return true
      }
      if Self.sayWords.contains(tokens[cue.tokens.lowerBound].code),
        match.tokens.upperBound == cue.tokens.lowerBound
      {
        return true
      }
    }
    return false
  }

  /// Whether what is told is of another, which a name only describes: "Acme's rival", "Norway's eastern neighbour".
  private func ownsRelative(_ match: NameMatch) -> Bool {
    var index = match.tokens.upperBound + 1
    if index < sentence.tokens.upperBound, tokens[index].code == Self.possessive { index += 1 }
    let end = min(index + Self.relativeReach, sentence.tokens.upperBound)
    return Range.between(index, max(index, end)).prefix { tokens[$0].kind == .word }
      .contains { Self.relatives.contains(tokens[$0].code) }
  }

  /// How many words behind the possessive the other may be named: "Acme's main domestic rival".
  private static let relativeReach = 3
  private static let relatives = WordHash.all(
    of:
      """
      rival rivals competitor competitors parent neighbour neighbours neighbor neighbors subsidiary \
      owner predecessor successor supplier peers
      """)
  private static let articles = Set(["the", "its", "their", "our"].map { WordHash.of($0) })
  private static let ofWords = Set(["of"].map { WordHash.of($0) })
  /// "A section of the canal", "a subsidiary of Acme": what is told is of the part.
  private static let partWords = Set(
    [
      "section", "stretch", "portion", "segment", "district", "branch", "subsidiary", "unit", "arm",
      "division", "rival", "competitor", "neighbour", "neighbor", "parent", "owner",
    ].map { WordHash.of($0) })
  private static let placeWords = Set(
    ["in", "at", "on", "within", "across", "for"].map { WordHash.of($0) })
  private static let counterpartWords = Set(
    ["from", "to", "into", "with", "between", "by"].map { WordHash.of($0) })
  private static let andWord = WordHash.of("and")
  private static let sayWords = Set(
    [
      "said", "says", "told", "claimed", "claims", "stated", "argued", "noted", "wrote",
      "announced", "reported",
    ].map { WordHash.of($0) })
}
