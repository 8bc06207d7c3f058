// SPDX-License-Identifier: MIT

import Touchstone

/// `touchstone explain`: a rule, or one statement step by step.
struct ExplainVerb {
  let settings: Settings
  let terminal: Terminal

  /// Explains a code, a claim's id, or the statements of a place.
  func run() throws -> ExitStatus {
    let word = settings.arguments.operands[0]
    if let rule = RuleCatalog.rule(Finding.Code(word)) { return Output.write(Self.text(rule)) }
    if let place = Place(word) { return try statements(at: place) }
    if let status = try claim(named: word) { return status }
    if let near = NearMiss.suggestion(for: word, among: RuleCatalog.rules.map(\.code.rawValue)) {
      throw UsageError("no rule and no claim is named '\(word)'; did you mean '\(near)'?")
    }
    throw UsageError(
      "no rule and no claim is named '\(word)'; expected a code such as value.rounded, the id of a claim in 'Claims', or PATH:LINE"
    )
  }

  /// A rule with its example.
  private static func text(_ rule: Rule) -> String {
    var text = "\(rule.code.rawValue): \(rule.title)\n\n"
    text += HelpText.wrapped(rule.text, width: 80, indentation: 0) + "\n"
    guard let example = rule.example else { return text }
    text += "\nExample: \(example.text)\n"
    if let published = example.published { text += "Published: \(published)\n" }
    for record in example.evidence { text += "Evidence: \(record)\n" }
    text += "Verdict: \(example.verdict.rawValue)\n"
    return text
  }

  // MARK: - Places

  /// `path:line` or `path:line:column`.
  private struct Place {
    let path: String
    let line: Int
    let column: Int?

    init?(_ word: String) {
      let parts = word.split(separator: ":", omittingEmptySubsequences: false)
      var numbers: [Int] = []
      for part in parts.reversed() {
        guard numbers.count < 2, let number = Int(part), number > 0 else { break }
        numbers.insert(number, at: 0)
      }
      let path = parts.dropLast(numbers.count).joined(separator: ":")
      guard let line = numbers.first, !path.isEmpty else { return nil }
      self.path = path
      self.line = line
      column = numbers.count > 1 ? numbers[1] : nil
    }
  }

  private func statements(at place: Place) throws -> ExitStatus {
    let evidence = try EvidenceFolders(settings)
    evidence.tellErrors()
    let pinned = try pinnedDocument(place.path)
    let report = Checker(store: evidence.store)
      .check(pinned, reading: try pinned.document())
    let document = report.document
    let found = report.findings.filter { finding in
      let first = document.lines.position(of: finding.claim.range.lowerBound)
      let last = document.lines.position(of: finding.claim.range.upperBound)
      guard first.line <= place.line, place.line <= last.line else { return false }
      guard let column = place.column else { return true }
      let wanted = TextPosition(line: place.line, column: column)
      return first <= wanted && wanted <= last
    }
    guard !found.isEmpty else {
      throw UsageError(
        "\(place.path):\(place.line)\(place.column.map { ":\($0)" } ?? ""): no statement is found here"
      )
    }
    return write(found, in: report, isBroken: evidence.isBroken)
  }

  /// The document as its claim file pins it, where one does.
  private func pinnedDocument(_ path: String) throws -> PinnedDocument {
    if Files.kind(of: settings.claimsFolder) == .folder {
      let folder = try ClaimFolder(settings.claimsFolder, defaults: settings.options)
      let normalized = Files.normalized(path)
      if var pinned = folder.documents.first(where: { $0.path == normalized }) {
        pinned.options.published = settings.options.published ?? pinned.options.published
        return pinned
      }
    }
    return PinnedDocument(path: path, options: settings.options)
  }

  // MARK: - Claims

  private func claim(named id: String) throws -> ExitStatus? {
    guard Files.kind(of: settings.claimsFolder) == .folder else { return nil }
    let folder = try ClaimFolder(settings.claimsFolder, defaults: settings.options)
    let pinned = folder.documents.filter { document in
      document.claimFile?.statements.contains { $0.id == id } ?? false
    }
    guard !pinned.isEmpty else { return nil }
    let evidence = try EvidenceFolders(settings)
    evidence.tellErrors()
    let checker = Checker(store: evidence.store)
    var status = ExitStatus.success
    for document in pinned {
      let report = checker.check(document, reading: try document.document())
      for outcome in report.review?.outcomes ?? [] where outcome.statement.id == id {
        var text =
          "\(id) in \(document.claimFile?.path ?? ""): \(ReviewWording.sentence(outcome))\n"
        if let note = outcome.statement.note { text += "note: \(SafeText.line(note))\n" }
        text += "\n"
        _ = Output.write(text)
        if let index = outcome.finding, report.findings.indices.contains(index) {
          status = write([report.findings[index]], in: report, isBroken: evidence.isBroken)
        } else {
          status = Output.write("The program finds no statement in these words.\n")
        }
      }
    }
    return status
  }

  private func write(
    _ findings: [Finding], in report: DocumentReport, isBroken: Bool
  ) -> ExitStatus {
    let renderer = TextRenderer(
      width: terminal.width,
      decorator: terminal.isColoured(settings.value(.color)) ? ANSIDecorator() : PlainDecorator(),
      showsTrace: true)
    let text = findings.map { renderer.rendered($0, in: report) }.joined(separator: "\n")
    return Output.write(text, then: isBroken ? .couldNotRun : .success)
  }
}
