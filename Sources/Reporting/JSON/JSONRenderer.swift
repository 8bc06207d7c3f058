// SPDX-License-Identifier: MIT

import Evidence
import Quantities
import SourceText
import Verification

/// The whole report as one JSON object, format `touchstone.report/1`.
public struct JSONRenderer: Renderer {
  /// The name and version of the format.
  public static let format: String = "touchstone.report/1"
  /// Whether lines are broken and indented.
  public var isIndented: Bool

  /// Makes a renderer.
  public init(isIndented: Bool = true) { self.isIndented = isIndented }

  /// The report as JSON, with a line end.
  public func rendered(_ report: CheckReport) -> String {
    var writer = JSONWriter(isIndented: isIndented)
    writer.object { writer in
      writer.headMembers(of: report)
      writer.object("summary") { $0.members(of: Tally(report.documents)) }
      writer.array("documents", report.documents) { document, writer in
        writer.object { writer in
          writer.headMembers(of: document)
          writer.array(
            "findings", zip(1..., zip(document.findings, Fingerprint.all(of: document)))
          ) { item, writer in
            let (number, (finding, fingerprint)) = item
            writer.object { writer in
              writer.member("number", number)
              writer.member("fingerprint", fingerprint.rawValue)
              writer.members(of: finding, in: document.document)
            }
          }
          writer.array("coverage", document.coverage.entries) { entry, writer in
            writer.value(entry, in: document.document)
          }
        }
      }
    }
    writer.endLine()
    return writer.text
  }
}

/// The report as lines of JSON, for streams: a head, a line for each document and finding, a summary.
public struct NDJSONRenderer: Renderer {
  /// Makes a renderer.
  public init() {}

  /// The report, one JSON object a line, each with its `type`.
  public func rendered(_ report: CheckReport) -> String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("type", "report")
      writer.headMembers(of: report)
    }
    writer.endLine()
    for document in report.documents {
      writer.object { writer in
        writer.member("type", "document")
        writer.headMembers(of: document)
      }
      writer.endLine()
      let fingerprints = Fingerprint.all(of: document)
      for (number, (finding, fingerprint)) in zip(1..., zip(document.findings, fingerprints)) {
        writer.object { writer in
          writer.member("type", "finding")
          writer.member("path", document.document.path)
          writer.member("number", number)
          writer.member("fingerprint", fingerprint.rawValue)
          writer.members(of: finding, in: document.document)
        }
        writer.endLine()
      }
    }
    writer.object { writer in
      writer.member("type", "summary")
      writer.members(of: Tally(report.documents))
    }
    writer.endLine()
    return writer.text
  }
}

extension JSONWriter {
  /// Writes what holds for the whole report.
  fileprivate mutating func headMembers(of report: CheckReport) {
    member("format", JSONRenderer.format)
    member("tool", "touchstone")
    array("failOn", report.failOn.lazy.map(\.rawValue))
    object("evidence") { writer in
      writer.member("records", report.recordCount)
      writer.member("sources", report.sourceCount)
      writer.array("diagnostics", report.evidenceDiagnostics) { diagnostic, writer in
        writer.object { writer in
          writer.member("code", diagnostic.code)
          writer.member("severity", diagnostic.severity.rawValue)
          writer.member("message", diagnostic.message)
          writer.member("path", diagnostic.path)
          writer.member("line", diagnostic.line)
          writer.member("column", diagnostic.column)
        }
      }
    }
  }

  /// Writes what holds for a whole document.
  fileprivate mutating func headMembers(of report: DocumentReport) {
    member("path", report.document.path)
    member("mediaType", report.document.format.mediaType)
    member("published", report.published?.description)
    member("asOf", report.asOf?.description)
    array("notes", report.notes) { note, writer in writer.value(note) }
    object("summary") { $0.members(of: Tally([report])) }
    optional("review", report.review) { review, writer in
      writer.members(of: review, in: report.document)
    }
  }

  fileprivate mutating func members(of tally: Tally) {
    member("statements", tally.statements)
    member("judged", tally.judged)
    member("accepted", tally.accepted)
    object("verdicts") { writer in
      for verdict in Verdict.allCases {
        writer.key(text: verdict.rawValue)
        writer.integer(tally.count(of: verdict))
      }
    }
    member("numbers", tally.numbers)
    member("bound", tally.bound)
    member("leftOver", tally.leftOver)
    member("countedOut", tally.countedOut)
  }

  fileprivate mutating func value(_ entry: Coverage.Entry, in document: Document) {
    object { writer in
      writer.placeMembers(of: entry.range, in: document)
      writer.member("text", entry.text)
      writer.member("kind", entry.kind.rawValue)
      switch entry.fate {
      case .bound(let finding):
        writer.member("fate", "bound")
        writer.member("finding", finding + 1)
      case .leftOver(let reason):
        writer.member("fate", "left-over")
        writer.member("reason", reason)
      case .countedOut(let reason):
        writer.member("fate", "counted-out")
        writer.member("reason", reason)
      }
    }
  }
}

extension Document.Format {
  /// The media type that names the format.
  fileprivate var mediaType: String {
    switch self {
    case .plain: "text/plain"
    case .markdown: "text/markdown"
    case .html: "text/html"
    }
  }
}
