// SPDX-License-Identifier: MIT

import Touchstone

/// `touchstone check`: documents against the evidence.
struct CheckVerb {
  let settings: Settings
  let terminal: Terminal

  /// Checks, reports, and says how it went.
  func run() async throws -> ExitStatus {
    if settings.arguments.has(.changedLines), settings.arguments.has(.writeBaseline) {
      throw UsageError(
        "'--write-baseline' is of whole documents; leave out '--changed-lines'")
    }
    let changes =
      settings.arguments.has(.changedLines)
      ? try ChangedLines(parsing: StandardStreams.readAll(0)) : nil
    let (inputs, problems) = try DocumentInputs(settings).gathered(changes: changes)
    if inputs.isEmpty, !problems.isEmpty {
      for problem in problems { Diagnostics.error(problem) }
      return .couldNotRun
    }
    let labels = try labels()
    let evidence = try EvidenceFolders(settings)
    if inputs.isEmpty, problems.isEmpty, !settings.arguments.has(.allowEmpty), changes == nil {
      throw UsageError("no document to check; expected a path, or claim files in 'Claims'")
    }
    var result = try await CheckRun(settings: settings, evidence: evidence, terminal: terminal)
      .result(for: inputs, changes: changes)
    result.problems = problems + result.problems
    evidence.tellErrors()
    for problem in result.problems { Diagnostics.error(problem) }
    tell(result.remarks)
    var status = result.status(isBroken: evidence.isBroken)
    try updateBaseline(&result, &status)
    for output in settings.values(.output).values {
      let format = String(output.prefix { $0 != "=" })
      let path = String(output.dropFirst(format.count + 1))
      guard let format = ReportFormat(rawValue: format) else { continue }
      try FileWriter.write(
        Array(format.rendered(result.report, looks: ReportFormat.Looks(labels: labels)).utf8),
        to: path)
    }
    let format = settings.value(.format).flatMap(ReportFormat.init(rawValue:)) ?? .text
    let looks = ReportFormat.Looks(
      isColoured: terminal.isColoured(settings.value(.color)), width: terminal.width,
      showsTrace: settings.isOn(.trace), isFlaggedOnly: settings.isOn(.flaggedOnly),
      labels: labels)
    return Output.write(format.rendered(result.report, looks: looks), then: status)
  }

  /// The publisher's words for the verdicts, read before anything is checked.
  private func labels() throws -> ClaimReviewLabels {
    guard let path = settings.value(.labels) else { return .standard }
    let bytes = try Files.bytes(of: path)
    do {
      return try ClaimReviewLabels(json: bytes)
    } catch {
      throw FileProblem(path: path, message: error.description)
    }
  }

  private func tell(_ remarks: [String]) {
    guard !settings.arguments.has(.quiet) else { return }
    for remark in remarks { Diagnostics.warning(remark) }
  }

  private func updateBaseline(_ result: inout CheckRun.Result, _ status: inout ExitStatus) throws {
    if settings.arguments.has(.writeBaseline) {
      var baseline = result.baseline
      baseline.clear(isThere: settings.workspace.has)
      for document in result.report.documents {
        baseline.add(document, path: settings.workspace.portable(document.document.path))
      }
      try FileWriter.write(baseline.bytes, to: result.baselinePath)
      if status == .findings { status = .success }
      return
    }
    let stale = result.baseline.stale(isThere: settings.workspace.has)
    guard !stale.isEmpty, !settings.arguments.has(.changedLines) else { return }
    if settings.arguments.has(.pruneBaseline) {
      result.baseline.prune(isThere: settings.workspace.has)
      try FileWriter.write(result.baseline.bytes, to: result.baselinePath)
    } else if settings.isOn(.strictBaseline) {
      for entry in stale {
        Diagnostics.error(
          "\(result.baselinePath): '\(entry.quote.prefix(60))' in \(entry.document) is no longer found; run with --prune-baseline"
        )
      }
      status = .couldNotRun
    } else {
      tell([
        "\(result.baselinePath): \(stale.count) \(stale.count == 1 ? "entry is" : "entries are") no longer found; run with --prune-baseline"
      ])
    }
  }

  /// Answers lines of JSON by lines of JSON.
  @MainActor
  func stream() async throws -> ExitStatus {
    guard settings.arguments.operands.isEmpty else {
      throw UsageError(
        "'--ndjson' reads standard input; '\(settings.arguments.operands[0])' is too many")
    }
    let paths = settings.arguments.values(.evidence)
    let evidence = try paths.isEmpty ? nil : EvidenceFolders(paths)
    evidence?.tellErrors()
    let checker = Checker(store: evidence?.store ?? EvidenceStore())
    let standard = settings.options
    let run = BatchRun(jobs: settings.jobs(standard: 1)) {
      (line, output) throws(BatchLine.Failure) in
      let options = Verifier.Options(
        published: line.published ?? standard.published, asOf: line.asOf ?? standard.asOf,
        place: line.place ?? standard.place, explains: false)
      let document = Document(line.text)
      var report: DocumentReport
      if let inline = line.evidence {
        report = checker.check(
          document, with: InlineEvidence(inline, lexicon: checker.store.lexicon),
          options: options)
      } else {
        report = checker.check(document, options: options)
      }
      report.notes.removeAll { note in line.notes.contains { $0.code == note.code } }
      report.notes += line.notes
      output += BatchRenderer().line(report, id: BatchRenderer.ID(json: line.id))
    }
    let status = await run.run()
    return status == .success && evidence?.isBroken == true ? .couldNotRun : status
  }
}
