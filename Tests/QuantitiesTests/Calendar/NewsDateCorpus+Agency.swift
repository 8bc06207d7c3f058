// SPDX-License-Identifier: MIT

extension NewsDateCorpus {
  /// Sentences of a news agency, told in February 1998.
  static let agency = """
    1998-02-27 The embassy bombing on [Aug. 7, 1997|1997-08-07] killed 12.
    1998-02-27 Unemployment stood at 4.7 percent [last month|1998-01-01/1998-01-31], unchanged \
    from [December|1997-12-01/1997-12-31].
    1998-02-27 In [the final three months of 1997|1997-10-01/1997-12-31] the economy grew at a 3.9 \
    percent annual rate.
    1998-02-27 The figure, first reported [a month ago|1998-01-01/1998-01-31] as 4.3 percent, is \
    the lowest since [the second quarter|1997-04-01/1997-06-30].
    1998-02-27 Asia's crisis will trim growth in [the first half of 1998|1998-01-01/1998-06-30], \
    economists say.
    1998-02-27 Home sales rose 4.1 percent in [January|1998-01-01/1998-01-31] to a rate not seen \
    since [1986|1986-01-01/1986-12-31].
    1998-02-27 He had been sought since [Jan. 29|1998-01-29], when a clinic was bombed.
    1998-02-27 The Olympics in Nagano ended [last Sunday|1998-02-22].
    1998-02-27 El Nino storms have killed nine people [this month|1998-02-01/1998-02-28].
    1998-02-27 More rain was forecast for [the weekend|1998-02-28/1998-03-01].
    1998-02-27 Net income for [fiscal 1997|1997-01-01/1997-12-31] was $4.4 million, or 72 cents a \
    share.
    1998-02-27 Chrysler said [fourth-quarter|1997-10-01/1997-12-31] profit fell 11 percent.
    1998-02-27 The directors meet [March 12|1998-03-12] to vote on it.
    1998-02-27 Shareholders of record on [March 2|1998-03-02] will be paid on [March \
    31|1998-03-31].
    1998-02-27 The previous dividend was paid on [Dec. 31|1997-12-31].
    1998-02-27 He ran the firm [from 1981 until last year|1981-01-01/1997-12-31].
    1998-02-27 He ran the firm until [last year|1997-01-01/1997-12-31].
    1998-02-27 It employed 200 [a decade ago|1988-01-01/1988-12-31] and 2,000 [today|1998-02-27].
    1998-02-27 The treaty runs out at [the end of 1999|1999-09-01/1999-12-31].
    1998-02-27 The canal reverts to Panama on [Dec. 31, 1999|1999-12-31].
    1998-02-27 Troops are to leave by [June 30|1998-06-30].
    1998-02-27 Kosovo lost its autonomy in [1989|1989-01-01/1989-12-31].
    1998-02-27 The shooting began [early Saturday morning|1998-02-21].
    1998-02-27 The trial, which began in [September|1997-09-01/1997-09-30], ended \
    [Wednesday|1998-02-25].
    1998-02-27 Executions, halted [18 years ago|1980-01-01/1980-12-31], resume at [6 a.m. \
    Tuesday|1998-03-03].
    1998-02-27 A poll taken [Feb. 20-22|1998-02-20/1998-02-22] gave him 66 percent.
    1998-02-27 His rating was 59 percent in [mid-January|1998-01-01/1998-01-31].
    1998-02-27 The budget will be balanced in [fiscal year 1999|1999-01-01/1999-12-31], which \
    starts [Oct. 1|1998-10-01].
    1998-02-27 It will be the first balanced budget since [1969|1969-01-01/1969-12-31].
    1998-02-27 Smoking among the young rose by a third [between 1991 and \
    1997|1991-01-01/1997-12-31].
    1998-02-27 Studies in [the 1950s|1950-01-01/1959-12-31] and [1960s|1960-01-01/1969-12-31] \
    found the link.
    1998-02-27 The comet will return in [2061|2061-01-01/2061-12-31].
    1998-02-27 An eclipse crossed the Caribbean on [Thursday afternoon|1998-02-26].
    """
}
