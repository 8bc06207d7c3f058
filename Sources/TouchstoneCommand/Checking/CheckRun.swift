// SPDX-License-Identifier: MIT

import Touchstone

/// Checks documents side by side, and lets stand what someone answers for.
struct CheckRun {
  let settings: Settings
  let evidence: EvidenceFolders
  let terminal: Terminal

  /// What a run found.
  struct Result {
    var report: CheckReport
    /// Documents that could not be read: one line each.
    var problems: [String]
    /// What a person should know besides: one line each.
    var remarks: [String]
    var baseline: Baseline
    var baselinePath: String

    /// The exit status: 2 over 1 over 0.
    func status(isBroken: Bool) -> ExitStatus {
      if isBroken || !problems.isEmpty { return .couldNotRun }
      return report.documents.contains { $0.fails(on: report.failOn) } ? .findings : .success
    }
  }

  /// Checks documents.
  func result(for inputs: [DocumentInput], changes: ChangedLines? = nil) async throws -> Result {
    let checker = Checker(store: evidence.store)
    let bar = ProgressBar(total: inputs.count, terminal: terminal)
    let outcomes = await Parallel.map(inputs, jobs: settings.jobs(standard: Clock.processors)) {
      let outcome = $0.checked(by: checker)
      bar.advance()
      return outcome
    }
    ProgressBar.erase()
    var waivers = try waiverFile()
    let baselinePath = settings.value(.baseline) ?? settings.workspace.path(Baseline.standardName)
    var result = Result(
      report: CheckReport(
        documents: [], recordCount: evidence.store.count,
        sourceCount: evidence.store.sourceList.count, evidenceDiagnostics: evidence.diagnostics,
        failOn: settings.failOn),
      problems: [], remarks: [], baseline: try baseline(at: baselinePath),
      baselinePath: baselinePath)
    for outcome in outcomes {
      switch outcome {
      case .problem(let line): result.problems.append(line)
      case .report(var report, let remarks):
        let path = settings.workspace.portable(report.document.path)
        waivers?.apply(to: &report, path: path)
        result.baseline.apply(to: &report, path: path)
        changes?.filter(&report, path: path)
        result.report.documents.append(report)
        result.remarks += remarks
      }
    }
    result.remarks += waivers?.remarks ?? []
    return result
  }

  private func waiverFile() throws -> WaiverFile? {
    let standard = settings.workspace.path(WaiverFile.standardName)
    if let path = settings.value(.waivers) {
      return try WaiverFile(reading: path, today: settings.today)
    }
    return Files.kind(of: standard) == .file
      ? try WaiverFile(reading: standard, today: settings.today) : nil
  }

  private func baseline(at path: String) throws -> Baseline {
    let isWritten =
      settings.arguments.has(.writeBaseline) || settings.arguments.verb.name == .baseline
    if Files.kind(of: path) == .nothing, settings.value(.baseline) == nil || isWritten {
      return Baseline()
    }
    return try Baseline(reading: path)
  }
}
