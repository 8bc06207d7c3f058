// SPDX-License-Identifier: MIT

import Quantities
package import Vocabulary

/// Writes records, sources and names as our own JSON.
package enum RecordWriter {
  /// A whole file of records: each says in `_from` where it was read.
  ///
  /// - Parameter store: The records, with their sources.
  /// - Returns: A file of `touchstone.evidence/1` that reads back as the same records.
  package static func file(of store: EvidenceStore) -> String {
    var lines = "{\"format\": \"touchstone.evidence/1\",\n \"sources\": [\n  "
    lines += store.sourceList.map(json).joined(separator: ",\n  ")
    lines += "],\n \"records\": [\n  "
    lines += (0..<store.count).map { json(store.record(at: $0)) }.joined(separator: ",\n  ")
    return lines + "]}\n"
  }

  /// A source.
  package static func json(_ source: Source) -> String {
    var object = JSONWriter()
    object.string("id", source.id.rawValue)
    object.string("title", source.title)
    object.string("publisher", source.publisher)
    object.string("url", source.url)
    object.string("published", source.published?.description)
    object.string("retrieved", source.retrieved?.description)
    object.string("archived", source.archived)
    object.string("tier", source.tier?.rawValue)
    object.string("origin", source.origin)
    object.string("sha256", source.sha256)
    return object.object
  }

  /// A record.
  package static func json(_ record: EvidenceRecord) -> String {
    var object = JSONWriter()
    object.string("id", record.id.rawValue)
    object.string("subject", record.subject)
    object.string("measure", record.measure)
    write(record.value, to: &object)
    object.string("period", record.period?.isoDescription)
    object.string("place", record.place)
    object.string("counterpart", record.counterpart)
    object.string("nature", record.nature?.rawValue)
    object.string("basis", record.basis)
    object.string("vintage", record.vintage?.description)
    object.strings("status", record.status.map(\.rawValue))
    object.string("flags", record.flags)
    object.string("supersedes", record.supersedes?.rawValue)
    object.string("source", record.sourceID.rawValue)
    object.string("quote", record.quote)
    object.string("note", record.note)
    if !record.qualifiers.isEmpty {
      var qualifiers = JSONWriter()
      for (key, value) in record.qualifiers.sorted(by: { $0.key < $1.key }) {
        qualifiers.string(key, value)
      }
      object.raw("qualifiers", qualifiers.object)
    }
    var origin = JSONWriter()
    origin.string("path", record.origin.path)
    origin.number("line", record.origin.line)
    origin.number("column", record.origin.column)
    origin.string("cell", record.origin.cell)
    object.raw("_from", origin.object)
    return object.object
  }

  private static func write(_ value: EvidenceRecord.Value, to object: inout JSONWriter) {
    var inner = JSONWriter()
    switch value {
    case .entity(let name): inner.string("entity", name)
    case .date(let period): inner.string("date", period.isoDescription)
    case .text(let text): inner.string("text", text)
    case .quantity(let quantity):
      if let number = quantity.value {
        object.string("value", written(number, precision: quantity.precision))
      } else {
        inner.string("low", quantity.low.map { written($0, precision: quantity.precision) })
        inner.string("high", quantity.high.map { written($0, precision: quantity.precision) })
        object.raw("value", inner.object)
      }
      object.string("unit", quantity.unit?.code)
      if quantity.comparator != .equal, quantity.comparator != .between {
        object.string("comparator", quantity.comparator.rawValue)
      }
      return
    }
    object.raw("value", inner.object)
  }

  /// A number with as many decimals, or as coarse an exponent, as it was written with.
  private static func written(_ number: ExactDecimal, precision: Int) -> String {
    if precision > 0, number.exponent >= precision, !number.isZero {
      let digits = ExactDecimal(number.significand, exponent: number.exponent - precision)
      return digits.description + "e\(precision)"
    }
    guard precision < 0 else { return number.description }
    var text = number.description
    let point = text.utf8.firstIndex(of: 0x2E)
    var decimals = point.map { text.utf8.distance(from: $0, to: text.utf8.endIndex) - 1 } ?? 0
    if point == nil { text += "." }
    while decimals < min(-precision, 60) {
      text += "0"
      decimals += 1
    }
    return text
  }

  /// An entity.
  package static func json(_ entity: Entity) -> String {
    var object = JSONWriter()
    object.string("id", entity.id.rawValue)
    object.string("name", entity.name)
    object.string("type", entity.type)
    object.strings("aliases", entity.aliases)
    object.strings("demonyms", entity.demonyms)
    object.strings("codes", entity.codes)
    object.string("wikidata", entity.wikidata)
    if !entity.memberships.isEmpty {
      object.array(
        "memberships",
        entity.memberships.map { membership in
          var inner = JSONWriter()
          inner.string("group", membership.group.rawValue)
          inner.string("from", membership.from)
          inner.string("until", membership.until)
          return inner.object
        })
    }
    return object.object
  }

  /// A measure.
  package static func json(_ measure: Measure) -> String {
    var object = JSONWriter()
    object.string("id", measure.id.rawValue)
    object.string("label", measure.label)
    object.strings("aliases", measure.aliases)
    object.string("dimension", measure.dimension?.rawValue)
    object.string("nature", measure.nature?.rawValue)
    return object.object
  }
}
