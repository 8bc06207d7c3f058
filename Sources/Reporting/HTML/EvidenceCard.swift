// SPDX-License-Identifier: MIT

import Vocabulary
import Claims
import Evidence
import Quantities
import SourceText
import Verification

/// One statement with everything that led to its verdict.
struct EvidenceCard {
  private let finding: Finding
  private let number: Int
  private let name: String
  private let document: DocumentReport
  private let standing: ReviewStanding
  private let rejectionLimit: Int

  /// Makes a card; where the statement holds, it lists so many of the records that were set aside.
  init(
    finding: Finding, number: Int, name: String, in document: DocumentReport,
    standing: ReviewStanding, rejectionLimit: Int = .max
  ) {
    self.finding = finding
    self.number = number
    self.name = name
    self.document = document
    self.standing = standing
    self.rejectionLimit = finding.verdict.isFlagged ? .max : rejectionLimit
  }

  /// The card: a line that is always seen, and the evidence under it.
  var html: String {
    let verdict = finding.verdict
    let wording = VerdictWording(verdict)
    let position = document.document.position(of: finding.anchor)
    var html = "<details class=\"card v-\(verdict.rawValue)\" data-verdict=\"\(verdict.rawValue)\""
    html += " data-kind=\"\(finding.claim.kind.rawValue)\" data-name=\"\(name)\""
    html +=
      " data-strength=\"\(finding.strength?.rawValue ?? "")\"\(verdict.isFlagged ? " open" : "")>\n"
    html += "<summary><span class=\"verdict\"><span class=\"icon\" aria-hidden=\"true\">"
    html += "\(wording.icon)</span> \(wording.word)"
    if let strength = finding.strength { html += "<small> \(strength.rawValue)</small>" }
    html += "</span><span class=\"where\">\(number) · line \(position.line)</span>"
    html += "<q dir=\"auto\">\(quote)</q></summary>\n"
    html += "<div class=\"body\" id=\"\(name)\">\n"
    html += reasonLine + standing.html(ofFinding: number - 1, finding.acceptance)
    html += comparison + suggestion + records + remarks + trace + rejections
    html += foot(position)
    return html + "</div>\n</details>\n"
  }

  private var quote: String {
    HTMLText.content(SafeText.shortened(SafeText.line(finding.claim.quote), toColumns: 240))
  }

  private var reasonLine: String {
    "<p class=\"reason\">\(HTMLText.content(finding.primaryMessage)). "
      + code(finding.primaryCode) + "</p>\n"
  }

  private var comparison: String {
    guard let comparison = ValueContrast(finding) else { return "" }
    var html = ""
    if let picture = IntervalPicture(comparison) { html += "<figure>\(picture.svg)</figure>\n" }
    let written = finding.claim.value.map { document.document.text(in: $0.range) } ?? ""
    html +=
      "<dl class=\"values\"><div><dt>the text</dt><dd>\(HTMLText.content(SafeText.line(written)))</dd></div>"
    let texts = comparison.recorded.map(\.text).joined(separator: "; ")
    html += "<div><dt>the \(comparison.recorded.count == 1 ? "record" : "records")</dt>"
    html += "<dd>\(HTMLText.content(SafeText.line(texts)))</dd></div>"
    if let difference = comparison.difference {
      html += "<div><dt>difference</dt><dd>\(HTMLText.content(difference))</dd></div>"
    }
    return html + "</dl>\n"
  }

  private var suggestion: String {
    guard let suggestion = finding.suggestion else { return "" }
    var html = "<p class=\"write\"><span>write</span> <b>"
    html += HTMLText.content(SafeText.line(suggestion.replacement)) + "</b>"
    if let note = suggestion.note {
      html += " <small>\(HTMLText.content(SafeText.line(note)))</small>"
    }
    return html + "</p>\n"
  }

  private var records: String {
    guard !finding.citations.isEmpty else { return "" }
    var html = ""
    for citation in finding.citations { html += record(citation) }
    let count = finding.witnessCount
    if count > 0 {
      html += "<p class=\"aside\">\(count) independent \(count == 1 ? "origin" : "origins")"
      if let chance = finding.chanceMatches {
        html += "; \(chance) \(chance == 1 ? "record" : "records") of the store would have matched"
        html += " the number by accident"
      }
      html += ".</p>\n"
    }
    return html
  }

