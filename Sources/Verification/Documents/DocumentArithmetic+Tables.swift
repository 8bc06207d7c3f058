// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Tables of a document with a row or a column that is called the total of the others.
extension DocumentArithmetic {
  /// Holds each total of a table against the cells it is the sum of.
  func checkTables(in findings: inout FindingsByValue) {
    for rows in reading.tables {
      let cells = rows.map { reading.cells(of: $0) }
      guard let head = cells.first, cells.allSatisfy({ $0.count == head.count }), head.count > 1
      else { continue }
      let labels = cells.compactMap(\.first)
      guard !labels.contains(where: isPartial), !head.contains(where: isPartial) else { continue }
      if let row = labels.indices.last, row > 2, isTotal(labels[row]) {
        let sums = head.indices.dropFirst().filter { !isTotal(head[$0]) && !isRate(head[$0]) }.map {
          column in Sum(parts: (1..<row).map { cells[$0][column] }, total: cells[row][column])
        }
        check(sums, in: &findings)
      }
      if let column = head.indices.last, column > 2, isTotal(head[column]) {
        let sums = cells.indices.dropFirst().map { row in
          Sum(parts: (1..<column).map { cells[row][$0] }, total: cells[row][column])
        }
        check(sums, in: &findings)
      }
    }
  }

  /// The cells of a row or column, and the one that is called their total.
  private struct Sum {
    let parts: [Range<Int>]
    let total: Range<Int>
  }

  /// What the arithmetic of one total gives.
  private struct Outcome {
    let total: Mention
    let values: [ExactDecimal]
    let sum: ExactDecimal
    let holds: Bool
    /// Whether the total lies among the parts, as an average does.
    let isAmong: Bool
  }

  /// Flags the totals that differ where others of the table hold, or that their parts go beyond.
  private func check(_ sums: [Sum], in findings: inout FindingsByValue) {
    let outcomes = sums.compactMap(outcome)
    let isProved = outcomes.contains(where: \.holds)
    let wrong = outcomes.filter { !$0.holds }
    guard wrong.count <= max(1, outcomes.count / 3), !outcomes.contains(where: \.isAmong) else {
      return
    }
    for outcome in wrong {
      guard let told = outcome.total.quantity?.value, isProved || outcome.sum > told,
        let index = position(of: outcome.total, in: findings)
      else { continue }
      flag(
        &findings[index], .inconsistent, "document.total",
        "the cells that it is called the total of come to \(outcome.sum.grouped())",
        work: outcome.values.map { $0.grouped() }.joined(separator: " + ")
          + " = \(outcome.sum.grouped())")
      findings[index].suggestion = SuggestionWriter(document: reading.document).suggestion(
        for: findings[index].claim, value: outcome.sum, note: nil)
      findings[index].suggestion?.isSafe = false
    }
  }

  private func outcome(of sum: Sum) -> Outcome? {
    let parts = sum.parts.map(figure)
    guard parts.count >= 2, let total = figure(in: sum.total), let told = total.quantity?.value,
      let whole = rounded(total.quantity), let reach = sumInterval(of: parts.map { $0?.quantity })
    else { return nil }
    let values = parts.compactMap { $0?.quantity?.value }
    guard values.count == parts.count, values.allSatisfy({ !$0.isNegative }),
      Set(parts.map { $0?.quantity?.unit } + [total.quantity?.unit]).count == 1,
      let least = values.min(), let most = values.max()
    else { return nil }
    return Outcome(
      total: total, values: values, sum: values.reduce(.zero, +), holds: whole.overlaps(reach),
      isAmong: told <= most && told >= least && most > .zero)
  }

  /// The only figure of a cell.
  private func figure(in cell: Range<Int>) -> Mention? {
    guard !cell.isEmpty else { return nil }
    let figures = reading.mentions(in: reading.bytes(of: cell)).filter { $0.quantity != nil }
    return figures.count == 1 && figures[0].change == nil ? figures.first : nil
  }

  // MARK: - Heads and labels

  private func words(of cell: Range<Int>) -> [UInt32] {
    cell.filter { reading.tokens[$0].kind == .word }.map { reading.tokens[$0].code }
  }

  private func isTotal(_ cell: Range<Int>) -> Bool {
    let words = words(of: cell)
    return words.count == 1 && Self.totals.contains(words[0])
  }

  private func isRate(_ cell: Range<Int>) -> Bool {
    words(of: cell).contains(where: Self.rates.contains)
  }

  /// Whether a label says that its figures are counted in others.
  private func isPartial(_ cell: Range<Int>) -> Bool {
    words(of: cell).contains(where: Self.partials.contains)
  }

  private static let totals = WordHash.all(of: "total totals sum")
  private static let rates = WordHash.all(
    of: "average mean median per rate change growth price index rank share age points")
  private static let partials = WordHash.all(
    of: "subtotal which including thereof incl average mean median other others")
}
