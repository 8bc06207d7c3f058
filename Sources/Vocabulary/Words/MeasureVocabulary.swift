// SPDX-License-Identifier: MIT

import SourceText

/// The English words of measure labels: which tell nothing, which little, and which mean the same.
enum MeasureVocabulary {
  /// Words without a say in what is measured.
  static let empty: Set<UInt32> = CommonWords.hashes(
    """
    a an the of in on at by for to from with and or as is was were are be been has have had its
    it their his her this that these those which who per than into within s d between among across
    there about
    """)

  /// Words that tell little: a label is rarely another one for them.
  static let weak: Set<UInt32> = stems(
    """
    total number amount value level figure overall all estimate annual yearly year unit person
    people measure data statistic indicator current reported average size rate ratio official
    national country world modeled ilo full standardized units
    """)

  /// Words of one meaning; each line's words are taken for its first.
  static let synonyms: [UInt32: UInt32] = {
    var table: [UInt32: UInt32] = [:]
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ").map { Stemmer.hash(ofStemOf: String($0)) }
      guard let first = words.first else { continue }
      for word in words where table[word] == nil && word != first { table[word] = first }
    }
    return table
  }()

  /// Runs of words of one meaning with a single word, as lists of stems.
  static let phrases: [(words: [UInt32], meaning: UInt32)] = phraseLines.split(separator: "\n")
    .flatMap { line -> [(words: [UInt32], meaning: UInt32)] in
      let sides = line.split(separator: "=")
      guard sides.count == 2 else { return [] }
      let meaning = Stemmer.hash(ofStemOf: sides[0].split(separator: " ").joined())
      return sides[1].split(separator: ",").map { phrase in
        (phrase.split(separator: " ").map { Stemmer.hash(ofStemOf: String($0)) }, meaning)
      }
    }.sorted { $0.words.count > $1.words.count }

  /// The phrases by their first stem.
  static let phrasesByFirst: [UInt32: [Int]] = {
    var table: [UInt32: [Int]] = [:]
    for (index, phrase) in phrases.enumerated() {
      if let first = phrase.words.first { table[first, default: []].append(index) }
    }
    return table
  }()

  private static func stems(_ list: String) -> Set<UInt32> {
    Set(
      list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map {
        Stemmer.hash(ofStemOf: String($0))
      })
  }

  private static let lines = """
    spending expenditure outlay expenses expense
    percent percentage share proportion pct pc
    unemployment unemployed jobless joblessness
    wage salary pay earnings
    healthcare health medical
    defence defense military army troops
    labor labour workforce
    center centre
    population inhabitant populace
    mortality death fatality
    birth natality
    user usage penetration
    revenue turnover sales
    profit earning
    area surface
    lifespan longevity
    fdi
    deficit shortfall
    homicide murder
    emission emitted
    car automobile vehicle
    tourist visitor arrival
    program programme
    forest woodland
    electricity power
    nominal current
    real constant
    export exported
    import imported
    growth grew grown expansion increase rise
    investment invest investing
    production produced output
    holding stake
    loan lending credit
    stock position
    """

  private static let phraseLines = """
    capita = per capita, per head, per person, per inhabitant, per resident, per citizen
    gdp = gross domestic product, economic output
    gni = gross national income
    gnp = gross national product
    fdi = foreign direct investment, direct investment abroad
    ppp = purchasing power parity, international dollar
    cpi = consumer price index, consumer prices index
    co2 = carbon dioxide, carbon emission
    percent = per cent
    healthcare = health care
    military = armed forces, military personnel, armed force
    rnd = research and development, r and d
    lifeexpectancy = life expectancy, expected lifespan, average lifespan
    interestrate = interest rate, policy rate, benchmark rate, lending rate
    """
}
