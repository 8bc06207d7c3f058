// SPDX-License-Identifier: MIT

import SourceText
import Vocabulary

/// Reads the files of an evidence folder: names first, then records.
struct StoreLoader<Sink: RecordSink> {
  /// Takes the records.
  var sink: Sink
  var log = DiagnosticLog()
  var builder: RecordBuilder
  private(set) var sources: [LocatedSource] = []
  private(set) var passages: [EvidencePassage] = []
  private var lexicon: Lexicon
  private var readEntities: [Entity] = []
  private var readMeasures: [Measure] = []

  init(sink: Sink, lexicon: Lexicon) {
    self.sink = sink
    self.lexicon = lexicon
    builder = RecordBuilder(names: NameResolver(lexicon: lexicon))
  }

  /// Reads all files, in the order of their paths whatever the order given.
  mutating func load(_ files: [EvidenceFile]) {
    let sorted = files.sorted { $0.path < $1.path }
    var waiting: [EvidenceFile] = []
    for file in sorted where !readVocabulary(file) { waiting.append(file) }
    builder = RecordBuilder(names: NameResolver(lexicon: lexicon))
    let index = MappingIndex(sorted, log: &log)
    for file in waiting where !index.descriptors.contains(file.path) {
      read(file, mapping: index[file.path])
    }
    for table in index.inline { read(table) }
  }

  /// The vocabulary with every name met.
  func finishedLexicon() -> Lexicon { builder.names.finished() }

  /// The entities that the files brought.
  var addedEntities: [Entity] { readEntities + builder.names.entities }
  /// The measures that the files brought.
  var addedMeasures: [Measure] { readMeasures + builder.names.measures }

  // MARK: - Names

  /// Reads a file of entities or measures; `false` when it is something else, or cannot be read.
  private mutating func readVocabulary(_ file: EvidenceFile) -> Bool {
    guard file.pathExtension == "json", FileFormat.mayBeVocabulary(file.bytes) else {
      return false
    }
    var quiet = DiagnosticLog()
    guard let source = SourceFile(file, log: &quiet),
      let tree = try? JSONTree(parsing: source.bytes)
    else { return false }
    let reader = VocabularyReader(file: source)
    switch tree.root["format"]?.string {
    case "touchstone.entities/1":
      let entities = reader.entities(tree.root, log: &log)
      readEntities += entities
      lexicon.add(entities)
      return true
    case "touchstone.measures/1":
      let measures = reader.measures(tree.root, log: &log)
      readMeasures += measures
      lexicon.add(measures)
      return true
    default: return false
    }
  }

  // MARK: - Records

  private mutating func read(_ file: EvidenceFile, mapping: MappingIndex.Entry?) {
    switch file.pathExtension {
    case "json": readJSON(file, mapping: mapping?.mapping ?? TableMapping())
    case "csv", "tsv", "tab": readTable(file, mapping: mapping)
    case "xls":
      // Offices call tab-separated text so too; a workbook begins with marks of its own.
      if let advice = UnreadKind.advice(forBytes: file.bytes) {
        log.add(
          .unknownFormat, advice, path: file.path, at: TextPosition(line: 1, column: 1))
      } else {
        readTable(file, mapping: mapping)
      }
    case "ndjson", "jsonl": readLines(file)
    case "md", "txt", "markdown":
      if let passage = PassageReader.passage(file, log: &log) { passages.append(passage) }
    default:
      if let advice = UnreadKind.advice(for: file.pathExtension) {
        log.add(.unknownFormat, advice, path: file.path, at: TextPosition(line: 1, column: 1))
      }
    }
  }

