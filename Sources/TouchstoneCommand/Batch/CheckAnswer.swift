// SPDX-License-Identifier: MIT

import Touchstone

/// The answer of `check --ndjson`: the statements of one text with their verdicts.
enum CheckAnswer {
  /// Appends the answer to a line.
  static func append(to output: inout [UInt8], id: [UInt8], report: DocumentReport) {
    let points = CodePoints(report.document.bytes)
    output.append(contentsOf: "{\"id\":".utf8)
    output.append(contentsOf: id)
    output.append(contentsOf: ",\"claims\":[".utf8)
    for (index, finding) in report.findings.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(finding, points, to: &output)
    }
    output.append(contentsOf: "],\"coverage\":{\"mentions\":".utf8)
    output.append(contentsOf: String(report.coverage.entries.count).utf8)
    JSONBytes.appendField("bound", report.coverage.boundCount, to: &output)
    JSONBytes.appendField("leftOver", report.coverage.leftOverCount, to: &output)
    JSONBytes.appendField("countedOut", report.coverage.countedOutCount, to: &output)
    output.append(contentsOf: "}}".utf8)
  }

  private static func append(_ finding: Finding, _ points: CodePoints, to output: inout [UInt8]) {
    let claim = finding.claim
    output.append(contentsOf: "{\"start\":".utf8)
    output.append(contentsOf: String(points.count(before: claim.range.lowerBound)).utf8)
    JSONBytes.appendField("end", points.count(before: claim.range.upperBound), to: &output)
    JSONBytes.appendField("quote", claim.quote, to: &output)
    JSONBytes.appendField("kind", claim.kind.rawValue, to: &output)
    JSONBytes.appendField("subject", claim.subject?.text, to: &output)
    JSONBytes.appendField("measure", claim.measure?.text, to: &output)
    if let value = claim.value {
      JSONBytes.appendField("value", value.quantity?.value?.description, to: &output)
      JSONBytes.appendField("unit", value.quantity?.unit?.code, to: &output)
      output.append(contentsOf: ",\"valueRange\":{\"start\":".utf8)
      output.append(contentsOf: String(points.count(before: value.range.lowerBound)).utf8)
      JSONBytes.appendField("end", points.count(before: value.range.upperBound), to: &output)
      output.append(UInt8(ascii: "}"))
    }
    JSONBytes.appendField("period", claim.time?.period?.description, to: &output)
    JSONBytes.appendField("place", claim.place?.text, to: &output)
    JSONBytes.appendField("counterpart", claim.counterpart?.text, to: &output)
    JSONBytes.appendField("attribution", claim.attribution?.text, to: &output)
    JSONBytes.appendField("modality", claim.modality.rawValue, to: &output)
    JSONBytes.appendField("verdict", finding.verdict.rawValue, to: &output)
    JSONBytes.appendField("strength", finding.strength?.rawValue, to: &output)
    list("reasons", finding.reasons.map(\.code.rawValue), to: &output)
    list("records", finding.citations.map(\.record.id.rawValue), to: &output)
    JSONBytes.appendField("suggestion", finding.suggestion?.replacement, to: &output)
    output.append(UInt8(ascii: "}"))
  }

  private static func list(_ name: String, _ items: [String], to output: inout [UInt8]) {
    output.append(contentsOf: ",\"\(name)\":[".utf8)
    for (index, item) in items.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      JSONBytes.append(item, to: &output)
    }
    output.append(UInt8(ascii: "]"))
  }
}
