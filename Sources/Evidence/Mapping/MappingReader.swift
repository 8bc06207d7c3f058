// SPDX-License-Identifier: MIT

/// Reads mapping files: `touchstone.map/1`, and our property of a data package.
struct MappingReader: Sendable {
  /// The keys of a mapping.
  static let keys = [
    "format", "file", "files", "as", "source", "encoding", "dialect", "rows", "missing", "decimal",
    "group", "bareNumber", "brackets", "flags", "where", "except", "record", "values", "across",
    "labels",
    "remarks", "note",
  ]
  private static let ruleKeys = [
    "constant", "column", "columns", "join", "header", "labels", "strip", "granularity", "pattern",
    "power", "type", "area", "fiscal",
  ]
  private static let rowKeys = ["header", "fill", "units", "first", "last", "until", "carry"]
  private static let numberKeys = ["decimal", "group", "bareNumber", "brackets", "missing"]

  let file: SourceFile

  /// The mapping of a JSON object; faults go to the log, and what is understood counts.
  func mapping(_ root: JSONValue, log: inout DiagnosticLog) -> TableMapping {
    var mapping = TableMapping()
    mapping.place = (file.path, root.offset)
    guard root.kind == .object else {
      wrongType("a mapping", "an object", root, log: &log)
      return mapping
    }
    for member in root.members where !JSONKeys.isRemark(member.key) {
      read(member, into: &mapping, log: &log)
    }
    return mapping
  }

  private func read(
    _ member: JSONMember, into mapping: inout TableMapping, log: inout DiagnosticLog
  ) {
    let value = member.value
    switch member.key {
    case "format", "file", "files", "note": break
    case "as":
      guard let name = text(member, log: &log) else { return }
      if OutsideFormat(rawValue: name) == nil {
        file.report(
          .badMapping,
          EvidenceMessage.unknownWord(
            name, as: "format", among: OutsideFormat.allCases.map(\.rawValue)),
          at: value.offset, to: &log)
      }
      mapping.format = name
    case "source": mapping.source = SourceReader(file: file).source(value, log: &log)
    case "encoding":
      guard let name = text(member, log: &log) else { return }
      mapping.encoding = TextEncoding(named: name)
      if mapping.encoding == nil {
        file.report(
          .badMapping,
          EvidenceMessage.unknownWord(
            name, as: "encoding", among: TextEncoding.allCases.map(\.rawValue)),
          at: value.offset, to: &log)
      }
    case "dialect": mapping.dialect = DialectReader(file: file).dialect(value, log: &log)
    case "rows": readRows(value, into: &mapping, log: &log)
    case "missing": mapping.missing = Set(texts(member, log: &log))
    case "decimal": mapping.decimal = text(member, log: &log)?.utf8.first
    case "group": mapping.group = text(member, log: &log).flatMap(DialectReader.groupMark)
    case "bareNumber": mapping.dropsText = value.bool == false
    case "brackets": mapping.readsBrackets = readsBrackets(member, log: &log)
    case "flags":
      guard let word = text(member, log: &log) else { return }
      if let style = TableMapping.FlagStyle(rawValue: word) {
        mapping.flagStyle = style
      } else {
        file.report(
          .badMapping,
          EvidenceMessage.unknownWord(
            word, as: "flags", among: TableMapping.FlagStyle.allCases.map(\.rawValue)),
          at: value.offset, to: &log)
      }
    case "where": mapping.conditions = conditions(value, log: &log)
    case "except": mapping.exceptions = conditions(value, log: &log)
    case "labels":
      for column in value.members {
        mapping.codeLabels[column.key] = labels(column.value, log: &log)
      }
    case "remarks": mapping.remarks = texts(member, log: &log)
    case "record":
      (mapping.facets, mapping.qualifiers) = facets(value, in: "a mapping's 'record'", log: &log)
    case "values":
      mapping.values = value.elements.compactMap { element in
        guard let column = element["column"]?.stringOrNumber else {
          file.report(
            .badMapping, "every one of 'values' needs a 'column'", at: element.offset, to: &log)
          return nil
        }
        let (facets, qualifiers) = facets(
          element, in: "one of 'values'", except: Set(Self.numberKeys + ["column"]), log: &log)
        return TableMapping.Value(
          column: column, facets: facets, qualifiers: qualifiers,
          numbers: numbers(element, log: &log))
      }
    case "across": mapping.across = across(value, log: &log)
    default:
      file.report(
        .unknownKey, EvidenceMessage.unknownKey(member.key, in: "a mapping", among: Self.keys),
        at: member.keyOffset, to: &log)
    }
  }

  // MARK: - Parts

