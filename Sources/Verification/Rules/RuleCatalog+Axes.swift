// SPDX-License-Identifier: MIT

extension RuleCatalog {
  /// Rules about a figure that is told as that of another measure on one axis: prices, heads, net and gross.
  static let axes: [Rule] = [
    Rule(
      "value.percent-for-points", "Points told as per cent",
      "A percentage that went from 4% to 5% rose by one point, or by 25 per cent; the text says one per cent.",
      example: Rule.Example(
        "The unemployment rate of Norway rose 1% in 2021.",
        evidence: [
          #"{"id": "u.2020", "subject": "Norway", "measure": "unemployment rate", "value": "4.0", "unit": "%", "period": "2020"}"#,
          #"{"id": "u.2021", "subject": "Norway", "measure": "unemployment rate", "value": "5.0", "unit": "%", "period": "2021"}"#,
        ], verdict: .misleading)),
    Rule(
      "value.points-for-percent", "Per cent told as points",
      "A percentage that went from 4% to 5% rose by 25 per cent, or by one point; the text says 25 points.",
      example: Rule.Example(
        "The unemployment rate of Norway rose 25 percentage points in 2021.",
        evidence: [
          #"{"id": "u.2020", "subject": "Norway", "measure": "unemployment rate", "value": "4.0", "unit": "%", "period": "2020"}"#,
          #"{"id": "u.2021", "subject": "Norway", "measure": "unemployment rate", "value": "5.0", "unit": "%", "period": "2021"}"#,
        ], verdict: .misleading)),
    Rule(
      "prices.nominal-as-real", "Growth in current prices told as growth",
      "Growth of output is told in constant prices unless the text says otherwise; the figure is that of current prices.",
      example: Rule.Example(
        "The GDP of Norway grew 20% in 2021.",
        evidence: [
          #"{"id": "g.2020", "subject": "Norway", "measure": "GDP", "value": "360000000000", "unit": "USD", "period": "2020"}"#,
          #"{"id": "g.2021", "subject": "Norway", "measure": "GDP", "value": "432000000000", "unit": "USD", "period": "2021"}"#,
          #"{"id": "r.2021", "subject": "Norway", "measure": "GDP growth", "value": "3.9", "unit": "%", "period": "2021"}"#,
        ], verdict: .misleading)),
    Rule(
      "prices.current", "The levels are in current prices",
      "The growth told agrees with levels in current prices, though growth of output is mostly told in constant ones.",
      example: Rule.Example(
        "The GDP of Norway grew 20% in 2021.",
        evidence: [
          #"{"id": "g.2020", "subject": "Norway", "measure": "GDP", "value": "360000000000", "unit": "USD", "period": "2020"}"#,
          #"{"id": "g.2021", "subject": "Norway", "measure": "GDP", "value": "432000000000", "unit": "USD", "period": "2021"}"#,
        ], verdict: .consistent)),
    Rule(
      "prices.real-as-nominal", "Constant prices told as current ones",
      "The figure is that in constant prices; the text says nominal, or the ordinary amount where the store has another.",
      example: Rule.Example(
        "Norway's nominal GDP was $366 billion in 2021.",
        evidence: [
          #"{"id": "n", "subject": "Norway", "measure": "nominal GDP", "value": "490000000000", "unit": "USD", "period": "2021"}"#,
          #"{"id": "r", "subject": "Norway", "measure": "real GDP", "value": "366000000000", "unit": "USD", "period": "2021"}"#,
        ], verdict: .inconsistent)),
    Rule(
      "measure.total-as-per-head", "The total told as per head",
      "The figure is that of the whole, the text tells it per head.",
      example: Rule.Example(
        "Norway's GDP per capita was $490 billion in 2021.",
        evidence: [
          #"{"id": "g", "subject": "Norway", "measure": "GDP", "value": "490000000000", "unit": "USD", "period": "2021"}"#
        ], verdict: .misleading)),
    Rule(
      "measure.per-head-as-total", "The amount per head told as the total",
      "The figure is that per head, the text tells it as the whole.",
      example: Rule.Example(
        "Norway's GDP was $90,700 in 2021.",
        evidence: [
          #"{"id": "g", "subject": "Norway", "measure": "GDP", "value": "490000000000", "unit": "USD", "period": "2021"}"#,
          #"{"id": "h", "subject": "Norway", "measure": "GDP per capita", "value": "90700", "unit": "USD", "period": "2021"}"#,
        ], verdict: .inconsistent)),
    Rule(
      "measure.gross-as-net", "Gross told as net",
      "The figure is the gross amount, the text calls it net.",
      example: Rule.Example(
        "Norway's net debt was $212 billion in 2021.",
        evidence: [
          #"{"id": "n", "subject": "Norway", "measure": "net debt", "value": "120000000000", "unit": "USD", "period": "2021"}"#,
          #"{"id": "g", "subject": "Norway", "measure": "gross debt", "value": "212000000000", "unit": "USD", "period": "2021"}"#,
        ], verdict: .inconsistent)),
    Rule(
      "measure.net-as-gross", "Net told as gross",
      "The figure is the net amount, the text calls it gross.",
      example: Rule.Example(
        "Norway's gross debt was $124 billion in 2021.",
        evidence: [
          #"{"id": "n", "subject": "Norway", "measure": "net debt", "value": "124000000000", "unit": "USD", "period": "2021"}"#,
          #"{"id": "g", "subject": "Norway", "measure": "gross debt", "value": "212000000000", "unit": "USD", "period": "2021"}"#,
        ], verdict: .inconsistent)),
  ]
}
