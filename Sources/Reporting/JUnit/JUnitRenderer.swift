// SPDX-License-Identifier: MIT

import Claims
import Evidence
import SourceText
import Verification

/// The report as JUnit XML: a suite for each document, a case for each statement.
///
/// Only what every reader of the format understands is used. Times are 0, so that two runs write the
/// same bytes; names hold no figure that the evidence could change.
public struct JUnitRenderer: Renderer {
  /// Makes a renderer.
  public init() {}

  /// What became of the cases of a suite.
  private struct Counts {
    var tests = 0
    var failures = 0
    var errors = 0
    var skipped = 0

    var attributes: String {
      "tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\" "
        + "time=\"0\""
    }

    static func += (left: inout Counts, right: Counts) {
      left.tests += right.tests
      left.failures += right.failures
      left.errors += right.errors
      left.skipped += right.skipped
    }
  }

  /// The report as XML.
  public func rendered(_ report: CheckReport) -> String {
    var total = Counts()
    var suites = ""
    for document in report.documents {
      var counts = Counts()
      let cases = cases(of: document, failOn: report.failOn, counts: &counts)
      let path = MarkupText.line(document.document.path)
      suites += "  <testsuite name=\"\(path)\" \(counts.attributes) file=\"\(path)\">\n"
      suites += cases + "  </testsuite>\n"
      total += counts
    }
    let broken = report.evidenceDiagnostics.filter { $0.severity == .error }
    if !broken.isEmpty {
      let counts = Counts(tests: broken.count, errors: broken.count)
      suites += "  <testsuite name=\"evidence\" \(counts.attributes)>\n"
      for diagnostic in broken {
        let path = MarkupText.line(diagnostic.path)
        suites +=
          "    <testcase name=\"line \(diagnostic.line): \(MarkupText.line(diagnostic.code))\""
        suites += " classname=\"\(path)\" file=\"\(path)\" line=\"\(diagnostic.line)\" time=\"0\">"
        suites += "<error message=\"\(MarkupText.line(diagnostic.message))\""
        suites += " type=\"\(MarkupText.line(diagnostic.code))\"/></testcase>\n"
      }
      suites += "  </testsuite>\n"
      total += counts
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuites name=\"touchstone\" \(total.attributes)>\n\(suites)</testsuites>\n"
  }

  private func cases(
    of document: DocumentReport, failOn: [Verdict], counts: inout Counts
  ) -> String {
    var text = ""
    var seen: [String: Int] = [:]
    let path = MarkupText.line(document.document.path)
    for finding in document.findings {
      let quote = SafeText.shortened(SafeText.line(finding.claim.quote), toColumns: 120)
      seen[quote, default: 0] += 1
      let occurrence = seen[quote] ?? 1
      let name = "“\(quote)”" + (occurrence > 1 ? " (\(occurrence))" : "")
      let line = document.document.position(of: finding.anchor).line
      text += "    <testcase name=\"\(MarkupText.line(name))\" classname=\"\(path)\""
      text += " file=\"\(path)\" line=\"\(line)\" time=\"0\""
      counts.tests += 1
      if let acceptance = finding.acceptance, finding.verdict.isFlagged {
        text += ">\n      <system-out>\(MarkupText.line(message(of: finding))); "
        text += "\(MarkupText.line(ReviewWording.sentence(acceptance)))</system-out>\n"
        text += "    </testcase>\n"
      } else if failOn.contains(finding.verdict) {
        counts.failures += 1
        text += ">\n      <failure message=\"\(MarkupText.line(message(of: finding)))\""
        text += " type=\"\(MarkupText.line(finding.primaryCode))\">"
        text += MarkupText.lines(TextRenderer().rendered(finding, in: document))
        text += "</failure>\n    </testcase>\n"
      } else if finding.verdict.isJudged {
        if finding.verdict.isFlagged {
          text += ">\n      <system-out>\(MarkupText.line(message(of: finding)))</system-out>\n"
          text += "    </testcase>\n"
        } else {
          text += "/>\n"
        }
      } else {
        counts.skipped += 1
        text += ">\n      <skipped message=\"\(MarkupText.line(message(of: finding)))\"/>\n"
        text += "    </testcase>\n"
      }
    }
    return text
  }

  private func message(of finding: Finding) -> String {
    VerdictWording(finding.verdict).word + ": " + finding.primaryMessage
  }
}
