// SPDX-License-Identifier: MIT

/// A place where bytes stop being JSON.
package struct JSONSyntaxError: Error, Hashable, Sendable {
  /// The offset of the first byte that does not fit.
  package let offset: Int
  /// What is wrong, then what was expected.
  package let message: String

  /// Makes an error at an offset.
  package init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }
}
