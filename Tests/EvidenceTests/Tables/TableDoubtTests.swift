// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import Testing

/// Faults that somebody brings into a file of an office, each told at its place.
@Suite struct TableDoubtTests {
  /// A file and the places that are told.
  struct Case: CustomTestStringConvertible {
    let name: String
    let files: [String: String]
    let expected: [String]
    var records: Int
    var testDescription: String { name }
  }

  private static let wide = "Country Name,Country Code,Indicator Name,Indicator Code,"
  private static let sdmx =
    "DATAFLOW,REF_AREA,MEASURE,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n"
  private static func sdmxRow(_ year: Int, _ value: String, _ power: Int, area: String = "PER")
    -> String
  { "A:B(1.0),\(area),TOOLS,USD,\(year),\(value),\(power)\n" }
  private static let package = """
    {"name": "p", "resources": [{"name": "t", "path": "t.csv", "schema": {"fields": [
     {"name": "Year", "type": "year"}, {"name": "Tools", "type": "number", "unit": "USD"}]}}]}
    """

  static let cases: [Case] = [
    Case(
      name: "a year among years that is none",
      files: ["a.csv": wide + "2019,202O,2021\nPeru,PER,Net migration,X,1,2,3\n"],
      expected: ["evidence.bad-period 1:1"], records: 2),
    Case(
      name: "a row twice, and once otherwise by less than rounding allows for",
      files: [
        "a.csv": wide + "2019\nPeru,PER,Net migration,X,3\nPeru,PER,Net migration,X,4\n"
      ], expected: ["evidence.duplicate-id 3:26", "evidence.contradiction 3:26"], records: 2),
    Case(
      name: "a wrong multiplier in the last year",
      files: [
        "a.csv": sdmx + sdmxRow(2018, "1.5", 6) + sdmxRow(2019, "1.6", 6) + sdmxRow(2020, "1.4", 6)
          + sdmxRow(2021, "1.7", 9)
      ], expected: ["evidence.scale-outlier 5:29"], records: 4),
    Case(
      name: "a series that grows a hundredfold is no slip",
      files: [
        "a.csv": sdmx + sdmxRow(2018, "1.5", 6) + sdmxRow(2019, "1.6", 6) + sdmxRow(2020, "1.4", 6)
          + sdmxRow(2021, "170", 6)
      ], expected: [], records: 4),
    Case(
      name: "a code that is no area's",
      files: ["a.csv": sdmx + sdmxRow(2018, "1.5", 6) + sdmxRow(2018, "1.6", 6, area: "PRE")],
      expected: ["evidence.unknown-name 3:10"], records: 2),
    Case(
      name: "one decimal point in a file of decimal commas",
      files: [
        "a.csv": """
        DATAFLOW;REF_AREA;MEASURE;UNIT_MEASURE;TIME_PERIOD;OBS_VALUE
        A:B(1.0);PER;TOOLS;USD;2019;1,5
        A:B(1.0);PER;TOOLS;USD;2020;1,6
        A:B(1.0);PER;TOOLS;USD;2021;1.612
        """
      ], expected: ["evidence.bad-value 4:29"], records: 2),
    Case(
      name: "an answer that says it holds more",
      files: [
        "a.json": """
        [{"page": 1, "pages": 1, "per_page": 50, "total": 64},
        [{"indicator": {"id": "X", "value": "Net migration"}, "country": {"id": "PE", "value": "Peru"},
          "countryiso3code": "PER", "date": "2021", "value": 5}]]
        """
      ], expected: ["evidence.incomplete 1:2"], records: 1),
    Case(
      name: "a role of no dimension, and a status of no cell",
      files: [
        "a.json": """
        {"version": "2.0", "class": "dataset", "label": "Tools", "id": ["geo", "time"], "size": [1, 1],
        "role": {"time": ["tyme"]},
        "status": {"9": "p"}, "dimension": {"geo": {"category": {"index": ["FI"]}},
        "time": {"category": {"index": ["2020"]}}}, "value": [1]}
        """
      ], expected: ["evidence.unknown-word 2:19", "evidence.bad-value 3:11"], records: 1),
    Case(
      name: "a rank that is none, and no label",
      files: [
        "Q7.json": """
        {"id": "Q7", "labels": {}, "claims": {"P1082": [{"id": "a", "mainsnak": {"snaktype": "value",
        "datavalue": {"type": "quantity", "value": {"amount": "+5", "unit": "1"}}},
        "rank": "prefered"}]}}
        """
      ], expected: ["evidence.unknown-name 1:1", "evidence.unknown-word 3:9"], records: 1),
    Case(
      name: "a column that the schema does not name",
      files: ["datapackage.json": package, "t.csv": "Year,Tools,Toys\n2020,1.5,2\n"],
      expected: ["evidence.constraint 1:1"], records: 1),
    Case(
      name: "a header without rows",
      files: ["datapackage.json": package, "t.csv": "Year,Tools\n"],
      expected: ["evidence.incomplete 1:1", "evidence.unused-source 1:1"], records: 0),
    Case(
      name: "a unit one letter from a known one",
      files: [
        "t.csv": "Year,Tools\n2020,1.5\n",
        "t.map.json": """
        {"format": "touchstone.map/1", "record": {"subject": "Peru", "measure": "tools", "unit": "dolars",
         "period": {"column": "Year"}, "value": {"column": "Tools"}}}
        """,
      ], expected: ["evidence.unknown-word 2:6"], records: 1),
    Case(
      name: "fewer people than none",
      files: ["a.csv": "subject,measure,value,unit,period\nPeru,population,-5,{person},2020\n"],
      expected: ["evidence.bad-value 2:17"], records: 1),
  ]

