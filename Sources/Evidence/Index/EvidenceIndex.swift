// SPDX-License-Identifier: MIT

import Foundation
import Quantities
import SourceText
import Vocabulary

/// Compiles evidence to one file, and opens it where it lies.
public struct EvidenceIndex: Sendable {
  /// The store, its records on disk.
  public let store: EvidenceStore
  /// The digest of the files the index was made of, in hexadecimal.
  public let sourceDigest: String
  /// The files it was made of, as they lay on disk.
  let stamps: [FileStamp]
  /// What was wrong with the folder itself, apart from what its files hold.
  let problems: [String]

  /// Compiles the files of an evidence folder.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - diagnostics: What was wrong already when the files were gathered.
  /// - Returns: The bytes of the index.
  public static func compiled(
    _ files: [EvidenceFile], diagnostics: [EvidenceDiagnostic] = []
  ) -> [UInt8] {
    compiled(files, diagnostics: diagnostics, stamps: [])
  }

  static func compiled(
    _ files: [EvidenceFile], diagnostics: [EvidenceDiagnostic], stamps: [FileStamp],
    problems: [String] = []
  ) -> [UInt8] {
    // Small files are hashed once for all who ask; a large one is hashed while it is read.
    let files = files.map { $0.bytes.count < largeFileSize ? $0.digested : $0 }
    let digest = SharedResult { Self.digest(of: files) }
    digest.begin()
    var loader = StoreLoader(sink: IndexPacker(), lexicon: .builtIn)
    loader.log.add(diagnostics)
    loader.load(files)
    let builder = loader.sink.finished()
    let postings = SharedResult { IndexPostings.all(of: builder) }
    postings.begin()
    loader.log.add(builder.log)
    let meta = IndexMeta.json(
      located: loader.sources, passages: loader.passages, entities: loader.addedEntities,
      measures: loader.addedMeasures, diagnostics: loader.log.finished(), stamps: stamps,
      problems: problems)
    var writer = IndexWriter()
    writer.add(Array(meta.utf8))
    writer.add(words: builder.strings.starts)
    writer.add(builder.strings.bytes)
    writer.add(rows: builder.rows)
    writer.add(words: builder.slots)
    for list in postings.value {
      writer.add(longs: list.keys)
      writer.add(words: list.starts)
      writer.add(words: list.positions)
    }
    return writer.finished(count: builder.count, digest: digest.value)
  }

  /// How many bytes a file has that is not hashed before it is read.
  private static let largeFileSize = 1 << 20

  /// The digest of the files an index is made of: of their paths and bytes.
  public static func digest(of files: [EvidenceFile]) -> [UInt8] {
    var lines = ""
    for file in files.sorted(by: { $0.path < $1.path }) {
      lines += file.sha256 + "  " + file.path + "\n"
    }
    return SHA256.digest(of: Array(lines.utf8))
  }

  /// Compiles a folder to a file, which is written beside and renamed.
  ///
  /// - Parameters:
  ///   - folder: The evidence folder, or a single file.
  ///   - path: Where to write the index.
  /// - Returns: The compiled store.
  /// - Throws: When the folder cannot be read or the index not be written.
  public static func build(
    folder: String, to path: String
  ) throws(EvidenceError) -> EvidenceIndex {
    let read = try EvidenceFolder(at: folder)
    let bytes = compiled(
      read.files, diagnostics: read.diagnostics, stamps: read.stamps,
      problems: read.problems)
    try WholeFile.write(bytes, to: path)
    return try EvidenceIndex(at: path)
  }

  /// Whether a file is an index, by its first bytes.
  public static func isIndex(at path: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? handle.close() }
    let start = try? handle.read(upToCount: IndexFile.magic.count)
    return start.map { $0.elementsEqual(IndexFile.magic) } ?? false
  }

  /// Opens an index.
  ///
  /// - Parameter path: The index file.
  /// - Throws: When the file is missing, cut, altered, or no index of this version.
  public init(at path: String) throws(EvidenceError) {
    guard let bytes = PinnedBytes(mapping: path) else {
      throw EvidenceError(path: path, message: "the index cannot be read")
    }
    try self.init(IndexFile(bytes, path: path), path: path)
  }

  /// Opens an index held in memory.
  package init(_ bytes: [UInt8], path: String) throws(EvidenceError) {
    try self.init(IndexFile(PinnedBytes(copying: bytes), path: path), path: path)
  }

  private init(_ file: IndexFile, path: String) throws(EvidenceError) {
    let meta: IndexMeta
    do {
      meta = try IndexMeta(parsing: file.bytes(.meta))
    } catch {
      throw EvidenceError(
        path: path,
        message: "this index was altered; build it again with 'touchstone evidence index'")
    }
    store = EvidenceStore(
      indexed: IndexedRecords(file), located: meta.located, passages: meta.passages,
      lexicon: meta.lexicon, diagnostics: meta.diagnostics)
    stamps = meta.stamps
    problems = meta.problems
    sourceDigest = SHA256.text(of: file.sourceDigest)
  }

  /// Whether the index was made of these files as they are now.
  public func isCurrent(_ files: [EvidenceFile]) -> Bool {
    SHA256.text(of: Self.digest(of: files)) == sourceDigest
  }
}
