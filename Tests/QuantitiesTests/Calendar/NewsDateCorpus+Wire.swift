// SPDX-License-Identifier: MIT

extension NewsDateCorpus {
  /// Sentences in the manner of an old wire service, told in 1989.
  static let wire = """
    1989-11-02 The company said [third-quarter|1989-07-01/1989-09-30] net income rose to $12 \
    million, or 45 cents a share, from $9 million, or 34 cents a share, [a year \
    earlier|1988-07-01/1988-09-30].
    1989-11-02 Revenue in [the 1988 period|1988-01-01/1988-12-31] was $88 million.
    1989-11-02 In [the year-ago quarter|1988-10-01/1988-12-31], it lost $2 million.
    1989-11-02 For [the fiscal year ended Sept. 30|1988-10-01/1989-09-30], sales were $210 \
    million.
    1989-11-02 The stock closed at $34.50 [yesterday|1989-11-01], up 25 cents.
    1989-11-02 The merger should be completed [early next year|1990-01-01/1990-12-31].
    1989-11-02 Talks broke down [late last month|1989-10-01/1989-10-31].
    1989-11-02 The plant will reopen in [mid-December|1989-12-01/1989-12-31].
    1989-11-02 Earnings in [this year's first half|1989-01-01/1989-06-30] were flat.
    1989-11-02 He expects a recovery in [the first half of next year|1990-01-01/1990-06-30].
    1989-11-02 The trial is set for [next spring|1990-03-20/1990-06-20].
    1989-11-02 Orders fell [last summer|1989-06-21/1989-09-22].
    1989-11-02 He was arrested on [Oct. 3|1989-10-03] and released [the next day|1989-10-04].
    1989-11-02 He was arrested on [Oct. 3|1989-10-03]; [the following day|1989-10-04] he was \
    freed.
    1989-11-02 On [Oct. 3|1989-10-03] the bank failed. [That day|1989-10-03], 400 depositors lost \
    money.
    1989-11-02 On [Oct. 3|1989-10-03] the bank failed. [The same day|1989-10-03], the regulator \
    stepped in.
    1989-11-02 The fire broke out [Monday night|1989-10-30] and burned until [Tuesday \
    afternoon|1989-10-31].
    1989-11-02 [Two months ago|1989-09-01/1989-09-30] the firm cut 400 jobs.
    1989-11-02 [Ten days ago|1989-10-23] the peso fell 4%.
    1989-11-02 The deal was announced [last Thursday|1989-10-26].
    1989-11-02 The budget deficit for [the current fiscal year|1989-01-01/1989-12-31] will be $120 \
    billion.
    1989-11-02 [Last month|1989-10-01/1989-10-31]'s figures were better.
    1989-11-02 The agreement expires [Dec. 31|1989-12-31].
    1989-11-02 The hearing is on [Jan. 8|1990-01-08].
    1989-11-02 In [October|1989-10-01/1989-10-31] alone, 40,000 left; in \
    [December|1988-12-01/1988-12-31], 10,000 had left.
    1989-11-02 The prime minister took office in [May 1979|1979-05-01/1979-05-31].
    1989-11-02 Since [April|1989-04-01/1989-04-30], output has fallen 3%.
    1989-11-02 At [9 a.m. today|1989-11-02] the Dow was down 20 points.
    1989-11-02 Police arrived at [11:30 p.m. Tuesday|1989-10-31].
    1989-11-02 [This morning|1989-11-02] the yen opened at 142.10.
    1989-11-02 [Last night|1989-11-01] parliament voted 212 to 198.
    1989-11-02 [Tonight|1989-11-02] the two teams meet for the third time.
    1989-11-02 [This week|1989-10-30/1989-11-05] alone three banks failed.
    1989-11-02 [Earlier this week|1989-10-30/1989-11-05] the ministry said rates would fall.
    1989-11-02 [Earlier Thursday|1989-11-02], the army sealed the border.
    1989-11-02 [Late Wednesday|1989-11-01], the union voted to strike.
    1989-11-02 [Early Friday|1989-10-27], rebels took the town.
    1989-11-02 Exports were $4.2 billion in [September|1989-09-01/1989-09-30], against $3.9 \
    billion in [the same month of 1988|1988-09-01/1988-09-30].
    1989-11-02 Since [the early 1980s|1980-01-01/1989-12-31], wages have stagnated.
    1989-11-02 [The year before|1988-01-01/1988-12-31], it had 40 stores.
    1989-11-02 It paid $3.2 million in [1987|1987-01-01/1987-12-31] and $4 million [the following \
    year|1988-01-01/1988-12-31].
    1989-11-02 The museum, built in [1910|1910-01-01/1910-12-31], closed [two years \
    ago|1987-01-01/1987-12-31].
    1989-11-02 The offer expires at midnight [Nov. 20|1989-11-20].
    1989-11-02 The average for [the month|1989-10-01/1989-10-31] was 5.2%.
    1989-11-02 The deal closed in [the year's second quarter|1989-04-01/1989-06-30].
    1989-11-02 Profit for [the year|1989-01-01/1989-12-31] was $9 million.
    1989-11-02 Its [1990|1990-01-01/1990-12-31] model year begins [this \
    month|1989-11-01/1989-11-30].
    1989-11-02 The [July-September|1989-07-01/1989-09-30] period was weak.
    1989-11-02 In [the three months ended Sept. 30|1989-07-01/1989-09-30], it sold 1.2 million \
    cars.
    1989-11-02 The [October 1987|1987-10-01/1987-10-31] crash wiped out $500 billion.
    1989-11-02 The [Oct. 13|1989-10-13] plunge hurt brokers.
    1989-11-02 Rates were last this high in [February 1985|1985-02-01/1985-02-28].
    1989-11-02 Congress must act before [Nov. 15|1989-11-15].
    1989-11-02 The bonds mature in [2019|2019-01-01/2019-12-31].
    1989-11-02 The notes, due [Nov. 1, 1999|1999-11-01], yield 8.2%.
    1989-11-02 The [Nov. 7|1989-11-07] election will decide 33 seats.
    """
}
