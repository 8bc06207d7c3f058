// SPDX-License-Identifier: MIT

import Quantities

/// Holds the rows of a table against the constraints of its schema.
struct SchemaCheck: Sendable {
  private struct Column: Sendable {
    let index: Int
    let field: ResourceDescriptor.Field
    let decimals: DecimalText
    let minimum: ExactDecimal?
    let maximum: ExactDecimal?
    let above: ExactDecimal?
    let below: ExactDecimal?
  }

  private let file: SourceFile
  private let missing: Set<String>
  private var columns: [Column] = []
  private var keyColumns: [Int] = []
  private var seen: [Int: Set<String>] = [:]
  private var keys: Set<String> = []
  private var references: [(columns: [Int], key: ForeignKey)] = []

  init(_ descriptor: ResourceDescriptor, header: [String], file: SourceFile) {
    self.file = file
    missing = descriptor.missing
    let index = ColumnIndex(header)
    for field in descriptor.fields {
      let rules: [Any?] = [
        field.minimum, field.maximum, field.exclusiveMinimum, field.exclusiveMaximum,
      ]
      guard
        field.isRequired || field.isUnique || !field.allowed.isEmpty
          || field.type == "integer" || rules.contains(where: { $0 != nil }),
        let column = index[field.name]
      else { continue }
      columns.append(
        Column(
          index: column, field: field,
          decimals: DecimalText(
            decimal: field.decimal ?? UInt8(ascii: "."), group: field.group,
            dropsText: field.dropsText),
          minimum: field.minimum.flatMap { ExactDecimal($0) },
          maximum: field.maximum.flatMap { ExactDecimal($0) },
          above: field.exclusiveMinimum.flatMap { ExactDecimal($0) },
          below: field.exclusiveMaximum.flatMap { ExactDecimal($0) }))
    }
    keyColumns = descriptor.primaryKey.compactMap { index[$0] }
    for key in descriptor.foreignKeys where key.listed != nil {
      let columns = key.fields.compactMap { index[$0] }
      if columns.count == key.fields.count { references.append((columns, key)) }
    }
  }

  /// Checks one row.
  mutating func check(_ row: DelimitedReader, log: inout DiagnosticLog) {
    for column in columns {
      let text = NameStrip.trimmed(row.text(column.index))
      func report(_ message: String) {
        file.report(
          .constraint, "column '\(EvidenceMessage.shown(column.field.name))': " + message,
          at: row.offset(column.index), to: &log)
      }
      if missing.contains(text) || column.field.missing.contains(text) {
        if column.field.isRequired { report("a value is required") }
        continue
      }
      if column.field.isUnique, !seen[column.index, default: []].insert(text).inserted {
        report("'\(EvidenceMessage.shown(text))' stands here a second time, and should be unique")
      }
      if !column.field.allowed.isEmpty, !column.field.allowed.contains(text) {
        report(
          "'\(EvidenceMessage.shown(text))' is none of the values allowed"
            + NearMiss.tail(for: text, among: column.field.allowed))
      }
      guard let value = column.decimals.plain(text).flatMap({ ExactDecimal($0) }) else { continue }
      if column.field.type == "integer", value.rounded(toPowerOfTen: 0) != value {
        report("\(value) is no whole number, as the type 'integer' asks for")
      }
      if let minimum = column.minimum, value < minimum { report("\(value) is below \(minimum)") }
      if let maximum = column.maximum, value > maximum { report("\(value) is above \(maximum)") }
      if let above = column.above, value <= above { report("\(value) is not above \(above)") }
      if let below = column.below, value >= below { report("\(value) is not below \(below)") }
    }
    for (columns, key) in references {
      let parts = columns.map { NameStrip.trimmed(row.text($0)) }
      if parts.allSatisfy({ missing.contains($0) }) { continue }
      guard key.listed?.contains(parts.joined(separator: "\u{1F}")) == false,
        let column = columns.first
      else { continue }
      file.report(
        .constraint,
        "'\(EvidenceMessage.shown(parts.joined(separator: ", ")))' is not among the "
          + "\(key.referenced.joined(separator: ", ")) of "
          + (key.resource.isEmpty ? "this table" : "'\(EvidenceMessage.shown(key.resource))'")
          + ", which its foreign key refers to", at: row.offset(column), to: &log)
    }
    guard !keyColumns.isEmpty else { return }
    let key = keyColumns.map { row.text($0) }.joined(separator: "\u{1F}")
    if !keys.insert(key).inserted {
      file.report(
        .constraint, "a second row with the same primary key", at: row.rowStart, to: &log)
    }
  }
}
