// SPDX-License-Identifier: MIT

import Foundation
import Testing
import Touchstone

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Hostile text is inert in every format")
struct HostileTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let renderer: any Renderer
    var testDescription: String { name }
  }

  static let all: [Case] = [
    Case(name: "text", renderer: TextRenderer(showsTrace: true)),
    Case(name: "narrow text", renderer: TextRenderer(width: 20, showsTrace: true)),
    Case(name: "concise", renderer: ConciseRenderer()),
    Case(name: "json", renderer: JSONRenderer()),
    Case(name: "ndjson", renderer: NDJSONRenderer()),
    Case(name: "markdown", renderer: MarkdownRenderer()),
    Case(name: "html", renderer: HTMLRenderer()),
    Case(name: "sarif", renderer: SARIFRenderer(showsUnjudged: true)),
    Case(name: "junit", renderer: JUnitRenderer()),
    Case(name: "github", renderer: GitHubRenderer()),
    Case(name: "claimreview", renderer: ClaimReviewRenderer()),
  ]

  @Test("No control, no bidi and no hidden character is written raw", arguments: all)
  func noDeceptiveScalar(_ sample: Case) {
    for scalar in sample.renderer.rendered(SampleReport.hostile).unicodeScalars {
      switch scalar.value {
      case 0x0A: continue
      case 0x00...0x1F, 0x7F...0x9F, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F,
        0xFEFF, 0xE0000...0xE007F:
        Issue.record("U+\(String(scalar.value, radix: 16)) in \(sample.name)")
        return
      default: continue
      }
    }
  }

  @Test("The terminal sees no sequence but the report's own")
  func terminal() {
    let text = TextRenderer(decorator: ANSIDecorator()).rendered(SampleReport.hostile)
    let looks: Set<String> = ["0", "1", "2", "32", "1;31", "1;32", "1;33", "1;35", "1;36", "1;90"]
    for piece in text.split(separator: "\u{1B}", omittingEmptySubsequences: false).dropFirst() {
      let parameters = piece.dropFirst().prefix { $0 != "m" }
      #expect(piece.first == "[" && looks.contains(String(parameters)), "\(piece.prefix(12))")
    }
    #expect(text.contains("<U+001B>[31mred"))
    #expect(text.contains("<U+202E>right to left"))
  }

  @Test("A concise line stays one line")
  func concise() {
    let text = ConciseRenderer().rendered(SampleReport.hostile)
    #expect(text.split(separator: "\n").count == 1)
  }

  @Test("JSON gives back the very text", arguments: [true, false])
  func json(isIndented: Bool) throws {
    let text = JSONRenderer(isIndented: isIndented).rendered(SampleReport.hostile)
    let report = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let documents = try #require(report["documents"] as? [[String: Any]])
    let findings = try #require(documents.first?["findings"] as? [[String: Any]])
    let claim = try #require(findings.first?["claim"] as? [String: Any])
    #expect(claim["quote"] as? String == SampleReport.hostileText)
  }

  @Test("Each line of JSON is one object")
  func ndjson() throws {
    for line in NDJSONRenderer().rendered(SampleReport.hostile).split(separator: "\n") {
      #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
    }
    let line = BatchRenderer().line(
      SampleReport.hostileDocument(), id: BatchRenderer.ID("\"\u{202E}\n"))
    #expect(line.count { $0 == UInt8(ascii: "\n") } == 1)
    let object = try #require(JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    #expect(object["id"] as? String == "\"\u{202E}\n")
  }

  @Test("XML is well formed and holds the words as text")
  func junit() throws {
    let parser = XMLParser(data: Data(JUnitRenderer().rendered(SampleReport.hostile).utf8))
    let reader = ElementReader()
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(
      reader.names == ["testsuites", "testsuite", "testcase", "failure", "error", "system-out"]
        || reader.names == ["testsuites", "testsuite", "testcase", "failure", "error"])
    #expect(reader.text.contains("<script>alert(1)</script>"))
  }

  /// Collects what elements a document has, and its text.
  private final class ElementReader: NSObject, XMLParserDelegate {
    var names: Set<String> = []
    var text: String = ""
    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) { names.insert(name) }
    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }

  @Test("The page has no element, attribute or address that the text brought")
  func html() {
    let page = HTMLRenderer().rendered(SampleReport.hostile)
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(page.components(separatedBy: "</script").count == 2)
    #expect(!page.contains("<img"))
    #expect(!page.contains("javascript:alert") || page.contains("(javascript:alert(4))"))
    #expect(!page.contains("href=\"javascript"))
    #expect(!page.contains("\"onclick"))
    #expect(!page.contains(" style=\""))
    #expect(page.contains("U+202E"))
  }

  @Test("Workflow commands stand one a line, none of them the text's")
  func github() {
    let lines = GitHubRenderer().rendered(SampleReport.hostile).split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines[0].hasPrefix("::error file=a%2Cb%3Ac/<i>%25<U+001B>[1m\".md,line=3,"))
    #expect(lines[0].contains("%250A"))
  }

  @Test("Markdown keeps the text from being markup")
  func markdown() {
    let text = MarkdownRenderer().rendered(SampleReport.hostile)
    let quote = text.split(separator: "\n").first { $0.hasPrefix("> ") } ?? ""
    #expect(quote.hasPrefix("> \\<script\\>alert(1)\\</script\\>"))
    #expect(quote.contains("\\[a\\](javascript:alert(4))"))
    #expect(quote.contains("\\*\\*bold\\*\\*"))
    #expect(quote.contains("@<!-- -->team"))
    #expect(quote.contains("\\#<!-- -->12"))
    #expect(quote.contains("www<!-- -->.bad"))
    #expect(!quote.contains("https://"))
    #expect(quote.contains("\\`code\\`"))
  }

  @Test("SARIF paths are addresses, and the text makes no link")
  func sarif() throws {
    let text = SARIFRenderer().rendered(SampleReport.hostile)
    let log = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    #expect(text.contains("\"uri\": \"a%2Cb%3Ac/%3Ci%3E%25%1B%5B1m%22.md\""))
    #expect(text.contains("\"uri\": \"Evi%20dence/%3C/script%3E%E2%80%AE.json\""))
    // Only the text to insert is given as it is: it is no message.
    let links = text.split(separator: "\n").filter { $0.contains("[a](javascript") }
    #expect(links.count == 1)
    #expect(text.contains("\\\\[a\\\\](javascript"))
  }
}
