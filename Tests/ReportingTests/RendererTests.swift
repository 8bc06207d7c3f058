// SPDX-License-Identifier: MIT

import Foundation
import Testing
import Touchstone

@Suite("What the formats promise")
struct RendererTests {
  /// Many findings of one verdict.
  private static func many(_ count: Int, _ verdict: Verdict = .inconsistent) -> CheckReport {
    let document = Document("It cost $5.\n", path: "a.txt")
    let finding = SampleReport.finding(
      in: document, quote: "It cost $5", value: "$5", amount: SampleReport.money("5", precision: 0),
      verdict: verdict, reasons: [SampleReport.reason("value.differs", "it cost $6")])
    return SampleReport.report(of: [
      DocumentReport(document: document, findings: Array(repeating: finding, count: count))
    ])
  }

  @Test("GitHub gets ten of a level and a notice of the rest")
  func annotationCap() {
    let lines = GitHubRenderer().rendered(Self.many(25)).split(separator: "\n")
    #expect(lines.count == 11)
    #expect(
      lines.last == "::notice title=Touchstone::15 more findings are not shown as annotations")
  }

  @Test("A summary that is too long counts what it leaves out")
  func markdownCap() {
    let text = MarkdownRenderer(byteLimit: 2_000).rendered(Self.many(100))
    #expect(text.utf8.count <= 2_000)
    #expect(text.contains("more statements do not fit here."))
  }

  @Test("SARIF stops at what code scanning takes, and says so")
  func sarifCap() {
    let text = SARIFRenderer().rendered(Self.many(SARIFRenderer.resultLimit + 2))
    #expect(text.contains("2 results beyond 25000 are left out"))
  }

  @Test("Fingerprints stay when lines move, and differ for a second occurrence")
  func fingerprints() {
    let document = SampleReport.document()
    let moved = Document("\n\nA new line.\n\n" + SampleReport.text, path: document.document.path)
    var shifted = document
    shifted.document = moved
    for index in shifted.findings.indices {
      let range = shifted.findings[index].claim.range
      shifted.findings[index].claim.range = TextRange(range.lowerBound + 15, range.upperBound + 15)
    }
    #expect(Fingerprint.all(of: document) == Fingerprint.all(of: shifted))
    let twice = Fingerprint.all(of: Self.many(2).documents[0])
    #expect(twice[0].rawValue.hasSuffix(":1") && twice[1].rawValue.hasSuffix(":2"))
    #expect(twice[0].rawValue.dropLast(2) == twice[1].rawValue.dropLast(2))
  }

  @Test("Batch offsets count code points, SARIF columns UTF-16 units")
  func units() throws {
    let document = Document("𝟙é: it cost $5.", path: "a.txt")
    let finding = SampleReport.finding(
      in: document, quote: "it cost $5", value: "$5", amount: SampleReport.money("5", precision: 0),
      verdict: .inconsistent, reasons: [])
    let report = DocumentReport(document: document, findings: [finding])
    let line = BatchRenderer().line(report, id: .absent)
    let object = try #require(JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    let claim = try #require((object["claims"] as? [[String: Any]])?.first)
    #expect(claim["start"] as? Int == 4)
    #expect((claim["valueRange"] as? [String: Int])?["start"] == 12)
    #expect(object["id"] is NSNull)
    let sarif = SARIFRenderer().rendered(SampleReport.report(of: [report]))
    #expect(sarif.contains("\"startColumn\": 14"))
  }

  @Test("A statement that was not judged gets no ClaimReview")
  func claimReview() {
    #expect(!ClaimReviewRenderer().rendered(Self.many(1, .notInEvidence)).contains("ClaimReview"))
    #expect(ClaimReviewRenderer().rendered(Self.many(1)).contains("\"ratingValue\": 1"))
  }

  struct BadLabels: Sendable, CustomTestStringConvertible {
    let json: String
    let message: String
    var testDescription: String { json }
  }

  @Test(
    "A label file that is wrong says where",
    arguments: [
      BadLabels(json: "[", message: "the label file is not JSON with 'format' and 'labels'"),
      BadLabels(
        json: #"{"format": "x", "labels": {}}"#,
        message: "unknown format 'x'; expected 'touchstone.labels/1'"),
      BadLabels(
        json: #"{"format": "touchstone.labels/1", "labels": {"true": {"name": "True"}}}"#,
        message:
          "'true' has no rating; expected one of consistent, misleading, inconsistent, conflicting-evidence"
      ),
      BadLabels(
        json:
          #"{"format": "touchstone.labels/1", "labels": {"consistent": {"name": "C", "value": 9}}}"#,
        message: "the rating of 'consistent' is 9; expected 1 to 5"),
    ])
  func labels(_ sample: BadLabels) {
    let error = #expect(throws: ClaimReviewLabels.FormatError.self) {
      try ClaimReviewLabels(json: Array(sample.json.utf8))
    }
    #expect(error?.description == sample.message)
  }

  @Test("A label file gives the publisher's words")
  func ownLabels() throws {
    let json =
      #"{"format": "touchstone.labels/1", "best": 6, "labels": {"inconsistent": {"name": "Nope", "value": 6}}}"#
    let labels = try ClaimReviewLabels(json: Array(json.utf8))
    let text = ClaimReviewRenderer(labels: labels).rendered(Self.many(1))
    #expect(text.contains("\"alternateName\": \"Nope\""))
    #expect(text.contains("\"bestRating\": 6"))
  }

  struct Amount: Sendable, CustomTestStringConvertible {
    let quantity: Quantity
    let text: String
    var testDescription: String { text }
  }

  @Test(
    "Amounts are worded as people write them",
    arguments: [
      Amount(quantity: SampleReport.money("2900000000", precision: 8), text: "$2.9 billion"),
      Amount(
        quantity: SampleReport.money("750000000000", comparator: .more, precision: 9),
        text: "more than $750 billion"),
      Amount(quantity: SampleReport.money("-12.5", precision: -1), text: "-$12.5"),
      Amount(
        quantity: Quantity(value: ExactDecimal("3.9"), unit: .percent, precision: -1), text: "3.9%"),
      Amount(
        quantity: Quantity(
          value: nil, low: ExactDecimal(5), high: ExactDecimal(7), comparator: .between,
          unit: Unit(code: "km", dimension: .length), precision: 0), text: "5 km to 7 km"),
      Amount(
        quantity: Quantity(
          value: ExactDecimal(1_200), unit: .money("SEK"), precision: 0), text: "1,200 SEK"),
      Amount(
        quantity: Quantity(value: ExactDecimal("1234567891"), precision: 0), text: "1,234,567,891"),
    ])
  func amounts(_ sample: Amount) {
    #expect(QuantityWording.text(sample.quantity) == sample.text)
  }

  @Test(
    "Things counted stand in the plural",
    arguments: [
      ("48200", "person", "48,200 people"), ("1", "person", "1 person"),
      ("1320000", "container", "1.32 million containers"),
      ("3", "police officer", "3 police officers"),
      ("2", "city", "2 cities"), ("4", "railway", "4 railways"), ("5", "church", "5 churches"),
      ("142", "aircraft", "142 aircraft"), ("9", "TEU", "9 TEU"),
    ])
  func plurals(_ value: String, _ noun: String, _ text: String) {
    let unit = Unit(code: "{\(noun)}", dimension: .count)
    #expect(
      QuantityWording.text(Quantity(value: ExactDecimal(value), unit: unit, precision: 0)) == text)
  }

  @Test("Nothing found, nothing checked: every format still writes a whole report")
  func empty() {
    let report = CheckReport(documents: [], recordCount: 0, sourceCount: 0)
    for sample in HostileTextTests.all where sample.name != "github" && sample.name != "concise" {
      #expect(!sample.renderer.rendered(report).isEmpty, "\(sample.name)")
    }
  }
}
