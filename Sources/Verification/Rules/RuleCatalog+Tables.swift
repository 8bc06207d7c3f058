// SPDX-License-Identifier: MIT

extension RuleCatalog {
  /// Rules about statements that a table given with the text decides, one for each form of question.
  static let tables: [Rule] = [
    table(
      .lookup, "Cells of one row",
      "The cells that the statement names stand in one row of the table, or no row has them all.",
      "Alder Farm is in the north.", .consistent),
    table(
      .count, "So many rows",
      "The rows that have what the statement asks for were counted. Rows of totals and repeated "
        + "headings are not rows; where the statement counts names, different names may be meant.",
      "There are 3 growers in the east.", .inconsistent),
    table(
      .member, "One of so many",
      "The rows that have what the statement asks for were counted, and the one named was looked "
        + "for among them.",
      "Alder Farm is 1 of the 2 growers from the north.", .consistent),
    table(
      .superlative, "The largest or smallest",
      "The column was put in order, among the rows that the statement speaks of, and the row at "
        + "its end (or at the place named) compared with what the statement says of it.",
      "Birch Hill had the most apples.", .inconsistent),
    table(
      .extreme, "The largest or smallest number",
      "The number at the end of a column was compared with the one stated.",
      "The highest number of visitors was 4100.", .consistent),
    table(
      .frequency, "What occurs most or least often",
      "The entries of a column were counted, and the one named compared with the most or fewest.",
      "The north had the most growers.", .consistent),
    table(
      .comparison, "More or less than another",
      "The numbers of the two that are compared stand in one column. Over several rows, they were "
        + "summed.",
      "Alder Farm had more apples than Birch Hill.", .consistent),
    table(
      .difference, "So much more or less",
      "The difference of two numbers of one column was compared with the one stated.",
      "Alder Farm had 35 more apples than Birch Hill.", .inconsistent),
    table(
      .quantified, "All, none, most or a share",
      "The rows spoken of were counted, and those among them that have what is said: for 'all' "
        + "one row without it refutes, for 'no' one row with it.",
      "All growers had more than 90 apples.", .inconsistent),
    table(
      .only, "The only one",
      "Everything else in the table was looked through for what is said of one alone.",
      "Dogwood End is the only grower from the east.", .consistent),
    table(
      .aggregate, "A sum or an average",
      "The numbers of a column were summed or averaged over the rows spoken of; an average may be "
        + "rounded as it is written.",
      "The total pears from the north was 102.", .consistent),
    table(
      .same, "The same in both",
      "The entries of one column were compared for the names given.",
      "Birch Hill and Cedar Croft had the same pears.", .consistent),
    table(
      .distinct, "So many different ones",
      "The different entries of a column were counted; blank ones count for nothing.",
      "There are 3 different regions.", .consistent),
    table(
      .order, "The first or last row",
      "The row at the table's beginning or end was compared with what the statement says of it.",
      "The last grower was Dogwood End.", .consistent),
    table(
      .range, "From the least to the greatest",
      "The least and the greatest number of a column were compared with the bounds stated.",
      "Visitors ranged from 900 to 4200.", .inconsistent),
    table(
      .streak, "So many in a row",
      "The longest run of rows, in the table's order, that have what is said was measured.",
      "2 growers in a row were from the north.", .inconsistent),
  ]

  private static func table(
    _ form: TableReading.Form, _ title: String, _ text: String, _ example: String,
    _ verdict: Verdict
  ) -> Rule {
    Rule(
      TableVerifier.code(of: form).rawValue, title, text,
      example: Rule.Example(example, evidence: [fair], verdict: verdict))
  }

  /// The table of the examples.
  private static let fair = """
    {"table": {"caption": "fruit fair", "columns": ["grower", "region", "apples", "pears", \
    "visitors"], "rows": [["alder farm", "north", "120", "40", "1500"], ["birch hill", "south", \
    "95", "62", "2300"], ["cedar croft", "north", "150", "62", "900"], ["dogwood end", "east", \
    "80", "15", "4100"]]}}
    """
}
