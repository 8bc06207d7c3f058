// SPDX-License-Identifier: MIT

extension NewsDateCorpus {
  /// Sentences of days counted from others, of seasons that act, and of what was done by a day.
  static let evening = """
    2024-05-14 [Spring|2024-03-20/2024-06-20] shows signs of warmth, but [winter|2023-12-21/2024-03-19] was mild.
    2024-05-14 They met at spring meetings by a hot spring.
    2024-05-14 [This time last year|2023-05-14] the reservoir was full.
    2024-05-14 [This time next week|2024-05-21] they will be home.
    2024-05-14 The frontier has not moved since the year the treaty was signed.
    2024-05-14 It was the day Kennedy died and the month she was born.
    2024-05-14 Sales in [the quarter|2024-01-01/2024-03-31] rose 4 percent from [a year \
    earlier|2023-01-01/2023-03-31].
    2024-05-14 Prices rose 0.3 percent in [the month|2024-04-01/2024-04-30].
    2024-05-14 The vaccine reached clinics by [late April|2024-04-01/2024-04-30].
    2024-05-14 They demanded an answer by [June|2024-06-01/2024-06-30].
    2024-05-14 It was to be finished by [March|2025-03-01/2025-03-31].
    2024-05-14 The satellite, launched on [12 November last year|2023-11-12], failed [four days \
    later|2023-11-16].
    2024-05-14 Launched on [5 March of this year|2024-03-05], it works.
    2023-10-18 [Half a century ago|1973-01-01/1973-12-31] an embargo quadrupled the price.
    2023-10-18 The mission, launched [six years ago this month|2017-10-01/2017-10-31], goes on.
    2023-10-18 It fell [a year ago today|2022-10-18].
    2023-10-18 The bank cut its forecast for [this year|2023-01-01/2023-12-31] and \
    [next|2024-01-01/2024-12-31].
    2023-10-18 They come and go this way and next to that.
    2023-10-18 Over [the summer|2023-06-21/2023-09-22] 1.2 million tourists came.
    2023-10-18 The tomb dates from [350 BC|-], the temple from [the 4th century BC|-].
    2024-11-27 For [the first half to 30 September|2024-04-01/2024-09-30] profit rose 12%.
    2024-11-27 A truce took effect at [4 a.m. local time on Wednesday|2024-11-27].
    2024-11-27 The visit, his first since [September|2024-09-01/2024-09-30], ends \
    [tomorrow|2024-11-28].
    2024-11-27 Come [spring|2025-03-20/2025-06-20], the river will flood again.
    2024-11-27 Growth of 2% is forecast for [the year|2024-01-01/2024-12-31] as a whole.
    2025-02-19 It was agreed in [December 2015|2015-12-01/2015-12-31] and signed [the following \
    April|2016-04-01/2016-04-30].
    2025-02-19 On [the same day in 1945|1945-02-19], they landed.
    2025-02-19 Rates began to fall.
    2025-02-19 The fair ran from [3 and 24 February|2024-02-03/2024-02-24].
    2023-10-18 Bookmakers cut her price from 12/1 to 9/2.
    """
}
