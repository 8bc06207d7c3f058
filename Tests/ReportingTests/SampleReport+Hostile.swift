// SPDX-License-Identifier: MIT

import Touchstone

extension SampleReport {
  /// Words that would break out of one format or another.
  static let hostileText =
    "<script>alert(1)</script> \"onmouseover=alert(2) x=\" ' --> ]]> <img src=x onerror=alert(3)> "
    + "\u{1B}[31mred\u{1B}[0m \u{9B}2J \u{202E}right to left\u{202C} \u{0} \u{8} "
    + "::error file=a.md,line=1::owned %0A | @team #12 www.bad.example https://bad.example/ "
    + "[a](javascript:alert(4)) **bold** `code` $x^2$ ![i](x) \u{2028}\u{FEFF}\u{E0041} {{1+1}} "
    + "costs $4.2 million in 2022. 日本語と🇯🇵 e\u{301}."

  /// A document whose text, path, records and reasons all try to do harm.
  static func hostileDocument() -> DocumentReport {
    let document = Document(
      "Before.\n\n" + hostileText + "\n\n=cmd|' /C calc'!A0\n",
      path: "a,b:c/<i>%\u{1B}[1m\".md", format: .plain)
    var finding = finding(
      in: document, quote: hostileText, value: "$4.2 million",
      amount: money("4200000", precision: 5), verdict: .inconsistent,
      reasons: [reason("x.<b>`|\u{202E}", hostileText)])
    var citation = citation("id\"><script>", hostileText, "m|\n::error::x", "4200000000", 2022)
    citation.record.quote = hostileText
    citation.record.origin.path = "</script>\u{202E}.json"
    citation.source?.title = hostileText
    citation.source?.url = "javascript:alert(5)"
    citation.source?.archived = "https://ok.example/\"onclick=\"alert(6)"
    finding.citations = [citation]
    finding.rejections = [
      Finding.Rejection(citation: citation, reasons: [reason("y", hostileText)])
    ]
    finding.trace = [Finding.Step("bind<", hostileText, records: [citation.record.id])]
    finding.suggestion = Finding.Suggestion(
      range: finding.anchor, replacement: hostileText, isSafe: true, note: hostileText)
    return DocumentReport(
      document: document, findings: [finding], notes: [reason("n", hostileText)])
  }

  /// A report of nothing but harm.
  static var hostile: CheckReport {
    var report = report(of: [hostileDocument()])
    report.evidencePath = "Evi dence"
    report.evidenceDiagnostics = [
      EvidenceDiagnostic(
        code: "c", severity: .error, message: hostileText, path: "p<.json", line: 1, column: 1)
    ]
    return report
  }
}
