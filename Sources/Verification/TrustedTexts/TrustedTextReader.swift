// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText
import Vocabulary

/// Reads trusted texts with the extractor of claims and makes records of the figures they state.
///
/// Only what a text offers as its own plain fact becomes a record: no forecast, denial, quotation or
/// word of somebody else, no amount by which something moved, and no figure without a time.
struct TrustedTextReader {
  /// The vocabulary that names are held against.
  let lexicon: Lexicon
  /// The records made.
  private(set) var records: [EvidenceRecord] = []
  /// The sources of the texts.
  private(set) var sources: [Source] = []
  /// The publishers that no vocabulary knew.
  private(set) var entities: [Entity] = []
  /// The measures that no vocabulary knew.
  private(set) var measures: [Measure] = []

  private var entityByID: [Entity.ID: Entity] = [:]
  private var knownMeasures: Set<Measure.ID> = []

  init(_ passages: [EvidencePassage], lexicon: Lexicon) {
    self.lexicon = lexicon
    for passage in passages { note(passage.source) }
    var own: Lexicon?
    if !entities.isEmpty {
      var names = Lexicon()
      names.add(entities)
      own = names
    }
    let extractor = ClaimExtractor(lexicon: lexicon, adding: own)
    for (number, passage) in passages.enumerated() {
      read(passage, number: number, extractor: extractor)
    }
  }

  /// Keeps a text's source, and its publisher as a name that the text may speak of.
  private mutating func note(_ source: Source) {
    sources.append(source)
    guard let publisher = source.publisher, lexicon.entity(named: publisher) == nil else { return }
    let id = Entity.ID(FoldedName.identifier(of: publisher))
    guard lexicon.entities[id] == nil, entityByID[id] == nil else { return }
    let entity = Entity(id: id, name: publisher, type: "company")
    entityByID[id] = entity
    entities.append(entity)
  }

  private mutating func read(
    _ passage: EvidencePassage, number: Int, extractor: ClaimExtractor
  ) {
    var bytes = Array(passage.text.utf8)
    for index in bytes.indices.prefix(passage.bodyOffset) where bytes[index] != 0x0A {
      bytes[index] = 0x20
    }
    let document = Document(String(decoding: bytes, as: UTF8.self), path: passage.path)
    let reading = extractor.reading(of: document, published: passage.source.published)
    guard TextLanguage.isReadable(reading) else { return }
    for draft in reading.drafts where isPlainFact(draft.claim) {
      guard let record = record(of: draft, in: reading, passage: passage, number: number) else {
        continue
      }
      records.append(record)
    }
  }

  private func isPlainFact(_ claim: Claim) -> Bool {
    guard claim.modality == .fact, !claim.isNegated, !claim.isQuoted, claim.attribution == nil,
      claim.kind == .quantity || claim.kind == .change, let value = claim.value,
      let quantity = value.quantity, quantity.hedge != .vague,
      quantity.value != nil || quantity.comparator == .between
    else { return false }
    return value.change.map { $0.role == .to } ?? true
  }

  private mutating func record(
    of draft: DraftClaim, in reading: DocumentReading, passage: EvidencePassage, number: Int
  ) -> EvidenceRecord? {
    let claim = draft.claim
    let named = draft.entities.filter {
      $0.relation != .attribution && $0.relation != .container && $0.relation != .compared
    }
    guard let subject = named.first, subject.ids.count == 1, let subjectID = subject.ids.first,
      let value = claim.value, let quantity = value.quantity,
      let period = period(of: draft, passage: passage),
      let label = MeasureWords.label(of: draft, in: reading)
    else { return nil }
    // What a second name does in the sentence must be known, or the record would say too much.
    let others = named.dropFirst().filter { $0.origin == .stated && $0.ids != subject.ids }
    guard others.count <= 1, others.allSatisfy({ $0.relation == .place }) else { return nil }
    let place = others.first?.ids.first
    let position = reading.document.position(of: value.range)
    return EvidenceRecord(
      id: EvidenceRecord.ID(
        passage.path + (number > 0 && passage.path == "inline" ? ".\(number)" : "")
          + ":\(position.line):\(position.column)"),
      subject: name(of: subjectID), subjectID: subjectID, measure: label,
      measureID: measure(labelled: label), value: .quantity(quantity), period: period,
      place: place.map(name), placeID: place, sourceID: passage.source.id,
      quote: Self.plain(reading.document.text(in: claim.sentence)),
      origin: EvidenceRecord.Origin(
        path: passage.path, line: position.line, column: position.column))
  }

  /// When a statement holds: the time it names, or the text's date for what it says of the present.
  private func period(of draft: DraftClaim, passage: EvidencePassage) -> Period? {
    if let time = draft.claim.time { return time.period }
    guard let published = passage.source.published,
      draft.isPresent || draft.claim.value?.quantity?.unit?.dimension == .count
    else { return nil }
    return Period(day: published)
  }

  private func name(of entity: Entity.ID) -> String {
    (entityByID[entity] ?? lexicon.entities[entity])?.name ?? entity.rawValue
  }

  private mutating func measure(labelled label: String) -> Measure.ID {
    if let known = lexicon.measure(labelled: label) { return known }
    let id = Measure.ID(FoldedName.identifier(of: label))
    if lexicon.measures[id] == nil, knownMeasures.insert(id).inserted {
      measures.append(Measure(id: id, label: label))
    }
    return id
  }

  /// A sentence on one line.
  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
