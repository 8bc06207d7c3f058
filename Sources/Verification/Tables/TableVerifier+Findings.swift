// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

extension TableVerifier {
  /// What the table says of one sentence, as a finding.
  ///
  /// - Parameters:
  ///   - sentence: The bytes of the sentence.
  ///   - document: The document.
  ///   - mentions: The numbers found in the sentence.
  ///   - number: Which table of those given this is, from 1: part of the identifiers of its records.
  /// - Returns: The finding, or `nil` when the table does not decide the sentence.
  func finding(
    on sentence: TextRange, in document: Document, mentions: [Mention], number: Int
  ) -> Finding? {
    let judgement = judgement(
      on: document.prose, sentence.lowerBound..<sentence.upperBound)
    guard let holds = judgement.holds else { return nil }
    let citations = judgement.cells.prefix(8).map { citation(of: $0, number: number) }
    let records = citations.map(\.record.id)
    let valueRange = judgement.value.map { TextRange($0.lowerBound, $0.upperBound) }
    let mention = valueRange.flatMap { range in
      mentions.first { $0.valueRange == range || $0.range.contains(range) }
    }
    var claim = Claim(
      kind: Self.kind(of: judgement.form), range: sentence, sentence: sentence,
      quote: document.text(in: sentence))
    claim.value = mention ?? mentions.first { _ in valueRange == nil && mentions.count == 1 }
    var finding = Finding(
      claim: claim, verdict: holds ? .consistent : .inconsistent, strength: holds ? .derived : nil,
      reasons: [
        Finding.Reason(
          Self.code(of: judgement.form),
          (judgement.steps.first ?? "") + (holds ? ", as stated" : ", not as stated"))
      ], citations: Array(citations),
      trace: [
        Finding.Step(
          "bind",
          "read as a question of the form '\(judgement.form)' to the table '\(table.caption)'",
          records: Array(records))
      ] + judgement.steps.map { Finding.Step("derive", $0, records: Array(records)) })
    finding.witnessCount = 1
    if let correction = judgement.correction {
      finding.suggestion = Finding.Suggestion(
        range: TextRange(correction.range.lowerBound, correction.range.upperBound),
        replacement: correction.text, isSafe: judgement.trust > 0.9)
    }
    return finding
  }

  /// The reason code of a form of question.
  static func code(of form: TableReading.Form) -> Finding.Code { code(of: form.rawValue) }

  private static func code(of form: String) -> Finding.Code { Finding.Code("table." + form) }

  private static func kind(of form: String) -> Claim.Kind {
    switch TableReading.Form(rawValue: form) {
    case .superlative, .extreme, .frequency: .rank
    case .comparison, .difference, .same: .comparison
    case .only, .order, .member: .first
    case .lookup: .relation
    default: .quantity
    }
  }

  /// A cell as a record that points back at its row and column.
  private func citation(of cell: Judgement.Cell, number: Int) -> Finding.Citation {
    let source =
      table.source
      ?? Source(
        id: Source.ID("table-\(number)"),
        title: table.caption.isEmpty ? "table \(number)" : table.caption)
    let row = table.rows.indices.contains(cell.row) ? table.rows[cell.row] : []
    let text = row.indices.contains(cell.column) ? row[cell.column] : ""
    let column = table.columns.indices.contains(cell.column) ? table.columns[cell.column] : ""
    let parsed = grid.cells[cell.row][cell.column]
    let value: EvidenceRecord.Value
    if parsed.isNumber, let amount = parsed.leading {
      value = .quantity(Quantity(value: amount, precision: min(amount.exponent, 0)))
    } else {
      value = .text(text)
    }
    let record = EvidenceRecord(
      id: EvidenceRecord.ID("table-\(number).row-\(cell.row + 1).column-\(cell.column + 1)"),
      subject: grid.name(ofRow: cell.row), measure: column.isEmpty ? "cell" : column,
      measureID: Measure.ID(NameFolding.folded(column)), value: value,
      sourceID: source.id, quote: text,
      origin: EvidenceRecord.Origin(
        path: "inline", line: 1, column: 1, cell: "row \(cell.row + 1), column \(column)"))
    return Finding.Citation(record: record, source: source)
  }
}
