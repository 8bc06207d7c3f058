// SPDX-License-Identifier: MIT

/// A text that cannot be read.
public enum SourceTextError: Error, Hashable, Sendable {
  /// The bytes are not UTF-8 from this place on.
  case invalidUTF8(path: String, at: TextPosition)
}

extension SourceTextError: CustomStringConvertible {
  /// The value as printed.
  public var description: String {
    switch self {
    case .invalidUTF8(let path, let position):
      "\(path):\(position): the text is not valid UTF-8 here; save it as UTF-8"
    }
  }
}
