// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import Testing

/// Layouts of outside files beside the plainest ones, on small files written for the purpose.
@Suite struct LayoutTests {
  static let cases: [FormatTests.Case] = [
    FormatTests.Case(
      name: "World Bank CSV of several indicators: each row has the unit of its own name",
      files: [
        "W.csv": """
        Country Name,Country Code,Indicator Name,Indicator Code,2021
        Chile,CHL,GDP (current US$),A.CD,5.5
        Chile,CHL,"Unemployment, total (% of labor force) (modeled estimate)",B.ZS,9.5
        Chile,CHL,"Mortality rate, infant (per 1,000 live births)",C.IN,6
        Chile,CHL,Net migration,D.NETM,-5
        """
      ],
      records: [
        "Chile|GDP (current US$)|5.5 USD|2021||",
        "Chile|Unemployment, total (% of labor force) (modeled estimate)|9.5 %|2021||",
        "Chile|Mortality rate, infant (per 1,000 live births)|6 1|2021||",
        "Chile|Net migration|-5 {person}|2021||",
      ]),
    FormatTests.Case(
      name: "the World Bank's data bank: a series, a year and its code, a closing note",
      files: [
        "Extract.csv": """
        Series Name,Series Code,Country Name,Country Code,2020 [YR2020],2021 [YR2021]
        "Population, total",SP,Peru,PER,33304756,..

        Data from database: World Development Indicators,,,,,
        Last Updated: 12/16/2024,,,,,
        """
      ],
      records: ["Peru|Population, total|33304756 {person}|2020||"]),
    FormatTests.Case(
      name: "SDMX-CSV of which multiplier and status say their label too",
      files: [
        "a.csv": """
        DATAFLOW,REF_AREA: Area,MEASURE: Measure,UNIT_MEASURE: Unit,TIME_PERIOD: Time,OBS_VALUE,OBS_STATUS: Status,UNIT_MULT: Multiplier
        X:Y(1.0),NZL: New Zealand,M1: Output,NZD: New Zealand dollar,2023-Q2,3.6,P: Provisional value,6: Millions
        """
      ],
      records: ["New Zealand|Output|3600000 NZD|2023-Q2|P|"]),
    FormatTests.Case(
      name: "SDMX-CSV without a data flow, with a numbered unit and attributes after the value",
      files: [
        "RATES.csv": """
        FREQ:Frequency,REF_AREA:Area,TIME_PERIOD:Time,OBS_VALUE:Value,UNIT_MEASURE:Unit,UNIT_MULT:Multiplier,SHELF:Shelf
        D: Daily,BR: Brazil,2023-08-03,13.25,368: Per cent per year,0: Units,B: Bottom
        """
      ],
      records: ["Brazil|RATES|13.25 %|2023-08-03||"]),
    FormatTests.Case(
      name: "SDMX-CSV of exchange rates: the base is the subject, the unit a price",
      files: [
        "b.csv": """
        STRUCTURE,STRUCTURE_ID,ACTION,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,TIME_PERIOD,OBS_VALUE,UNIT,UNIT_MULT,TITLE
        dataflow,E:EXR(1.0),I,M,JPY,EUR,SP00,2024-03,162.77,JPY,0,Yen/Euro
        """
      ],
      records: ["euro|exchange rate|162.77 JPY/EUR|2024-03||"]),
    FormatTests.Case(
      name: "SDMX-CSV in national currency that no column names: scaled, and without a unit",
      files: [
        "c.csv": """
        DATAFLOW,REF_AREA,MEASURE,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MULT
        X:Y(1.0),POL,GDP,XDC,2022-T1,1.5,6
        """
      ],
      records: ["Poland|GDP|1500000|2022-01-01/2022-04-30||"], codes: ["evidence.no-unit"]),
    FormatTests.Case(
      name: "the OECD's older files",
      files: [
        "a.csv": """
        "LOCATION","INDICATOR","SUBJECT","MEASURE","FREQUENCY","TIME","Value","Flag Codes"
        "AUS","GDP","TOT","MLN_USD","A","2019",1.5,"E"
        """,
        "b.csv": """
        "LOCATION","Country","SUBJECT","Subject","TIME","Time","Unit Code","Unit","PowerCode Code","PowerCode","Value","Flags"
        "AUS","Australia","B1","GDP","2019","2019","AUD","Australian Dollar","6","Millions",2.5,
        """,
      ],
      records: ["Australia|GDP|1500000 USD|2019|E|", "Australia|GDP|2500000 AUD|2019||"]),
    FormatTests.Case(
      name: "Eurostat TSV: prices of energy, chained values, and digits after a blank are no flag",
      files: [
        "p.tsv":
          "freq,unit,currency,geo\\TIME_PERIOD\t2023-S1 \t2023S2 \nS,KWH,EUR,DE\t0.41 d\t: c\n",
        "q.tsv":
          "freq,unit,na_item,geo\\TIME_PERIOD\t2023M05 \t2023-06 \nM,CLV10_MEUR,B1GQ,IT\t2 880 \t1.5 bp\n",
      ],
      records: [
        "Germany|p|0.41 EUR/kW.h|2023-H1|d|", "Italy|B1GQ|1500000 EUR|2023-06|bp|",
      ], codes: ["evidence.bad-value"]),
    FormatTests.Case(
      name: "a data package whose fields write numbers each in their own way, and one table inside",
      files: [
        "d/datapackage.json": #"""
        {"name": "p", "resources": [
         {"name": "r", "path": "r.csv", "dialect": {"delimiter": ";"}, "schema": {"fields": [{"name": "Land"},
          {"name": "A", "type": "number", "decimalChar": ","}, {"name": "B", "type": "number", "groupChar": ",", "missingValues": ["0"]},
          {"name": "C", "type": "number"}]},
          "touchstone": {"record": {"subject": {"column": "Land"}, "unit": "1"},
           "values": [{"column": "A", "measure": "a"}, {"column": "B", "measure": "b"}, {"column": "C", "measure": "c"}]}},
         {"name": "s", "data": [["year", "v"], [2020, 1.50], [2021, null]],
          "schema": {"fields": [{"name": "year", "type": "year"}, {"name": "v", "title": "price", "type": "number", "unit": "USD"}]}}]}
        """#,
        "d/r.csv": "Land;A;B;C\nX;1,5;1,234;0\nY;0;0;2.5\n",
      ],
      records: [
        "X|a|1.5 1|||", "X|b|1234 1|||", "X|c|0 1|||", "Y|a|0 1|||", "Y|c|2.5 1|||",
        "p|price|1.5 USD|2020||",
      ]),
    FormatTests.Case(
      name: "data packages: no header, fields by their order, a schema in a file of its own",
      files: [
        "d/datapackage.json": #"""
        {"name": "p", "title": "P", "resources": [
         {"name": "a", "path": "a.csv", "dialect": {"header": false}, "schema": "schema.json"},
         {"name": "b", "path": "b.csv", "schema": {"fields": [{"name": "year", "type": "year"}, {"name": "w", "type": "number"}]}},
         {"name": "c", "path": "c.csv", "schema": {"fields": [{"name": "u", "type": "number"}, {"name": "year", "type": "year"}]}}]}
        """#,
        "d/schema.json":
          #"{"fields": [{"name": "year", "type": "year"}, {"name": "v", "type": "number"}]}"#,
        "d/a.csv": "2020,1.5\n2021,2.5\n", "d/b.csv": "Year,Value\n2020,3.5\n",
        "d/c.csv": "year,u\n2020,4.5\n",
      ],
      records: [
        "P|v|1.5|2020||", "P|v|2.5|2021||", "P|w|3.5|2020||", "P|u|4.5|2020||",
      ], codes: Array(repeating: "evidence.no-unit", count: 3)),
    FormatTests.Case(
      name: "a row of units, and cells that hold for the rows below",
      files: [
        "u.csv": "Country,Year,GDP,Debt\n,,USD billion,% of GDP\nOz,2022,8.5,45\n,2023,9,46\n",
        "u.map.json": #"""
        {"format": "touchstone.map/1", "rows": {"header": 1, "units": 2, "carry": ["Country"]},
         "record": {"subject": {"column": "Country"}, "period": {"column": "Year"}},
         "values": [{"column": "GDP", "measure": "GDP"}, {"column": "Debt", "measure": "debt"}]}
        """#,
      ],
      records: [
        "Oz|GDP|8500000000 USD|2022||", "Oz|debt|45 %|2022||", "Oz|GDP|9000000000 USD|2023||",
        "Oz|debt|46 %|2023||",
      ]),
    FormatTests.Case(
      name: "months across and years down, in one period; brackets for losses",
      files: [
        "m.csv": "Year;Jan;Feb\n2022;1,5;(1,6)\n2023;\u{2212}2,5 %;2,6 %\n",
        "m.map.json": #"""
        {"format": "touchstone.map/1", "decimal": ",", "bareNumber": false, "brackets": "negative",
         "across": {"from": "Jan", "gives": "period", "with": "Year"},
         "record": {"subject": "Oz", "measure": "growth", "unit": "%"}}
        """#,
      ],
      records: [
        "Oz|growth|1.5 %|2022-01||", "Oz|growth|-1.6 %|2022-02||", "Oz|growth|-2.5 %|2023-01||",
        "Oz|growth|2.6 %|2023-02||",
      ]),
    FormatTests.Case(
      name: "years that name two years, once it is said when they begin",
      files: [
        "f.csv": "State,2010-11,2011-12,2019/20\nKerala,1,2,3\n",
        "f.map.json": #"""
        {"format": "touchstone.map/1", "across": {"periods": true, "gives": "period", "fiscal": "04-01"},
         "record": {"subject": {"column": "State"}, "measure": "growth", "unit": "%"}}
        """#,
      ],
      records: [
        "Kerala|growth|1 %|2010-04-01/2011-03-31||", "Kerala|growth|2 %|2011-04-01/2012-03-31||",
        "Kerala|growth|3 %|2019-04-01/2020-03-31||",
      ]),
    FormatTests.Case(
      name: "years that name two years are not taken for months",
      files: [
        "f.csv": "State,2010-11,2011-12\nKerala,1,2\n",
        "f.map.json": #"""
        {"format": "touchstone.map/1", "across": {"periods": true, "gives": "period"},
         "record": {"subject": {"column": "State"}, "measure": "growth", "unit": "%"}}
        """#,
        "g.csv": "subject,measure,value,period\nKerala,growth,1,2010-11\nKerala,growth,2,2011-12\n",
      ],
      records: [], codes: ["evidence.bad-mapping", "evidence.bad-period"]),
    FormatTests.Case(
      name: "periods in other words",
      files: [
        "w.csv":
          "Area,4th quarter 2022,Q1/2023,2H 2023,2024T2,2024K3,FY2024\nOz,1,2,3,4,5,6\n",
        "w.map.json": #"""
        {"format": "touchstone.map/1", "across": {"from": 2, "gives": "period"},
         "record": {"subject": {"column": "Area"}, "measure": "growth", "unit": "%"}}
        """#,
      ],
      records: [
        "Oz|growth|1 %|2022-Q4||", "Oz|growth|2 %|2023-Q1||", "Oz|growth|3 %|2023-H2||",
        "Oz|growth|4 %|2024-Q2||", "Oz|growth|5 %|2024-Q3||",
      ], codes: ["evidence.bad-period"]),
    FormatTests.Case(
      name: "numbers of several styles side by side, footnotes in brackets",
      files: [
        "n.csv":
          "Land;Einwohner;Fläche;Rate\nAargau;703'086;1 403,8;9,1[2]\nZürich;1\u{2019}553\u{2019}423;1\u{202F}729,0;8,2 (p)\n",
        "n.map.json": #"""
        {"format": "touchstone.map/1", "decimal": ",", "flags": "attached", "record": {"subject": {"column": "Land"}},
         "values": [{"column": "Einwohner", "measure": "population", "unit": "{person}", "group": "'"},
          {"column": "Fläche", "measure": "area", "unit": "km2", "group": " "}, {"column": "Rate", "measure": "rate", "unit": "%"}]}
        """#,
      ],
      records: [
        "Aargau|population|703086 {person}|||", "Aargau|area|1403.8 km2|||",
        "Aargau|rate|9.1 %||[2]|", "Zürich|population|1553423 {person}|||",
        "Zürich|area|1729 km2|||", "Zürich|rate|8.2 %||(p)|",
      ]),
    FormatTests.Case(
      name: "brackets that nothing explains leave the sign open, a minus sign and a hyphen do not",
      files: [
        "b.csv": "Item,V\nProfit,($12)\nTax,-$12\nCash,US-$ 7\nFee,\u{2212} 3 %\n",
        "b.map.json": #"""
        {"format": "touchstone.map/1", "bareNumber": false,
         "record": {"subject": "Acme", "measure": {"column": "Item"}, "unit": "USD", "value": {"column": "V"}}}
        """#,
      ],
      records: ["Acme|Tax|-12 USD|||", "Acme|Cash|7 USD|||", "Acme|Fee|-3 USD|||"],
      codes: ["evidence.bad-value"]),
    FormatTests.Case(
      name: "flags in unnamed columns that a mapping takes by number",
      files: [
        "g.csv": "Country,2019,,2020,\nOz,4.5,,5.4,b\n",
        "g.map.json": #"""
        {"format": "touchstone.map/1", "record": {"subject": {"column": "Country"}, "measure": "rate", "unit": "%"},
         "values": [{"column": 2, "period": "2019", "flags": {"column": 3}}, {"column": 4, "period": "2020", "flags": {"column": 5}}]}
        """#,
        "h.csv": "subject,measure,value,\nOz,rate,4.5,x\n",
      ],
      records: ["Oz|rate|4.5 %|2019||", "Oz|rate|5.4 %|2020|b|", "Oz|rate|4.5|||"],
      codes: ["evidence.ragged-row"]),
    FormatTests.Case(
      name: "the dates of one column as days for one series and months for another",
      files: [
        "T1.csv":
          "observation_date,DAY,MONTH\n2024-01-01,,5.33\n2024-01-02,3.95,\n2024-02-01,3.87,5.33\n",
        "T1.map.json": #"""
        {"format": "touchstone.map/1", "record": {"subject": "Oz", "unit": "%"},
         "values": [{"column": "DAY", "measure": "yield"},
          {"column": "MONTH", "measure": "rate", "period": {"column": "observation_date", "granularity": "month"}}]}
        """#,
      ],
      records: [
        "Oz|rate|5.33 %|2024-01||", "Oz|yield|3.95 %|2024-01-02||", "Oz|yield|3.87 %|2024-02-01||",
        "Oz|rate|5.33 %|2024-02||",
      ]),
    FormatTests.Case(
      name: "a collection of JSON-stat that holds one dataset and links to another",
      files: [
        "c.json": #"""
        {"version": "2.0", "class": "collection", "link": {"item": [
         {"class": "dataset", "label": "One", "id": ["geo"], "size": [1], "role": {"geo": ["geo"]},
          "dimension": {"geo": {"category": {"label": {"FR": "France"}}}}, "value": [3.5]},
         {"class": "dataset", "href": "https://example.org/y.json", "label": "linked"}]}}
        """#
      ],
      records: ["France|One|3.5|||"], codes: ["evidence.incomplete", "evidence.no-unit"]),
  ]

  @Test("Each layout gives the records it holds", arguments: cases)
  func reads(_ example: FormatTests.Case) { FormatTests.check(example) }

  @Test("A statement of a time before our era or vaguer than a year is left out, and that is said")
  func vagueTimes() {
    func statement(_ amount: String, _ time: String, _ precision: Int) -> String {
      #"{"id": "s\#(amount)", "rank": "normal", "mainsnak": {"snaktype": "value", "datavalue": {"type": "quantity", "#
        + #""value": {"amount": "+\#(amount)", "unit": "1"}}}, "qualifiers": {"P585": [{"snaktype": "value", "datavalue": "#
        + #"{"type": "time", "value": {"time": "\#(time)", "precision": \#(precision)}}}]}}"#
    }
    let statements = [
      statement("300", "-0044-00-00T00:00:00Z", 9), statement("5000", "+1900-00-00T00:00:00Z", 7),
      statement("8000", "+2021-01-01T00:00:00Z", 11),
    ].joined(separator: ",")
    let store = Store.loading([
      "Q1.json":
        #"{"id": "Q1", "labels": {"en": {"value": "Zed"}}, "claims": {"P1082": [\#(statements)]}}"#
    ])
    #expect(store.allRecords.map(\.valueText) == ["8000 {person}"])
    #expect(store.codes == ["evidence.bad-period", "evidence.bad-period"])
  }

  @Test("A table inside a data package points at its cells")
  func inlineCells() {
    let store = Store.loading([
      "d/datapackage.json":
        #"{"name": "p", "resources": [{"name": "s", "data": [{"year": 2020, "v": 1.5}], "schema": {"fields": [{"name": "year", "type": "year"}, {"name": "v", "type": "number"}]}}]}"#
    ])
    #expect(store.allRecords.map { $0.origin.cell ?? "" } == ["/resources/0/data/0/v"])
    #expect(store.allRecords.map { $0.origin.path } == ["d/datapackage.json"])
  }

  @Test(
    "A number with one comma is not suggested without it, unless it groups three digits",
    arguments: [
      ("12,5", "did you mean '12.5'?"), ("1,234,567", "did you mean '1234567'?"),
      ("1 234", "did you mean '1234'?"),
      ("(12)", "means a negative number (\"brackets\": \"negative\")"),
    ])
  func suggestions(text: String, expected: String) {
    let store = Store.loading(["a.csv": "subject,measure,value\nA,m,\"\(text)\"\n"])
    #expect(store.allRecords.isEmpty)
    #expect(store.diagnostics.first?.message.contains(expected) == true, "\(store.diagnostics)")
  }
}
