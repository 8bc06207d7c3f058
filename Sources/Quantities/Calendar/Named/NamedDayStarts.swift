// SPDX-License-Identifier: MIT

/// How the names of days begin, told by one bit each: most words that begin a name go on otherwise.
struct NamedDayStarts: Sendable {
  /// The names that `NamedDays` knows.
  static let english = NamedDayStarts(NamedDays.codes)

  private let lone: ListView<UInt64>
  private let pairs: ListView<UInt64>

  /// The beginnings of some names.
  ///
  /// - Parameter names: The hashes of each name's words.
  init(_ names: [[UInt32]]) {
    var (lone, pairs) = (HashFilter(), HashFilter())
    for codes in names {
      if codes.count == 1 { lone.insert(codes[0]) }
      if codes.count > 1 { pairs.insert(NamedDays.extended(codes[0], by: codes[1])) }
    }
    self.lone = ListView(keeping: lone.bits)
    self.pairs = ListView(keeping: pairs.bits)
  }

  /// Whether a word may be a name by itself.
  func isLone(_ code: UInt32) -> Bool { lone.mayHold(code) }

  /// Whether a name may begin with two words.
  func mayGoOn(from first: UInt32, with second: UInt32) -> Bool {
    pairs.mayHold(NamedDays.extended(first, by: second))
  }
}
