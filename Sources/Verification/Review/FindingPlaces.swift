// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Where the findings of a document stand, so that those near some words are found without a look at all.
struct FindingPlaces {
  private struct Place {
    let index: Int
    let anchor: TextRange
    let range: TextRange
    let hasValue: Bool

    var whole: TextRange { range.union(anchor) }
  }

  /// By finding.
  private let places: [Place]
  /// By where they start.
  private let order: [Place]
  /// The furthest end of those up to each of `order`.
  private let ends: [Int]

  init(_ findings: [Finding]) {
    places = findings.enumerated().map { index, finding in
      Place(
        index: index, anchor: finding.claim.value?.valueRange ?? finding.claim.range,
        range: finding.claim.range, hasValue: finding.claim.value != nil)
    }
    order = places.sorted {
      ($0.whole.lowerBound, $0.index) < ($1.whole.lowerBound, $1.index)
    }
    var ends: [Int] = []
    for place in order { ends.append(max(ends.last ?? 0, place.whole.upperBound)) }
    self.ends = ends
  }

  /// The words that a finding is held by: its figure, or else all of it.
  func anchor(of index: Int) -> TextRange { places[index].anchor }

  /// The words of a finding.
  func range(of index: Int) -> TextRange { places[index].range }

  /// Whether a finding is about a figure.
  func hasValue(_ index: Int) -> Bool { places[index].hasValue }

  /// The findings that touch some ranges, in order.
  ///
  /// - Complexity: O(log *n*) for each range, and what touches it.
  func indices(near ranges: [TextRange]) -> [Int] {
    var found: Set<Int> = []
    for range in ranges {
      var low = 0
      var high = order.count
      while low < high {
        let middle = (low + high) / 2
        if order[middle].whole.lowerBound <= range.upperBound {
          low = middle + 1
        } else {
          high = middle
        }
      }
      while low > 0, ends[low - 1] >= range.lowerBound {
        low -= 1
        if order[low].whole.upperBound >= range.lowerBound { found.insert(order[low].index) }
      }
    }
    return found.sorted()
  }
}
