// SPDX-License-Identifier: MIT

/// A command line that cannot be followed: what is wrong, then what was expected.
struct UsageError: Error, Equatable {
  let message: String

  init(_ message: String) { self.message = message }
}
