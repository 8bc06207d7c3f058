// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Who else the sentence speaks of.
extension MeasureScope {
  /// A subject of the sentence that is not the one bound: "The supplier has", "Falk had".
  func otherSubject() -> Int? {
    if let name = unknownActor() { return name }
    guard subject.origin != .stated else { return nil }
    var index = sentence.lowerBound
    let end = min(value.lowerBound, measure?.lowerBound ?? value.lowerBound)
    // "In 2023, ..." and "At year-end, ..." open the sentence and are not its subject.
    if Self.openings.contains(code(index)),
      let comma = Range.between(index, end).first(where: {
        reading.tokens[$0].isSign(",")
      })
    {
      if let name = Range.between(index + 1, comma).first(where: { isUnknownName($0) }) {
        return name
      }
      index = comma + 1
    }
    while index < end {
      let token = reading.tokens[index]
      if token.isSign(":") { return nil }
      if token.kind == .word, subject.match.tokens.contains(index), subject.origin == .reference {
        return nil
      }
      if !isAccounted(index) {
        return isAdverb(index) || isVerb(index) ? nil : index
      }
      if token.kind == .word, let term = termAt[index], label.allConcepts.contains(term.concept) {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// A name that the vocabulary does not know, and that does something between the subject and the amount.
  func unknownActor() -> Int? {
    let start = subject.origin == .stated ? subject.match.tokens.upperBound : sentence.lowerBound
    guard start < value.lowerBound else { return nil }
    return Range.between(start, value.lowerBound).first { index in
      guard isUnknownName(index) else { return false }
      return subject.origin != .stated && index > sentence.lowerBound || isVerb(index + 1)
    }
  }

  /// Whether a word is a capitalised name that no list knows and no measure accounts for.
  func isUnknownName(_ index: Int) -> Bool {
    guard sentence.contains(index) else { return false }
    let token = reading.tokens[index]
    guard token.kind == .word, token.isCapitalized, token.end - token.start > 1 else {
      return false
    }
    return !isAccounted(index)
      && !draft.entities.contains { $0.match.tokens.contains(index) }
  }

  func isVerb(_ index: Int) -> Bool { Self.verbs.contains(code(index)) }

  func isAdverb(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return reading.document.prose[Int(token.start)..<Int(token.end)].suffix(2)
      .elementsEqual("ly".utf8)
  }
}
