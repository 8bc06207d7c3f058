// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Vocabulary

/// A cell of a document's table that names something: the head of a column, or the label of a row.
struct TableLabel {
  /// The words that name a measure, or part of one.
  var terms: [Term] = []
  /// The names of things.
  var names: [NameMatch] = []
  /// The position of the time it gives, among the document's mentions.
  var time: Int?
  /// The year it gives as a bare number.
  var year: Period?
  /// The unit it gives.
  var unit: UnitPhrase?
  /// The unit that all its words are: "SEK billion".
  var wholeUnit: UnitPhrase?
  /// Whether it gives a unit that could not be read.
  var isUnitUnread = false
  /// The words that the measure's label must account for.
  var unexplained: Set<Term.Concept> = []
  /// Its bytes.
  var range: TextRange?
  /// A number in it that is no time: the "0-14" of an age, the "2" of a scope.
  var number: TextRange?
  /// Whether it is a figure and nothing else.
  var isFigure = false
  /// How it is offered.
  var modality = Claim.Modality.fact

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - cell: Its tokens.
  ///   - reading: The document.
  init(_ cell: Range<Int>, in reading: DocumentReading) {
    guard let range = ProseTable.range(of: cell, in: reading.tokens) else { return }
    self.range = range
    let tokens = reading.tokens
    let bytes = reading.document.prose
    names = reading.names(in: range).filter { $0.range.upperBound <= range.upperBound }
    year = Self.year(cell, tokens, bytes)
    let mentions = reading.mentions(in: range)
    time = mentions.firstIndex { $0.kind == .date || $0.kind == .period }
    var unitWords = Self.unitWords(in: cell, tokens)
    if let words = unitWords, !tokens[words.lowerBound - 1].isSign("("),
      !tokens[words.lowerBound - 1].isSign("["),
      let range = ProseTable.range(of: words, in: tokens),
      TermReader.english.terms(in: bytes, tokens: tokens, range: words).contains(where: {
        Self.statistics.contains($0.concept)
      }), !range.isEmpty
    {
      unitWords = nil
    }
    if let unitWords, let words = ProseTable.range(of: unitWords, in: tokens),
      !mentions.contains(where: {
        ($0.kind == .date || $0.kind == .period) && $0.range.overlaps(words)
      })
    {
      unit = UnitPhrase.read(
        String(decoding: bytes[words.lowerBound..<words.upperBound], as: UTF8.self))
      isUnitUnread = unit == nil
    } else if cell.contains(where: { tokens[$0].isSign("%") }) {
      unit = UnitPhrase(unit: .percent)
    }
    if unit == nil {
      wholeUnit = UnitPhrase.read(
        String(decoding: bytes[range.lowerBound..<range.upperBound], as: UTF8.self)
      ).flatMap { $0.unit?.dimension == .money || $0.scale != .one ? $0 : nil }
    }
    terms = TermReader.english.terms(in: bytes, tokens: tokens, range: cell)
    let entities = names.filter { match in
      match.targets.contains { if case .entity = $0 { true } else { false } }
    }
    let times = mentions.filter { $0.kind == .date || $0.kind == .period }
    number = cell.first { index in
      tokens[index].kind == .digits && year == nil
        && !times.contains { $0.range.overlaps(tokens[index].range) }
        && !(unitWords.map { $0.contains(index) } ?? false)
    }.map { tokens[$0].range }
    for term in terms where term.role == .content || Self.statistics.contains(term.concept) {
      let isAccounted =
        entities.contains { $0.tokens.overlaps(term.tokens) }
        || unitWords.map { $0.overlaps(term.tokens) } ?? false
        || times.contains { $0.range.overlaps(term.range) }
        || Self.general.contains(term.concept)
      if !isAccounted { unexplained.insert(term.concept) }
    }
    isFigure =
      year == nil && mentions.contains(where: SentenceReader.isValue)
      && terms.allSatisfy { term in
        term.role == .function || term.role == .border
          || mentions.contains { $0.range.overlaps(term.range) }
      }
    for cue in CueReader.english.cues(in: tokens, range: cell) {
      switch cue.cue {
      case .forecast: modality = .forecast
      case .plan: modality = .plan
      default: continue
      }
    }
  }

