// SPDX-License-Identifier: MIT

import Quantities
import SourceText

extension StoreLoader {
  /// Reads a delimited table by its mapping, or by what its format fixes.
  mutating func readTable(_ file: EvidenceFile, mapping given: MappingIndex.Entry?) {
    let user = given?.mapping ?? TableMapping()
    let encoding = user.encoding ?? given?.descriptor?.encoding
    guard let source = SourceFile(file, encoding: encoding, log: &log) else { return }
    builder.names.begin(in: source.bytes)
    if let descriptor = given?.descriptor { check(file, against: descriptor, source) }
    var dialect = user.dialect ?? given?.descriptor?.dialect ?? TableDialect()
    if user.dialect == nil, given?.descriptor?.dialect == nil {
      dialect.delimiter =
        file.pathExtension == "csv" ? TableDialect.sniffedDelimiter(source.bytes) : 0x09
    }
    let table = TableText(file: source, dialect: dialect)
    let rows = table.firstRows(40)
    var finding = FormatProbe.finding(rows)
    if let name = user.format, let format = OutsideFormat(rawValue: name) {
      finding = Self.finding(named: format, finding)
    }
    read(table, as: finding, rows: rows, user: user, descriptor: given?.descriptor)
  }

  private static func finding(
    named format: OutsideFormat, _ found: FormatProbe.Finding
  ) -> FormatProbe.Finding {
    switch (format, found) {
    case (.csv, .facets): found
    case (.csv, _): .unknown
    case (.fredCSV, _): .fred
    default: found
    }
  }

  private mutating func read(
    _ table: TableText, as finding: FormatProbe.Finding, rows: [[String]], user: TableMapping,
    descriptor: ResourceDescriptor?
  ) {
    switch finding {
    case .eurostatTSV(let header): readEurostat(table, header: header, rows: rows, user: user)
    case .worldBank(let header): readWorldBank(table, header: header, rows: rows, user: user)
    case .worldBankCountries: readWorldBankCountries(table)
    case .worldBankIndicators: readWorldBankIndicators(table)
    case .sdmx(let header): readSDMX(table, header: header, rows: rows, user: user)
    case .fred: readFRED(table, rows: rows, user: user)
    case .onsSeries: readONSSeries(table, rows: rows, user: user)
    case .ecbSeries: readECBSeries(table, rows: rows, user: user)
    case .office(let layout, let header):
      readOffice(table, layout, header: header, rows: rows, user: user)
    case .facets(let header):
      var mapping = TableMapping()
      mapping.expectsUnit = false
      for name in rows[header - 1] {
        let trimmed = NameStrip.trimmed(name)
        if let facet = Facet(rawValue: trimmed.lowercased()) {
          mapping.facets[facet] = .column(trimmed)
        }
      }
      for name in rows[header - 1].map({ NameStrip.trimmed($0) })
      where !name.isEmpty && Facet(rawValue: name.lowercased()) == nil {
        mapping.qualifiers[name] = .column(name)
      }
      mapping.facets[.source] = nil
      mapping.headerRows = [header]
      if let descriptor { mapping = descriptor.mapping(over: mapping, header: rows[header - 1]) }
      let sourceColumn = rows[header - 1].firstIndex {
        NameStrip.trimmed($0).lowercased() == "source"
      }
      read(
        table, by: mapping.overlaid(by: user), descriptor: descriptor, sourceColumn: sourceColumn)
    case .unknown:
      var mapping = TableMapping()
      if let descriptor {
        if descriptor.isLookup, descriptor.mapping == nil, user.place == nil { return }
        let header = descriptor.header(
          table.header(by: user, rows: rows), hasHeader: table.hasHeader(by: user))
        mapping = descriptor.mapping(over: mapping, header: header)
        if user.values.isEmpty, user.facets[.value] == nil, user.across == nil {
          mapping = descriptor.fallback(over: mapping, user: user, header: header)
        }
      } else if user.place == nil {
        log.add(
          .unknownFormat,
          "no column of this table says a facet, and no mapping file stands beside it; write "
            + "\(table.file.stem).map.json, or name the columns subject, measure, value, unit, period",
          path: table.file.path, at: TextPosition(line: 1, column: 1))
        return
      }
      read(table, by: mapping.overlaid(by: user), descriptor: descriptor)
    }
  }

