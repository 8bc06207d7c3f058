// SPDX-License-Identifier: MIT

extension NewsDateCorpus {
  /// Sentences told at the edges of months, years and weeks.
  static let edges = """
    2024-02-29 [A year ago|2023-01-01/2023-12-31] the rate was 4%.
    2024-02-29 [Today|2024-02-29] is a leap day; [tomorrow|2024-03-01] is not.
    2024-02-29 The next leap day is [29 February 2028|2028-02-29].
    2024-02-29 It was last held on [29 February 2020|2020-02-29].
    2024-02-29 [Four weeks ago|2024-02-01] the price was $70.
    2024-02-29 [Next month|2024-03-01/2024-03-31] prices will rise.
    2024-03-31 [A month ago|2024-02-01/2024-02-29] unemployment was 3.9%.
    2024-03-31 [Three months ago|2023-12-01/2023-12-31] it was 3.7%.
    2024-03-31 [This quarter|2024-01-01/2024-03-31] has been the best since \
    [2019|2019-01-01/2019-12-31].
    2024-12-31 [Tomorrow|2025-01-01] the fee doubles.
    2024-12-31 The fee will double [next year|2025-01-01/2025-12-31].
    2024-12-31 [This year|2024-01-01/2024-12-31] has been the hottest on record.
    2024-12-31 It opened in [January|2024-01-01/2024-01-31] and closed in \
    [November|2024-11-01/2024-11-30].
    2024-12-31 It will open in [January|2025-01-01/2025-01-31].
    2024-12-31 [Next week|2025-01-06/2025-01-12] parliament returns.
    2024-12-31 [This week|2024-12-30/2025-01-05] trading was thin.
    2025-01-01 [Yesterday|2024-12-31] shares fell 0.4%.
    2025-01-01 [Last month|2024-12-01/2024-12-31] 400,000 people arrived.
    2025-01-01 Figures for [December|2024-12-01/2024-12-31] are due on [15 January|2025-01-15].
    2025-01-01 In [the fourth quarter|2024-10-01/2024-12-31] profit rose.
    2025-01-01 In [the last quarter|2024-10-01/2024-12-31] profit rose.
    2025-01-02 The rate fell to 4% on [Tuesday|2024-12-31].
    2025-01-02 [Three days ago|2024-12-30] the pipeline burst.
    2025-01-06 The strike began on [Monday|2025-01-06].
    2025-01-06 [Last Monday|2024-12-30] it stood at 7.30.
    2025-01-06 [Next Monday|2025-01-13] it will be 7.40.
    2025-01-06 [Last week|2024-12-30/2025-01-05] it stood at 7.30.
    2025-01-06 Fighting eased over [the weekend|2025-01-04/2025-01-05].
    2025-01-06 On [Sunday|2025-01-05] 3,000 marched.
    2025-01-06 On [Friday|2025-01-03] stocks rose 1.2%.
    2025-01-06 On [Friday|2025-01-10] the jobs report will be published.
    2025-01-06 The jobs report is due [Friday|2025-01-10].
    2025-01-06 [This Friday|2025-01-10] brings the jobs report.
    2025-01-05 On [Saturday|2025-01-04] it snowed.
    2025-01-05 [This weekend|2025-01-04/2025-01-05] 400 flights were cancelled.
    2025-01-05 [Next weekend|2025-01-11/2025-01-12] will be dry.
    2025-01-05 [Last weekend|2024-12-28/2024-12-29] was wet.
    2024-10-31 [Halloween|2024-10-31] spending will hit $11.6bn.
    2024-11-01 [The previous day|2024-10-31] the index had lost 2%.
    2024-11-01 The election is on [Tuesday|2024-11-05].
    2024-11-01 The clocks went back on [October 27|2024-10-27].
    2024-11-01 Polls close at [8 p.m. on Nov. 5|2024-11-05].
    2024-11-01 The group reports on [Nov. 20|2024-11-20].
    2024-11-01 He takes office on [Jan. 20|2025-01-20].
    2024-11-01 The inauguration is [Jan. 20|2025-01-20].
    2024-11-01 He was inaugurated on [Jan. 20, 2021|2021-01-20].
    2024-11-01 The law took effect on [July 1|2024-07-01].
    2024-11-01 The law takes effect on [July 1|2025-07-01].
    2024-11-01 She was killed on [Dec. 4|2023-12-04].
    2024-11-01 Ballots must be received by [Nov. 8|2024-11-08].
    2024-11-01 [Two Fridays ago|2024-10-18] it closed at $40.
    2024-11-01 [Diwali|2024-10-31] sales rose 12%.
    2024-01-15 Sales over [Christmas|2023-12-25] rose 4%.
    2024-01-15 [Next Christmas|2024-12-25] will be different.
    2024-01-15 Shops expect a poor [Easter|2024-03-31].
    2024-01-15 He will speak on [Martin Luther King Day|2024-01-15].
    2024-01-15 In [the 2023 calendar year|2023-01-01/2023-12-31], 12 firms failed.
    2024-01-15 In [the 2023 fiscal year|2023-01-01/2023-12-31], 12 firms failed.
    2024-01-15 In [calendar year 2023|2023-01-01/2023-12-31], 12 firms failed.
    2024-01-15 In [fiscal year 2022-23|2022-01-01/2023-12-31] it earned 4bn rupees.
    2024-01-15 In [the 2022/23 financial year|2022-01-01/2023-12-31] it spent £4bn.
    2024-01-15 In [tax year 2022-23|2022-01-01/2023-12-31] receipts were £789bn.
    2024-01-15 [FY2024|2024-01-01/2024-12-31] guidance is unchanged.
    2024-01-15 [The FY 2023|2023-01-01/2023-12-31] deficit was $1.7 trillion.
    2024-01-15 In [Q2 2023|2023-04-01/2023-06-30], and again in [Q3|2023-07-01/2023-09-30], it \
    lost money.
    2024-01-15 [From Q1 2022 to Q3 2023|2022-01-01/2023-09-30] rents rose 14%.
    2024-01-15 [Q1-Q3 2023|2023-01-01/2023-09-30] revenue was €3bn.
    2024-01-15 [Second-half 2023|2023-07-01/2023-12-31] profit halved.
    2024-01-15 Profit halved in [the second half|2023-07-01/2023-12-31].
    2024-01-15 In [the early 20th century|1900-01-01/1999-12-31] 2 million arrived.
    2024-01-15 In [the first decade of the century|2000-01-01/2009-12-31] prices doubled.
    2024-01-15 It had twice its [2022|2022-01-01/2022-12-31] sales.
    2024-01-15 Toyota's [2023|2023-01-01/2023-12-31] exports fell, and its 2300 dealers complained.
    2024-01-15 There were 2022 shops and 1998 dealers in the chain.
    """
}
