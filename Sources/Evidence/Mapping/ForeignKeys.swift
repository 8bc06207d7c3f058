// SPDX-License-Identifier: MIT

import SourceText

/// A key of a table that another table of the package lists.
struct ForeignKey: Sendable {
  /// The fields of this table.
  var fields: [String]
  /// The resource that lists them; empty for this table itself.
  var resource: String
  /// Its fields.
  var referenced: [String]
  /// The keys that are listed, their parts joined by U+001F; `nil` while, or where, they are not read.
  var listed: Set<String>?

  /// The foreign keys of a schema.
  static func keys(of schema: JSONValue) -> [ForeignKey] {
    func names(_ value: JSONValue?) -> [String] {
      value?.string.map { [$0] } ?? value?.elements.compactMap(\.string) ?? []
    }
    return (schema["foreignKeys"]?.elements ?? []).compactMap { value in
      let key = ForeignKey(
        fields: names(value["fields"]), resource: value["reference"]?["resource"]?.string ?? "",
        referenced: names(value["reference"]?["fields"]))
      return key.fields.count == key.referenced.count && !key.fields.isEmpty ? key : nil
    }
  }

  /// The keys that a table lists; `nil` when it has no such columns.
  static func keys(
    of fields: [String], in file: EvidenceFile, _ descriptor: ResourceDescriptor
  ) -> Set<String>? {
    var quiet = DiagnosticLog()
    guard let source = SourceFile(file, encoding: descriptor.encoding, log: &quiet) else {
      return nil
    }
    var dialect = descriptor.dialect ?? TableDialect()
    if descriptor.dialect == nil {
      dialect.delimiter =
        file.pathExtension == "csv" ? TableDialect.sniffedDelimiter(source.bytes) : 0x09
    }
    let table = TableText(file: source, dialect: dialect)
    let rows = table.firstRows(40)
    let header = descriptor.header(
      table.header(by: TableMapping(), rows: rows), hasHeader: table.hasHeader(by: TableMapping()))
    let index = ColumnIndex(header)
    let columns = fields.compactMap { index[$0] }
    guard columns.count == fields.count else { return nil }
    var keys: Set<String> = []
    var walk = TableWalk(table: table, mapping: TableMapping(), header: header)
    while walk.next(log: &quiet) {
      keys.insert(
        columns.map { NameStrip.trimmed(walk.reader.text($0)) }.joined(separator: "\u{1F}"))
    }
    return keys
  }
}
