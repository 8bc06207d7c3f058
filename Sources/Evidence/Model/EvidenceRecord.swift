// SPDX-License-Identifier: MIT

public import Quantities
package import SourceText
public import Vocabulary

/// One fact of the evidence store.
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

  /// The identifier.
  public var id: ID
  /// What the fact is about, as the file names it.
  public var subject: String
  /// The entity it names, where the vocabulary knows it.
  public var subjectID: Entity.ID?
  /// What is measured or told, as the file labels it.
  public var measure: String
  /// The measure it labels.
  public var measureID: Measure.ID
  /// What is said.
  public var value: Value
  /// When it holds; `nil` when undated.
  public var period: Period?
  /// Where it holds, as the file names it.
  public var place: String?
  /// The entity the place names.
  public var placeID: Entity.ID?
  /// The other side ("Japan" of investment from Japan), as the file names it.
  public var counterpart: String?
  /// The entity the counterpart names.
  public var counterpartID: Entity.ID?
  /// The kind of figure.
  public var nature: Nature?
  /// The definition it follows: "by ultimate beneficial owner", "seasonally adjusted".
  public var basis: String?
  /// The day the figure became known.
  public var vintage: CalendarDate?
  /// How firm the figure is.
  public var status: [Status]
  /// The provider's own flags, as written.
  public var flags: String?
  /// The record this one replaces.
  public var supersedes: ID?
  /// Where it comes from.
  public var sourceID: Source.ID
  /// The source's own words.
  public var quote: String?
  /// A remark for people.
  public var note: String?
  /// Further dimensions of a table that are not facets ("sex": "female").
  public var qualifiers: [String: String]
  /// Where in the evidence folder it stands.
  public var origin: Origin

  /// Makes a record.
  public init(
    id: ID, subject: String, subjectID: Entity.ID? = nil, measure: String, measureID: Measure.ID,
    value: Value, period: Period? = nil, place: String? = nil, placeID: Entity.ID? = nil,
    counterpart: String? = nil, counterpartID: Entity.ID? = nil, nature: Nature? = nil,
    basis: String? = nil, vintage: CalendarDate? = nil, status: [Status] = [],
    flags: String? = nil, supersedes: ID? = nil, sourceID: Source.ID, quote: String? = nil,
    note: String? = nil, qualifiers: [String: String] = [:], origin: Origin
  ) {
    self.id = id
    self.subject = subject
    self.subjectID = subjectID
    self.measure = measure
    self.measureID = measureID
    self.value = value
    self.period = period
    self.place = place
    self.placeID = placeID
    self.counterpart = counterpart
    self.counterpartID = counterpartID
    self.nature = nature
    self.basis = basis
    self.vintage = vintage
    self.status = status
    self.flags = flags
    self.supersedes = supersedes
    self.sourceID = sourceID
    self.quote = quote
    self.note = note
    self.qualifiers = qualifiers
    self.origin = origin
  }
}
