// SPDX-License-Identifier: MIT

import SourceText
import Testing

@Suite("Prose of Markdown and HTML")
struct ProseTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let words: String
    var testDescription: String { text }

    init(_ text: String, _ words: String) {
      self.text = text
      self.words = words
    }
  }

  /// The words of the prose, single blanks between; a paragraph mark where a paragraph ends.
  static func words(_ text: String, _ format: Document.Format) -> String {
    let document = Document(text, path: "x", format: format)
    #expect(document.prose.count == document.bytes.count)
    var words: [String] = []
    for token in Tokenizer.tokens(of: document.prose) {
      let word = String(
        decoding: document.prose[Int(token.start)..<Int(token.end)], as: UTF8.self)
      if token.gap == .none, let last = words.popLast() {
        words.append(last + word)
      } else {
        if token.gap == .paragraph, !words.isEmpty { words.append("¶") }
        words.append(word)
      }
    }
    return words.joined(separator: " ")
  }

  @Test(
    "Markdown keeps its words and loses its markup",
    arguments: [
      Case("It rose **5%** in _2024_.", "It rose 5% in 2024 ."),
      Case("# Growth\n\nIt rose.", "Growth ¶ It rose."),
      Case("## Growth ##\nIt rose.", "Growth It rose."),
      Case("Growth\n======\nIt rose.", "Growth ¶ It rose."),
      Case("See [the report](https://x.org/2024 \"of 2023\") now.", "See the report now."),
      Case("See [the report][r7] now.\n\n[r7]: https://x.org/2024", "See the report now."),
      Case("![chart of 2020](c.png) It rose.", "It rose."),
      Case("Run `exit 7` now.", "Run now."),
      Case("Run ``a ` 7`` now.", "Run now."),
      Case("A lone ` stays 7.", "A lone ` stays 7."),
      Case("```\n7 lines\n```\nIt rose.", "It rose."),
      Case("~~~ swift\n7\n", ""),
      Case("Text.\n\n    let x = 7\n\nMore.", "Text. ¶ More."),
      Case("- item 5\n\n  more 6", "- item 5 ¶ more 6"),
      Case("---\ntitle: 7\n---\nIt rose.", "It rose."),
      Case("| Year | Value |\n|---|---:|\n| 2020 | 7 |\n", "Year | Value | 2020 | 7 |"),
      Case("> It rose.\n> It fell.", "It rose. It fell."),
      Case("A <!-- 7 --> B <b class=\"x7\">C</b>", "A B C"),
      Case("<!--\n7\n\n8\n-->\nIt rose.", "It rose."),
      Case("Go to <https://x.org/7> or https://x.org/8, or www.x.org/9.", "Go to or , or ."),
      Case("R&amp;D of 5 &euro;", "R &D of 5 €"),
      Case("2 * 3 and 2*3 and snake_case_7", "2 * 3 and 2*3 and snake_case_7"),
      Case("~5 and ~~6~~", "~5 and 6"),
      Case("Fact.[^1]\n\n[^1]: Source of 7.", "Fact. ¶ Source of 7."),
      Case("\\*5\\*", "*5 *"),
      Case("- [x] done 5", "- done 5"),
    ])
  func markdown(_ test: Case) {
    #expect(Self.words(test.text, .markdown) == test.words)
  }

  @Test(
    "HTML keeps its words and loses its tags",
    arguments: [
      Case("<p>It rose <b>5%</b>.</p><p>It fell.</p>", "It rose 5% . ¶ It fell."),
      Case("<script>var x = 7;</script>It rose.", "It rose."),
      Case("<SCRIPT>7</Script >It rose.", "It rose."),
      Case("<style>p{margin:7px}</style><h1>Growth</h1>It rose.", "Growth ¶ It rose."),
      Case(
        "<nav><ul><li>Markets 5,200</li><li>Weather 7</li></ul></nav><p>It rose.</p>", "It rose."),
      Case("<header><h1>Growth</h1><NAV>Home 7</NAV></header>It rose.", "Growth ¶ It rose."),
      Case("<nav>Home It rose.", "Home It rose."),
      Case("Year: <select><option>2020<option>2021</select> It rose.", "Year: ¶ It rose."),
      Case("<pre>7\n8</pre>It rose.", "It rose."),
      Case("It\nrose.", "It rose."),
      Case("It rose<br>by 5", "It rose by 5"),
      Case("<a href=\"x>7\" title='5'>link</a>", "link"),
      Case("<!-- 7 --><!DOCTYPE html>It rose.", "It rose."),
      Case("5 &lt; 6 &amp;&#38; &#x20AC;7 &unknown; &#0;", "5 < 6 & & €7 &unknown;"),
      Case("2 < 3 and 4 > 3", "2 < 3 and 4 > 3"),
      Case("a <b and c", "a <b and c"),
      Case("<script>7", ""),
      Case("<td>5</td><td>6</td>", "5 | 6"),
    ])
  func html(_ test: Case) {
    #expect(Self.words(test.text, .html) == test.words)
  }

  @Test("Addresses are no prose in plain text either")
  func addresses() {
    #expect(Self.words("See https://x.org/2024/04 (or www.x.org).", .plain) == "See (or ).")
    #expect(Self.words("a://b 5", .plain) == "5")
    #expect(Self.words("Ratio 3://", .plain) == "Ratio 3://")
  }

  @Test("A range of the prose is the same range of the original")
  func ranges() {
    let text = "Ünder **$2.9 billion** [now](x)."
    let document = Document(text, path: "x.md")
    let start = Array(document.prose).firstIndex(of: 0x24) ?? 0
    #expect(document.text(in: TextRange(start, start + 12)) == "$2.9 billion")
  }

  @Test(
    "Hostile markup is read in one pass",
    arguments: [
      "[", "](", "](a \"", "![", "`", "``a`", "<", "<a \"", "<a href=\"", "<!--", "<code>", "**",
      "_a",
      "\\", "&", "&#", "> ", "- ", "[a](<", "<pre>", "| ", "~~~~", "[^", "<script", "://", "www.",
    ])
  func hostile(_ piece: String) {
    let text = String(repeating: piece, count: 20_000)
    for format in Document.Format.allCases {
      let document = Document(text, path: "x", format: format)
      #expect(document.prose.count == document.bytes.count)
      let lines = Document(
        String(repeating: piece + "\n", count: 5_000), path: "x", format: format)
      #expect(lines.prose.count == lines.bytes.count)
    }
  }

  @Test("Random markup keeps every byte's place and stays valid UTF-8")
  func random() {
    let pieces = [
      "[", "]", "(", ")", "`", "```\n", "<b>", "</b>", "<", ">", "&amp;", "&eacute;", "é", "\n",
      "\n\n",
      "|", "---", "*", "_", "# ", "    ", "\t", "\\", "<!--", "-->", "5", "a", "!", "\r\n", "- ",
      "1. ",
    ]
    var seed: UInt64 = 11
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<24 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
      for format in [Document.Format.markdown, .html] {
        let document = Document(text, path: "x", format: format)
        #expect(document.prose.count == document.bytes.count)
        #expect(Array(String(decoding: document.prose, as: UTF8.self).utf8) == document.prose)
      }
    }
  }
}
