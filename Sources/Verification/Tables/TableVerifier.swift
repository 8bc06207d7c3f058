// SPDX-License-Identifier: MIT

public import Evidence

/// Holds statements in natural language against one table.
///
/// A statement is cut into clauses; the words of each are linked with columns and cells; every form of
/// question that its cue words allow is put to the table; the reading that accounts for most of the clause
/// decides, if it accounts for enough.
public struct TableVerifier: Sendable {
  /// What a table says of a statement.
  public struct Judgement: Hashable, Sendable {
    /// Whether the table agrees; `nil` when the statement was not understood well enough.
    public var holds: Bool?
    /// What the best reading says, trusted or not.
    public var leaning: Bool?
    /// The trust in that, from 0 to 1.
    public var trust: Double
    /// The kind of question it was read as.
    public var form: String
    /// The number that would have been right, where the statement gives another, and where that stands.
    public var correction: Correction?
    /// Where the number stands that was held against the table.
    public var value: Range<Int>?
    /// The arithmetic.
    public var steps: [String]
    /// The cells it rests on, as row and column, from 0.
    public var cells: [Cell]

    /// A number to write, and the bytes it belongs in.
    public struct Correction: Hashable, Sendable {
      /// The bytes of the number in the statement.
      public var range: Range<Int>
      /// What belongs there.
      public var text: String
    }

    /// A cell by its place.
    public struct Cell: Hashable, Sendable {
      /// The row, from 0.
      public var row: Int
      /// The column, from 0.
      public var column: Int
    }
  }

  let grid: TableGrid
  /// The table.
  let table: EvidenceTable

  /// Reads a table.
  public init(_ table: EvidenceTable) {
    self.table = table
    grid = TableGrid(table)
  }

  /// Judges one statement.
  public func judgement(on statement: String) -> Judgement {
    judgement(on: Array(statement.utf8), 0..<statement.utf8.count)
  }

  /// Judges the statement in a range of bytes.
  public func judgement(on bytes: [UInt8], _ range: Range<Int>) -> Judgement {
    let words = TableWord.words(of: bytes, in: range)
    let items = TableLinker(grid: grid, bytes: bytes, words: words).items().merged(words)
    var parts: [(clause: TableClause, reading: TableReading, trust: Double)] = []
    for items in Self.clauses(items, words) {
      let clause = TableClause(grid: grid, words: words, items: items)
      guard let best = decided(clause) else {
        return Judgement(holds: nil, leaning: nil, trust: 0, form: "none", steps: [], cells: [])
      }
      parts.append((clause, best.reading, best.trust))
    }
    // All clauses must hold: the surest one that does not decides, else the least sure one.
    let failing = parts.filter { !$0.reading.truth }.max { $0.trust < $1.trust }
    guard let best = failing ?? parts.min(by: { $0.trust < $1.trust }) else {
      return Judgement(holds: nil, leaning: nil, trust: 0, form: "none", steps: [], cells: [])
    }
    let clause = best.clause
    let reading = best.reading
    let value = reading.expected.map { bytesRange(of: $0.item, clause) }
    var correction: Judgement.Correction?
    if !reading.truth, let expected = reading.expected, let value {
      correction = Judgement.Correction(range: value, text: expected.text)
    }
    return Judgement(
      holds: best.trust >= TableTrust.cutoff ? best.reading.truth : nil,
      leaning: best.reading.truth, trust: best.trust,
      form: reading.form.rawValue, correction: correction, value: value, steps: best.reading.steps,
      cells: best.reading.cells.map { .init(row: $0.row, column: $0.column) })
  }

  /// The bytes an item of a clause covers.
  private func bytesRange(of item: Int, _ clause: TableClause) -> Range<Int> {
    let words = clause.items[item].words
    return clause.words[words.lowerBound].start..<clause.words[words.upperBound - 1].end
  }

  /// How the words of a statement were linked, for people who develop the linker.
  package func linking(of statement: String) -> String {
    let bytes = Array(statement.utf8)
    let words = TableWord.words(of: bytes)
    let items = TableLinker(grid: grid, bytes: bytes, words: words).items().merged(words)
    let clause = TableClause(grid: grid, words: words, items: items)
    let used = decided(clause)?.reading.used ?? []
    return items.enumerated().map { index, item in
      let text = String(
        decoding: bytes[words[item.words.lowerBound].start..<words[item.words.upperBound - 1].end],
        as: UTF8.self)
      let mark = used.contains(index) || clause.settled.contains(index) ? "" : "!"
      switch item.kind {
      case .cells(let cells):
        return "\(mark)[\(text)|"
          + cells.map { "\(grid.columns[$0.column].name):\($0.rows.count)" }
          .joined(separator: ",") + "]"
      case .columns(let columns):
        return "\(mark){\(text)|"
          + columns.map { grid.columns[$0.column].name }.joined(separator: ",") + "}"
      case .cue(.free), .comma: return text
      case .cue(let cue): return "\(mark)\(text)<\(cue)>"
      case .unknown: return "\(mark)?\(text)?"
      default: return "\(mark)\(text)"
      }
    }.joined(separator: " ")
  }

  /// The readings of a clause.
  func readings(_ clause: TableClause) -> [TableReading] {
    clause.lookups() + clause.counts() + clause.superlatives() + clause.comparisons()
      + clause.quantifieds() + clause.onlys() + clause.aggregates() + clause.sames()
      + clause.orders() + clause.ranges() + clause.streaks()
      + clause.sequences() + clause.distincts() + clause.listedCounts()
      + clause.columnComparisons() + clause.margins() + clause.repetitions()
      + clause.frequencyComparisons() + clause.differences()
      + clause.ratios() + clause.groupCounts()
  }

  func decided(_ clause: TableClause) -> (reading: TableReading, trust: Double)? {
    var scored = readings(clause).map { (reading: $0, trust: trust($0, clause)) }
    scored.sort { $0.trust > $1.trust }
    guard var best = scored.first else { return nil }
    // A rival of almost the same weight that says the opposite takes away trust.
    if let rival = scored.first(where: { $0.reading.truth != best.reading.truth }) {
      let closeness = rival.trust / max(best.trust, 0.01)
      if closeness > 0.8 { best.trust *= 1 - (closeness - 0.8) * 2 }
    }
    return best
  }

  func trust(_ reading: TableReading, _ clause: TableClause) -> Double {
    var trust = TableTrust.base(reading.form) * reading.quality
    if !reading.truth { trust *= TableTrust.refuting(reading.form) }
    for (index, item) in clause.items.enumerated()
    where !reading.used.contains(index) && !clause.settled.contains(index) {
      trust *= TableTrust.loss(of: item, at: index, in: clause)
    }
    return trust
  }
}
