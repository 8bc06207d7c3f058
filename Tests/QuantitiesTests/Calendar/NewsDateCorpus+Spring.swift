// SPDX-License-Identifier: MIT

extension NewsDateCorpus {
  /// Sentences told in March 2021.
  static let spring = """
    2021-03-05 U.S. employers added 379,000 jobs in [February|2021-02-01/2021-02-28], the most \
    since [October|2020-10-01/2020-10-31], the Labor Department said [Friday|2021-03-05].
    2021-03-05 [A year ago|2020-01-01/2020-12-31], before the virus, the rate was 3.5%.
    2021-03-05 Aid worth $300 a week expires on [March 14|2021-03-14].
    2021-03-05 The House passed the bill [last Saturday|2021-02-27]; the Senate began debate \
    [Thursday night|2021-03-04].
    2021-03-05 Cases peaked on [Jan. 8|2021-01-08] and have dropped since.
    2021-03-05 By [May|2021-05-01/2021-05-31], everyone will have been offered a dose, he said \
    [Tuesday|2021-03-02].
    2021-03-05 Schools, shut since [last March|2020-03-01/2020-03-31], reopen on \
    [Monday|2021-03-08].
    2021-03-05 The trial of the officer opens on [Monday|2021-03-08]; the victim died [last May \
    25|2020-05-25].
    2021-03-05 The office forecasts growth of 4% [this year|2021-01-01/2021-12-31] and 7.3% [next \
    year|2022-01-01/2022-12-31], after a fall of 9.9% in [2020|2020-01-01/2020-12-31].
    2021-03-05 Corporation tax will rise to 25% in [April 2023|2023-04-01/2023-04-30].
    2021-03-05 Borrowing will reach £355bn in [2020-21|2020-01-01/2021-12-31], the highest since \
    [1945|1945-01-01/1945-12-31].
    2021-03-05 Interest rates have been 0.1% since [last March|2020-03-01/2020-03-31].
    2021-03-05 The prime minister is to visit India in [late April|2021-04-01/2021-04-30].
    2021-03-05 Oil rose above $69 on [Friday|2021-03-05], its highest since [January \
    2020|2020-01-01/2020-01-31].
    2021-03-05 OPEC meets next on [April 1|2021-04-01].
    2021-03-05 The pact runs out in [December 2022|2022-12-01/2022-12-31].
    2021-03-05 In [February 2020|2020-02-01/2020-02-29] it pumped 13.1 million barrels a day.
    2021-03-05 Tesla fell 11% [this week|2021-03-01/2021-03-07], and is down a third since [Jan. \
    26|2021-01-26].
    2021-03-05 It was the worst week since [March 2020|2020-03-01/2020-03-31].
    2021-03-05 Turnover in [the year to January 30|2020-01-31/2021-01-30] was £4.1bn.
    2021-03-05 It plans to reopen stores on [12 April|2021-04-12].
    2021-03-05 Like-for-like sales fell 28% in [the 17 weeks to December \
    26|2020-08-30/2020-12-26].
    2021-03-05 The museum will be closed until [spring 2023|2023-03-20/2023-06-20].
    2021-03-05 She has led the party since [November 2014|2014-11-01/2014-11-30], and faces an \
    election on [6 May|2021-05-06].
    2021-03-05 A poll by the firm on [March 3-4|2021-03-03/2021-03-04] gave it 50%.
    2021-03-05 Support peaked at 58% in [October|2020-10-01/2020-10-31].
    2021-03-05 He won in [2014|2014-01-01/2014-12-31] by 55% to 45%.
    2021-03-05 The inquiry, set up in [2019|2019-01-01/2019-12-31], reports [this \
    month|2021-03-01/2021-03-31].
    2021-03-05 Some 40% of the 2 million doses due [this quarter|2021-01-01/2021-03-31] have come.
    2021-03-05 It expects 20 million in [the second quarter|2021-04-01/2021-06-30].
    2021-03-05 Deliveries will reach 100 million in [Q2|2021-04-01/2021-06-30] and 200 million in \
    [Q3|2021-07-01/2021-09-30].
    2021-03-05 It delivered 50 million in [Q4|2020-10-01/2020-12-31].
    2021-03-05 In [Q4 2020|2020-10-01/2020-12-31] it delivered 50 million.
    2021-03-05 It got approval on [21 December|2020-12-21].
    2021-03-05 The regulator will rule on [11 March|2021-03-11].
    2021-03-05 The club is unbeaten since [December 19|2020-12-19].
    2021-03-05 The Games, put off [last year|2020-01-01/2020-12-31], open on [23 July|2021-07-23].
    2021-03-05 The Games open in Tokyo on [July 23, 2021|2021-07-23] and close on [August \
    8|2021-08-08].
    2021-03-05 The rover landed on [18 February|2021-02-18] and drove for the first time on \
    [Thursday|2021-03-04].
    2021-03-05 Launched [last July|2020-07-01/2020-07-31], it cost $2.7bn.
    2021-03-05 The rocket is to fly in [November|2021-11-01/2021-11-30].
    2021-03-05 The coup of [1 February|2021-02-01] set off protests; 38 died on \
    [Wednesday|2021-03-03].
    2021-03-05 Elections [last November|2020-11-01/2020-11-30] gave her party 396 seats.
    2021-03-05 She has been held since [Feb. 1|2021-02-01].
    2021-03-05 Her next hearing is on [March 15|2021-03-15].
    """
}
