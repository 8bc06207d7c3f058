// SPDX-License-Identifier: MIT

/// Reads Frictionless table dialects, version 1 and 2.
struct DialectReader: Sendable {
  private static let keys = [
    "delimiter", "lineTerminator", "quoteChar", "doubleQuote", "escapeChar", "nullSequence",
    "skipInitialSpace", "header", "headerRows", "headerJoin", "commentRows", "commentChar",
    "caseSensitiveHeader", "csvddfVersion", "property", "itemType", "itemKeys", "sheetNumber",
    "sheetName", "table", "decimalChar", "groupChar", "title", "description", "name",
  ]

  let file: SourceFile

  /// The dialect of a JSON object.
  func dialect(_ value: JSONValue, log: inout DiagnosticLog) -> TableDialect? {
    guard value.kind == .object else {
      // A dialect may be named by an address, which is not fetched.
      file.report(
        .badMapping, "only a dialect written out here can be read", at: value.offset, to: &log,
        severity: .warning)
      return nil
    }
    var dialect = TableDialect()
    for member in value.members where !JSONKeys.isRemark(member.key) {
      let value = member.value
      switch member.key {
      case "delimiter":
        guard let mark = one(member, log: &log) else { return nil }
        dialect.delimiter = mark
      case "quoteChar":
        dialect.quote = value.isNull || value.string == "" ? nil : one(member, log: &log)
      case "escapeChar":
        dialect.escape = value.isNull || value.string == "" ? nil : one(member, log: &log)
      case "commentChar":
        dialect.comment = value.isNull || value.string == "" ? nil : one(member, log: &log)
      case "doubleQuote": dialect.isDoubleQuote = value.bool ?? true
      case "skipInitialSpace": dialect.skipsInitialSpace = value.bool ?? false
      case "header": dialect.hasHeader = value.bool ?? true
      case "headerRows": dialect.headerRows = value.elements.compactMap(\.int)
      case "headerJoin": dialect.headerJoin = value.string ?? " "
      case "commentRows": dialect.commentRows = Set(value.elements.compactMap(\.int))
      case "decimalChar": dialect.decimal = value.string?.utf8.first ?? dialect.decimal
      case "groupChar": dialect.group = value.string.flatMap(Self.groupMark)
      default:
        if !Self.keys.contains(member.key) {
          file.report(
            .unknownKey,
            EvidenceMessage.unknownKey(member.key, in: "a dialect", among: Self.keys),
            at: member.keyOffset, to: &log)
        }
      }
    }
    return dialect
  }

  /// What separates groups of digits, as a descriptor writes it.
  static func groupMark(_ text: String) -> TableDialect.GroupMark? {
    guard let byte = text.utf8.first else { return nil }
    if byte == 0x20 || byte >= 0x80 { return .blank }
    return .character(byte)
  }

  private func one(_ member: JSONMember, log: inout DiagnosticLog) -> UInt8? {
    if let text = member.value.string {
      if text == "\\t" { return 0x09 }
      if text.utf8.count == 1, let byte = text.utf8.first { return byte }
    }
    file.report(
      .badMapping, "'\(member.key)' should be one ASCII character", at: member.value.offset,
      to: &log)
    return nil
  }
}
