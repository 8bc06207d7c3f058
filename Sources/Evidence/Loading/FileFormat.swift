// SPDX-License-Identifier: MIT

/// Tells what a file is.
enum FileFormat {
  /// The formats of our own JSON files.
  static let ours = [
    "touchstone.evidence/1", "touchstone.entities/1", "touchstone.measures/1", "touchstone.map/1",
  ]

  /// Whether a JSON file may hold names: a look at its text that never misses one that does.
  static func mayBeVocabulary(_ bytes: [UInt8]) -> Bool {
    // Our own writers put the format first; a hand may put it last.
    contains(bytes.prefix(4096), "touchstone.") || contains(bytes.suffix(4096), "touchstone.")
      || bytes.count < 1 << 20
  }

  /// Whether some text stands in the bytes.
  static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let lead = wanted.first, bytes.count >= wanted.count else { return false }
    for index in bytes.startIndex...bytes.endIndex - wanted.count
    where bytes[index] == lead && bytes[index..<index + wanted.count].elementsEqual(wanted) {
      return true
    }
    return false
  }
}
