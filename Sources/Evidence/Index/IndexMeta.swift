// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Vocabulary

/// What an index holds besides records: sources, names, texts, and what was wrong in the files.
struct IndexMeta {
  private(set) var located: [LocatedSource] = []
  private(set) var passages: [EvidencePassage] = []
  private(set) var lexicon = Lexicon.builtIn
  private(set) var diagnostics: [EvidenceDiagnostic] = []
  private(set) var stamps: [FileStamp] = []
  private(set) var problems: [String] = []

  /// Reads what ``json(located:passages:entities:measures:diagnostics:stamps:problems:)`` wrote.
  init(parsing bytes: [UInt8]) throws(JSONSyntaxError) {
    let root = try JSONTree(parsing: bytes).root
    let file = SourceFile(inline: bytes, path: "index")
    var log = DiagnosticLog()
    for value in root["sources"]?.elements ?? [] {
      guard let read = SourceReader(file: file).source(value["source"] ?? value, log: &log) else {
        continue
      }
      var source = read
      source.source.sha256 = value["source"]?["sha256"]?.string
      source.path = value["path"]?.string ?? ""
      source.position = TextPosition(
        line: value["line"]?.int ?? 1, column: value["column"]?.int ?? 1)
      source.isReference = value["reference"]?.bool ?? false
      located.append(source)
    }
    for value in root["passages"]?.elements ?? [] {
      guard let read = SourceReader(file: file).source(value["source"] ?? value, log: &log) else {
        continue
      }
      var source = read.source
      source.sha256 = value["source"]?["sha256"]?.string
      passages.append(
        EvidencePassage(
          path: value["path"]?.string ?? "", text: value["text"]?.string ?? "",
          bodyOffset: value["body"]?.int ?? 0, source: source))
    }
    stamps = (root["files"]?.elements ?? []).map(FileStamp.init(json:))
    problems = (root["problems"]?.elements ?? []).map { $0["text"]?.string ?? "" }
    let names = VocabularyReader(file: file)
    if root["entities"] != nil { lexicon.add(names.entities(root, log: &log)) }
    if root["measures"] != nil { lexicon.add(names.measures(root, log: &log)) }
    for value in root["diagnostics"]?.elements ?? [] {
      diagnostics.append(
        EvidenceDiagnostic(
          code: value["code"]?.string ?? "",
          severity: value["severity"]?.string.flatMap(EvidenceDiagnostic.Severity.init) ?? .error,
          message: value["message"]?.string ?? "", path: value["path"]?.string ?? "",
          line: value["line"]?.int ?? 1, column: value["column"]?.int ?? 1))
    }
  }

  /// Writes everything as JSON.
  static func json(
    located: [LocatedSource], passages: [EvidencePassage], entities: [Entity],
    measures: [Measure], diagnostics: [EvidenceDiagnostic], stamps: [FileStamp] = [],
    problems: [String] = []
  ) -> String {
    var root = JSONWriter()
    root.array("files", stamps.map(\.json))
    root.array(
      "problems",
      problems.map { problem in
        var object = JSONWriter()
        object.string("text", problem)
        return object.object
      })
    root.array(
      "sources",
      located.map { source in
        var object = JSONWriter()
        object.raw("source", RecordWriter.json(source.source))
        object.string("path", source.path)
        object.number("line", source.position.line)
        object.number("column", source.position.column)
        object.flag("reference", source.isReference)
        return object.object
      })
    root.array(
      "passages",
      passages.map { passage in
        var object = JSONWriter()
        object.string("path", passage.path)
        object.string("text", passage.text)
        object.number("body", passage.bodyOffset)
        object.raw("source", RecordWriter.json(passage.source))
        return object.object
      })
    root.array("entities", entities.map(RecordWriter.json))
    root.array("measures", measures.map(RecordWriter.json))
    root.array(
      "diagnostics",
      diagnostics.map { diagnostic in
        var object = JSONWriter()
        object.string("code", diagnostic.code)
        object.string("severity", diagnostic.severity.rawValue)
        object.string("message", diagnostic.message)
        object.string("path", diagnostic.path)
        object.number("line", diagnostic.line)
        object.number("column", diagnostic.column)
        return object.object
      })
    return root.object
  }
}