  @Test("Each fault is told, and the rest is read", arguments: cases)
  func told(_ sample: Case) {
    let store = Store.loading(sample.files)
    let about = [
      "evidence.no-source", "evidence.no-address", "evidence.no-date", "evidence.no-unit",
    ]
    let found = EvidenceLint.diagnostics(of: store).filter { !about.contains($0.code) }
    #expect(
      found.map { "\($0.code) \($0.line):\($0.column)" }.sorted() == sample.expected.sorted())
    #expect(store.count == sample.records)
  }

  @Test("Tables of one package that share a measure's name are not of the same thing")
  func sharedNames() {
    func resource(_ name: String) -> String {
      #"{"name": "\#(name)", "path": "\#(name).csv", "schema": {"fields": [{"name": "Date", "type": "date"}, {"name": "Rate", "type": "number", "unit": "%"}]}}"#
    }
    let store = Store.loading([
      "datapackage.json":
        #"{"name": "p", "resources": [\#(resource("annual")), \#(resource("quarterly"))]}"#,
      "annual.csv": "Date,Rate\n1990-12-31,11.7\n", "quarterly.csv": "Date,Rate\n1990-12-31,11.3\n",
    ])
    #expect(store.allRecords.map { $0.qualifiers["table"] } == ["annual", "quarterly"])
    #expect(!EvidenceLint.diagnostics(of: store).map(\.code).contains("evidence.contradiction"))
  }

  @Test("Months across are told apart by their year")
  func monthsAcross() {
    let store = Store.loading([
      "t.csv": "Year,Jan,Feb\n2020,1,2\n2021,3,4\n",
      "t.map.json": """
      {"format": "touchstone.map/1", "across": {"from": "Jan", "with": "Year", "gives": "period"},
       "record": {"subject": "Peru", "measure": "tools", "unit": "USD"}}
      """,
    ])
    #expect(
      store.allRecords.map(\.id.rawValue) == [
        "t:2020.Jan", "t:2020.Feb", "t:2021.Jan", "t:2021.Feb",
      ])
    #expect(store.diagnostics.isEmpty)
  }

  @Test(
    "A cell that is no number says how a mapping file can help",
    arguments: [
      ("1234\u{B9}", #"("flags": "attached")"#), ("5.2*", #"("flags": "attached")"#),
      ("n/a", #"("missing": ["n/a"])"#), ("secret", #"("missing": ["secret"])"#),
      ("5,34,499", "did you mean '534499'?"), ("1 234,5", "is not a plain decimal"),
    ])
  func cells(text: String, hint: String) {
    let store = Store.loading(["a.csv": "subject,measure,value\nA,m,\"\(text)\"\n"])
    #expect(store.codes == ["evidence.bad-value"])
    #expect(store.diagnostics.first?.message.contains(hint) == true)
  }

  @Test("Groups of two before a last one of three are lakhs, and other groups are none")
  func lakhs() {
    func values(_ texts: [String]) -> [String] {
      Store.loading([
        "a.csv": "Town;Tools\n"
          + texts.enumerated().map { "T\($0.offset);\($0.element)\n" }.joined(),
        "a.map.json": """
        {"format": "touchstone.map/1", "group": ",", "dialect": {"delimiter": ";"}, "record":
         {"subject": {"column": "Town"}, "measure": "tools", "unit": "INR", "value": {"column": "Tools"}}}
        """,
      ]).allRecords.map(\.valueText)
    }
    #expect(
      values(["5,34,499", "1,234,567", "12,34,56,789"]) == [
        "534499 INR", "1234567 INR", "123456789 INR",
      ])
    #expect(values(["1,23", "1,234,56", "1,23,456,789", "1,2345"]).isEmpty)
  }

  @Test("A column that is not there is told with those that are")
  func columns() {
    let store = Store.loading([
      "a.csv": "Town,Tools\nA,1\n",
      "a.map.json": """
      {"format": "touchstone.map/1", "record": {"subject": {"column": "Municipality"}, "measure": "tools",
       "value": {"column": "Tools"}}}
      """,
    ])
    #expect(
      store.diagnostics.map(\.message) == [
        "the table has no column 'Municipality' for 'subject'; it has 'Town', 'Tools'"
      ])
  }

  @Test("A price in a currency that is not said has no unit, and an index of prices is no sum")
  func prices() {
    let store = Store.loading([
      "a.tsv": """
      freq,unit,currency,geo\\TIME_PERIOD\t2023
      A,KWH,EUR,DE\t0.4
      A,KWH,NAC,CZ\t7.2
      A,KWH,PPS,CZ\t0.3
      A,PD15_EUR,_Z,IE\t112.3
      A,CP_EUR_HAB,_Z,IE\t98260
      """
    ])
    #expect(
      store.allRecords.map(\.valueText) == [
        "0.4 EUR/kW.h", "7.2", "0.3", "112.3 {index}", "98260 EUR",
      ])
    #expect(store.codes == ["evidence.no-unit", "evidence.no-unit"])
  }

  @Test("A unit that is known by another spelling is not taken for a misspelt one")
  func spellings() {
    let store = Store.loading([
      "t.csv": "Year,Tools,Toys\n2020,1.5,2\n",
      "t.map.json": """
      {"format": "touchstone.map/1", "record": {"subject": "Peru", "period": {"column": "Year"}},
       "values": [{"column": "Tools", "measure": "tools", "unit": "Per cent"},
        {"column": "Toys", "measure": "toys", "unit": "boats"}]}
      """,
    ])
    #expect(store.allRecords.first?.valueText == "1.5 %")
    #expect(store.codes.isEmpty)
  }
}
