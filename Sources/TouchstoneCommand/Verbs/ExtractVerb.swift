// SPDX-License-Identifier: MIT

import Touchstone

/// `touchstone extract`: the statements of a document, and the draft of its claim file.
struct ExtractVerb {
  let settings: Settings

  /// Lists the statements, or writes the draft.
  func run() throws -> ExitStatus {
    let path = settings.arguments.operands[0]
    let bytes = try path == "-" ? StandardStreams.readAll(0) : Files.bytes(of: path)
    let document = try Document(parsing: bytes, path: path)
    let evidence = try evidence()
    evidence?.tellErrors()
    var options = settings.options
    options.published = options.published ?? StatedDate.date(in: document)
    let report = Checker(store: evidence?.store ?? EvidenceStore())
      .check(document, options: options)
    let status: ExitStatus = evidence?.isBroken == true ? .couldNotRun : .success
    if settings.arguments.has(.write) {
      guard path != "-" else {
        throw UsageError("a claim file names its document by path; standard input has none")
      }
      return try write(ClaimFileDraft(report, path: settings.workspace.portable(path)), status)
    }
    if settings.value(.listFormat) == "json" {
      let draft = ClaimFileDraft(report, path: settings.workspace.portable(path))
      return Output.write(draft.text, then: status)
    }
    var text = ""
    for finding in report.findings { text += Self.lines(finding.claim, in: document) }
    for entry in report.coverage.entries {
      if case .leftOver(let reason) = entry.fate {
        text +=
          "\(path):\(document.position(of: entry.range)): not in a statement: "
          + "'\(SafeText.line(entry.text))' (\(reason))\n"
      }
    }
    return Output.write(text, then: status)
  }

  /// The evidence, whose names help the reading; none is no error.
  private func evidence() throws -> EvidenceFolders? {
    let standard = settings.workspace.path("Evidence")
    if settings.values(.evidence).values.isEmpty, Files.kind(of: standard) != .folder {
      return nil
    }
    return try EvidenceFolders(settings)
  }

  private func write(_ draft: ClaimFileDraft, _ status: ExitStatus) throws -> ExitStatus {
    let folder = settings.claimsFolder
    let path = Files.joined(folder, draft.name)
    if Files.kind(of: path) != .nothing, !settings.arguments.has(.force) {
      throw FileProblem(
        path: path, message: "is there already, with a person's review; --force overwrites it")
    }
    if Files.kind(of: folder) == .nothing { try Files.makeFolder(folder) }
    try FileWriter.write(Array(draft.text.utf8), to: path)
    return Output.write(
      "\(path): \(draft.count) \(draft.count == 1 ? "statement" : "statements"); read each one and correct its verdict\n",
      then: status)
  }

  private static func lines(_ claim: Claim, in document: Document) -> String {
    var text =
      "\(document.path):\(document.position(of: claim.range)): \(claim.kind.rawValue): "
      + "\"\(SafeText.line(claim.quote))\"\n"
    func row(_ name: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      text += "    \(name): \(SafeText.line(value))\n"
    }
    func named(_ facet: Claim.Facet?) -> String? {
      facet.map { facet in
        let targets = facet.entities.map(\.rawValue) + facet.measures.map(\.rawValue)
        return facet.text
          + (targets.isEmpty ? "" : " (\(targets.prefix(3).joined(separator: ", ")))")
      }
    }
    row("subject", named(claim.subject))
    row("measure", named(claim.measure))
    row("value", claim.value.map { document.text(in: $0.range) })
    row(
      "when",
      claim.time.map { time in
        time.text + (time.period.map { " (\($0.isoDescription))" } ?? " (no date to count from)")
      })
    row("place", named(claim.place))
    row("other side", named(claim.counterpart))
    row("said by", named(claim.attribution))
    if claim.modality != .fact { row("told as", claim.modality.rawValue) }
    if claim.isNegated { row("denied", "yes") }
    return text
  }
}
