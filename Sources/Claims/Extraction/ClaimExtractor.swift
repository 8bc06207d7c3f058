// SPDX-License-Identifier: MIT

public import Quantities
public import SourceText
public import Vocabulary

/// Finds the statements of a document and takes them apart.
public struct ClaimExtractor: Sendable {
  /// What things are called.
  public let lexicon: Lexicon
  private let additional: Lexicon?

  /// Makes an extractor over a vocabulary.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    additional = nil
  }

  /// Makes an extractor over a vocabulary and a small one that joins it for one text.
  package init(lexicon: Lexicon, adding additional: Lexicon?) {
    self.lexicon = lexicon
    self.additional = additional
  }

  /// The claims of a document, in the order of the text.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - published: The day that "last year" and the like count from.
  /// - Returns: The claims; what is no fact (a forecast, an opinion) says so in its modality.
  /// - Complexity: O(*n*) in the number of tokens.
  public func claims(in document: Document, published: CalendarDate? = nil) -> [Claim] {
    reading(of: document, published: published).drafts.map(\.claim)
  }

  /// Everything read on the way to the claims.
  package func reading(of document: Document, published: CalendarDate?) -> DocumentReading {
    let tokens = Tokenizer.tokens(of: document.prose)
    let sentences = SentenceSplitter.sentences(in: document.prose, tokens: tokens)
    let mentions = Recognizer().mentions(
      in: document.prose, tokens: tokens, reference: published)
    var names = lexicon.names(in: document.prose, tokens: tokens)
    if let additional {
      names = Self.merged(names, additional.names(in: document.prose, tokens: tokens))
    }
    names = NameContext(
      tokens: tokens, sentences: sentences, lexicon: lexicon
    ).settled(names)
    names = ShortNames(tokens: tokens) { entity($0)?.type ?? "" }.added(to: names)
    var reading = DocumentReading(
      document: document, tokens: tokens, sentences: sentences, mentions: mentions,
      names: names, drafts: [], leftOver: [:])
    var reader = DocumentReader(reading: reading, entity: entity)
    reader.read()
    reading.drafts = reader.drafts
    reading.leftOver = reader.leftOver
    reading.statements = reader.statements
    reading.views = reader.views
    return reading
  }

  /// The entity of an identifier.
  package func entity(_ id: Entity.ID) -> Entity? {
    lexicon.entities[id] ?? additional?.entities[id]
  }

  /// Two lists of names as one; of two at one place the longer stays, and equal ones join their targets.
  private static func merged(_ left: [NameMatch], _ right: [NameMatch]) -> [NameMatch] {
    guard !right.isEmpty else { return left }
    var all = left
    for match in right {
      if let index = all.firstIndex(where: { $0.range == match.range }) {
        all[index].targets =
          match.targets + all[index].targets.filter { !match.targets.contains($0) }
      } else {
        all.append(match)
      }
    }
    return all.sorted { ($0.range, $1.range.count) < ($1.range, $0.range.count) }
  }
}
