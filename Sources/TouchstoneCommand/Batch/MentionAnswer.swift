// SPDX-License-Identifier: MIT

import Touchstone

/// The answer of `recognize --ndjson`: the mentions of one text.
enum MentionAnswer {
  /// Appends the answer to a line.
  static func append(
    to output: inout [UInt8], id: [UInt8], text: [UInt8], mentions: [Mention]
  ) {
    let points = CodePoints(text)
    output.append(contentsOf: "{\"id\":".utf8)
    output.append(contentsOf: id)
    output.append(contentsOf: ",\"mentions\":[".utf8)
    var isFirst = true
    for mention in mentions where mention.kind != .notQuantity {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      append(mention, in: text, points, to: &output)
    }
    output.append(contentsOf: "]}".utf8)
  }

  private static func append(
    _ mention: Mention, in text: [UInt8], _ points: CodePoints, to output: inout [UInt8]
  ) {
    output.append(contentsOf: "{\"kind\":".utf8)
    JSONBytes.append(mention.kind.rawValue, to: &output)
    JSONBytes.appendField("start", points.count(before: mention.range.lowerBound), to: &output)
    JSONBytes.appendField("end", points.count(before: mention.range.upperBound), to: &output)
    output.append(contentsOf: ",\"text\":".utf8)
    let upper = min(mention.range.upperBound, text.count)
    JSONBytes.append(text[min(mention.range.lowerBound, upper)..<upper], to: &output)
    if let quantity = mention.quantity {
      JSONBytes.appendField("value", quantity.value?.description, to: &output)
      JSONBytes.appendField("low", quantity.low?.description, to: &output)
      JSONBytes.appendField("high", quantity.high?.description, to: &output)
      if let unit = quantity.unit, unit != .one {
        JSONBytes.appendField("unit", unit.code, to: &output)
      }
      JSONBytes.appendField("comparator", quantity.comparator.rawValue, to: &output)
    }
    switch mention.change?.direction {
    case .up: JSONBytes.appendField("change", "up", to: &output)
    case .down: JSONBytes.appendField("change", "down", to: &output)
    case .unchanged, nil: break
    }
    JSONBytes.appendField("first", mention.period?.first?.description, to: &output)
    JSONBytes.appendField("last", mention.period?.last?.description, to: &output)
    JSONBytes.appendField("duration", mention.duration, to: &output)
    output.append(UInt8(ascii: "}"))
  }
}
