// SPDX-License-Identifier: MIT

/// What each token of a text can do in a date.
struct CalendarWords {
  private let words: ListView<WordTable.ID>
  private let roles: ListView<CalendarWord>

  /// The roles of a text's tokens.
  init(_ text: TaggedText) {
    words = text.words
    roles = text.table.dates
  }

  var indices: Range<Int> { words.indices }

  @inline(__always)
  subscript(index: Int) -> CalendarWord { roles[Int(words[index])] }
}
