// SPDX-License-Identifier: MIT

import Claims
import Evidence

/// Keeps a figure from being called wrong by the first few of many things that fit a claim equally well.
///
/// "Springfield has 16,800 residents" may be told of any town of that name: it is wrong only where the figure
/// is that of none.
struct Rivals {
  let judge: Judge
  let draft: DraftClaim

  /// How many of the likeliest things are weighed against each other.
  static let closeLimit = 8
  /// How many more of equal fit are asked whether the figure is theirs.
  private static let askedLimit = 48

  /// The finding, or an open one when another thing that fits as well has the figure, or too many do.
  ///
  /// - Parameters:
  ///   - finding: What the first ``closeLimit`` say.
  ///   - near: The likeliest things, best first.
  /// - Returns: That finding, or the open one.
  func settled(_ finding: Finding, near: ArraySlice<Candidate>) -> Finding {
    guard near.count > Self.closeLimit, let best = near.first?.score else { return finding }
    let equals = near.dropFirst(Self.closeLimit).prefix { $0.score >= best }
    guard equals.count <= Self.askedLimit else {
      return finding.leftOpen(
        "binding.ambiguous",
        "the text may mean any of \(equals.count + Self.closeLimit) things alike")
    }
    let holder = equals.first { judge.evaluate($0, for: draft).verdict == .consistent }
    guard let holder else { return finding }
    return finding.leftOpen(
      "binding.ambiguous",
      "the text may as well mean \(holder.records.first?.subject ?? holder.key.subject): "
        + "\(holder.measure.label.text), and the figure is its")
  }
}
