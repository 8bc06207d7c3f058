// SPDX-License-Identifier: MIT

/// The outside formats that are read, by the names that mapping files use.
enum OutsideFormat: String, CaseIterable, Sendable {
  case csv
  case sdmxCSV = "sdmx-csv"
  case eurostatTSV = "eurostat-tsv"
  case worldBankCSV = "world-bank-csv"
  case worldBankJSON = "world-bank-json"
  case fredCSV = "fred-csv"
  case jsonStat = "json-stat"
  case wikidata
  case fredJSON = "fred-json"
  case statcanCSV = "statcan-csv"
  case ilostatCSV = "ilostat-csv"
  case weo = "imf-weo"
  case ghoCSV = "gho-csv"
  case undata
  case owid
  case onsSeries = "ons-series"
  case ecbSeries = "ecb-series"
}
