// SPDX-License-Identifier: MIT

import SourceText
import Testing

@Suite("Line table")
struct LineTableTests {
  @Test("Every line ending starts a line", arguments: ["a\nb", "a\r\nb", "a\rb"])
  func lineEndings(_ text: String) {
    let table = LineTable(Array(text.utf8))
    #expect(table.lineStarts.count == 2)
    #expect(table.position(of: text.utf8.count - 1) == TextPosition(line: 2, column: 1))
  }
}
