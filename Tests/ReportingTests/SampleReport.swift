// SPDX-License-Identifier: MIT

import Touchstone

/// Reports made by hand, so that the renderers are tested apart from the verifier.
enum SampleReport {
  static let text = """
    Norland in figures

    Norland exported $4.2 million of timber in 2022, up from $3 billion in 2019. The port of Havn \
    handled 1.4 million containers, more than any other.
    Last year foreign investment in Norland exceeded $90 billion. Its population is 5.1 million.
    Growth will be strong, the minister said.
    """

  /// One document with a finding of every verdict.
  static var every: CheckReport { report(of: [document()]) }

  /// A report over some documents.
  static func report(of documents: [DocumentReport]) -> CheckReport {
    CheckReport(documents: documents, recordCount: 142, sourceCount: 38)
  }

  /// The document of ``text`` with a finding of every verdict.
  static func document(path: String = "articles/norland.md") -> DocumentReport {
    let document = Document(text, path: path, format: .plain)
    var findings: [Finding] = []

    var exports = finding(
      in: document, quote: "Norland exported $4.2 million of timber in 2022", value: "$4.2 million",
      amount: money("4200000", precision: 5), verdict: .inconsistent,
      reasons: [
        reason(
          "value.off-by-scale",
          "the text says $4.2 million where the record says $4.2 billion: a million for a billion")
      ],
      citations: [
        citation("trade.exports.timber.2022", "Norland", "timber exports", "4200000000", 2022)
      ])
    exports.claim.subject = Claim.Facet(text: "Norland")
    exports.claim.measure = Claim.Facet(text: "exported")
    exports.claim.time = Claim.Time(
      text: "in 2022", range: nil, period: Period(year: 2022), isRelative: false)
    exports.rejections = [
      Finding.Rejection(
        citation: citation(
          "trade.exports.timber.2021", "Norland", "timber exports", "3900000000", 2021),
        reasons: [reason("period.other", "it is of 2021, and the text says 2022")])
    ]
    exports.trace = [
      Finding.Step("bind", "Norland, timber exports, 2022: 1 record of 3"),
      Finding.Step(
        "compare", "$4.2 million is [4,150,000, 4,250,000), the record 4,200,000,000",
        records: [EvidenceRecord.ID("trade.exports.timber.2022")]),
    ]
    exports.suggestion = Finding.Suggestion(
      range: range(of: "$4.2 million", in: document), replacement: "$4.2 billion", isSafe: true)
    exports.witnessCount = 1
    exports.chanceMatches = 0
    findings.append(exports)

    findings.append(
      finding(
        in: document, quote: "up from $3 billion in 2019", value: "$3 billion",
        amount: money("3000000000", precision: 9), kind: .change, verdict: .consistent,
        strength: .rounded,
        reasons: [reason("value.rounded", "$2.96 billion rounds to $3 billion")],
        citations: [
          citation("trade.exports.timber.2019", "Norland", "timber exports", "2960000000", 2019)
        ]))
    findings.append(
      finding(
        in: document, quote: "The port of Havn handled 1.4 million containers, more than any other",
        value: "1.4 million containers",
        amount: Quantity(value: ExactDecimal(1_400_000), unit: .counted("container"), precision: 5),
        mention: .count, verdict: .conflictingEvidence,
        reasons: [
          reason("evidence.conflict", "one source says 1.4 million, another says 1.1 million")
        ],
        citations: [
          citation(
            "port.havn.teu.a", "Havn", "containers handled", "1400000", 2022, unit: "{container}"),
          citation(
            "port.havn.teu.b", "Havn", "containers handled", "1100000", 2022, unit: "{container}"),
        ]))
    var investment = finding(
      in: document, quote: "Last year foreign investment in Norland exceeded $90 billion",
      value: "exceeded $90 billion",
      amount: money("90000000000", comparator: .more, precision: 9), verdict: .misleading,
      reasons: [
        reason(
          "nature.stock-as-flow",
          "the record is the position at the end of 2022, and the text tells it as the year's flow"),
        reason("period.as-of", "the newest position known on 2023-05-01 is the one of 2022"),
      ],
      citations: [
        citation("fdi.position.2022", "Norland", "inward investment position", "93400000000", 2022)
      ])
    investment.hindsight = Finding.Hindsight(
      asOf: CalendarDate(year: 2024, month: 8, day: 1) ?? CalendarDate(dayNumber: 0),
      verdict: .inconsistent,
      reason: reason("period.superseded", "the position was revised to $88 billion"))
    investment.suggestion = Finding.Suggestion(
      range: investment.claim.range, replacement: "stood at $93.4 billion at the end of 2022",
      isSafe: false, note: "the sentence needs another verb")
    findings.append(investment)
    findings.append(
      finding(
        in: document, quote: "Its population is 5.1 million", value: "5.1 million",
        amount: Quantity(value: ExactDecimal(5_100_000), precision: 5), mention: .number,
        verdict: .notInEvidence,
        reasons: [reason("evidence.none", "no record of Norland's population")]))
    findings.append(
      finding(
        in: document, quote: "Growth will be strong, the minister said", value: nil, amount: nil,
        kind: .event, verdict: .notCheckable,
        reasons: [reason("modality.forecast", "a forecast, which no record can decide")]))

    return DocumentReport(
      document: document, published: CalendarDate("2023-05-01"), asOf: CalendarDate("2023-05-01"),
      findings: findings, coverage: coverage(of: findings, in: document))
  }

