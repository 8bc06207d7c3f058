// SPDX-License-Identifier: MIT

/// What each facet counts when a record is held against a claim, and what it takes to be bound.
///
/// A candidate starts with the share of its measure's words that the text names (0 to 1). Each row
/// below is then added. Everything that decides a binding stands here, with the reason.
public final class BindingScores: Sendable {
  /// One row of the table.
  public struct Row: Hashable, Sendable {
    /// What it is called in a trace.
    public let name: String
    /// What it adds.
    public let value: Double
    /// Why it is what it is.
    public let reason: String

    /// The code for a record that it sets aside.
    var rejectionCode: String {
      switch name {
      case "place.contradicts", "place.surplus": "place.other"
      case "subject.aside", "subject.owner-unknown", "subject.second", "subject.far":
        "subject.other"
      default: "measure.other"
      }
    }
  }

  /// The rows used.
  public static let standard = BindingScores()

  /// The names of rows that count nothing: what each is worth is measured that way.
  private let ignored: Set<String>

  private init(ignoring ignored: Set<String> = []) { self.ignored = ignored }

  /// The table with some rows, by their names, at nothing.
  package func without(_ names: Set<String>) -> BindingScores {
    names.isEmpty ? self : BindingScores(ignoring: names)
  }

  /// What some rows add together.
  func sum(_ rows: [Row]) -> Double {
    guard !ignored.isEmpty else { return rows.reduce(0) { $0 + $1.value } }
    return rows.reduce(0) { ignored.contains($1.name) ? $0 : $0 + $1.value }
  }

