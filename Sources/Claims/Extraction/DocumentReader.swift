// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Vocabulary

/// Walks the sentences of a document and keeps what one sentence owes to those before it.
struct DocumentReader {
  let reading: DocumentReading
  let entity: (Entity.ID) -> Entity?
  var drafts: [DraftClaim] = []
  var leftOver: [Int: String] = [:]
  var statements: [DraftClaim] = []
  var views: [TextRange] = []

  /// The subject last spoken of, by kind of thing.
  var lastSubjects: [String: EntityMention] = [:]
  /// The subject of the sentence before, whatever it is.
  var lastSubject: EntityMention?
  /// The first line of its own, before any prose.
  var titleRange: TextRange?
  /// The heading above.
  var headingRange: TextRange?
  /// Whether the sentence that named it spoke of others beside it.
  var isLastSubjectShared = false
  /// The terms of the heading above and of the sentence before.
  var headingTerms: [Term] = []
  var headingEntities: [EntityMention] = []
  /// What the title of the document names.
  var titleEntities: [EntityMention] = []
  var isBeforeProse = true
  /// The number of the paragraph, list item or line being read, and of that which named `lastSubject`.
  var block = 0
  var subjectBlock = 0
  var previousTerms: [Term] = []
  /// The times that the last sentence to name any tells, and those of the heading.
  var previousTimes: [Period] = []
  var headingTimes: [Period] = []
  /// The head of the table being read.
  var table: ProseTable?
  /// The one time that the last sentence or heading gives, and whether it tells a magnitude: "in millions".
  var captionTime: Int?
  var captionUnit: UnitPhrase?
  var hasCaptionMagnitude = false
  /// The last sentence or heading, read as a caption only where a table follows.
  var unreadCaption: Sentence?

  init(reading: DocumentReading, entity: @escaping (Entity.ID) -> Entity?) {
    self.reading = reading
    self.entity = entity
  }

  mutating func read() {
    var nextMention = 0
    var nextName = 0
    for (index, sentence) in reading.sentences.enumerated() {
      var mentions: [(position: Int, mention: Mention)] = []
      while nextMention < reading.mentions.count,
        reading.mentions[nextMention].range.lowerBound < sentence.range.upperBound
      {
        if reading.mentions[nextMention].range.lowerBound >= sentence.range.lowerBound {
          mentions.append((nextMention, reading.mentions[nextMention]))
        }
        nextMention += 1
      }
      var names: [NameMatch] = []
      while nextName < reading.names.count,
        reading.names[nextName].range.lowerBound < sentence.range.upperBound
      {
        if reading.names[nextName].range.lowerBound >= sentence.range.lowerBound {
          names.append(reading.names[nextName])
        }
        nextName += 1
      }
      if sentence.kind == .row, isInTable(index) {
        readRow(sentence)
        continue
      }
      table = nil
      if let first = reading.tokens[sentence.tokens].first, first.gap == .paragraph,
        sentence.kind == .prose
      {
        previousTerms = []
      }
      if let first = reading.tokens[sentence.tokens].first, first.gap >= .line {
        if first.gap == .paragraph || sentence.kind != .prose { block += 1 }
      }
      read(sentence, mentions: mentions, names: names)
    }
  }

  mutating func read(
    _ sentence: Sentence, mentions: [(position: Int, mention: Mention)], names: [NameMatch]
  ) {
    let hasValue = mentions.contains { SentenceReader.isValue($0.mention) }
    defer { rememberTimes(of: sentence, mentions) }
    guard hasValue || !names.isEmpty else {
      if sentence.kind == .line { keepHeading(sentence, entities: []) }
      unreadCaption = sentence
      return
    }
    let entity = entity
    let reader = SentenceReader(
      bytes: reading.document.prose, tokens: reading.tokens, sentence: sentence,
      mentions: mentions, names: names, entityType: { entity($0)?.type ?? "" })
    if hasValue {
      let pairs = ListPairing(in: reader)
      for item in reader.mentions where SentenceReader.isValue(item.mention) {
        if reader.isBase(item.tokens) {
          leftOver[item.position] = "the base of an index or a rate"
          continue
        }
        if reader.isInMeasureName(item.tokens) {
          leftOver[item.position] = "part of a measure's name"
          continue
        }
        if reader.isRoster(item.mention, at: item.tokens) {
          leftOver[item.position] = "how many things are spoken of"
          continue
        }
        var item = item
        item.mention = reader.levelled(item.mention, at: item.tokens)
        if let what = reader.aside(item.mention, at: item.tokens) {
          leftOver[item.position] = what
          continue
        }
        drafts.append(draft(for: item, in: reader, pairs: pairs))
      }
    }
    statements += StatementReading.statements(in: reader) { range, known in
      referred(in: reader, value: range, known: known)
    }
    views += StatementReading.views(in: reader)
    remember(sentence, reader: reader)
  }

