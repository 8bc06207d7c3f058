// SPDX-License-Identifier: MIT

extension NewsDateCorpus {
  /// Sentences told on the last day of February in a leap year.
  static let leap = """
    2016-02-29 The [March 15|2016-03-15] primary in Ohio is next.
    2016-02-29 He won on [Feb. 9|2016-02-09] and lost on [Feb. 20|2016-02-20].
    2016-02-29 Sales of the firm, founded [50 years ago|1966-01-01/1966-12-31], hit $4bn in \
    [2015|2015-01-01/2015-12-31].
    2016-02-29 Its [Christmas|2015-12-25] sales rose 4%.
    2016-02-29 It rained on [the 14th|2016-02-14] and [the 20th|2016-02-20].
    2016-02-29 The court sits again on [the 14th of next month|2016-03-14].
    2016-02-29 It is the first rise since [Q2 2014|2014-04-01/2014-06-30].
    2016-02-29 Exports in [2015/16|2015-01-01/2016-12-31] fell.
    2016-02-29 In [January-February|2016-01-01/2016-02-29] it fell 3%.
    2016-02-29 Turnover in [Nov-Jan|2015-11-01/2016-01-31] fell 3%.
    2016-02-29 A poll on [Feb 25-27|2016-02-25/2016-02-27] had him at 42%.
    2016-02-29 It was built in [the 1890s|1890-01-01/1899-12-31] and razed in [the \
    mid-1970s|1970-01-01/1979-12-31].
    2016-02-29 [The 1930s|1930-01-01/1939-12-31] dust bowl drove out 2.5 million.
    2016-02-29 [From the 1950s to the 1970s|1950-01-01/1979-12-31] it doubled.
    2016-02-29 In [the 52 weeks ended January 30, 2016|2015-02-01/2016-01-30] it lost $3m.
    2016-02-29 In [the 12 months ending in January|2015-02-01/2016-01-31] it lost $3m.
    2016-02-29 In [the year through January|2015-02-01/2016-01-31] it lost $3m.
    2016-02-29 In [the 12-month period to January 2016|2015-02-01/2016-01-31] it lost $3m.
    2016-02-29 In [the twelve-month period ended 31 January 2016|2015-02-01/2016-01-31] it lost \
    $3m.
    2016-02-29 In [the four-week period ended February 20|2016-01-24/2016-02-20] it lost $3m.
    2016-02-29 In [the quarter to December|2015-10-01/2015-12-31] it lost $3m.
    2016-02-29 Growth in [2016-2020|2016-01-01/2020-12-31] will be 6.5%.
    2016-02-29 During [2011-15|2011-01-01/2015-12-31] growth was 7.8%.
    2016-02-29 By [the mid-2020s|2020-01-01/2029-12-31] it will be 5%.
    2016-02-29 In [the coming decade|2020-01-01/2029-12-31] it will be 5%.
    2016-02-29 It came into force at 00:01 on [1 January 2016|2016-01-01].
    2016-02-29 Version 2015.1 came out on [2015-11-03|2015-11-03].
    2016-02-29 [29.2.2016|2016-02-29] - He left.
    2016-02-29 Since [01/01/2015|2015-01-01] it has cost 5p.
    """
}
