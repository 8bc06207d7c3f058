// SPDX-License-Identifier: MIT

public import Quantities
public import SourceText
public import Vocabulary

/// A statement found in a document, taken apart into what can be compared with a record.
public struct Claim: Hashable, Sendable {
  /// What sort of statement it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A subject's measure has a value.
    case quantity
    /// A measure moved, by or from or to a value.
    case change
    /// Two subjects or two periods held against each other.
    case comparison
    /// A place in an order: biggest, third-largest.
    case rank
    /// The first, the only, the first since.
    case first
    /// Something happened, then or there.
    case event
    /// Someone is or was something.
    case role
    /// Two things stand in a relation: partners, owner, part of.
    case relation
  }

  /// Whether the statement is offered as a fact.
  public enum Modality: String, Hashable, Sendable, CaseIterable {
    case fact, plan, forecast, opinion, question, conditional
  }

  /// A named thing in the statement.
  public struct Facet: Hashable, Sendable {
    /// How the statement comes by it.
    public enum Origin: String, Hashable, Sendable {
      /// It stands in the statement.
      case stated
      /// A pronoun or "the company" stands for it.
      case reference
      /// It stands earlier in the sentence, heading or document.
      case context
    }

    /// The words, as written.
    public var text: String
    /// Where they stand.
    public var range: TextRange?
    /// The entities they may mean, best first.
    public var entities: [Entity.ID]
    /// The measures they may mean, best first.
    public var measures: [Measure.ID]
    /// How the statement comes by it.
    public var origin: Origin

    /// Makes a facet.
    public init(
      text: String, range: TextRange? = nil, entities: [Entity.ID] = [],
      measures: [Measure.ID] = [], origin: Origin = .stated
    ) {
      self.text = text
      self.range = range
      self.entities = entities
      self.measures = measures
      self.origin = origin
    }
  }

  /// When the statement says it holds.
  public struct Time: Hashable, Sendable {
    /// The words, as written.
    public var text: String
    /// Where they stand.
    public var range: TextRange?
    /// The days meant; `nil` when they count from a date the document does not give.
    public var period: Period?
    /// Whether the words count from the document's date.
    public var isRelative: Bool

    /// Makes a time.
    public init(text: String, range: TextRange?, period: Period?, isRelative: Bool) {
      self.text = text
      self.range = range
      self.period = period
      self.isRelative = isRelative
    }
  }

  /// What sort of statement it is.
  public var kind: Kind
  /// The bytes of the statement.
  public var range: TextRange
  /// The bytes of its sentence.
  public var sentence: TextRange
  /// The words of the statement, as written.
  public var quote: String
  /// Who or what it is about.
  public var subject: Facet?
  /// What is measured or told of it.
  public var measure: Facet?
  /// The amount, date or rank told, as found in the text.
  public var value: Mention?
  /// When it holds.
  public var time: Time?
  /// Where it holds.
  public var place: Facet?
  /// The other side: from whom, into what.
  public var counterpart: Facet?
  /// Who says it, when it is not the author.
  public var attribution: Facet?
  /// Whether it is denied.
  public var isNegated: Bool
  /// Whether it is offered as a fact.
  public var modality: Modality
  /// Whether it stands inside quotation marks.
  public var isQuoted: Bool
  /// Further entities named in the statement.
  public var others: [Facet]

  /// Makes a claim.
  public init(
    kind: Kind, range: TextRange, sentence: TextRange, quote: String, subject: Facet? = nil,
    measure: Facet? = nil, value: Mention? = nil, time: Time? = nil, place: Facet? = nil,
    counterpart: Facet? = nil, attribution: Facet? = nil, isNegated: Bool = false,
    modality: Modality = .fact, isQuoted: Bool = false, others: [Facet] = []
  ) {
    self.kind = kind
    self.range = range
    self.sentence = sentence
    self.quote = quote
    self.subject = subject
    self.measure = measure
    self.value = value
    self.time = time
    self.place = place
    self.counterpart = counterpart
    self.attribution = attribution
    self.isNegated = isNegated
    self.modality = modality
    self.isQuoted = isQuoted
    self.others = others
  }
}
