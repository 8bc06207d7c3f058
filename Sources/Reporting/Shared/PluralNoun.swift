// SPDX-License-Identifier: MIT

/// The English plural of a counted noun: "48,200 people", "1.32 million containers".
enum PluralNoun {
  /// The plural of a noun of one or more words; what is no plain lower-case word stays as it is.
  static func of(_ noun: String) -> String {
    let words = noun.split(separator: " ", omittingEmptySubsequences: false)
    guard let last = words.last, !last.isEmpty,
      last.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return noun }
    return (words.dropLast().map(String.init) + [plural(String(last))]).joined(separator: " ")
  }

  private static func plural(_ word: String) -> String {
    if let known = irregular[word] { return known }
    if word.hasSuffix("ch") || word.hasSuffix("sh") || word.hasSuffix("x") || word.hasSuffix("ss") {
      return word + "es"
    }
    // What ends in "s" is a plural already, or one that does not show.
    if word.hasSuffix("s") { return word }
    if word.hasSuffix("y"), let before = word.dropLast().utf8.last, !vowels.contains(before) {
      return word.dropLast() + "ies"
    }
    return word + "s"
  }

  private static let vowels = Set("aeiou".utf8)
  private static let irregular = [
    "person": "people", "child": "children", "man": "men", "woman": "women", "people": "people",
    "aircraft": "aircraft", "fish": "fish", "sheep": "sheep", "staff": "staff", "police": "police",
    "personnel": "personnel", "cattle": "cattle", "half": "halves", "leaf": "leaves",
    "life": "lives", "knife": "knives", "loaf": "loaves", "wolf": "wolves", "datum": "data",
  ]
}
