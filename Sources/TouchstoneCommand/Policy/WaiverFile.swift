// SPDX-License-Identifier: MIT

import Touchstone

/// A file of statements that someone lets stand, for a reason and until a day.
///
///     {"format": "touchstone.waivers/1",
///      "waivers": [{"document": "docs/a.md", "quote": "...", "code": "value.rounded",
///                   "owner": "ann", "reason": "...", "until": "2025-06-30"}]}
struct WaiverFile {
  /// The format read.
  static let format = "touchstone.waivers/1"
  /// The name looked for when none is given.
  static let standardName = ".touchstone-waivers.json"

  private struct Waiver {
    /// The document's path, or a pattern of paths; `nil` for any.
    var document: Glob?
    /// Words of the statement; `nil` for any.
    var quote: String?
    /// The reason code, or its family; `nil` for any.
    var code: String?
    var owner: String
    var reason: String
    var until: CalendarDate
    var position: TextPosition
    var isUsed = false
  }

  private let path: String
  private let today: CalendarDate
  private var waivers: [Waiver] = []

  /// Reads a file; waivers whose last day is past have no effect.
  init(reading path: String, today: CalendarDate) throws {
    try self.init(parsing: try Files.bytes(of: path), path: path, today: today)
  }

  /// Reads the bytes of a file.
  init(parsing bytes: [UInt8], path: String, today: CalendarDate) throws(LocatedProblem) {
    self.path = path
    self.today = today
    let object = try LocatedObject(parsing: bytes, path: path, what: "a waiver file")
    try object.checkKeys(known: ["$schema", "format", "waivers"])
    try object.checkFormat(Self.format)
    for element in try object.objects("waivers") {
      try object.checkKeys(
        of: element, known: ["document", "quote", "code", "owner", "reason", "until"])
      guard let owner = try object.string("owner", of: element), !owner.isEmpty else {
        throw object.problem(element, "a waiver has an 'owner': who answers for it")
      }
      guard let reason = try object.string("reason", of: element), !reason.isEmpty else {
        throw object.problem(element, "a waiver has a 'reason'")
      }
      guard let until = try object.date("until", of: element) else {
        throw object.problem(element, "a waiver has a last day, 'until'")
      }
      let document = try object.string("document", of: element)
      let quote = try object.string("quote", of: element)
      let code = try object.string("code", of: element)
      guard document != nil || quote != nil else {
        throw object.problem(element, "a waiver names a 'document', a 'quote', or both")
      }
      waivers.append(
        Waiver(
          document: document.map { Glob($0) }, quote: quote, code: code, owner: owner,
          reason: reason, until: until, position: object.position(element.offset)))
    }
  }

  /// Marks the findings of a document that a waiver lets stand.
  ///
  /// - Parameters:
  ///   - report: The document's report.
  ///   - path: Its path from the top of the project.
  mutating func apply(to report: inout DocumentReport, path: String) {
    guard !waivers.isEmpty else { return }
    let finder = QuoteFinder(report.document)
    for place in waivers.indices {
      let waiver = waivers[place]
      guard waiver.document?.matches(path) ?? true else { continue }
      let ranges = waiver.quote.map { finder.ranges(of: $0) ?? [] }
      for index in report.findings.indices where report.findings[index].verdict.isFlagged {
        let finding = report.findings[index]
        let anchor = finding.claim.value?.range ?? finding.claim.range
        guard finding.acceptance == nil, ranges?.contains(where: { $0.overlaps(anchor) }) ?? true,
          waiver.code.map({ code in
            finding.reasons.contains {
              $0.code.rawValue == code || $0.code.rawValue.hasPrefix(code + ".")
            }
          }) ?? true
        else { continue }
        waivers[place].isUsed = true
        guard waiver.until >= today else { continue }
        report.findings[index].acceptance = Finding.Acceptance(
          place: .waiver, reason: waiver.reason, owner: waiver.owner, until: waiver.until)
      }
    }
  }

  /// What a person should know: waivers that are over, and those that waive nothing.
  var remarks: [String] {
    waivers.compactMap { waiver in
      if waiver.isUsed, waiver.until < today {
        return "\(path):\(waiver.position): this waiver of \(waiver.owner) ended on \(waiver.until)"
      }
      return waiver.isUsed ? nil : "\(path):\(waiver.position): this waiver waives nothing"
    }
  }
}
