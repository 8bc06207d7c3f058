// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Vocabulary

/// Reads the figures of one row of a document's table: each by its row, its column and what stands above.
struct TableRowReader {
  let reading: DocumentReading
  let table: ProseTable
  let row: Sentence
  /// What the heading and the sentence above the table name.
  let caption: [Term]
  /// The time that they give.
  let captionTime: Int?
  /// The unit of all figures that give none: of the corner, or of the words above: "in millions of dollars".
  let tableUnit: UnitPhrase?
  /// Whether the words above tell a magnitude that could not be read.
  let hasCaptionMagnitude: Bool
  /// What a row and column that name nothing are about.
  let contexts: [EntityMention]

  /// What was found.
  struct Result {
    var drafts: [DraftClaim] = []
    /// Why other numbers are no claims, by their positions.
    var leftOver: [Int: String] = [:]
  }

  /// The claims of the row.
  func read() -> Result {
    var result = Result()
    let tokens = reading.tokens
    let cells = ProseTable.cells(of: row.tokens, in: tokens)
    let labelIndex = labelIndex(of: cells)
    var label = TableLabel(cells[labelIndex], in: reading)
    complete(&label, by: cells.enumerated().filter { $0.offset != labelIndex }.map(\.element))
    for (index, cell) in cells.enumerated() {
      guard let range = ProseTable.range(of: cell, in: tokens) else { continue }
      let mentions = reading.mentions(in: range)
      let values = mentions.indices.filter { SentenceReader.isValue(mentions[$0]) }
      guard index > labelIndex else {
        for position in values { result.leftOver[position] = "the label of a row" }
        continue
      }
      guard let first = values.first else { continue }
      for position in values.dropFirst() {
        result.leftOver[position] = "stands beside the figure of its cell"
      }
      if TableLabel.year(cell, tokens, reading.document.prose) != nil {
        result.leftOver[first] = "a year or a number of four digits alone"
        continue
      }
      if isInBrackets(mentions[first], in: cell) {
        result.leftOver[first] = "a figure in brackets"
        continue
      }
      let column = index < table.columns.count ? table.columns[index] : nil
      result.drafts.append(draft(first, cell: cell, label: label, column: column))
    }
    return result
  }

  /// Adds what cells without a figure tell of the whole row: the year in a column of its own, or the company.
  private func complete(_ label: inout TableLabel, by cells: [Range<Int>]) {
    let years = cells.compactMap { TableLabel.year($0, reading.tokens, reading.document.prose) }
    if label.year == nil, years.count == 1 { label.year = years[0] }
    guard label.names.isEmpty else { return }
    let named = cells.filter { cell in
      ProseTable.range(of: cell, in: reading.tokens).map { range in
        !reading.mentions(in: range).contains(where: SentenceReader.isValue)
      } ?? false
    }.map { TableLabel($0, in: reading).names }.filter { !$0.isEmpty }
    if named.count == 1 { label.names = named[0] }
  }

  /// The cell that says what the row is of: the first, or the one after a mere running number.
  private func labelIndex(of cells: [Range<Int>]) -> Int {
    guard cells.count > 2, cells[0].allSatisfy({ reading.tokens[$0].kind != .word }),
      TableLabel.year(cells[0], reading.tokens, reading.document.prose) == nil,
      cells[1].contains(where: { reading.tokens[$0].kind == .word }), !cells[0].isEmpty
    else { return 0 }
    return 1
  }

  /// Whether a figure stands in brackets, as accounts write what is negative.
  private func isInBrackets(_ mention: Mention, in cell: Range<Int>) -> Bool {
    let place = SentenceReader.tokens(of: mention.valueRange, in: reading.tokens, within: cell)
    return place.lowerBound > cell.lowerBound
      && cell.contains { $0 < place.lowerBound && reading.tokens[$0].isSign("(") }
  }

  // MARK: - One figure

