// SPDX-License-Identifier: MIT

/// Cuts delimited text into rows, one at a time (RFC 4180, and what is found in the wild).
///
/// Rows end at LF, CR LF or a lone CR. Nothing is copied: cells are ranges, decoded when asked for.
struct DelimitedReader: Sendable {
  /// One cell of the current row.
  struct Cell: Sendable {
    /// The first byte of its content.
    var start: Int
    /// Just past the last byte of its content.
    var end: Int
    /// Whether quotation marks or escapes inside have to be resolved.
    var isEncoded: Bool
    /// Whether it stood in quotation marks.
    var isQuoted: Bool
  }

  /// What is wrong with a row.
  enum Fault: Hashable, Sendable {
    /// A quotation mark without its partner: the rest of the file cannot be read.
    case unclosedQuote
    /// A cell beyond ``cellLimit``.
    case longCell
    /// Text between a closing quotation mark and the next delimiter.
    case textAfterQuote
    /// More cells than ``columnLimit``.
    case manyCells
  }

  /// The most bytes a cell may have.
  static let cellLimit = 1 << 20
  /// The most cells a row may have.
  static let columnLimit = 1 << 17

  let bytes: [UInt8]
  let dialect: TableDialect
  /// The cells of the current row.
  private(set) var cells: [Cell] = []
  /// The number of the current row, from 1; blank lines count.
  private(set) var row = 0
  /// Where the current row starts.
  private(set) var rowStart = 0
  /// What is wrong with the current row, and where.
  private(set) var fault: (kind: Fault, offset: Int)?
  private var index = 0

  init(bytes: [UInt8], dialect: TableDialect) {
    self.bytes = bytes
    self.dialect = dialect
  }

  /// Whether the current row has nothing in it.
  var isBlank: Bool { cells.allSatisfy { $0.start == $0.end } }

  /// Moves to the next row; `false` at the end.
  mutating func next() -> Bool {
    cells.removeAll(keepingCapacity: true)
    fault = nil
    row += 1
    while let comment = dialect.comment, index < bytes.count, bytes[index] == comment {
      skipLine()
      row += 1
    }
    guard index < bytes.count else { return false }
    rowStart = index
    while true {
      let isEnd = cell()
      if let last = cells.last, last.end - last.start > Self.cellLimit, fault == nil {
        fault = (.longCell, last.start)
      }
      if cells.count > Self.columnLimit, fault == nil { fault = (.manyCells, index) }
      if isEnd { return true }
    }
  }

  private mutating func skipLine() {
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    lineEnd()
  }

  /// Passes a line ending, if one is here.
  private mutating func lineEnd() {
    guard index < bytes.count else { return }
    if bytes[index] == 0x0D {
      index += 1
      if index < bytes.count, bytes[index] == 0x0A { index += 1 }
    } else if bytes[index] == 0x0A {
      index += 1
    }
  }

  /// Reads one cell; `true` when the row ends with it.
  private mutating func cell() -> Bool {
    if dialect.skipsInitialSpace {
      while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    }
    if let quote = dialect.quote, index < bytes.count, bytes[index] == quote {
      return quoted(quote)
    }
    let start = index
    var isEncoded = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == dialect.delimiter {
        append(start, index, isEncoded: isEncoded)
        index += 1
        // A delimiter as the last byte of the file has an empty cell after it.
        if index == bytes.count {
          append(index, index)
          return true
        }
        return false
      }
      if byte == 0x0A || byte == 0x0D {
        append(start, index, isEncoded: isEncoded)
        lineEnd()
        return true
      }
      if byte == dialect.escape, dialect.escape != nil {
        isEncoded = true
        index += 1
      }
      index += 1
    }
    index = min(index, bytes.count)
    append(start, index, isEncoded: isEncoded)
    return true
  }

  private mutating func append(
    _ start: Int, _ end: Int, isEncoded: Bool = false, isQuoted: Bool = false
  ) {
    cells.append(Cell(start: start, end: end, isEncoded: isEncoded, isQuoted: isQuoted))
  }

  private mutating func quoted(_ quote: UInt8) -> Bool {
    let opening = index
    index += 1
    let start = index
    var isEncoded = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == dialect.escape, dialect.escape != nil, index + 1 < bytes.count {
        isEncoded = true
        index += 2
        continue
      }
      guard byte == quote else {
        index += 1
        continue
      }
      if dialect.isDoubleQuote, index + 1 < bytes.count, bytes[index + 1] == quote {
        isEncoded = true
        index += 2
        continue
      }
      let end = index
      index += 1
      append(start, end, isEncoded: isEncoded, isQuoted: true)
      return afterQuote()
    }
    append(start, bytes.count, isEncoded: isEncoded, isQuoted: true)
    fault = (.unclosedQuote, opening)
    return true
  }

  /// Passes from a closing quotation mark to the next cell; `true` when the row ends.
  private mutating func afterQuote() -> Bool {
    while index < bytes.count {
      let byte = bytes[index]
      if byte == dialect.delimiter {
        index += 1
        if index == bytes.count {
          append(index, index)
          return true
        }
        return false
      }
      if byte == 0x0A || byte == 0x0D {
        lineEnd()
        return true
      }
      if byte != 0x20, fault == nil { fault = (.textAfterQuote, index) }
      index += 1
    }
    return true
  }

  // MARK: - Text

  /// The text of a cell of the current row; empty past its end.
  func text(_ column: Int) -> String {
    guard column < cells.count else { return "" }
    let cell = cells[column]
    if !cell.isEncoded { return String(decoding: bytes[cell.start..<cell.end], as: UTF8.self) }
    var output: [UInt8] = []
    output.reserveCapacity(cell.end - cell.start)
    var at = cell.start
    while at < cell.end {
      let byte = bytes[at]
      if at + 1 < cell.end {
        if byte == dialect.escape, dialect.escape != nil {
          output.append(bytes[at + 1])
          at += 2
          continue
        }
        if cell.isQuoted, byte == dialect.quote, bytes[at + 1] == byte { at += 1 }
      }
      output.append(byte)
      at += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// The texts of all cells of the current row.
  var texts: [String] { cells.indices.map(text) }
}
