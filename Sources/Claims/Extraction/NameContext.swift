// SPDX-License-Identifier: MIT

import SourceText
import Vocabulary

/// Tells namesakes apart by what stands around a name: in its phrase, its sentence, then the document.
struct NameContext {
  let tokens: [Token]
  let sentences: [Sentence]
  let lexicon: Lexicon

  /// How many names, and how many words, on each side of a name are looked at.
  private static let nameReach = 24
  private static let wordReach = 60

  /// The names, those of several things narrowed to the one that the text speaks of.
  ///
  /// A name that nothing settles keeps all its meanings.
  func settled(_ names: [NameMatch]) -> [NameMatch] {
    guard names.contains(where: { $0.targets.count > 1 }) else { return names }
    var settled = names
    var whole: [Entity.ID: [Int]] = [:]
    var sentence = 0
    for index in names.indices where names[index].targets.count > 1 {
      guard let namesakes = namesakes(of: names[index]), let key = namesakes.entities.first
      else { continue }
      let start = names[index].tokens.lowerBound
      while sentence + 1 < sentences.count, sentences[sentence].tokens.upperBound <= start {
        sentence += 1
      }
      let around = sentences.isEmpty ? 0..<tokens.count : sentences[sentence].tokens
      var winner = stated(names, index, namesakes)
      if winner == nil {
        winner = Self.winner(votes(names, around: index, within: around, for: namesakes))
      }
      if winner == nil {
        let all = whole[key] ?? votes(names, around: nil, within: 0..<tokens.count, for: namesakes)
        whole[key] = all
        winner = Self.winner(all)
      }
      guard let winner else { continue }
      let others = namesakes.entities.filter { $0 != namesakes.entities[winner] }
      settled[index].targets.removeAll { target in
        if case .entity(let id) = target { others.contains(id) } else { false }
      }
    }
    return settled
  }

  private func namesakes(of match: NameMatch) -> Namesakes? {
    lexicon.namesakes(among: Self.ids(of: match))
  }

  private static func ids(of match: NameMatch) -> [Entity.ID] {
    match.targets.compactMap { if case .entity(let id) = $0 { id } else { nil } }
  }

  /// The place of the one with most votes, when it has twice those of any other.
  private static func winner(_ votes: [Int]) -> Int? {
    guard let most = votes.max(), most > 0, let place = votes.firstIndex(of: most) else {
      return nil
    }
    let second = votes.indices.filter { $0 != place }.map { votes[$0] }.max() ?? 0
    return most >= second * 2 ? place : nil
  }

  // MARK: - In the phrase

  /// What the words that touch the name say it is: "the state of Georgia", "Georgia, U.S.".
  private func stated(_ names: [NameMatch], _ index: Int, _ namesakes: Namesakes) -> Int? {
    let match = names[index]
    let start = match.tokens.lowerBound
    if start >= 2, tokens[start - 1].code == Self.of, tokens[start - 1].kind == .word {
      if Self.stateWords.contains(tokens[start - 2].code) { return only("place", namesakes) }
      if Self.countryWords.contains(tokens[start - 2].code) { return only("country", namesakes) }
    }
    if index + 1 < names.count, names[index + 1].tokens.lowerBound == match.tokens.upperBound + 1,
      tokens[match.tokens.upperBound].isSign(",")
    {
      let next = Self.ids(of: names[index + 1])
      let inside = namesakes.entities.indices.filter { place in
        memberships(of: namesakes.entities[place]).contains { next == [$0] }
      }
      if inside.count == 1, entityType(next[0]) == "country" { return inside[0] }
    }
    return nil
  }

  private func only(_ type: String, _ namesakes: Namesakes) -> Int? {
    let places = namesakes.entities.indices.filter {
      entityType(namesakes.entities[$0]) == type
    }
    return places.count == 1 ? places[0] : nil
  }

  private func entityType(_ id: Entity.ID) -> String { lexicon.entities[id]?.type ?? "" }

  private func memberships(of id: Entity.ID) -> [Entity.ID] {
    lexicon.entities[id]?.memberships.map(\.group) ?? []
  }

  private static let of = WordHash.of("of")
  private static let stateWords = Set(["state"].map { WordHash.of($0) })
  private static let countryWords = Set(
    ["country", "nation", "republic", "government"].map { WordHash.of($0) })

  // MARK: - Around

  /// How much speaks for each namesake: the names of its like, and words that go with it.
  private func votes(
    _ names: [NameMatch], around index: Int?, within range: Range<Int>, for namesakes: Namesakes
  ) -> [Int] {
    var votes = namesakes.entities.map { _ in 0 }
    let near = index.map {
      max($0 - Self.nameReach, 0)..<min($0 + Self.nameReach + 1, names.count)
    }
    for other in near ?? names.indices
    where other != index && range.contains(names[other].tokens.lowerBound) {
      let ids = Self.ids(of: names[other])
      guard ids.count == 1 else { continue }
      for place in votes.indices {
        votes[place] += weight(of: ids[0], for: namesakes.entities[place])
      }
    }
    var words = range
    if let index {
      let start = names[index].tokens.lowerBound
      words =
        max(
          range.lowerBound, start - Self.wordReach)..<max(
          min(range.upperBound, start + Self.wordReach),
          max(range.lowerBound, start - Self.wordReach))
    }
    for word in words where tokens[word].kind == .word {
      for place in namesakes.places(hintedBy: tokens[word].code) { votes[place] += 3 }
    }
    return votes
  }

  private func weight(of other: Entity.ID, for id: Entity.ID) -> Int {
    if other == id { return 4 }
    guard let named = lexicon.entities[other], let entity = lexicon.entities[id] else { return 0 }
    if entity.isPeer(named) { return 3 }
    if entity.memberships.contains(where: { $0.group == other }) { return 1 }
    return entity.type == "country" && named.type == "country" ? 1 : 0
  }
}
