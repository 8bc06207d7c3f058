// SPDX-License-Identifier: MIT

import Touchstone

/// The claim file that a program can write: a person reads and corrects it.
struct ClaimFileDraft {
  /// The name of the file.
  let name: String
  /// The file.
  let text: String
  /// How many statements it has.
  let count: Int

  /// Drafts the claim file of a report.
  ///
  /// - Parameters:
  ///   - report: The document's report.
  ///   - path: The document's path from the folder that holds `Claims`.
  init(_ report: DocumentReport, path: String) {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem = file.split(separator: ".", omittingEmptySubsequences: false)
    name =
      (stem.count > 1 ? stem.dropLast().joined(separator: ".") : file) + ClaimFile.suffix
    count = report.findings.count
    let quoted = JSONEscapes.quoted
    func orNull(_ text: String?) -> String { text.map(quoted) ?? "null" }
    var claims: [String] = []
    let width = String(report.findings.count).count
    for (index, finding) in report.findings.enumerated() {
      let number = String(index + 1)
      let id = "C" + String(repeating: "0", count: max(0, max(2, width) - number.count)) + number
      let claim = finding.claim
      let quote = Self.quote(of: claim, in: report.document)
      var reading: [String] = []
      func facet(_ name: String, _ text: String?) {
        if let text { reading.append("\(quoted(name)): \(quoted(text))") }
      }
      facet("subject", claim.subject?.text)
      facet("measure", claim.measure?.text)
      facet("value", claim.value.map { report.document.text(in: $0.valueRange) })
      facet("period", claim.time.map { $0.period?.isoDescription ?? $0.text })
      var lines = ["\"id\": \(quoted(id))", "\"quote\": \(quoted(quote))"]
      let occurrence = Self.occurrence(of: quote, at: claim.range, in: report.document)
      if occurrence > 1 { lines.append("\"occurrence\": \(occurrence)") }
      if !reading.isEmpty { lines.append("\"reading\": {\(reading.joined(separator: ", "))}") }
      lines.append("\"reviewed\": \(quoted(finding.verdict.rawValue))")
      lines.append("\"expected\": \(quoted(finding.verdict.rawValue))")
      if finding.verdict.isFlagged, let code = finding.reasons.first?.code {
        lines.append("\"reasons\": [\(quoted(code.rawValue))]")
      }
      lines.append("\"note\": \"drafted by touchstone extract, not yet read by a person\"")
      claims.append("    {" + lines.joined(separator: ",\n     ") + "}")
    }
    text = """
      {
        "format": "\(ClaimFile.format)",
        "document": \(quoted(path)),
        "published": \(orNull(report.published?.description)),
        "place": null,
        "claims": [
      \(claims.joined(separator: ",\n"))
        ]
      }

      """
  }

  /// The words of a claim, its value included.
  private static func quote(of claim: Claim, in document: Document) -> String {
    let range = claim.value.map { claim.range.union($0.range) } ?? claim.range
    return document.text(in: range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Which of the quote's occurrences stands at a range.
  private static func occurrence(
    of quote: String, at range: TextRange, in document: Document
  ) -> Int {
    let finder = QuoteFinder(document)
    for number in 1...50 {
      guard let first = finder.ranges(of: quote, occurrence: number)?.first else { return 1 }
      if first.overlaps(range) { return number }
    }
    return 1
  }
}
