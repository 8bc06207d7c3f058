// SPDX-License-Identifier: MIT

extension NewsDateCorpus {
  /// Sentences after the manner of reports in the press.
  static let press = """
    2013-01-04 Revenue in [the first quarter ending in November|2012-09-01/2012-11-30] grew 4% to \
    $541 million from $517 million in [the same period of last year|2011-09-01/2011-11-30].
    2015-03-25 Sales in [the third-quarter ended Feb. 28|2014-12-01/2015-02-28] rose 6%.
    2015-03-25 The firm reiterated its [fiscal 2015|2015-01-01/2015-12-31] outlook.
    2009-02-03 Orders for [the First Quarter of Fiscal 2009|2009-01-01/2009-03-31] fell 22.8%.
    2005-04-14 It plans to file by the [April 29|2005-04-29] deadline.
    2005-04-14 The meeting was supposed to take place on [May 31|2005-05-31].
    2005-04-14 It expects [first-quarter|2005-01-01/2005-03-31] earnings of 61 cents.
    2001-03-16 The company stood by the guidance it issued on [March 15|2001-03-15].
    2001-03-16 [Fiscal year 2002|2002-01-01/2002-12-31] begins [Aug. 1|2001-08-01].
    2024-04-17 Prices rose 5.3% in [March|2024-03-01/2024-03-31] from 5.6% in \
    [February|2024-02-01/2024-02-29]; a cut is unlikely in [the first half of the \
    year|2024-01-01/2024-06-30].
    2024-04-17 Cuts may come only from [September|2024-09-01/2024-09-30] or even [later this \
    year|2024-01-01/2024-12-31].
    2025-01-22 Inflation rose to 3% in [December|2024-12-01/2024-12-31] from 2.9% [a month \
    earlier|2024-11-01/2024-11-30], before the bank's meeting [next week|2025-01-27/2025-02-02].
    2023-09-21 The lobby [yesterday|2023-09-20] called for a cut; [tomorrow|2023-09-22] the bank \
    decides.
    2024-01-11 Inflation dropped to 3.9% in [November last year|2023-11-01/2023-11-30] and will \
    halve by [April|2024-04-01/2024-04-30].
    2023-04-26 Quarterly figures are out [today|2023-04-26]; the board meets [next \
    Tuesday|2023-05-02].
    2023-06-08 Another threat of storms comes [Saturday|2023-06-10].
    2023-06-08 Highs could reach 38C, the hottest since [last September|2022-09-01/2022-09-30].
    2023-06-08 The chance of rain is 20% on [Saturday|2023-06-10] and 60% on [Sunday|2023-06-11].
    2023-06-08 Rain is likely [Sunday|2023-06-11] with up to an inch possible by [Monday \
    morning|2023-06-12].
    2023-06-08 Storms are possible [Thursday|2023-06-08] and [Friday|2023-06-09].
    2023-06-08 A dry day is forecast [Tuesday|2023-06-13].
    2023-06-08 [The Fourth of July|2023-07-04] looks hot.
    2020-05-28 A judge has set a [June 4|2020-06-04] hearing for the three men.
    2020-05-28 The jogger was killed [Feb. 23|2020-02-23] and the men were arrested [May \
    7|2020-05-07].
    2020-05-28 Court officials said [Wednesday|2020-05-27] the hearing is [next \
    week|2020-06-01/2020-06-07].
    2020-05-28 A neighbour was charged [last Thursday|2020-05-21].
    2019-01-11 On [Friday afternoon|2019-01-11] police cornered a man wanted over a [Jan. \
    4|2019-01-04] killing.
    2019-01-11 His first appearance is scheduled for [Monday, Jan. 14|2019-01-14].
    2025-06-16 Police arrested him [Sunday|2025-06-15] after the shootings [early \
    Saturday|2025-06-14].
    2025-06-16 He appeared in court [Monday|2025-06-16].
    2025-04-28 He was taken into custody [Wednesday evening|2025-04-23].
    2025-04-28 The officer was shot shortly before [3 a.m. on April 21|2025-04-21].
    2022-12-27 There were no games on [Sunday|2022-12-25].
    2023-06-02 Their [2022/23|2022-01-01/2023-12-31] campaign ended with 75 points.
    2025-01-26 It was only a second home win since [mid-December|2024-12-01/2024-12-31].
    2025-01-26 [Last weekend|2025-01-18/2025-01-19] they scored four.
    1864-08-01 In [late July 1864|1864-07-01/1864-07-31] the army laid siege.
    2024-12-01 It was besieged [from 23 March to 26 April 1862|1862-03-23/1862-04-26].
    2024-12-01 The first engagement was in [May 1644|1644-05-01/1644-05-31], the second in [May \
    1645|1645-05-01/1645-05-31].
    2024-12-01 [Early in 1644|1644-01-01/1644-12-31] he left; [late that \
    year|1644-01-01/1644-12-31] he returned.
    2024-12-01 He was elected in [1992|1992-01-01/1992-12-31] and re-elected [four years \
    later|1996-01-01/1996-12-31].
    2024-12-01 She wed in [June 1950|1950-06-01/1950-06-30]; [that December|1950-12-01/1950-12-31] \
    she moved.
    2024-12-01 It peaked on [Oct. 9, 2007|2007-10-09], and bottomed on [March 9, 2009|2009-03-09].
    2024-12-01 [November|2024-11-01/2024-11-30] was dry, [October|2024-10-01/2024-10-31] was not.
    2024-12-01 In [November 2023|2023-11-01/2023-11-30] it was 5%, [six months \
    later|2024-05-01/2024-05-31] 7%.
    2024-12-01 In [the last three months of 2023|2023-10-01/2023-12-31] it was 5%.
    2024-12-01 It ended [November|2024-11-01/2024-11-30] at 6,032.
    2024-12-01 The index gained 26% in [the year to the end of November|2023-12-01/2024-11-30].
    2024-12-01 He is due back in court on [January 8|2025-01-08].
    """
}
