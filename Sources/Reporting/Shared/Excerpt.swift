// SPDX-License-Identifier: MIT

import SourceText

/// A piece of one source line that fits a width, with the columns of a range inside it.
struct Excerpt: Hashable, Sendable {
  /// The line's number, from 1.
  let line: Int
  /// The text shown, safe for a terminal.
  let text: String
  /// The display column, from 0, where the range starts.
  let column: Int
  /// How many display columns the range takes, at least 1.
  let width: Int

  /// One or more scalars that share their columns: a letter with its accents.
  private struct Cell {
    var text: String
    var columns: Int
    var isSpace: Bool
  }

  /// Cuts the line in which `range` starts to `columns`, the range well inside.
  ///
  /// - Complexity: O(*n*) in the columns, however long the line.
  init(of range: TextRange, in document: Document, columns: Int) {
    let bytes = document.bytes
    let start = min(range.lowerBound, bytes.count)
    line = document.lines.position(of: start).line
    let whole = document.lines.range(ofLine: line, in: bytes) ?? TextRange(start, start)
    let anchor = min(start, whole.upperBound)
    let end = min(max(range.upperBound, anchor), whole.upperBound)
    let budget = max(columns, 8)
    // No scalar takes more than four bytes for a column, save marks of no width; those may be cut.
    let reach = budget * 8

    var middle = Self.cells(bytes, anchor, min(end, anchor + reach))
    var used = 0
    var kept = middle.count
    for (index, cell) in middle.enumerated() {
      if used + cell.columns > budget - 2 {
        kept = index
        break
      }
      used += cell.columns
    }
    let isCutInside = kept < middle.count || anchor + reach < end
    middle.removeSubrange(kept...)

    let before = Self.cells(bytes, max(whole.lowerBound, anchor - reach), anchor)
    let after = isCutInside ? [] : Self.cells(bytes, end, min(whole.upperBound, end + reach))
    let beforeColumns = before.reduce(0) { $0 + $1.columns }
    // What was cut off needs a column for its ellipsis.
    let afterColumns = after.reduce(isCutInside ? 1 : 0) { $0 + $1.columns }
    let spare = max(0, budget - used)
    let leftShare = min(beforeColumns, max(spare / 2, spare - afterColumns))
    let (left, isLeftCut) = Self.tail(
      of: before, columns: leftShare, isMore: anchor - reach > whole.lowerBound)
    let leftColumns = left.reduce(isLeftCut ? 1 : 0) { $0 + $1.columns }
    let (right, isRightCut) = Self.head(
      of: after, columns: max(0, spare - leftColumns),
      isMore: isCutInside || end + reach < whole.upperBound)

    text =
      (isLeftCut ? "…" : "") + left.map(\.text).joined() + middle.map(\.text).joined()
      + right.map(\.text).joined() + (isRightCut ? "…" : "")
    column = leftColumns
    width = max(1, used)
  }

  /// The last cells that fit, starting at a word where that costs little.
  private static func tail(
    of cells: [Cell], columns: Int, isMore: Bool
  ) -> (cells: ArraySlice<Cell>, isCut: Bool) {
    var total = cells.reduce(0) { $0 + $1.columns }
    if total <= columns, !isMore { return (cells[...], false) }
    var start = 0
    while start < cells.count, total > columns - 1 {
      total -= cells[start].columns
      start += 1
    }
    let limit = min(cells.count, start + 12)
    if start > 0, let space = cells[start..<limit].firstIndex(where: \.isSpace) { start = space }
    return (cells[start...], true)
  }

  /// The first cells that fit, ending at a word where that costs little.
  private static func head(
    of cells: [Cell], columns: Int, isMore: Bool
  ) -> (cells: ArraySlice<Cell>, isCut: Bool) {
    var total = cells.reduce(0) { $0 + $1.columns }
    if total <= columns, !isMore { return (cells[...], false) }
    var end = cells.count
    while end > 0, total > columns - 1 {
      end -= 1
      total -= cells[end].columns
    }
    let limit = max(0, end - 12)
    if end < cells.count, let space = cells[limit..<end].lastIndex(where: \.isSpace) {
      end = space + 1
    }
    return (cells[..<end], true)
  }

  private static func cells(_ bytes: [UInt8], _ start: Int, _ end: Int) -> [Cell] {
    guard start < end else { return [] }
    var from = start
    while from < end, bytes[from] & 0xC0 == 0x80 { from += 1 }
    var until = end
    while until > from, until < bytes.count, bytes[until] & 0xC0 == 0x80 { until -= 1 }
    var cells: [Cell] = []
    for scalar in String(decoding: bytes[from..<until], as: UTF8.self).unicodeScalars {
      let columns = DisplayWidth.columns(of: scalar)
      if SafeText.isDeceptive(scalar) {
        let shown = SafeText.notation(of: scalar)
        cells.append(Cell(text: shown, columns: shown.utf8.count, isSpace: false))
      } else if scalar == "\t" {
        cells.append(Cell(text: "  ", columns: 2, isSpace: true))
      } else if columns == 0, !cells.isEmpty {
        cells[cells.count - 1].text.unicodeScalars.append(scalar)
      } else {
        cells.append(
          Cell(text: String(scalar), columns: columns, isSpace: scalar == " "))
      }
    }
    return cells
  }
}
