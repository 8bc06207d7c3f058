// SPDX-License-Identifier: MIT

/// Makes news-like prose: the same text for the same seed, one amount of money in each paragraph.
struct NewsText {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The text as UTF-8, its paragraphs parted by blank lines.
  func bytes(paragraphs: Int) -> [UInt8] {
    var maker = self
    var text: [UInt8] = []
    for _ in 0..<paragraphs { text.append(contentsOf: Array(maker.paragraph().utf8)) }
    return text
  }

  private mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  private mutating func one(of words: [String]) -> String { words[next(words.count)] }

  private mutating func paragraph() -> String {
    var text = ""
    for _ in 0..<3 {
      text +=
        one(of: Self.openings) + " " + one(of: Self.verbs) + " " + one(of: Self.objects) + ", "
      text += one(of: Self.tails) + ". "
    }
    return text + one(of: Self.openings)
      + " set aside $\(next(900) + 1).\(next(9) + 1) million for it.\n\n"
  }

  private static let openings = [
    "The ministry", "A spokesman for the harbour", "The regional council", "Its former director",
    "The union",
  ]
  private static let verbs = [
    "welcomed", "rejected", "postponed", "defended", "criticised", "reviewed",
  ]
  private static let objects = [
    "the proposal to rebuild the old railway station", "a report on the state of the river",
    "the plan for a new school", "the agreement with the neighbouring towns",
  ]
  private static let tails = [
    "saying that the people who live there had not been asked", "although the work is already late",
    "and promised an answer before the end of the year",
    "as critics gathered outside the town hall",
  ]
}
