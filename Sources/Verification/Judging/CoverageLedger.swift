// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Accounts for every number, date and rank of a document.
enum CoverageLedger {
  /// The ledger of a reading and its findings.
  static func coverage(of reading: DocumentReading, findings: [Finding]) -> Coverage {
    var owner: [TextRange: Int] = [:]
    for (index, finding) in findings.enumerated() {
      if let value = finding.claim.value?.range { owner[value] = owner[value] ?? index }
    }
    for (index, finding) in findings.enumerated() {
      if let time = finding.claim.time?.range { owner[time] = owner[time] ?? index }
    }
    let entries = reading.mentions.enumerated().map { position, mention -> Coverage.Entry in
      let fate: Coverage.Fate
      if let index = owner[mention.range] {
        fate = .bound(finding: index)
      } else if mention.kind == .notQuantity {
        fate = .countedOut(reason: mention.exclusion ?? "no quantity")
      } else if let reason = reading.leftOver[position] {
        fate = .leftOver(reason: reason)
      } else if let index = enclosing(mention.range, in: findings) {
        fate = .bound(finding: index)
      } else {
        fate = .leftOver(reason: "no statement about a known thing goes with it")
      }
      return Coverage.Entry(
        range: mention.range, text: reading.document.text(in: mention.range), kind: mention.kind,
        fate: fate)
    }
    return Coverage(entries: entries)
  }

  /// The first finding whose statement holds a range; findings are in order of their start.
  private static func enclosing(_ range: TextRange, in findings: [Finding]) -> Int? {
    var low = 0
    var high = findings.count
    while low < high {
      let middle = (low + high) / 2
      if findings[middle].claim.range.lowerBound <= range.lowerBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    for index in stride(from: low - 1, through: max(0, low - 6), by: -1)
    where findings.indices.contains(index) && findings[index].claim.range.contains(range) {
      return index
    }
    return nil
  }
}
