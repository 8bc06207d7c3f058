// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Vocabulary

extension RowMapper {
  /// Makes the records of one row.
  mutating func take<Sink: RecordSink>(_ row: some MappedRow, into loader: inout StoreLoader<Sink>)
  {
    for condition in conditions {
      let text = NameStrip.trimmed(row.text(condition.column))
      if condition.texts.contains(text) != condition.isWanted { return }
    }
    for index in values.indices {
      take(values[index], of: row, into: &loader)
      if values[index].decimals.group != nil, values[index].kind == .number {
        let column = values[index].index
        values[index].styles.note(
          row.text(column), decimal: values[index].decimals.decimal, offset: row.offset(column))
      }
    }
  }

  private mutating func take<Sink: RecordSink>(
    _ column: ValueColumn, of row: some MappedRow, into loader: inout StoreLoader<Sink>
  ) {
    var text = NameStrip.trimmed(row.text(column.index))
    if column.missing.contains(text) { return }
    var raw = RawRecord()
    raw.source = source
    raw.isCell = true
    if let style = mapping.flagStyle, column.kind == .number {
      let cut = FlaggedValue.cut(text, style)
      if column.missing.contains(cut.value) { return }
      text = cut.value
      raw.flags = cut.flags
      if let flags = cut.flags { raw.status = StatusFlags.status(flags).map(\.rawValue) }
    }
    let place = file.lines.position(of: row.offset(column.index))
    var faults: [(EvidenceCode, String)] = []
    defer {
      for (code, message) in faults {
        // A period is at fault where it stands, unless the header gives it.
        let index =
          code == .badPeriod ? (column.facets[.period] ?? facets[.period])?.columns.first : nil
        let header = index.flatMap { columns.names.at($0) } ?? column.header
        loader.log.add(
          code, "column '\(EvidenceMessage.shown(header))': " + message, path: file.path,
          at: index.map { file.lines.position(of: row.offset($0)) } ?? place)
      }
    }
    switch column.kind {
    case .number:
      guard let plain = column.decimals.plain(text) else {
        faults.append((.badValue, EvidenceMessage.badCell(text, in: column.decimals)))
        return
      }
      raw.value = .number(plain)
    case .entity: raw.value = .entity(text)
    case .date: raw.value = .date(PeriodText.period(of: text)?.isoDescription ?? text)
    case .text: raw.value = .text(text)
    }
    guard
      readFacets(
        of: row, column, into: &raw, lexicon: loader.builder.names.lexicon, faults: &faults)
    else { return }
    copied = nil
    if raw.id.isEmpty { raw.id = identifier(of: row, column) }
    let origin = EvidenceRecord.Origin(
      path: file.path, line: place.line, column: place.column,
      cell: row.place(column.index, header: column.header))
    let (facets, lines) = (facets, file.lines)
    let record = loader.builder.record(of: raw, origin: origin, log: &loader.log) { facet in
      let bound = column.facets[facet] ?? facets[facet]
      guard let index = bound?.columns.first else { return place }
      return lines.position(of: row.offset(index))
    }
    guard let record else {
      failed.insert(IdentifierText.hash(copied ?? raw.id))
      return
    }
    if let copied, !failed.contains(IdentifierText.hash(copied)) {
      doubts.note(copyOf: copied, offset: row.offset(column.index))
    }
    loader.sink.take(record)
  }

