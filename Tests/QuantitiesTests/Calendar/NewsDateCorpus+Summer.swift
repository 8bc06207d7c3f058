// SPDX-License-Identifier: MIT

extension NewsDateCorpus {
  /// Sentences told on a Monday in August 2022.
  static let summer = """
    2022-08-15 The telescope, launched on [Christmas Day 2021|2021-12-25], sent its first image on \
    [12 July|2022-07-12].
    2022-08-15 The paper, published [last week|2022-08-08/2022-08-14], studied 40,000 people \
    [between 2006 and 2010|2006-01-01/2010-12-31].
    2022-08-15 The heatwave of [July 2022|2022-07-01/2022-07-31] broke the record set in [July \
    2019|2019-07-01/2019-07-31] by 1.6C.
    2022-08-15 Hosepipe bans begin on [26 August|2022-08-26].
    2022-08-15 Reservoirs were 67% full at [the end of July|2022-07-21/2022-07-31].
    2022-08-15 The water firm lost 23.8% of its supply to leaks in \
    [2021-22|2021-01-01/2022-12-31].
    2022-08-15 The price cap will be announced on [26 August|2022-08-26] and apply from \
    [October|2022-10-01/2022-10-31].
    2022-08-15 The cap was £1,971 from [April|2022-04-01/2022-04-30], up from £1,277 [the previous \
    October|2021-10-01/2021-10-31].
    2022-08-15 Bills may top £4,200 in [January|2023-01-01/2023-01-31].
    2022-08-15 India turned 75 on [Monday|2022-08-15].
    2022-08-15 It won independence at midnight on [15 August 1947|1947-08-15].
    2022-08-15 Life expectancy was 32 in [1947|1947-01-01/1947-12-31] and 70 in \
    [2020|2020-01-01/2020-12-31].
    2022-08-15 China cut a key rate on [Monday|2022-08-15] after data for \
    [July|2022-07-01/2022-07-31] fell short.
    2022-08-15 Youth unemployment hit 19.9% [last month|2022-07-01/2022-07-31], the highest since \
    the series began in [January 2018|2018-01-01/2018-01-31].
    2022-08-15 Home sales fell 29% in [January-July|2022-01-01/2022-07-31].
    2022-08-15 Kenya's vote of [9 August|2022-08-09] was close; the court has until [5 \
    September|2022-09-05] to rule.
    2022-08-15 A new president takes office on [13 September|2022-09-13].
    2022-08-15 His novel of [1988|1988-01-01/1988-12-31] led to a fatwa on [14 February \
    1989|1989-02-14].
    2022-08-15 The FBI searched the house [last Monday|2022-08-08].
    2022-08-15 Inflation slowed to 8.5% in [July|2022-07-01/2022-07-31] from 9.1% in \
    [June|2022-06-01/2022-06-30], data showed [last Wednesday|2022-08-10].
    2022-08-15 The Fed meets next on [Sept. 20-21|2022-09-20/2022-09-21].
    2022-08-15 Retailers report [this week|2022-08-15/2022-08-21]: Walmart on \
    [Tuesday|2022-08-16], Target on [Wednesday|2022-08-17].
    2022-08-15 In [fiscal year 2023|2023-01-01/2023-12-31], which began [Feb. 1|2022-02-01], sales \
    will rise 4.5%.
    2022-08-15 Student loans have been frozen since [March 2020|2020-03-01/2020-03-31]; payments \
    resume [Sept. 1|2022-09-01].
    2022-08-15 The freeze, set to expire [Aug. 31|2022-08-31], may be extended.
    2022-08-15 The Rhine fell to 32cm on [Monday morning|2022-08-15], from 120cm [a month \
    ago|2022-07-01/2022-07-31].
    2022-08-15 The lowest level, 25cm, was recorded in [October 2018|2018-10-01/2018-10-31].
    2022-08-15 The reactor will stop on [31 December 2022|2022-12-31] unless the life of the plant \
    is extended.
    2022-08-15 Exports via the pipe, cut to 40% in [mid-June|2022-06-01/2022-06-30] and 20% in \
    [late July|2022-07-01/2022-07-31], may stop.
    2022-08-15 The team has not won since [April 10|2022-04-10].
    2022-08-15 The World Cup, moved to [November|2022-11-01/2022-11-30], will begin a day [early \
    on 20 November|2022-11-20].
    2022-08-15 A-level results are out on [Thursday|2022-08-18].
    2022-08-15 In [2019|2019-01-01/2019-12-31], 25% of entries got an A; in \
    [2021|2021-01-01/2021-12-31], 45% did.
    2022-08-15 It rises to 68 [between 2037 and 2039|2037-01-01/2039-12-31].
    2022-08-15 He was governor [from July 2013 to March 2020|2013-07-01/2020-03-31].
    2022-08-15 The company will list in [the fourth quarter|2022-10-01/2022-12-31].
    2022-08-15 Turkey's lira lost 44% in [2021|2021-01-01/2021-12-31] and 27% [this \
    year|2022-01-01/2022-12-31].
    2022-08-15 Argentina's prices rose 71% in [the 12 months to July|2021-08-01/2022-07-31].
    2022-08-15 Ghana's rate hit 31.7% in [July|2022-07-01/2022-07-31], the highest since [late \
    2003|2003-01-01/2003-12-31].
    2022-08-15 Lebanon's currency has lost 95% since [2019|2019-01-01/2019-12-31].
    2022-08-15 Harvests in [2022/23|2022-01-01/2023-12-31] will be 2% smaller.
    2022-08-15 Planting starts in [September|2022-09-01/2022-09-30].
    2022-08-15 The rains failed in [October-December 2021|2021-10-01/2021-12-31] and [March-May \
    2022|2022-03-01/2022-05-31].
    2022-08-15 Five rainy seasons have failed since [late 2020|2020-01-01/2020-12-31].
    """
}
