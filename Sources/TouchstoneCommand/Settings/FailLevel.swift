// SPDX-License-Identifier: MIT

import Touchstone

/// The verdicts that make a run fail, as `--fail-on` names them.
enum FailLevel {
  /// The verdicts of a level's name.
  static let levels: [(name: String, verdicts: [Verdict])] = [
    ("never", []),
    ("error", [.inconsistent]),
    ("warning", [.inconsistent, .misleading, .conflictingEvidence]),
    ("note", [.inconsistent, .misleading, .conflictingEvidence, .notInEvidence]),
  ]

  /// The words that `--fail-on` knows.
  static let words: [String] =
    [Verdict.inconsistent, .misleading, .conflictingEvidence, .notInEvidence].map(\.rawValue)
    + levels.map(\.name)

  /// The verdicts of a list of words, in the order of ``Verdict``.
  static func verdicts(of list: String) -> [Verdict] {
    var found: Set<Verdict> = []
    for word in list.split(separator: ",") {
      if let level = levels.first(where: { $0.name == word }) {
        found.formUnion(level.verdicts)
      } else if let verdict = Verdict(rawValue: String(word)) {
        found.insert(verdict)
      }
    }
    return Verdict.allCases.filter(found.contains)
  }
}
