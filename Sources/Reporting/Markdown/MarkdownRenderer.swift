// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Verification

/// The report for a pull request, a step summary or an editor's preview.
public struct MarkdownRenderer: Renderer {
  /// The most bytes to write; what does not fit is counted, never cut in the middle.
  public var byteLimit: Int?
  /// Whether consistent and unjudged statements are listed, folded away.
  public var showsRest: Bool

  /// Makes a renderer.
  public init(byteLimit: Int? = nil, showsRest: Bool = true) {
    self.byteLimit = byteLimit
    self.showsRest = showsRest
  }

  /// The report: the summary, the statements to act on, and the rest folded away.
  public func rendered(_ report: CheckReport) -> String {
    let tally = Tally(report.documents)
    var text =
      "\(ReportMark.markdown)\n# Facts checked by Touchstone\n\n**\(tally.statementSentence).**"
    if tally.numbers > 0 { text += " \(tally.numberSentence)." }
    text += "\n\n\(EvidenceWording.sentence(report)).\n"
    var left = 0
    let room = (byteLimit ?? Int.max) - 200

    for document in report.documents {
      let flagged = document.findings.filter(\.verdict.isFlagged)
      var isHeaded = report.documents.count == 1 && flagged.isEmpty
      if isHeaded || flagged.isEmpty { continue }
      for finding in flagged {
        let head = isHeaded ? "" : "\n## \(MarkdownText.code(document.document.path))\n"
        let section = head + "\n" + section(of: finding, in: document)
        if text.utf8.count + section.utf8.count > room {
          left += 1
        } else {
          text += section
          isHeaded = true
        }
      }
    }
    if tally.judged > 0,
      !report.documents.contains(where: { $0.findings.contains(where: \.verdict.isFlagged) })
    {
      text += "\nNothing to act on.\n"
    }
    if showsRest {
      for verdict in Verdict.allCases where !verdict.isFlagged {
        let list = folded(verdict, in: report)
        if text.utf8.count + list.utf8.count > room {
          left += tally.count(of: verdict)
        } else {
          text += list
        }
      }
    }
    if left > 0 {
      text += "\n\(left) more \(left == 1 ? "statement does" : "statements do") not fit here.\n"
    }
    return text
  }

  private func section(of finding: Finding, in document: DocumentReport) -> String {
    let wording = VerdictWording(finding.verdict)
    let position = document.document.position(of: finding.anchor)
    var text = "### \(wording.icon) \(wording.word), line \(position.line)\n\n"
    text += "> \(quote(of: finding, in: document))\n\n"
    text += "- **Reason:** \(reason(finding.reasons.first, or: finding.primaryMessage))\n"
    for citation in finding.citations {
      text += "- **Record:** \(MarkdownText.line(CitationWording.record(citation.record)))"
      text += " (\(MarkdownText.code(citation.record.id.rawValue)))\n"
      if let source = citation.source { text += "- **Source:** \(self.source(source))\n" }
    }
    for reason in finding.reasons.dropFirst() { text += "- **Also:** \(self.reason(reason))\n" }
    for caveat in finding.caveats { text += "- **Note:** \(reason(caveat))\n" }
    if let acceptance = finding.acceptance {
      text += "- **Stands:** \(MarkdownText.line(ReviewWording.sentence(acceptance)))\n"
    }
    if let hindsight = finding.hindsight {
      text += "- **As known on \(hindsight.asOf):** \(VerdictWording(hindsight.verdict).word),"
      text += " \(reason(hindsight.reason))\n"
    }
    if let suggestion = finding.suggestion {
      text += "- **Write:** \(MarkdownText.code(suggestion.replacement))"
      text += suggestion.note.map { " (\(MarkdownText.line($0)))" } ?? ""
      text += "\n"
    }
    return text
  }

  /// The statement with its value in bold.
  private func quote(of finding: Finding, in document: DocumentReport) -> String {
    let whole = finding.claim.range
    guard let value = finding.claim.value?.valueRange, whole.contains(value), !value.isEmpty else {
      return MarkdownText.line(finding.claim.quote)
    }
    func piece(_ start: Int, _ end: Int) -> String {
      document.document.text(in: TextRange(start, end))
    }
    let before = piece(whole.lowerBound, value.lowerBound)
    let after = piece(value.upperBound, whole.upperBound)
    let bold = "<b>" + MarkdownText.line(piece(value.lowerBound, value.upperBound)) + "</b>"
    return MarkdownText.line(before) + (endsInSpace(before) ? " " : "") + bold
      + (startsWithSpace(after) ? " " : "") + MarkdownText.line(after)
  }

  private func endsInSpace(_ text: String) -> Bool {
    text.utf8.last.map { $0 <= 0x20 } ?? false
  }

  private func startsWithSpace(_ text: String) -> Bool {
    text.utf8.first.map { $0 <= 0x20 } ?? false
  }

  private func reason(_ reason: Finding.Reason?, or message: String = "") -> String {
    guard let reason else { return MarkdownText.line(message) }
    return "\(MarkdownText.line(reason.message)) (\(MarkdownText.code(reason.code.rawValue)))"
  }

  private func source(_ source: Source) -> String {
    var parts: [String] = []
    if let publisher = source.publisher { parts.append(MarkdownText.line(publisher)) }
    parts.append(
      MarkdownText.link(source.title.isEmpty ? source.id.rawValue : source.title, to: source.url))
    if let published = source.published { parts.append(published.description) }
    return parts.joined(separator: ", ")
  }

  /// The statements of one verdict as a table that opens on demand.
  private func folded(_ verdict: Verdict, in report: CheckReport) -> String {
    let wording = VerdictWording(verdict)
    var rows = ""
    var count = 0
    for document in report.documents {
      for finding in document.findings where finding.verdict == verdict {
        count += 1
        let position = document.document.position(of: finding.anchor)
        let place = MarkdownText.tableCode("\(document.document.path):\(position)")
        let quote = MarkdownText.line(
          SafeText.shortened(SafeText.line(finding.claim.quote), toColumns: 120))
        rows += "| \(place) | \(quote) | \(MarkdownText.line(finding.primaryMessage)) |\n"
      }
    }
    guard count > 0 else { return "" }
    return """

      <details><summary>\(wording.icon) \(count) \(wording.word)</summary>

      | where | statement | reason |
      | --- | --- | --- |
      \(rows)
      </details>

      """
  }
}
