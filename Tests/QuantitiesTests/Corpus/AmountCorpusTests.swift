// SPDX-License-Identifier: MIT

import Testing

@Suite("Amounts with units") struct AmountCorpusTests {
  @Test(
    "Money in every common form",
    arguments: [
      CorpusCase(
        "money 2900000000 USD", "⟦$2.9 billion⟧", "⟦$2.9bn⟧", "⟦US$2.9bn⟧", "⟦USD 2.9 billion⟧",
        "⟦USD2.9bn⟧", "⟦2.9 billion dollars⟧", "⟦2.9 billion U.S. dollars⟧", "⟦$2,900 million⟧"),
      CorpusCase(
        "money 12500000 EUR", "⟦EUR 12.5 million⟧", "⟦€12.5m⟧", "⟦12.5 million euros⟧",
        "⟦12.5 MEUR⟧"),
      CorpusCase("money 1200000 GBP", "⟦£1.2m⟧", "⟦£1.2 million⟧", "⟦1.2 million pounds⟧"),
      CorpusCase(
        "money 3400000000 AUD", "⟦A$3.4bn⟧", "⟦AU$3.4 billion⟧", "⟦3.4 billion Australian dollars⟧"),
      CorpusCase(
        "money 5000000000 INR", "⟦Rs 500 crore⟧", "⟦Rs. 500 crore⟧", "⟦₹500 crore⟧",
        "⟦500 crore rupees⟧"),
      CorpusCase("money 500 SEK", "⟦500 Swedish kronor⟧", "⟦SEK 500⟧", "⟦500 kronor⟧"),
      CorpusCase("money 500 NOK", "⟦500 Norwegian kroner⟧", "In Norway it is ⟦500 kroner⟧"),
      CorpusCase("money 50 USD.cent", "⟦50 cents⟧", "⟦fifty cents⟧"),
      CorpusCase(
        "money 45 USD/[bbl_us]", "⟦$45 a barrel⟧", "⟦$45 per barrel⟧", "⟦45 dollars a barrel⟧"),
      CorpusCase(
        "money 4000000000..5000000000 USD between", "⟦$4-5 billion⟧", "⟦$4bn to $5bn⟧",
        "⟦between $4 billion and $5 billion⟧"),
      CorpusCase("money 2000000000.. USD >=", "⟦billions of dollars⟧"),
    ])
  func money(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "Percentages, points and physical units",
    arguments: [
      CorpusCase(
        "percentage 3.5 %", "⟦3.5%⟧", "⟦3.5 %⟧", "⟦3.5 percent⟧", "⟦3.5 per cent⟧", "⟦3.5pc⟧"),
      CorpusCase("percentage-points 2 pp", "⟦two percentage points⟧", "⟦2 percentage points⟧"),
      CorpusCase(
        "percentage-points 25 bp", "⟦25 basis points⟧", "⟦25bps⟧", "a ⟦25-basis-point⟧ move"),
      CorpusCase("dimension 120 km/h", "⟦120 km/h⟧", "⟦120 kph⟧", "⟦120 kilometres per hour⟧"),
      CorpusCase("dimension 1000 [mi_i]2", "⟦1,000 square miles⟧", "⟦1,000 sq mi⟧"),
      CorpusCase(
        "dimension 30 km2", "⟦30 km²⟧", "⟦30 km2⟧", "⟦30 sq km⟧", "⟦30 square kilometers⟧"),
      CorpusCase("dimension 5 MW", "⟦5 MW⟧", "⟦5MW⟧", "⟦five megawatts⟧"),
      CorpusCase("dimension 7 kW.h", "⟦7 kWh⟧", "⟦7 kilowatt hours⟧", "⟦7 kilowatt-hours⟧"),
      CorpusCase(
        "temperature -5 Cel", "⟦-5°C⟧", "⟦minus 5 degrees Celsius⟧", "⟦-5 degrees Celsius⟧"),
      CorpusCase("age 45 a", "⟦45 years old⟧", "a ⟦45-year-old⟧ man", "⟦forty-five years old⟧"),
      CorpusCase("duration 17 a P17Y", "⟦17 years⟧", "⟦seventeen years⟧"),
      CorpusCase("duration 18 mo P18M", "an ⟦18-month⟧ plan", "⟦18 months⟧"),
      CorpusCase("duration 2.5 h PT2.5H", "⟦two and a half hours⟧", "a ⟦two-and-a-half-hour⟧ talk"),
      CorpusCase("count 1200 {job}", "⟦1,200 jobs⟧", "⟦1,200 new manufacturing jobs⟧"),
      CorpusCase(
        "count 3000000 {person}", "⟦3 million people⟧", "⟦3m people⟧", "⟦three million people⟧"),
      CorpusCase("ratio 12 1/{100000.person}", "⟦12 per 100,000 people⟧"),
    ])
  func units(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "Comparators, ranges and movements",
    arguments: [
      CorpusCase(
        "count 500 {job} >", "⟦more than 500 jobs⟧", "⟦over 500 jobs⟧", "⟦in excess of 500 jobs⟧"),
      CorpusCase(
        "count 500 {job} >=", "⟦at least 500 jobs⟧", "⟦no fewer than 500 jobs⟧",
        "⟦500 jobs or more⟧"),
      CorpusCase("count 500 {job} <", "⟦fewer than 500 jobs⟧", "⟦under 500 jobs⟧"),
      CorpusCase(
        "count 500 {job} <=", "⟦up to 500 jobs⟧", "⟦no more than 500 jobs⟧",
        "⟦as many as 500 jobs⟧", "⟦not more than 500 jobs⟧"),
      CorpusCase(
        "count 500 {job} ~", "⟦about 500 jobs⟧", "⟦some 500 jobs⟧", "⟦an estimated 500 jobs⟧",
        "⟦nearly 500 jobs⟧"),
      CorpusCase(
        "percentage 5..10 % between", "⟦5-10 percent⟧", "⟦5% to 10%⟧", "⟦between 5 and 10 percent⟧",
        "⟦from 5 to 10 percent⟧"),
      CorpusCase("number 1000..1500 between", "⟦above 1,000 and below 1,500⟧"),
      CorpusCase(
        "percentage 3 % up-by", "it rose ⟦3%⟧", "it was up ⟦3 percent⟧", "a ⟦3%⟧ rise",
        "an increase of ⟦3%⟧", "it grew by ⟦3%⟧", "it is ⟦3%⟧ higher"),
      CorpusCase("percentage 3 % down-to", "it fell to ⟦3%⟧", "the bank cut its rate to ⟦3%⟧"),
      CorpusCase("percentage 3 % down-from", "it fell from ⟦3%⟧ to 2%"),
      CorpusCase("money 80 USD/[bbl_us] up-to", "oil rose $2 to ⟦$80 a barrel⟧"),
      CorpusCase("age 18..55 a between", "volunteers aged ⟦18 to 55⟧ got two doses"),
      CorpusCase("ratio 2 up-factor", "exports ⟦doubled⟧"),
      CorpusCase("ratio 0.5 down-factor", "exports ⟦halved⟧"),
    ])
  func relations(_ corpus: CorpusCase) { corpus.check() }
}
