// SPDX-License-Identifier: MIT

import Testing
import Touchstone

@Suite("Text reports")
struct TextRendererTests {
  @Test("A statement is shown with its place, verdict and reason")
  func statement() {
    let text = TextRenderer().rendered(SampleReport.every)
    #expect(text.contains("articles/norland.md:3:18: inconsistent: the text says $4.2 million"))
  }

  @Test("No line is wider than the terminal", arguments: [20, 27, 40, 80])
  func width(columns: Int) {
    let text = TextRenderer(width: columns).rendered(SampleReport.every)
    for line in text.split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
  }
}
