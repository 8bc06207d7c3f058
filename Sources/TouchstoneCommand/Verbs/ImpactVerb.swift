// SPDX-License-Identifier: MIT

import Touchstone

/// `touchstone evidence impact`: which statements change their verdict with other evidence.
struct ImpactVerb {
  let settings: Settings
  let terminal: Terminal

  /// Checks twice, and prints what differs.
  func run() async throws -> ExitStatus {
    var operands = settings.arguments.operands
    let new = operands.removeFirst()
    var old = try EvidenceFolders(settings)
    var changed = old
    if Files.kind(of: new) != .folder, let own = old.held(new) {
      // A file that is there already: what does it change?
      old = try EvidenceFolders(old.paths, except: own)
    } else {
      // A folder replaces the evidence; a file joins it.
      changed = try EvidenceFolders(
        Files.kind(of: new) == .folder ? [new] : old.paths + [new])
    }
    let gatherer = DocumentInputs(settings)
    let (inputs, problems) =
      try operands.isEmpty ? gatherer.pinned() : gatherer.inputs(for: operands)
    old.tellErrors()
    changed.tellErrors()
    for problem in problems { Diagnostics.error(problem) }
    let (before, after) = (Checker(store: old.store), Checker(store: changed.store))
    let bar = ProgressBar(total: inputs.count, terminal: terminal)
    let pairs = await Parallel.map(inputs, jobs: settings.jobs(standard: Clock.processors)) {
      let pair = ($0.checked(by: before), $0.checked(by: after))
      bar.advance()
      return pair
    }
    ProgressBar.erase()
    var text = ""
    var count = 0
    var isBroken = old.isBroken || changed.isBroken || !problems.isEmpty
    for case (.report(let first, _), .report(let second, _)) in pairs {
      for line in Self.differences(first, second) {
        text += line
        count += 1
      }
    }
    for case (.problem(let line), _) in pairs {
      Diagnostics.error(line)
      isBroken = true
    }
    text +=
      "\(count) \(count == 1 ? "statement changes its" : "statements change their") verdict, "
      + "in \(inputs.count) \(inputs.count == 1 ? "document" : "documents").\n"
    return Output.write(text, then: isBroken ? .couldNotRun : .success)
  }

  /// A line for each statement whose verdict differs, with the reason of the later.
  private static func differences(_ old: DocumentReport, _ new: DocumentReport) -> [String] {
    func keyed(_ report: DocumentReport) -> [TextRange: [Finding]] {
      Dictionary(grouping: report.findings) { $0.claim.value?.valueRange ?? $0.claim.range }
    }
    let (before, after) = (keyed(old), keyed(new))
    var lines: [String] = []
    for range in Set(before.keys).union(after.keys).sorted() {
      let (first, second) = (before[range] ?? [], after[range] ?? [])
      for index in 0..<max(first.count, second.count) {
        let was = index < first.count ? first[index] : nil
        let now = index < second.count ? second[index] : nil
        let (left, right) = (was?.verdict ?? .notInEvidence, now?.verdict ?? .notInEvidence)
        guard left != right, let shown = now ?? was else { continue }
        var line =
          "\(new.document.path):\(new.document.position(of: range)): \(left.rawValue) -> "
          + "\(right.rawValue): \"\(SafeText.line(shown.claim.quote))\"\n"
        if let reason = now?.reasons.first {
          line += "    \(SafeText.line(reason.message)) [\(reason.code)]\n"
        }
        let records = (now?.citations ?? []).map(\.record.id.rawValue)
        if !records.isEmpty { line += "    by \(records.joined(separator: ", "))\n" }
        lines.append(line)
      }
    }
    return lines
  }
}
