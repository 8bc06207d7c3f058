// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import Testing

/// Tables and outside formats, on small files in the real layouts.
@Suite struct FormatTests {
  /// Files, and what they give: subject, measure, value, period, flags and qualifiers of each record.
  struct Case: CustomTestStringConvertible {
    let name: String
    let files: [String: String]
    let records: [String]
    var codes: [String] = []
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "a header of facet names",
      files: [
        "a.csv":
          "\u{FEFF}id,subject,measure,value,unit,period,sex\r\n1,Acme,wages,\"1.50\",USD,2020,F\r\n"
      ],
      records: ["Acme|wages|1.5 USD|2020||sex=F"]),
    Case(
      name: "units as prose writes them",
      files: [
        "a.csv": """
        subject,measure,value,unit,period
        Quarry,memory,220,MB,2024
        Quarry,energy,12.5,kWh,2024
        Quarry,speed,60,mph,2024
        Quarry,height,6,ft,2024
        Quarry,throughput,45000,requests per second,2024
        Quarry,sales,48.2,billion SEK,2024
        Quarry,costs,1.5,$ million,2024
        Quarry,profit,20,EUR m,2024
        Quarry,staff,1.5,"1,000 persons",2024
        Quarry,output,2.5,'000 tonnes,2024
        """
      ],
      records: [
        "Quarry|memory|220 MBy|2024||", "Quarry|energy|12.5 kW.h|2024||",
        "Quarry|speed|60 [mi_i]/h|2024||", "Quarry|height|6 [ft_i]|2024||",
        "Quarry|throughput|45000|2024||", "Quarry|sales|48200000000 SEK|2024||",
        "Quarry|costs|1500000 USD|2024||", "Quarry|profit|20000000 EUR|2024||",
        "Quarry|staff|1500 {person}|2024||", "Quarry|output|2500 t|2024||",
      ], codes: ["evidence.no-unit"]),
    Case(
      name: "SDMX-CSV with a multiplier and a national currency",
      files: [
        "a.csv": """
        DATAFLOW,REF_AREA,MEASURE,UNIT_MEASURE,FREQ,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,CURRENCY
        X:Y(1.0),CAN,ABC,USD,A,2020,12.5,A,6,
        X:Y(1.0),CAN,ABC,XDC,A,2020-Q1,13.5,P,3,CAD
        X:Y(1.0),CAN,ABC,XDC,A,2021,NaN,M,3,CAD
        """
      ],
      records: ["Canada|ABC|12500000 USD|2020|A|", "Canada|ABC|13500 CAD|2020-Q1|P|"]),
    Case(
      name: "SDMX-CSV 2.1 with labels=both, semicolons and decimal commas",
      files: [
        "a.csv": """
        STRUCTURE;STRUCTURE_ID;ACTION;FREQ: Frequency;GEO: Area;INDICATOR: What;SEX: Sex;TIME_PERIOD: Time;OBS_VALUE: Value;UNIT_MEASURE: Unit
        dataflow;X:Y(1.0);I;A: Annual;FR: France;U: Rate of things;F: Female;2020;7,25;PC: Percent
        dataflow;X:Y(1.0);D;A: Annual;FR: France;U: Rate of things;_T: Total;2020;7,25;PC: Percent
        """
      ],
      records: ["France|Rate of things|7.25 %|2020||sex=Female"]),
    Case(
      name: "Eurostat TSV",
      files: [
        "t1.tsv": "freq,unit,indic_x,geo\\TIME_PERIOD\t2019 \t2020 \nA,PER,JAN,EL\t78115 b\t: \n"
      ],
      records: ["Greece|JAN|78115 {person}|2019|b|"]),
    Case(
      name: "World Bank CSV",
      files: [
        "API.csv": """
        \u{FEFF}"Data Source","World Development Indicators",

        "Last Updated Date","2020-03-18",

        "Country Name","Country Code","Indicator Name","Indicator Code","2018","2019",
        "Japan","JPN","GDP (current US$)","NY.X","5.25","",
        """
      ],
      records: ["Japan|GDP (current US$)|5.25 USD|2018||"]),
    Case(
      name: "World Bank JSON",
      files: [
        "a.json": #"""
        [{"page":1,"pages":1,"lastupdated":"2024-03-28"},[
        {"indicator":{"id":"X","value":"Share (% of total)"},"country":{"id":"FR","value":"France"},
         "countryiso3code":"FRA","date":"2020Q1","value":2647418691598.45,"unit":"","obs_status":"E"},
        {"indicator":{"id":"X","value":"Share (% of total)"},"country":{"id":"FR","value":"France"},
         "countryiso3code":"FRA","date":"2019","value":null,"unit":"","obs_status":""}]]
        """#
      ],
      records: ["France|Share (% of total)|2647418691598.45 %|2020-Q1|E|"]),
    Case(
      name: "FRED with a mapping, the quarter from its first day",
      files: [
        "X1.csv":
          "observation_date,X1\n2020-01-01,10.5\n2020-04-01,.\n2020-07-01,11\n2020-10-01,12\n",
        "X1.map.json":
          #"{"format": "touchstone.map/1", "record": {"subject": "Canada", "measure": "output", "unit": "CAD", "scale": "billion"}}"#,
      ],
      records: [
        "Canada|output|10500000000 CAD|2020-Q1||", "Canada|output|11000000000 CAD|2020-Q3||",
        "Canada|output|12000000000 CAD|2020-Q4||",
      ]),
    Case(
      name: "JSON-stat, the last dimension fastest",
      files: [
        "a.json": #"""
        {"version": "2.0", "class": "dataset", "label": "D", "id": ["what", "year", "geo"], "size": [2, 2, 1],
         "role": {"time": ["year"], "geo": ["geo"], "metric": ["what"]},
         "dimension": {
          "what": {"category": {"index": ["p", "s"], "label": {"p": "people", "s": "share"},
           "unit": {"p": {"label": "thousands of persons"}, "s": {"symbol": "%"}}}},
          "year": {"category": {"index": {"2021": 1, "2020": 0}}},
          "geo": {"category": {"label": {"CA": "Canada"}}}},
         "value": {"0": 1.5, "3": 0.25}, "status": {"3": "e"}}
        """#
      ],
      records: ["Canada|people|1500 {person}|2020||", "Canada|share|0.25 %|2021|e|"]),
    Case(
      name: "Wikidata: deprecated out, undated normal ones give way to a preferred one",
      files: [
        "Q1.json": #"""
        {"entities": {"Q1": {"id": "Q1", "type": "item", "labels": {"en": {"language": "en", "value": "Zed"}}, "claims": {
         "P1082": [
          {"id": "a", "rank": "preferred", "mainsnak": {"snaktype": "value", "datavalue": {"type": "quantity", "value": {"amount": "+10", "unit": "1"}}},
           "qualifiers": {"P585": [{"snaktype": "value", "datavalue": {"type": "time", "value": {"time": "+2013-00-00T00:00:00Z", "precision": 9}}}]}},
          {"id": "b", "rank": "normal", "mainsnak": {"snaktype": "value", "datavalue": {"type": "quantity", "value": {"amount": "+9", "unit": "1"}}}},
          {"id": "c", "rank": "deprecated", "mainsnak": {"snaktype": "value", "datavalue": {"type": "quantity", "value": {"amount": "+8", "unit": "1"}}}},
          {"id": "d", "rank": "normal", "mainsnak": {"snaktype": "novalue"}}]}}}}
        """#
      ],
      records: ["Zed|population|10 {person}|2013|preferred|"]),
    Case(
      name: "a data package with groups, missing values and constraints",
      files: [
        "d/datapackage.json": #"""
        {"name": "p", "title": "Prices", "resources": [{"name": "r", "path": "r.csv", "dialect": {"delimiter": ";"},
         "schema": {"missingValues": ["", "-"], "fields": [{"name": "Year", "type": "year"},
          {"name": "V", "type": "number", "decimalChar": ",", "groupChar": ".", "constraints": {"maximum": 5000}}]},
         "touchstone": {"record": {"subject": "Canada", "measure": "price", "unit": "CAD", "period": {"column": "Year"}, "value": {"column": "V"}}}}]}
        """#,
        "d/r.csv": "Year;V\n2020;1.234,50\n2021;-\n2022;12.34\n2023;9.999\n",
      ],
      records: ["Canada|price|1234.5 CAD|2020||", "Canada|price|9999 CAD|2023||"],
      codes: ["evidence.bad-value", "evidence.constraint"]),
    Case(
      name: "a data package that leads out, changed, with rows wider than the header",
      files: [
        "d/datapackage.json": #"""
        {"name": "p", "resources": [{"name": "x", "path": "../x.csv"},
         {"name": "r", "path": "r.csv", "hash": "sha256:00", "schema": {"fields": [{"name": "Year", "type": "year"}, {"name": "V", "type": "number"}]}}]}
        """#,
        "d/r.csv": "Year,V\n2020,1,2\n2021,3,4\n",
      ],
      records: [],
      codes: ["evidence.outside-folder", "evidence.hash-mismatch", "evidence.ragged-row"]),
    Case(
      name: "a messy table: titles, merged headers, footnotes, totals and notes",
      files: [
        "m.csv":
          "Title\n\n\"Area\",\"2020\",\"2020\"\n,Q1,Q2\n\"12 Acre 3\",\"1 234\",5*\nTotal,9,-\nSource: x,,\n",
        "m.map.json": #"""
        {"format": "touchstone.map/1", "rows": {"header": [3, 4], "first": 5, "until": ["Source"]}, "group": " ",
         "missing": ["-"], "flags": "attached", "across": {"columns": ["2020 Q1", "2020 Q2"], "gives": "period"},
         "record": {"subject": {"column": "1", "strip": ["code", "footnotes"]}, "measure": "cases", "unit": "{case}"}}
        """#,
      ],
      records: [
        "Acre|cases|1234 {case}|2020-Q1||", "Acre|cases|5 {case}|2020-Q2|*|",
        "Total|cases|9 {case}|2020-Q1||",
      ]),
    Case(
      name: "markers that were not declared are errors, and no figure",
      files: ["a.csv": "subject,measure,value\nA,m,..\nA,m,(D)\nA,m,NaN\nA,m,1e999999\nA,m,3\n"],
      records: ["A|m|3|||"],
      codes: Array(repeating: "evidence.bad-value", count: 4)),
    Case(
      name: "an unclosed quotation mark ends the file, not the rows before it",
      files: ["a.csv": "subject,measure,value\nA,m,1\nA,\"m,2\nA,m,3\n"], records: ["A|m|1|||"],
      codes: ["evidence.unclosed-quote"]),
    Case(
      name: "ragged rows keep what is there",
      files: ["a.csv": "subject,measure,value,unit\nA,m,1\nB,m,2,USD\n"],
      records: ["A|m|1|||", "B|m|2 USD|||"], codes: ["evidence.ragged-row"]),
  ]

  @Test("Each format gives the records it holds", arguments: cases)
  func reads(_ example: Case) { Self.check(example) }

  /// Expects that the files of a case give its records and its codes.
  static func check(_ example: Case) {
    let store = Store.loading(example.files)
    let found = store.allRecords.map { record in
      [
        record.subject, record.measure, record.valueText, record.period?.isoDescription ?? "",
        record.flags ?? "",
        record.qualifiers.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
          .joined(separator: ","),
      ].joined(separator: "|")
    }
    #expect(found == example.records)
    #expect(store.codes == example.codes, "\(store.diagnostics)")
  }

  @Test("Encodings are read where marked or named, and refused at their place elsewhere")
  func encodings() {
    let text = "subject,measure,value\nPará,m,1\n"
    let wide = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let marked = EvidenceStore(loading: [EvidenceFile(path: "a.csv", bytes: [0xFF, 0xFE] + wide)])
    #expect(marked.allRecords.map(\.subject) == ["Pará"])
    let plain = EvidenceStore(loading: [EvidenceFile(path: "a.csv", bytes: latin)])
    #expect(plain.places == ["evidence.encoding 2:4"])
    let named = EvidenceStore(loading: [
      EvidenceFile(path: "a.csv", bytes: latin),
      EvidenceFile(
        path: "a.map.json",
        bytes: Array(#"{"format": "touchstone.map/1", "encoding": "latin-1"}"#.utf8)),
    ])
    #expect(named.allRecords.map(\.subject) == ["Pará"])
    let nul = EvidenceStore(loading: [
      EvidenceFile(path: "a.csv", bytes: Array("subject,measure,value\nA\0,m,1\n".utf8))
    ])
    #expect(nul.places == ["evidence.encoding 2:2"])
  }

  @Test("10,000 columns and a cell of 3 MB neither hang nor hide the rest")
  func large() {
    let wide = (0..<10_000).map { "c\($0)" }.joined(separator: ",")
    let long = String(repeating: "x", count: 3 << 20)
    let store = Store.loading([
      "a.csv": "subject,measure,value,\(wide)\nA,m,1\n",
      "b.csv": "subject,measure,value\nA,\"\(long)\",1\nB,m,2\n",
    ])
    #expect(store.allRecords.map(\.subject) == ["A", "B"])
    #expect(store.codes == ["evidence.ragged-row", "evidence.cell-too-long"])
  }
}
