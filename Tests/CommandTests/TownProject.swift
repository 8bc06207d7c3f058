// SPDX-License-Identifier: MIT

import TestSupport

/// A small project: two records, and an article with a right and a wrong figure.
enum TownProject {
  static let right = "In 2020 the population of Canada was 38 million"
  static let wrong = "In 2020 the population of Norway was 6.4 million"
  static let article = "# Town notes\n\n\(right).\n\n\(wrong).\n"

  static let evidence = """
    {"format": "touchstone.evidence/1",
     "source": {"id": "census", "title": "Population on 1 July", "publisher": "Example Statistics",
      "url": "https://example.org/population", "published": "2021-02-01", "retrieved": "2026-11-01",
      "tier": "primary", "origin": "census"},
     "records": [
      {"id": "population.canada.2020", "subject": "Canada", "measure": "population",
       "value": "38037204", "unit": "{person}", "period": "2020", "nature": "stock",
       "vintage": "2021-02-01"},
      {"id": "population.norway.2020", "subject": "Norway", "measure": "population",
       "value": "5379475", "unit": "{person}", "period": "2020", "nature": "stock",
       "vintage": "2021-02-01"}
     ]}

    """

  /// The lines that `--format concise` prints for the article.
  static let concise = """
    a.md:3:38: consistent: the record's 38.037 million, rounded, is what the text says (Canada, population, 2020) [value.rounded]
    a.md:5:38: inconsistent: the record gives 5.3795 million, the text between 6.35 million and 6.45 million (Norway, population, 2020) [value.differs]

    """

  /// A fresh folder with `a.md` and `Evidence/population.json`.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(article, to: "a.md")
    try folder.write(evidence, to: "Evidence/population.json")
    return folder
  }

  /// A claim file for `a.md`, which expects the verdicts given.
  static func claimFile(right: String = "consistent", wrong: String = "inconsistent") -> String {
    """
    {"format": "touchstone.claims/1", "document": "a.md", "published": "2021-06-01", "claims": [
      {"id": "C01", "quote": "\(Self.right)", "reviewed": "consistent", "expected": "\(right)"},
      {"id": "C02", "quote": "\(Self.wrong)", "reviewed": "inconsistent", "expected": "\(wrong)"}
    ]}

    """
  }
}
