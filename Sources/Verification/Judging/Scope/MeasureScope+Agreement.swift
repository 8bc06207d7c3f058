// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Words that make another thing of what is told even where the figure is the record's: agreement is then chance.
extension MeasureScope {
  /// The words by which a figure that agrees is not the record's; `nil` when it is.
  func excluding() -> TextRange? {
    let found = partner() ?? joined() ?? exclusion() ?? directed() ?? prefixed()
    return found.map { reading.tokens[$0].range }
  }

  /// "Exports to Maren", where the record is of exports to all.
  private func partner() -> Int? {
    guard let end = measure?.upperBound, Self.partnerWords.contains(code(end)),
      let name = entity(at: end + 1) ?? entity(at: end + 2), !isRecorded(name)
    else { return nil }
    return end + 1
  }

  /// "Halden and Maren exported": what two have together, or what is told of each.
  private func joined() -> Int? {
    guard subject.origin == .stated, amounts.count <= 1 else { return nil }
    let own = subject.match.tokens
    if code(own.upperBound) == Self.andWord, let other = entity(at: own.upperBound + 1),
      !isRecorded(other), isPredicate(other.match.tokens.upperBound)
    {
      return own.upperBound + 1
    }
    guard code(own.lowerBound - 1) == Self.andWord,
      let other = draft.entities.first(where: {
        $0.match.tokens.upperBound == own.lowerBound - 1 && $0.relation != .container
      }), !isRecorded(other), isPredicate(own.upperBound)
    else { return nil }
    return other.match.tokens.lowerBound
  }

  private func isPredicate(_ index: Int) -> Bool {
    isVerb(index) || measure?.contains(index) ?? false
  }

  /// "Exports, excluding oil, were": the whole less a part.
  private func exclusion() -> Int? {
    guard let start = measure?.lowerBound, start < value.lowerBound else { return nil }
    return Range.between(start, value.lowerBound).first { index in
      Self.leavingOut.contains(code(index))
        && !(termAt[index].map { label.allConcepts.contains($0.concept) } ?? false)
    }
  }

  /// "North Halden": a part named by its direction.
  private func directed() -> Int? {
    guard subject.origin == .stated else { return nil }
    let before = subject.match.tokens.lowerBound - 1
    guard sentence.contains(before), Self.directions.contains(code(before)),
      reading.tokens[before].isCapitalized
    else { return nil }
    return before
  }

  /// "Re-exports", where the record is of exports.
  private func prefixed() -> Int? {
    guard let start = measure?.lowerBound, sentence.contains(start - 2),
      reading.tokens[start - 1].isSign("-"), reading.tokens[start - 1].gap == .none,
      reading.tokens[start].gap == .none, Self.prefixes.contains(code(start - 2))
    else { return nil }
    return start - 2
  }

  private func entity(at index: Int) -> EntityMention? {
    draft.entities.first {
      $0.origin == .stated && $0.match.tokens.lowerBound == index && $0.relation != .container
    }
  }

  /// Whether the records name an entity as their subject, place or other side.
  private func isRecorded(_ mention: EntityMention) -> Bool {
    mention.ids.contains { id in
      subject.ids.contains(id)
        || records.contains { $0.subjectID == id || $0.placeID == id || $0.counterpartID == id }
    }
  }

  private static let partnerWords = WordHash.all(of: "to with from into")
  private static let andWord = WordHash.of("and")
  private static let leavingOut = WordHash.all(of: "excluding except without minus")
  private static let directions = WordHash.all(
    of: "north south east west northern southern eastern western upper lower central greater")
  private static let prefixes = WordHash.all(of: "re non pre ex")
}