  // MARK: - One claim

  func draft(
    for item: (position: Int, mention: Mention, tokens: Range<Int>), in reader: SentenceReader,
    pairs: ListPairing
  ) -> DraftClaim {
    var terms = reader.weightedTerms(for: item.tokens)
    pairs.measures.narrow(&terms, of: item.position)
    terms += reader.impliedTerms(
      for: item.mention, at: item.tokens, isListed: pairs.isListed(item.position))
    terms += headingTerms.map { WeightedTerm(term: $0, weight: ProximityWeights.heading) }
    terms += previousTerms.map {
      WeightedTerm(term: $0, weight: ProximityWeights.previousSentence)
    }
    var entities = reader.entities(for: item.tokens)
    if let paired = pairs.names[item.position] {
      entities = Self.paired(entities, with: paired, among: pairs)
    }
    entities += referred(in: reader, value: item.tokens, known: entities)
    if !entities.contains(where: { $0.weight >= ProximityWeights.earlierClause }) {
      entities += contexts()
    }
    let clause = clauseRange(of: item.tokens, in: reader)
    let isDenied = reader.isNegated(at: item.tokens)
    let retraction = isDenied ? nil : reader.retraction(at: item.tokens)
    var claim = Claim(
      kind: reader.isFirstIn(item.tokens)
        ? .first : item.mention.change == nil ? .quantity : .change,
      range: statementRange(clause, item: item.mention, in: reader),
      sentence: reader.sentence.range,
      quote: "", value: item.mention, isNegated: isDenied || retraction != nil,
      modality: reader.modality(at: item.tokens), isQuoted: reader.isQuoted(at: item.tokens))
    claim.quote = reading.document.text(in: claim.range)
    if let subject = entities.first(where: { $0.relation != .attribution }) {
      claim.subject = facet(subject)
    }
    claim.others = entities.dropFirst().filter { $0.relation != .attribution }.map(facet)
    claim.attribution = entities.first { $0.relation == .attribution }.map(facet)
    claim.place = entities.first { $0.relation == .place && $0.ids != claim.subject?.entities }
      .map(facet)
    claim.counterpart = entities.first { $0.relation == .counterpart }.map(facet)
    let time =
      pairs.times[item.position].map { SentenceReader.Time(paired: $0) }
      ?? reader.time(for: item.tokens)
    if let time {
      let mention = reading.mentions[time.position]
      claim.time = Claim.Time(
        text: reading.document.text(in: mention.range), range: mention.range,
        period: mention.period, isRelative: mention.anchor != .absolute && mention.anchor != nil)
    }
    claim.measure = measureFacet(in: reader, for: item.tokens)
    var draft = DraftClaim(
      claim: claim, mention: item.position, terms: terms, entities: entities,
      isPresent: reader.isPresent(at: item.tokens), hasOwnTime: time?.isOwn ?? false,
      isAtMoment: reader.isAtMoment(time?.position), isTimeLent: time?.isLent ?? false,
      isTimeAttached: time?.isAttached ?? false,
      isTimeOfLaterClause: time.map { isOfLaterClause($0, than: item.tokens, in: reader) } ?? false,
      isContextShared: isLastSubjectShared && !reader.namesEntity,
      contextTimes: time == nil ? previousTimes + headingTimes : [], retraction: retraction,
      clause: clause)
    draft.labels = [headingRange].compactMap { $0 }
    draft.section = headingRange == titleRange ? nil : headingRange
    if time == nil {
      draft.heldAgainst = reader.timeHeldAgainst(by: item.tokens)
      draft.span = reader.span(for: item.tokens)
    }
    return draft
  }

  /// Whether a time stands behind a value in a clause that is not the value's own.
  private func isOfLaterClause(
    _ time: SentenceReader.Time, than value: Range<Int>, in reader: SentenceReader
  ) -> Bool {
    guard !time.isOwn, !time.isAttached else { return false }
    return reading.mentions[time.position].range.lowerBound
      >= Int(reading.tokens[value.upperBound - 1].end)
  }

  /// The names around a value of a list, of which only its own is the subject.
  private static func paired(
    _ entities: [EntityMention], with own: TextRange, among pairs: ListPairing
  ) -> [EntityMention] {
    let others = Set(pairs.names.values).subtracting([own])
    var kept = entities.filter { !others.contains($0.match.range) }
    kept += entities.filter { others.contains($0.match.range) }.map { mention in
      var aside = mention
      aside.relation = .container
      aside.weight = 0
      return aside
    }
    return kept
  }

