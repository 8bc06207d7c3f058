// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import TestSupport
import Testing

/// Many ways to write one reading; `⟦⟧` marks the words that are read.
struct CorpusCase: Sendable, CustomTestStringConvertible {
  /// Kind, number, unit, comparator other than `=`, movement: `money 2900000000 USD`.
  let reading: String
  let surfaces: [String]

  init(_ reading: String, _ surfaces: String...) {
    self.reading = reading
    self.surfaces = surfaces
  }

  var testDescription: String { reading }

  /// Holds every surface to the reading, alone and in other company.
  func check() {
    for surface in surfaces {
      let marked = MarkedText(surface)
      for (before, after) in Self.companies {
        let shift = before.utf8.count
        let ranges = marked.ranges.map {
          TextRange($0.lowerBound + shift, $0.upperBound + shift)
        }
        let found = Self.mentions(before + marked.text + after)
        for range in ranges {
          let mention = found.first { $0.range == range }
          #expect(
            mention.map(Self.reading) == reading,
            "\(before)\(surface)\(after): \(found.map { "\($0.range) \(Self.reading($0))" })")
        }
      }
    }
  }

  /// What stands around a text: multibyte text, line ends, quotation marks, brackets, emphasis.
  static let companies: [(before: String, after: String)] = [
    ("", ""), ("Zażółć gęślą 👩‍👩‍👧 naïve: ", ""), ("First.\r\n\r\n", "\r\n"), ("“", ".”"), ("(", ")"),
    ("*", "*"), ("**", "**."), ("_", "_"),
  ]

  static func mentions(_ text: String) -> [Mention] {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(of: bytes)
    let reference = CalendarDate("2024-04-10")
    let mentions = Recognizer().mentions(in: bytes, tokens: tokens, reference: reference)
    // A count reads without making mentions, and must come to the same.
    var counts: [Mention.Kind: Int] = [:]
    Recognizer().count(in: bytes, tokens: tokens, reference: reference, into: &counts)
    #expect(counts == mentions.reduce(into: [:]) { $0[$1.kind, default: 0] += 1 }, "\(text)")
    return mentions
  }

  /// A mention in the words of a case.
  static func reading(_ mention: Mention) -> String {
    var words = [mention.kind.rawValue]
    if let quantity = mention.quantity {
      if let value = quantity.value {
        words.append(value.description)
      } else {
        words.append(
          "\(quantity.low?.description ?? "")..\(quantity.high?.description ?? "")")
      }
      if let unit = quantity.unit { words.append(unit.code) }
      if quantity.comparator != .equal { words.append(quantity.comparator.rawValue) }
    }
    if let duration = mention.duration { words.append(duration) }
    if let change = mention.change {
      words.append("\(change.direction.rawValue)-\(change.role.rawValue)")
    }
    if let exclusion = mention.exclusion { words.append(exclusion) }
    return words.joined(separator: " ")
  }
}
