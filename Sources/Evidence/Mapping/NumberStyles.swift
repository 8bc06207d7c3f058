// SPDX-License-Identifier: MIT

import SourceText

/// How the cells of a column write their numbers, as far as two ways can be told: `1.300` among `2,100`.
struct NumberStyles: Sendable {
  private var grouped: String?
  private var threeDecimals: (text: String, offset: Int)?
  private var hasOtherDecimals = false

  /// Says that a column writes its numbers in two ways, where it does.
  func tell(of header: String, in file: SourceFile, log: inout DiagnosticLog) {
    guard !hasOtherDecimals, let grouped, let threeDecimals else { return }
    log.add(
      .badValue,
      "column '\(EvidenceMessage.shown(header))': '\(EvidenceMessage.shown(threeDecimals.text))' is read "
        + "with decimals, but other cells of the column write thousands, as "
        + "'\(EvidenceMessage.shown(grouped))', and none has decimals; is it "
        + "\(threeDecimals.text.filter { $0.isNumber })?",
      path: file.path, at: file.lines.position(of: threeDecimals.offset), severity: .warning)
  }

  /// Takes note of a cell, where a point or comma of either kind is the decimal mark.
  mutating func note(_ text: String, decimal: UInt8, offset: Int) {
    if hasOtherDecimals { return }
    let other = decimal == UInt8(ascii: ".") ? UInt8(ascii: ",") : UInt8(ascii: ".")
    let bytes = NameStrip.trimmed(text).utf8
    let marks = bytes.filter { $0 == decimal }.count
    if marks == 0 {
      if grouped == nil, bytes.contains(other) { grouped = text }
      return
    }
    let tail = bytes.reversed().prefix { $0 != decimal }
    let head = bytes.prefix { $0 != decimal }
    let isThree =
      marks == 1 && tail.count == 3 && 1...3 ~= head.count
      && bytes.allSatisfy { 0x30...0x39 ~= $0 || $0 == decimal }
      && head.first != UInt8(ascii: "0")
    if !isThree {
      hasOtherDecimals = true
    } else if threeDecimals == nil {
      threeDecimals = (text, offset)
    }
  }
}