  /// Reads the facets of a row; `false` when the record cannot be used.
  private mutating func readFacets(
    of row: some MappedRow, _ column: ValueColumn, into raw: inout RawRecord, lexicon: Lexicon,
    faults: inout [(EvidenceCode, String)]
  ) -> Bool {
    let facets = self.facets
    func text(_ facet: Facet) -> String? {
      guard let rule = column.facets[facet] ?? facets[facet] else { return nil }
      let text = rule.text(of: row, header: column.header)
      return text.isEmpty ? nil : text
    }
    guard let subject = text(.subject), let measure = text(.measure) else {
      let facet: Facet = text(.subject) == nil ? .subject : .measure
      faults.append((.missingKey, "the \(facet.rawValue) of this row is empty"))
      return false
    }
    raw.id = text(.id) ?? ""
    raw.subject = area(
      subject, rule: column.facets[.subject] ?? facets[.subject], lexicon, of: row)
    raw.measure = measure
    raw.place = text(.place).map {
      area($0, rule: column.facets[.place] ?? facets[.place], lexicon, of: row)
    }
    raw.counterpart = text(.counterpart).map {
      area($0, rule: column.facets[.counterpart] ?? facets[.counterpart], lexicon, of: row)
    }
    raw.basis = text(.basis)
    raw.nature = text(.nature)
    raw.comparator = text(.comparator)
    raw.supersedes = text(.supersedes)
    raw.quote = text(.quote)
    raw.note = text(.note)
    if let vintage = text(.vintage) {
      raw.vintage = period(vintage, rule: column.facets[.vintage] ?? facets[.vintage]) ?? vintage
    }
    if let words = text(.status) {
      raw.status += words.split(whereSeparator: { ",; ".contains($0) }).map(String.init)
    }
    if let flags = text(.flags) {
      raw.flags = raw.flags.map { $0 + " " + flags } ?? flags
      if mapping.readsStatus { raw.status += StatusFlags.status(flags).map(\.rawValue) }
    }
    if let written = text(.period) {
      guard let iso = period(written, rule: column.facets[.period] ?? facets[.period]) else {
        faults.append((.badPeriod, EvidenceMessage.badTablePeriod(written)))
        return false
      }
      raw.period = iso
    }
    if let column = estimatesAfter, let last = Int(NameStrip.trimmed(row.text(column))),
      let year = raw.period.flatMap({ Period(iso: $0)?.last?.year }), year > last
    {
      raw.status.append(EvidenceRecord.Status.estimated.rawValue)
    }
    if let scale = text(.scale) {
      let rule = (column.facets[.scale] ?? facets[.scale])?.rule
      raw.scale = rule?.isPower == true ? "1e" + scale : scale
    }
    for (name, rule) in qualifiers + column.qualifiers {
      let text = rule.text(of: row, header: column.header)
      if !text.isEmpty, !TotalWord.isTotal(text) { raw.qualifiers[name] = text }
    }
    for (name, index) in remarks {
      let remark = NameStrip.trimmed(row.text(index))
      if !remark.isEmpty {
        raw.note = (raw.note.map { $0 + "; " } ?? "") + name + " " + remark
      }
    }
    if (column.facets[.unit] ?? facets[.unit])?.rule.isIndicator == true, let name = text(.unit) {
      return readIndicator(name, into: &raw, faults: &faults)
    }
    return readUnit(text(.unit), of: row, into: &raw, faults: &faults)
  }

  /// Reads the unit that an indicator's name ends with.
  private mutating func readIndicator(
    _ name: String, into raw: inout RawRecord, faults: inout [(EvidenceCode, String)]
  ) -> Bool {
    guard let unit = WorldBankUnit.unit(of: name) else {
      if unitless.insert(name).inserted {
        faults.append(
          (
            .noUnit,
            "the name '\(EvidenceMessage.shown(name))' tells no unit that is known; a mapping file can "
              + "(\"record\": {\"unit\": ...})"
          ))
      }
      return true
    }
    raw.unit = unit.unit
    raw.basis = raw.basis ?? unit.basis
    if raw.measure != name { raw.note = (raw.note.map { $0 + "; " } ?? "") + "indicator " + name }
    if raw.measure != name, let rest = WorldBankMeasure.remainder(of: name) {
      raw.basis = raw.basis.map { $0 + ", " + rest } ?? rest
    }
    let power = WorldBankUnit.power(of: name)
    if power != 0, raw.scale == nil { raw.scale = "1e\(power)" }
    return true
  }

