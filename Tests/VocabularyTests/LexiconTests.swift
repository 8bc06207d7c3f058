// SPDX-License-Identifier: MIT

import SourceText
import Testing
import Vocabulary

@Suite("Names in texts")
struct LexiconTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let names: [String]
    var testDescription: String { text }

    init(_ text: String, _ names: [String]) {
      self.text = text
      self.names = names
    }
  }

  /// The entities found, as "words=identifier".
  static func found(_ text: String, in lexicon: Lexicon = .builtIn) -> [String] {
    let bytes = Array(text.utf8)
    return lexicon.names(in: bytes, tokens: Tokenizer.tokens(of: bytes)).compactMap { match in
      let ids = match.targets.compactMap { target in
        if case .entity(let id) = target { id.rawValue } else { nil as String? }
      }
      guard !ids.isEmpty else { return nil }
      let range = match.range.lowerBound..<match.range.upperBound
      return String(decoding: bytes[range], as: UTF8.self) + "=" + ids.joined(separator: "/")
    }
  }

  @Test(
    "Countries are found by what they are called, and by nothing else",
    arguments: [
      Case("Japan's exports", ["Japan=japan"]),
      Case("Japan’s exports", ["Japan=japan"]),
      Case("the US-Japan alliance", ["US=united-states", "Japan=japan"]),
      Case("the U.S. and the U.K. agreed", ["U.S.=united-states", "U.K.=united-kingdom"]),
      Case("told us who it was", []),
      Case("it cost US$5", []),
      Case("US exports", ["US=united-states"]),
      Case("Japanese firms and Americans", ["Japanese=japan", "Americans=united-states"]),
      Case("We ate turkey on china plates", []),
      Case("turkey exports more than china", ["turkey=turkey", "china=china"]),
      Case(
        "Cote d'Ivoire and Côte d’Ivoire",
        ["Cote d'Ivoire=cote-d-ivoire", "Côte d’Ivoire=cote-d-ivoire"]),
      Case("Guinea-Bissau, not Guinea", ["Guinea-Bissau=guinea-bissau", "Guinea=guinea"]),
      Case("Papua New Guinea", ["Papua New Guinea=papua-new-guinea"]),
      Case("the Netherlands and Dutch firms", ["Netherlands=netherlands", "Dutch=netherlands"]),
      Case("St. Lucia and Saint Lucia", ["St. Lucia=saint-lucia", "Saint Lucia=saint-lucia"]),
      Case("the States won", ["the States=united-states"]),
      Case("visit www.japan.com or me@us.gov", []),
    ])
  func countries(_ test: Case) {
    #expect(Self.found(test.text) == test.names)
  }

  @Test("A file's entity and the built-in one of its name are one")
  func merging() {
    var lexicon = Lexicon.builtIn
    lexicon.add([
      Entity(id: .init("us-of-a"), name: "United States", type: "country", aliases: ["Yankeeland"])
    ])
    #expect(lexicon.entity(named: "us-of-a") == Entity.ID("united-states"))
    #expect(lexicon.entity(named: "yankeeland") == Entity.ID("united-states"))
    #expect(Self.found("Yankeeland grew", in: lexicon) == ["Yankeeland=united-states"])
  }

  @Test("A person of a country's name stays a person")
  func persons() {
    var lexicon = Lexicon.builtIn
    lexicon.add([Entity(id: .init("jordan-smith"), name: "Ann Jordan", type: "person")])
    #expect(Self.found("Ann Jordan left", in: lexicon) == ["Ann Jordan=jordan-smith"])
  }

  @Test("Two added entities of one name stay two, and the name is ambiguous")
  func ambiguity() {
    var lexicon = Lexicon()
    lexicon.add([
      Entity(id: .init("acme-us"), name: "Acme Inc.", type: "company"),
      Entity(id: .init("acme-uk"), name: "Acme plc", type: "company"),
    ])
    #expect(Self.found("Acme grew", in: lexicon) == ["Acme=acme-us/acme-uk"])
  }

  @Test("Names in data files are found by name, other name and code")
  func data() {
    let lexicon = Lexicon.builtIn
    for name in ["Japan", "japan", "JP", "JPN", "392", "Nippon"] {
      #expect(lexicon.entity(named: name) == Entity.ID("japan"), "\(name)")
    }
    #expect(lexicon.entity(named: "jp") == nil)
    #expect(lexicon.entity(named: "Atlantis") == nil)
  }

  @Test("Longer labels win, and a label may hold a country's name")
  func measures() {
    var lexicon = Lexicon.builtIn
    lexicon.add([
      Measure(id: .init("exports"), label: "Exports"),
      Measure(id: .init("exports-to-china"), label: "Exports to China"),
    ])
    let bytes = Array("Exports to China rose".utf8)
    let matches = lexicon.names(in: bytes, tokens: Tokenizer.tokens(of: bytes))
    #expect(matches.contains { $0.targets == [.measure(Measure.ID("exports-to-china"))] })
    #expect(matches.contains { $0.targets == [.entity(Entity.ID("china"))] })
    #expect(!matches.contains { $0.targets == [.measure(Measure.ID("exports"))] })
  }
}
