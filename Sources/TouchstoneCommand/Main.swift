// SPDX-License-Identifier: MIT

import Foundation
import Touchstone

@main
enum TouchstoneMain {
  @MainActor
  static func main() async {
    StandardStreams.ignoreClosedPipes()
    var arguments = Array(CommandLine.arguments.dropFirst())
    let verb = arguments.isEmpty ? "check" : arguments.removeFirst()
    var evidence: String?
    var published: CalendarDate?
    var jobs = 1
    var paths: [String] = []
    var isStream = false
    var isCount = false
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      let next = index + 1 < arguments.count ? arguments[index + 1] : ""
      switch argument {
      case "--ndjson": isStream = true
      case "--count": isCount = true
      case "--evidence": (evidence, index) = (next, index + 1)
      case "--published": (published, index) = (CalendarDate(next), index + 1)
      case "--jobs": (jobs, index) = (Int(next) ?? 1, index + 1)
      default: paths.append(argument)
      }
      index += 1
    }
    let status: ExitStatus
    switch (verb, isStream) {
    case ("recognize", true): status = await RecognizeCommand.stream(jobs: jobs)
    case ("recognize", false):
      status = RecognizeCommand.files(paths, isCount: isCount, published: published)
    case ("check", true):
      do throws(EvidenceError) {
        let checker = try evidence.map { (path) throws(EvidenceError) in try Checker(evidence: path)
        }
        status = await CheckCommand.stream(
          checker: checker ?? Checker(store: EvidenceStore()), jobs: jobs)
      } catch {
        Diagnostics.error(error.description)
        status = .couldNotRun
      }
    default: status = .couldNotRun
    }
    exit(status.rawValue)
  }
}

enum RecognizeCommand {
  @MainActor
  static func stream(jobs: Int) async -> ExitStatus {
    let recognizer = Recognizer()
    let run = BatchRun(jobs: jobs) { (line, output) throws(BatchLine.Failure) in
      let text = Array(line.text.utf8)
      let mentions = recognizer.mentions(
        in: text, tokens: Tokenizer.tokens(of: text), reference: line.published)
      output += BatchRenderer().line(mentions, in: text, id: BatchRenderer.ID(json: line.id))
    }
    return await run.run()
  }

  static func files(_ paths: [String], isCount: Bool, published: CalendarDate?) -> ExitStatus {
    var counts: [Mention.Kind: Int] = [:]
    for path in paths {
      guard let data = FileManager.default.contents(atPath: path),
        let document = try? Document(parsing: Array(data), path: path)
      else {
        Diagnostics.error("\(path): no such file")
        return .couldNotRun
      }
      let mentions = Recognizer().mentions(
        in: document.prose, tokens: Tokenizer.tokens(of: document.prose), reference: published)
      for mention in mentions {
        counts[mention.kind, default: 0] += 1
        if !isCount {
          let value = mention.quantity.map {
            "\($0.comparator.rawValue) \($0.value?.description ?? "[\($0.low?.description ?? ".."), \($0.high?.description ?? "..")]") \($0.unit?.code ?? "")"
          }
          print(
            "\(path):\(document.position(of: mention.range)): \(mention.kind.rawValue) '\(document.text(in: mention.range))' \(value ?? "") \(mention.period?.description ?? "") \(mention.duration ?? "")"
          )
        }
      }
    }
    if isCount {
      for kind in Mention.Kind.allCases { print(kind.rawValue, counts[kind] ?? 0) }
    }
    return .success
  }
}

enum CheckCommand {
  @MainActor
  static func stream(checker: Checker, jobs: Int) async -> ExitStatus {
    let run = BatchRun(jobs: jobs) { (line, output) throws(BatchLine.Failure) in
      let options = Verifier.Options(
        published: line.published, asOf: line.asOf, place: line.place)
      let inline = line.evidence.map { InlineEvidence($0, lexicon: checker.store.lexicon) }
      let report = checker.check(
        Document(line.text), with: inline ?? InlineEvidence(), options: options)
      output += BatchRenderer().line(report, id: BatchRenderer.ID(json: line.id))
    }
    return await run.run()
  }
}
