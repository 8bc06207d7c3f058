// SPDX-License-Identifier: MIT

import Evidence
import Testing
import Touchstone

/// Right sentences whose figure is of a part, a rate, a sum, an age, another unit or another thing.
@Suite("Figures of parts, rates and other units over a small store")
struct PartSentencesTests {
  private static let store = EvidenceStore(loading: [
    EvidenceFile(path: "a.csv", bytes: Array(table.utf8))
  ])

  private func verdicts(_ text: String) -> [Verdict] {
    Checker(store: Self.store).check(Document(text, format: .markdown), options: Verifier.Options())
      .findings.map(\.verdict)
  }

  @Test("None is called wrong", arguments: right.split(separator: "\n").map(String.init))
  func isNotCalledWrong(_ text: String) {
    #expect(verdicts(text).allSatisfy { !$0.isFlagged && $0 != .conflictingEvidence })
  }

  @Test(
    "A wrong figure in a plain sentence is",
    arguments: wrong.split(separator: "\n").map(String.init))
  func isCalledWrong(_ text: String) {
    #expect(verdicts(text).contains { $0.isFlagged })
  }

  @Test("Millions written like metres are confirmed", arguments: millions)
  func readsMillions(_ text: String) {
    #expect(verdicts(text).contains(.consistent))
    #expect(verdicts(text).allSatisfy { !$0.isFlagged })
  }

  static let millions = [
    "The population of Velland grew to 8.4m in 2022.",
    "Overnight stays in Velland climbed to 31.6m in 2022.",
    "# Velland\n\n| | 2022 |\n| --- | --- |\n| Overnight stays (m) | 31.6 |",
    "| Country | Population, m |\n| --- | --- |\n| Velland | 8.4 |",
  ]

  static let table = """
    subject,measure,value,unit,period
    Velland,population,8.4,million,2022
    Velland,farms,41200,,2022
    Velland,hotels,2310,,2022
    Velland,overnight stays,31.6,million,2022
    Velland,unemployment rate,6.1,%,2022
    Velland,GDP growth,1.9,%,2022
    Velland,wheat exports,3.4,million t,2022
    Velland,exports,212,billion USD,2022
    Velland,doctors,28400,,2022
    Velland,road accidents,12750,,2022
    Velland,murders,214,,2022
    Velland,households,3.6,million,2022
    Velland,median household income,31500,EUR,2022
    Velland,farm income,1.9,billion EUR,2022
    Velland,average age,42.3,years,2022
    Velland,minimum wage,1240,EUR,2022
    Velland,people aged 65 and over,1.51,million,2022
    Velland,area,61300,km2,2022
    Velland,motorways,1840,km,2022
    Velland,billion-dollar storms,4,,2022
    Korsund,population,640000,,2022
    Korsund,tourist arrivals,2.2,million,2022
    Orrin Group,employees,18600,,2022
    Orrin Group,revenue,5.2,billion EUR,2022
    Orrin Group,stores,412,,2022
    Orrin Group,cars delivered,96000,,2022
    Orrin Group,shareholders,51000,,2022
    Orrin Group,research spending,410,million EUR,2022
    Green Party,seats,34,,2022
    Green Party,votes,1.2,million,2022
    Red Party,seats,51,,2022
    Red Party,votes,1.9,million,2022
    Tarn University,students,22400,,2022
    Tarn University,academic staff,1980,,2022
    Tarn University,acceptance rate,31,%,2022
    """

