// SPDX-License-Identifier: MIT

import Testing
import Vocabulary

@Suite("Name folding")
struct NameFoldingTests {
  @Test(
    "Case, marks and punctuation do not tell names apart",
    arguments: [
      ("Côte d'Ivoire", "cote-d-ivoire"), ("COTE D’IVOIRE", "cote-d-ivoire"),
      ("São Tomé & Príncipe", "sao-tome-and-principe"), ("U.S.", "u-s"),
      ("Exports (% of GDP)", "exports-percent-of-gdp"), ("  a  --  b  ", "a-b"), ("", ""),
      ("Straße", "strasse"), ("Łódź", "lodz"), ("Россия", "россия"), ("日本", "日本"),
      ("Sāmoa", "samoa"), ("Co\u{302}te", "cote"), ("(2005 = 100)", "2005-100"),
    ])
  func folding(_ name: String, _ folded: String) {
    #expect(NameFolding.folded(name) == folded)
    #expect(NameFolding.folded(folded) == folded)
  }
}
