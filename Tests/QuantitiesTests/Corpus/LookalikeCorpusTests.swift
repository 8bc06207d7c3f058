// SPDX-License-Identifier: MIT

import Quantities
import Testing

@Suite("What looks like a number and is none") struct LookalikeCorpusTests {
  @Test(
    "Names, filed things and places are told from amounts",
    arguments: [
      CorpusCase(
        "not-quantity label", "on an iPhone ⟦3.0⟧ test", "in version ⟦2.1⟧", "order no. ⟦48213⟧",
        "in case ⟦22-1234⟧", "the S&P ⟦500⟧ rose", "FTSE ⟦100⟧ companies", "ZIP ⟦90210⟧"),
      CorpusCase(
        "not-quantity name", "an iPhone ⟦3GS⟧ with Wi-Fi", "the airline flies the ⟦777-200LR⟧",
        "Boeing wants its new ⟦737⟧ back", "the ⟦4x100m⟧ relay", "a ⟦4K⟧ TV", "in ⟦1080p⟧ video",
        "⟦PM2.5⟧ levels"),
      CorpusCase("not-quantity age-group", "the ⟦under-21s⟧ won", "the ⟦over-65s⟧ vote"),
      CorpusCase("not-quantity address", "at ⟦221B⟧ Baker Street", "at ⟦10⟧ Downing Street"),
      CorpusCase("not-quantity phone", "call ⟦0800 123 456⟧", "call ⟦(212) 555-0147⟧"),
      CorpusCase(
        "not-quantity score", "the set was 6-4, ⟦3-6⟧, 7-6", "she won it ⟦7-6 (7-5)⟧ in the end"),
      CorpusCase("not-quantity chain", "a ⟦4-3-3⟧ formation"),
      CorpusCase(
        "not-quantity idiom", "with ⟦zero tolerance⟧ for it", "open ⟦24/7⟧ all year",
        "a ⟦one-off⟧ charge", "the ⟦first lady⟧ spoke", "the ⟦quarter-final⟧ draw"),
      CorpusCase(
        "not-quantity name", "all ⟦Big Four⟧ banks", "the ⟦Group of Seven⟧ met",
        "in ⟦Formula One⟧ now",
        "outside a ⟦7-Eleven⟧ store", "The ⟦777-200LR⟧ can fly on",
        "renamed the ⟦Ford Five Hundred⟧ to that"),
      CorpusCase(
        "not-quantity score", "they made ⟦397 for 4⟧ in all", "he took ⟦5 for 32⟧ on the day",
        "it passed by ⟦412 to 202⟧ in the end", "they won ⟦3-1⟧ at home"),
    ])
  func lookalikes(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "What resembles them and is an amount is read",
    arguments: [
      CorpusCase("count 737 {person}", "⟦737 people⟧ were aboard the plane"),
      CorpusCase("money 720 GBP.penny", "its shares closed at ⟦720p⟧"),
      CorpusCase("dimension 203 [lb_av]", "he weighed ⟦14st 7lb⟧"),
      CorpusCase("dimension 79 [in_i]", "a ⟦6-foot-7⟧ forward"),
      CorpusCase("fraction 0.1", "a ⟦1-in-10⟧ chance", "a ⟦one-in-ten⟧ chance"),
      CorpusCase("count 4 {set}", "she needed ⟦four sets⟧"),
      CorpusCase("count 1 {man}", "⟦one man⟧ was killed"),
      CorpusCase("count 2 {party}", "⟦two parties⟧ agreed"),
      CorpusCase("count 4 {bank}", "the ⟦four banks⟧ agreed"),
    ])
  func amounts(_ corpus: CorpusCase) { corpus.check() }

  @Test(
    "Ages are read where only their place says so",
    arguments: [
      CorpusCase("age 67 a", "Maria Lopez, ⟦67⟧, was elected", "the senator, ⟦67⟧, was elected"),
      CorpusCase("age 31 a", "two men aged 24 and ⟦31⟧"),
      CorpusCase("age 65 a >", "people ⟦over 65⟧ are free"),
      CorpusCase("age 40..49 a between", "women in their ⟦40s⟧", "in his late ⟦40s⟧"),
    ])
  func ages(_ corpus: CorpusCase) { corpus.check() }
}
