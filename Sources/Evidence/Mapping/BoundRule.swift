// SPDX-License-Identifier: MIT

/// A facet's rule with its columns found in a header; a class, for it is asked for every cell.
final class BoundRule: Sendable {
  /// Where the text comes from.
  enum Origin: Sendable {
    case constant(String)
    case column(Int)
    case columns([Int], join: String)
    /// The header of the value's column, its text worked out already.
    case header
    /// The text of a column, then that header.
    case headerWith(Int)
  }

  let origin: Origin
  let rule: FacetRule
  private let isPlain: Bool

  /// Finds a rule's columns; `nil` when the table has none such.
  init?(_ rule: FacetRule, in header: ColumnIndex) {
    switch rule.origin {
    case .constant(let text): origin = .constant(text)
    case .column(let name):
      guard let index = header[name] else { return nil }
      origin = .column(index)
    case .columns(let names, let join):
      let indexes = names.compactMap { header[$0] }
      guard indexes.count == names.count, !indexes.isEmpty else { return nil }
      origin = .columns(indexes, join: join)
    case .header:
      if let name = rule.companion {
        guard let index = header[name] else { return nil }
        origin = .headerWith(index)
      } else {
        origin = .header
      }
    }
    self.rule = rule
    isPlain = rule.labels.isEmpty && rule.strip.isEmpty
  }

  /// The columns the text comes from.
  var columns: [Int] {
    switch origin {
    case .constant, .header: []
    case .column(let index), .headerWith(let index): [index]
    case .columns(let indexes, _): indexes
    }
  }

  /// The text of a row.
  func text(of row: some MappedRow, header: String) -> String {
    switch origin {
    case .constant(let text): return text
    case .column(let index): return read(row.text(index))
    case .columns(let indexes, let join):
      let texts = indexes.map { NameStrip.trimmed(row.text($0)) }
      guard rule.skipsTotals else { return read(texts.joined(separator: join)) }
      let telling = texts.filter { !TotalWord.isTotal($0) }
      return read((telling.isEmpty ? texts : telling).joined(separator: join))
    case .header: return read(header)
    case .headerWith(let index):
      let before = NameStrip.trimmed(row.text(index))
      return before.isEmpty ? "" : before + " " + read(header)
    }
  }

  private func read(_ text: String) -> String {
    let trimmed = NameStrip.trimmed(text)
    if isPlain { return trimmed }
    if rule.isCoded, let mark = trimmed.firstRange(of: "\u{1F}") {
      return rule.labels[String(trimmed[..<mark.lowerBound])]
        ?? NameStrip.trimmed(String(trimmed[mark.upperBound...]))
    }
    if let label = rule.labels[trimmed] { return label }
    let stripped = NameStrip.stripped(trimmed, rule.strip)
    return rule.labels[stripped] ?? stripped
  }
}

/// Finds columns by their headers.
struct ColumnIndex: Sendable {
  let names: [String]
  private var exact: [String: Int] = [:]
  private var folded: [String: Int] = [:]

  init(_ names: [String]) {
    self.names = names
    for (index, name) in names.enumerated() {
      let trimmed = NameStrip.trimmed(name)
      if exact[trimmed] == nil { exact[trimmed] = index }
      let plain = NameStrip.withoutFootnotes(trimmed).lowercased()
      if folded[plain] == nil { folded[plain] = index }
    }
  }

  /// The column of a name, or of a number from 1.
  subscript(name: String) -> Int? {
    let trimmed = NameStrip.trimmed(name)
    if let index = exact[trimmed] { return index }
    if let index = folded[trimmed.lowercased()] { return index }
    if let number = Int(trimmed), 1...DelimitedReader.columnLimit ~= number { return number - 1 }
    return nil
  }
}
