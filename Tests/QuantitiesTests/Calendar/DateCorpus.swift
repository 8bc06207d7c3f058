// SPDX-License-Identifier: MIT

/// Surface forms by what they mean, told on Wednesday, 15 May 2024.
///
/// The marks `[` and `]` stand around the words that the mention must cover, to the byte.
struct DateCorpus: Sendable {
  let meaning: String
  let forms: [String]

  static let reference = "2024-05-15"

  static let all: [DateCorpus] = [
    DateCorpus(
      meaning: "2023-11-05",
      forms: [
        "on [5 November 2023], he", "on [5th November 2023]", "on [5 Nov 2023]", "[5 Nov. 2023]",
        "[November 5, 2023]", "[Nov. 5, 2023]", "[Nov 5 2023]", "[November 5th, 2023]",
        "[the 5th of November, 2023]", "[Sunday, November 5, 2023]", "[Sunday 5 November 2023]",
        "[2023-11-05]", "[2023/11/05]", "[11/5/2023]", "[11/05/23]", "[5.11.2023]", "[05.11.2023]",
        "[5-Nov-2023]", "[5/Nov/2023]", "[20231105]",
        "[2023-11-05]T10:30",
        "he fell on [November 5]", "he fell on [5 November]", "it was held [Nov. 5]",
      ]),
    DateCorpus(
      meaning: "2024-03-01/2024-03-31",
      forms: [
        "[March 2024]", "in [March, 2024]", "in [Mar. 2024]", "in [2024-03]", "It fell in [March].",
        "[March of 2024]", "the [March] report said", "by late 2023 and since [last March]",
        "in [March this year]", "in [March of this year]",
      ]),
    DateCorpus(
      meaning: "2023-01-01/2023-12-31",
      forms: [
        "in [2023]", "(since [2023])", "[last year]", "[the previous year]", "[2023]'s growth",
        "[the past year]", "[the year 2023]", "[the year 2023]",
        "[a year ago]", "the [2023] budget", "in [early 2023]", "[late 2023]", "[mid-2023]",
      ]),
    DateCorpus(
      meaning: "-",
      forms: [
        "in [350 B.C.] they", "[the year 2014 B.C.] was", "[2014 BCE]", "about [44 BC],",
        "[the 4th century BC]",
      ]),
    DateCorpus(
      meaning: "2023-07-01/2023-09-30",
      forms: [
        "[Q3 2023]", "[3Q23]", "[3Q 2023]", "[2023-Q3]", "[2023 Q3]", "[Q3 of 2023]", "[Q3, 2023]",
        "[the third quarter of 2023]", "[third-quarter 2023]", "[the third quarter of last year]",
        "It fell in [the third quarter].", "[July to September 2023]", "[July-September 2023]",
        "[the quarter ended 30 September 2023]", "[between July and September 2023]",
        "[the three months to September 2023]", "[the three months ended Sept. 30, 2023]",
      ]),
    DateCorpus(
      meaning: "2023-01-01/2023-06-30",
      forms: [
        "[H1 2023]", "[the first half of 2023]", "[first-half 2023]",
        "[the first six months of 2023]",
      ]),
    DateCorpus(
      meaning: "2023-04-01/2024-03-31",
      forms: [
        "[the year ended 31 March 2024]", "[the year to March 2024]",
        "[the 12 months to March 2024]",
        "[the fiscal year ended March 31, 2024]", "[the financial year ending March 2024]",
      ]),
    DateCorpus(
      meaning: "1990-01-01/1999-12-31",
      forms: [
        "in [the 1990s]", "in [the nineties]", "in [the '90s]", "in [the ’90s]", "[the 1990’s]",
        "[the 90s]", "[nineteen nineties]", "[the early 1990s]", "[the late 1990s]",
      ]),
    DateCorpus(
      meaning: "1800-01-01/1899-12-31",
      forms: [
        "[the 19th century]", "[the nineteenth century]", "[the late 19th century]", "[the 1800s]",
      ]),
    DateCorpus(
      meaning: "2023-01-01/2023-09-30",
      forms: [
        "[the first three quarters of 2023]", "[the first nine months of 2023]",
        "[the nine months to September 2023]", "[January to September 2023]",
      ]),
    DateCorpus(
      meaning: "2014-01-01/2018-12-31",
      forms: [
        "[2014-2018]", "[2014–18]", "[from 2014 to 2018]", "[between 2014 and 2018]",
        "[2014 through 2018]", "[2014 to 2018]",
      ]),
    DateCorpus(
      meaning: "2024-05-14",
      forms: [
        "[yesterday]", "on [Tuesday] it fell", "It fell [Tuesday night].", "[last night]",
        "[a day ago]",
        "said [yesterday morning]", "[Tuesday at 3:30 p.m.]", "[8 a.m. yesterday]",
        "It fell on [May 14]",
      ]),
    DateCorpus(
      meaning: "2024-05-16",
      forms: ["[tomorrow]", "[a day from now]", "It will open on [Thursday].", "due on [Thursday]"]),
    DateCorpus(
      meaning: "2024-05-21",
      forms: ["[next Tuesday]", "[Tuesday of next week]", "[the third Tuesday of this month]"]),
    DateCorpus(
      meaning: "2024-05-06/2024-05-12",
      forms: ["[last week]", "It fell in [the week of 8 May]", "It fell in [the week of May 8]"]),
    DateCorpus(
      meaning: "2024-04-01/2024-04-30",
      forms: [
        "[last month]", "[the previous month]", "[a month ago]", "It fell in [mid-April].",
        "It fell in [early April]",
      ]),
    DateCorpus(
      meaning: "2024-04-21/2024-04-30",
      forms: ["[the end of last month]", "It fell at [the end of April]", "[end of April 2024]"]),
    DateCorpus(
      meaning: "2022-09-01/2022-12-31",
      forms: ["[the end of 2022]", "[the close of 2022]", "[year-end 2022]", "[end-2022]"]),
    DateCorpus(
      meaning: "2024-07-13/2024-07-15",
      forms: [
        "[July 13-15, 2024]", "[July 13 to 15, 2024]", "[13-15 July 2024]", "[13 to 15 July 2024]",
        "[from the 13th to the 15th of July 2024]", "[July 13 through July 15, 2024]",
        "[from July 13 to July 15, 2024]",
      ]),
    DateCorpus(
      meaning: "2025-01-01/2025-12-31", forms: ["[next year]", "[the coming year]", "by [2025]"]),
    DateCorpus(
      meaning: "2022-05-15/2024-05-14", forms: ["[the past two years]", "[the last 24 months]"]),
    DateCorpus(meaning: "2017-01-01/..", forms: ["[after 2016]", "[later than 2016]"]),
    DateCorpus(
      meaning: "../2017-12-31", forms: ["[before 2018]", "[until 2018]", "[no later than 2017]"]),
    DateCorpus(meaning: "2024-01-01/2024-05-15", forms: ["[the year to date]", "[year-to-date]"]),
    DateCorpus(meaning: "2024-01-01/2024-12-31", forms: ["It will close by [mid-year]."]),
    DateCorpus(meaning: "2024-03-04/2024-03-10", forms: ["[week 10 of 2024]"]),
    DateCorpus(
      meaning: "1984-01-01/1984-12-31",
      forms: ["in [1984]", "in [nineteen eighty-four]", "in ['84]", "[1984 AD]", "[1984 A.D.]"]),
    DateCorpus(
      meaning: "-", forms: ["[30 February 2024]", "[Feb. 29, 2023]", "[April 31]", "[31 June]"]),
    DateCorpus(meaning: "P1Y", forms: ["for [a year]", "within [a year]"]),
    DateCorpus(
      meaning: "2023-05-15/2024-05-14",
      forms: ["over [the past year]", "within [the last year]", "in [the past year] it grew"]),
    DateCorpus(
      meaning: "2014-05-15/2024-05-14",
      forms: ["[the past decade]", "Over [the past decade], it grew", "over [the last decade]"]),
    DateCorpus(
      meaning: "2024-05-25",
      forms: ["The [May 25] vote was called", "He quit ahead of a [25 May] vote"]),
    DateCorpus(
      meaning: "2023-06-25", forms: ["It fell on [June 25]", "last year it closed on [June 25]"]),
    DateCorpus(
      meaning: "2001-09-11",
      forms: ["since [9/11], he", "the [9/11] attacks were", "of [9/11] survivors he knew"]),
    DateCorpus(
      meaning: "2023-04-01/2023-06-30",
      forms: [
        "in [the second] and third quarters of 2023",
        "[the second], third and fourth quarters of 2023",
      ]),
    DateCorpus(
      meaning: "2024-01-01/2024-03-31", forms: ["in [the latest quarter] it fell"]),
    DateCorpus(
      meaning: "2022-07-01/2022-09-30",
      forms: [
        "in Q3 2023, above $2 in [the prior-year period]", "in Q3 2023, from $2 [the year before].",
      ]),
    DateCorpus(
      meaning: "2024-05-15/2024-12-31",
      forms: ["for [the rest of the year]", "for [the remainder of 2024]"]),
    DateCorpus(
      meaning: "2024-07-01/2024-09-30",
      forms: ["It is closing ten of its plants during [the third quarter]"]),
    DateCorpus(
      meaning: "2024-05-18", forms: ["The truce ends [Saturday].", "The talks resume [Saturday]."]),
    DateCorpus(
      meaning: "PXD",
      forms: [
        "in the [days] before the vote", "[Days] after the fire, it closed", "It took [days].",
        "after [many days] of rain",
      ]),
    DateCorpus(meaning: "PTXM", forms: ["down to 100 in just [minutes]"]),
    DateCorpus(
      meaning: "P10Y", forms: ["its best in [at least a decade]", "It ran [more than a decade]"]),
    DateCorpus(
      meaning: "-",
      forms: [
        "He seized power [the following year].", "[The next day], the minister resigned.",
      ]),
    DateCorpus(
      meaning: "2024-02-01/2024-02-29",
      forms: [
        "up 2% in March 2024, after 1% [the month before]",
        "It was sold in March 2024, and [a month before], rented.",
      ]),
    DateCorpus(
      meaning: "2024-03-21/2024-03-31", forms: ["By [the end of March], half of them were empty."]),
    DateCorpus(
      meaning: "2025-03-21/2025-03-31",
      forms: ["By [the end of March], half will go.", "They must leave by [the end of March]"]),
    DateCorpus(meaning: "2025-01-01", forms: ["The rules take effect [Jan. 1]."]),
    DateCorpus(
      meaning: "2014-10-01/2014-12-31",
      forms: ["In [the final quarter of 2014] it grew", "[the final three months of 2014]"]),
    DateCorpus(meaning: "2024-06-30/2024-07-06", forms: ["in [the week to July 6, 2024]"]),
    DateCorpus(
      meaning: "2013-01-01/2013-12-31",
      forms: ["He came in the spring of 2003 and left [a decade later]"]),
  ]

  /// What looks like a date and is none.
  static let none: [String] = [
    "the final week was hard", "the final report", "the worst single day losses",
    "about a quarter, of its plants", "a 9/11 split of the vote",
    "He may march on.", "You may 5 times try.", "They march 10 miles.", "It can spring back.",
    "Prices fall and then spring up.", "He came second.", "Give me a second.", "2000 people came",
    "some 1,999 jobs", "It cost $2,010.", "paid £1990", "1999.5 points", "2,000",
    "Theresa May spoke",
    "He sat there.", "The Sun said so.", "a score of 10-12", "1/2 cup", "24/7", "call 555-2024",
    "version 2019.1", "Boeing 2007X", "Route 1990A", "2010 km", "over 2000", "more than 1950",
    "measured at 1620", "the decade's best", "every second", "May I?", "A Sat Nav", "1.2.3",
    "2000-3000 shops", "1900 to 2100 cars", "up 5% on the year", "It will last three weekends.",
    "highs in the 90s", "every Monday", "each spring", "every other Tuesday", "on Mondays",
    "twice a year",
    "each quarter",
    "Flight 1984", "in Room 2019",
    "every year", "How many years?", "the year 99999",
    "2024%", "the day that he left", "a mark", "10:12",
  ]
}
