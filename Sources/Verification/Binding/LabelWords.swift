// SPDX-License-Identifier: MIT

import Claims
import Evidence

/// Words of a record's label that tell what sort of amount it gives.
enum LabelWords {
  /// Words for an amount by which something moved.
  static let movements = concepts(
    "growth change increase decrease rise fall decline gain addition loss cut inflation")
  /// Words for an amount that is a loss where it lies below zero.
  static let results = concepts("profit income earnings surplus balance result")
  /// Words for an amount below nothing.
  static let losses = concepts(
    "loss lost lose deficit shortfall negative minus outflow contraction")

  /// Whether a label names a movement: "population change", "GDP growth", "prices, % on a year earlier".
  static func tellsMovement(_ label: String) -> Bool {
    TermReader.english.terms(ofLabel: label).contains {
      $0.axis == TermTables.Axis.growth || movements.contains($0.concept)
    }
  }

  /// The things that an unordered list of words names.
  static func concepts(_ words: String) -> Set<Term.Concept> {
    Set(
      words.split(separator: " ").flatMap { TermReader.english.terms(ofLabel: String($0)) }
        .map(\.concept))
  }
}
