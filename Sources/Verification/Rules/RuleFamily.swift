// SPDX-License-Identifier: MIT

/// Rules that can be left out together, to measure what they are worth.
package enum RuleFamily: String, Hashable, Sendable, CaseIterable {
  /// A label's values on the axes: real is not nominal, exports are not imports.
  case axes = "values on the axes"
  /// Words beside the measure's own that make another measure of it.
  case compounds = "words that make another measure"
  /// Whose measure it is: other subjects, owners and parts.
  case subjects = "whose measure it is"
  /// Places and other sides.
  case sides = "places and other sides"
  /// Movements held against levels.
  case levels = "movements against levels"
  /// Averages, sums, streaks, extremes, firsts, comparisons and shares.
  case series = "what follows from series"
  /// The figure of a measure that differs on one axis.
  case slips = "figures of another axis"
  /// Words that tell of a part of what the record counts.
  case parts = "words that tell of a part"
  /// A figure for a stretch of time that the records are parts of.
  case spans = "stretches of time"
  /// Names that may mean something else.
  case namesakes = "namesakes"
  /// A measure named once for several figures.
  case taken = "measures named once"
  /// Offices, events, relations and places in an order.
  case statements = "statements without a figure"
  /// Figures of one document held against each other.
  case document = "figures of one document"

  /// The rows of the table of scores that go with it.
  package var rows: Set<String> {
    switch self {
    case .axes:
      ["measure.qualifier-missing", "measure.qualifier-contradicts", "measure.qualifier-surplus"]
    case .compounds:
      [
        "measure.compound-before", "measure.compound-after", "measure.noun-other",
        "measure.moved-amount", "measure.label-shorter",
      ]
    case .subjects:
      [
        "subject.aside", "subject.second", "subject.far", "subject.owner-unknown",
      ]
    case .sides: ["place.contradicts", "place.surplus", "place.missing"]
    default: []
    }
  }
}
