// SPDX-License-Identifier: MIT

extension TermTables {
  /// Axes whose numbers the verifier refers to, in the order of `axes` below, from 1.
  package enum Axis {
    /// Totals against amounts per head.
    package static let perHead: UInt8 = 1
    /// Nominal, real, at purchasing power parity.
    package static let prices: UInt8 = 2
    /// Growth of a measure against its level.
    package static let growth: UInt8 = 3
    /// A share of something against the amount.
    package static let share: UInt8 = 4
    /// A level at a moment against an amount over a period.
    package static let nature: UInt8 = 5
    /// Exports against imports.
    package static let trade: UInt8 = 10
    /// Net against gross.
    package static let net: UInt8 = 12
  }

  /// The English tables.
  package static let english = TermTables(
    synonyms: englishSynonyms, axes: englishAxes, neutral: englishNeutral,
    function: englishFunction)

  /// The meanings that a text need not say, because they are what is meant when nothing is said.
  package static let englishDefaults: Set<UInt32> = Set(
    ["nominal", "annual", "average", "headline", "at work"].map { WordStem.hash(of: "axis " + $0) })

  /// The concept of a value of an axis, by its first word.
  package static func qualifier(_ name: String) -> Term.Concept {
    Term.Concept(code: WordStem.hash(of: "axis " + name))
  }

  private static let englishSynonyms: [[String]] = [
    ["gdp", "gross domestic product", "g . d . p"],
    ["gni", "gross national income"],
    ["gnp", "gross national product"],
    ["cpi", "consumer price index", "consumer prices index", "consumer price"],
    ["ppi", "producer price index"],
    [
      "inflation", "price rise", "price growth", "cpi inflation", "consumer price inflation",
      "price inflation", "inflation , consumer price", "inflation , average consumer price",
      "inflation average consumer price", "inflation ( average consumer price",
      "inflation , end of period consumer price", "consumer price change",
    ],
    ["expenditure", "spending", "spend", "spent", "outlay"],
    ["health", "healthcare", "health care"],
    [
      "armed forces", "armed force personnel", "military personnel", "military manpower", "troop",
      "soldier", "standing army", "military force", "military",
    ],
    [
      "internet user", "individuals using the internet", "individual using internet",
      "people using the internet", "internet penetration", "internet usage", "internet use",
      "used the internet", "use the internet", "uses the internet", "using the internet",
      "internet access", "online population", "internet connection",
    ],
    ["life expectancy", "expectation of life", "life span", "lifespan", "expect to live"],
    ["population", "inhabitant", "populous"],
    ["merchandise", "goods"],
    ["unemployment", "jobless", "joblessness", "out of work"],
    ["wage", "pay", "salary"],
    ["revenue", "sales", "turnover"],
    ["employee", "staff", "workforce", "headcount", "payroll"],
    ["car", "automobile"],
    ["fdi", "foreign direct investment", "direct investment"],
    ["interest rate", "policy rate", "benchmark rate", "key rate", "lending rate"],
    ["co", "carbon dioxide", "carbon"],
    ["birth rate", "natality"],
    ["fertility", "children per woman", "births per woman"],
    ["debt", "indebtedness"],
    ["deficit", "shortfall"],
    ["current account"], ["real estate"], ["exchange rate"], ["market share"], ["net income"],
    ["net worth"], ["gross margin"], ["real time"], ["public debt", "government debt"],
    ["prime minister", "premier"],
    ["ceo", "chief executive", "chief executive officer"],
    ["cfo", "chief financial officer", "finance chief"],
    ["chair", "chairman", "chairwoman", "chairperson"],
    ["subsidy", "subsidies", "subsidised", "subsidized"],
    ["semiconductor", "chip"],
    ["united"],
  ]

  private static let englishAxes: [[[String]]] = [
    [["per capita", "per person", "per head", "per inhabitant", "per - capita", "per resident"]],
    [
      [
        "nominal", "current", "current price", "current us $", "current u . s . $",
        "current us dollar", "market price", "current dollar", "in current us $",
      ],
      [
        "real", "constant", "constant price", "inflation - adjusted", "inflation adjusted",
        "chained", "constant dollar",
      ],
      [
        "ppp", "purchasing power parity", "purchasing - power parity", "international $",
        "current international $", "constant international $", "international dollar",
        "ppp dollar", "purchasing power",
      ],
    ],
    [["growth", "growth rate", "rate of growth", "annual growth", "annual growth rate"]],
    shareWords,
    [
      ["position", "stock", "holding", "outstanding", "cumulative", "accumulated", "stockpile"],
      ["flow", "inflow", "outflow", "influx"],
    ],
    [["male", "men", "man", "boy"], ["female", "women", "woman", "girl"]],
    [
      ["youth", "young"], ["adult"], ["infant"],
      ["under - five", "under five", "under - #", "under #", "child", "children"],
      ["elderly", "old - age", "old age"],
    ],
    [["urban"], ["rural"]],
    [["public"], ["private"]],
    [["export", "exported"], ["import", "imported"]],
    [
      ["seasonally adjusted", "seasonally - adjusted"], ["unadjusted", "not seasonally adjusted"],
    ],
    [["net"], ["gross"]],
    [["core", "underlying"], ["headline"]],
    [["inward", "inbound"], ["outward", "outbound"]],
    [["long - term", "long term"], ["short - term", "short term"]],
    [
      ["annual", "yearly", "per year", "a year"], ["quarterly", "a quarter"],
      ["monthly", "per month", "a month", "each month"],
      ["weekly", "per week", "a week", "each week"], ["daily", "per day", "a day", "each day"],
      ["hourly", "per hour", "an hour"],
    ],
    [["average", "mean"], ["median"], ["minimum"], ["maximum"]],
    [["pretax", "pre - tax", "before tax"], ["after tax", "after - tax"]],
    [["operating"], ["underlying profit"]],
  ]

