// SPDX-License-Identifier: MIT

import Claims
import Evidence
import SourceText
import Verification

/// The report as SARIF 2.1.0, for code scanning and editors.
///
/// Columns count UTF-16 code units. Statements that ask for action are results; with `showsUnjudged`
/// those not in evidence are notes.
public struct SARIFRenderer: Renderer {
  /// The most results that GitHub takes in one run.
  public static let resultLimit: Int = 25_000
  /// Whether statements not in evidence are listed as notes.
  public var showsUnjudged: Bool
  /// The version of the program, when it is known.
  public var toolVersion: String?

  /// Makes a renderer.
  public init(showsUnjudged: Bool = false, toolVersion: String? = nil) {
    self.showsUnjudged = showsUnjudged
    self.toolVersion = toolVersion
  }

  /// A finding on its way into a result.
  private struct Result {
    let finding: Finding
    let document: Document
    let fingerprint: Fingerprint
    let columns: TextUnitIndex
  }

  /// The report as a SARIF log.
  public func rendered(_ report: CheckReport) -> String {
    var results = results(of: report)
    let dropped = max(0, results.count - Self.resultLimit)
    if dropped > 0 {
      // The pressing ones stay; a stable order is kept within a level.
      let ranked = results.enumerated().sorted {
        (rank($0.element.finding), $0.offset) < (rank($1.element.finding), $1.offset)
      }
      results = ranked.prefix(Self.resultLimit).sorted { $0.offset < $1.offset }.map(\.element)
    }
    let codes = Array(Set(results.map(\.finding.primaryCode))).sorted()
    let positions = Dictionary(uniqueKeysWithValues: zip(codes, 0...))

    var writer = JSONWriter(isIndented: true)
    writer.object { writer in
      writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.member("version", "2.1.0")
      writer.array("runs", CollectionOfOne(report)) { report, writer in
        writer.object { writer in
          writer.object("tool") { writer in
            writer.object("driver") { writer in
              writer.member("name", "touchstone")
              if let toolVersion { writer.member("semanticVersion", toolVersion) }
              writer.array("rules", codes) { code, writer in rule(code, results, to: &writer) }
            }
          }
          writer.array("invocations", CollectionOfOne(dropped)) { dropped, writer in
            invocation(report, dropped: dropped, to: &writer)
          }
          writer.member("columnKind", "utf16CodeUnits")
          writer.array("results", results) { result, writer in
            self.result(
              result, rule: positions[result.finding.primaryCode] ?? 0, of: report, to: &writer)
          }
        }
      }
    }
    writer.endLine()
    return writer.text
  }

  private func results(of report: CheckReport) -> [Result] {
    report.documents.flatMap { document -> [Result] in
      let columns = TextUnitIndex(document.document.bytes, counting: .utf16)
      return zip(document.findings, Fingerprint.all(of: document)).compactMap {
        finding, fingerprint in
        guard finding.verdict.isFlagged || (showsUnjudged && finding.verdict == .notInEvidence)
        else { return nil }
        return Result(
          finding: finding, document: document.document, fingerprint: fingerprint, columns: columns)
      }
    }
  }

  private func rank(_ finding: Finding) -> Int {
    switch VerdictWording(finding.verdict).level {
    case .error: 0
    case .warning: 1
    case .note: 2
    case .none: 3
    }
  }

  private func rule(_ code: String, _ results: [Result], to writer: inout JSONWriter) {
    let text = RuleText(code)
    let level = results.first { $0.finding.primaryCode == code }.map {
      VerdictWording($0.finding.verdict).level
    }
    writer.object { writer in
      writer.member("id", code)
      writer.object("shortDescription") { $0.member("text", limited(text.title)) }
      writer.object("fullDescription") { $0.member("text", limited(text.rule)) }
      writer.object("help") { writer in
        writer.member("text", limited(text.help))
        writer.member("markdown", limited(text.markdown))
      }
      writer.object("defaultConfiguration") { $0.member("level", (level ?? .warning).rawValue) }
      writer.object("properties") { writer in
        writer.array("tags", ["facts"])
        writer.member("precision", "high")
        writer.member(
          "problem.severity",
          level == .error ? "error" : level == .warning ? "warning" : "recommendation")
      }
    }
  }

  private func invocation(_ report: CheckReport, dropped: Int, to writer: inout JSONWriter) {
    let broken = report.evidenceDiagnostics.filter { $0.severity == .error }
    writer.object { writer in
      writer.member("executionSuccessful", true)
      var messages = broken.map { (level: "error", text: $0.description) }
      if dropped > 0 {
        messages.append(("warning", "\(dropped) results beyond \(Self.resultLimit) are left out"))
      }
      if !messages.isEmpty {
        writer.array("toolExecutionNotifications", messages) { message, writer in
          writer.object { writer in
            writer.member("level", message.level)
            writer.object("message") { $0.member("text", linkless(message.text)) }
          }
        }
      }
    }
  }

