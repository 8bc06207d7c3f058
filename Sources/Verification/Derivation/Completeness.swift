// SPDX-License-Identifier: MIT

/// How much of what a comparison ranges over is in the evidence.
public enum Completeness: Hashable, Sendable {
  /// Nothing is missing.
  case complete
  /// Only part is there: how many figures of how many, and the first names of what is missing.
  case partial(known: Int, expected: Int, missing: [String])
  /// What belongs to the whole is not known; so many figures are there.
  case unknown(known: Int)

  /// Whether nothing is missing.
  public var isComplete: Bool { self == .complete }
}

extension Completeness: CustomStringConvertible {
  /// The state in words.
  public var description: String {
    switch self {
    case .complete: "the comparison is complete"
    case .partial(let known, let expected, let missing):
      "only \(known) of \(expected) are in the evidence"
        + (missing.isEmpty ? "" : "; missing: " + missing.joined(separator: ", "))
    case .unknown(let known):
      "among the \(known) in the evidence; what else there is, the evidence does not say"
    }
  }
}
