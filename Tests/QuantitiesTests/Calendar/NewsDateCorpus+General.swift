// SPDX-License-Identifier: MIT

extension NewsDateCorpus {
  /// Sentences of general and economic news.
  static let general = """
    2024-02-29 Retail sales rose 0.4% in [January|2024-01-01/2024-01-31], the statistics office \
    said on [Thursday|2024-02-29], after a 1.2% fall [the previous month|2023-12-01/2023-12-31].
    2024-02-29 The agency will publish its next forecast on [Friday|2024-03-01].
    2024-02-29 Exports fell 3% [a year earlier|2023-01-01/2023-12-31].
    2024-02-29 [Four years ago|2020-01-01/2020-12-31] the same factory employed 900 people.
    2024-01-01 Output had grown by 2.1% [last year|2023-01-01/2023-12-31] and is expected to slow \
    to 1.4% [this year|2024-01-01/2024-12-31].
    2024-01-01 The ceasefire ended at midnight on [Sunday|2023-12-31].
    2024-07-15 Profit for [the six months to June|2024-01-01/2024-06-30] rose to £12.4m, from \
    £9.8m in [the same period last year|2023-01-01/2023-06-30].
    2024-07-15 Net income in [the first nine months of 2023|2023-01-01/2023-09-30] was $4.1bn.
    2024-07-15 The index is up 14% [year to date|2024-01-01/2024-07-15].
    2024-07-15 The vote took place [late on Tuesday|2024-07-09].
    2024-11-05 Gas stocks should last through [this winter|2024-12-21/2025-03-19].
    2024-12-20 Footfall dropped in the run-up to [Christmas|2024-12-25].
    2022-05-10 By [mid-2021|2021-01-01/2021-12-31] the company had repaid half of its loans.
    2025-05-20 Management guided to 4% growth in [H2 2025|2025-07-01/2025-12-31].
    2025-02-01 The budget for [the fiscal year ending March 2025|2024-04-01/2025-03-31] was \
    raised.
    2024-10-20 Inflation averaged 3.1% in [the 12 months through September|2023-10-01/2024-09-30].
    2024-05-01 Net migration in [the year to 5 April|2023-04-06/2024-04-05] was 12,000.
    2024-04-20 Wages rose 5.6% in [the three months to February|2023-12-01/2024-02-29].
    2024-09-10 US markets were closed on [Monday|2024-09-09] for [Labor Day|2024-09-02].
    2024-06-03 Some 38 million people travelled over the [Memorial Day|2024-05-27] weekend.
    2023-11-20 Travel around [Thanksgiving|2023-11-23] will hit a record, the association \
    forecasts.
    2023-11-20 Gold demand picked up before [Diwali|2023-11-12].
    2024-04-20 Shops closed for [Eid al-Fitr|2024-04-10].
    2024-03-20 Chocolate sales peak before [Easter|2024-03-31] and will fall after it.
    2024-05-20 Ofcom said on [Monday|2024-05-20] that complaints doubled [between January and \
    March|2024-01-01/2024-03-31].
    2024-05-20 Unemployment was 4.3% in [January-March|2024-01-01/2024-03-31], the highest since \
    [May-July 2023|2023-05-01/2023-07-31].
    2024-05-20 The strike, which began on [1 March|2024-03-01], ended [two weeks \
    later|2024-03-15].
    2024-05-20 A second round is scheduled for [June 9|2024-06-09].
    2024-05-20 The company, founded in [1897|1897-01-01/1897-12-31], moved to Leeds in [the late \
    1960s|1960-01-01/1969-12-31].
    2024-05-20 Emissions peaked in [the 1970s|1970-01-01/1979-12-31] and halved by \
    [2005|2005-01-01/2005-12-31].
    2024-05-20 Population doubled during [the 19th century|1800-01-01/1899-12-31].
    2024-05-20 The treaty, signed on [28 June 1919|1919-06-28], took effect on [10 January \
    1920|1920-01-10].
    2024-05-20 [Last Friday|2024-05-17] the bank cut its rate; it meets again [next \
    Thursday|2024-05-30].
    2024-05-20 The festival runs [from 24 to 27 May|2024-05-24/2024-05-27].
    2024-05-20 It was the warmest [April|2024-04-01/2024-04-30] on record.
    2024-05-20 Sales fell 3% in [the week ended May 11|2024-05-05/2024-05-11].
    2024-05-20 It expects growth to return in [the second half of the year|2024-07-01/2024-12-31].
    2024-05-20 [Earlier this month|2024-05-01/2024-05-31] the minister promised 2,000 homes.
    2024-05-20 [Later this year|2024-01-01/2024-12-31] the plant will close.
    2024-05-20 Growth was 0.6% in [the first quarter|2024-01-01/2024-03-31], compared with a \
    contraction of 0.3% in [the final quarter of 2023|2023-10-01/2023-12-31].
    2024-05-20 In [fiscal 2023|2023-01-01/2023-12-31] the group earned $1.2bn.
    2024-05-20 The [2022-23|2022-01-01/2023-12-31] budget allotted 4.2 billion rupees.
    2024-05-20 For [the year ended December 31, 2023|2023-01-01/2023-12-31], net loss was $12.2 \
    million.
    2024-05-20 As of [March 31, 2024|2024-03-31], the company had $340 million in cash.
    2024-05-20 The quake struck at [4:32 a.m. on May 3|2024-05-03].
    2024-05-20 He was born on [29 February 1956|1956-02-29].
    2024-05-20 Temperatures will reach 34C by [Wednesday|2024-05-22], forecasters say.
    2024-05-20 The team won all six games in [March|2024-03-01/2024-03-31] and lost three of five \
    in [April|2024-04-01/2024-04-30].
    2024-05-20 Construction began in [spring 2021|2021-03-20/2021-06-20] and finished [two years \
    later|2023-01-01/2023-12-31].
    2024-05-20 Turnout was the lowest since [1945|1945-01-01/1945-12-31].
    2024-05-20 [From 2016 to 2019|2016-01-01/2019-12-31] output rose every year.
    2024-05-20 [Between 2010 and 2019|2010-01-01/2019-12-31] the share fell by half.
    2024-05-20 The average for [2015-19|2015-01-01/2019-12-31] was 212.
    2024-05-20 The rate was 5.2% [a year ago|2023-01-01/2023-12-31].
    2024-05-20 Hospital waits in [the year to March 2024|2023-04-01/2024-03-31] were the longest \
    yet.
    2024-05-20 The [March|2024-03-01/2024-03-31] reading was 49.1, up from 48.5 in \
    [February|2024-02-01/2024-02-29].
    2024-05-20 Data for [Q1|2024-01-01/2024-03-31] are due on [31 May|2024-05-31].
    2024-05-20 The population at [mid-2023|2023-01-01/2023-12-31] was 68.3 million.
    2024-05-20 At [the end of March|2024-03-21/2024-03-31] the waiting list stood at 7.5 million.
    2024-05-20 The law takes effect on [January 1|2025-01-01].
    2024-05-20 [Yesterday|2024-05-19] was the hottest day of [the year|2024-01-01/2024-12-31] so \
    far.
    2024-05-20 Deaths fell to 310 in [the four weeks to 3 May|2024-04-06/2024-05-03].
    2024-05-20 The poll, conducted [May 10-14|2024-05-10/2024-05-14], had a margin of error of 3 \
    points.
    2024-05-20 The poll was taken on [10-14 May|2024-05-10/2024-05-14] among 1,204 adults.
    2024-05-20 The survey ran [from 9 April to 3 May|2024-04-09/2024-05-03].
    2024-05-20 He served as mayor [from 2004 until 2012|2004-01-01/2012-12-31].
    2024-05-20 The drought of [2011-2012|2011-01-01/2012-12-31] cut the herd by 20%.
    2024-05-20 It snowed on [1/5/2024|2024-01-05].
    2024-05-20 The firm hired 1,950 people in [2019|2019-01-01/2019-12-31] and 2,010 in \
    [2020|2020-01-01/2020-12-31].
    """
}
