// SPDX-License-Identifier: MIT

import SourceText

/// The mapping files and data packages of a folder, by the data files they are about.
struct MappingIndex: Sendable {
  /// What is said about one data file.
  struct Entry: Sendable {
    var mapping: TableMapping?
    var descriptor: ResourceDescriptor?
  }

  private var entries: [String: Entry] = [:]
  /// The files that say what others mean, and hold no records.
  private(set) var descriptors: Set<String> = []
  /// The tables that stand in data packages themselves.
  private(set) var inline: [PackageReader.InlineTable] = []

  /// What is said about a file; `nil` when nothing is.
  subscript(path: String) -> Entry? { entries[path] }

  /// Reads the mapping files and data packages among some files.
  init(_ files: [EvidenceFile], log: inout DiagnosticLog) {
    let paths = Set(files.map(\.path))
    for file in files {
      if file.name == "datapackage.json" {
        readPackage(file, files: files, log: &log)
      } else if file.name.hasSuffix(".map.json") {
        readMapping(file, paths: paths, log: &log)
      }
    }
  }

  private mutating func readPackage(
    _ file: EvidenceFile, files: [EvidenceFile], log: inout DiagnosticLog
  ) {
    descriptors.insert(file.path)
    guard let (source, tree) = Self.tree(of: file, log: &log) else { return }
    let paths = Set(files.map(\.path))
    var reader = PackageReader(file: source, folder: file.folder)
    let parts = Set(reader.parts(of: tree.root))
    for other in files where parts.contains(other.path) {
      reader.beside[other.path] = other
      descriptors.insert(other.path)
    }
    let found = reader.resources(tree.root, log: &log)
    inline += found.inline
    var names: Set<String> = []
    for (path, descriptor) in found.files
    where !names.insert(descriptor.name + "\u{1F}" + path).inserted {
      source.report(
        .duplicateKey,
        "the resource '\(EvidenceMessage.shown(descriptor.name))' is given twice for one file; the last "
          + "counts", at: 0, to: &log)
    }
    for (path, given) in found.files {
      var descriptor = given
      for (index, key) in given.foreignKeys.enumerated() {
        let target =
          key.resource.isEmpty
          ? (path: path, descriptor: given)
          : found.files.first { $0.descriptor.name == key.resource }
        guard let target, let table = files.first(where: { $0.path == target.path }) else {
          source.report(
            .constraint,
            "a foreign key of '\(EvidenceMessage.shown(given.name))' refers to the resource "
              + "'\(EvidenceMessage.shown(key.resource))', which is not there"
              + NearMiss.tail(for: key.resource, among: found.files.map(\.descriptor.name)),
            at: 0, to: &log)
          continue
        }
        descriptor.foreignKeys[index].listed = ForeignKey.keys(
          of: key.referenced, in: table, target.descriptor)
      }
      guard paths.contains(path) else {
        source.report(
          .unreadable,
          "the data package names '\(EvidenceMessage.shown(path))', which is not there"
            + NearMiss.tail(for: path, among: paths), at: 0, to: &log)
        continue
      }
      entries[path, default: Entry()].descriptor = descriptor
    }
  }

  private mutating func readMapping(
    _ file: EvidenceFile, paths: Set<String>, log: inout DiagnosticLog
  ) {
    descriptors.insert(file.path)
    guard let (source, tree) = Self.tree(of: file, log: &log) else { return }
    let root = tree.root
    if let format = root["format"]?.string, format != "touchstone.map/1" {
      source.report(
        .unknownFormat,
        "unknown format '\(EvidenceMessage.shown(format))', expected 'touchstone.map/1'",
        at: root["format"]?.offset ?? 0, to: &log, severity: .error)
      return
    }
    let mapping = MappingReader(file: source).mapping(root, log: &log)
    let prefix = file.folder.isEmpty ? "" : file.folder + "/"
    var targets: [String] = []
    let named =
      root["file"]?.string.map { [$0] } ?? root["files"]?.elements.compactMap(\.string) ?? []
    if named.isEmpty {
      let base = String(file.name.dropLast(".map.json".count))
      targets = paths.filter { path in
        let other = EvidenceFile(path: path, bytes: [])
        return other.folder == file.folder && path != file.path
          && !other.name.hasSuffix(".map.json") && (other.name == base || other.stem == base)
      }.sorted()
    } else {
      for name in named {
        guard let safe = PackageReader.safe(name) else {
          source.report(
            .outsideFolder,
            "the path '\(EvidenceMessage.shown(name))' leads out of the folder, and is not followed",
            at: root["file"]?.offset ?? root["files"]?.offset ?? 0, to: &log)
          continue
        }
        targets.append(prefix + safe)
      }
    }
    let present = targets.filter(paths.contains)
    if present.isEmpty {
      source.report(
        .badMapping,
        "no data file of this name stands beside this mapping file"
          + NearMiss.tail(
            for: named.first ?? String(file.name.dropLast(".map.json".count)) + ".csv",
            among: paths.filter { EvidenceFile(path: $0, bytes: []).folder == file.folder }
              .map { String($0.dropFirst(prefix.count)) }.sorted()),
        at: 0, to: &log)
    }
    for path in present { entries[path, default: Entry()].mapping = mapping }
  }

  private static func tree(
    of file: EvidenceFile, log: inout DiagnosticLog
  ) -> (SourceFile, JSONTree)? {
    guard let source = SourceFile(file, log: &log) else { return nil }
    do {
      return (source, try JSONTree(parsing: source.bytes))
    } catch {
      source.report(.syntax, error.message, at: error.offset, to: &log)
      return nil
    }
  }
}
