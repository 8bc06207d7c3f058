// SPDX-License-Identifier: MIT

import SourceText

/// Words around digits that tell a number from a name, a score or an address.
enum ExclusionWords {
  /// Words that before a hyphen and digits make no name of them.
  static let nameless = CodeSet(
    words:
      """
      top sub under over pre post mid plus minus near first about to early late non semi age ages from
      """)

  /// Words after a pair of digits that make them a score.
  static let scoreNouns = CodeSet(
    words:
      """
      win wins victory defeat draw loss lead record vote decision triumph tie ruling majority thrashing deficit
      aggregate rout series on against over split
      """)

  /// Words before a pair of digits that make them a score.
  static let scoreVerbs = CodeSet(
    words:
      "won lost beat drew defeated led trailed ahead finished voted win score")

  /// What is done to people one by one, so that "wounded a third" is no part of them.
  static let deeds = CodeSet(
    words:
      """
      wounded injured killed hurt arrested charged detained shot stabbed captured hospitalised hospitalized
      rescued jailed released named booked dismissed claimed scored netted grabbed
      """)

  /// Words of a decision told as so many to so many.
  static let tallied = CodeSet(
    words:
      "vote votes voting passed approved rejected carried ruled backed majority margin defeated")

  /// The last words of streets' names.
  static let streets = CodeSet(
    words:
      "street road avenue ave lane drive boulevard blvd square terrace st rd")

  /// Shortened words that, with a full stop, name the number after them.
  static let abbreviations = CodeSet(words: "no nos vol fig art sec ch ver ext pp op app cl ex")

  /// Words after which a long or chained number is one of many filed things: "case 22-1234".
  static let files = CodeSet(
    words:
      """
      no nos order case docket ticket zip postcode id ext extension pin invoice account reference ref patent
      registration licence license badge serial bill flight claim lot suit contract tender
      """)

  /// What is shown on screens, whose "4K" and "1080p" count lines.
  static let screens = CodeSet(
    words:
      "tv tvs video videos resolution screen screens display displays camera cameras streaming ultra hd monitor footage"
  )

  /// Words near which the numbers of airliners are names.
  static let aviation = CodeSet(
    words:
      """
      boeing airbus airliner airliners jetliner jetliners aircraft plane planes airplane airplanes jet jets
      airline airlines dreamliner dreamliners airframer flyer carrier fleet
      """)

  /// The airliners that are known by their number alone.
  static let airliners: Set<Int> = [707, 717, 727, 737, 747, 757, 767, 777, 787]

}
