// SPDX-License-Identifier: MIT

import Touchstone

/// `touchstone recognize`: the quantities of a text.
struct RecognizeVerb {
  let settings: Settings

  /// Lists the mentions of files.
  func run() throws -> ExitStatus {
    let operands = settings.arguments.operands
    guard !operands.isEmpty else {
      throw UsageError("'touchstone recognize' needs FILE... after it, or --ndjson")
    }
    let recognizer = Recognizer()
    let reference = settings.date(.published)
    var counts: [Mention.Kind: Int] = [:]
    var text = ""
    var tokens: [Token] = []
    for path in operands {
      if settings.arguments.has(.count), Document.Format(path: path) == .plain {
        try count(path, with: recognizer, reference: reference, into: &counts)
        continue
      }
      let bytes = try path == "-" ? StandardStreams.readAll(0) : Files.bytes(of: path)
      let document = try Document(parsing: bytes, path: path)
      tokens.removeAll(keepingCapacity: true)
      Tokenizer.append(tokensOf: document.prose.span, to: &tokens)
      let mentions = recognizer.mentions(in: document.prose, tokens: tokens, reference: reference)
      if settings.arguments.has(.count) {
        for mention in mentions { counts[mention.kind, default: 0] += 1 }
      } else if settings.value(.listFormat) == "json" {
        let line = BatchRenderer().line(
          mentions, in: document.bytes, id: BatchRenderer.ID(path))
        text += String(decoding: line, as: UTF8.self)
      } else {
        for mention in mentions { text += MentionText.line(mention, in: document) + "\n" }
      }
    }
    if settings.arguments.has(.count) {
      for kind in Mention.Kind.allCases { text += "\(kind.rawValue) \(counts[kind] ?? 0)\n" }
    }
    return Output.write(text)
  }

  /// Counts the mentions of a plain text, block by block.
  private func count(
    _ path: String, with recognizer: Recognizer, reference: CalendarDate?,
    into counts: inout [Mention.Kind: Int]
  ) throws {
    var blocks = TextBlocks(try Files.handle(of: path))
    var block: [UInt8] = []
    var tokens: [Token] = []
    while try blocks.next(into: &block) {
      tokens.removeAll(keepingCapacity: true)
      Tokenizer.append(tokensOf: block.span, to: &tokens)
      recognizer.count(in: block, tokens: tokens, reference: reference, into: &counts)
    }
  }

  /// Answers lines of JSON by lines of JSON.
  @MainActor
  func stream() async throws -> ExitStatus {
    guard settings.arguments.operands.isEmpty else {
      throw UsageError(
        "'--ndjson' reads standard input; '\(settings.arguments.operands[0])' is too many")
    }
    let recognizer = Recognizer()
    let standard = settings.date(.published)
    let run = BatchRun(jobs: settings.jobs(standard: 1)) {
      (line, output) throws(BatchLine.Failure) in
      let text = Array(line.text.utf8)
      let mentions = recognizer.mentions(
        in: text, tokens: Tokenizer.tokens(of: text), reference: line.published ?? standard)
      output += BatchRenderer().line(
        mentions, in: text, notes: line.notes, id: BatchRenderer.ID(json: line.id))
    }
    return await run.run()
  }
}

/// A mention on one line, for people.
enum MentionText {
  /// `path:line:column: kind 'words' = value unit, first to last`.
  static func line(_ mention: Mention, in document: Document) -> String {
    var text =
      "\(document.path):\(document.position(of: mention.range)): \(mention.kind.rawValue) "
      + "'\(SafeText.line(document.text(in: mention.range)))'"
    if let quantity = mention.quantity {
      text += " \(quantity.comparator.rawValue) "
      switch (quantity.value, quantity.low, quantity.high) {
      case (let value?, _, _): text += value.description
      case (nil, let low, let high):
        text += "[\(low?.description ?? ".."), \(high?.description ?? "..")]"
      }
      if let unit = quantity.unit, unit != .one { text += " \(unit.code)" }
    }
    if let change = mention.change {
      text += ", \(change.direction.rawValue) (\(change.role.rawValue))"
    }
    if let period = mention.period { text += ", \(period.isoDescription)" }
    if let duration = mention.duration { text += ", \(duration)" }
    if let exclusion = mention.exclusion { text += ", \(exclusion)" }
    return text
  }
}
