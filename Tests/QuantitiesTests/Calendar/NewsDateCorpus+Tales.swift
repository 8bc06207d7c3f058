// SPDX-License-Identifier: MIT

extension NewsDateCorpus {
  /// Several sentences that count from one another.
  static let tales = """
    2024-11-14 Revenue rose to £4.1bn in [the six months to September|2024-04-01/2024-09-30], the \
    company said on [Thursday|2024-11-14], from £3.9bn [a year earlier|2023-04-01/2023-09-30]. \
    Profit fell to £210m from £260m in [the same period last year|2023-04-01/2023-09-30].
    2024-11-14 The fire broke out on [8 March 2011|2011-03-08]. [Two days later|2011-03-10] the \
    roof fell in. [The following month|2011-04-01/2011-04-30] the owner was charged. [A year \
    later|2012-01-01/2012-12-31] he was cleared.
    2024-11-14 He was born in [1931|1931-01-01/1931-12-31]. [Ten years \
    later|1941-01-01/1941-12-31] the family fled. In [that year|1941-01-01/1941-12-31] 3,000 left.
    2024-11-14 On [Monday|2024-11-11] the rouble fell 2%. [The next day|2024-11-12] it fell 3%. \
    [The day after|2024-11-13], it rose.
    2024-11-14 On [Monday|2024-11-11] the rouble fell 2%. [A day earlier|2024-11-10] it had risen.
    2024-11-14 In [October|2024-10-01/2024-10-31], prices rose 2.3%, after 1.7% [the month \
    before|2024-09-01/2024-09-30]. In [the same month a year ago|2023-10-01/2023-10-31] they rose \
    4.6%.
    2024-11-14 Sales were $4bn in [Q3|2024-07-01/2024-09-30]. They were $3bn in [the year-ago \
    quarter|2023-07-01/2023-09-30] and $3.5bn in [the prior quarter|2024-04-01/2024-06-30].
    2024-11-14 Sales were $4bn in [the quarter ended Sept. 28|2024-06-29/2024-09-28], compared \
    with $3bn in [the year-ago period|2023-06-29/2023-09-28].
    2024-11-14 The bank cut rates in [June|2024-06-01/2024-06-30] and \
    [September|2024-09-01/2024-09-30] and will do so again in [December|2024-12-01/2024-12-31].
    2024-11-14 The bank cut rates in [June|2024-06-01/2024-06-30]; a further cut is expected in \
    [December|2024-12-01/2024-12-31], with two more in [2025|2025-01-01/2025-12-31].
    2024-11-14 She said on [Wednesday|2024-11-13] that the vote would be on [Friday|2024-11-15].
    2024-11-14 He told MPs on [Tuesday|2024-11-12] he would resign on [December 1|2024-12-01].
    2024-11-14 Ministers agreed [last month|2024-10-01/2024-10-31] to meet on [20 \
    November|2024-11-20].
    2024-11-14 The court ruled on [5 November|2024-11-05] that the sale must close by [31 \
    January|2025-01-31].
    2024-11-14 Police said the man, arrested on [Sunday|2024-11-10], would appear in court on \
    [Friday|2024-11-15].
    2024-11-14 The storm, which hit on [October 29|2024-10-29], killed 220; [a week \
    later|2024-11-05] 80 were still missing.
    2024-11-14 The deal was struck in [July 2015|2015-07-01/2015-07-31] and abandoned [three years \
    later|2018-01-01/2018-12-31].
    2024-11-14 The deal was struck on [14 July 2015|2015-07-14] and took effect [90 days \
    later|2015-10-12].
    2024-11-14 In [early 2022|2022-01-01/2022-12-31] a barrel cost $80. By [June that \
    year|2022-06-01/2022-06-30] it cost $120.
    2024-11-14 In [March 2020|2020-03-01/2020-03-31] schools closed. They reopened [that \
    September|2020-09-01/2020-09-30].
    2024-11-14 It peaked at $73,000 in [March this year|2024-03-01/2024-03-31] and hit $93,000 on \
    [Wednesday|2024-11-13].
    2024-11-14 Turnout was 64%, against 66% in [2020|2020-01-01/2020-12-31], [four years \
    earlier|2016-01-01/2016-12-31].
    2024-11-14 [2023|2023-01-01/2023-12-31] was worse than [the year \
    before|2022-01-01/2022-12-31], but better than [2020|2020-01-01/2020-12-31].
    2024-11-14 Voting began on [Saturday|2024-11-09] and ends [Sunday|2024-11-17].
    2024-11-14 A confidence vote, planned for [Jan. 15|2025-01-15], was brought forward to [Dec. \
    16|2024-12-16].
    2024-11-14 The levy, introduced in [2018|2018-01-01/2018-12-31], will rise from \
    [April|2025-04-01/2025-04-30].
    2024-11-14 From [next April|2025-04-01/2025-04-30] the levy rises to 24p.
    2024-11-14 The levy has been 18p since [April|2024-04-01/2024-04-30].
    2024-11-14 The budget of [October 30|2024-10-30] raised £40bn; the next is due in [the \
    spring|2025-03-20/2025-06-20].
    2024-11-14 The [December|2024-12-01/2024-12-31] meeting may bring a cut.
    2024-11-14 Minutes of the [November|2024-11-01/2024-11-30] meeting showed a split.
    2024-11-14 The index, at 48.5 in [September|2024-09-01/2024-09-30] and 46.5 in \
    [October|2024-10-01/2024-10-31], is at its lowest since [July 2024|2024-07-01/2024-07-31].
    2024-11-14 The yield was 4.44% on [Thursday|2024-11-14], up from 3.63% in \
    [mid-September|2024-09-01/2024-09-30].
    """
}
