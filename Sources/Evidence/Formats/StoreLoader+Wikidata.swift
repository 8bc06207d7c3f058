// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Vocabulary

extension StoreLoader {
  /// Reads entities of Wikidata: one, an array, or the answer of the API.
  mutating func readWikidata(_ root: JSONValue, in file: SourceFile, user: TableMapping) {
    if root["claims"] != nil {
      readEntity(root, pointer: "", in: file, user: user)
    } else if let entities = root["entities"] {
      for member in entities.members {
        readEntity(member.value, pointer: "/entities/" + member.key, in: file, user: user)
      }
    } else {
      for (index, element) in root.elements.enumerated() {
        readEntity(element, pointer: "/\(index)", in: file, user: user)
      }
    }
  }

  private mutating func readEntity(
    _ entity: JSONValue, pointer: String, in file: SourceFile, user: TableMapping
  ) {
    guard let id = entity["id"]?.string, let claims = entity["claims"], claims.kind == .object
    else {
      file.report(
        .badType, "an entity without 'id' or 'claims'", at: entity.offset, to: &log)
      return
    }
    let names = entity["labels"]
    let name =
      (names?["en"] ?? names?["mul"] ?? names?.members.first?.value)?["value"]?.string ?? id
    var source = Source(
      id: Source.ID("wikidata/" + id), title: "Wikidata: \(name) (\(id))", publisher: "Wikidata",
      url: "https://www.wikidata.org/wiki/" + id, tier: .secondary)
    let revision = entity["lastrevid"]?.numberText
    if let modified = entity["modified"]?.string {
      source.retrieved = PeriodText.period(of: modified)?.last
    }
    let sourceID = register(user.source, fallback: source, file: file)
    let reader = WikidataStatements(
      file: file, subject: user.facets[.subject]?.constantText ?? name, entity: id,
      source: sourceID, revision: revision, labels: user.codeLabels["property"] ?? [:])
    if name == id {
      file.report(
        .unknownName, "the entity has no label, and is called by its identifier '\(id)'",
        at: entity.offset, to: &log)
    }
    for property in claims.members {
      for (index, statement) in reader.standing(property.value.elements) {
        if let rank = statement["rank"]?.string, !WikidataStatements.ranks.contains(rank) {
          file.report(
            .unknownWord,
            EvidenceMessage.unknownWord(rank, as: "rank", among: WikidataStatements.ranks),
            at: statement["rank"]?.offset ?? statement.offset, to: &log)
        }
        let place = pointer + "/claims/\(property.key)/\(index)"
        guard let raw = reader.raw(statement, property: property.key, log: &log) else { continue }
        let offset = (statement["mainsnak"]?["datavalue"]?["value"] ?? statement).offset
        let position = file.lines.position(of: offset)
        let origin = EvidenceRecord.Origin(
          path: file.path, line: position.line, column: position.column, cell: place)
        let record = builder.record(of: raw, origin: origin, log: &log) { _ in position }
        if let record { sink.take(record) }
      }
    }
  }
}

extension FacetRule {
  /// The text, when it is the same for every row.
  var constantText: String? {
    if case .constant(let text) = origin { return text }
    return nil
  }
}

/// Reads the statements of one entity.
private struct WikidataStatements {
  let file: SourceFile
  let subject: String
  let entity: String
  let source: Source.ID
  let revision: String?
  let labels: [String: String]

  /// The statements that count: none deprecated; undated ones of normal rank only where none is preferred.
  func standing(_ statements: [JSONValue]) -> [(Int, JSONValue)] {
    let hasPreferred = statements.contains { $0["rank"]?.string == "preferred" }
    return Array(statements.enumerated()).compactMap { index, statement in
      let rank = statement["rank"]?.string
      if rank == "deprecated" { return nil }
      if hasPreferred, rank != "preferred", period(of: statement["qualifiers"]) == nil {
        return nil
      }
      return (index, statement)
    }
  }

