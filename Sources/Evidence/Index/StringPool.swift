// SPDX-License-Identifier: MIT

/// Strings end to end, each told by its number; those that recur are held once.
struct StringPool: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each string begins; one more than there are strings.
  private(set) var starts: [UInt32] = [0]
  private var numbers: [String: UInt32] = [:]

  /// Adds a string that is not expected to recur.
  mutating func add(_ text: String) -> UInt32 {
    bytes.append(contentsOf: text.utf8)
    starts.append(UInt32(clamping: bytes.count))
    return UInt32(starts.count - 2)
  }

  /// The number of a string that may recur.
  mutating func intern(_ text: String) -> UInt32 {
    if let known = numbers[text] { return known }
    let number = add(text)
    numbers[text] = number
    return number
  }

  /// The string of a number.
  func text(_ number: UInt32) -> String {
    String(decoding: slice(number), as: UTF8.self)
  }

  /// Whether a number's string is a text.
  func equals(_ number: UInt32, _ text: String) -> Bool { slice(number).elementsEqual(text.utf8) }

  /// ``IdentifierText/hash(_:)`` of a number's string.
  func hash(_ number: UInt32) -> UInt64 {
    slice(number).reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private func slice(_ number: UInt32) -> ArraySlice<UInt8> {
    let index = Int(number)
    guard index + 1 < starts.count else { return [] }
    return bytes[Int(starts[index])..<Int(starts[index + 1])]
  }
}
