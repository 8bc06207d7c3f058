// SPDX-License-Identifier: MIT

/// The words and codes by which tables say that a dimension is not split.
enum TotalWord {
  /// Whether a text means all of a dimension, or that it does not apply.
  static func isTotal(_ text: String) -> Bool { words.contains(text.lowercased()) }

  private static let words: Set<String> = [
    "_t", "_z", "_x", "t", "tot", "total", "totals", "all", "all ages", "both sexes", "total sexes",
    "all items",
    "not applicable", "ambos sexos", "ensemble", "insgesamt", "gesamt", "totale", "todos",
    "both", "nap", "-", "~",
  ]
}