  private func readRows(
    _ value: JSONValue, into mapping: inout TableMapping, log: inout DiagnosticLog
  ) {
    guard value.kind == .object else { return wrongType("rows", "an object", value, log: &log) }
    for member in value.members where !JSONKeys.isRemark(member.key) {
      switch member.key {
      case "header":
        if let row = member.value.int {
          mapping.headerRows = row > 0 ? [row] : []
        } else {
          mapping.headerRows = member.value.elements.compactMap(\.int)
        }
      case "fill": mapping.fillsHeader = member.value.bool ?? false
      case "units": mapping.unitsRow = member.value.int
      case "carry": mapping.carried = texts(member, log: &log)
      case "first": mapping.firstRow = member.value.int
      case "last": mapping.lastRow = member.value.int
      case "until": mapping.until = texts(member, log: &log)
      default:
        file.report(
          .unknownKey, EvidenceMessage.unknownKey(member.key, in: "'rows'", among: Self.rowKeys),
          at: member.keyOffset, to: &log)
      }
    }
  }

  /// How the numbers of one column are written; `nil` where nothing is said.
  private func numbers(
    _ value: JSONValue, log: inout DiagnosticLog
  ) -> TableMapping.NumberStyle? {
    let members = value.members.filter { Self.numberKeys.contains($0.key) }
    guard !members.isEmpty else { return nil }
    var style = TableMapping.NumberStyle()
    for member in members {
      switch member.key {
      case "decimal": style.decimal = text(member, log: &log)?.utf8.first
      case "group": style.group = text(member, log: &log).flatMap(DialectReader.groupMark)
      case "bareNumber": style.dropsText = member.value.bool == false
      case "brackets": style.readsBrackets = readsBrackets(member, log: &log)
      default: style.missing = Set(texts(member, log: &log))
      }
    }
    return style
  }

  private func readsBrackets(_ member: JSONMember, log: inout DiagnosticLog) -> Bool {
    if member.value.string == "negative" { return true }
    file.report(
      .badMapping,
      EvidenceMessage.unknownWord(
        member.value.stringOrNumber ?? member.value.kindDescription, as: "brackets",
        among: ["negative"]), at: member.value.offset, to: &log)
    return false
  }

  private func conditions(
    _ value: JSONValue, log: inout DiagnosticLog
  ) -> [(column: String, texts: Set<String>)] {
    guard value.kind == .object else {
      wrongType("'where'", "an object of columns and texts", value, log: &log)
      return []
    }
    return value.members.map { ($0.key, Set(texts($0, log: &log))) }
  }

  private func facets(
    _ value: JSONValue, in what: String, except: Set<String> = [], log: inout DiagnosticLog
  ) -> (facets: [Facet: FacetRule], qualifiers: [String: FacetRule]) {
    var facets: [Facet: FacetRule] = [:]
    var qualifiers: [String: FacetRule] = [:]
    guard value.kind == .object else {
      wrongType(what, "an object", value, log: &log)
      return (facets, qualifiers)
    }
    for member in value.members where !JSONKeys.isRemark(member.key) {
      if except.contains(member.key) { continue }
      guard let facet = Facet(rawValue: member.key) else {
        file.report(
          .unknownKey, EvidenceMessage.unknownKey(member.key, in: what, among: Facet.names),
          at: member.keyOffset, to: &log)
        continue
      }
      if facet == .qualifiers {
        for qualifier in member.value.members {
          qualifiers[qualifier.key] = rule(qualifier.value, log: &log)
        }
      } else if facet == .source {
        file.report(
          .badMapping, "the source goes beside 'record', not into it", at: member.keyOffset,
          to: &log)
      } else {
        facets[facet] = rule(member.value, log: &log)
      }
    }
    return (facets, qualifiers)
  }

  private func rule(_ value: JSONValue, log: inout DiagnosticLog) -> FacetRule? {
    if let text = value.stringOrNumber { return .constant(text) }
    guard value.kind == .object else {
      wrongType("a facet", "a text, or an object that names a column", value, log: &log)
      return nil
    }
    var rule: FacetRule
    if let text = value["constant"]?.stringOrNumber {
      rule = .constant(text)
    } else if let name = value["column"]?.stringOrNumber {
      rule = .column(name)
    } else if let names = value["columns"]?.elements {
      rule = FacetRule(
        origin: .columns(
          names.compactMap(\.stringOrNumber), join: value["join"]?.string ?? " "))
    } else if value["header"]?.bool == true {
      rule = FacetRule(origin: .header)
    } else {
      file.report(
        .badMapping, "a facet needs a 'constant', a 'column', 'columns', or \"header\": true",
        at: value.offset, to: &log)
      return nil
    }
    details(of: value, into: &rule, log: &log)
    return rule
  }

