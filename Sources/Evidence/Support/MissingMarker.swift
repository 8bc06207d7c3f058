// SPDX-License-Identifier: MIT

/// What files write where they have no figure.
package enum MissingMarker {
  /// Whether a text is one of the usual marks for "no value".
  package static func isUsual(_ text: String) -> Bool { usual.contains(text.lowercased()) }

  private static let usual: Set<String> = [
    "", ".", "..", "...", ":", "-", "--", "\u{2013}", "\u{2014}", "\u{2026}", "n/a", "na",
    "n.a.", "nan", "null", "none", "nil", "#n/a", "(na)", "(d)", "(l)", "(s)", "(x)", "(z)", "x",
    "c", "*", "**", "m", "np", "nd", "not available", "no data", "inf", "-inf", "missing",
  ]
}
