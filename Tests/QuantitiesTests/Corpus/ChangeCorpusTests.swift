// SPDX-License-Identifier: MIT

import Testing

@Suite("Movements of amounts") struct ChangeCorpusTests {
  @Test(
    "A movement is read over the words that describe the amount",
    arguments: [
      CorpusCase(
        "percentage 2 % up-by", "Sales rose a modest ⟦2 percent⟧",
        "Sales were up a seasonally adjusted ⟦2 percent⟧",
        "Wages grew at an annual rate of ⟦2 percent⟧",
        "Output expanded at an annualised pace of ⟦2 percent⟧",
        "The economy is growing at ⟦2 percent⟧"),
      CorpusCase("money 1.2 USD down-to", "Shares fell to a two-year low of ⟦$1.20⟧"),
      CorpusCase("money 1.2 USD down-from", "The price slid from a record ⟦$1.20⟧"),
    ])
  func described(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "A movement told once holds for the amounts that share its verb",
    arguments: [
      CorpusCase(
        "percentage 2.1 % down-by", "The S&P 500 lost 1.5% and the Nasdaq ⟦2.1%⟧",
        "Prices fell 1.5% in Spain and ⟦2.1%⟧ in Italy"),
      CorpusCase("percentage 2.1 %", "Sales fell 1.5% and the margin was ⟦2.1%⟧"),
      CorpusCase("percentage 12 % up-from", "The share jumped from ⟦12⟧ to 18 percent"),
      CorpusCase("number 12000000 down-from", "Membership fell from ⟦12⟧ to 10 million"),
    ])
  func shared(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "The verb and not the noun it acts on says which way",
    arguments: [
      CorpusCase(
        "percentage 1.8 % down-to", "The bank cut its growth forecast to ⟦1.8%⟧",
        "The bank lowered its inflation estimate to ⟦1.8%⟧"),
      CorpusCase("percentage 3 % up-to", "The bank reported a rise in sales to ⟦3%⟧"),
    ])
  func verbs(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "A loss of money made and a source of money are no movements",
    arguments: [
      CorpusCase(
        "money 2900000000 USD", "It posted a ⟦$2.9bn⟧ loss", "It reported a loss of ⟦$2.9 billion⟧"),
      CorpusCase("count 6 {investor}", "It raised $34.6m from ⟦six investors⟧"),
    ])
  func unmoved(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "Half and a quarter are parts where they say how far or how many",
    arguments: [
      CorpusCase(
        "fraction 0.5 down-by", "Prices fell by ⟦half⟧", "Output sank by ⟦half⟧ in a decade"),
      CorpusCase("fraction 0.25 ~ down-by", "Sales fell by ⟦almost a quarter⟧"),
      CorpusCase("fraction 0.25 {flight} ~", "⟦Nearly a quarter⟧ of the flights were late"),
    ])
  func parts(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "A level that a movement came to, and the other end of one told before, share its verb",
    arguments: [
      CorpusCase(
        "money 82.73 USD down-to", "Oil slid 2.4% to settle at ⟦$82.73⟧",
        "Oil slid 2.4%, closing at ⟦$82.73⟧"),
      CorpusCase("money 3000000000 USD up-to", "Sales grew 5% to reach ⟦$3bn⟧"),
      CorpusCase(
        "money 5000000000 USD down-from",
        "It cut its forecast to between $4.2bn and $4.4bn from ⟦$5bn⟧"),
      CorpusCase(
        "money 12000000000 USD up-from",
        "Increase the lines with one from $5 billion to $7 billion, and with another from ⟦$12 billion⟧ to $27 billion"
      ),
      CorpusCase("percentage 0.6 % up-by", "After a ⟦0.6 percent⟧, or 23-point, gain"),
      CorpusCase("number 1043 up-to", "Crimes rose by more than a fifth to ⟦1,043⟧"),
    ])
  func levels(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "Distances, bounds and objects are no movements",
    arguments: [
      CorpusCase("dimension 6.92 m", "She jumped ⟦6.92m⟧"),
      CorpusCase("count 1 {dose}", "⟦One dose⟧ cut the risk"),
      CorpusCase("count 300 {house}", "Winds of up to 100 km/h took roofs from ⟦300 houses⟧"),
    ])
  func still(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "What an amount is above, weaker or paid tells which way",
    arguments: [
      CorpusCase("percentage 0.9 % down-by", "Output was ⟦0.9 percent⟧ below last year"),
      CorpusCase("percentage 0.15 % down-by", "Sterling was ⟦0.15%⟧ weaker"),
      CorpusCase("percentage 15 % up-by", "They want a ⟦15 percent⟧ pay rise"),
      CorpusCase("percentage 3.3 % up-by", "Costs rose at a ⟦3.3 percent⟧ annualized rate"),
    ])
  func sides(_ corpus: CorpusCase) { corpus.check() }
}
