// SPDX-License-Identifier: MIT

import Foundation
import Touchstone

/// The command: reads its arguments, does what they say, and ends with a status.
@main
enum TouchstoneMain {
  @MainActor
  static func main() async {
    StandardStreams.ignoreClosedPipes()
    Interruption.watch()
    let status: ExitStatus
    do {
      let arguments = try Arguments(
        parsing: Array(CommandLine.arguments.dropFirst()),
        isFile: { Files.kind(of: $0) != .nothing })
      status = try await run(arguments, Terminal())
    } catch {
      ProgressBar.erase()
      Diagnostics.error("\((error as? UsageError)?.message ?? "\(error)")")
      status = .couldNotRun
    }
    exit(status.rawValue)
  }

  @MainActor
  private static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
    let verb = arguments.verb
    if arguments.has(.help) { return Output.write(HelpText.verb(verb, width: terminal.helpWidth)) }
    switch verb.name {
    case .help: return try help(arguments, terminal)
    case .version: return Output.write("touchstone \(TouchstoneVersion.current)\n")
    case .completions: return Output.write(Completions.script(for: arguments.operands[0]))
    case .manual:
      return Output.write(arguments.operands[0] == "man" ? ManualPage.roff : ManualPage.markdown)
    case .configValidate: return try ConfigVerb.validate(arguments)
    default: break
    }
    if arguments.has(.ndjson) {
      let settings = Settings(alone: arguments)
      return verb.name == .recognize
        ? try await RecognizeVerb(settings: settings).stream()
        : try await CheckVerb(settings: settings, terminal: terminal).stream()
    }
    let settings = try Settings(arguments)
    switch verb.name {
    case .check: return try await CheckVerb(settings: settings, terminal: terminal).run()
    case .recognize: return try RecognizeVerb(settings: settings).run()
    case .extract: return try ExtractVerb(settings: settings).run()
    case .suggest: return try await SuggestVerb(settings: settings, terminal: terminal).run()
    case .baseline: return try await BaselineVerb(settings: settings, terminal: terminal).run()
    case .configShow: return ConfigVerb.show(settings)
    case .evidenceImpact: return try await ImpactVerb(settings: settings, terminal: terminal).run()
    case .explain: return try ExplainVerb(settings: settings, terminal: terminal).run()
    case .evidenceList: return try EvidenceVerbs(settings: settings).list()
    case .evidenceShow: return try EvidenceVerbs(settings: settings).show()
    case .evidenceLint: return try EvidenceVerbs(settings: settings).lint()
    case .evidenceImport: return try EvidenceVerbs(settings: settings).importFile()
    case .evidenceIndex: return try EvidenceVerbs(settings: settings).index()
    case .evidenceDiff: return try EvidenceVerbs(settings: settings).diff()
    default: throw UsageError("'touchstone \(verb.name.rawValue)' is not there yet")
    }
  }

  private static func help(_ arguments: Arguments, _ terminal: Terminal) throws -> ExitStatus {
    let width = terminal.helpWidth
    let words = arguments.operands
    guard let first = words.first else { return Output.write(HelpText.overview(width: width)) }
    if let verb = Verb.all.first(where: { $0.words == words }) {
      return Output.write(
        HelpText.verb(verb, width: width, listsAll: arguments.has(.all)))
    }
    if !Verb.secondWords(after: first).isEmpty {
      return Output.write(HelpText.group(first, width: width))
    }
    let near = NearMiss.suggestion(for: first, among: Verb.firstWords)
    throw UsageError(
      "no verb is named '\(first)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
  }
}
