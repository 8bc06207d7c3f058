// SPDX-License-Identifier: MIT

import Quantities
import Vocabulary

/// The wording of what is wrong in evidence: what is wrong, what was expected, and the near miss.
enum EvidenceMessage {
  static func missing(_ key: String) -> String { "'\(key)' is missing, and every record needs it" }

  static func unknownKey(_ key: String, in what: String, among keys: [String]) -> String {
    "unknown key '\(shown(key))' in \(what), left unread"
      + NearMiss.tail(for: key, among: keys)
  }

  static func unknownWord(_ word: String, as facet: String, among words: [String]) -> String {
    "unknown \(facet) '\(shown(word))', expected one of "
      + words.joined(separator: ", ") + NearMiss.tail(for: word, among: words)
  }

  static func ambiguousName(
    _ name: String, _ meanings: [Entity.ID], _ lexicon: Lexicon
  ) -> String {
    let names = meanings.prefix(4).map { id in
      let entity = lexicon.entities[id]
      let own =
        ([entity?.name].compactMap(\.self) + (entity?.aliases ?? []) + (entity?.codes ?? []))
        .first { lexicon.entities(named: $0) == [id] }
      return "'\(shown(own ?? id.rawValue))'"
    }
    let kinds = Set(meanings.map { lexicon.entities[$0]?.type ?? "" })
    return "'\(shown(name))' may mean \(names.joined(separator: " or ")), and nothing else in this "
      + "file tells which; "
      + (kinds.count > 1
        ? "it is taken for \(names[0])"
        : "its records decide nothing until one of these is written")
  }

  static func badUnit(_ code: String) -> String {
    let expected =
      "expected an ISO 4217 currency, a UCUM code, '%', 'pp', 'bp', '{index}', '1' or a counted "
      + "noun in braces such as '{person}'"
    if let meant = UnitCode.code(forWords: code) {
      return "unknown unit '\(shown(code))', \(expected); did you mean '\(meant)'?"
    }
    return "unknown unit '\(shown(code))', \(expected)"
      + NearMiss.tail(for: code, among: UnitCode.candidates)
  }

  static func badPeriod(_ text: String) -> String {
    var message =
      "no such period '\(shown(text))', expected an ISO 8601 day, month, year, quarter "
      + "(2024-Q1) or from/to"
    let parts = text.split(separator: "/")
    if parts.count == 2, let first = Period(iso: parts[1] + "/" + parts[0]) {
      message = "the period '\(shown(text))' ends before it begins; did you mean '\(first)'?"
    } else if let meant = PeriodText.period(of: text) {
      message += "; did you mean '\(meant)'?"
    } else if let meant = PeriodText.withinMonth(text) {
      message += "; the last day of that month is \(meant)"
    }
    return message
  }

  /// The message for a period in a table, which a mapping file may tell how to read.
  static func badTablePeriod(_ text: String) -> String {
    if FiscalYear.firstYear(of: text) != nil {
      return "'\(shown(text))' names two years; a mapping file can say when such a year begins "
        + "(\"fiscal\": \"04-01\" beside the period's \"column\")"
    }
    let hasDigits = text.utf8.contains { 0x30...0x39 ~= $0 }
    return badPeriod(text)
      + (hasDigits && PeriodText.withinMonth(text) == nil
        ? "; a mapping file can say how it is written (\"pattern\": \"%d/%m/%Y\")" : "")
  }

  static func badDate(_ text: String, of key: String) -> String {
    let meant =
      (PeriodText.period(of: text).flatMap { $0.first == $0.last ? $0.first : nil }
      ?? PeriodText.withinMonth(text)).map { "; did you mean '\($0)'?" } ?? ""
    return "no such day '\(shown(text))' for '\(key)', expected YYYY-MM-DD" + meant
  }

  static func badValue(_ text: String, in style: DecimalText = DecimalText()) -> String {
    if let meant = meant(by: text, in: style) {
      return "'\(shown(text))' is not a plain decimal; did you mean '\(meant)'?"
    }
    if text.hasPrefix("("), text.hasSuffix(")"), text.utf8.contains(where: { 0x30...0x39 ~= $0 }) {
      return "'\(shown(text))' stands in brackets; a mapping file can say that this means a "
        + "negative number (\"brackets\": \"negative\")"
    }
    if text.utf8.allSatisfy({ 0x30...0x39 ~= $0 || "+-.eE".utf8.contains($0) }), !text.isEmpty {
      return "the number '\(shown(text))' is beyond what can be held exactly "
        + "(38 digits, powers of ten to 400), or is not a plain decimal"
    }
    if MissingMarker.isUsual(text) {
      return "'\(shown(text))' stands for no value; leave the record out, or give the number"
    }
    return "'\(shown(text))' is not a plain decimal; words go as {\"text\": ...}, "
      + "names as {\"entity\": ...}, days as {\"date\": ...}"
  }

  /// What is wrong with a cell that should be a number, and how a mapping file can say what it is.
  static func badCell(_ text: String, in style: DecimalText = DecimalText()) -> String {
    if let meant = meant(by: text, in: style) {
      return
        "'\(shown(text))' is not a plain decimal; did you mean '\(meant)'? a mapping file can say how "
        + "numbers are written (\"decimal\", \"group\")"
    }
    if MissingMarker.isUsual(text) {
      return "'\(shown(text))' stands for no value; a mapping file can say so "
        + "(\"missing\": [\"\(shown(text))\"])"
    }
    let digits = text.utf8.count { 0x30...0x39 ~= $0 }
    if digits == 0 {
      return "'\(shown(text))' is no number; a mapping file can name texts that stand for no value "
        + "(\"missing\": [\"\(shown(text))\"]), or the rows where the table ends (\"until\")"
    }
    if FlaggedValue.cut(text, .attached).flags != nil {
      return
        "'\(shown(text))' is a number with something after it; a mapping file can take marks off "
        + "(\"flags\": \"attached\")"
    }
    return badValue(text, in: style)
  }

  /// The plain decimal that a number was probably meant to be; `nil` where it could be two, or none.
  private static func meant(by text: String, in style: DecimalText) -> String? {
    for group: TableDialect.GroupMark in [.blank, .character(UInt8(ascii: ","))]
    where style.group != group && style.decimal == UInt8(ascii: ".") {
      if let plain = DecimalText(group: group).plain(text), plain != text,
        ExactDecimal(plain) != nil
      {
        return plain
      }
    }
    let comma = DecimalText(decimal: UInt8(ascii: ","))
    if style.decimal != UInt8(ascii: ","), let plain = comma.plain(text), plain != text,
      ExactDecimal(plain) != nil
    {
      return plain
    }
    return nil
  }

  static func badScale(_ text: String) -> String {
    "unknown scale '\(shown(text))', expected a power of ten such as 1000 or 1e6, "
      + "or thousand, million, billion, trillion"
      + NearMiss.tail(for: text, among: ["thousand", "million", "billion", "trillion"])
  }

  static func wrongType(_ key: String, expected: String, found: String) -> String {
    "'\(shown(key))' should be \(expected), found \(found)"
  }

  /// A user's text, cut where it is long and freed of control characters.
  static func shown(_ text: String) -> String {
    var output = ""
    var count = 0
    for scalar in text.unicodeScalars {
      if count == 60 { return output + "..." }
      let isControl =
        scalar.value < 0x20 || 0x7F...0x9F ~= scalar.value || 0x202A...0x202E ~= scalar.value
        || 0x2066...0x2069 ~= scalar.value
      output.unicodeScalars.append(isControl ? "\u{FFFD}" : scalar)
      count += 1
    }
    return output
  }
}
