// SPDX-License-Identifier: MIT

import SourceText

/// A source and the place it is defined at.
struct LocatedSource: Sendable {
  var source: Source
  var path: String
  var position: TextPosition
  /// Whether the file only names it, and another defines it.
  var isReference: Bool
}
