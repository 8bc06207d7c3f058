// SPDX-License-Identifier: MIT

import SourceText

/// Cuts English endings, so that words of one stem compare equal: "exports" and "export", "investment" and "invests".
///
/// Light on purpose: number, `-ing`, `-ed`, `-ment`, `-ly`, `-al`, and the British spellings; a stem need
/// not be a word.
package enum Stemmer {
  /// The stem of a word of folded letters.
  package static func stem(of word: [UInt8]) -> [UInt8] {
    var stem = word
    reduce(&stem)
    return stem
  }

  /// The hash of a word's stem.
  package static func hash(ofStemOf word: String) -> UInt32 {
    WordHash.of(stem(of: NameFolding.foldedBytes(of: Array(word.utf8))))
  }

  private static func reduce(_ word: inout [UInt8]) {
    guard word.count > 3, word.allSatisfy({ $0 < 0x80 }) else { return }
    dropPlural(&word)
    if word.count > 6, ends(word, "isation") || ends(word, "ization") {
      word.removeLast(7)
      word += Array("iz".utf8)
      return
    }
    if word.count > 7, ends(word, "ment") { word.removeLast(4) }
    if word.count > 5, ends(word, "ing") {
      dropSuffix(3, of: &word)
    } else if word.count > 4, ends(word, "ed"), !ends(word, "eed") {
      dropSuffix(2, of: &word)
    } else if word.count > 6, ends(word, "ly") {
      word.removeLast(2)
    }
    if word.count > 6, ends(word, "al") { word.removeLast(2) }
    if word.count > 4, ends(word, "ise") { word[word.count - 2] = 0x7A }
    if word.count > 4, word.last == 0x65 { word.removeLast() }
    if word.count > 4, word.last == 0x79 { word[word.count - 1] = 0x69 }
  }

  private static func dropPlural(_ word: inout [UInt8]) {
    guard word.last == 0x73 else { return }
    if ends(word, "sses") || ends(word, "xes") || ends(word, "ches") || ends(word, "shes") {
      word.removeLast(2)
    } else if word.count > 4, ends(word, "ies") {
      word.removeLast(3)
      word.append(0x79)
    } else if !ends(word, "ss"), !ends(word, "us"), !ends(word, "is") {
      word.removeLast()
    }
  }

  /// Drops an ending when a syllable stays, and undoubles the consonant before it.
  private static func dropSuffix(_ count: Int, of word: inout [UInt8]) {
    let rest = word.dropLast(count)
    guard rest.count >= 3, rest.contains(where: { "aeiouy".utf8.contains($0) }) else { return }
    word.removeLast(count)
    let last = word[word.count - 1]
    if word.count > 3, last == word[word.count - 2], !"lsz".utf8.contains(last) {
      word.removeLast()
    }
  }

  private static func ends(_ word: [UInt8], _ suffix: String) -> Bool {
    let suffix = suffix.utf8
    return word.count >= suffix.count && word.suffix(suffix.count).elementsEqual(suffix)
  }
}
