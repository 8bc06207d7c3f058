// SPDX-License-Identifier: MIT

import Claims
import Evidence

/// One measure told as another that differs from it on one axis only: gross as net, the total as per head.
struct AxisSlip: Hashable, Sendable {
  /// The code of its rule.
  let code: Finding.Code
  /// What was told as what.
  let text: String
  /// The axis on which the two differ.
  let axis: UInt8
  /// Whether the text itself names the wrong side, rather than leaving it unsaid.
  let isTold: Bool

  private struct Row {
    let axis: UInt8
    /// The value of the measure whose figure it is; `nil` for the ordinary one.
    let actual: String?
    /// The value that the text names; `nil` for the ordinary one.
    let told: String?
    let code: String
    let text: String
  }

  /// The table: what a figure is, what it is told as, and the rule.
  private static let rows: [Row] = [
    Row(
      axis: TermTables.Axis.perHead, actual: nil, told: "per capita",
      code: "measure.total-as-per-head", text: "the total is told as the amount per head"),
    Row(
      axis: TermTables.Axis.perHead, actual: "per capita", told: nil,
      code: "measure.per-head-as-total", text: "the amount per head is told as the total"),
    Row(
      axis: TermTables.Axis.prices, actual: "nominal", told: "real",
      code: "prices.nominal-as-real",
      text: "the amount in current prices is told as that in constant ones"),
    Row(
      axis: TermTables.Axis.prices, actual: nil, told: "real", code: "prices.nominal-as-real",
      text: "the amount in current prices is told as that in constant ones"),
    Row(
      axis: TermTables.Axis.prices, actual: "real", told: "nominal",
      code: "prices.real-as-nominal",
      text: "the amount in constant prices is told as that in current ones"),
    Row(
      axis: TermTables.Axis.prices, actual: "real", told: nil, code: "prices.real-as-nominal",
      text: "the amount in constant prices is told as that in current ones"),
    Row(
      axis: TermTables.Axis.net, actual: "gross", told: "net", code: "measure.gross-as-net",
      text: "the gross amount is told as the net one"),
    Row(
      axis: TermTables.Axis.net, actual: "net", told: "gross", code: "measure.net-as-gross",
      text: "the net amount is told as the gross one"),
    Row(
      axis: TermTables.Axis.net, actual: "net", told: nil, code: "measure.net-as-gross",
      text: "the net amount is told as the whole"),
    Row(
      axis: TermTables.Axis.net, actual: nil, told: "net", code: "measure.gross-as-net",
      text: "the whole amount is told as the net one"),
  ]

  /// The slip between the measure whose figure it is and the one told; `nil` where they differ otherwise.
  init?(actual: String, told: String) {
    let left = Self.parts(of: actual)
    let right = Self.parts(of: told)
    guard left.content == right.content else { return nil }
    self.init(actual: left.axes, told: right.axes)
  }

  /// The slip between the values that two measures of the same words have on the axes.
  init?(actual: [UInt8: Term.Concept], told: [UInt8: Term.Concept]) {
    func isOrdinary(_ axis: UInt8, _ values: [UInt8: Term.Concept]) -> Bool {
      values[axis].map { TermTables.englishDefaults.contains($0.code) } ?? true
    }
    let differing = Set(actual.keys).union(told.keys).filter { axis in
      actual[axis] != told[axis] && !(isOrdinary(axis, actual) && isOrdinary(axis, told))
    }
    guard differing.count == 1, let axis = differing.first,
      let row = Self.rows.first(where: { row in
        row.axis == axis && row.actual.map(TermTables.qualifier) == actual[axis]
          && row.told.map(TermTables.qualifier) == told[axis]
      })
    else { return nil }
    self.axis = axis
    code = Finding.Code(row.code)
    text = row.text
    isTold = row.told != nil
  }

  private static func parts(
    of label: String
  ) -> (content: Set<Term.Concept>, axes: [UInt8: Term.Concept]) {
    var content: Set<Term.Concept> = []
    var axes: [UInt8: Term.Concept] = [:]
    for term in TermReader.english.terms(ofLabel: label) {
      if term.role == .content { content.insert(term.concept) }
      if term.role == .qualifier { axes[term.axis] = term.concept }
    }
    return (content, axes)
  }
}
