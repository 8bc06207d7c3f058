// SPDX-License-Identifier: MIT

import TestSupport
import Testing
import Touchstone

/// The excerpt is seen through the text report: the two lines that start with a bar.
@Suite("Excerpts and carets")
struct ExcerptTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let marked: String
    let columns: Int
    let text: String
    let carets: String
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "a whole line", marked: "It cost ⟦$5⟧ then.", columns: 40, text: "It cost $5 then.",
      carets: "        ^^"),
    Case(
      name: "wide characters take two columns", marked: "日本は⟦五円⟧だ", columns: 40, text: "日本は五円だ",
      carets: "      ^^^^"),
    Case(
      name: "accents take none", marked: "cafe\u{301} ⟦5⟧", columns: 40, text: "cafe\u{301} 5",
      carets: "     ^"),
    Case(
      name: "a tab takes two", marked: "a\t⟦5⟧", columns: 40, text: "a  5", carets: "   ^"),
    Case(
      name: "what hides is shown", marked: "a\u{202E}⟦5⟧", columns: 40, text: "a<U+202E>5",
      carets: "         ^"),
    Case(
      name: "a long line is cut on both sides at words",
      marked: "one two three four five six seven ⟦$5⟧ eight nine ten eleven twelve thirteen",
      columns: 34, text: "… six seven $5 eight nine …",
      carets: "            ^^"),
    Case(
      name: "a range of several lines ends with its first", marked: "a ⟦b\nc⟧ d", columns: 40,
      text: "a b", carets: "  ^"),
    Case(
      name: "a range longer than the width is cut",
      marked: "x ⟦aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa⟧ y", columns: 20,
      text: "…aaaaaaaaaaaaa…", carets: " ^^^^^^^^^^^^^"),
  ]

  @Test("The caret stands under the range", arguments: cases)
  func caret(_ sample: Case) throws {
    let marked = MarkedText(sample.marked)
    let range = try #require(marked.ranges.first)
    let document = Document(marked.text, path: "a.txt")
    var claim = Claim(kind: .quantity, range: range, sentence: range, quote: "q")
    claim.value = Mention(kind: .number, range: range)
    let report = DocumentReport(document: document)
    let text = TextRenderer(width: sample.columns).rendered(
      Finding(claim: claim, verdict: .inconsistent), in: report)
    let lines = text.split(separator: "\n").filter { $0.contains("| ") }
    try #require(lines.count == 2)
    #expect(lines[0] == " 1 | " + sample.text)
    #expect(lines[1] == "   | " + sample.carets)
  }

  @Test("A line of megabytes is not walked for each statement")
  func longLine() {
    let text = String(repeating: "word ", count: 100_000)
    let document = Document(text, path: "a.txt")
    let findings = (0..<500).map { index in
      let range = TextRange(index * 1_000, index * 1_000 + 4)
      return Finding(
        claim: Claim(kind: .quantity, range: range, sentence: range, quote: "word"),
        verdict: .inconsistent)
    }
    let report = SampleReport.report(of: [DocumentReport(document: document, findings: findings)])
    #expect(TextRenderer(width: 80).rendered(report).contains("… word word"))
    #expect(SARIFRenderer().rendered(report).contains("\"startColumn\": 499001"))
  }
}
