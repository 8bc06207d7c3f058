// SPDX-License-Identifier: MIT

import SourceText

/// Gathers what is wrong, with a limit per file and code so that a bad column does not drown the rest.
struct DiagnosticLog: Sendable {
  /// How many diagnostics of one code one file may give.
  static let limit = 50

  private struct Key: Hashable {
    let path: String
    let code: String
  }

  private(set) var entries: [EvidenceDiagnostic] = []
  private var counts: [Key: Int] = [:]
  private var severities: [Key: EvidenceDiagnostic.Severity] = [:]

  /// Adds a diagnostic at a place.
  mutating func add(
    _ code: EvidenceCode, _ message: @autoclosure () -> String, path: String,
    at position: TextPosition, severity: EvidenceDiagnostic.Severity? = nil
  ) {
    let key = Key(path: path, code: code.rawValue)
    let count = counts[key, default: 0] + 1
    counts[key] = count
    severities[key] = max(severities[key] ?? .note, severity ?? code.severity)
    guard count <= Self.limit else { return }
    entries.append(
      EvidenceDiagnostic(
        code: code.rawValue, severity: severity ?? code.severity, message: message(), path: path,
        line: position.line, column: position.column))
  }

  /// Adds diagnostics already made.
  mutating func add(_ diagnostics: [EvidenceDiagnostic]) { entries += diagnostics }

  /// Adds what another log holds.
  mutating func add(_ other: DiagnosticLog) {
    entries += other.entries
    counts.merge(other.counts) { $0 + $1 }
    severities.merge(other.severities) { max($0, $1) }
  }

  /// Everything found, by path and place, with a line for what was left out.
  func finished() -> [EvidenceDiagnostic] {
    var all = entries
    for (key, count) in counts where count > Self.limit {
      all.append(
        EvidenceDiagnostic(
          code: key.code, severity: severities[key] ?? .warning,
          message: "\(count - Self.limit) more of this kind in this file",
          path: key.path, line: Int(Int32.max), column: 1))
    }
    all.sort {
      ($0.path, $0.line, $0.column, $0.code, $0.message)
        < ($1.path, $1.line, $1.column, $1.code, $1.message)
    }
    // The closing line of a code points at the last place shown.
    var last: [Key: (line: Int, column: Int)] = [:]
    for index in all.indices {
      let key = Key(path: all[index].path, code: all[index].code)
      if all[index].line == Int(Int32.max) {
        all[index].line = last[key]?.line ?? 1
        all[index].column = last[key]?.column ?? 1
      } else {
        last[key] = (all[index].line, all[index].column)
      }
    }
    return all
  }
}
