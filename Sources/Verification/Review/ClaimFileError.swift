// SPDX-License-Identifier: MIT

public import SourceText

/// A claim file that cannot be read, at the place where it goes wrong.
public struct ClaimFileError: Error, Hashable, Sendable {
  /// The file.
  public let path: String
  /// The line and column.
  public let position: TextPosition
  /// What is wrong, then what was expected.
  public let message: String

  /// Makes an error.
  public init(path: String, position: TextPosition, message: String) {
    self.path = path
    self.position = position
    self.message = message
  }
}

extension ClaimFileError: CustomStringConvertible {
  /// The error on one line, as `path:line:column: message`.
  public var description: String { "\(path):\(position): \(message)" }
}
