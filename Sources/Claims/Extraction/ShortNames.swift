// SPDX-License-Identifier: MIT

import SourceText
import Vocabulary

/// Finds the short names of what a text has named in full: "Larkfield" after "Larkfield Stores".
struct ShortNames {
  let tokens: [Token]
  /// The kind of an entity.
  let type: (Entity.ID) -> String

  /// Names with the short ones that follow them, in order.
  ///
  /// - Complexity: O(*n*) in the number of tokens and names.
  func added(to names: [NameMatch]) -> [NameMatch] {
    var short: [UInt32: NameMatch] = [:]
    var shared: Set<UInt32> = []
    for match in names where hasShortForm(match) {
      let code = tokens[match.tokens.lowerBound].code
      guard let known = short[code] else {
        short[code] = match
        continue
      }
      if known.targets != match.targets { shared.insert(code) }
    }
    guard !short.isEmpty else { return names }
    var all = names
    var next = 0
    var covered = 0
    for index in tokens.indices {
      while next < names.count, names[next].tokens.lowerBound <= index {
        covered = max(covered, names[next].tokens.upperBound)
        next += 1
      }
      guard index >= covered, tokens[index].kind == .word, tokens[index].isCapitalized,
        let full = short[tokens[index].code], !shared.contains(tokens[index].code),
        full.tokens.upperBound <= index, standsAlone(index)
      else { continue }
      all.append(
        NameMatch(
          range: tokens[index].range, tokens: index..<(index + 1), targets: full.targets,
          form: .alias))
    }
    guard all.count > names.count else { return names }
    return all.sorted { ($0.range, $1.range.count) < ($1.range, $0.range.count) }
  }

  /// Whether a name is of a kind that is told by its first word, and that word is no common one.
  private func hasShortForm(_ match: NameMatch) -> Bool {
    guard match.tokens.count > 1, match.form == .name || match.form == .alias,
      let target = match.targets.first, match.targets.count == 1,
      case .entity(let id) = target, !Self.others.contains(type(id))
    else { return false }
    let first = tokens[match.tokens.lowerBound]
    // "Hamilton County" may stand beside a Hamilton that is none.
    if Self.kindsOfPlace.contains(tokens[match.tokens.upperBound - 1].code) { return false }
    return first.kind == .word && first.isCapitalized
      && Int(first.end - first.start) >= Self.leastLength && !Self.common.contains(first.code)
  }

  /// Whether neither neighbour makes another name of the word: "East Larkfield", "Larkfield Road".
  private func standsAlone(_ index: Int) -> Bool {
    if index > 0, tokens[index].gap < .line, tokens[index - 1].kind == .word,
      tokens[index - 1].isCapitalized
    {
      // The first word of a sentence is capitalised anyway.
      let opens = index < 2 || tokens[index - 2].isSign(".") || tokens[index - 1].gap >= .line
      guard opens, Self.openers.contains(tokens[index - 1].code) else { return false }
    }
    guard index + 1 < tokens.count, tokens[index + 1].gap < .line else { return true }
    if tokens[index + 1].isSign("&") || tokens[index + 1].isSign("-") { return false }
    return tokens[index + 1].kind != .word || !tokens[index + 1].isCapitalized
  }

  /// How many bytes such a word has at least.
  private static let leastLength = 4

  /// Kinds whose names are not cut short at their first word: "New York" is not "New".
  private static let others: Set<String> = [
    "country", "territory", "city", "town", "village", "region", "state", "province", "county",
    "continent", "bloc", "place", "person", "party", "currency", "measure",
  ]

  /// Last words of names that leave a first word another thing may bear: counties, harbours, schools.
  private static let kindsOfPlace = WordHash.all(
    of:
      """
      county counties town city village borough district parish municipality province region state
      island islands isles harbour harbor haven port airport park valley river lake bay beach hills
      mountain mountains forest bridge street road square station university college school academy
      hospital clinic museum library theatre theater cathedral church council
      """)

  /// Words that may stand before a short name at the head of a sentence.
  private static let openers = WordHash.all(
    of: "in at by for the but and while when since last this sales profit revenue net")

  /// First words that many names share.
  private static let common = WordHash.all(
    of:
      """
      north south east west northern southern eastern western central national united american
      british english scottish welsh irish european asian african royal bank general international
      global world great grand upper lower saint city university ministry department house port
      federal state first green blue black white golden silver mount lake little greater office
      institute council committee association society union federation centre center school
      college hospital museum church court river island street club prime
      """)
}
