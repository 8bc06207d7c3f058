// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// The findings of a document, to be looked up by where the amount of their claim stands.
struct FindingsByValue {
  private(set) var all: [Finding]
  private let positions: [TextRange: [Int]]

  /// Orders findings by their amounts.
  init(_ findings: [Finding]) {
    all = findings
    var positions: [TextRange: [Int]] = [:]
    for (index, finding) in findings.enumerated() {
      guard let range = finding.claim.value?.range else { continue }
      positions[range, default: []].append(index)
    }
    self.positions = positions
  }

  /// The first finding on an amount that is as asked.
  func position(of range: TextRange, where isMeant: (Finding) -> Bool) -> Int? {
    positions[range]?.first { isMeant(all[$0]) }
  }

  subscript(index: Int) -> Finding {
    get { all[index] }
    set { all[index] = newValue }
  }
}
