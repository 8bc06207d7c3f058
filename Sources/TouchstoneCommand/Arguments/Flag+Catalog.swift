// SPDX-License-Identifier: MIT

import Touchstone

/// Every option there is. A verb lists those it takes.
extension Flag {
  // MARK: - Input

  static let evidence = Flag(
    "evidence", short: "e", .folder("DIR"), in: .input,
    "the evidence: a folder, or one file of it",
    discussion: """
      Without it, the folder 'Evidence' of the project is used: beside the configuration file, or in this folder \
      or the nearest one above that has it. May be given several times; the folders are read as one store.
      """,
    isRepeatable: true, key: "evidence")
  static let claims = Flag(
    "claims", .folder("DIR"), in: .input, "the folder of claim files (default: Claims)",
    key: "claims")
  static let stdinFilename = Flag(
    "stdin-filename", .text("NAME"), in: .input,
    "the name that standard input ('-') is reported under, whose ending tells its format")
  static let exclude = Flag(
    "exclude", .text("GLOB"), in: .input, "leave out documents whose path matches",
    isRepeatable: true, key: "exclude")
  static let allowEmpty = Flag(
    "allow-empty", in: .input, "finding no document is no error")
  static let changedLines = Flag(
    "changed-lines", in: .input,
    "only statements on lines that the diff on standard input adds",
    discussion: """
      The diff is a unified one, for example: git diff -U0 main | touchstone check --changed-lines. Without paths, the documents that the \
      diff names are checked.
      """)
  static let ndjson = Flag(
    "ndjson", in: .input, "read one JSON object a line on standard input, answer each by one line",
    discussion: """
      In: {"id": ..., "text": ..., "published"?: ..., "evidence"?: [...]}. Exactly one line comes out for each line \
      in, in the same order; a bad line is answered by {"id": ..., "error": {...}}. Neither the working folder nor a \
      configuration file is looked at.
      """)

  // MARK: - Judging

  static let published = Flag(
    "published", .date([]), in: .judging,
    "the day the document was published: what 'last year' counts from", key: "published")
  static let asOf = Flag(
    "as-of", .date(["published", "today", "everything"]), in: .judging,
    "judge by what was known on this day (default: published)",
    discussion: "A document whose day is not known is judged by everything.", key: "asOf")
  static let place = Flag(
    "place", .text("NAME"), in: .judging, "where the document speaks from, for 'the country'",
    key: "place")
  static let failOn = Flag(
    "fail-on", .choices("LIST", FailLevel.words), in: .judging,
    "the verdicts that make the exit status 1 (default: inconsistent,misleading)",
    discussion: """
      A list of verdicts, or one of: never; error (inconsistent); warning (inconsistent, misleading and \
      conflicting-evidence); note (these and not-in-evidence). Statements that a claim file pins fail when they \
      differ from what it expects, whatever their verdict.
      """,
    key: "failOn")

  // MARK: - Output

  static let format = Flag(
    "format", short: "f", .choice("FORMAT", ReportFormat.allCases.map(\.rawValue)), in: .output,
    "the format on standard output (default: text)", key: "format")
  static let output = Flag(
    "output", short: "o", .report, in: .output,
    "also write a report to a file; may be given several times",
    discussion:
      "For example: --output html=report.html --output sarif=report.sarif. A file is written whole or not at all.",
    isRepeatable: true, key: "output")
  static let labels = Flag(
    "labels", .file("FILE"), in: .output,
    "a publisher's own words for the verdicts, for claimreview",
    discussion: "A JSON file of the format touchstone.labels/1.", key: "labels")
  static let trace = Flag(
    "trace", in: .output, "show every step, and the records set aside with the reason", key: "trace"
  )
  static let flaggedOnly = Flag(
    "flagged-only", in: .output, "list only statements that ask for attention", key: "flaggedOnly")
  static let listFormat = Flag(
    "format", short: "f", .choice("FORMAT", ["text", "json"]), in: .output,
    "the format on standard output (default: text)")
  static let count = Flag("count", in: .output, "print only the number of mentions by kind")
  static let write = Flag(
    "write", in: .output, "write the claim file to Claims/NAME.claims.json")
  static let force = Flag("force", in: .output, "overwrite a file that is there")
  static let fix = Flag(
    "fix", in: .output,
    "write the safe suggestions into the documents; never inside quotations")
  static let unsafe = Flag(
    "unsafe", in: .output, "with the suggestions that a person should look at")
  static let explain = Flag("explain", in: .output, "say where each value comes from")

  // MARK: - Accepting

  static let baseline = Flag(
    "baseline", .file("FILE"), in: .policy,
    "accept the findings listed in this file (default: .touchstone-baseline.json, when there)",
    key: "baseline")
  static let writeBaseline = Flag(
    "write-baseline", in: .policy, "write the findings of this run to the baseline, and succeed")
  static let pruneBaseline = Flag(
    "prune-baseline", in: .policy, "drop from the baseline what is no longer found")
  static let strictBaseline = Flag(
    "strict-baseline", in: .policy, "a baseline entry that is no longer found is an error",
    key: "strictBaseline")
  static let waivers = Flag(
    "waivers", .file("FILE"), in: .policy,
    "accept what this file waives (default: .touchstone-waivers.json, when there)", key: "waivers")
  static let today = Flag(
    "today", .date([]), in: .policy, "the day that waivers and '--as-of today' count by")

  // MARK: - General

  static let jobs = Flag(
    "jobs", short: "j", .count, in: .general,
    "how many documents are read at once (default: one per core; 1 with --ndjson)", key: "jobs")
  static let config = Flag(
    "config", .file("FILE"), in: .general,
    "the configuration file (default: .touchstone.json here or above)")
  static let isolated = Flag("isolated", in: .general, "use no configuration file")
  static let color = Flag(
    "color", .choice("WHEN", ["auto", "always", "never"]), in: .general,
    "colour the output (default: auto)", key: "color")
  static let quiet = Flag("quiet", short: "q", in: .general, "say nothing beside the result")
  static let all = Flag("all", in: .general, "list every option with the words it takes")
  static let help = Flag("help", short: "h", in: .general, "print help and end")

  // MARK: - Evidence

  static let subject = Flag(
    "subject", .text("NAME"), in: .input, "only records about this entity")
  static let measure = Flag(
    "measure", .text("LABEL"), in: .input, "only records of this measure")
  static let period = Flag(
    "period", .text("PERIOD"), in: .input, "only records that overlap this period (2023, 2024-Q1)")
  static let source = Flag("source", .text("ID"), in: .input, "only records of this source")
  static let map = Flag("map", .file("FILE"), in: .input, "the mapping file")
  static let outputFile = Flag(
    "output", short: "o", .file("PATH"), in: .output, "write to this file, not to standard output")
  static let minimumSeverity = Flag(
    "fail-on", .choice("SEVERITY", ["error", "warning", "note", "never"]), in: .judging,
    "the severity that makes the exit status 1 (default: error)")
}
