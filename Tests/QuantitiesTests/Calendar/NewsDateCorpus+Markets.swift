// SPDX-License-Identifier: MIT

extension NewsDateCorpus {
  /// Sentences of trade, markets and politics, told in June 2019.
  static let markets = """
    2019-06-12 Analysts polled [last week|2019-06-03/2019-06-09] had expected a 3.8 percent drop, \
    after [April|2019-04-01/2019-04-30]'s 2.7 percent fall.
    2019-06-12 In [the first five months|2019-01-01/2019-05-31], the surplus widened to $130 \
    billion.
    2019-06-12 The tariffs, imposed [last July|2018-07-01/2018-07-31], were raised in \
    [May|2019-05-01/2019-05-31].
    2019-06-12 Talks will resume at the summit on [June 28-29|2019-06-28/2019-06-29].
    2019-06-12 The stock has fallen 12% since [May 5|2019-05-05], when the talks broke down.
    2019-06-12 It peaked in [the third quarter of last year|2018-07-01/2018-09-30].
    2019-06-12 Growth slowed to 6.4% in [the last quarter of 2018|2018-10-01/2018-12-31], and held \
    there in [the first quarter|2019-01-01/2019-03-31].
    2019-06-12 GDP data for [the second quarter|2019-04-01/2019-06-30] are due [July \
    15|2019-07-15].
    2019-06-12 Output rose 5.0% in [May|2019-05-01/2019-05-31], the slowest since [early \
    2002|2002-01-01/2002-12-31].
    2019-06-12 The bank is expected to cut rates [next month|2019-07-01/2019-07-31], or in \
    [September|2019-09-01/2019-09-30] at the latest.
    2019-06-12 "We expect a recovery in [the second half|2019-07-01/2019-12-31]," he told \
    reporters on [Tuesday|2019-06-11].
    2019-06-12 She became chief executive in [January|2019-01-01/2019-01-31], having joined in \
    [1998|1998-01-01/1998-12-31].
    2019-06-12 Sales in [the quarter to June 1|2019-03-02/2019-06-01] rose 2%.
    2019-06-12 The offer, first made in [late April|2019-04-01/2019-04-30], was raised [two weeks \
    ago|2019-05-29] and lapses at midnight on [Friday|2019-06-14].
    2019-06-12 The earthquake of [26 December 2004|2004-12-26] killed 230,000.
    2019-06-12 The dam was begun in [the 1960s|1960-01-01/1969-12-31], and finished in \
    [1984|1984-01-01/1984-12-31].
    2019-06-12 In [1979-80|1979-01-01/1980-12-31] the price of oil more than doubled.
    2019-06-12 The [May 23-26|2019-05-23/2019-05-26] elections had a turnout of 50.6%.
    2019-06-12 [Wednesday, June 12, 2019|2019-06-12]
    2019-06-12 [June 12|2019-06-12] (Wire) - The yen was at 108.4.
    2019-06-12 Corrects paragraph 3 of [June 11|2019-06-11] story.
    2019-06-12 [Tomorrow night|2019-06-13] the two sides meet.
    2019-06-12 The hearing begins at [10 a.m. Friday|2019-06-14].
    2019-06-12 The index was down 0.4% at [3:15 p.m. Wednesday|2019-06-12].
    2019-06-12 Over [the 12 months to May|2018-06-01/2019-05-31], wages rose 3.1%.
    2019-06-12 He will be 70 [this November|2019-11-01/2019-11-30].
    2019-06-12 [This March|2019-03-01/2019-03-31] he turned 70.
    2019-06-12 [Next May|2020-05-01/2020-05-31] he will be 70.
    2019-06-12 It closed [last December|2018-12-01/2018-12-31].
    2019-06-12 The [2018-19|2018-01-01/2019-12-31] season ended in [May|2019-05-01/2019-05-31].
    2019-06-12 It snowed [this spring|2019-03-20/2019-06-20].
    2019-06-12 It will reopen [this autumn|2019-09-23/2019-12-20].
    2019-06-12 It reopened in [the autumn of 2018|2018-09-23/2018-12-20].
    2019-06-12 It reopens in [the autumn|2019-09-23/2019-12-20].
    2019-06-12 It reopened [last winter|2018-12-21/2019-03-19].
    2019-06-12 In [the winter of 1962-63|1962-12-21/1963-03-19] rivers froze.
    2019-06-12 More rain is due [from Thursday to Saturday|2019-06-13/2019-06-15].
    2019-06-12 On [Tuesday|2019-06-11] and [Wednesday|2019-06-12] 40,000 marched.
    2019-06-12 The final on [Saturday|2019-06-08] drew 12 million viewers.
    2019-06-12 The final on [Saturday|2019-06-15] will draw 12 million viewers.
    2019-06-12 In [Jan-May|2019-01-01/2019-05-31] output fell 3%.
    2019-06-12 In [Jan.-May 2019|2019-01-01/2019-05-31] output fell 3%.
    2019-06-12 [Apr-Jun|2019-04-01/2019-06-30] orders are weak.
    2019-06-12 Orders for [2Q|2019-04-01/2019-06-30] are weak.
    2019-06-12 [2H18|2018-07-01/2018-12-31] orders were weak.
    2019-06-12 The term ends in [January 2021|2021-01-01/2021-01-31].
    """
}