  private mutating func readJSON(_ file: EvidenceFile, mapping: TableMapping) {
    guard let source = SourceFile(file, log: &log) else { return }
    builder.names.begin(in: source.bytes)
    let tree: JSONTree
    do {
      tree = try JSONTree(parsing: source.bytes)
    } catch {
      source.report(.syntax, error.message, at: error.offset, to: &log)
      return
    }
    let root = tree.root
    if let format = root["format"]?.string, format != "touchstone.evidence/1" {
      source.report(
        .unknownFormat,
        "unknown format '\(EvidenceMessage.shown(format))', the file is left out"
          + NearMiss.tail(for: format, among: FileFormat.ours),
        at: root["format"]?.offset ?? 0, to: &log, severity: .error)
      return
    }
    if readOutside(root, in: source, mapping: mapping) { return }
    guard root["format"] != nil || root["records"] != nil else {
      source.report(
        .unknownFormat,
        "this JSON says no \"format\" and is none of the outside formats that are read; "
          + "expected \"format\": \"touchstone.evidence/1\"",
        at: 0, to: &log)
      return
    }
    readRecords(of: root, in: source)
  }

  mutating func readRecords(of root: JSONValue, in file: SourceFile) {
    for member in root.members where !JSONKeys.isRemark(member.key) {
      if !JSONRecordReader.fileKeys.contains(member.key) {
        file.report(
          .unknownKey,
          EvidenceMessage.unknownKey(
            member.key, in: "a file of records", among: JSONRecordReader.fileKeys),
          at: member.keyOffset, to: &log)
      }
    }
    let fallback = readSources(of: root, in: file)
    guard let list = root["records"] else {
      if root["sources"] == nil, root["source"] == nil {
        file.report(.missingKey, "'records' is missing from this file", at: root.offset, to: &log)
      }
      return
    }
    guard list.kind == .array else {
      file.report(
        .badType,
        EvidenceMessage.wrongType("records", expected: "an array", found: list.kindDescription),
        at: list.offset, to: &log)
      return
    }
    for value in list.elements { take(value, in: file, fallback: fallback) }
  }

  /// Reads the sources of a file, and gives the one that records without their own have.
  private mutating func readSources(of root: JSONValue, in file: SourceFile) -> Source.ID {
    let reader = SourceReader(file: file)
    var fallback: Source.ID?
    if let value = root["source"], !value.isNull,
      let source = reader.source(value, log: &log)
    {
      sources.append(source)
      fallback = source.source.id
    }
    let several = root["sources"]?.elements ?? []
    for value in several {
      guard let source = reader.source(value, log: &log) else { continue }
      sources.append(source)
      if several.count == 1 { fallback = fallback ?? source.source.id }
    }
    return fallback ?? Source.ID(file.path)
  }

  mutating func take(_ value: JSONValue, in file: SourceFile, fallback: Source.ID) {
    guard var raw = JSONRecordReader(file: file).rawRecord(value, log: &log) else { return }
    if raw.source == nil { raw.source = fallback }
    if let own = value["source"], own.kind == .object,
      let source = SourceReader(file: file).source(own, log: &log)
    {
      sources.append(source)
      raw.source = source.source.id
    }
    let position = file.lines.position(of: value.offset)
    let origin = EvidenceRecord.Origin(
      path: file.path, line: position.line, column: position.column)
    let record = builder.record(of: raw, origin: origin, log: &log) { facet in
      let member = value[facet.rawValue] ?? value["value"]?[facet.rawValue] ?? value
      return file.lines.position(of: member.offset)
    }
    if let record { sink.take(record) }
  }

  /// Notes a source that a file defines.
  mutating func note(_ source: LocatedSource) { sources.append(source) }

  /// Reads a file of one record a line.
  private mutating func readLines(_ file: EvidenceFile) {
    guard let source = SourceFile(file, log: &log) else { return }
    builder.names.begin(in: source.bytes)
    var fallback = Source.ID(file.path)
    let starts = source.lines.lineStarts
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : source.bytes.count
      guard source.bytes[start..<end].contains(where: { $0 > 0x20 }) else { continue }
      let tree: JSONTree
      do {
        tree = try JSONTree(parsing: source.bytes, range: start..<end)
      } catch {
        source.report(.syntax, error.message, at: error.offset, to: &log)
        continue
      }
      let root = tree.root
      if root["format"] != nil || (root["subject"] == nil && root["source"] != nil) {
        fallback = readSources(of: root, in: source)
        for value in root["records"]?.elements ?? [] {
          take(value, in: source, fallback: fallback)
        }
      } else {
        take(root, in: source, fallback: fallback)
      }
    }
  }
}
