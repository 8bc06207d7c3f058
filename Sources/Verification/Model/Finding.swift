// SPDX-License-Identifier: MIT

public import Claims
public import Evidence
public import Quantities
public import SourceText

/// A statement with what the evidence says of it, and every step that led there.
public struct Finding: Hashable, Sendable {
  /// A stable, documented reason code: `value.rounded`, `nature.stock-as-flow`.
  public struct Code: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The code as printed.
    public let rawValue: String
    /// Makes a code.
    public init(_ rawValue: String) { self.rawValue = rawValue }
    /// The value as printed.
    public var description: String { rawValue }
    /// Whether the left comes before the right.
    public static func < (left: Code, right: Code) -> Bool { left.rawValue < right.rawValue }
  }

  /// Why the verdict is what it is.
  public struct Reason: Hashable, Sendable {
    /// The rule.
    public var code: Code
    /// The reason in a sentence: lower case, no final period.
    public var message: String

    /// Makes a reason.
    public init(_ code: Code, _ message: String) {
      self.code = code
      self.message = message
    }
  }

  /// A record with the source it comes from.
  public struct Citation: Hashable, Sendable {
    /// The record.
    public var record: EvidenceRecord
    /// Its source.
    public var source: Source?

    /// Makes a citation.
    public init(record: EvidenceRecord, source: Source?) {
      self.record = record
      self.source = source
    }
  }

  /// A record that was considered and set aside.
  public struct Rejection: Hashable, Sendable {
    /// The record.
    public var citation: Citation
    /// Why it was set aside, by facet: `subject.other`, `period.other`, `vintage.later`, ...
    public var reasons: [Reason]

    /// Makes a rejection.
    public init(citation: Citation, reasons: [Reason]) {
      self.citation = citation
      self.reasons = reasons
    }
  }

  /// One step on the way to the verdict.
  public struct Step: Hashable, Sendable {
    /// What the step does: "bind", "period", "compare", "derive", "convert", "as-of", "weigh", "suggest".
    public var stage: String
    /// What was done, in words, with the numbers.
    public var text: String
    /// The records it used.
    public var records: [EvidenceRecord.ID]

    /// Makes a step.
    public init(_ stage: String, _ text: String, records: [EvidenceRecord.ID] = []) {
      self.stage = stage
      self.text = text
      self.records = records
    }
  }

  /// Wording that would be consistent.
  public struct Suggestion: Hashable, Sendable {
    /// The bytes to replace.
    public var range: TextRange
    /// What to write there.
    public var replacement: String
    /// Whether replacing alone leaves a right sentence, so that a program may do it.
    public var isSafe: Bool
    /// The advice in words, when it is more than the replacement.
    public var note: String?

    /// Makes a suggestion.
    public init(range: TextRange, replacement: String, isSafe: Bool, note: String? = nil) {
      self.range = range
      self.replacement = replacement
      self.isSafe = isSafe
      self.note = note
    }
  }

  /// The statement.
  public var claim: Claim
  /// What the evidence says.
  public var verdict: Verdict
  /// How closely it agrees; `nil` when it does not.
  public var strength: Strength?
  /// Why, weightiest first.
  public var reasons: [Reason]
  /// What should be said beside a consistent verdict: provisional, other basis known, one witness.
  public var caveats: [Reason]
  /// The records that decided.
  public var citations: [Citation]
  /// The records considered and set aside.
  public var rejections: [Rejection]
  /// The steps.
  public var trace: [Step]
  /// What to write instead.
  public var suggestion: Suggestion?
  /// How many independent origins stand behind the deciding records.
  public var witnessCount: Int
  /// How many records of the store the number would have matched by accident.
  public var chanceMatches: Int?
  /// The verdict as known on the other date, when it differs.
  public var hindsight: Hindsight?
  /// Why a person lets it stand, when one does: it is reported, and fails no run.
  public var acceptance: Acceptance?

  /// A person's word that a flagged statement may stand.
  public struct Acceptance: Hashable, Sendable {
    /// Where the word is given.
    public enum Place: String, Hashable, Sendable, CaseIterable {
      /// A comment in the document.
      case comment
      /// The waiver file.
      case waiver
      /// The baseline: it was there when the baseline was written.
      case baseline
    }

    /// Where the word is given.
    public var place: Place
    /// Why, in the person's words.
    public var reason: String?
    /// Who answers for it.
    public var owner: String?
    /// The last day it holds.
    public var until: CalendarDate?

    /// Makes an acceptance.
    public init(
      place: Place, reason: String? = nil, owner: String? = nil, until: CalendarDate? = nil
    ) {
      self.place = place
      self.reason = reason
      self.owner = owner
      self.until = until
    }
  }

  /// The verdict as of another day.
  public struct Hindsight: Hashable, Sendable {
    /// The day.
    public var asOf: CalendarDate
    /// The verdict then.
    public var verdict: Verdict
    /// Why.
    public var reason: Reason

    /// Makes a hindsight.
    public init(asOf: CalendarDate, verdict: Verdict, reason: Reason) {
      self.asOf = asOf
      self.verdict = verdict
      self.reason = reason
    }
  }

  /// Makes a finding.
  public init(
    claim: Claim, verdict: Verdict, strength: Strength? = nil, reasons: [Reason] = [],
    caveats: [Reason] = [], citations: [Citation] = [], rejections: [Rejection] = [],
    trace: [Step] = [], suggestion: Suggestion? = nil, witnessCount: Int = 0,
    chanceMatches: Int? = nil, hindsight: Hindsight? = nil, acceptance: Acceptance? = nil
  ) {
    self.claim = claim
    self.verdict = verdict
    self.strength = strength
    self.reasons = reasons
    self.caveats = caveats
    self.citations = citations
    self.rejections = rejections
    self.trace = trace
    self.suggestion = suggestion
    self.witnessCount = witnessCount
    self.chanceMatches = chanceMatches
    self.hindsight = hindsight
    self.acceptance = acceptance
  }
}