  private func result(
    _ result: Result, rule: Int, of report: CheckReport, to writer: inout JSONWriter
  ) {
    let finding = result.finding
    writer.object { writer in
      writer.member("ruleId", finding.primaryCode)
      writer.member("ruleIndex", rule)
      writer.member("level", VerdictWording(finding.verdict).level.rawValue)
      writer.object("message") { $0.member("text", message(of: finding, in: report)) }
      writer.array("locations", CollectionOfOne(finding.anchor)) { range, writer in
        writer.object { writer in
          writer.object("physicalLocation") { writer in
            artifact(result.document.path, to: &writer)
            region("region", range, of: result, to: &writer)
          }
        }
      }
      if let folder = report.evidencePath, !finding.citations.isEmpty {
        writer.array("relatedLocations", zip(1..., finding.citations)) { item, writer in
          related(item.1.record, number: item.0, folder: folder, to: &writer)
        }
      }
      writer.object("partialFingerprints") { writer in
        writer.member("primaryLocationLineHash", result.fingerprint.rawValue)
        writer.member("touchstone/claim/v1", result.fingerprint.rawValue)
      }
      if let acceptance = finding.acceptance {
        writer.array("suppressions", CollectionOfOne(acceptance)) { acceptance, writer in
          writer.object { writer in
            writer.member("kind", acceptance.place == .comment ? "inSource" : "external")
            writer.member("justification", ReviewWording.sentence(acceptance))
          }
        }
      }
      if let suggestion = finding.suggestion, suggestion.isSafe {
        fix(suggestion, of: result, to: &writer)
      }
    }
  }

  private func related(
    _ record: EvidenceRecord, number: Int, folder: String, to writer: inout JSONWriter
  ) {
    writer.object { writer in
      writer.member("id", number)
      writer.object("physicalLocation") { writer in
        artifact(folder + "/" + record.origin.path, to: &writer)
        writer.object("region") { writer in
          writer.member("startLine", max(1, record.origin.line))
        }
      }
      writer.object("message") { $0.member("text", linkless(CitationWording.record(record))) }
    }
  }

  private func fix(
    _ suggestion: Finding.Suggestion, of result: Result, to writer: inout JSONWriter
  ) {
    writer.array("fixes", CollectionOfOne(suggestion)) { suggestion, writer in
      writer.object { writer in
        writer.object("description") {
          $0.member("text", "write " + linkless(suggestion.replacement))
        }
        writer.array("artifactChanges", CollectionOfOne(suggestion)) { suggestion, writer in
          writer.object { writer in
            artifact(result.document.path, to: &writer)
            writer.array("replacements", CollectionOfOne(suggestion)) { suggestion, writer in
              writer.object { writer in
                region("deletedRegion", suggestion.range, of: result, to: &writer)
                writer.object("insertedContent") { $0.member("text", suggestion.replacement) }
              }
            }
          }
        }
      }
    }
  }

  private func artifact(_ path: String, to writer: inout JSONWriter) {
    writer.object("artifactLocation") { $0.member("uri", WebAddress.reference(toPath: path)) }
  }

  private func region(
    _ name: StaticString, _ range: TextRange, of result: Result, to writer: inout JSONWriter
  ) {
    let start = result.columns.position(of: range.lowerBound, in: result.document.lines)
    let end = result.columns.position(of: range.upperBound, in: result.document.lines)
    writer.object(name) { writer in
      writer.member("startLine", start.line)
      writer.member("startColumn", start.column)
      writer.member("endLine", end.line)
      writer.member("endColumn", end.column)
    }
  }

  private func message(of finding: Finding, in report: CheckReport) -> String {
    var text = linkless(VerdictWording(finding.verdict).word + ": " + finding.primaryMessage) + "."
    if let record = finding.citations.first?.record {
      text += " Record: " + linkless(CitationWording.record(record)) + "."
      if report.evidencePath != nil { text += " See [evidence](1)." }
    }
    if let suggestion = finding.suggestion {
      text += " Write: " + linkless(SafeText.line(suggestion.replacement)) + "."
    }
    return text
  }

  /// The text with brackets escaped where they could be read as a link.
  private func linkless(_ text: String) -> String {
    text.contains("](") ? text.replacing("[", with: "\\[").replacing("]", with: "\\]") : text
  }

  private func limited(_ text: String) -> String { SafeText.shortened(text, toColumns: 1000) }
}