  func clauseRange(of value: Range<Int>, in reader: SentenceReader) -> Range<Int> {
    let clause = reader.clauses.clauses[reader.clauses.clause(of: value.lowerBound)]
    let upper = min(max(clause.end, value.upperBound), reader.sentence.tokens.upperBound)
    return min(clause.start, value.lowerBound)..<max(upper, value.upperBound)
  }

  /// The bytes of the clause, without the marks and joining words at its ends.
  func statementRange(
    _ clause: Range<Int>, item: Mention, in reader: SentenceReader
  ) -> TextRange {
    var low = clause.lowerBound
    var high = clause.upperBound
    let tokens = reader.tokens
    // "a $2 billion investment to build a plant": the purpose is another statement.
    let value = SentenceReader.tokens(of: item.range, in: tokens, within: clause)
    if let purpose = (value.upperBound..<max(value.upperBound, high)).first(where: { index in
      tokens[index].kind == .word && tokens[index].code == Self.toWord && index + 1 < high
        && index > value.upperBound && tokens[index + 1].kind == .word
        && !tokens[index + 1].isCapitalized
    }) {
      high = purpose
    }
    while high > low + 1, tokens[high - 1].kind == .sign, !closes(tokens[high - 1]) { high -= 1 }
    while low < high - 1, tokens[low].kind == .sign, Int(tokens[low].start) < item.range.lowerBound
    {
      low += 1
    }
    return TextRange(Int(tokens[low].start), Int(tokens[high - 1].end)).union(item.range)
  }

  static let toWord = WordHash.of("to")

  func closes(_ token: Token) -> Bool {
    token.isSign("%") || token.isSign(")") || token.code == 0x201D
  }

  func facet(_ entity: EntityMention) -> Claim.Facet {
    Claim.Facet(
      text: reading.document.text(in: entity.match.range), range: entity.match.range,
      entities: entity.ids, origin: entity.origin)
  }

  /// The words that name the measure, as far as the sentence alone tells.
  func measureFacet(in reader: SentenceReader, for value: Range<Int>) -> Claim.Facet? {
    let known = reader.names.filter { match in
      match.targets.contains { if case .measure = $0 { true } else { false } }
    }
    let nearest = known.max {
      let left = reader.weight(of: $0.tokens, for: value)
      let right = reader.weight(of: $1.tokens, for: value)
      return (left, Double($0.range.count)) < (right, Double($1.range.count))
    }
    guard let nearest else { return nil }
    return Claim.Facet(
      text: reading.document.text(in: nearest.range), range: nearest.range,
      measures: nearest.targets.compactMap { target in
        if case .measure(let id) = target { id } else { nil }
      })
  }

  // MARK: - What other sentences lend

  /// What a statement that names nothing is about: first the subject of its own paragraph so far, else
  /// that of the heading or the title; then the other of them.
  func contexts() -> [EntityMention] {
    let above = headingEntities.isEmpty ? titleEntities : headingEntities
    guard let lastSubject else { return above }
    let goesOn = subjectBlock == block || above.isEmpty
    var last = Self.context([lastSubject])
    if !goesOn { last[0].weight = ProximityWeights.previousSentence }
    var others = above.filter { $0.ids != lastSubject.ids }
    if goesOn {
      for index in others.indices { others[index].weight = ProximityWeights.previousSentence }
      return last + others
    }
    return above.contains { $0.ids == lastSubject.ids } ? above : others + last
  }

  /// The entities that "the company", "the country", "it" and the like stand for.
  func referred(
    in reader: SentenceReader, value: Range<Int>, known: [EntityMention]
  ) -> [EntityMention] {
    var found: [EntityMention] = []
    if reader.isOwned(value) { return found }
    let own = reader.clauses.clause(of: value.lowerBound)
    for cue in reader.cues {
      // "1.38, below the country's 1.45": the country is what the figure is held against.
      let clause = reader.clauses.clause(of: cue.tokens.lowerBound)
      if clause != own, reader.clauses.isComparison(clause),
        cue.tokens.lowerBound > value.lowerBound
      {
        continue
      }
      let candidate: EntityMention?
      switch cue.cue {
      case .companyReference:
        candidate = lastSubjects["company"] ?? lastSubjects["organisation"]
      case .countryReference: candidate = lastSubjects["country"]
      case .eventReference: candidate = lastSubjects["event"]
      case .personReference: candidate = lastSubjects["person"]
      case .neutralReference:
        let hasOwn = known.contains {
          $0.match.tokens.lowerBound < cue.tokens.lowerBound && $0.relation == .subject
        }
        candidate = hasOwn ? nil : lastSubject
      default: continue
      }
      guard var entity = candidate, !known.contains(where: { $0.ids == entity.ids }),
        !found.contains(where: { $0.ids == entity.ids })
      else { continue }
      entity.origin = .reference
      entity.relation = .subject
      entity.weight = min(0.95, reader.weight(of: cue.tokens, for: value))
      entity.match.tokens = cue.tokens
      entity.match.range = TextRange(
        Int(reader.tokens[cue.tokens.lowerBound].start),
        Int(reader.tokens[cue.tokens.upperBound - 1].end))
      found.append(entity)
    }
    return found
  }

