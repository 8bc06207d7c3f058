// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import Testing
import Vocabulary

/// Names that several entities share, in the company of other names.
@Suite struct SharedNameTests {
  /// The names of a file, and what the first of them means; `nil` where it is left open.
  struct Case: CustomTestStringConvertible {
    let names: [String]
    let meant: String?
    var testDescription: String { names.joined(separator: ", ") }
  }

  static let cases: [Case] = [
    Case(names: ["Georgia", "Alabama", "Florida", "Texas"], meant: "georgia-u-s-state"),
    Case(names: ["Georgia", "Armenia", "Azerbaijan", "Turkey"], meant: "georgia"),
    Case(names: ["Georgia"], meant: nil),
    Case(names: ["Georgia", "Acme", "Coal"], meant: nil),
    Case(names: ["Georgia", "Alabama", "Florida", "Armenia", "Turkey"], meant: nil),
    Case(names: ["Georgia", "Georgia (country)"], meant: "georgia-u-s-state"),
    Case(names: ["Georgia", "GEO"], meant: "georgia"),
    Case(names: ["Washington", "Oregon", "Idaho"], meant: "washington-state"),
    Case(names: ["Washington", "District of Columbia", "Oregon"], meant: "washington-state"),
    Case(names: ["Washington"], meant: nil),
    Case(names: ["New York", "Oregon", "Idaho"], meant: "new-york"),
    Case(names: ["Congo", "Angola", "Gabon", "Chad"], meant: nil),
    Case(names: ["Congo", "Democratic Republic of the Congo"], meant: "republic-of-the-congo"),
    Case(names: ["Congo, The", "Gabon"], meant: nil),
    Case(names: ["Korea", "Japan", "China"], meant: "south-korea"),
    Case(names: ["Korea", "South Korea"], meant: "north-korea"),
    Case(names: ["Guinea", "Gabon"], meant: "guinea"),
    Case(names: ["Ireland", "Scotland"], meant: "ireland"),
    Case(names: ["Jordan"], meant: "jordan"),
    Case(names: ["Macedonia", "Greece"], meant: "north-macedonia"),
    Case(names: ["the Fed"], meant: "federal-reserve"),
  ]

  private static func table(_ names: [String]) -> String {
    "subject,measure,value\n" + names.map { "\"\($0)\",people,1\n" }.joined()
  }

  @Test(
    "The company that a shared name is in tells what it means, or leaves it open", arguments: cases)
  func company(_ example: Case) {
    let store = Store.loading(["a.csv": Self.table(example.names)])
    let found = store.allRecords.first?.subjectID
    if let meant = example.meant {
      #expect(found?.rawValue == meant)
      #expect(store.codes == [])
    } else {
      #expect(store.codes == ["evidence.ambiguous-name"], "\(store.diagnostics)")
      #expect(store.places == ["evidence.ambiguous-name 2:1"])
      // The likeliest of several kinds, none of one kind.
      let meanings = Lexicon.builtIn.entities(named: example.names[0])
      let kinds = Set(meanings.map { Lexicon.builtIn.entities[$0]?.type })
      #expect(meanings.count > 1)
      #expect(kinds.count > 1 ? found == meanings[0] : found.map(meanings.contains) == false)
    }
    #expect(store.allRecords.first?.subject == example.names[0])
  }

  @Test("JSON is told by its own names, and each file by itself")
  func files() {
    func json(_ names: [String]) -> String {
      let records = names.enumerated().map {
        #"{"id": "\#(names[1]).\#($0.offset)", "subject": "\#($0.element)", "measure": "m", "value": 1}"#
      }
      return
        #"{"format": "touchstone.evidence/1", "source": {"id": "s", "title": "S"}, "records": ["#
        + records.joined(separator: ",") + "]}"
    }
    let store = Store.loading([
      "a.json": json(["Georgia", "Alabama", "Florida"]),
      "b.json": json(["Georgia", "Armenia", "Turkey"]),
    ])
    #expect(
      store.allRecords.filter { $0.subject == "Georgia" }.map(\.subjectID?.rawValue)
        == ["georgia-u-s-state", "georgia"])
  }

  @Test("What a file of entities calls so is meant")
  func added() {
    let store = Store.loading([
      "a.csv": Self.table(["Georgia", "Armenia", "Turkey"]),
      "e.json":
        #"{"format": "touchstone.entities/1", "entities": [{"id": "georgia-inc", "name": "Georgia", "type": "company"}]}"#,
    ])
    #expect(store.allRecords.first?.subjectID?.rawValue == "georgia-inc")
  }

  @Test("The message gives names that mean one thing")
  func message() {
    let store = Store.loading(["a.csv": Self.table(["Georgia", "Congo"])])
    #expect(
      store.diagnostics.map(\.message) == [
        "'Georgia' may mean 'Georgia (country)' or 'Georgia, U.S. state', and nothing else in this "
          + "file tells which; it is taken for 'Georgia (country)'",
        "'Congo' may mean 'Democratic Republic of the Congo' or 'Republic of the Congo', and nothing "
          + "else in this file tells which; its records decide nothing until one of these is written",
      ])
  }
}
