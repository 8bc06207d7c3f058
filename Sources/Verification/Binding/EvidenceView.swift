// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import Vocabulary

/// A store with the index of its measures, and of those that a text brought along.
///
/// A class, for it is handed to every judge of every statement.
final class EvidenceView: Sendable {
  let store: EvidenceStore
  /// The measures of the folder, and those that came with a text.
  let measures: [MeasureIndex]
  /// The measures of which some record tells a day, a name or words.
  let eventMeasures: Set<Measure.ID>

  /// A store's own view, with what its trusted texts state.
  static func over(_ store: EvidenceStore) -> EvidenceView {
    let ids = store.measureIDs
    let own = EvidenceView(
      store: store, measures: [index(ids, in: store)],
      eventMeasures: Set(ids.filter { !store.holdsOnlyAmounts($0) }))
    return store.passages.isEmpty
      ? own : own.adding(TrustedTextReader(store.passages, lexicon: store.lexicon))
  }

  private init(
    store: EvidenceStore, measures: [MeasureIndex], eventMeasures: Set<Measure.ID>
  ) {
    self.store = store
    self.measures = measures
    self.eventMeasures = eventMeasures
  }

  /// The view with evidence that comes with a text; the folder's index is shared.
  func adding(_ evidence: InlineEvidence) -> EvidenceView {
    let joined = adding(
      evidence.records, to: store.adding(evidence))
    return joined.adding(
      TrustedTextReader(evidence.passages, lexicon: joined.store.lexicon))
  }

  /// The view with what trusted texts state.
  func adding(_ texts: TrustedTextReader) -> EvidenceView {
    guard !texts.records.isEmpty else { return self }
    return adding(
      texts.records,
      to: store.adding(
        texts.records, sources: texts.sources, entities: texts.entities, measures: texts.measures))
  }

  private func adding(_ records: [EvidenceRecord], to joined: EvidenceStore) -> EvidenceView {
    guard !records.isEmpty else { return self }
    var seen: Set<Measure.ID> = []
    let added = records.map(\.measureID).filter { seen.insert($0).inserted }
    let known = Set(measures.flatMap { $0.labels.map(\.measure) })
    return EvidenceView(
      store: joined,
      measures: measures + [Self.index(added.filter { !known.contains($0) }.sorted(), in: joined)],
      eventMeasures: eventMeasures.union(added.filter { !joined.holdsOnlyAmounts($0) }))
  }

  private static func index(_ ids: [Measure.ID], in store: EvidenceStore) -> MeasureIndex {
    MeasureIndex(
      measures: ids.map { id in
        var labels: [String] = []
        var rates: [String] = []
        if let measure = store.lexicon.measures[id] { labels = [measure.label] + measure.aliases }
        if let first = store.positions(ofMeasure: id, limit: 1).first {
          let own = store.record(at: first).measure
          if !labels.contains(own) { labels.append(own) }
          labels += shares(id, labelled: own, in: store)
          if let rate = countedRate(store.record(at: first)) { rates.append(rate) }
        }
        return (id: id, labels: labels.isEmpty ? [id.rawValue] : labels, rates: rates)
      })
  }

  /// The label with what a percentage is of: "government debt (% of GDP)" where the unit column says so.
  private static func shares(
    _ id: Measure.ID, labelled label: String, in store: EvidenceStore
  ) -> [String] {
    var found: [String] = []
    for position in store.positions(ofMeasure: id, limit: unitLimit) {
      let record = store.record(at: position)
      guard case .quantity(let quantity) = record.value, quantity.unit == .percent,
        let basis = record.basis, basis.hasPrefix("of ")
      else { continue }
      let whole = label + " (% " + basis + ")"
      if !found.contains(whole) { found.append(whole) }
    }
    return found
  }

  /// How many records of a measure are asked for what their unit says.
  private static let unitLimit = 8

  /// A unit in words that itself tells what is counted: "requests per second" of a throughput.
  private static func countedRate(_ record: EvidenceRecord) -> String? {
    guard let basis = record.basis, case .quantity(let quantity) = record.value,
      quantity.unit == nil
    else { return nil }
    let words = basis.split(separator: " ")
    guard words.count <= 6, let per = words.firstIndex(of: "per"), per > 0 else { return nil }
    return basis
  }

  /// The measures that are offices.
  var offices: [MeasureIndex.Office] { measures.flatMap(\.offices) }

  /// The labels that share most with some terms.
  func labels(near terms: [WeightedTerm]) -> [MeasureIndex.Label] {
    measures.flatMap { index in index.candidates(for: terms).map { index.labels[$0] } }
  }

  /// Whether some record names an entity.
  func holds(_ entity: Entity.ID) -> Bool { store.names(entity) }

  /// The entity of an identifier.
  func entity(_ id: Entity.ID) -> Entity? { store.lexicon.entities[id] }

  /// The source of a record.
  func source(of record: EvidenceRecord) -> Source? { store.source(record.sourceID) }

  /// A record with its source.
  func citation(_ record: EvidenceRecord) -> Finding.Citation {
    Finding.Citation(record: record, source: source(of: record))
  }

  /// The day a record became known: its vintage, else its source's day of publication.
  func knownSince(_ record: EvidenceRecord) -> CalendarDate? {
    record.vintage ?? source(of: record)?.published
  }

  /// How many records of one look-up are read at most.
  static let readLimit = 2000

  /// The records that name an entity and a measure.
  func records(naming entity: Entity.ID, measure: Measure.ID) -> [EvidenceRecord] {
    store.positions(naming: entity, measure: measure, limit: Self.readLimit)
      .map { store.record(at: $0) }
  }

  /// The records of a measure.
  func records(ofMeasure measure: Measure.ID) -> [EvidenceRecord] {
    store.positions(ofMeasure: measure, limit: Self.readLimit).map { store.record(at: $0) }
  }

  /// The records that name an entity.
  func records(naming entity: Entity.ID) -> [EvidenceRecord] {
    store.positions(naming: entity, limit: Self.readLimit).map { store.record(at: $0) }
  }
}
