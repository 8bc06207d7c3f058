// SPDX-License-Identifier: MIT

/// Values of words by their hashes; what has none is nearly always told by one bit, without hashing again.
struct CodeMap<Value: Sendable>: Sendable {
  private let values: [UInt32: Value]
  private let known: HashFilter

  /// Makes the map of some values.
  init(_ values: [UInt32: Value]) {
    self.values = values
    var known = HashFilter()
    for code in values.keys { known.insert(code) }
    self.known = known
  }

  /// The value of a word.
  subscript(code: UInt32) -> Value? { known.mayHold(code) ? values[code] : nil }
}
