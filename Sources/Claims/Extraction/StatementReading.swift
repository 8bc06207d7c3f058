// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Vocabulary

/// Reads the clauses of a sentence as statements without a value, and the views it gives.
enum StatementReading {
  /// How many clauses of one sentence are read.
  private static let clauseLimit = 40

  /// One statement for each clause that names something.
  static func statements(
    in reader: SentenceReader,
    referred: (_ clause: Range<Int>, _ known: [EntityMention]) -> [EntityMention]
  ) -> [DraftClaim] {
    var statements: [DraftClaim] = []
    for clause in reader.clauses.clauses.prefix(clauseLimit) {
      let range = Range.between(clause.start, min(clause.end, reader.sentence.tokens.upperBound))
      guard range.count > 1 else { continue }
      let anchor = range.upperBound - 1..<range.upperBound
      var entities = reader.entities(for: anchor)
      entities += referred(anchor, entities)
      guard !entities.isEmpty else { continue }
      let terms = reader.weightedTerms(for: anchor).map { item in
        WeightedTerm(
          term: item.term, weight: range.overlaps(item.term.tokens) ? 1 : item.weight)
      }
      let bytes = TextRange(
        Int(reader.tokens[range.lowerBound].start), Int(reader.tokens[range.upperBound - 1].end))
      var claim = Claim(
        kind: .event, range: bytes, sentence: reader.sentence.range,
        quote: String(
          decoding: reader.bytes[bytes.lowerBound..<bytes.upperBound], as: UTF8.self),
        isNegated: reader.cues.contains {
          ($0.cue == .negation || $0.cue == .retraction) && range.overlaps($0.tokens)
        },
        modality: modality(of: range, in: reader))
      let time = reader.mentions.first {
        ($0.mention.kind == .date || $0.mention.kind == .period) && range.overlaps($0.tokens)
      }
      if let time {
        claim.time = Claim.Time(
          text: String(
            decoding: reader.bytes[
              time.mention.range.lowerBound..<time.mention.range.upperBound], as: UTF8.self),
          range: time.mention.range, period: time.mention.period,
          isRelative: time.mention.anchor != .absolute && time.mention.anchor != nil)
      }
      statements.append(
        DraftClaim(
          claim: claim, mention: nil, terms: terms, entities: entities, isPresent: false,
          hasOwnTime: time != nil, isAtMoment: false, clause: range))
    }
    return statements
  }

  private static func modality(of range: Range<Int>, in reader: SentenceReader) -> Claim.Modality {
    for match in reader.cues where range.overlaps(match.tokens) {
      switch match.cue {
      case .conditional: return .conditional
      case .forecast: return .forecast
      case .plan: return .plan
      default: continue
      }
    }
    return .fact
  }

  /// The stretches, comma to comma, in which a cue of a view stands.
  static func views(in reader: SentenceReader) -> [TextRange] {
    var views: [TextRange] = []
    for cue in reader.cues where cue.cue == .opinion {
      guard !reader.mentions.contains(where: { $0.tokens.overlaps(cue.tokens) }) else { continue }
      var low = cue.tokens.lowerBound
      while low > reader.sentence.tokens.lowerBound, !reader.tokens[low - 1].isSign(",") {
        low -= 1
      }
      var high = cue.tokens.upperBound
      while high < reader.sentence.tokens.upperBound, !reader.tokens[high].isSign(",") { high += 1 }
      let range = TextRange(Int(reader.tokens[low].start), Int(reader.tokens[high - 1].end))
      if let last = views.last, last.overlaps(range) { continue }
      views.append(range)
    }
    return views
  }
}
