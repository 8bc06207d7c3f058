// SPDX-License-Identifier: MIT

import SourceText
public import Vocabulary

/// Evidence that comes with a text: records, tables and passages that join the store for that text only.
public struct InlineEvidence: Sendable {
  /// The records, their names resolved.
  public private(set) var records: [EvidenceRecord] = []
  /// Their sources.
  public private(set) var sources: [Source] = []
  /// Entities that no vocabulary knew.
  public private(set) var entities: [Entity] = []
  /// Measures that no vocabulary knew.
  public private(set) var measures: [Measure] = []
  /// Tables as they stand.
  public private(set) var tables: [EvidenceTable] = []
  /// Passages to be read for statements.
  public private(set) var passages: [EvidencePassage] = []
  /// What was wrong.
  public private(set) var diagnostics: [EvidenceDiagnostic] = []

  /// Whether there is nothing to add.
  public var isEmpty: Bool { records.isEmpty && tables.isEmpty && passages.isEmpty }

  /// No evidence.
  public init() {}

  /// Reads a JSON array of items.
  ///
  /// - Parameters:
  ///   - json: The array, in UTF-8: records, `{"table": {...}}` or tables, `{"text": ..., "source": ...}`.
  ///   - lexicon: The vocabulary that names are held against.
  public init(parsing json: [UInt8], lexicon: Lexicon) {
    let tree: JSONTree
    do {
      tree = try JSONTree(parsing: json)
    } catch {
      self.init()
      let position = LineTable(json).position(of: error.offset)
      diagnostics = [
        EvidenceDiagnostic(
          code: EvidenceCode.syntax.rawValue, severity: .error, message: error.message,
          path: Self.path, line: position.line, column: position.column)
      ]
      return
    }
    self.init(tree.root, lexicon: lexicon)
  }

  /// Reads a JSON array of items, or one item, out of a larger JSON text.
  package init(_ value: JSONValue, lexicon: Lexicon) {
    self.init()
    var loader = StoreLoader(sink: RecordArray(), lexicon: lexicon)
    let file = SourceFile(inline: value.tree.bytes, path: Self.path)
    loader.builder.names.begin(in: file.bytes)
    for item in value.kind == .array ? value.elements : [value] where !item.isNull {
      read(item, in: file, with: &loader)
    }
    records = loader.sink.records
    sources = SourceList.joined(loader.sources)
    entities = loader.builder.names.entities
    measures = loader.builder.names.measures
    diagnostics = loader.log.finished()
  }

  private static let path = "inline"

  private mutating func read(
    _ item: JSONValue, in file: SourceFile, with loader: inout StoreLoader<RecordArray>
  ) {
    if let table = item["table"] ?? (item["columns"] != nil ? item : nil) {
      readTable(table, source: item["source"], in: file, log: &loader.log)
    } else if item["records"] != nil {
      loader.readRecords(of: item, in: file)
    } else if let text = item["text"]?.string, item["subject"] == nil {
      var source = Source(id: Source.ID(Self.path), title: "a passage given with the text")
      if let value = item["source"], !value.isNull,
        let given = SourceReader(file: file).source(value, log: &loader.log)
      {
        source = given.source
        source.sha256 = nil
      }
      passages.append(EvidencePassage(path: Self.path, text: text, source: source))
    } else {
      loader.take(item, in: file, fallback: Source.ID(Self.path))
    }
  }

  private mutating func readTable(
    _ table: JSONValue, source: JSONValue?, in file: SourceFile, log: inout DiagnosticLog
  ) {
    guard let columns = table["columns"], columns.kind == .array, let rows = table["rows"],
      rows.kind == .array
    else {
      file.report(
        .badType, "a table needs \"columns\" and \"rows\", both arrays", at: table.offset, to: &log)
      return
    }
    func cells(_ row: JSONValue) -> [String] {
      row.elements.map { cell in
        cell.stringOrNumber ?? (cell.isNull ? "" : cell.source)
      }
    }
    let given = (source ?? table["source"]).flatMap { value in
      value.isNull ? nil : SourceReader(file: file).source(value, log: &log)?.source
    }
    tables.append(
      EvidenceTable(
        caption: table["caption"]?.string ?? "", columns: cells(columns),
        rows: rows.elements.map(cells), source: given))
  }
}

extension EvidenceStore {
  /// The store with evidence that comes with a text; its tables and passages are left to the verifier.
  public func adding(_ evidence: InlineEvidence) -> EvidenceStore {
    if evidence.records.isEmpty { return self }
    return adding(
      evidence.records, sources: evidence.sources, entities: evidence.entities,
      measures: evidence.measures)
  }
}
