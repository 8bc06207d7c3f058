// SPDX-License-Identifier: MIT

extension NewsDateCorpus {
  /// Sentences of reports and filings.
  static let reports = """
    2024-08-07 Cash at [30 June 2024|2024-06-30] was $12.1 million, compared with $14.8 million at \
    [31 December 2023|2023-12-31].
    2024-08-07 Net sales for [the second quarter of fiscal 2024|2024-04-01/2024-06-30] increased \
    6.1%.
    2024-08-07 For [the thirteen weeks ended August 3, 2024|2024-05-05/2024-08-03], net sales were \
    $2.1 billion.
    2024-08-07 The dividend will be paid on [13 September 2024|2024-09-13] to holders on the \
    register at [16 August|2024-08-16].
    2024-08-07 The Company expects capital expenditure of $90 million in [the second half of \
    2024|2024-07-01/2024-12-31].
    2024-08-07 Since [January 1, 2024|2024-01-01], the Company has bought back 1.2 million shares.
    2024-08-07 In [the prior year|2023-01-01/2023-12-31], it was 14%.
    2024-08-07 In [the twelve months ended June 30, 2024|2023-07-01/2024-06-30], EBITDA was $40 \
    million.
    2024-08-07 [July|2024-07-01/2024-07-31] production averaged 12,400 barrels a day, up from \
    11,900 in [June|2024-06-01/2024-06-30].
    2024-08-07 The plant shut in [July 2023|2023-07-01/2023-07-31] and restarted [a month \
    later|2023-08-01/2023-08-31].
    2024-08-07 Loans mature [between 2026 and 2031|2026-01-01/2031-12-31].
    2024-08-07 The UN projects 9.7 billion people in [2050|2050-01-01/2050-12-31] and a peak in \
    [the 2080s|2080-01-01/2089-12-31].
    2024-08-07 The census of [1 March 2011|2011-03-01] counted 1.2 billion.
    2024-08-07 The [2021|2021-01-01/2021-12-31] census counted 59.6 million.
    2024-08-07 In [2018-2022|2018-01-01/2022-12-31], 14 people died.
    2024-08-07 Average annual growth in [1980-2000|1980-01-01/2000-12-31] was 4%.
    2024-08-07 Since [May 2010|2010-05-01/2010-05-31], the party has won four elections.
    2024-08-07 As at [30 September|2023-09-30], 12% were overdue.
    2024-08-07 As of [August 5|2024-08-05], 12% were overdue.
    2024-08-07 As of [Monday|2024-08-05], 12% were overdue.
    2024-08-07 As of [last week|2024-07-29/2024-08-04], 12% were overdue.
    2024-08-07 Up to [31 July|2024-07-31], 12% were overdue.
    2024-08-07 Through [July 31|2024-07-31], 12% were overdue.
    2024-08-07 Interviews took place [June 3-9|2024-06-03/2024-06-09].
    2024-08-07 Interviews took place between [3 and 9 June|2024-06-03/2024-06-09].
    2024-08-07 Interviews took place [from 3 June to 9 July|2024-06-03/2024-07-09].
    2024-08-07 Interviews took place [Dec. 28-Jan. 4|2023-12-28/2024-01-04].
    2024-08-07 The period [from December 2023 to February 2024|2023-12-01/2024-02-29] was mild.
    2024-08-07 The period [from December to February|2023-12-01/2024-02-29] was mild.
    2024-08-07 [Winter 2023-24|2023-12-21/2024-03-19] was mild.
    2024-08-07 In [academic year 2022/23|2022-01-01/2023-12-31] 2.9 million enrolled.
    2024-08-07 In [the 2022/23 academic year|2022-01-01/2023-12-31] 2.9 million enrolled.
    2024-08-07 In [the school year 2023-2024|2023-01-01/2024-12-31] 40 schools closed.
    2024-08-07 In [the third week of July|2024-07-15/2024-07-21] 40 died.
    2024-08-07 On [the first Monday in September|2024-09-02] schools will reopen.
    2024-08-07 On [the last Sunday of October|2024-10-27] the clocks will change.
    2024-08-07 In [the week beginning 29 July|2024-07-29/2024-08-04] 40 died.
    2024-08-07 In [the week starting July 29|2024-07-29/2024-08-04] 40 died.
    2024-08-07 In [the week ending 2 August|2024-07-27/2024-08-02] 40 died.
    2024-08-07 In [the month of July|2024-07-01/2024-07-31] 40 died.
    2024-08-07 In [the first six months of this year|2024-01-01/2024-06-30] 40 left.
    2024-08-07 In [the first seven months of the year|2024-01-01/2024-07-31] 40 left.
    2024-08-07 In [January to July|2024-01-01/2024-07-31] 40 left.
    2024-08-07 [Late in 2023|2023-01-01/2023-12-31] it cut 40 jobs.
    2024-08-07 [Early in March|2024-03-01/2024-03-31] it cut 40 jobs.
    2024-08-07 It opened in [August 1924|1924-08-01/1924-08-31], [100 years \
    ago|1924-01-01/1924-12-31].
    2024-08-07 It will cut 40 jobs [later this month|2024-08-01/2024-08-31].
    2024-08-07 The offer is valid until [31 August|2024-08-31].
    2024-08-07 It was delayed until [September|2024-09-01/2024-09-30].
    2024-08-07 It lasted until [September|2023-09-01/2023-09-30].
    2024-08-07 It runs until [September|2024-09-01/2024-09-30].
    2024-08-07 The report covers [2023|2023-01-01/2023-12-31]; the [2024|2024-01-01/2024-12-31] \
    edition is due in [May 2025|2025-05-01/2025-05-31].
    2024-08-07 Table 4 shows deaths per 100,000 in [2019|2019-01-01/2019-12-31], \
    [2020|2020-01-01/2020-12-31] and [2021|2021-01-01/2021-12-31].
    2024-08-07 Deaths ([2022|2022-01-01/2022-12-31]: 1,204; [2021|2021-01-01/2021-12-31]: 1,311) \
    fell.
    2024-08-07 Source: Ministry of Health ([2019|2019-01-01/2019-12-31], \
    [2023|2023-01-01/2023-12-31]).
    2024-08-07 (Smith [2019|2019-01-01/2019-12-31]; Jones and Lee [2021|2021-01-01/2021-12-31])
    2024-08-07 The Class of [1999|1999-01-01/1999-12-31] gave $2m.
    2024-08-07 The Euro [2024|2024-01-01/2024-12-31] final drew 23 million.
    """
}
