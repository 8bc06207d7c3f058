// SPDX-License-Identifier: MIT

/// The words of English numbers: `kind value: words`, where `+` marks kinds' variants.
enum NumberWords {
  static let text = """
    unit 0: zero nought naught nil oh
    unit 1: one
    unit 2: two
    unit 3: three
    unit 4: four
    unit 5: five
    unit 6: six
    unit 7: seven
    unit 8: eight
    unit 9: nine
    teen 10: ten
    teen 11: eleven
    teen 12: twelve
    teen 13: thirteen
    teen 14: fourteen
    teen 15: fifteen
    teen 16: sixteen
    teen 17: seventeen
    teen 18: eighteen
    teen 19: nineteen
    tens 20: twenty
    tens 30: thirty
    tens 40: forty fourty
    tens 50: fifty
    tens 60: sixty
    tens 70: seventy
    tens 80: eighty
    tens 90: ninety
    hundred 2: hundred
    magnitude 3: thousand
    magnitude 5: lakh lac
    magnitude 6: million millon
    magnitude 7: crore
    magnitude 9: billion milliard
    magnitude 12: trillion
    magnitude 15: quadrillion
    magnitude 18: quintillion
    magnitude 21: sextillion
    magnitude 24: septillion
    magnitude 27: octillion
    magnitude 30: nonillion
    magnitude 33: decillion
    suffix 3: k
    suffix 6: m
    suffix 9: b g
    suffix 12: t
    loose 3: thsd thous thou
    loose 5: lakhs lacs lkh
    loose 6: mn mln mio mil mill mm
    loose 7: cr crores
    loose 9: bn bln bil bill
    loose 12: tn trn tln tr
    collective 2: pair couple brace
    collective 12: dozen dz doz dzs
    collective 20: score
    collective 144: gross
    vague 12: dozens
    vague 20: scores
    vague 100: hundreds
    vague 1000: thousands
    vague 100000: lakhs
    vague 1000000: millions
    vague 10000000: crores
    vague 1000000000: billions
    vague 1000000000000: trillions
    vague 10: tens
    ordinal unit 1: first
    ordinal unit 2: second
    ordinal unit 3: third
    ordinal unit 4: fourth
    ordinal unit 5: fifth
    ordinal unit 6: sixth
    ordinal unit 7: seventh
    ordinal unit 8: eighth eigth
    ordinal unit 9: ninth nineth
    ordinal teen 10: tenth
    ordinal teen 11: eleventh
    ordinal teen 12: twelfth twelveth
    ordinal teen 13: thirteenth
    ordinal teen 14: fourteenth
    ordinal teen 15: fifteenth
    ordinal teen 16: sixteenth
    ordinal teen 17: seventeenth
    ordinal teen 18: eighteenth
    ordinal teen 19: nineteenth
    ordinal tens 20: twentieth
    ordinal tens 30: thirtieth
    ordinal tens 40: fortieth
    ordinal tens 50: fiftieth
    ordinal tens 60: sixtieth
    ordinal tens 70: seventieth
    ordinal tens 80: eightieth
    ordinal tens 90: ninetieth
    ordinal hundred 2: hundredth
    ordinal magnitude 3: thousandth
    ordinal magnitude 6: millionth
    ordinal magnitude 9: billionth
    ordinal magnitude 12: trillionth
    plural unit 1: firsts
    plural unit 3: thirds
    plural unit 4: fourths
    plural unit 5: fifths
    plural unit 6: sixths
    plural unit 7: sevenths
    plural unit 8: eighths
    plural unit 9: ninths
    plural teen 10: tenths
    plural teen 11: elevenths
    plural teen 12: twelfths
    plural teen 13: thirteenths
    plural teen 14: fourteenths
    plural teen 15: fifteenths
    plural teen 16: sixteenths
    plural teen 17: seventeenths
    plural teen 18: eighteenths
    plural teen 19: nineteenths
    plural tens 20: twentieths
    plural tens 30: thirtieths
    plural tens 40: fortieths
    plural tens 50: fiftieths
    plural hundred 2: hundredths
    plural magnitude 3: thousandths
    plural magnitude 6: millionths
    plural magnitude 9: billionths
    plural magnitude 12: trillionths
    fraction 2: half halves
    fraction 4: quarter quarters
    factor 2: twice double twofold doubled doubling doubles
    factor 3: thrice triple threefold tripled tripling triples trebled trebling treble
    factor 4: quadruple fourfold quadrupled quadrupling quadruples
    factor 5: quintuple fivefold quintupled quintupling
    factor 6: sixfold sextupled
    factor 7: sevenfold
    factor 8: eightfold
    factor 9: ninefold
    factor 10: tenfold
    factor 12: twelvefold
    factor 15: fifteenfold
    factor 20: twentyfold
    factor 30: thirtyfold
    factor 40: fortyfold
    factor 50: fiftyfold
    factor 100: hundredfold
    factor 1000: thousandfold
    factor -2: halved halving halves halve
    few 3: few
    few 0: several
    """
}