  private static func coverage(of findings: [Finding], in document: Document) -> Coverage {
    var entries = findings.enumerated().compactMap { index, finding -> Coverage.Entry? in
      guard let value = finding.claim.value else { return nil }
      return Coverage.Entry(
        range: value.range, text: document.text(in: value.range), kind: value.kind,
        fate: .bound(finding: index))
    }
    entries.append(
      Coverage.Entry(
        range: range(of: "2019", in: document), text: "2019", kind: .date,
        fate: .leftOver(reason: "belongs to no statement")))
    return Coverage(entries: entries.sorted { $0.range < $1.range })
  }

  // MARK: - Pieces

  /// A finding whose quote stands once in the document.
  static func finding(
    in document: Document, quote: String, value: String?, amount: Quantity?,
    mention: Mention.Kind = .money, kind: Claim.Kind = .quantity, verdict: Verdict,
    strength: Strength? = nil, reasons: [Finding.Reason], citations: [Finding.Citation] = []
  ) -> Finding {
    let quoted = range(of: quote, in: document)
    var claim = Claim(kind: kind, range: quoted, sentence: quoted, quote: quote)
    if let value {
      claim.value = Mention(kind: mention, range: range(of: value, in: document), quantity: amount)
    }
    return Finding(
      claim: claim, verdict: verdict, strength: strength, reasons: reasons, citations: citations,
      witnessCount: citations.count)
  }

  /// The first place of some words in a document.
  static func range(of words: String, in document: Document) -> TextRange {
    let needle = Array(words.utf8)
    let bytes = document.bytes
    guard !needle.isEmpty, needle.count <= bytes.count else { return TextRange(0, 0) }
    for start in 0...(bytes.count - needle.count)
    where bytes[start..<(start + needle.count)].elementsEqual(needle) {
      return TextRange(start, start + needle.count)
    }
    return TextRange(0, 0)
  }

  static func reason(_ code: String, _ message: String) -> Finding.Reason {
    Finding.Reason(Finding.Code(code), message)
  }

  static func money(
    _ digits: String, comparator: Quantity.Comparator = .equal, precision: Int
  ) -> Quantity {
    Quantity(
      value: ExactDecimal(digits), comparator: comparator, unit: .money("USD"), precision: precision
    )
  }

  static func citation(
    _ id: String, _ subject: String, _ measure: String, _ digits: String, _ year: Int,
    unit: String = "USD"
  ) -> Finding.Citation {
    let source = Source(
      id: Source.ID("statistics-norland"), title: "Yearbook \(year)",
      publisher: "Statistics Norland", url: "https://stat.example/yearbook/\(year)?a=1&b=2",
      published: CalendarDate(year: year + 1, month: 3, day: 1), tier: .primary,
      origin: "statistics-norland")
    let record = EvidenceRecord(
      id: EvidenceRecord.ID(id), subject: subject, measure: measure,
      measureID: Measure.ID(measure),
      value: .quantity(
        Quantity(
          value: ExactDecimal(digits),
          unit: Unit(code: unit, dimension: unit == "USD" ? .money : .count), precision: 0)),
      period: Period(year: year), nature: .flow, vintage: source.published, sourceID: source.id,
      origin: EvidenceRecord.Origin(path: "norland.json", line: 12, column: 5))
    return Finding.Citation(record: record, source: source)
  }
}
