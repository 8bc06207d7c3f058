// SPDX-License-Identifier: MIT

/// Something wrong, or doubtful, in the evidence, at its place.
public struct EvidenceDiagnostic: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    case note, warning, error

    /// Whether the left comes before the right.
    public static func < (left: Severity, right: Severity) -> Bool {
      (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
  }

  /// The stable code: `evidence.unknown-key`, `evidence.bad-value`, ...
  public var code: String
  /// How bad it is.
  public var severity: Severity
  /// What is wrong, then what was expected.
  public var message: String
  /// The file, relative to the evidence folder.
  public var path: String
  /// The line, from 1.
  public var line: Int
  /// The column in bytes, from 1.
  public var column: Int

  /// Makes a diagnostic.
  public init(
    code: String, severity: Severity, message: String, path: String, line: Int, column: Int
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.path = path
    self.line = line
    self.column = column
  }
}

extension EvidenceDiagnostic: CustomStringConvertible {
  /// The diagnostic on one line, as `path:line:column: severity: message [code]`.
  public var description: String {
    "\(path):\(line):\(column): \(severity.rawValue): \(message) [\(code)]"
  }
}