  /// Which of several figures of a measure is meant.
  private static let statistics: Set<Term.Concept> = Set(
    [
      "average", "mean", "median", "typical", "maximum", "minimum", "peak", "highest", "lowest",
      "new", "other", "former", "additional",
    ].flatMap { TermReader.english.terms(ofLabel: $0).map(\.concept) })

  /// Words of heads that tell nothing of what is measured.
  private static let general: Set<Term.Concept> = Set(
    [
      "metric", "measure", "indicator", "figure", "amount", "item", "name", "year", "country",
      "company", "value", "result", "data", "date", "period", "number", "total", "place", "region",
      "city", "actual", "key",
    ].flatMap { TermReader.english.terms(ofLabel: $0).map(\.concept) })

  /// A cell of nothing but four digits that may count a year.
  static func year(_ cell: Range<Int>, _ tokens: [Token], _ bytes: [UInt8]) -> Period? {
    guard cell.count == 1, let token = tokens[cell].first, token.kind == .digits,
      token.end - token.start == 4,
      let year = Int(String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)),
      (1500...2200).contains(year)
    else { return nil }
    return Period(year: year)
  }

  /// The words in the last brackets of a cell, or behind its last comma.
  private static func unitWords(in cell: Range<Int>, _ tokens: [Token]) -> Range<Int>? {
    if let close = cell.last(where: { tokens[$0].isSign(")") || tokens[$0].isSign("]") }),
      let open = cell.last(where: {
        $0 < close && (tokens[$0].isSign("(") || tokens[$0].isSign("["))
      }),
      open + 1 < close
    {
      return open + 1..<close
    }
    guard let comma = cell.last(where: { tokens[$0].isSign(",") }), comma + 1 < cell.upperBound,
      comma > cell.lowerBound
    else { return nil }
    return comma + 1..<cell.upperBound
  }
}

/// The head of a table that stands in a document.
struct ProseTable {
  /// What the columns say; empty for a table without a head.
  let columns: [TableLabel]

  /// The unit in the corner, for all figures that give none: "SEK billion" over the names of the rows.
  var unit: UnitPhrase? { columns.first.flatMap { $0.unit ?? $0.wholeUnit } }

  /// The unit that the words above a table give: "(US$ million)", ", in thousands of euros".
  static func unit(above sentence: Sentence, in reading: DocumentReading) -> UnitPhrase? {
    let tokens = reading.tokens
    let starts = sentence.tokens.filter {
      tokens[$0].isSign("(") || tokens[$0].kind == .word && tokens[$0].code == inWord
    }
    for start in starts.reversed() {
      let end = (start + 1..<sentence.tokens.upperBound).first {
        tokens[$0].isSign(")") || tokens[$0].isSign(":") || tokens[$0].isSign(",")
          || tokens[$0].isSign(".") || $0 > start + 6
      }
      guard let words = range(of: start + 1..<(end ?? sentence.tokens.upperBound), in: tokens),
        let unit = UnitPhrase.read(
          String(
            decoding: reading.document.prose[words.lowerBound..<words.upperBound], as: UTF8.self)),
        unit.scale != .one || unit.unit?.dimension == .money
      else { continue }
      return unit
    }
    return nil
  }

  private static let inWord = WordHash.of("in")

  /// The cells of a row, bars and the blanks beside them left out; empty cells are empty ranges.
  static func cells(of row: Range<Int>, in tokens: [Token]) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    for index in row where tokens[index].isSign("|") {
      cells.append(start..<index)
      start = index + 1
    }
    // A bar at the end of the row only closes its last cell.
    if start < row.upperBound { cells.append(start..<row.upperBound) }
    return cells
  }

  /// The bytes of some tokens; `nil` for none.
  static func range(of tokens: Range<Int>, in all: [Token]) -> TextRange? {
    guard let first = all[tokens].first, let last = all[tokens].last else { return nil }
    return TextRange(Int(first.start), Int(last.end))
  }
}