  /// The raw facets of a statement; `nil` for what is no fact that a record can hold.
  func raw(_ statement: JSONValue, property: String, log: inout DiagnosticLog) -> RawRecord? {
    guard let snak = statement["mainsnak"], snak["snaktype"]?.string == "value",
      let value = snak["datavalue"]?["value"], let type = snak["datavalue"]?["type"]?.string
    else { return nil }
    var raw = RawRecord()
    let named = labels[property] ?? WikidataTerms.measure(of: property)
    switch type {
    case "quantity":
      guard let amount = value["amount"]?.stringOrNumber else { return nil }
      raw.value = .number(amount)
      readUnit(value, property: property, into: &raw, log: &log)
    case "time":
      guard named != nil, let period = Self.period(value) else { return nil }
      raw.value = .date(period)
    case "wikibase-entityid":
      guard named != nil, let item = Self.item(value) else { return nil }
      raw.value = .entity(item)
    default: return nil
    }
    raw.id =
      statement["id"]?.string.map { "wikidata:" + $0 }
      ?? "wikidata:\(entity).\(property).\(statement.offset)"
    raw.subject = subject
    raw.measure = named ?? property
    raw.source = source
    raw.flags = statement["rank"]?.string
    let qualifiers = statement["qualifiers"]
    raw.period = period(of: qualifiers)
    if raw.period == nil, let key = Self.times.first(where: { qualifiers?[$0] != nil }) {
      // Without its time the statement would hold of any.
      file.report(
        .badPeriod,
        "'\(named ?? property)' is of a time that is unknown, before our era, or vaguer than a year; "
          + "the statement is left out", at: (qualifiers?[key] ?? statement).offset, to: &log,
        severity: .warning)
      return nil
    }
    if qualifiers?["P1480"]?.elements.first != nil, case .number = raw.value {
      raw.comparator = "~"
    }
    for qualifier in qualifiers?.members ?? [] {
      guard !Self.read.contains(qualifier.key), let first = qualifier.value.elements.first,
        let text = Self.text(first)
      else { continue }
      if qualifier.key == "P459" || qualifier.key == "P1013" {
        raw.basis = raw.basis ?? "determination method " + text
      } else if qualifier.key == "P518" {
        raw.qualifiers["applies to part"] = text
      } else {
        let name = WikidataTerms.measure(of: qualifier.key) ?? qualifier.key
        raw.note = (raw.note.map { $0 + "; " } ?? "") + name + " " + text
      }
    }
    readReferences(statement["references"], into: &raw)
    return raw
  }

  private func readUnit(
    _ value: JSONValue, property: String, into raw: inout RawRecord, log: inout DiagnosticLog
  ) {
    guard let address = value["unit"]?.string, address != "1" else {
      if property == "P1082" || property == "P1539" || property == "P1540" || property == "P1128" {
        raw.unit = "{person}"
      }
      return
    }
    let item = address.split(separator: "/").last.map(String.init) ?? address
    if let unit = WikidataTerms.unit(of: item) {
      raw.unit = unit.code
      if unit.power != 0 { raw.scale = "1e\(unit.power)" }
    } else {
      raw.basis = "unit " + item
      file.report(
        .noUnit,
        "'\(labels[property] ?? WikidataTerms.measure(of: property) ?? property)' is in the unit "
          + "\(item), which no table knows; it is kept as the basis", at: value.offset, to: &log)
    }
  }

  private func readReferences(_ references: JSONValue?, into raw: inout RawRecord) {
    var notes: [String] = []
    for reference in references?.elements.prefix(4) ?? [] {
      for key in ["P854", "P248", "P813"] {
        if let snak = reference["snaks"]?[key]?.elements.first, let text = Self.text(snak) {
          notes.append(
            (key == "P854" ? "reference " : key == "P248" ? "stated in " : "retrieved ") + text)
        }
      }
    }
    if let revision { notes.append("revision " + revision) }
    guard !notes.isEmpty else { return }
    raw.note = (raw.note.map { $0 + "; " } ?? "") + notes.joined(separator: "; ")
  }

  /// The point in time, or start and end, of a statement.
  private func period(of qualifiers: JSONValue?) -> String? {
    func time(_ property: String) -> Period? {
      qualifiers?[property]?.elements.first?["datavalue"]?["value"]
        .flatMap(Self.period).flatMap { Period(iso: $0) }
    }
    if let point = time("P585") { return point.isoDescription }
    let (start, end) = (time("P580"), time("P582"))
    guard start != nil || end != nil else { return nil }
    return "\(start?.first?.description ?? "..")/\(end?.last?.description ?? "..")"
  }

  static let ranks = ["preferred", "normal", "deprecated"]
  /// The qualifiers that say when.
  private static let times = ["P585", "P580", "P582"]
  /// The qualifiers that facets are read from.
  private static let read: Set<String> = ["P585", "P580", "P582", "P1480"]

  /// A time by its precision; `nil` before our era, and where it is coarser than a year.
  static func period(_ value: JSONValue) -> String? {
    guard let time = value["time"]?.string, let precision = value["precision"]?.int,
      time.hasPrefix("+")
    else { return nil }
    let day = time.dropFirst().split(separator: "T").first ?? ""
    let parts = day.split(separator: "-").map { Int($0) ?? -1 }
    guard parts.count == 3, 1...9999 ~= parts[0] else { return nil }
    // A Julian date is not turned into a Gregorian one: only its year is certain.
    let isJulian = value["calendarmodel"]?.string?.hasSuffix("Q1985786") ?? false
    switch precision {
    case 11 where !isJulian:
      return CalendarDate(year: parts[0], month: parts[1], day: parts[2])?.description
    case 10 where !isJulian: return Period(year: parts[0], month: parts[1])?.isoDescription
    case 9, 10, 11: return Period(year: parts[0])?.isoDescription
    default: return nil
    }
  }

  private static func item(_ value: JSONValue) -> String? {
    value["id"]?.string ?? value["numeric-id"]?.numberText.map { "Q" + $0 }
  }

  private static func text(_ snak: JSONValue) -> String? {
    guard let value = snak["datavalue"]?["value"] else { return nil }
    if let text = value.string { return text }
    return item(value) ?? value["amount"]?.string ?? period(value) ?? value["text"]?.string
  }
}
