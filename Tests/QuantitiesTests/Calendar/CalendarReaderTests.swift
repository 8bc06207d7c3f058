// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Testing

@Suite("The calendar reader")
struct CalendarReaderTests {
  /// The text around a form: what stands before and after it.
  static let settings: [(before: String, after: String)] = [
    ("", ""), ("Größe 東京 — ", "."), ("one\r\n\r\n", "\r\nand then"), ("\u{201C}", "\u{201D} he"),
    ("(", ")"), ("**", "**"), ("_", "_ x"),
  ]

  @Test("reads every form of one meaning alike", arguments: DateCorpus.all.indices)
  func corpus(_ index: Int) {
    let entry = DateCorpus.all[index]
    for form in entry.forms {
      guard let open = form.firstIndex(of: "["), let close = form.firstIndex(of: "]") else {
        Issue.record("no marks in \(form)")
        continue
      }
      let words = String(form[form.index(after: open)..<close])
      let text = form.replacing("[", with: "").replacing("]", with: "")
      let found = DateReading.read(text, DateCorpus.reference)
      #expect(found.contains(words + " " + entry.meaning), "\(form): \(found)")
    }
  }

  @Test("finds the same words wherever the form stands", arguments: DateCorpus.all.indices)
  func surroundings(_ index: Int) {
    let entry = DateCorpus.all[index]
    for form in entry.forms where form.hasPrefix("[") && form.hasSuffix("]") {
      let words = String(form.dropFirst().dropLast())
      for (before, after) in Self.settings {
        let text = before + words + after
        let start = before.utf8.count
        let found = DateReading.mentions(text, DateCorpus.reference)
        #expect(
          found.contains {
            $0.range.lowerBound == start && $0.range.count == words.utf8.count
          }, "\(text): \(DateReading.read(text, DateCorpus.reference))")
      }
    }
  }

  @Test("reads no date where there is none", arguments: DateCorpus.none)
  func negatives(_ text: String) {
    #expect(DateReading.read(text, DateCorpus.reference) == [])
  }

  @Test("leaves what counts from the document's date unresolved without one")
  func unresolved() {
    for text in [
      "last year", "yesterday", "the past two years", "March", "on Monday", "next month",
      "three months ago", "the third quarter", "the end of this year", "recently",
    ] {
      let found = DateReading.mentions(text, nil)
      #expect(found.count == 1, "\(text)")
      #expect(found.allSatisfy { $0.period == nil && $0.anchor != .absolute }, "\(text)")
    }
    #expect(DateReading.mentions("March 2024", nil).first?.anchor == .absolute)
  }

  @Test("says how big, how loose and whose a period is")
  func flags() throws {
    func period(_ text: String) throws -> Period {
      try #require(DateReading.mentions(text, DateCorpus.reference).first?.period, "\(text)")
    }
    #expect(try period("fiscal 2023").isFiscal && period("FY2023-24").isFiscal)
    #expect(try period("FY24").first?.year == 2024)
    #expect(try !period("in 2023").isFiscal && !period("in 2023").isApproximate)
    #expect(try period("early 2024").isApproximate && period("early 2024").part == .early)
    #expect(try period("the end of 2022").part == .end)
    #expect(try period("the past few weeks").isApproximate)
    #expect(try period("March 2024").granularity == .month)
    #expect(try period("Q1 2024").granularity == .quarter)
    #expect(try period("the 1990s").granularity == .decade)
    #expect(try period("the 19th century").granularity == .century)
    #expect(try period("last week").granularity == .week)
    #expect(try period("5 May 2024").granularity == .day)
    #expect(try period("from 2014 to 2018").granularity == .span)
  }

  @Test("takes a year earlier from the period told before")
  func context() {
    #expect(
      DateReading.read(
        "Profit in the third quarter of 2023 rose, from $2 a year earlier.", DateCorpus.reference)
        == [
          "the third quarter of 2023 2023-07-01/2023-09-30", "a year earlier 2022-07-01/2022-09-30",
        ])
  }

  @Test("counts from nothing that the text does not tell")
  func withoutContext() {
    let reference = DateCorpus.reference
    #expect(DateReading.read("Three days later he died.", reference) == ["Three days later -"])
    #expect(
      DateReading.read("He fell on May 6, 2024. Three days later he died.", reference)
        == ["May 6, 2024 2024-05-06", "Three days later 2024-05-09"])
    #expect(
      DateReading.read("It was sold on May 6, 2024. The next day it burned.", reference)
        == ["May 6, 2024 2024-05-06", "The next day 2024-05-07"])
  }

  @Test("looks ahead where the verb does")
  func tense() {
    let reference = DateCorpus.reference
    #expect(DateReading.read("It fell on Monday.", reference) == ["Monday 2024-05-13"])
    #expect(DateReading.read("It will fall on Monday.", reference) == ["Monday 2024-05-20"])
    #expect(
      DateReading.read("It closed in December.", reference) == ["December 2023-12-01/2023-12-31"])
    #expect(
      DateReading.read("It is expected to close in December.", reference)
        == ["December 2024-12-01/2024-12-31"])
    #expect(
      DateReading.read("A hearing has been scheduled for June 3.", reference) == [
        "June 3 2024-06-03"
      ])
    #expect(DateReading.read("It won't open on June 3.", reference) == ["June 3 2024-06-03"])
    #expect(DateReading.read("He said on Wednesday", reference) == ["Wednesday 2024-05-15"])
  }

  @Test("reads a part of a period once, however often its word is said")
  func repeatedPart() {
    let reference = DateCorpus.reference
    let once = DateReading.read("early 2024", reference)
    #expect(once.count == 1)
    for count in [2, 3, 17, 400] {
      let text = String(repeating: "early ", count: count) + "2024"
      #expect(DateReading.read(text, reference) == once)
    }
    #expect(DateReading.read("the end of early 2024", reference).count == 1)
  }

  @Test("neither stops nor traps on hostile text")
  func hostile() {
    for piece in [
      "a year after ", "week of ", "the end of the first week of ", "the ", "last ", "early ", "a ",
      "from ", "1/", "2024-", "May ", "first ", "two ", "'", "of ",
      "99999999999999999999 ", "twenty-", "Q3", "the end of ", "9999 years ago ", "Diwali ",
      "5000 months from now ", "century ", "week 99 ", "\u{0}", "\u{202E}2024 ", "２０２４ ",
      "the five years to ", "this year's first half's ", "is to ", "until ", "between 2000 and ",
      "in the first five months ", "the week beginning ", "2014 B.C. ", "the 2016 tax year ",
    ] {
      let text = String(repeating: piece, count: 20_000 / piece.utf8.count)
      _ = DateReading.read(text, DateCorpus.reference)
      _ = DateReading.read(text, "0001-01-01")
      _ = DateReading.read(text, "9999-12-31")
    }
  }
}