  private func record(_ citation: Finding.Citation) -> String {
    let record = citation.record
    var html =
      "<section class=\"record\">\n<h4>\(HTMLText.content(CitationWording.record(record)))</h4>\n"
    if let quote = record.quote {
      html += "<blockquote dir=\"auto\">\(HTMLText.content(SafeText.line(quote)))</blockquote>\n"
    }
    html += "<dl class=\"facts\">"
    if let source = citation.source {
      var text = ""
      if let publisher = source.publisher {
        text += HTMLText.content(SafeText.line(publisher)) + ", "
      }
      let title = SafeText.line(source.title.isEmpty ? source.id.rawValue : source.title)
      text += HTMLText.link(title, to: source.url)
      if let published = source.published { text += ", \(published)" }
      if let tier = source.tier { text += " (\(tier.rawValue) source)" }
      html += row("source", text)
      if let archived = source.archived, WebAddress.link(archived) != nil {
        html += row("archived", HTMLText.link("copy", to: archived))
      }
      if let retrieved = source.retrieved { html += row("read on", retrieved.description) }
      if let origin = source.origin, origin != source.id.rawValue {
        html += row("goes back to", HTMLText.content(SafeText.line(origin)))
      }
    }
    if let vintage = record.vintage { html += row("known since", vintage.description) }
    if let nature = record.nature { html += row("kind of figure", nature.rawValue) }
    if let basis = record.basis {
      html += row("definition", HTMLText.content(SafeText.line(basis)))
    }
    html += row(
      "file",
      "<code>\(HTMLText.content(CitationWording.place(record.origin)))</code> "
        + "<code>\(HTMLText.content(SafeText.line(record.id.rawValue)))</code>")
    return html + "</dl>\n</section>\n"
  }

  private func row(_ name: String, _ html: String) -> String {
    "<div><dt>\(name)</dt><dd>\(html)</dd></div>"
  }

  private var remarks: String {
    var items = ""
    for reason in finding.reasons.dropFirst() { items += item("also", reason) }
    for caveat in finding.caveats { items += item("note", caveat) }
    if let hindsight = finding.hindsight {
      let word = VerdictWording(hindsight.verdict).word
      items += "<li><span>as known on \(hindsight.asOf)</span> \(word): "
      items += "\(HTMLText.content(SafeText.line(hindsight.reason.message))) "
      items += code(hindsight.reason.code.rawValue) + "</li>\n"
    }
    return items.isEmpty ? "" : "<ul class=\"remarks\">\n\(items)</ul>\n"
  }

  private func item(_ label: String, _ reason: Finding.Reason) -> String {
    "<li><span>\(label)</span> \(HTMLText.content(SafeText.line(reason.message))) "
      + code(reason.code.rawValue) + "</li>\n"
  }

  private var trace: String {
    guard !finding.trace.isEmpty else { return "" }
    var html = "<details class=\"more\"><summary>How this was reached</summary>\n<ol>\n"
    for step in finding.trace {
      html += "<li><b>\(HTMLText.content(SafeText.line(step.stage)))</b> "
      html += HTMLText.content(SafeText.line(step.text))
      for record in step.records { html += " " + code(record.rawValue) }
      html += "</li>\n"
    }
    return html + "</ol></details>\n"
  }

  private var rejections: String {
    guard !finding.rejections.isEmpty else { return "" }
    let count = finding.rejections.count
    var html = "<details class=\"more\"><summary>\(count) \(count == 1 ? "record" : "records")"
    html += " considered and set aside</summary>\n<ul>\n"
    for rejection in finding.rejections.prefix(rejectionLimit) {
      let why = rejection.reasons.map(\.message).joined(separator: "; ")
      html += "<li>\(HTMLText.content(CitationWording.record(rejection.citation.record)))"
      html += " <em>\(HTMLText.content(SafeText.line(why)))</em>"
      for reason in rejection.reasons { html += " " + code(reason.code.rawValue) }
      html += "</li>\n"
    }
    if count > rejectionLimit {
      let place = document.document.position(of: finding.anchor)
      let path = "\(document.document.path):\(place)"
      html += "<li>and \(count - rejectionLimit) more: "
      html += code("touchstone explain \(path)") + "</li>\n"
    }
    return html + "</ul></details>\n"
  }

  private func foot(_ position: TextPosition) -> String {
    let plain = TextRenderer().rendered(finding, in: document)
    return "<p class=\"foot\"><a href=\"#mark-\(name)\">in the text</a> "
      + "<a href=\"#\(name)\">link to this</a> "
      + "<button type=\"button\" class=\"copy scripted\">copy as text</button>"
      + "<span>\(HTMLText.content(finding.claim.kind.rawValue)), \(position)</span></p>\n"
      + "<pre class=\"plain\" hidden>\(HTMLText.content(plain))</pre>\n"
  }

  private func code(_ code: String) -> String {
    "<code>\(HTMLText.content(SafeText.line(code)))</code>"
  }
}
