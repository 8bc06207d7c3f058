// SPDX-License-Identifier: MIT

public import Quantities
package import SourceText
public import Vocabulary

/// One fact of the evidence store.
///
/// A value whose copies share one storage, so that handing it on costs next to nothing; setting several
/// properties one by one copies it each time.
public struct EvidenceRecord: Hashable, Sendable, Identifiable {
  /// A stable name of a record.
  public struct ID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The identifier as written.
    public let rawValue: String
    /// Makes an identifier.
    public init(_ rawValue: String) { self.rawValue = rawValue }
    /// The value as printed.
    public var description: String { rawValue }
    /// Whether the left comes before the right.
    public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
  }

  /// What a record says of its subject.
  public enum Value: Hashable, Sendable {
    /// An amount; its comparator and precision as the source states them.
    case quantity(Quantity)
    /// Another entity: who holds a role, what a thing belongs to.
    case entity(String)
    /// A day or period: when something happened.
    case date(Period)
    /// Words.
    case text(String)
  }

  /// What the source says about how firm a figure is.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    case estimated, provisional, revised, forecast, confidential
    case superseded = "superseded"
  }

  /// The file, line and cell a record was read from.
  public struct Origin: Hashable, Sendable {
    /// The file, relative to the evidence folder.
    public var path: String
    /// The line, from 1.
    public var line: Int
    /// The column in bytes, from 1.
    public var column: Int
    /// The cell, for tables: "row 12, column OBS_VALUE".
    public var cell: String?

    /// Makes an origin.
    public init(path: String, line: Int, column: Int, cell: String? = nil) {
      self.path = path
      self.line = line
      self.column = column
      self.cell = cell
    }

    /// The line and column.
    package var position: TextPosition { TextPosition(line: line, column: column) }
  }

  private var storage: Storage

  /// The identifier.
  public var id: ID {
    get { storage.fields.id }
    set { change { $0.id = newValue } }
  }
  /// What the fact is about, as the file names it.
  public var subject: String {
    get { storage.fields.subject }
    set { change { $0.subject = newValue } }
  }
  /// The entity it names, where the vocabulary knows it.
  public var subjectID: Entity.ID? {
    get { storage.fields.subjectID }
    set { change { $0.subjectID = newValue } }
  }
  /// What is measured or told, as the file labels it.
  public var measure: String {
    get { storage.fields.measure }
    set { change { $0.measure = newValue } }
  }
  /// The measure it labels.
  public var measureID: Measure.ID {
    get { storage.fields.measureID }
    set { change { $0.measureID = newValue } }
  }
  /// What is said.
  public var value: Value {
    get { storage.fields.value }
    set { change { $0.value = newValue } }
  }
  /// When it holds; `nil` when undated.
  public var period: Period? {
    get { storage.fields.period }
    set { change { $0.period = newValue } }
  }
  /// Where it holds, as the file names it.
  public var place: String? {
    get { storage.fields.place }
    set { change { $0.place = newValue } }
  }
  /// The entity the place names.
  public var placeID: Entity.ID? {
    get { storage.fields.placeID }
    set { change { $0.placeID = newValue } }
  }
  /// The other side ("Japan" of investment from Japan), as the file names it.
  public var counterpart: String? {
    get { storage.fields.counterpart }
    set { change { $0.counterpart = newValue } }
  }
  /// The entity the counterpart names.
  public var counterpartID: Entity.ID? {
    get { storage.fields.counterpartID }
    set { change { $0.counterpartID = newValue } }
  }
  /// The kind of figure.
  public var nature: Nature? {
    get { storage.fields.nature }
    set { change { $0.nature = newValue } }
  }
  /// The definition it follows: "by ultimate beneficial owner", "seasonally adjusted".
  public var basis: String? {
    get { storage.fields.basis }
    set { change { $0.basis = newValue } }
  }
  /// The day the figure became known.
  public var vintage: CalendarDate? {
    get { storage.fields.vintage }
    set { change { $0.vintage = newValue } }
  }
  /// How firm the figure is.
  public var status: [Status] {
    get { storage.fields.status }
    set { change { $0.status = newValue } }
  }
  /// The provider's own flags, as written.
  public var flags: String? {
    get { storage.fields.flags }
    set { change { $0.flags = newValue } }
  }
  /// The record this one replaces.
  public var supersedes: ID? {
    get { storage.fields.supersedes }
    set { change { $0.supersedes = newValue } }
  }
  /// Where it comes from.
  public var sourceID: Source.ID {
    get { storage.fields.sourceID }
    set { change { $0.sourceID = newValue } }
  }
  /// The source's own words.
  public var quote: String? {
    get { storage.fields.quote }
    set { change { $0.quote = newValue } }
  }
  /// A remark for people.
  public var note: String? {
    get { storage.fields.note }
    set { change { $0.note = newValue } }
  }
  /// Further dimensions of a table that are not facets ("sex": "female").
  public var qualifiers: [String: String] {
    get { storage.fields.qualifiers }
    set { change { $0.qualifiers = newValue } }
  }
  /// Where in the evidence folder it stands.
  public var origin: Origin {
    get { storage.fields.origin }
    set { change { $0.origin = newValue } }
  }

  /// Makes a record.
  public init(
    id: ID, subject: String, subjectID: Entity.ID? = nil, measure: String, measureID: Measure.ID,
    value: Value, period: Period? = nil, place: String? = nil, placeID: Entity.ID? = nil,
    counterpart: String? = nil, counterpartID: Entity.ID? = nil, nature: Nature? = nil,
    basis: String? = nil, vintage: CalendarDate? = nil, status: [Status] = [],
    flags: String? = nil, supersedes: ID? = nil, sourceID: Source.ID, quote: String? = nil,
    note: String? = nil, qualifiers: [String: String] = [:], origin: Origin
  ) {
    self.init(
      Fields(
        id: id, subject: subject, subjectID: subjectID, measure: measure, measureID: measureID,
        value: value, period: period, place: place, placeID: placeID, counterpart: counterpart,
        counterpartID: counterpartID, nature: nature, basis: basis, vintage: vintage,
        status: status, flags: flags, supersedes: supersedes, sourceID: sourceID, quote: quote,
        note: note, qualifiers: qualifiers, origin: origin))
  }

  /// Makes a record of what it says.
  init(_ fields: Fields) { storage = Storage(fields) }

  /// Takes a storage of its own with something changed; other copies keep theirs.
  private mutating func change(_ body: (inout Fields) -> Void) {
    var fields = storage.fields
    body(&fields)
    storage = Storage(fields)
  }

  /// Whether the two say the same.
  public static func == (left: EvidenceRecord, right: EvidenceRecord) -> Bool {
    left.storage === right.storage || left.storage.fields == right.storage.fields
  }

  /// Feeds all that the record says into a hash.
  public func hash(into hasher: inout Hasher) { hasher.combine(storage.fields) }
}
