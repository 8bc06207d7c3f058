// SPDX-License-Identifier: MIT

/// The words and codes by which tables say that a dimension is not split.
enum TotalWord {
  /// Whether a text means all of a dimension, or that it does not apply.
  static func isTotal(_ text: String) -> Bool {
    let lowered = text.lowercased()
    return words.contains(lowered) || starts.contains { lowered.hasPrefix($0) }
  }

  /// How a total begins that says of what: "Total - Gender", "Total, all industries".
  private static let starts = ["total - ", "total, all "]

  private static let words: Set<String> = [
    "_t", "_z", "_x", "t", "tot", "total", "totals", "all", "all ages", "both sexes", "total sexes",
    "all items",
    "not applicable", "ambos sexos", "ensemble", "insgesamt", "gesamt", "totale", "todos",
    "both", "nap", "-", "~",
  ]
}
