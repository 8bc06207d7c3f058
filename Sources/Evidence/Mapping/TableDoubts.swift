// SPDX-License-Identifier: MIT

import SourceText

/// What is doubtful about a table as a whole, and told once, at its end.
struct TableDoubts: Sendable {
  /// Rows whose texts that tell rows apart are those of another.
  private var copies: (count: Int, id: String, offset: Int)?
  /// Codes of areas that no table knows, in order, and where the first stands.
  private var areas: [String] = []
  private var areaOffset = 0
  private static let shownAreas = 6

  /// Takes note of a record whose identifier another has.
  mutating func note(copyOf id: String, offset: Int) {
    copies = ((copies?.count ?? 0) + 1, copies?.id ?? id, copies?.offset ?? offset)
  }

  /// Takes note of a code that should be an area's, and is none that is known.
  mutating func note(unknownArea code: String, offset: Int) {
    guard code.utf8.count <= 4,
      code.utf8.allSatisfy({ 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 })
    else { return }
    if areas.isEmpty { areaOffset = offset }
    areas.append(code)
  }

  /// Says what was noted.
  func tell(of file: SourceFile, log: inout DiagnosticLog) {
    if let copies {
      log.add(
        .duplicateID,
        (copies.count == 1 ? "a record has" : "\(copies.count) records have")
          + " the subject, measure, period and whatever else tells records apart of another, the first "
          + "'\(EvidenceMessage.shown(copies.id))'; leave out the copy, or name the column that tells "
          + "them apart as a qualifier", path: file.path,
        at: file.lines.position(of: copies.offset),
        severity: .warning)
    }
    if !areas.isEmpty {
      let shown = areas.prefix(Self.shownAreas).map { "'\($0)'" }.joined(separator: ", ")
      let more = areas.count - Self.shownAreas
      log.add(
        .unknownName,
        "no area is known by the code\(areas.count == 1 ? "" : "s") \(shown)"
          + (more > 0 ? " and \(more) others" : "")
          + "; a mapping file can say what it means (\"labels\" of the subject)", path: file.path,
        at: file.lines.position(of: areaOffset))
    }
  }
}
