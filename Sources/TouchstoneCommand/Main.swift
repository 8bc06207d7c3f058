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
      status = await CheckCommand.stream(checker: Checker(store: EvidenceStore()), jobs: jobs)
      if evidence != nil { Diagnostics.warning("evidence is not read yet") }
    default: status = .couldNotRun
    }
    exit(status.rawValue)
  }
}

enum RecognizeCommand {
  @MainActor
  static func stream(jobs: Int) async -> ExitStatus {
    let recognizer = Recognizer()
    let run = BatchRun(jobs: jobs) { (line, _, output) throws(BatchLine.Failure) in
      let tokens = Tokenizer.tokens(of: line.text)
      let mentions = recognizer.mentions(
        in: line.text, tokens: tokens, reference: try line.date(line.published, "published"))
      output += BatchRenderer().line(
        mentions, in: line.text, id: BatchRenderer.ID(json: line.id))
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
    let run = BatchRun(jobs: jobs) { (line, _, output) throws(BatchLine.Failure) in
      let document = try line.document()
      let options = Verifier.Options(
        published: try line.date(line.published, "published"),
        asOf: try line.date(line.asOf, "asOf"), place: line.place)
      output += BatchRenderer().line(
        checker.check(document, options: options), id: BatchRenderer.ID(json: line.id))
    }
    return await run.run()
  }
}

extension BatchLine {
  func date(_ text: String?, _ key: String) throws(Failure) -> CalendarDate? {
    guard let text else { return nil }
    if let date = CalendarDate(text) ?? CalendarDate(text.prefix(10)) { return date }
    throw Failure(
      id: id, code: "batch.bad-date", message: "'\(key)' is a date such as 2024-04-10", column: nil)
  }

  func document() throws(Failure) -> Document {
    do throws(SourceTextError) {
      return try Document(parsing: text, path: "-")
    } catch {
      throw Failure(
        id: id, code: "batch.invalid-utf8", message: "the text is not valid UTF-8", column: nil)
    }
  }
}
