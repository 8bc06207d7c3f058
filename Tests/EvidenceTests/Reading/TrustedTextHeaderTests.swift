// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import Testing

/// The headers of trusted texts, and what is wrong with them.
@Suite struct TrustedTextHeaderTests {
  /// A text and what is said of it.
  struct Case: CustomTestStringConvertible {
    let name: String
    let path: String
    let text: String
    let expected: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "a misspelt key, a day that is none, a tier that is none", path: "a.md",
      text: """
        ---
        title: Report
        publishr: Acme
        url: https://acme.example/report
        published: 2023-02-30
        retrieved: 2023-03-05
        tier: primry
        ---
        Acme had 120 employees in 2022.

        """,
      expected: [
        "a.md:3:1: warning: unknown key 'publishr' in the header of a text, left unread; did you mean "
          + "'publisher'? [evidence.unknown-key]",
        "a.md:5:1: error: no such day '2023-02-30' for 'published', expected YYYY-MM-DD; did you mean "
          + "'2023-02-28'? [evidence.bad-date]",
        "a.md:7:1: warning: unknown tier 'primry', expected one of primary, secondary; did you mean "
          + "'primary'? [evidence.unknown-word]",
      ]),
    Case(
      name: "no address and no date", path: "a.txt", text: "title: Report\n\nAcme had 120 cars.\n",
      expected: [
        "a.txt:1:1: warning: the source 'a.txt' has no 'url' [evidence.no-address]",
        "a.txt:1:1: note: the source 'a.txt' has neither 'published' nor 'retrieved'"
          + " [evidence.no-date]",
      ]),
    Case(
      name: "a header that never ends", path: "a.md",
      text: "---\ntitle: Report\nAcme had 120 cars.\n",
      expected: [
        "a.md:1:1: error: the header of this text is never closed by a second '---', and the text is "
          + "left out [evidence.syntax]"
      ]),
    Case(
      name: "no header", path: "a.txt", text: "Acme had 120 cars.\n",
      expected: [
        "a.txt:1:1: note: no header names the source of this text, so it is no evidence; begin with "
          + "lines such as 'title: ...', 'publisher: ...', 'url: ...' and a blank line"
          + " [evidence.unknown-format]"
      ]),
    Case(
      name: "a header of misspelt keys", path: "a.txt",
      text: "titel: Report\n\nAcme had 120 cars.\n",
      expected: [
        "a.txt:1:1: warning: no header names the source of this text, so it is no evidence; begin "
          + "with lines such as 'title: ...', 'publisher: ...', 'url: ...' and a blank line; did you "
          + "mean 'title'? [evidence.unknown-format]"
      ]),
    Case(name: "a text about the folder", path: "README.md", text: "About\n", expected: []),
  ]

  @Test("What is wrong with the header of a text is said", arguments: cases)
  func headers(_ example: Case) {
    let store = Store.loading([example.path: example.text])
    #expect(EvidenceLint.diagnostics(of: store).map(\.description) == example.expected)
  }
}
