// SPDX-License-Identifier: MIT

extension NewsDateCorpus {
  /// Sentences of finance, sport, weather, history and law.
  static let mixed = """
    2025-03-31 Car sales fell 2% in [the quarter ended March|2025-01-01/2025-03-31].
    2025-03-31 The ECB next meets on [17 April|2025-04-17].
    2025-03-31 A report due [later on Monday|2025-03-31] may show prices rose 2.2%.
    2025-03-31 The S&P 500 is down 5.1% for [the year|2025-01-01/2025-12-31] and 8.7% below its \
    [Feb. 19|2025-02-19] record.
    2025-03-31 Sales for [the 13 weeks to 1 March|2024-12-01/2025-03-01] rose 3.4%.
    2025-03-31 In [the five weeks to January 4|2024-12-01/2025-01-04], like-for-like sales rose \
    2%.
    2025-03-31 [Two weeks ago|2025-03-17] it cut its forecast for [2025|2025-01-01/2025-12-31] to \
    1.1% from 1.9%.
    2025-03-31 Growth will pick up to 1.6% in [2026|2026-01-01/2026-12-31] and 1.7% in \
    [2027|2027-01-01/2027-12-31].
    2025-03-31 The tax rises from [6 April|2025-04-06].
    2025-03-31 It has been raining since [last Tuesday|2025-03-25].
    2025-03-31 The league resumes on [Saturday|2025-04-05].
    2025-03-31 His contract expires in [June 2027|2027-06-01/2027-06-30].
    2025-03-31 He broke the record set in [July 1998|1998-07-01/1998-07-31].
    2025-03-31 The team's [1996-97|1996-01-01/1997-12-31] side won 69 games.
    2025-03-31 She debuted in [2010|2010-01-01/2010-12-31], aged 17, and retired [13 years \
    later|2023-01-01/2023-12-31].
    2025-03-31 Highs will reach 28C [tomorrow|2025-04-01].
    2025-03-31 It was the wettest [February|2025-02-01/2025-02-28] since \
    [1990|1990-01-01/1990-12-31].
    2025-03-31 [March 2025|2025-03-01/2025-03-31] was the sunniest on record for England.
    2025-03-31 Average temperatures [from December through February|2024-12-01/2025-02-28] were \
    1.2C above normal.
    2025-03-31 Hurricane season runs [from June 1 to Nov. 30|2025-06-01/2025-11-30].
    2025-03-31 Sea ice reached its annual maximum on [March 22|2025-03-22].
    2025-03-31 [Between 1991 and 2020|1991-01-01/2020-12-31] the average was 12.3C.
    2025-03-31 The battle of [1815|1815-01-01/1815-12-31] ended the war.
    2025-03-31 He reigned [from 1509 to 1547|1509-01-01/1547-12-31].
    2025-03-31 In [1066|1066-01-01/1066-12-31] William landed with 7,000 men.
    2025-03-31 The church dates from [the 12th century|1100-01-01/1199-12-31].
    2025-03-31 By [the 1850s|1850-01-01/1859-12-31], 2 million had emigrated.
    2025-03-31 In [the summer of 1914|1914-06-21/1914-09-22] war broke out.
    2025-03-31 The war of [1914–18|1914-01-01/1918-12-31] killed 16 million.
    2025-03-31 Prices tripled [between January 1922 and November 1923|1922-01-01/1923-11-30].
    2025-03-31 On [the morning of 6 June 1944|1944-06-06] 156,000 troops landed.
    2025-03-31 Shares, which hit a high of $82 in [mid-January|2025-01-01/2025-01-31], ended [the \
    week|2025-03-24/2025-03-30] at $61.
    2025-03-31 Profits in [the three months ended December|2024-10-01/2024-12-31] beat forecasts.
    2025-03-31 The firm expects [second-quarter|2025-04-01/2025-06-30] revenue of $4.1bn to \
    $4.3bn.
    2025-03-31 Guidance for [the full year|2025-01-01/2025-12-31] was left unchanged.
    2025-03-31 [1Q25|2025-01-01/2025-03-31] margins widened to 21%.
    2025-03-31 As of [28 February|2025-02-28], debt was £1.1bn.
    2025-03-31 [The prior-year quarter|2024-01-01/2024-03-31] included a gain of $40m.
    2025-03-31 The audit covers [1 April 2023 to 31 March 2024|2023-04-01/2024-03-31].
    2025-03-31 The minister, appointed [last September|2024-09-01/2024-09-30], resigned [a week \
    ago|2025-03-24].
    2025-03-31 Shops close on [Good Friday|2025-04-18] and [Easter Sunday|2025-04-20].
    2025-03-31 [Ramadan|2025-03-01/2025-03-29] began on [1 March|2025-03-01].
    2025-03-31 Markets in India were shut for [Holi|2025-03-14].
    2025-03-31 The [St Patrick's Day|2025-03-17] parade drew 400,000.
    2025-03-31 On [Valentine's Day|2025-02-14] sales hit £2bn.
    2025-03-31 [Black Friday 2024|2024-11-29] sales hit $10.8bn.
    2025-03-31 It was founded on [4 July 1776|1776-07-04].
    2025-03-31 The hearing, originally set for [March 12|2025-03-12], was moved to [April \
    9|2025-04-09].
    2025-03-31 Vaccinations began in [early December 2020|2020-12-01/2020-12-31].
    2025-03-31 Output is 3% higher than [a decade ago|2015-01-01/2015-12-31].
    2025-03-31 Since [March last year|2024-03-01/2024-03-31], 300 schools have closed.
    2025-03-31 In [March of last year|2024-03-01/2024-03-31] there were 40.
    2025-03-31 The rate was 4.8% in [January this year|2025-01-01/2025-01-31].
    2025-03-31 Last updated: [31/03/2025|2025-03-31].
    2025-03-31 LONDON, [March 31|2025-03-31] (Newswire) - Prices rose.
    2025-03-31 Published [Mon 31 Mar 2025|2025-03-31].
    2025-03-31 Effective [1 Apr. '25|2025-04-01], fares rise 4.6%.
    """
}
