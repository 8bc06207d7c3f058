// SPDX-License-Identifier: MIT

import Touchstone

/// A file of findings that were there when it was written: a run fails on others only.
///
/// An entry is told by its fingerprint, made of document, rule and words, so that it survives moved lines.
struct Baseline {
  /// The format read and written.
  static let format = "touchstone.baseline/1"
  /// The name looked for when none is given.
  static let standardName = ".touchstone-baseline.json"

  /// One accepted finding.
  struct Entry: Hashable {
    var fingerprint: String
    var document: String
    var code: String
    var quote: String
  }

  private(set) var entries: [Entry] = []
  private var matched: Set<String> = []
  /// The documents that were held against it.
  private var documents: Set<String> = []

  /// A baseline of nothing.
  init() {}

  /// Reads a file.
  init(reading path: String) throws {
    try self.init(parsing: try Files.bytes(of: path), path: path)
  }

  /// Reads the bytes of a file.
  init(parsing bytes: [UInt8], path: String) throws(LocatedProblem) {
    let object = try LocatedObject(parsing: bytes, path: path, what: "a baseline")
    try object.checkKeys(known: ["$schema", "format", "findings"])
    try object.checkFormat(Self.format)
    for element in try object.objects("findings") {
      try object.checkKeys(of: element, known: ["fingerprint", "document", "code", "quote"])
      guard let fingerprint = try object.string("fingerprint", of: element) else {
        throw object.problem(
          element, "no 'fingerprint'; expected sixteen hexadecimal digits, ':' and a number")
      }
      entries.append(
        Entry(
          fingerprint: fingerprint, document: try object.string("document", of: element) ?? "",
          code: try object.string("code", of: element) ?? "",
          quote: try object.string("quote", of: element) ?? ""))
    }
  }

  /// Marks the findings of a document that the baseline holds.
  mutating func apply(to report: inout DocumentReport, path: String) {
    documents.insert(path)
    guard !entries.isEmpty else { return }
    let known = Set(entries.map(\.fingerprint))
    for (index, fingerprint) in Fingerprint.all(of: report, path: path).enumerated()
    where report.findings[index].verdict.isFlagged && known.contains(fingerprint.rawValue) {
      matched.insert(fingerprint.rawValue)
      if report.findings[index].acceptance == nil {
        report.findings[index].acceptance = Finding.Acceptance(place: .baseline)
      }
    }
  }

  /// The entries that are no longer found: their document was looked at, or is gone.
  ///
  /// A run over some documents says nothing of the entries of the others.
  ///
  /// - Parameter isThere: Whether there is a document of a path.
  /// - Returns: The entries.
  func stale(isThere: (String) -> Bool) -> [Entry] {
    entries.filter {
      !matched.contains($0.fingerprint)
        && (documents.contains($0.document) || !isThere($0.document))
    }
  }

  /// Drops the entries that are no longer found.
  mutating func prune(isThere: (String) -> Bool) {
    let stale = Set(stale(isThere: isThere))
    entries.removeAll { stale.contains($0) }
  }

  /// Drops the entries of documents that were looked at or are gone, to be written anew.
  mutating func clear(isThere: (String) -> Bool) {
    entries.removeAll { documents.contains($0.document) || !isThere($0.document) }
  }

  /// Adds the flagged findings of a document.
  mutating func add(_ report: DocumentReport, path: String) {
    for (finding, fingerprint) in zip(report.findings, Fingerprint.all(of: report, path: path))
    where finding.verdict.isFlagged && finding.acceptance.map({ $0.place == .baseline }) ?? true {
      entries.append(
        Entry(
          fingerprint: fingerprint.rawValue, document: path,
          code: finding.reasons.first?.code.rawValue ?? "", quote: finding.claim.quote))
    }
  }

  /// The file's bytes: one finding a line, sorted, so that changes to it merge.
  var bytes: [UInt8] {
    var lines: [String] = []
    for entry in Set(entries).sorted(by: { Self.order($0) < Self.order($1) }) {
      lines.append(
        "    {\"fingerprint\": \(JSONEscapes.quoted(entry.fingerprint)), "
          + "\"document\": \(JSONEscapes.quoted(entry.document)), "
          + "\"code\": \(JSONEscapes.quoted(entry.code)), "
          + "\"quote\": \(JSONEscapes.quoted(entry.quote))}")
    }
    let list = lines.isEmpty ? "[]" : "[\n\(lines.joined(separator: ",\n"))\n  ]"
    return Array("{\n  \"format\": \"\(Self.format)\",\n  \"findings\": \(list)\n}\n".utf8)
  }

  private static func order(_ entry: Entry) -> (String, String, String) {
    (entry.document, entry.quote, entry.fingerprint)
  }
}