  /// The label is on an axis ("per capita") and the text does not say so.
  public let qualifierMissing = Row(
    name: "measure.qualifier-missing", value: -0.42,
    reason: "an amount per head, a growth or a constant-price figure is not meant unless said")
  /// The label names a share, the text does not, but its figure is in per cent.
  public let shareImplied = Row(
    name: "measure.share-implied", value: -0.08,
    reason: "a per cent sign tells of a share; of what is then left open")
  /// The label and the text stand at different values of one axis.
  public let qualifierContradicts = Row(
    name: "measure.qualifier-contradicts", value: -0.8,
    reason: "real is not nominal, exports are not imports: another measure")
  /// The text narrows the measure and the label does not.
  public let qualifierSurplus = Row(
    name: "measure.qualifier-surplus", value: -0.5,
    reason: "the text speaks of a part, a rate or a per-head figure of what the record counts")
  /// The text says what is meant anyway when nothing is said ("nominal").
  public let qualifierDefault = Row(
    name: "measure.qualifier-default", value: 0,
    reason: "naming the ordinary reading changes nothing")
  /// Another label has all the words of this one and more, and all of them stand in the text.
  public let labelShorter = Row(
    name: "measure.label-shorter", value: -0.3,
    reason: "the label that explains more of the text is the one meant")
  /// A word right before the measure's words makes another measure of it ("prison population").
  public let compoundBefore = Row(
    name: "measure.compound-before", value: -0.5,
    reason: "a noun before a noun makes another thing of it")
  /// A word right after the measure's words makes another measure of it ("population density").
  public let compoundAfter = Row(
    name: "measure.compound-after", value: -0.25,
    reason: "as before, but many words that follow are verbs, so it costs less")
  /// The amount stands before a noun that is not the measure's ("a $2.9 billion loss").
  public let nounOther = Row(
    name: "measure.noun-other", value: -0.45,
    reason: "the noun that an amount is set before is what the amount is of")
  /// A verb of adding or taking away stands before the amount ("lost 300 jobs").
  public let movedAmount = Row(
    name: "measure.moved-amount", value: -0.5,
    reason: "what is lost, cut or added is not how many there are")
  /// The measure's words belong to something the vocabulary does not know ("Zurich's population").
  public let ownerUnknown = Row(
    name: "subject.owner-unknown", value: -0.6,
    reason: "what belongs to an unknown name is not what belongs to a known one")
  /// The subject is named in the claim's own clause.
  public let subjectStated = Row(
    name: "subject.stated", value: 0, reason: "the ordinary case")
  /// The subject is named elsewhere in the sentence.
  public let subjectFar = Row(
    name: "subject.far", value: -0.15, reason: "another clause may speak of another subject")
  /// Who says it is the only thing named: "Acme said profit was $5 million".
  public let subjectSpeaker = Row(
    name: "subject.speaker", value: -0.1,
    reason: "who speaks and names no other speaks of itself")
  /// The subject is meant by "the company", "it".
  public let subjectReference = Row(
    name: "subject.reference", value: -0.05, reason: "references are mostly, not always, resolved")
  /// The subject stands in the heading or an earlier sentence only.
  public let subjectContext = Row(
    name: "subject.context", value: -0.15, reason: "nothing in the sentence names it")
  /// The subject is that of the paragraph before, or of the heading over one that speaks of another.
  public let subjectBefore = Row(
    name: "subject.before", value: -0.2,
    reason: "another is likelier to be what a text that names nothing is about")
  /// The record's subject is named, but as who says it, a container, or what is compared with.
  public let subjectAside = Row(
    name: "subject.aside", value: -0.6, reason: "it is named for another purpose")
  /// Another entity of the same kind is nearer to being the subject.
  public let subjectSecond = Row(
    name: "subject.second", value: -0.12, reason: "the first named is mostly the subject")
  /// The record's place or counterpart is named.
  public let sideNamed = Row(
    name: "place.named", value: 0.1, reason: "one facet more agrees")
  /// The record's place or counterpart is not named, and nothing else of its kind is.
  public let sideMissing = Row(
    name: "place.missing", value: -0.08, reason: "texts leave out what goes without saying")
  /// Another place or counterpart than the record's is named.
  public let sideContradicts = Row(
    name: "place.contradicts", value: -0.7, reason: "a record of another place or counterpart")
  /// The text names a place or counterpart, the record has none.
  public let sideSurplus = Row(
    name: "place.surplus", value: -0.3, reason: "the record may be of the whole, the text of a part"
  )
  /// The text's unit and the record's are of one kind.
  public let unitAgrees = Row(
    name: "unit.agrees", value: 0.05, reason: "one facet more agrees")
  /// The text gives a bare number, but names the record's unit nearby.
  public let unitNearby = Row(
    name: "unit.nearby", value: 0, reason: "labels carry the unit: \"(% of GDP)\"")
  /// The text gives a bare number and names no unit.
  public let unitUnstated = Row(
    name: "unit.unstated", value: -0.12, reason: "a bare number may count anything")
  /// The text names the number that tells the record's series from others of its measure.
  public let memberNamed = Row(
    name: "member.named", value: 0.1, reason: "one facet more agrees")
  /// Other series of the measure are told apart by a number, and the text does not name the record's.
  public let memberOther = Row(
    name: "member.other", value: -0.6, reason: "another version, grade or age group is meant")
  /// The lowest score of a binding.
  public let cutOff = Row(
    name: "cut-off", value: 0.6,
    reason: "below it, more than a third of the label's weight is unnamed or something contradicts")
  /// How far ahead of a rival the best binding must be.
  public let margin = Row(
    name: "margin", value: 0.1,
    reason: "nearer than the least penalty but one, two readings are as good as each other")

  /// All rows, in the order of the table.
  public var rows: [Row] {
    [
      qualifierMissing, shareImplied, qualifierContradicts, qualifierSurplus, qualifierDefault,
      labelShorter, compoundBefore, compoundAfter, nounOther, movedAmount, ownerUnknown,
      subjectStated,
      subjectFar, subjectSpeaker,
      subjectReference,
      subjectContext, subjectBefore, subjectAside, subjectSecond, sideNamed, sideMissing,
      sideContradicts,
      sideSurplus, unitAgrees, unitNearby, unitUnstated, memberNamed, memberOther, cutOff, margin,
    ]
  }
}
