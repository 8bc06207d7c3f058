// SPDX-License-Identifier: MIT

/// A piece of text read as a date or period.
struct CalendarPhrase: Hashable, Sendable {
  /// The first token after it.
  var end: Int
  /// The parts of a plain date, as long as its year may still come from elsewhere.
  var parts: CalendarParts?
  /// The days meant.
  var period: Period?
  /// How it is told.
  var anchor: Mention.Anchor
  /// What it is.
  var kind: Mention.Kind
  /// How long it is, for a counted span.
  var duration: CalendarLength?

  /// Whether it is a length of time that nothing places in the calendar ("a year", "months").
  var isLoose: Bool { kind == .duration && period == nil && anchor == .contextual }

  /// Makes a phrase of a plain date.
  init(end: Int, parts: CalendarParts) {
    self.end = end
    self.parts = parts
    anchor = parts.isAbsolute ? .absolute : .relative
    kind = parts.day != nil || parts.weekday != nil ? .date : .period
  }

  /// Makes a phrase of known days.
  init(
    end: Int, period: Period?, anchor: Mention.Anchor, kind: Mention.Kind? = nil,
    duration: CalendarLength? = nil
  ) {
    self.end = end
    self.period = period
    self.anchor = anchor
    self.kind = kind ?? (period?.granularity == .day ? .date : .period)
    self.duration = duration
  }

  /// The phrase as a mention.
  ///
  /// - Parameters:
  ///   - start: Its first token.
  ///   - text: The text it stands in.
  /// - Returns: The mention.
  func mention(from start: Int, in text: TaggedText) -> Mention {
    Mention(
      kind: kind, range: text.range(start, end), period: period, duration: duration?.text,
      anchor: anchor)
  }
}
