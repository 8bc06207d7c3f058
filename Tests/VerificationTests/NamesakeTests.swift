// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Names of several things, checked against evidence of one of them.
@Suite("Namesakes")
struct NamesakeTests {
  /// A text, the subjects whose population the evidence has, and the verdict on the last figure.
  struct Case: CustomTestStringConvertible {
    let text: String
    let subjects: [String: String]
    let verdict: Verdict
    var testDescription: String { text }
  }

  static let country = ["Georgia": "3720000"]
  static let both = ["Georgia": "3720000", "Georgia, U.S. state": "10700000"]
  static let countries = [
    "Georgia": "3720000", "Armenia": "2960000", "Azerbaijan": "10100000", "Japan": "126000000",
  ]

  static let cases: [Case] = [
    // Nothing tells which: a figure that fits is confirmed, one that does not is left open.
    Case(
      text: "The population of Georgia was 3.72 million in 2020.", subjects: country,
      verdict: .consistent),
    Case(
      text: "The population of Georgia was 10.7 million in 2020.", subjects: country,
      verdict: .notInEvidence),
    Case(
      text: "The population of New York was 8.8 million in 2020.",
      subjects: ["New York": "20200000"], verdict: .notInEvidence),
    Case(
      text: "The population of Washington was 7.7 million in 2020.",
      subjects: ["Washington, D.C.": "690000"], verdict: .notInEvidence),
    Case(
      text: "The population of Congo was 92 million in 2020.",
      subjects: ["Congo, Rep.": "5700000"], verdict: .notInEvidence),
    // The phrase says.
    Case(
      text: "The U.S. state of Georgia had a population of 10.7 million in 2020.",
      subjects: country,
      verdict: .notInEvidence),
    Case(
      text: "The U.S. state of Georgia had a population of 10.7 million in 2020.", subjects: both,
      verdict: .consistent),
    Case(
      text: "The country of Georgia had a population of 10.7 million in 2020.", subjects: both,
      verdict: .inconsistent),
    // Others of its kind are named.
    Case(
      text: "Florida has beaches. In 2020 the population of Georgia was 10.7 million.",
      subjects: both, verdict: .consistent),
    Case(
      text: "Armenia has lakes. In 2020 the population of Georgia was 10.7 million.",
      subjects: both, verdict: .inconsistent),
    Case(
      text: "Armenia has lakes. In 2020 the population of Georgia was 10.7 million.",
      subjects: country, verdict: .inconsistent),
    // The capital is named.
    Case(
      text: "In 2020 the population of Georgia was 4.9 million, many of them in Tbilisi.",
      subjects: country, verdict: .inconsistent),
    Case(
      text: "In 2020 the population of Georgia was 10.7 million, many of them in Atlanta.",
      subjects: country, verdict: .notInEvidence),
    Case(
      text: "In 2020 the population of Congo, with Brazzaville, was 7.7 million.",
      subjects: ["Congo, Rep.": "5700000", "Congo, Dem. Rep.": "92000000"],
      verdict: .inconsistent),
    // The evidence is about countries.
    Case(
      text: "The population of Georgia was 10.7 million in 2020.", subjects: countries,
      verdict: .inconsistent),
    // One meaning is much the likeliest.
    Case(
      text: "The population of Korea was 61.8 million in 2020.",
      subjects: ["South Korea": "51800000"], verdict: .inconsistent),
    Case(
      text: "The population of Korea, ruled from Pyongyang, was 25.8 million in 2020.",
      subjects: ["South Korea": "51800000"], verdict: .notInEvidence),
    // A country's name in a longer one.
    Case(
      text: "The population of Mexico City was 9.2 million in 2020.",
      subjects: ["Mexico": "126000000"], verdict: .notInEvidence),
    Case(
      text: "The population of Nigeria was 206 million in 2020.", subjects: ["Niger": "24200000"],
      verdict: .notInEvidence),
    Case(
      text: "The population of Papua New Guinea was 9.7 million in 2020.",
      subjects: ["Guinea": "13100000"], verdict: .notInEvidence),
  ]

  @Test("Are told apart, or left open", arguments: cases)
  func namesakes(_ example: Case) throws {
    let records = example.subjects.sorted { $0.key < $1.key }.map { subject, value in
      #"{"id": "\#(subject)", "subject": "\#(subject)", "measure": "population", "value": "\#(value)", "unit": "{person}", "period": "2020"}"#
    }
    let store = EvidenceStore(loading: [
      EvidenceFile(
        path: "a.json",
        bytes: Array(
          #"{"format": "touchstone.evidence/1", "records": [\#(records.joined(separator: ","))]}"#
            .utf8))
    ])
    let report = Checker(store: store).check(Document(example.text), options: Verifier.Options())
    let finding = try #require(report.findings.last { $0.claim.value != nil })
    #expect(finding.verdict == example.verdict, "\(finding.reasons.map(\.message))")
  }
}
