// SPDX-License-Identifier: MIT

import Foundation
import Testing
import Touchstone

@Suite("The seed article, broken")
struct BrokenArticleTests {
  struct Break: CustomTestStringConvertible, Sendable {
    let old: String
    let new: String
    /// Whether the change must be flagged, and not only left unjudged.
    let isFlagged: Bool
    var testDescription: String { "\(old) -> \(new)" }
  }

  static let breaks: [Break] = [
    Break(old: "$2.9 billion", new: "$2.4 billion", isFlagged: true),
    Break(old: "$2.9 billion", new: "$29 billion", isFlagged: true),
    Break(old: "$2.9 billion", new: "$2.9 million", isFlagged: true),
    Break(old: "$2.9 billion", new: "\u{20AC}2.9 billion", isFlagged: false),
    Break(old: "$2.9 billion investment", new: "$2.9 billion loss", isFlagged: false),
    Break(old: "17 years", new: "27 years", isFlagged: true),
    Break(old: "17 years", new: "7 years", isFlagged: true),
    Break(old: "biggest foreign", new: "second-biggest foreign", isFlagged: true),
    Break(old: "Japan the biggest", new: "Canada the biggest", isFlagged: false),
    Break(old: "Microsoft announced", new: "Oracle announced", isFlagged: false),
    Break(old: "Microsoft announced", new: "Microsoft denied", isFlagged: true),
    Break(old: "infrastructure in Japan", new: "infrastructure in Germany", isFlagged: false),
    Break(old: "$750 billion", new: "$850 billion", isFlagged: false),
    Break(old: "$750 billion", new: "$7.5 billion", isFlagged: true),
    Break(old: "Fumio Kishida", new: "Shinzo Abe", isFlagged: true),
    Break(old: "billions of dollars", new: "trillions of dollars", isFlagged: true),
    Break(old: "has approved", new: "has rejected", isFlagged: false),
    Break(old: "raised interest", new: "cut interest", isFlagged: false),
    Break(old: "Japan recently raised", new: "Germany recently raised", isFlagged: false),
    Break(old: "largest economy", new: "second-largest economy", isFlagged: false),
  ]

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test("A changed word is flagged or left unjudged, never consistent", arguments: breaks)
  func broken(_ change: Break) throws {
    let path = Self.root.appendingPathComponent("seeds/000_a8be08c3a2b22baf.txt").path
    let article = try String(contentsOfFile: path, encoding: .utf8)
    let place = try #require(article.range(of: change.old))
    let text = article.replacingCharacters(in: place, with: change.new)
    let start = article.utf8.distance(from: article.startIndex, to: place.lowerBound)
    let changed = TextRange(start, start + change.new.utf8.count)
    let checker = try Checker(evidence: Self.root.appendingPathComponent("Evidence").path)
    let report = checker.check(
      Document(text, path: "article.txt"),
      options: Verifier.Options(published: CalendarDate("2024-04-10")))
    let touched = report.findings.filter {
      ($0.claim.value?.range ?? $0.claim.range).overlaps(changed)
        || $0.claim.range.overlaps(changed)
    }
    #expect(touched.allSatisfy { $0.verdict != .consistent })
    if change.isFlagged { #expect(touched.contains { $0.verdict.isFlagged }) }
  }
}
