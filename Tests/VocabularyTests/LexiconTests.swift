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
      Case("Lake Chad and the Jordan River", []),
      Case("Michael Jordan visited Jordan", ["Jordan=jordan"]),
      Case("New Jersey and New Mexico", ["New Jersey=new-jersey", "New Mexico=new-mexico"]),
      Case(
        "South China Sea disputes and China", ["South China Sea=south-china-sea", "China=china"]),
      Case("the Bank of Japan and Japan", ["Bank of Japan=bank-of-japan", "Japan=japan"]),
      Case("African Americans and Latin American states", ["Latin American=latin-america"]),
      Case("Korea is divided", ["Korea=south-korea/north-korea"]),
      Case(
        "the Congo, DR Congo and Congo-Brazzaville",
        [
          "Congo=democratic-republic-of-the-congo/republic-of-the-congo",
          "DR Congo=democratic-republic-of-the-congo",
          "Congo-Brazzaville=republic-of-the-congo",
        ]),
      Case("Georgia on my mind", ["Georgia=georgia/georgia-u-s-state"]),
      Case("Tokyo and Beijing agreed", ["Tokyo=japan", "Beijing=china"]),
      Case(
        "EU, G7, euro area and OECD members",
        [
          "EU=european-union", "G7=group-of-seven", "euro area=euro-area",
          "OECD=organisation-for-economic-co-operation-and-development",
        ]),
      Case("WHO WON THE CUP", []),
      Case(
        "the WHO and the IMF", ["WHO=world-health-organization", "IMF=international-monetary-fund"]),
      Case(
        "Nato and Opec met",
        [
          "Nato=north-atlantic-treaty-organization",
          "Opec=organization-of-the-petroleum-exporting-countries",
        ]),
      Case(
        "Korea, Rep. and Iran, Islamic Rep.", ["Korea, Rep=south-korea", "Iran, Islamic Rep=iran"]),
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

  @Test("A file that names one of several countries of a name means that one")
  func mergingAmbiguous() {
    var lexicon = Lexicon.builtIn
    lexicon.add([
      Entity(
        id: .init("congo"), name: "Congo", type: "country", aliases: ["Congo Brazzaville"])
    ])
    #expect(lexicon.entity(named: "Congo") == Entity.ID("republic-of-the-congo"))
    #expect(
      Self.found("Congo grew", in: lexicon)
        == ["Congo=republic-of-the-congo/democratic-republic-of-the-congo"])
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

  @Test("Every built-in country is found by its name, its other names and its codes")
  func builtInNames() {
    let lexicon = Lexicon.builtIn
    let countries = lexicon.entities.values.filter { $0.type == "country" }
    #expect(countries.count == 250)
    for country in countries {
      #expect(Set(country.codes).count == country.codes.count, "\(country.name)")
      for name in [country.name] + country.aliases + country.codes {
        #expect(lexicon.entities(named: name).contains(country.id), "\(name)")
      }
      #expect(Self.found("in " + country.name, in: lexicon).count == 1, "\(country.name)")
    }
  }

  @Test("Blocs have their members, with the days from and until which they belong")
  func memberships() {
    let lexicon = Lexicon.builtIn
    func members(of group: String, on day: String) -> Int {
      lexicon.entities.values.count { entity in
        entity.memberships.contains { membership in
          membership.group.rawValue == group && (membership.from ?? "") <= day
            && day <= (membership.until ?? "9999")
        }
      }
    }
    #expect(members(of: "european-union", on: "2024-01-01") == 27)
    #expect(members(of: "european-union", on: "2019-01-01") == 28)
    #expect(members(of: "european-union", on: "1990-01-01") == 12)
    #expect(members(of: "euro-area", on: "2024-01-01") == 20)
    #expect(members(of: "group-of-seven", on: "2024-01-01") == 7)
    #expect(members(of: "north-atlantic-treaty-organization", on: "2024-04-01") == 32)
    #expect(
      members(of: "organisation-for-economic-co-operation-and-development", on: "2024-01-01") == 38)
    #expect(members(of: "association-of-southeast-asian-nations", on: "2024-01-01") == 10)
    #expect(members(of: "african-union", on: "2024-01-01") == 55)
    #expect(members(of: "commonwealth-of-nations", on: "2024-01-01") == 56)
  }

  @Test("Built-in measures have labels of their own")
  func builtInMeasures() {
    let measures = Lexicon.builtIn.measures
    #expect(measures.count > 140)
    for measure in measures.values {
      #expect(measure.id.rawValue == NameFolding.folded(measure.label))
      #expect(Lexicon.builtIn.measure(labelled: measure.label) == measure.id)
      #expect(!measure.aliases.contains(measure.label))
    }
  }

  @Test("A file's label wins over a built-in measure's other name")
  func fileLabelsWin() {
    var lexicon = Lexicon.builtIn
    #expect(lexicon.measure(labelled: "jobless rate") == nil)
    lexicon.add([Measure(id: .init("jobless-rate"), label: "jobless rate")])
    #expect(lexicon.measure(labelled: "jobless rate") == Measure.ID("jobless-rate"))
    #expect(lexicon.measure(labelled: "unemployment rate") == Measure.ID("unemployment-rate"))
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

  @Test("A name shared by many has the first thousand of them, in texts and in data")
  func crowded() {
    var lexicon = Lexicon.builtIn
    lexicon.add(
      (0..<1200).map { index in
        Entity(
          id: Entity.ID("town-\(index)"), name: "Town \(index) of Milltown", type: "city",
          aliases: ["Milltown"])
      })
    let bytes = Array("Milltown grew.".utf8)
    let names = lexicon.names(in: bytes, tokens: Tokenizer.tokens(of: bytes))
    let expected = (0..<1000).map { Entity.ID("town-\($0)") }
    #expect(names.map(\.targets) == [expected.map { .entity($0) }])
    #expect(lexicon.entities(named: "Milltown") == expected)
    #expect(lexicon.entity(named: "Town 1199 of Milltown") == Entity.ID("town-1199"))
  }
}
