// SPDX-License-Identifier: MIT

public import Evidence
public import Quantities
public import SourceText

/// A claim file: what a person says of a document's statements, and what the program must find.
///
/// `Claims/NAME.claims.json`, format `touchstone.claims/1`. The file is the review: it pins the document, its day of
/// publication, and for each statement its exact words and its verdict.
public struct ClaimFile: Hashable, Sendable {
  /// The format this version reads and writes.
  public static let format = "touchstone.claims/1"
  /// How the name of every claim file ends.
  public static let suffix = ".claims.json"

  /// One statement of the document with its reviewed verdict.
  public struct Statement: Hashable, Sendable, Identifiable {
    /// How a person reads the statement; for people, save the value, which tells findings of one quote apart.
    public struct Reading: Hashable, Sendable {
      /// Who or what it is about.
      public var subject: String?
      /// What is measured or told of it.
      public var measure: String?
      /// The amount, date or rank told.
      public var value: String?
      /// When it holds.
      public var period: String?

      /// Makes a reading.
      public init(
        subject: String? = nil, measure: String? = nil, value: String? = nil,
        period: String? = nil
      ) {
        self.subject = subject
        self.measure = measure
        self.value = value
        self.period = period
      }
    }

    /// A name, unique in the file.
    public var id: String
    /// The document's own words, in pieces joined by three points where they do not follow each other.
    public var quote: String
    /// Which of the quote's occurrences in the document is meant, from 1.
    public var occurrence: Int
    /// How a person reads it.
    public var reading: Reading
    /// The verdict of a careful person.
    public var reviewed: Verdict
    /// The verdict the program must compute.
    public var expected: Verdict
    /// Reasons the program must give, among others it may give.
    public var reasons: [Finding.Code]
    /// Records the program must rest on, among others it may rest on.
    public var records: [EvidenceRecord.ID]
    /// Why `reviewed` and `expected` differ, or anything else worth knowing.
    public var note: String?
    /// Where the statement begins in the claim file.
    public var position: TextPosition

    /// Makes a statement.
    public init(
      id: String, quote: String, occurrence: Int = 1, reading: Reading = Reading(),
      reviewed: Verdict, expected: Verdict? = nil, reasons: [Finding.Code] = [],
      records: [EvidenceRecord.ID] = [], note: String? = nil,
      position: TextPosition = TextPosition(line: 1, column: 1)
    ) {
      self.id = id
      self.quote = quote
      self.occurrence = occurrence
      self.reading = reading
      self.reviewed = reviewed
      self.expected = expected ?? reviewed
      self.reasons = reasons
      self.records = records
      self.note = note
      self.position = position
    }
  }

  /// The path the file was read from.
  public var path: String
  /// The document, relative to the folder that holds the claim files' folder.
  public var document: String
  /// Where the file names the document.
  public var documentPosition = TextPosition(line: 1, column: 1)
  /// The day the document was published.
  public var published: CalendarDate?
  /// The day whose knowledge to judge by; `nil` for the day of publication.
  public var asOf: CalendarDate?
  /// Where the document speaks from.
  public var place: String?
  /// The statements, in the order of the file.
  public var statements: [Statement]

  /// Makes a claim file.
  public init(
    path: String, document: String, published: CalendarDate? = nil, asOf: CalendarDate? = nil,
    place: String? = nil, statements: [Statement] = []
  ) {
    self.path = path
    self.document = document
    self.published = published
    self.asOf = asOf
    self.place = place
    self.statements = statements
  }

  /// What the verifier goes by for this document.
  public var options: Verifier.Options {
    Verifier.Options(published: published, asOf: asOf, place: place)
  }
}