  private func details(
    of value: JSONValue, into rule: inout FacetRule, log: inout DiagnosticLog
  ) {
    for member in value.members where !JSONKeys.isRemark(member.key) {
      switch member.key {
      case "labels": rule.labels = labels(member.value, log: &log)
      case "strip":
        for word in texts(member, log: &log) {
          if let strip = FacetRule.Strip(rawValue: word) {
            rule.strip.insert(strip)
          } else {
            file.report(
              .badMapping,
              EvidenceMessage.unknownWord(
                word, as: "strip", among: FacetRule.Strip.allCases.map(\.rawValue)),
              at: member.value.offset, to: &log)
          }
        }
      case "granularity":
        let word = member.value.string ?? ""
        rule.granularity = FacetRule.Granularity(rawValue: word)
        if rule.granularity == nil {
          file.report(
            .badMapping,
            EvidenceMessage.unknownWord(
              word, as: "granularity", among: FacetRule.Granularity.allCases.map(\.rawValue)),
            at: member.value.offset, to: &log)
        }
      case "pattern": rule.pattern = member.value.string
      case "fiscal":
        rule.fiscal = member.value.string.flatMap(FiscalYear.Start.init)
        if rule.fiscal == nil {
          file.report(
            .badMapping, "'fiscal' should be the day that a year begins on, such as \"04-01\"",
            at: member.value.offset, to: &log)
        }
      case "power": rule.isPower = member.value.bool ?? false
      case "area": rule.isArea = member.value.bool ?? false
      case "type":
        let word = member.value.string ?? ""
        if let kind = FacetRule.Kind(rawValue: word) {
          rule.kind = kind
        } else {
          file.report(
            .badMapping,
            EvidenceMessage.unknownWord(
              word, as: "type", among: FacetRule.Kind.allCases.map(\.rawValue)),
            at: member.value.offset, to: &log)
        }
      case "constant", "column", "columns", "join", "header", "from", "to", "gives", "periods",
        "with":
        break
      default:
        file.report(
          .unknownKey,
          EvidenceMessage.unknownKey(member.key, in: "a facet", among: Self.ruleKeys),
          at: member.keyOffset, to: &log)
      }
    }
  }

  private func across(_ value: JSONValue, log: inout DiagnosticLog) -> TableMapping.Across? {
    guard let gives = value["gives"]?.string else {
      file.report(
        .badMapping, "'across' needs 'gives': the facet that the headers name",
        at: value.offset, to: &log)
      return nil
    }
    var across = TableMapping.Across(
      gives: Facet(rawValue: gives).map { .facet($0) } ?? .qualifier(gives))
    across.columns = value["columns"]?.elements.compactMap(\.stringOrNumber) ?? []
    across.first = value["from"]?.stringOrNumber
    across.last = value["to"]?.stringOrNumber
    across.periodsOnly = value["periods"]?.bool ?? false
    if across.columns.isEmpty, across.first == nil, !across.periodsOnly {
      file.report(
        .badMapping, "'across' needs 'columns', 'from', or \"periods\": true", at: value.offset,
        to: &log)
      return nil
    }
    across.rule.companion = value["with"]?.stringOrNumber
    details(of: value, into: &across.rule, log: &log)
    return across
  }

  private func labels(_ value: JSONValue, log: inout DiagnosticLog) -> [String: String] {
    guard value.kind == .object else {
      wrongType("labels", "an object of texts", value, log: &log)
      return [:]
    }
    var labels: [String: String] = [:]
    for member in value.members {
      if let text = member.value.stringOrNumber { labels[member.key] = text }
    }
    return labels
  }

  private func text(_ member: JSONMember, log: inout DiagnosticLog) -> String? {
    if let text = member.value.string { return text }
    wrongType(member.key, "a string", member.value, log: &log)
    return nil
  }

  private func texts(_ member: JSONMember, log: inout DiagnosticLog) -> [String] {
    if let text = member.value.stringOrNumber { return [text] }
    guard member.value.kind == .array else {
      wrongType(member.key, "a string or a list of strings", member.value, log: &log)
      return []
    }
    return member.value.elements.compactMap { $0.stringOrNumber ?? $0["value"]?.stringOrNumber }
  }

  private func wrongType(
    _ key: String, _ expected: String, _ value: JSONValue, log: inout DiagnosticLog
  ) {
    file.report(
      .badType,
      EvidenceMessage.wrongType(key, expected: expected, found: value.kindDescription),
      at: value.offset, to: &log)
  }
}
