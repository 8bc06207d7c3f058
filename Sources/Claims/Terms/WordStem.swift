// SPDX-License-Identifier: MIT

import SourceText

/// The part of a word that its inflected forms share, as a hash.
///
/// Light on purpose: plurals, "-ed", "-ing", "-ment" and a final "e" fall away ("invested",
/// "investing", "investments" and "invest" are one); anything bolder would make different measures one.
package enum WordStem {
  /// The stem's hash for the word at `range` of `bytes`.
  package static func hash(of bytes: some RandomAccessCollection<UInt8>) -> UInt32 {
    var hash = WordHash()
    let (count, endsInY) = stemLength(of: bytes)
    var index = bytes.startIndex
    for _ in 0..<count {
      hash.add(bytes[index])
      index = bytes.index(after: index)
    }
    if endsInY { hash.add(UInt8(ascii: "y")) }
    return hash.value
  }

  /// The stem's hash for a word.
  package static func hash(of word: String) -> UInt32 { hash(of: Array(word.utf8)) }

  /// How many leading bytes belong to the stem, and whether a "y" follows that they lost ("countries").
  private static func stemLength(
    of bytes: some RandomAccessCollection<UInt8>
  ) -> (count: Int, endsInY: Bool) {
    var count = bytes.count
    func byte(_ back: Int) -> UInt8 {
      count < back ? 0 : bytes[bytes.index(bytes.startIndex, offsetBy: count - back)] | 0x20
    }
    func ends(_ suffix: StaticString) -> Bool {
      let length = suffix.utf8CodeUnitCount
      guard count >= length else { return false }
      for back in 1...length {
        let wanted = unsafe suffix.utf8Start[length - back]
        if byte(back) != wanted { return false }
      }
      return true
    }
    guard count > 3 else { return (count, false) }
    if ends("ies"), count > 4 { return (count - 3, true) }
    if ends("s"), !ends("ss"), !ends("us"), !ends("is") { count -= 1 }
    if ends("ment"), count >= 8 { count -= 4 }
    if ends("ing"), count >= 7 {
      count -= 3
      if byte(1) == byte(2), byte(1) != UInt8(ascii: "l"), byte(1) != UInt8(ascii: "s") {
        count -= 1
      }
    } else if ends("ied"), count > 5 {
      return (count - 3, true)
    } else if ends("ed"), count >= 6 {
      count -= 2
      if byte(1) == byte(2), byte(1) != UInt8(ascii: "l"), byte(1) != UInt8(ascii: "s") {
        count -= 1
      }
    }
    if ends("e"), count > 3 { count -= 1 }
    return (count, false)
  }
}
