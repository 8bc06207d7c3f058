// SPDX-License-Identifier: MIT

/// Evidence that cannot be read or written at all.
public struct EvidenceError: Error, Hashable, Sendable {
  /// The path, as given.
  public let path: String
  /// What is wrong, then what was expected.
  public let message: String

  /// Makes an error.
  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }
}

extension EvidenceError: CustomStringConvertible {
  /// The error on one line.
  public var description: String { "\(path): \(message)" }
}
