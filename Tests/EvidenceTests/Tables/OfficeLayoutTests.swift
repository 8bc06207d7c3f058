// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import Testing

/// Tables that offices publish in one layout always, dropped in without a mapping.
@Suite struct OfficeLayoutTests {
  static let cases: [FormatTests.Case] = [
    FormatTests.Case(
      name: "Statistics Canada: a factor beside the unit, dollars of its own, letters of quality",
      files: [
        "a.csv": """
        REF_DATE,GEO,DGUID,Kind of tool,Gender,UOM,UOM_ID,SCALAR_FACTOR,SCALAR_ID,VECTOR,COORDINATE,VALUE,STATUS,SYMBOL,TERMINATED,DECIMALS
        2024-03,Manitoba,1,Sales,Total - Gender,Dollars,81,millions,6,v1,1.1,2.5,E,,,1
        2024-03,Manitoba,1,Users,Women+,Persons,249,thousands,3,v2,1.2,12,r,,,0
        2024-03,Manitoba,1,Users,Men+,Persons,249,thousands,3,v3,1.3,,x,,,0
        """
      ],
      records: [
        "Manitoba|Sales|2500000 CAD|2024-03|use with caution|",
        "Manitoba|Users|12000 {person}|2024-03|r|Gender=Women+",
      ]),
    FormatTests.Case(
      name: "ILOSTAT with labels: the unit and its thousands at the end of the name",
      files: [
        "a.csv": """
        ref_area.label,source.label,indicator.label,sex.label,time,obs_value,obs_status.label
        Ghana,Survey,Rate of tool use by sex (%),Total,2022,3.5,
        Ghana,Survey,Tool users by sex (thousands),Female,2022Q1,1005.25,Unreliable
        """
      ],
      records: [
        "Ghana|Rate of tool use by sex (%)|3.5 %|2022||",
        "Ghana|Tool users by sex (thousands)|1005250 1|2022-Q1|Unreliable|sex.label=Female",
      ]),
    FormatTests.Case(
      name: "World Economic Outlook in UTF-8 text called .xls: scale, dashes, estimates",
      files: [
        "W.xls": """
        WEO Country Code\tISO\tWEO Subject Code\tCountry\tSubject Descriptor\tUnits\tScale\t2021\t2022\t2023\tEstimates Start After
        1\tPER\tLP\tPeru\tPopulation\tPersons\tMillions\t33.5\t34.25\tn/a\t2021
        1\tPER\tXX\tPeru\tTools made\tU.S. dollars\tBillions\t"1,670.5"\t--\t\t2022
        \t\t\t\t\t\t\t\t\t\t
        International Monetary Fund, World Economic Outlook Database, April 2024
        """
      ],
      records: [
        "Peru|population|33500000 {person}|2021||", "Peru|population|34250000 {person}|2022||",
        "Peru|Tools made|1670500000000 USD|2021||",
      ]),
    FormatTests.Case(
      name: "the Global Health Observatory: the figure and not its rounded text",
      files: [
        "a.csv": """
        IndicatorCode,Indicator,Location type,Location,Period type,Period,Dim1 type,Dim1,Dim1ValueCode,FactValueNumeric,FactValueNumericLow,FactValueNumericHigh,Value
        X,Tool life (years),Country,Fiji,Year,2019,Sex,Female,S_F,67.97,67.1,68.8,68.0 [67.1-68.8]
        """
      ],
      records: ["Fiji|Tool life (years)|67.97 a|2019||Dim1=Female"]),
    FormatTests.Case(
      name: "UNdata: the footnotes after the table are none of it",
      files: [
        "Tools.csv": """
        "Country or Area","Year","Variant","Value"
        "Peru","2023","Medium","12388.571"
        "footnoteSeqID","Footnote"
        "1","Not 100% sure"
        """
      ],
      records: ["Peru|Tools|12388.571|2023||Variant=Medium"], codes: ["evidence.no-unit"]),
    FormatTests.Case(
      name: "Our World in Data: a column a measure, no value where the cell is empty",
      files: [
        "a.csv": "Entity,Code,Year,Tool use,Toys\nLaos,LAO,2019,68.0,\nAfrica,,2019,63.9,2\n"
      ],
      records: ["Laos|Tool use|68|2019||", "Africa|Tool use|63.9|2019||", "Africa|Toys|2|2019||"]),
    FormatTests.Case(
      name: "a series of the ONS: pounds and millions in two rows, months in capitals",
      files: [
        "a.csv": """
        "Title","Tools: sales: £m"
        "CDID","ABCD"
        "PreUnit","£"
        "Unit","m"
        "Release date","13-11-2025"
        "Important notes",
        "2023","2536"
        "2023 Q4","634.5"
        "2023 NOV","211"
        """
      ],
      records: [
        "ONS series ABCD|Tools: sales: £m|2536000000 GBP|2023||",
        "ONS series ABCD|Tools: sales: £m|634500000 GBP|2023-Q4||",
        "ONS series ABCD|Tools: sales: £m|211000000 GBP|2023-11||",
      ], codes: ["evidence.incomplete"]),
    FormatTests.Case(
      name: "the ECB's data portal: the period beside its last day",
      files: [
        "a.csv": """
        "DATE","TIME PERIOD","Tools (TOO.M.U2)"
        "2023-10-31","2023Oct","2.9"
        "2023-12-31","2023Q4","2.4"
        """
      ],
      records: [
        "ECB series TOO.M.U2|Tools|2.9|2023-10||", "ECB series TOO.M.U2|Tools|2.4|2023-Q4||",
      ], codes: ["evidence.incomplete"]),
    FormatTests.Case(
      name: "ALFRED: the day after a series' name is the day the figures were known",
      files: [
        "a.csv": """
        observation_date,TOOLS_20230126,TOOLS_20230223
        2022-07-01,5,5
        2022-10-01,6.1,6.2
        2023-01-01,,7
        """
      ],
      records: [
        "FRED series TOOLS|TOOLS|5|2022-Q3||", "FRED series TOOLS|TOOLS|5|2022-Q3||",
        "FRED series TOOLS|TOOLS|6.1|2022-Q4||", "FRED series TOOLS|TOOLS|6.2|2022-Q4||",
        "FRED series TOOLS|TOOLS|7|2023-Q1||",
      ], codes: ["evidence.no-unit"]),
    FormatTests.Case(
      name: "the answer of FRED's API: a point is no value, and a part of the answer is said",
      files: [
        "TOOLS.json": """
        {"realtime_start": "2025-01-10", "realtime_end": "2025-01-10", "units": "pch", "count": 4,
         "observations": [
          {"realtime_start": "2025-01-10", "date": "2024-10-01", "value": "4.1"},
          {"realtime_start": "2025-01-10", "date": "2024-11-01", "value": "4.25"},
          {"realtime_start": "2025-01-10", "date": "2024-12-01", "value": "."}]}
        """
      ],
      records: [
        "FRED series TOOLS|TOOLS|4.1|2024-10||", "FRED series TOOLS|TOOLS|4.25|2024-11||",
      ], codes: ["evidence.no-unit", "evidence.incomplete"]),
    FormatTests.Case(
      name: "the World Bank's observations without the page record, and millions in a name",
      files: [
        "a.json": """
        [{"indicator": {"id": "X.1", "value": "Tools (US$ millions)"}, "country": {"id": "CL", "value": "Chile"},
          "countryiso3code": "CHL", "date": "2021", "value": 31.5, "unit": "", "obs_status": "", "decimal": 1},
         {"indicator": {"id": "X.1", "value": "Tools (US$ millions)"}, "country": {"id": "CL", "value": "Chile"},
          "countryiso3code": "CHL", "date": "2020", "value": null, "unit": "", "obs_status": "", "decimal": 1}]
        """
      ],
      records: ["Chile|Tools (US$ millions)|31500000 USD|2021||"]),
    FormatTests.Case(
      name: "the World Bank's best known indicators by what texts call them",
      files: [
        "W.csv": """
        Country Name,Country Code,Indicator Name,Indicator Code,2021
        Chile,CHL,"Unemployment, total (% of total labor force) (modeled ILO estimate)",SL.UEM.TOTL.ZS,9.5
        Chile,CHL,"Population, total",SP.POP.TOTL,19500000
        """
      ],
      records: [
        "Chile|unemployment rate|9.5 %|2021||", "Chile|population|19500000 {person}|2021||",
      ]),
    FormatTests.Case(
      name: "SDMX-CSV with labels: the currency's column too",
      files: [
        "a.csv": """
        DATAFLOW,REGION: Region,MEASURE: Measure,UNIT_MEASURE: Unit,TIME_PERIOD: Time,OBS_VALUE,UNIT_MULT: Multiplier,CURRENCY: Currency
        A:B(1.0),CAN: Canada,M: Tools,XDC: National currency,2023-Q4,7.5,6: Millions,CAD: Canadian dollar
        A:B(1.0),CAN: Canada,D: Tool deaths,D_PER_1000: Deaths per 1000 users,2023-Q4,2.5,0: Units,_Z: Not applicable
        """
      ],
      records: [
        "Canada|Tools|7500000 CAD|2023-Q4||", "Canada|Tool deaths|2.5 1|2023-Q4||",
      ]),
    FormatTests.Case(
      name: "JSON-stat whose dimension of regions has no role",
      files: [
        "a.json": """
        {"dataset": {"dimension": {"AREAX": {"label": "region", "category": {"index": {"1": 0, "2": 1},
          "label": {"1": "Malta", "2": "Gozo"}}},
         "ContentsCode": {"label": "contents", "category": {"index": {"T": 0}, "label": {"T": "Tools"}}},
         "Tid": {"label": "time", "category": {"index": {"2024K1": 0}, "label": {"2024K1": "2024Q1"}}},
         "id": ["AREAX", "ContentsCode", "Tid"], "size": [2, 1, 1],
         "role": {"metric": ["ContentsCode"], "time": ["Tid"]}}, "label": "Tools by region",
         "value": [5, 6]}}
        """
      ],
      records: ["Malta|Tools|5|2024-Q1||", "Gozo|Tools|6|2024-Q1||"], codes: ["evidence.no-unit"]),
    FormatTests.Case(
      name:
        "a data package of countries: the country is the subject, 'Value' is what the package is called",
      files: [
        "datapackage.json": """
        {"name": "tools", "title": "Tools by country", "resources": [{"name": "t", "path": "t.csv",
         "schema": {"fields": [{"name": "Country Name", "type": "string"}, {"name": "Country Code", "type": "string"},
          {"name": "Year", "type": "year"}, {"name": "Value", "type": "number", "unit": "USD"}]}}]}
        """, "t.csv": "Country Name,Country Code,Year,Value\nTunisia,TUN,2015,4.5\n",
      ],
      records: ["Tunisia|Tools by country|4.5 USD|2015||"]),
  ]

