// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Whether a label tells that things or people are counted, so that no length, sum or share can be an amount of it.
enum LabelNature {
  /// Whether what a label names is counted: "farms", "homes sold", "population", "number of visits".
  ///
  /// The words up to the first preposition or bracket decide: a plural that is no amount ("exports"),
  /// no size ("temperatures") and no unit ("years"), where nothing makes a rate of it.
  static func counts(_ text: String) -> Bool {
    var isCount = false
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "%" }) {
      let code = WordHash.of(String(word))
      if rates.contains(code) { return false }
      if isCount || stops.contains(code) { continue }
      if people.contains(code) || isPlural(word) && !amounts.contains(code) { isCount = true }
    }
    return isCount
      || text.lowercased().hasPrefix("number of ")
        && !text.utf8.contains(UInt8(ascii: "%"))
  }

  private static func isPlural(_ word: Substring) -> Bool {
    word.utf8.count > 3 && word.hasSuffix("s")
      && !["ss", "us", "is", "ics"].contains { word.hasSuffix($0) }
  }

  /// Words behind which a label tells what is counted of, by or for.
  private static let stops = WordHash.all(of: "of in for by from with to at among on under over")
  /// Those counted in a word without a plural's ending.
  private static let people = WordHash.all(
    of:
      """
      population people workforce headcount staff personnel membership women men children police \
      enrolment enrollment attendance ridership livestock cattle sheep
      """)
  /// Words that make a rate, a size or a share of what they stand by.
  private static let rates = WordHash.all(
    of:
      """
      % rate rates share shares percent percentage proportion ratio ratios growth average averages \
      mean median per index price prices cost costs income incomes age ages length lengths height \
      heights depth depths width distance distances area areas weight weights temperature temperatures \
      speed speeds volume volumes value values worth size duration time times expectancy density yield \
      yields margin margins inflation change changes usd eur gbp us dollars euros pounds yen years year \
      hours days minutes months weeks tonnes tons kilometres kilometers km hectares acres miles metres \
      meters litres liters barrels watts level levels capacity degrees points score scores
      """)
  /// Plurals that are amounts of money or goods, and are told in their units.
  private static let amounts = WordHash.all(
    of:
      """
      exports imports emissions reserves sales deliveries shipments landings holdings stocks supplies \
      earnings wages savings taxes profits losses revenues expenses expenditures assets liabilities \
      deposits loans investments debts dividends receipts benefits subsidies grants donations fees \
      fines payments remittances inflows outflows rents proceeds funds goods returns rewards tariffs \
      salaries takings removals gains deficits balances charges pensions credits yields catches \
      resources renewables fossils imports carbons has does was perhaps gas overseas
      """)
}