  /// "percent of GDP" and its like, spelt out.
  private static let shareWords: [[String]] = {
    let heads = ["%", "percent", "per cent", "percentage", "pct", "share", "proportion", "ratio"]
    let links = ["of", "of the", "of its", "of their", "of total", "of national", "of"]
    func spelt(_ wholes: [String]) -> [String] {
      heads.flatMap { head in
        links.flatMap { link in wholes.map { "\(head) \(link) \($0)" } }
          + wholes.map { "\(head) \($0)" }
      }
    }
    let product =
      ["share gdp"] + spelt(["gdp", "gross domestic product"]) + [
        "to gdp", "to - gdp", "gdp ratio",
      ]
    let people =
      ["share population"] + spelt(["population", "people", "inhabitant", "citizen"])
      + ["per # people", "per # inhabitant", "per hundred people", "per # person"]
    let exports = ["share export"] + spelt(["export", "import", "trade"])
    let labour = ["share labour force"] + spelt(["labor force", "labour force", "workforce"])
    return [product, people, exports, labour]
  }()

  private static let englishNeutral = [
    "value", "latest", "rate", "level", "figure", "number", "size", "amount", "total", "overall",
    "estimate", "estimated", "percent", "%", "percentage", "per cent", "pct", "worth", "$", "€",
    "£", "¥", "usd", "dollar", "us dollar", "us $", "u . s . dollar", "u . s . $", "euro", "yen",
    "pound", "year", "at birth", "unit", "million", "billion", "trillion", "thousand", "hundred",
    "last", "measured", "recorded", "reported", "official", "approximate", "approximately",
    "about", "around", "nearly", "almost", "roughly", "some", "just", "only", "currently", "now",
    "today", "recently", "recent", "new", "large", "big", "small", "huge", "massive", "growing",
    "high", "low", "strong", "combined", "entire", "whole", "country", "nation", "national",
    "company", "firm", "domestic", "stood", "stand", "reach", "hit", "rise", "rose", "risen",
    "fell", "fall", "fallen", "grew", "grow", "grown", "climb", "dropped", "drop", "increase",
    "decrease", "decline", "expand", "exceed", "surpass", "total", "totaled", "totalled",
    "amounted", "account", "represent", "equal", "came", "come", "come in", "made", "make",
    "according", "data", "statistic", "world bank", "survey", "census", "end", "index", "active",
    "serving", "rank", "ranking", "goods and services", "goods and service",
    "biggest", "largest", "highest", "greatest", "richest", "smallest", "lowest", "poorest",
    "world", "many", "much", "far", "larger", "higher", "bigger", "greater", "lower", "smaller",
    "fewer",
    "first", "second", "third", "fourth", "fifth",
    "constitute", "comprise", "average", "generate", "record", "post", "estimates", "averaged",
  ]

  private static let englishFunction = [
    "the", "a", "an", "of", "in", "on", "at", "to", "for", "from", "by", "with", "as", "and", "or",
    "but", "nor", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do",
    "does", "did", "will", "would", "can", "could", "may", "might", "shall", "should", "must", "it",
    "its", "their", "they", "he", "she", "his", "her", "him", "them", "we", "our", "us", "i", "you",
    "your", "this", "that", "these", "those", "there", "here", "which", "who", "whom", "whose",
    "what", "when", "where", "while", "whereas", "if", "than", "then", "so", "also", "not", "no",
    "more", "less", "most", "least", "over", "under", "above", "below", "into", "out", "up", "down",
    "between", "among", "during", "since", "until", "before", "after", "per", "versus", "vs",
    "compared", "s", "t", "such", "each", "every", "all", "any", "both", "one", "own", "very",
    "because", "about", "through", "across", "within", "without", "against", "however", "though",
    "although", "still", "even", "ever", "said", "says", "say", "told", "amid", "amidst", "despite",
    "alongside", "upon", "towards", "toward",
  ]
}