  static let right = """
    The number of farms in Velland fell by 9,000 in twelve years.
    Farms in Velland of more than 50 hectares number 6,100.
    Velland's doctors are 47 years old on average.
    In 2022 the population of Velland declined in seven provinces.
    The population of Velland grew to 8.4m in 2022.
    Overnight stays in Velland climbed to 31.6m in 2022.
    Unemployment among 20- to 29-year-olds in Velland was 11.4% in 2022.
    Unemployment among the over-50s in Velland was 4.0% in 2022.
    In Velland, 340 doctors in 2022 lost their licence.
    Of the road accidents in Velland in 2022, 1,140 were fatal.
    Of Velland's doctors, 9,300 are women.
    Velland had 214 murders in 2022; 31 of them were unsolved.
    Velland had 214 murders in 2022, of which 58 involved a gun.
    Without the islands, Velland has 7.9 million people.
    Excluding foreigners, Velland had 7.1 million inhabitants in 2022.
    For every 100,000 people Velland had 2.5 murders in 2022.
    For every 1,000 inhabitants there were 3.4 doctors in Velland.
    Per household, farm income in Velland was €520 in 2022.
    Tourists accounted for 19.2 million overnight stays in Velland in 2022.
    Guests from abroad made up 12.1 million of Velland's overnight stays.
    Some 1.9 million households in Velland rent their home.
    Around 700,000 households in Velland still heat with coal.
    Households of pensioners in Velland had a median income of €19,800.
    Orrin Group has 3,900 employees overseas.
    Orrin Group has 7,200 employees in 2022 at home.
    Some 4,100 employees of Orrin Group work part-time.
    About 60 stores of Orrin Group stood empty in 2022.
    Three shareholders own 41% of Orrin Group.
    In oncology alone, Orrin Group's research spending was €120 million in 2022.
    For nursing, the acceptance rate at Tarn University was 12%.
    Tarn University's acceptance rate is 31%, but for law it is 14%.
    Together, Velland and Korsund have 9.04 million people.
    Between them, the two parties won 85 seats.
    Both parties together have 3.1 million votes.
    A poll gave the Green Party 40 seats in 2022.
    An exit poll had put the Red Party on 58 seats.
    Pollsters had forecast 60 seats for the Red Party.
    Some 4.4 million people were entitled to vote for the Green Party.
    People aged 80 and over numbered 410,000 in Velland in 2022.
    A third of Velland's doctors are over 55.
    Greater Korsund has a population of 1.1 million.
    Northern Velland has a population of 2.3 million.
    Velland suffered 4 billion-dollar storms in 2022.
    Korsund, the biggest city in the country, has 640,000 people.
    Exports of services from Velland were $61 billion in 2022.
    In dollars, Velland's minimum wage is worth 1,310.
    Motorways in Velland with six lanes are 210 km long.
    Over 90 km of motorways in Velland were resurfaced in 2022.
    Some 900 employees of Orrin Group will be laid off in 2022.
    Orrin Group could sell 120,000 cars a year.
    Most road accidents in Velland, 8,100, happened in towns.
    New doctors numbered 1,120 in Velland in 2022.
    The average hotel in Velland has 61 rooms.
    Hotels in Velland charge €112 a night.
    Velland's area is 61,300 square km, 18,000 square km of it forest.
    One in six Vellanders, or 1.4 million people, is poor.
    Velland had fewer than 12,000 road accidents only once.
    The median age of farmers in Velland is 57.
    The Orrin Group has cut 2,000 jobs since 2019.
    The number of hotels in Velland rose by 3.2% in 2022.
    Ferries carry 4 people in 10 to Velland.
    Doctors in Velland earn €84,000.
    Velland's hotels have 118,000 rooms.
    Farms in Velland are 38 hectares on average.
    Orrin Group's shareholders received €210 million.
    There are 250 pupils for every doctor in Velland.
    Among farms in Velland, 11,000 are run by women.
    The population of Velland fell by 0.1 million to 8.4 million in 2022, from a peak of 9.0 million in 2009.
    Velland's unemployment rate was 6.1% in 2022, the second-lowest after 2019's 5.8%.
    Velland built 3,100 flats, in which 9,000 people live.
    Month on month, unemployment in Velland was up 0.2%.
    Of the three parties, the Red Party won the most votes.
    Velland's hotels came to €1.9 trillion.
    """

  static let wrong = """
    The number of farms in Velland was 47,200 in 2022.
    Velland had 28,900 farms in 2022.
    The population of Velland was 9.4m in 2022.
    Overnight stays in Velland climbed to 36.1m in 2022.
    Unemployment in Velland was 7.1% in 2022.
    In 2022, 314 murders were recorded in Velland.
    Velland had 24,800 doctors in 2022.
    Velland recorded 17,250 road accidents in 2022.
    Orrin Group has 16,800 employees.
    Orrin Group, with 16,800 employees, is based in Korsund.
    At the end of 2022 Orrin Group had 421 stores.
    The Green Party has 43 seats.
    Tarn University has 24,200 students.
    Tarn University's acceptance rate was 13% in 2022.
    Median household income in Velland was €35,100 in 2022.
    Farm income in Velland was €2.9 billion in 2022.
    The average age in Velland was 44.3 in 2022.
    Velland's minimum wage was €1,420 in 2022.
    People aged 65 and over numbered 1.71 million in Velland in 2022.
    Velland suffered 7 billion-dollar storms in 2022.
    Orrin Group delivered 69,000 cars in 2022.
    Korsund has 460,000 inhabitants.
    Korsund had 2.7m tourist arrivals in 2022.
    Exports of Velland were $312 billion in 2022.
    Velland's motorways are 1,480 km long.
    In Velland, hotels numbered 3,210 in 2022.
    Wheat exports from Velland were 4.3m tonnes in 2022.
    Households in Velland numbered 3.9 million in 2022.
    """
}
