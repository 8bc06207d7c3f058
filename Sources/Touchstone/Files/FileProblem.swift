// SPDX-License-Identifier: MIT

/// A file or folder that cannot be read or written.
public struct FileProblem: Error, Hashable, Sendable {
  /// The path, as given.
  public let path: String
  /// What is wrong, then what was expected.
  public let message: String

  /// Makes a problem.
  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }
}

extension FileProblem: CustomStringConvertible {
  /// The problem on one line, as `path: message`.
  public var description: String { "\(path): \(message)" }
}
