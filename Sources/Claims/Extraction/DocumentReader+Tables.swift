// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Vocabulary

/// Tables that stand in a document.
extension DocumentReader {
  /// Whether a row has another right above or below it.
  func isInTable(_ index: Int) -> Bool {
    let sentences = reading.sentences
    return (index > 0 && sentences[index - 1].kind == .row && !beginsParagraph(sentences[index]))
      || (index + 1 < sentences.count && sentences[index + 1].kind == .row
        && !beginsParagraph(sentences[index + 1]))
  }

  /// Whether the line of dashes stands below a row that parts the head of a table from its figures.
  func isHead(_ row: Sentence) -> Bool {
    let source = reading.document.bytes
    guard let start = source[row.range.upperBound...].firstIndex(of: 0x0A) else { return false }
    let line = source[(start + 1)...].prefix { $0 != 0x0A && $0 != 0x0D }
    return line.contains(0x2D) && line.allSatisfy { Self.ruleMarks.contains($0) }
  }

  /// Dash, bar, colon, blanks.
  private static let ruleMarks: Set<UInt8> = [0x2D, 0x7C, 0x3A, 0x20, 0x09]

  func beginsParagraph(_ sentence: Sentence) -> Bool {
    reading.tokens[sentence.tokens.lowerBound].gap == .paragraph
  }

  mutating func readRow(_ row: Sentence) {
    if beginsParagraph(row) { table = nil }
    guard let table else {
      let columns = ProseTable.cells(of: row.tokens, in: reading.tokens).map {
        TableLabel($0, in: reading)
      }
      guard !columns.contains(where: \.isFigure) || isHead(row) else {
        self.table = ProseTable(columns: [])
        return read(row, of: ProseTable(columns: []))
      }
      let mentions = reading.mentions(in: row.range)
      for position in mentions.indices where SentenceReader.isValue(mentions[position]) {
        leftOver[position] = "the head of a table"
      }
      self.table = ProseTable(columns: columns)
      return
    }
    read(row, of: table)
  }

  mutating func read(_ row: Sentence, of table: ProseTable) {
    readCaption()
    let result = TableRowReader(
      reading: reading, table: table, row: row, caption: headingTerms + previousTerms,
      captionTime: captionTime, tableUnit: table.unit ?? captionUnit,
      hasCaptionMagnitude: hasCaptionMagnitude,
      contexts: contexts()
    ).read()
    drafts += result.drafts
    leftOver.merge(result.leftOver) { $1 }
  }

  /// Keeps what bears on a table below: a time, and a magnitude.
  mutating func readCaption() {
    guard let sentence = unreadCaption else { return }
    unreadCaption = nil
    let mentions = reading.mentions(in: sentence.range)
    let times = mentions.indices.filter {
      mentions[$0].kind == .date || mentions[$0].kind == .period
    }
    captionTime = Set(times.map { mentions[$0].period }).count == 1 ? times.first : nil
    captionUnit = ProseTable.unit(above: sentence, in: reading)
    hasCaptionMagnitude = reading.tokens[sentence.tokens].contains {
      $0.kind == .word && Self.magnitudes.contains($0.code)
    }
  }

  static let magnitudes = Set(
    [
      "thousand", "thousands", "million", "millions", "billion", "billions", "trillion",
      "trillions",
    ].map { WordHash.of($0) })
}
