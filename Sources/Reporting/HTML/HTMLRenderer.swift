// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Verification

/// The report as one page that needs nothing else: no network, no framework, readable without script.
///
/// Nothing in the page comes from a document or a record unescaped, and its content security policy
/// lets run only the one script that this renderer wrote.
public struct HTMLRenderer: Renderer {
  /// Makes a renderer.
  public init() {}

  /// The page.
  public func rendered(_ report: CheckReport) -> String {
    let title =
      report.documents.count == 1
      ? Headline.text(of: report.documents[0].document) : "Facts checked"
    var html = head(title: title)
    html += "<body>\n<a class=\"skip\" href=\"#main\">Skip to the statements</a>\n"
    html += masthead(report, title: title)
    html += toolbar(report)
    html += "<main id=\"main\">\n"
    let count = report.documents.reduce(0) { $0 + $1.findings.count }
    for (index, document) in report.documents.enumerated() {
      html += section(
        document, at: index, of: report,
        rejectionLimit: count > Self.largeCount ? Self.rejectionLimit : .max)
    }
    html += "</main>\n" + legend() + help()
    html += "<div id=\"said\" class=\"said\" role=\"status\" aria-live=\"polite\"></div>\n"
    html += "<script>\(PageScript.text)</script>\n</body>\n</html>\n"
    return html
  }

  // MARK: - Page

