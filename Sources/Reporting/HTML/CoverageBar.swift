// SPDX-License-Identifier: MIT

import SourceText
import Verification

/// How many of a report's numbers are bound to a statement, left over or no quantity, as a bar.
enum CoverageBar {
  /// The bar with its numbers in words.
  static func html(_ tally: Tally) -> String {
    guard tally.numbers > 0 else { return "" }
    var html = "<div class=\"coverage\"><svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\""
    html += " role=\"img\" aria-label=\"\(HTMLText.attribute(tally.numberSentence))\">"
    var start = 0
    for (count, style) in [
      (tally.bound, "bound"), (tally.leftOver, "left"), (tally.countedOut, "out"),
    ] {
      let end = start + count
      let from = Double(start) * 1000 / Double(tally.numbers)
      let until = Double(end) * 1000 / Double(tally.numbers)
      if count > 0 {
        html += "<rect class=\"\(style)\" x=\"\(HTMLText.number(from))\" y=\"0\" height=\"10\""
        html += " width=\"\(HTMLText.number(max(until - from - 2, 1)))\"/>"
      }
      start = end
    }
    html += "</svg><p>\(tally.numbers) numbers, dates and ranks: "
    html += "<span class=\"key bound\">\(tally.bound) bound to a statement</span> "
    html += "<span class=\"key left\">\(tally.leftOver) left over</span> "
    html += "<span class=\"key out\">\(tally.countedOut) no quantity</span></p></div>\n"
    return html
  }
}

/// The numbers of a document that belong to no statement, listed for whoever wants to know.
enum Ledger {
  /// A list that opens on demand; nothing when every number is bound.
  static func html(_ report: DocumentReport) -> String {
    var rows = ""
    var count = 0
    for entry in report.coverage.entries {
      let reason: String
      switch entry.fate {
      case .bound: continue
      case .leftOver(let why): reason = "left over: " + why
      case .countedOut(let why): reason = "no quantity: " + why
      }
      count += 1
      let line = report.document.position(of: entry.range).line
      rows += "<tr><td>\(line)</td><td>\(HTMLText.content(SafeText.line(entry.text)))</td>"
      rows += "<td>\(HTMLText.content(SafeText.line(reason)))</td></tr>\n"
    }
    guard count > 0 else { return "" }
    let title = count == 1 ? "1 number in no statement" : "\(count) numbers in no statement"
    return "<details class=\"ledger\"><summary>\(title)</summary>\n<table><thead><tr>"
      + "<th scope=\"col\">line</th><th scope=\"col\">words</th><th scope=\"col\">why</th>"
      + "</tr></thead><tbody>\n\(rows)</tbody></table></details>\n"
  }
}
