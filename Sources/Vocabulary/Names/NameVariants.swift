// SPDX-License-Identifier: MIT

import SourceText

/// The ways in which texts write a name that a vocabulary has once.
enum NameVariants {
  /// A way of writing a name, ready for the trie.
  struct Spelling {
    var steps: [UInt32]
    var letterCase: NameCase
    var isMeasure: Bool
    var check: UInt64
  }

  /// The names, other names, demonyms and short forms of an entity.
  static func names(of entity: Entity) -> [(String, NameMatch.Form)] {
    var names: [(String, NameMatch.Form)] = [(entity.name, .name)]
    names += entity.aliases.map { ($0, .alias) }
    for demonym in entity.demonyms {
      names.append((demonym, .demonym))
      if let plural = pluralDemonym(demonym) { names.append((plural, .demonym)) }
    }
    switch EntityKind(entity.type) {
    case .person: if let surname = surname(of: entity.name) { names.append((surname, .alias)) }
    case .organisation, .other:
      // A subject that only a table names has no type: its legal form tells what it is.
      for name in [entity.name] + entity.aliases {
        if let short = withoutLegalForm(name) { names.append((short, .alias)) }
      }
    case .place: break
    }
    return names
  }

  /// The spellings of a name: as written, without its article, with periods, in the other number.
  static func spellings(
    of name: String, target: NameMatch.Target?, form: NameMatch.Form
  ) -> [Spelling] {
    let isMeasure = if case .measure = target { true } else { false }
    var written = [Array(name.utf8)]
    if isMeasure, let other = otherNumber(written[0]) { written.append(other) }
    if written[0].starts(with: "Saint ".utf8) {
      written.append(Array("St ".utf8) + written[0].dropFirst(6))
    }
    var spellings: [Spelling] = []
    for bytes in written {
      let tokens = Tokenizer.tokens(of: bytes)
      guard isNameable(tokens, isMeasure: isMeasure, form: form) else { continue }
      let letterCase = isMeasure ? measureCase(bytes, tokens) : NameCase(of: bytes, tokens: tokens)
      // "The Gambia" is found as "Gambia" too; "the States" keeps its article.
      let rest = tokens.dropFirst()
      let hasArticle = tokens.first.map { CommonWords.articles.contains($0.code) } ?? false
      let mayDrop = rest.count > 1 || rest.first.map { !CommonWords.all.contains($0.code) } ?? false
      let spelled = hasArticle && mayDrop ? rest : tokens[...]
      append(spelled, of: bytes, letterCase, isMeasure, to: &spellings)
      if letterCase == .acronym || letterCase == .strictAcronym, let word = tokens.first,
        tokens.count == 1, word.end - word.start <= 4
      {
        var dotted: [UInt8] = []
        for byte in bytes { dotted += [byte, 0x2E] }
        append(Tokenizer.tokens(of: dotted)[...], of: dotted, .dotted, isMeasure, to: &spellings)
      }
    }
    return spellings
  }

  private static func append(
    _ tokens: ArraySlice<Token>, of bytes: [UInt8], _ letterCase: NameCase, _ isMeasure: Bool,
    to spellings: inout [Spelling]
  ) {
    var steps: [UInt32] = []
    var check = WordCode.checkSeed
    for token in tokens {
      guard case .code(let code) = WordCode.step(of: token, in: bytes.span, isASCII: false) else {
        continue
      }
      steps.append(code)
      check = WordCode.check(check, extendedBy: token, in: bytes.span, isASCII: false)
    }
    // A text's match ends with a word, so a name's closing sign is not part of its spelling.
    spellings.append(
      Spelling(steps: steps, letterCase: letterCase, isMeasure: isMeasure, check: check))
  }

  /// Whether texts may be searched for a name: numbers, single letters and everyday words name nothing.
  private static func isNameable(
    _ tokens: [Token], isMeasure: Bool, form: NameMatch.Form
  ) -> Bool {
    let words = tokens.filter { $0.kind == .word }
    guard let first = words.first, tokens[0].kind != .sign else { return false }
    if words.count == 1, tokens.count == 1 {
      if first.end - first.start == 1 { return false }
      if form != .name, !first.isCapitalized, CommonWords.all.contains(first.code) { return false }
    }
    return true
  }

  /// Labels match in any case, apart from short ones in capitals that are words otherwise.
  private static func measureCase(_ bytes: [UInt8], _ tokens: [Token]) -> NameCase {
    let letterCase = NameCase(of: bytes, tokens: tokens)
    return letterCase == .strictAcronym || letterCase == .dotted ? letterCase : .any
  }

  // MARK: - Forms

  private static func pluralDemonym(_ demonym: String) -> String? {
    for ending in ["s", "ese", "ish", "ch", "sh", "x", "z", "é"] where demonym.hasSuffix(ending) {
      return nil
    }
    if demonym.hasSuffix("man") { return String(demonym.dropLast(3)) + "men" }
    return demonym + "s"
  }

  private static func surname(of name: String) -> String? {
    let words = name.split(separator: " ")
    guard words.count >= 2, let last = words.last, last.utf8.count > 2 else { return nil }
    let isSuffix = ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"].contains(last.lowercased())
    return isSuffix ? (words.count > 2 ? String(words[words.count - 2]) : nil) : String(last)
  }

  private static let legalForms: Set<String> = [
    "inc", "inc.", "corp", "corp.", "corporation", "ltd", "ltd.", "limited", "plc", "co", "co.",
    "company", "llc", "ag", "sa", "s.a.", "nv", "n.v.", "se", "gmbh", "kk", "k.k.", "llp", "oyj",
    "ab", "asa", "spa", "s.p.a.", "group", "holdings",
  ]

  private static func withoutLegalForm(_ name: String) -> String? {
    var words = name.split(separator: " ")
    let count = words.count
    while words.count > 1, let last = words.last, legalForms.contains(last.lowercased()) {
      words.removeLast()
    }
    guard words.count < count, var last = words.popLast() else { return nil }
    if last.hasSuffix(",") { last = last.dropLast() }
    let short = (words + [last]).joined(separator: " ")
    guard !CommonWords.all.contains(WordHash.of(short)) else { return nil }
    return short.utf8.count > 2 ? short : nil
  }

  /// The plural of a label in the singular, and the other way round.
  private static func otherNumber(_ label: [UInt8]) -> [UInt8]? {
    guard label.count > 4, let last = label.last, last | 0x20 &- 0x61 < 26 else { return nil }
    guard last &- 0x61 < 26 else { return nil }
    let before = label[label.count - 2]
    switch last {
    case 0x73 where before == 0x73 || before == 0x75 || before == 0x69: return nil
    case 0x73 where label.suffix(3).elementsEqual("ies".utf8):
      return label.dropLast(3) + [0x79]
    case 0x73: return label.dropLast()
    case 0x79 where !"aeiou".utf8.contains(before):
      return label.dropLast() + Array("ies".utf8)
    case 0x78, 0x7A, 0x68: return nil
    default: return label + [0x73]
    }
  }
}
