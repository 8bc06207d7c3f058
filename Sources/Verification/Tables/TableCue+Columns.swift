// SPDX-License-Identifier: MIT

// What the names and cells of columns say.
extension TableCue {
  /// Cells that stand for nothing.
  static let blanks = hashes("na none nil tba tbd unknown")

  /// First words of cells that name an outcome.
  static let outcomes: [UInt64: TableCell.Outcome] = {
    var table: [UInt64: TableCell.Outcome] = [:]
    for hash in hashes("w win won winner victory wins") { table[hash] = .win }
    for hash in hashes("l loss lost losses lose defeat runner nominated eliminated") {
      table[hash] = .loss
    }
    for hash in hashes("t d tie tied draw drawn drew draws") { table[hash] = .tie }
    return table
  }()

  static let currencies = hashes("us usd eur gbp usdollar a au ca hk aud cad")

  /// First words of rows that sum up the others.
  static let summaries = hashes("total sum average overall mean totals subtotal combined")

  /// Names of columns in which 1 is the best.
  static let rankNames = hashes(
    "rank position pos place standing ranking seed finish grid pick peak")

  /// Those of them that say how it ended.
  static let finalRanks = hashes("rank position pos place standing ranking finish")

  /// Names of columns that only number the rows.
  static let indexNames = hashes(
    "game week round no number episode race stage series season leg match event heat day code order"
  )

  /// Names, besides participles ("opened"), of columns whose numbers of four digits are years.
  static let momentNames = hashes(
    "took left office built withdrawn found sunk begun since until first debut start end opening closing launch service inception "
      + "completion construction made foundation last"
  )

  static let yearNames = hashes("year season date born founded established built elected released")
  /// Cells that say whether there is something.
  static let flags = hashes("yes no y n true false")
  /// Words in the names of columns of the other side.
  static let opponentNames = hashes("opponent opposition against versus v vs")

  /// The columns that an adjective is about where none is named: "X is higher than Y".
  static let measureNames: [UInt64: Set<UInt64>] = {
    var table: [UInt64: Set<UInt64>] = [:]
    for (adjectives, names) in [
      ("larger largest bigger biggest smaller smallest", "area size acreage"),
      ("higher highest lower lowest", "elevation height altitude"),
      ("deeper deepest shallower shallowest", "depth"),
      ("wider widest narrower narrowest", "width"),
      ("thicker thickest thinner thinnest", "thickness"),
      ("steeper steepest", "gradient slope"), ("busier busiest", "passenger traffic"),
    ] {
      for adjective in hashes(adjectives) { table[adjective] = hashes(names) }
    }
    return table
  }()

  /// The names of the columns that a hint asks for, likeliest first; turned where the larger number is
  /// the smaller answer: the fastest has the greatest speed, the oldest the highest age.
  static let hintNames: [Hint: [(names: Set<UInt64>, isTurned: Bool)]] = [
    .time: [(hashes("time duration minute hour"), false), (hashes("speed pace"), true)],
    .duration: [
      (hashes("time duration length long minute hour day"), false), (hashes("distance"), false),
      (hashes("height span"), false),
    ],
    .length: [(hashes("height length tall high elevation"), false)],
    .size: [(hashes("weight mass"), false)],
    .date: [(hashes("age"), true)],
  ]

  static let homeNames = hashes("home host")
  static let awayNames = hashes("away visitor visiting road guest")
  static let scoreNames = hashes("score result point agg aggregate pt")
  static let recordNames = hashes("record series")
  /// Words in the names of columns of those who won.
  static let winnerNames = hashes("winner winning champion victor gold")
  static let teamStem = TableWord.hash("team")

  /// Names of columns that name what a row is about.
  static let subjectNames = hashes(
    "name player driver team club nation country title episode school county opponent rider "
      + "athlete artist song album film candidate university station company venue couple school "
      + "tournament competitor institution competition race city locomotive ship software district")

  /// Row nouns that often are the name of a column, or stand for one: a column is taken before the noun.
  static let columnNouns = hashes(
    "people person persons country countries nation nations school schools club clubs county counties "
      + "district districts spectator spectators artist artists album albums driver drivers film films "
      + "student students song songs tournament tournaments opponent opponents candidate candidates competition competitions"
  )
}
