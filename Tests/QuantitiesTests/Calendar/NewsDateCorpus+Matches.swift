// SPDX-License-Identifier: MIT

extension NewsDateCorpus {
  /// Sentences of matches, deliveries and plans that were made.
  static let matches = """
    2023-11-15 In the second half the striker netted twice.
    2023-11-15 Profit fell in [the second half|2023-07-01/2023-12-31].
    2023-11-15 They were outscored 31-20 in the third quarter.
    2023-11-15 Oil for [December|2023-12-01/2023-12-31] delivery fell to $78.
    2023-11-15 The bill funds the agency through [Jan. 19|2024-01-19].
    2023-11-15 They voted to fund the agency through [Jan. 19|2024-01-19].
    1998-02-06 For [the year|1997-01-01/1997-12-31], net income was $1.2 billion.
    1998-02-06 The strike is expected to last six weeks.
    2013-03-22 He was sentenced for the [2011|2011-01-01/2011-12-31] killings.
    2013-03-22 The 1984 people who came were counted.
    2016-10-27 They won the title [last season|-] and are twelfth.
    2024-07-18 He fell ill less than four months before the election on [5 November|2024-11-05].
    2024-07-18 He resigned before the vote on [5 March|2024-03-05].
    2007-10-04 The bank lent freely and had an epiphany.
    2007-10-04 The dates of [lent 2008|2008-02-06/2008-03-22] are out.
    2007-10-04 They gave it up for [Lent|2007-02-21/2007-04-07].
    2007-10-04 The two will meet on [Saturday week|2007-10-13].
    2007-10-04 The two met on [Saturday|2007-09-29].
    2019-03-21 The Fed sees fewer rises than it projected in [December|2018-12-01/2018-12-31].
    2019-03-21 A rise is projected in [December|2019-12-01/2019-12-31].
    """
}
