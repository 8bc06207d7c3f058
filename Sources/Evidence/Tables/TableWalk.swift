// SPDX-License-Identifier: MIT

/// Walks the data rows of a table, and reports those that cannot be read.
struct TableWalk: Sendable {
  private(set) var reader: DelimitedReader
  /// Whether rows of another width than the header are left out even where a mapping names columns.
  var isStrict = false
  private let file: SourceFile
  private let mapping: TableMapping
  private let width: Int
  /// The columns past the last name that the header has a cell for, and that no mapping takes by number.
  private let unnamed: Set<Int>
  private var isUnnamedTold = false
  private let header: [String]
  private let first: Int
  private var wide: (count: Int, offset: Int, cells: Int)?
  private var taken = 0
  private var hasFault = false

  init(table: TableText, mapping: TableMapping, header: [String]) {
    reader = DelimitedReader(bytes: table.file.bytes, dialect: table.dialect)
    file = table.file
    self.mapping = mapping
    self.header = header
    var width = header.count
    while width > 0, NameStrip.trimmed(header[width - 1]).isEmpty { width -= 1 }
    self.width = width
    unnamed = Set((width..<max(width, header.count)).filter { !mapping.names(column: $0 + 1) })
    let headerRows =
      mapping.headerRows ?? table.dialect.headerRows ?? (table.dialect.hasHeader ? [1] : [])
    first = mapping.firstRow ?? max(headerRows.max() ?? 0, mapping.unitsRow ?? 0) + 1
  }

  /// Moves to the next row that holds data; `false` at the end.
  mutating func next(log: inout DiagnosticLog) -> Bool {
    while reader.next() {
      if let last = mapping.lastRow, reader.row > last { return false }
      if reader.row < first || reader.dialect.commentRows.contains(reader.row) {
        // A quotation mark left open in the title lines swallows the table too.
        if reader.fault?.kind == .unclosedQuote { _ = isReadable(log: &log) }
        continue
      }
      if reader.isBlank {
        if mapping.until.contains("") { return false }
        continue
      }
      if !mapping.until.isEmpty {
        let text = NameStrip.trimmed(reader.text(0))
        if mapping.until.contains(where: { !$0.isEmpty && text.hasPrefix($0) }) { return false }
      }
      guard isReadable(log: &log) else { continue }
      taken += 1
      return true
    }
    return false
  }

  private mutating func isReadable(log: inout DiagnosticLog) -> Bool {
    if let fault = reader.fault {
      hasFault = true
      switch fault.kind {
      case .unclosedQuote:
        file.report(
          .unclosedQuote,
          "this quotation mark is never closed; the rest of the file, from row \(reader.row) on, "
            + "is left out", at: fault.offset, to: &log)
        return false
      case .longCell:
        file.report(
          .cellTooLong,
          "a cell of more than \(DelimitedReader.cellLimit) bytes; the row is left out",
          at: fault.offset, to: &log)
        return false
      case .manyCells:
        file.report(
          .cellTooLong,
          "a row of more than \(DelimitedReader.columnLimit) cells; the row is left out",
          at: reader.rowStart, to: &log)
        return false
      case .textAfterQuote:
        file.report(
          .strayQuote, "text after a closing quotation mark, which is left out", at: fault.offset,
          to: &log)
      }
    }
    var count = reader.cells.count
    if count < width {
      let isShort = count <= mappedWidth
      file.report(
        .raggedRow,
        "row \(reader.row) has \(count) cells under a header of \(width)"
          + (isShort ? "; values that are not there are left out" : ""),
        at: reader.rowStart, to: &log)
      return true
    }
    while count > width, reader.cells[count - 1].start == reader.cells[count - 1].end { count -= 1 }
    guard count > width, width > 0 else { return true }
    if count <= header.count {
      tellUnnamed(below: count, log: &log)
      return true
    }
    wide = (((wide?.count) ?? 0) + 1, wide?.offset ?? reader.rowStart, count)
    // By number a column is what it is; by name it is what the header says, which does not fit.
    return !isStrict || namesColumnsByNumber
  }

  /// Says once that cells stand under no name.
  private mutating func tellUnnamed(below count: Int, log: inout DiagnosticLog) {
    guard !isUnnamedTold,
      let column = (width..<count).first(where: {
        unnamed.contains($0) && reader.cells[$0].start < reader.cells[$0].end
      })
    else { return }
    isUnnamedTold = true
    file.report(
      .raggedRow,
      "column \(column + 1) has no name in the header, and its cells are left out; a mapping file "
        + "can name it by its number", at: reader.offset(column), to: &log)
  }

  private var mappedWidth: Int { mapping.values.count }

  private var namesColumnsByNumber: Bool {
    mapping.values.allSatisfy { Int($0.column) != nil }
  }

  /// Reports, at the end, rows wider than the header.
  func finish(log: inout DiagnosticLog) {
    if taken == 0, wide == nil, !hasFault {
      file.report(
        .incomplete, "the table has no row of data under its header", at: 0, to: &log)
    }
    guard let wide else { return }
    let names = header.count
    let all = wide.count == taken || taken == 0
    file.report(
      .raggedRow,
      "the header has \(names) names, but \(all ? "every row has" : "\(wide.count) rows have") "
        + "\(wide.cells) cells: names may stand over the wrong cells"
        + (isStrict && !namesColumnsByNumber
          ? "; these rows are left out, until a mapping file names the columns by number"
          : "; check the columns that the mapping takes"),
      at: wide.offset, to: &log, severity: .error)
  }
}