  @Test("Tables of offices are read without a mapping", arguments: cases)
  func layout(_ sample: FormatTests.Case) { FormatTests.check(sample) }

  @Test("Years after the last of actual figures are estimates")
  func estimates() {
    let text = """
      WEO Subject Code\tCountry\tSubject Descriptor\tUnits\tScale\t2021\t2022\tEstimates Start After
      X\tPeru\tTools\tPersons\tUnits\t1\t2\t2021
      """
    let store = Store.loading(["a.tsv": text])
    #expect(store.allRecords.map(\.status) == [[], [.estimated]])
  }

  @Test("Files of kinds that are not read are told, with what to do")
  func unread() {
    let store = Store.loading([
      "a.xlsx": "PK\u{3}\u{4}", "b.zip": "PK\u{3}\u{4}", "c.xls": "<html><table>", "d.png": "x",
    ])
    #expect(store.count == 0)
    #expect(
      store.diagnostics.map { "\($0.path) \($0.code)" }.sorted() == [
        "a.xlsx evidence.unknown-format", "b.zip evidence.unknown-format",
        "c.xls evidence.unknown-format",
      ])
    #expect(store.diagnostics.first { $0.path == "a.xlsx" }?.message.contains("Save As") == true)
  }

  @Test("A key that the table it refers to does not list breaks a constraint")
  func foreignKeys() {
    let store = Store.loading([
      "datapackage.json": """
      {"name": "p", "resources": [
       {"name": "cities", "path": "cities.csv", "schema": {"fields": [{"name": "code", "type": "string"},
        {"name": "city", "type": "string"}]}},
       {"name": "people", "path": "people.csv", "schema": {"fields": [{"name": "code", "type": "string"},
         {"name": "year", "type": "year"}, {"name": "people", "type": "integer", "unit": "{person}"}],
        "foreignKeys": [{"fields": "code", "reference": {"resource": "cities", "fields": "code"}},
         {"fields": "code", "reference": {"resource": "citiess", "fields": "code"}}]}}]}
      """, "cities.csv": "code,city\nA,Aarhus\n",
      "people.csv": "code,year,people\nA,2020,5\nC,2020,6.5\n",
    ])
    #expect(
      store.diagnostics.map { "\($0.path):\($0.line) \($0.message)" } == [
        "datapackage.json:1 a foreign key of 'people' refers to the resource 'citiess', which is not "
          + "there; did you mean 'cities'?",
        "people.csv:3 'C' is not among the code of 'cities', which its foreign key refers to",
        "people.csv:3 column 'people': 6.5 is no whole number, as the type 'integer' asks for",
      ])
  }

  @Test("Two ways to write numbers in one column are doubted, and decimals alone are not")
  func numberStyles() {
    func codes(_ values: [String]) -> [String] {
      let rows = values.enumerated().map { "\"Town\($0.offset)\";\"\($0.element)\"\n" }.joined()
      return Store.loading([
        "a.csv": "Town;Tools\n" + rows,
        "a.map.json": """
        {"format": "touchstone.map/1", "group": ",", "record": {"subject": {"column": "Town"}, "measure": "tools",
         "unit": "USD", "value": {"column": "Tools"}}}
        """,
      ]).codes
    }
    #expect(codes(["1,234", "1.300", "2,001"]) == ["evidence.bad-value"])
    #expect(codes(["1,234", "1.300", "2.5"]).isEmpty)
    #expect(codes(["1,234.125", "2.300"]).isEmpty)
    #expect(codes(["1.234", "0.300"]).isEmpty)
  }

  @Test("A sum in an area's currency that makes no rate with the one in dollars is doubted once")
  func currencies() {
    let store = Store.loading([
      "a.csv": """
      subject,measure,value,unit,period
      Japan,tools,100,USD,2020
      Japan,tools,11500,JPY,2020
      Sweden,tools,100,USD,2020
      Sweden,tools,0.85,SEK,2020
      Sweden,tools,100,USD,2021
      Sweden,tools,0.87,SEK,2021
      """
    ])
    let found = EvidenceLint.diagnostics(of: store).filter { $0.code == "evidence.scale-outlier" }
    #expect(found.map(\.line) == [5])
    #expect(found.first?.message.contains("makes 0.0085 SEK to the dollar") == true)
    #expect(found.first?.message.hasSuffix("(1 other period alike)") == true)
  }

  @Test("A change in percent of what is measured in money is no fault of its unit")
  func relativeUnits() {
    let store = Store.loading([
      "a.csv": """
      subject,measure,value,unit,period,basis
      Canada,gross domestic product,2.5,%,2020,percentage change on previous period
      Canada,gross domestic product,2.5,kg,2020,percentage change on previous period
      """
    ])
    let found = EvidenceLint.diagnostics(of: store).filter { $0.code == "evidence.unit-dimension" }
    #expect(found.map(\.line) == [3])
  }
}
