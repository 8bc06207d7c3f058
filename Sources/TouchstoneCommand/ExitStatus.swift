// SPDX-License-Identifier: MIT

/// What the command tells whoever started it.
enum ExitStatus: Int32, Sendable {
  /// The job was done and nothing reached the fail level.
  case success = 0
  /// The job was done and something reached the fail level.
  case findings = 1
  /// The job could not be done.
  case couldNotRun = 2
  /// Ended from outside by Ctrl-C.
  case interrupted = 130
}