  private func head(title: String) -> String {
    let policy =
      "default-src 'none'; style-src '\(PageDigest.source(PageStyle.text))'; "
      + "script-src '\(PageDigest.source(PageScript.text))'; img-src data:; "
      + "base-uri 'none'; form-action 'none'"
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      \(ReportMark.html)
      <title>\(HTMLText.attribute(title)) – Touchstone</title>
      <style>\(PageStyle.text)</style>
      </head>

      """
  }

  private func masthead(_ report: CheckReport, title: String) -> String {
    let tally = Tally(report.documents)
    var html =
      "<header class=\"masthead\">\n<p class=\"brand\">Touchstone <span>facts held against "
    html +=
      "an evidence store</span></p>\n<h1 dir=\"auto\">\(HTMLText.content(SafeText.line(title)))</h1>\n"
    html += "<p class=\"dateline\">\(dateline(report))</p>\n"
    html += "<p class=\"summary\">\(HTMLText.content(tally.statementSentence)).</p>\n"
    html += CoverageBar.html(tally)
    html += faults(report)
    if report.documents.count > 1 { html += index(report) }
    return html + "</header>\n"
  }

  private func dateline(_ report: CheckReport) -> String {
    var parts: [String] = []
    if report.documents.count == 1, let document = report.documents.first {
      parts.append("<code>\(HTMLText.content(SafeText.line(document.document.path)))</code>")
      if let published = document.published { parts.append("published \(published)") }
    } else {
      parts.append("\(report.documents.count) documents")
    }
    parts.append(HTMLText.content(EvidenceWording.sentence(report)))
    return parts.joined(separator: " · ")
  }

  /// What was wrong in the evidence files, so that nobody takes the verdicts for more than they are.
  private func faults(_ report: CheckReport) -> String {
    let faults = report.evidenceDiagnostics.filter { $0.severity == .error }
    guard !faults.isEmpty else { return "" }
    let count = faults.count == 1 ? "1 error" : "\(faults.count) errors"
    var html =
      "<details class=\"faults\" open><summary>\(count) in the evidence files</summary><ul>"
    for fault in faults.prefix(100) { html += "<li>\(HTMLText.content(fault.description))</li>" }
    if faults.count > 100 { html += "<li>and \(faults.count - 100) more</li>" }
    return html + "</ul></details>\n"
  }

  private func index(_ report: CheckReport) -> String {
    var html = "<table class=\"index\"><caption class=\"away\">Documents</caption>\n<thead><tr>"
    html += "<th scope=\"col\">document</th><th scope=\"col\">statements</th>"
    // A column of noughts would push the others off a narrow screen.
    let total = Tally(report.documents)
    let verdicts = Verdict.allCases.filter { total.count(of: $0) > 0 }
    for verdict in verdicts {
      html += "<th scope=\"col\">\(VerdictWording(verdict).word)</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for (position, document) in report.documents.enumerated() {
      let tally = Tally([document])
      html += "<tr><th scope=\"row\"><a href=\"#document-\(position + 1)\">"
      html += "\(HTMLText.content(SafeText.line(document.document.path)))</a></th>"
      html += "<td>\(tally.statements)</td>"
      for verdict in verdicts {
        let count = tally.count(of: verdict)
        html += count == 0 ? "<td class=\"none\">0</td>" : "<td>\(badge(verdict)) \(count)</td>"
      }
      html += "</tr>\n"
    }
    return html + "</tbody></table>\n"
  }

  private func badge(_ verdict: Verdict) -> String {
    "<span class=\"icon v-\(verdict.rawValue)\" aria-hidden=\"true\">\(VerdictWording(verdict).icon)</span>"
  }

  private func toolbar(_ report: CheckReport) -> String {
    let tally = Tally(report.documents)
    let findings = report.documents.flatMap(\.findings)
    var html = "<div class=\"toolbar scripted\" role=\"toolbar\" aria-label=\"Statements\">\n"
    html += "<div class=\"chips\" role=\"group\" aria-label=\"Show verdicts\">"
    for verdict in Verdict.allCases where tally.count(of: verdict) > 0 {
      html += "<button type=\"button\" class=\"chip v-\(verdict.rawValue)\" aria-pressed=\"true\""
      html += " data-verdict=\"\(verdict.rawValue)\">\(badge(verdict)) "
      html += "\(VerdictWording(verdict).word) <b>\(tally.count(of: verdict))</b></button>"
    }
    html += "</div>\n<div class=\"tools\">"
    let kinds = Claim.Kind.allCases.filter { kind in findings.contains { $0.claim.kind == kind } }
    html += choice("kind", "All kinds", kinds.map(\.rawValue))
    let strengths = Strength.allCases.filter { strength in
      findings.contains { $0.strength == strength }
    }
    html += choice("strength", "Any strength", strengths.map(\.rawValue))
    html += """
      <span class="shown" id="shown" role="status"></span>
      <button type="button" id="previous" title="previous statement (k)">↑<span class="away"> previous statement</span></button>
      <button type="button" id="next" title="next statement (j)">↓<span class="away"> next statement</span></button>
      <button type="button" id="theme" title="light or dark (t)">◐<span class="away"> light or dark</span></button>
      <button type="button" id="keys" title="keys (?)">?<span class="away"> keys</span></button>
      """
    return html + "</div>\n</div>\n"
  }

  private func choice(_ name: String, _ all: String, _ values: [String]) -> String {
    guard values.count > 1 else { return "" }
    var html =
      "<select id=\"\(name)\" aria-label=\"Show \(name)\"><option value=\"\">\(all)</option>"
    for value in values { html += "<option>\(value)</option>" }
    return html + "</select> "
  }

  // MARK: - Document

  /// From how many statements on a page is large, and opens slowly when each tells everything.
  private static let largeCount = 300
  /// How many of the records set aside a large page lists for a statement that holds.
  private static let rejectionLimit = 4

  private func section(
    _ document: DocumentReport, at index: Int, of report: CheckReport, rejectionLimit: Int
  ) -> String {
    let isOnly = report.documents.count == 1
    let name: (Int) -> String = {
      ClaimAnchor.name(document: index, finding: $0, isOnly: isOnly)
    }
    let label = HTMLText.attribute(document.document.path)
    var html = "<section class=\"document\" id=\"document-\(index + 1)\" aria-label=\"\(label)\">\n"
    html += "<div class=\"page\">\n"
    if !isOnly {
      html += "<h2>\(HTMLText.content(SafeText.line(document.document.path)))</h2>\n"
      html += "<p class=\"dateline\">"
      html += "\(HTMLText.content(Tally([document]).statementSentence))"
      if let published = document.published { html += " · published \(published)" }
      html += "</p>\n"
    }
    for note in document.notes {
      html += "<p class=\"note\">\(HTMLText.content(SafeText.line(note.message))) "
      html += "<code>\(HTMLText.content(note.code.rawValue))</code></p>\n"
    }
    html += "<article class=\"prose\" lang=\"en\">\n"
    html += MarkedDocument.html(of: document, anchorName: name)
    let standing = ReviewStanding(document.review)
    html += "</article>\n" + standing.table(anchorName: name) + Ledger.html(document) + "</div>\n"
    html += "<div class=\"cards\" role=\"region\" aria-label=\"Statements\" tabindex=\"-1\">\n"
    if document.findings.isEmpty {
      html += "<p class=\"empty\">No statement that could be checked was found.</p>\n"
    }
    for (number, finding) in document.findings.enumerated() {
      html +=
        EvidenceCard(
          finding: finding, number: number + 1, name: name(number), in: document,
          standing: standing, rejectionLimit: rejectionLimit
        ).html
    }
    return html + "</div>\n</section>\n"
  }

  // MARK: - Foot

  private func legend() -> String {
    var html = "<footer class=\"legend\">\n<h2>What the signs mean</h2>\n<dl>\n"
    for verdict in Verdict.allCases {
      let wording = VerdictWording(verdict)
      html += "<div><dt>\(badge(verdict)) \(wording.word)</dt><dd>\(wording.meaning)</dd></div>\n"
    }
    html += "</dl>\n<p>A verdict says whether a statement is consistent with the records of the "
    html +=
      "evidence store, by the rule named beside it. It never says that a statement is true.</p>\n"
    return html + "</footer>\n"
  }

  private func help() -> String {
    """
    <dialog id="help" aria-labelledby="help-title">
    <h2 id="help-title">Keys</h2>
    <dl>
    <div><dt><kbd>j</kbd> <kbd>n</kbd></dt><dd>next statement</dd></div>
    <div><dt><kbd>k</kbd> <kbd>p</kbd></dt><dd>previous statement</dd></div>
    <div><dt><kbd>f</kbd></dt><dd>only what asks for action, or everything</dd></div>
    <div><dt><kbd>o</kbd></dt><dd>open or close the card</dd></div>
    <div><dt><kbd>c</kbd></dt><dd>copy the card as text</dd></div>
    <div><dt><kbd>t</kbd></dt><dd>light or dark</dd></div>
    <div><dt><kbd>?</kbd> <kbd>Esc</kbd></dt><dd>these keys, and away with them</dd></div>
    </dl>
    <form method="dialog"><button>Close</button></form>
    </dialog>

    """
  }
}