  private mutating func readUnit(
    _ text: String?, of row: some MappedRow, into raw: inout RawRecord,
    faults: inout [(EvidenceCode, String)]
  ) -> Bool {
    guard case .number = raw.value else { return true }
    guard let text else {
      if mapping.expectsUnit, unitless.insert("").inserted {
        faults.append(
          (.noUnit, "no unit is given; a mapping file can (\"record\": {\"unit\": ...})"))
      }
      return true
    }
    let currency = currencyColumn.map { NameStrip.stripped(row.text($0), [.label]) } ?? ""
    let key = currency.isEmpty ? text : text + "\u{1F}" + currency
    let unit: StatisticalUnit?
    if let known = units[key] {
      unit = known
    } else {
      // A code and its label, where a format has both.
      unit =
        Self.forms(of: text).lazy.compactMap {
          StatisticalUnit.unit($0, currency: currency.isEmpty ? nil : currency)
        }.first
      units[key] = unit
    }
    guard let unit else {
      let text = Self.forms(of: text).last ?? text
      if unitless.insert(text).inserted {
        faults.append(
          (
            .noUnit,
            "the unit '\(EvidenceMessage.shown(text))' is unknown, and kept as the basis; "
              + "a mapping file can say what it is (\"labels\")"
          ))
      }
      raw.basis = raw.basis.map { $0 + ", " + text } ?? text
      return true
    }
    if UnitCode.unit(unit.code)?.dimension == .count, let word = StatisticalUnit.misspelt(text),
      unitless.insert(text).inserted
    {
      faults.append(
        (
          .unknownWord,
          "the unit '\(EvidenceMessage.shown(text))' is taken for things that are called so; "
            + "did you mean '\(word)'?"
        ))
    }
    if unit.code.isEmpty {
      if unitless.insert(key).inserted {
        let shown = EvidenceMessage.shown(Self.forms(of: text).last ?? text)
        let isPrice = unit.basis?.contains(" per ") == true
        faults.append(
          (
            .noUnit,
            (isPrice
              ? "the unit is \(EvidenceMessage.shown(unit.basis ?? "")), in a currency that is not said"
              : "the unit '\(shown)' is each area's own currency")
              + "; a mapping file can say which (\"record\": {\"unit\": ...})"
          ))
      }
    } else {
      raw.unit = unit.code
    }
    if let basis = unit.basis { raw.basis = raw.basis.map { $0 + ", " + basis } ?? basis }
    if unit.power != 0 {
      guard raw.scale == nil || raw.scale == "1e0" else {
        faults.append(
          (
            .badUnit,
            "the unit '\(EvidenceMessage.shown(text))' holds a multiplier, and the row another"
          ))
        return false
      }
      raw.scale = "1e\(unit.power)"
    }
    return true
  }

  /// A unit's code and its label, where a cell or two give both; a code of digits alone says nothing.
  private static func forms(of text: String) -> [String] {
    let marked = text.replacing(": ", with: "\u{1F}", maxReplacements: 1)
    let forms = marked.split(separator: "\u{1F}").map { NameStrip.trimmed(String($0)) }
    let telling = forms.filter { !$0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }
    guard forms.count > 1, !telling.isEmpty else { return [text] }
    return telling
  }

  private mutating func area(
    _ text: String, rule: BoundRule?, _ lexicon: Lexicon, of row: some MappedRow
  ) -> String {
    guard let rule, rule.rule.isArea else { return text }
    if let known = areas[text] { return known }
    let known =
      AreaCode.name(of: text)
      ?? lexicon.entity(named: text).flatMap { lexicon.entities[$0]?.name }
    if known == nil, !rule.rule.labels.values.contains(text) {
      doubts.note(unknownArea: text, offset: row.offset(rule.columns.first ?? 0))
    }
    let name = known ?? text
    areas[text] = name
    return name
  }

  /// A period as ISO text.
  private mutating func period(_ text: String, rule: BoundRule?) -> String? {
    let rule = rule?.rule
    var key = text
    if let rule, rule.pattern != nil || rule.granularity != nil || rule.fiscal != nil {
      key += "\u{1F}\(rule.granularity?.rawValue ?? "")\u{1F}\(rule.pattern ?? "")"
      if let start = rule.fiscal { key += "\u{1F}\(start.month).\(start.day)" }
    }
    if let known = periods[key] { return known }
    var period: Period?
    if let pattern = rule?.pattern {
      period = DatePattern.period(of: text, pattern: pattern)
    } else if let start = rule?.fiscal, FiscalYear.firstYear(of: text) != nil {
      period = FiscalYear.period(of: text, start: start)
    } else {
      period = PeriodText.period(of: text, hasThirds: mapping.hasThirds)
    }
    if let found = period, let granularity = rule?.granularity {
      period = granularity.period(around: found)
    }
    let iso = period?.isoDescription
    if periods.count < 200_000 { periods[key] = iso }
    return iso
  }

  /// An identifier made of the texts that tell the row from others.
  private mutating func identifier(of row: some MappedRow, _ column: ValueColumn) -> String {
    var text = file.stem + ":"
    var isFirst = true
    for key in keys {
      let part = NameStrip.trimmed(row.text(key))
      if part.isEmpty { continue }
      if !isFirst { text += "." }
      isFirst = false
      text += IdentifierText.part(part)
    }
    if values.count > 1 || isFirst {
      if !isFirst { text += "." }
      text += IdentifierText.part(column.header)
    }
    let key = IdentifierText.hash(text)
    if identifiers.insert(key).inserted { return text }
    // The numbers up to the last one given are taken; only a text of that very form may be beyond.
    var count = repeats[key] ?? 1
    var unique = text
    repeat {
      count += 1
      unique = text + "~\(count)"
    } while !identifiers.insert(IdentifierText.hash(unique)).inserted
    copied = text
    repeats[key] = count
    return unique
  }
}