  private func draft(
    _ position: Int, cell: Range<Int>, label: TableLabel, column: TableLabel?
  ) -> DraftClaim {
    let written = reading.mentions[position]
    let unexplained = label.unexplained.union(column?.unexplained ?? [])
    var terms = (label.terms + (column?.terms ?? [])).map { WeightedTerm(term: $0, weight: 1) }
    terms += TermReader.english.terms(
      in: reading.document.prose, tokens: reading.tokens, range: cell
    ).map { WeightedTerm(term: $0, weight: 1) }
    // Where row and column name no measure, what stands above the table does.
    let above = unexplained.isEmpty ? ProximityWeights.caption : ProximityWeights.heading
    terms += caption.map { WeightedTerm(term: $0, weight: above) }
    let own = reading.document.text(in: written.valueRange)
    let hasWords = own.unicodeScalars.contains { $0.properties.isAlphabetic }
    let unit = column?.unit ?? label.unit
    var value = written
    if let unit { value = unit.applied(to: written, hasWords: hasWords) }
    var claim = Claim(
      kind: .quantity, range: row.range, sentence: row.range,
      quote: reading.document.text(in: row.range), value: value,
      modality: label.modality == .fact ? column?.modality ?? .fact : label.modality)
    let time = time(in: cell, label: label, column: column)
    claim.time = time?.claimed
    let entities = entities(label: label, column: column)
    claim.subject = entities.first.map {
      Claim.Facet(
        text: reading.document.text(in: $0.match.range), range: $0.match.range, entities: $0.ids,
        origin: $0.origin)
    }
    var draft = DraftClaim(
      claim: claim, mention: position, terms: terms, entities: entities, isPresent: false,
      hasOwnTime: time?.isOwn ?? false, isAtMoment: false, clause: row.tokens)
    draft.labels = [label.range, column?.range].compactMap { $0 }
    draft.column = DraftClaim.Column(
      written: written, scale: hasWords ? .one : unit?.scale ?? .one,
      isUnitOpen: isUnitOpen(written, hasWords: hasWords, unit: unit, label: label, column: column),
      unexplained: unexplained, number: label.number)
    if let tableUnit, unit == nil, !hasWords, written.quantity?.unit == nil {
      draft.column?.alternative = tableUnit.applied(to: written, hasWords: false)
      draft.column?.alternativeScale = tableUnit.scale
    }
    return draft
  }

  /// Whether the figure may be in thousands or another unit that the table gives and was not read.
  private func isUnitOpen(
    _ written: Mention, hasWords: Bool, unit: UnitPhrase?, label: TableLabel, column: TableLabel?
  ) -> Bool {
    if hasWords || written.quantity?.unit.map({ $0.dimension == .percent }) ?? false {
      return false
    }
    if unit == nil, label.isUnitUnread || column?.isUnitUnread ?? false { return true }
    return hasCaptionMagnitude && tableUnit == nil
      && (unit.map { $0.scale == .one && $0.unit != .percent } ?? true)
  }

  private func entities(label: TableLabel, column: TableLabel?) -> [EntityMention] {
    let rows = mentions(label.names, relation: .subject)
    let columns = mentions(column?.names ?? [], relation: rows.isEmpty ? .subject : .counterpart)
    let found = rows + columns
    return found.isEmpty ? contexts : found
  }

  private func mentions(
    _ names: [NameMatch], relation: EntityMention.Relation
  ) -> [EntityMention] {
    names.compactMap { match in
      let ids = match.targets.compactMap { target in
        if case .entity(let id) = target { id } else { nil }
      }
      guard !ids.isEmpty else { return nil }
      return EntityMention(match: match, ids: ids, relation: relation, weight: 1, origin: .stated)
    }
  }

  // MARK: - Its time

  private func time(
    in cell: Range<Int>, label: TableLabel, column: TableLabel?
  ) -> (claimed: Claim.Time, isOwn: Bool)? {
    if let year = column?.year ?? label.year {
      return (Claim.Time(text: year.description, range: nil, period: year, isRelative: false), true)
    }
    if let position = column?.time ?? label.time { return (claimed(position), true) }
    return captionTime.map { (claimed($0), false) }
  }

  private func claimed(_ position: Int) -> Claim.Time {
    let mention = reading.mentions[position]
    return Claim.Time(
      text: reading.document.text(in: mention.range), range: mention.range, period: mention.period,
      isRelative: mention.anchor != .absolute && mention.anchor != nil)
  }
}
