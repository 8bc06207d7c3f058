// SPDX-License-Identifier: MIT

/// The properties and units of Wikidata that have a name here.
enum WikidataTerms {
  /// The measure of a property; `nil` when no table names it.
  static func measure(of property: String) -> String? { properties[property] }

  /// The unit of an item; `nil` when no table knows it.
  static func unit(of item: String) -> (code: String, power: Int)? { units[item] }

  private static let properties: [String: String] = [
    "P1082": "population", "P2046": "area", "P2131": "nominal GDP",
    "P2132": "nominal GDP per capita",
    "P4010": "GDP (PPP)", "P2219": "real GDP growth rate", "P1279": "inflation rate",
    "P1198": "unemployment rate", "P1125": "Gini coefficient", "P1081": "Human Development Index",
    "P2250": "life expectancy", "P4841": "total fertility rate", "P2134": "total reserves",
    "P2139": "total revenue", "P2295": "net profit", "P2403": "total assets",
    "P2226": "market capitalization", "P1128": "employees", "P2196": "students count",
    "P1083": "capacity", "P2048": "height", "P2043": "length", "P2049": "width",
    "P2044": "elevation", "P2047": "duration", "P2067": "mass", "P1120": "number of deaths",
    "P1339": "number of injured", "P1539": "female population", "P1540": "male population",
    "P1538": "number of households", "P2130": "cost", "P2769": "budget",
    "P3362": "operating income",
    "P2138": "total liabilities", "P2137": "total equity", "P2124": "member count",
    "P571": "inception", "P569": "date of birth", "P570": "date of death", "P576": "dissolved",
    "P577": "publication date", "P6": "head of government", "P35": "head of state",
    "P36": "capital", "P38": "currency", "P169": "chief executive officer", "P112": "founded by",
    "P488": "chairperson", "P749": "parent organization", "P159": "headquarters location",
    "P17": "country", "P30": "continent", "P37": "official language", "P463": "member of",
  ]

  private static let units: [String: (code: String, power: Int)] = [
    "Q4917": ("USD", 0), "Q4916": ("EUR", 0), "Q25224": ("GBP", 0), "Q8146": ("JPY", 0),
    "Q39099": ("CNY", 0), "Q25344": ("CHF", 0), "Q80524": ("INR", 0), "Q1104069": ("CAD", 0),
    "Q259502": ("AUD", 0), "Q122922": ("SEK", 0), "Q132643": ("NOK", 0), "Q25417": ("DKK", 0),
    "Q123213": ("PLN", 0), "Q41044": ("RUB", 0), "Q202040": ("KRW", 0), "Q173117": ("BRL", 0),
    "Q4730": ("MXN", 0), "Q31015": ("HKD", 0), "Q208526": ("TWD", 0), "Q41588": ("IDR", 0),
    "Q172872": ("TRY", 0), "Q181907": ("ZAR", 0), "Q190951": ("SGD", 0), "Q131016": ("CZK", 0),
    "Q47190": ("HUF", 0), "Q131309": ("ILS", 0), "Q131645": ("RON", 0), "Q1472704": ("NZD", 0),
    "Q180154": ("km/h", 0), "Q182429": ("m/s", 0), "Q211256": ("[mi_i]/h", 0),
    "Q128822": ("[kn_i]", 0), "Q4243638": ("km3", 0), "Q42289": ("[degF]", 0),
    "Q11579": ("K", 0), "Q48013": ("[oz_av]", 0), "Q23387": ("wk", 0), "Q199": ("1", 0),
    "Q712226": ("km2", 0), "Q25343": ("m2", 0), "Q35852": ("har", 0),
    "Q232291": ("[mi_i]2", 0), "Q81292": ("[acr_us]", 0), "Q828224": ("km", 0),
    "Q11573": ("m", 0), "Q174728": ("cm", 0), "Q174789": ("mm", 0), "Q253276": ("[mi_i]", 0),
    "Q3710": ("[ft_i]", 0), "Q218593": ("[in_i]", 0), "Q11570": ("kg", 0), "Q41803": ("g", 0),
    "Q191118": ("t", 0), "Q100995": ("[lb_av]", 0), "Q11229": ("%", 0), "Q577": ("a", 0),
    "Q24564698": ("a", 0), "Q5151": ("mo", 0), "Q573": ("d", 0), "Q25235": ("h", 0),
    "Q7727": ("min", 0), "Q11574": ("s", 0), "Q25267": ("Cel", 0), "Q11582": ("L", 0),
    "Q25517": ("m3", 0), "Q25236": ("W", 0), "Q6982035": ("MW", 0), "Q182098": ("kW.h", 0),
  ]
}
