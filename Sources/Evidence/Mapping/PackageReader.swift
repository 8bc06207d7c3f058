// SPDX-License-Identifier: MIT

import Quantities
import SourceText

/// Reads `datapackage.json` (Frictionless Data Package, version 1 and 2).
struct PackageReader: Sendable {
  let file: SourceFile
  /// The folder of the descriptor, which paths count from.
  let folder: String
  /// The files beside it, of which schemas and dialects may be; what of them was read.
  var beside: [String: EvidenceFile] = [:]

  /// A table that stands in the descriptor itself.
  struct InlineTable: Sendable {
    var file: SourceFile
    var descriptor: ResourceDescriptor
    var header: [String]
    var rows: [VirtualRow]
  }

  /// The resources by the paths of their files, and those whose data stands in the descriptor.
  func resources(
    _ root: JSONValue, log: inout DiagnosticLog
  ) -> (files: [(path: String, descriptor: ResourceDescriptor)], inline: [InlineTable]) {
    guard let list = root["resources"], list.kind == .array else {
      file.report(
        .missingKey, "a data package needs 'resources', an array", at: root.offset, to: &log)
      return ([], [])
    }
    var found: [(path: String, descriptor: ResourceDescriptor)] = []
    var inline: [InlineTable] = []
    for (index, value) in list.elements.enumerated() {
      let paths =
        value["path"]?.string.map { [$0] } ?? value["path"]?.elements.compactMap(\.string) ?? []
      if paths.isEmpty {
        if let data = value["data"] {
          let descriptor = descriptor(value, of: root, log: &log)
          if let table = table(data, descriptor, pointer: "/resources/\(index)/data", log: &log) {
            inline.append(table)
          }
        } else {
          file.report(
            .missingKey, "a resource needs a 'path' or 'data'", at: value.offset, to: &log)
        }
        continue
      }
      let descriptor = descriptor(value, of: root, log: &log)
      for path in paths {
        guard let safe = Self.safe(path) else {
          file.report(
            .outsideFolder,
            "the path '\(EvidenceMessage.shown(path))' leads out of the package, and is not followed",
            at: value["path"]?.offset ?? value.offset, to: &log)
          continue
        }
        found.append((folder.isEmpty ? safe : folder + "/" + safe, descriptor))
      }
    }
    var owners: [String: Set<String>] = [:]
    func figures(_ descriptor: ResourceDescriptor) -> [String] {
      descriptor.fields.filter { $0.type == "number" || $0.type == "integer" }.map(\.name)
    }
    for entry in found {
      for name in figures(entry.descriptor) {
        owners[name, default: []].insert(entry.descriptor.name)
      }
    }
    for index in found.indices {
      found[index].descriptor.sharesNames = figures(found[index].descriptor)
        .contains { (owners[$0]?.count ?? 0) > 1 }
    }
    return (found, inline)
  }

  /// The rows of a resource that holds its data: a list of objects, or of lists whose first is the header.
  private func table(
    _ data: JSONValue, _ descriptor: ResourceDescriptor, pointer: String, log: inout DiagnosticLog
  ) -> InlineTable? {
    let items = data.elements
    guard data.kind == .array, items.allSatisfy({ $0.kind == .object || $0.kind == .array }) else {
      file.report(
        .incomplete, "the data of this resource is no list of rows, and is left out",
        at: data.offset, to: &log)
      return nil
    }
    func text(_ cell: JSONValue?) -> String { cell?.stringOrNumber ?? "" }
    var header = descriptor.fields.map(\.name)
    let isKeyed = items.first?.kind == .object
    if isKeyed {
      for item in items {
        for member in item.members where !header.contains(member.key) { header.append(member.key) }
      }
    } else if let first = items.first {
      header = first.elements.map(text)
    }
    var rows: [VirtualRow] = []
    for (index, item) in items.enumerated() where isKeyed || index > 0 {
      let cells = isKeyed ? header.map { item[$0] } : item.elements.map { Optional($0) }
      rows.append(
        VirtualRow(
          number: index + 1, cells: cells.map(text), valueOffset: item.offset,
          pointer: "\(pointer)/\(index)", offsets: cells.map { $0?.offset ?? item.offset },
          names: isKeyed ? header : header.indices.map(String.init)))
    }
    return InlineTable(file: file, descriptor: descriptor, header: header, rows: rows)
  }