  /// Reads the rows of a table by a finished mapping.
  mutating func read(
    _ table: TableText, by mapping: TableMapping, descriptor: ResourceDescriptor? = nil,
    header fixed: [String]? = nil, fallback: Source? = nil, sourceColumn: Int? = nil,
    transform: ((inout DelimitedReader) -> any MappedRow)? = nil
  ) {
    let rows = table.firstRows(40)
    let told = fixed ?? table.header(by: mapping, rows: rows)
    let header =
      descriptor?.header(told, hasHeader: table.hasHeader(by: mapping)) ?? told
    if let descriptor, table.hasHeader(by: mapping) {
      descriptor.check(header: told, in: table.file, log: &log)
    }
    guard !hasTwoYears(mapping, header: header, rows: rows, in: table.file) else { return }
    let id = register(mapping.source, fallback: descriptor?.source ?? fallback, file: table.file)
    guard
      var mapper = RowMapper(
        file: table.file, mapping: mapping, header: header,
        unitCells: table.unitCells(by: mapping, rows: rows), source: id, log: &log)
    else { return }
    let carried = mapping.carried.compactMap { mapper.columns[$0] }
    var above: [Int: String] = [:]
    var walk = TableWalk(table: table, mapping: mapping, header: header)
    if descriptor != nil, mapping.values.isEmpty == false { walk.isStrict = true }
    var check = descriptor.map { SchemaCheck($0, header: header, file: table.file) }
    while walk.next(log: &log) {
      check?.check(walk.reader, log: &log)
      if let sourceColumn {
        mapper.source = rowSource(walk.reader.text(sourceColumn), fallback: id)
      }
      if carried.isEmpty {
        mapper.take(walk.reader, into: &self)
        continue
      }
      let row = CarriedRow(base: walk.reader, carried: above)
      for column in carried { above[column] = row.text(column) }
      mapper.take(row, into: &self)
    }
    walk.finish(log: &log)
    mapper.finish(log: &log)
  }

  /// Whether a column of periods names two years in each cell (`2011-12`), and no mapping says when they begin;
  /// some would be taken for months.
  private mutating func hasTwoYears(
    _ mapping: TableMapping, header: [String], rows: [[String]], in file: SourceFile
  ) -> Bool {
    guard let rule = mapping.facets[.period], rule.fiscal == nil, rule.pattern == nil,
      case .column(let name) = rule.origin, let column = ColumnIndex(header)[name]
    else { return false }
    let texts = rows.map { NameStrip.trimmed($0.at(column) ?? "") }
    guard FiscalYear.areMeant(by: texts) else { return false }
    log.add(
      .badPeriod,
      "the column '\(EvidenceMessage.shown(name))' names two years in each cell; a mapping file can "
        + "say when such a year begins (\"fiscal\": \"04-01\" beside \"column\"), or that they "
        + "are months (\"pattern\": \"%Y-%m\")",
      path: file.path, at: TextPosition(line: 1, column: 1))
    return true
  }

  /// Reads a table that stands in a data package itself.
  mutating func read(_ table: PackageReader.InlineTable) {
    let descriptor = table.descriptor
    builder.names.begin(in: table.file.bytes)
    var mapping = descriptor.mapping(over: TableMapping(), header: table.header)
    mapping = descriptor.fallback(over: mapping, user: TableMapping(), header: table.header)
    let id = register(mapping.source, fallback: descriptor.source, file: table.file)
    guard
      var mapper = RowMapper(
        file: table.file, mapping: mapping, header: table.header, source: id, log: &log)
    else { return }
    for row in table.rows { mapper.take(row, into: &self) }
  }

  private func rowSource(_ text: String, fallback: Source.ID) -> Source.ID {
    let name = NameStrip.trimmed(text)
    return name.isEmpty ? fallback : Source.ID(name)
  }

  /// The source that records of a table have, noted where it is new.
  mutating func register(
    _ given: LocatedSource?, fallback: Source?, file: SourceFile
  ) -> Source.ID {
    if var given {
      given.source.sha256 = file.sha256
      note(given)
      return given.source.id
    }
    guard var source = fallback else { return Source.ID(file.path) }
    source.sha256 = file.sha256
    note(
      LocatedSource(
        source: source, path: file.path, position: TextPosition(line: 1, column: 1),
        isReference: false))
    return source.id
  }

  private mutating func check(
    _ file: EvidenceFile, against descriptor: ResourceDescriptor, _ source: SourceFile
  ) {
    if let size = descriptor.byteCount, size != file.bytes.count {
      log.add(
        .hashMismatch,
        "the data package says \(size) bytes, but the file has \(file.bytes.count)",
        path: file.path, at: TextPosition(line: 1, column: 1), severity: .warning)
    }
    for field in descriptor.fields where !field.unchecked.isEmpty {
      log.add(
        .constraint,
        "of the field '\(EvidenceMessage.shown(field.name))' \(field.unchecked.joined(separator: ", ")) "
          + (field.unchecked.count == 1 ? "is" : "are") + " not checked",
        path: file.path, at: TextPosition(line: 1, column: 1), severity: .note)
    }
    guard let hash = descriptor.hash else { return }
    let parts = hash.split(separator: ":", maxSplits: 1).map(String.init)
    let name = parts.count == 2 ? parts[0].lowercased() : "md5"
    let wanted = (parts.last ?? "").lowercased()
    let found: String
    switch name {
    case "sha256", "sha-256": found = source.sha256
    case "md5": found = MD5.hexadecimal(of: file.bytes)
    default:
      log.add(
        .hashMismatch,
        "the hash is of the kind '\(EvidenceMessage.shown(name))', and not checked; md5 and sha256 are",
        path: file.path, at: TextPosition(line: 1, column: 1), severity: .note)
      return
    }
    guard found != wanted else { return }
    log.add(
      .hashMismatch,
      "the data package says \(name) \(wanted), but the file has \(found): it was changed since",
      path: file.path, at: TextPosition(line: 1, column: 1))
  }
}
