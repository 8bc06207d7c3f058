// SPDX-License-Identifier: MIT

/// Cuts the text of a table into its lines and fields.
///
/// A table is written as text, one entry a line, its fields parted by `separator`. The text is part
/// of the program, so a malformed line is passed over and the tables' tests find it.
struct TableLines {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Calls `body` with the fields of each line, blanks at both ends of a field removed.
  func forEach(separator: UInt8, _ body: ([ArraySlice<UInt8>]) -> Void) {
    for line in bytes.split(separator: 0x0A) {
      body(line.split(separator: separator, omittingEmptySubsequences: false).map(Self.trimmed))
    }
  }

  /// The pieces of a field.
  static func pieces(_ field: ArraySlice<UInt8>, separator: UInt8) -> [ArraySlice<UInt8>] {
    field.split(separator: separator).map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var field = field
    while field.first == 0x20 { field.removeFirst() }
    while field.last == 0x20 { field.removeLast() }
    return field
  }
}