  /// A relative path without `..`, or `nil`.
  static func safe(_ path: String) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    if path.hasPrefix("/") || path.hasPrefix("~") || path.contains("\\") || path.contains(":") {
      return nil
    }
    if parts.contains("..") { return nil }
    let kept = parts.filter { $0 != "." && !$0.isEmpty }
    return kept.isEmpty ? nil : kept.joined(separator: "/")
  }

  private func descriptor(
    _ value: JSONValue, of root: JSONValue, log: inout DiagnosticLog
  ) -> ResourceDescriptor {
    var result = ResourceDescriptor(name: value["name"]?.string ?? file.stem)
    result.title = value["title"]?.string
    result.packageTitle = root["title"]?.string ?? root["name"]?.string
    if let encoding = value["encoding"]?.string {
      result.encoding = TextEncoding(named: encoding)
      if result.encoding == nil {
        file.report(
          .badMapping,
          EvidenceMessage.unknownWord(
            encoding, as: "encoding", among: TextEncoding.allCases.map(\.rawValue)),
          at: value["encoding"]?.offset ?? value.offset, to: &log)
      }
    }
    if let dialect = part(value["dialect"], log: &log), !dialect.isNull {
      result.dialect = DialectReader(file: file).dialect(dialect, log: &log)
    }
    result.byteCount = value["bytes"]?.int
    result.hash = value["hash"]?.string
    if let schema = part(value["schema"], log: &log), schema.kind == .object {
      readSchema(schema, into: &result, log: &log)
    }
    if let own = value["touchstone"] ?? value["factcheck"] {
      result.mapping = MappingReader(file: file).mapping(own, log: &log)
    }
    result.source = result.mapping?.source?.source ?? source(value, of: root)
    return result
  }

  /// A schema or dialect, written out or in a file beside the descriptor.
  private func part(_ value: JSONValue?, log: inout DiagnosticLog) -> JSONValue? {
    guard let value, let path = value.string else { return value }
    guard let safe = Self.safe(path),
      let found = beside[folder.isEmpty ? safe : folder + "/" + safe],
      let source = SourceFile(found, log: &log),
      let tree = try? JSONTree(parsing: source.bytes)
    else {
      file.report(
        .badMapping,
        "'\(EvidenceMessage.shown(path))' is no JSON file of this package that can be read",
        at: value.offset, to: &log)
      return nil
    }
    return tree.root
  }

  /// The files of the package that hold schemas and dialects.
  func parts(of root: JSONValue) -> [String] {
    (root["resources"]?.elements ?? []).flatMap { value in
      [value["schema"]?.string, value["dialect"]?.string].compactMap(\.self)
    }.compactMap(Self.safe).map { folder.isEmpty ? $0 : folder + "/" + $0 }
  }

  private func source(_ value: JSONValue, of root: JSONValue) -> Source {
    let given = (value["sources"] ?? root["sources"])?.elements.first
    let name = root["name"]?.string ?? (folder.isEmpty ? file.path : folder)
    var source = Source(
      id: Source.ID(name + "/" + (value["name"]?.string ?? "")),
      title: root["title"]?.string ?? value["title"]?.string ?? name)
    // The tables of one package are one witness.
    source.origin = name
    source.publisher = given?["title"]?.string ?? given?["name"]?.string
    source.url = given?["path"]?.string ?? root["homepage"]?.string
    let created = root["created"]?.string ?? root["last_updated"]?.string
    source.published = created.flatMap { PeriodText.period(of: $0)?.last }
    return source
  }

  private func readSchema(
    _ schema: JSONValue, into result: inout ResourceDescriptor, log: inout DiagnosticLog
  ) {
    if let match = schema["fieldsMatch"] {
      result.fieldsMatch = match.string ?? match.elements.first?.string ?? "exact"
    }
    if let missing = schema["missingValues"] {
      result.missing = Set(missing.elements.compactMap { $0.string ?? $0["value"]?.string })
    }
    if let key = schema["primaryKey"] {
      result.primaryKey = key.string.map { [$0] } ?? key.elements.compactMap(\.string)
    }
    result.foreignKeys = ForeignKey.keys(of: schema)
    for value in schema["fields"]?.elements ?? [] {
      guard let name = value["name"]?.string else {
        file.report(.missingKey, "a field needs a 'name'", at: value.offset, to: &log)
        continue
      }
      let rules = value["constraints"]
      result.fields.append(
        ResourceDescriptor.Field(
          name: name, title: value["title"]?.string, type: value["type"]?.string ?? "any",
          format: value["format"]?.string,
          decimal: value["decimalChar"]?.string?.utf8.first,
          group: value["groupChar"]?.string.flatMap(DialectReader.groupMark),
          dropsText: value["bareNumber"]?.bool == false,
          missing: value["missingValues"]?.elements.compactMap {
            $0.string ?? $0["value"]?.string
          } ?? [],
          isRequired: rules?["required"]?.bool ?? false,
          isUnique: rules?["unique"]?.bool ?? false,
          minimum: rules?["minimum"]?.stringOrNumber, maximum: rules?["maximum"]?.stringOrNumber,
          exclusiveMinimum: rules?["exclusiveMinimum"]?.stringOrNumber,
          exclusiveMaximum: rules?["exclusiveMaximum"]?.stringOrNumber,
          allowed: Set(rules?["enum"]?.elements.compactMap(\.stringOrNumber) ?? []),
          unit: value["unit"]?.string,
          unchecked: ["pattern", "jsonSchema", "minLength", "maxLength"].filter {
            rules?[$0] != nil
          }, offset: value.offset))
    }
  }
}