  /// Keeps what the next sentences may refer to.
  mutating func remember(_ sentence: Sentence, reader: SentenceReader) {
    unreadCaption = sentence
    let whole = sentence.tokens.upperBound - 1
    let entities = reader.entities(for: whole..<(whole + 1))
      .filter { $0.relation != .attribution && $0.relation != .container }
      .sorted { $0.match.range < $1.match.range }
    let subject = newSubject(of: sentence, among: entities)
    for mention in entities.reversed() {
      let type = mention.ids.first.flatMap(entity)?.type ?? ""
      lastSubjects[Self.kind(type)] = mention
    }
    if let subject {
      isLastSubjectShared =
        entities.filter { $0.relation != .counterpart && $0.relation != .compared }
        .reduce(into: Set<[Entity.ID]>()) { $0.insert($1.ids) }.count > 1
      lastSubject = subject
      subjectBlock = block
      let type = subject.ids.first.flatMap(entity)?.type ?? ""
      lastSubjects[Self.kind(type)] = subject
    }
    keepTitle(sentence, entities: entities)
    if sentence.kind == .line,
      !reader.mentions.contains(where: { SentenceReader.isValue($0.mention) })
    {
      keepHeading(sentence, entities: entities)
      headingTerms = reader.terms.filter { $0.role != .border && $0.role != .function }
      previousTerms = []
    } else {
      previousTerms = reader.terms.filter { $0.role == .content || $0.role == .qualifier }
    }
  }

  /// What the sentences after this one are about: its subject, and not a place that it names in passing
  /// ("four went to Japan"), unless nothing is known yet.
  private func newSubject(
    of sentence: Sentence, among entities: [EntityMention]
  ) -> EntityMention? {
    if let subject = entities.first(where: { $0.relation == .subject }) { return subject }
    guard lastSubject != nil, sentence.kind == .prose else { return entities.first }
    return entities.first { entity in
      entity.relation == .of
        || entity.match.tokens.lowerBound - sentence.tokens.lowerBound <= Self.frontReach
    }
  }

  /// How many tokens may stand before a name that a sentence begins with: "In the European Union, ...".
  private static let frontReach = 2

  /// Keeps the times that a sentence tells for those after it that tell none.
  mutating func rememberTimes(
    of sentence: Sentence, _ mentions: [(position: Int, mention: Mention)]
  ) {
    let hasValue = mentions.contains { SentenceReader.isValue($0.mention) }
    let times = mentions.compactMap { item -> Period? in
      guard item.mention.kind == .period || item.mention.kind == .date,
        let period = item.mention.period, period.first != nil, period.last != nil
      else { return nil }
      return period
    }
    if sentence.kind == .line, !hasValue {
      headingTimes = Array(times.prefix(Self.timeLimit))
      previousTimes = []
    } else if !times.isEmpty {
      previousTimes = Array(times.suffix(Self.timeLimit).reversed())
    }
  }

  /// How many times of what stands before a sentence are kept.
  private static let timeLimit = 3

  mutating func keepHeading(_ sentence: Sentence, entities: [EntityMention]) {
    headingTerms = []
    headingRange = sentence.range
    headingEntities = Self.context(entities)
  }

  /// Keeps what the title names: the first line of its own that names something, before any prose.
  mutating func keepTitle(_ sentence: Sentence, entities: [EntityMention]) {
    guard isBeforeProse else { return }
    if sentence.kind == .line, titleRange == nil { titleRange = sentence.range }
    if sentence.kind == .line, titleEntities.isEmpty { titleEntities = Self.context(entities) }
    if sentence.kind != .line || !titleEntities.isEmpty { isBeforeProse = false }
  }

  /// Names of a heading as what is spoken of below it.
  static func context(_ entities: [EntityMention]) -> [EntityMention] {
    entities.map { mention in
      var context = mention
      context.origin = .context
      context.weight = ProximityWeights.heading
      return context
    }
  }

  /// Kinds of thing that one description may stand for.
  static func kind(_ type: String) -> String {
    switch type {
    case "organization", "agency", "bank", "central bank", "government": "organisation"
    case "corporation", "firm": "company"
    case "territory", "state", "economy": "country"
    default: type
    }
  }
}
