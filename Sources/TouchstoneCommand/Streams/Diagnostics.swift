// SPDX-License-Identifier: MIT

/// What the command says beside its result, on standard error.
enum Diagnostics {
  /// Prints an error on one line.
  static func error(_ message: String) { line("touchstone: error: " + message) }
  /// Prints a warning on one line.
  static func warning(_ message: String) { line("touchstone: warning: " + message) }
  /// Prints a line.
  static func line(_ text: String) { StandardStreams.write(Array((text + "\n").utf8), to: 2) }
}
