// SPDX-License-Identifier: MIT

import Quantities
import Testing

@Suite("Units and what amounts are per") struct UnitCorpusTests {
  @Test(
    "Counted things carry what they are per",
    arguments: [
      CorpusCase("ratio 1.5 {birth}/{woman}", "⟦1.5 births per woman⟧"),
      CorpusCase("ratio 9.8 {death}/{100000.person}", "⟦9.8 deaths per 100,000 people⟧"),
      CorpusCase("count 4 {time}/wk", "⟦four times per week⟧"),
      CorpusCase("count 600 {visitor}", "⟦600 visitors⟧ per year"),
      CorpusCase("money 155 JPY/USD", "⟦155 yen per dollar⟧", "⟦155 yen to the dollar⟧"),
      CorpusCase("count 2 {term}", "⟦two⟧ four-year terms"),
      CorpusCase("count 16000 {gpu}", "⟦16,000 GPUs⟧"),
      CorpusCase("dimension 120 kg/har", "⟦120 kg of nitrogen per hectare⟧"),
      CorpusCase("money 4.25 USD/{dozen}", "⟦$4.25 a dozen⟧"),
    ])
  func rates(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "Bits, gas, oil and parts of points",
    arguments: [
      CorpusCase("dimension 56 kbit/s", "⟦56 kb per second⟧", "⟦56 kbps⟧"),
      CorpusCase("dimension 56 kBy/s", "⟦56 KB per second⟧"),
      CorpusCase("dimension 10000000000 m3", "⟦10 bcm⟧"),
      CorpusCase("dimension 400000 [bbl_us]/d", "⟦400,000 bpd⟧", "⟦400,000 barrels per day⟧"),
      CorpusCase("percentage-points 0.6 pp", "⟦0.6 of a percentage point⟧"),
      CorpusCase("percentage-points 0.5 pp", "⟦half a percentage point⟧"),
      CorpusCase("dimension 3 [cup_us] >=", "⟦three or more cups⟧ of it"),
    ])
  func units(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "The unit or noun after a bound, and ranges joined by words and hyphens",
    arguments: [
      CorpusCase("duration 10 a >= P10Y", "⟦10+ years⟧", "⟦ten or more years⟧"),
      CorpusCase("count 50 {country} >=", "⟦50-plus countries⟧", "⟦50 or more countries⟧"),
      CorpusCase("count 2000 {guest} ~", "⟦2,000-odd guests⟧", "⟦about 2,000 guests⟧"),
      CorpusCase("age 18..24 a between", "⟦18- to 24-year-olds⟧", "⟦18-to-24-year-olds⟧"),
    ])
  func bounds(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "A name of money without a country stays unresolved, and the country may come after it",
    arguments: [
      CorpusCase("money 500", "it cost ⟦500 kroner⟧"),
      CorpusCase("money 500 NOK", "it cost ⟦500 kroner⟧ in Oslo"),
      CorpusCase("money 12000000 SEK", "Sweden will spend ⟦12 million crowns⟧ on roads"),
      CorpusCase("money 500 DKK", "In Denmark it costs ⟦500 kroner⟧", "⟦500 Danish crowns⟧"),
      CorpusCase("money 11.44 GBP/h up-to", "the wage will go up to ⟦11.44 pounds an hour⟧"),
      CorpusCase("dimension 2000000 [lb_av]", "the harvest came to ⟦2 million pounds⟧"),
      CorpusCase("money 1000000000 USD >=", "⟦$1bn-plus⟧"),
      CorpusCase("money 60000000 AUD", "revenue of ⟦MAUD 60⟧"),
    ])
  func money(_ corpus: CorpusCase) { corpus.check() }
}
