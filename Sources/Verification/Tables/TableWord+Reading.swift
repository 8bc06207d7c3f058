// SPDX-License-Identifier: MIT

import Quantities

extension TableWord {
  /// The most words read of one statement or cell; what follows is left out.
  static let largestCount = 600

  /// The words of a text.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  static func words(of bytes: [UInt8], in range: Range<Int>? = nil) -> [TableWord] {
    var list: [TableWord] = []
    var index = range?.lowerBound ?? 0
    let end = range?.upperBound ?? bytes.count
    var hasGap = true
    while index < end, list.count < largestCount {
      let byte = bytes[index]
      let start = index
      if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        index += 1
        hasGap = true
        continue
      }
      if byte == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 {
        index += 2
        hasGap = true
        continue
      }
      if let length = currencyLength(bytes, index, end) {
        list.append(sign(UInt8(ascii: "$"), start, index + length, hasGap))
        index += length
        hasGap = false
        continue
      }
      if byte == 0xE2, index + 2 < end, !isApostrophe(bytes, index, end) {
        // Typographic dashes, fraction slashes and other signs of the general punctuation block.
        index += 3
        list.append(sign(0xE2, start, index, hasGap))
        hasGap = false
        continue
      }
      if byte &- 0x30 < 10 {
        index = number(in: bytes, from: start, to: end, hasGap: hasGap, into: &list)
      } else if isLetter(byte) {
        index = word(in: bytes, from: start, to: end, hasGap: hasGap, into: &list)
      } else {
        index += 1
        list.append(sign(byte, start, index, hasGap))
      }
      hasGap = false
    }
    return list
  }

  static func sign(_ byte: UInt8, _ start: Int, _ end: Int, _ hasGap: Bool) -> TableWord {
    TableWord(
      kind: .sign, exact: UInt64(byte), stem: UInt64(byte), root: UInt64(byte), value: nil,
      start: start, end: end, hasGap: hasGap, isCapitalized: false)
  }

  /// How many bytes a pound, yen, cent or euro sign takes; each is read as a dollar sign is.
  private static func currencyLength(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int? {
    if bytes[index] == 0xC2, index + 1 < end, 0xA2...0xA5 ~= bytes[index + 1] { return 2 }
    guard bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x82 else { return nil }
    return 0xA0...0xBF ~= bytes[index + 2] ? 3 : nil
  }

  private static func isApostrophe(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    index + 2 < end && bytes[index] == 0xE2 && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x99
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0x80
  }

  /// Reads digits with inner points and thousands commas, and an ordinal ending.
  private static func number(
    in bytes: [UInt8], from start: Int, to end: Int, hasGap: Bool, into list: inout [TableWord]
  ) -> Int {
    var index = start
    var digits: [UInt8] = []
    var hasPoint = false
    while index < end {
      let byte = bytes[index]
      if byte &- 0x30 < 10 {
        digits.append(byte)
        index += 1
        continue
      }
      let nextIsDigit = index + 1 < end && bytes[index + 1] &- 0x30 < 10
      if byte == 0x2E, nextIsDigit, !hasPoint {
        hasPoint = true
        digits.append(byte)
      } else if byte == 0x2C, !hasPoint, isThousands(bytes, index, end) {
        // Grouping only.
      } else {
        break
      }
      index += 1
    }
    guard digits.count <= 40, let value = ExactDecimal(parsing: digits) else {
      list.append(sign(0x23, start, index, hasGap))
      return index
    }
    let hash = hash(of: value)
    var word = TableWord(
      kind: .number, exact: hash, stem: hash, root: hash, value: value, start: start, end: index,
      hasGap: hasGap, isCapitalized: false)
    if index + 2 <= end, !(index + 2 < end && isLetter(bytes[index + 2])) {
      let ending = (bytes[index] | 0x20, bytes[index + 1] | 0x20)
      switch ending {
      case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68):
        word.kind = .ordinal
        index += 2
        word.end = index
      default: break
      }
    }
    list.append(word)
    return index
  }

  private static func isThousands(_ bytes: [UInt8], _ comma: Int, _ end: Int) -> Bool {
    guard comma + 3 < end else { return false }
    for offset in 1...3 where bytes[comma + offset] &- 0x30 >= 10 { return false }
    return comma + 4 >= end || bytes[comma + 4] &- 0x30 >= 10
  }

  private static func word(
    in bytes: [UInt8], from start: Int, to end: Int, hasGap: Bool, into list: inout [TableWord]
  ) -> Int {
    var index = start
    var letters: [UInt8] = []
    while index < end {
      let byte = bytes[index]
      if (byte | 0x20) &- 0x61 < 26 {
        letters.append(byte | 0x20)
        index += 1
      } else if byte == 0xE2 {
        guard isApostrophe(bytes, index, end), index + 3 < end, isLetter(bytes[index + 3]) else {
          break
        }
        index += 3
      } else if byte >= 0x80 {
        if byte == 0xC2, index + 1 < end, 0xA0...0xA5 ~= bytes[index + 1] { break }
        index += folded(bytes, index, end, into: &letters)
      } else if byte == 0x27, index + 1 < end, isLetter(bytes[index + 1]) {
        // An apostrophe inside a word stays out of its letters: "d'esterel", "didn't", "team's".
        if bytes[index + 1] | 0x20 == 0x73, index + 2 >= end || !isLetter(bytes[index + 2]) {
          index += 2
          break
        }
        index += 1
      } else {
        break
      }
      if letters.count > 64 { letters.removeLast(letters.count - 64) }
    }
    guard !letters.isEmpty else {
      list.append(sign(bytes[start], start, max(index, start + 1), hasGap))
      return max(index, start + 1)
    }
    // A possessive written apart ("it 's", "team 's") adds nothing.
    if letters == [0x73], let last = list.last, last.isSign("'") {
      list.removeLast()
      // "The 1980 's" is a decade.
      guard let number = list.last, number.kind == .number else { return index }
    }
    let first = bytes[start]
    list.append(
      TableWord(
        letters: letters, start: start, end: index, hasGap: hasGap,
        isCapitalized: first &- 0x41 < 26 || first >= 0xC3))
    return index
  }

  init(letters: [UInt8], start: Int, end: Int, hasGap: Bool, isCapitalized: Bool) {
    let stemLength = Self.stemLength(of: letters)
    var stem = Self.hash(of: letters[..<stemLength])
    if letters.count > 4, letters.suffix(3) == [0x69, 0x65, 0x73] {
      stem = Self.hash(of: letters.dropLast(3) + [0x79])
    }
    self.init(
      kind: .word, exact: Self.hash(of: letters[...]), stem: stem,
      root: Self.hash(of: letters[..<Self.rootLength(of: letters)]),
      value: nil, start: start, end: end, hasGap: hasGap, isCapitalized: isCapitalized)
    value = TableCue.numberWords[exact]
  }

  /// How many letters are left without a plural ending.
  static func stemLength(of letters: [UInt8]) -> Int {
    let count = letters.count
    // "House" loses what "houses" does.
    if count > 4, letters[count - 1] == 0x65 {
      switch letters[count - 2] {
      case 0x73, 0x78, 0x7A: return count - 1
      default: return count
      }
    }
    guard count > 3, letters[count - 1] == 0x73 else { return count }
    switch letters[count - 2] {
    case 0x73, 0x75, 0x69: return count
    case 0x65:
      let before = letters[count - 3]
      if before == 0x78 || before == 0x7A || before == 0x73 { return count - 2 }
      if before == 0x68, count > 4, letters[count - 4] == 0x63 || letters[count - 4] == 0x73 {
        return count - 2
      }
      return count - 1
    default: return count - 1
    }
  }

  /// How many letters are left without verb endings.
  static func rootLength(of letters: [UInt8]) -> Int {
    var count = stemLength(of: letters)
    func ends(_ ending: [UInt8]) -> Bool {
      count > ending.count + 2 && Array(letters[(count - ending.count)..<count]) == ending
    }
    if ends([0x69, 0x6E, 0x67]) {
      count -= 3
    } else if ends([0x65, 0x64]) || ends([0x65, 0x72]) || ends([0x6F, 0x72]) {
      count -= 2
    } else if ends([0x65]) {
      count -= 1
    }
    // "winning", "winner": the doubled letter goes as well.
    if count > 3, letters[count - 1] == letters[count - 2], count < letters.count { count -= 1 }
    return count
  }

  /// FNV-1a, 64 bits.
  static func hash(of letters: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for letter in letters { hash = (hash ^ UInt64(letter)) &* 1_099_511_628_211 }
    return hash
  }

  /// The hash that a word of a word list has.
  static func hash(_ word: StaticString) -> UInt64 {
    word.withUTF8Buffer { unsafe hash(of: $0) }
  }

  static func hash(of word: String) -> UInt64 { hash(of: word.utf8) }

  static func hash(of value: ExactDecimal) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ UInt64(truncatingIfNeeded: value.significand)) &* 1_099_511_628_211
    hash = (hash ^ UInt64(truncatingIfNeeded: value.significand >> 64)) &* 1_099_511_628_211
    return (hash ^ UInt64(bitPattern: Int64(value.exponent))) &* 1_099_511_628_211
  }

  /// Appends the plain letters of a scalar beyond ASCII, and returns how many bytes it has.
  private static func folded(
    _ bytes: [UInt8], _ index: Int, _ end: Int, into letters: inout [UInt8]
  ) -> Int {
    let lead = bytes[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    guard index + length <= end else {
      letters.append(lead)
      return 1
    }
    if length == 2, lead >= 0xC3, lead <= 0xC5 {
      let scalar = Int(lead & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
      let place = scalar - 0xC0
      if place >= 0, place < plainLetters.count, plainLetters[place] != 0x3F {
        letters.append(plainLetters[place])
        return 2
      }
    }
    letters.append(contentsOf: bytes[index..<(index + length)])
    return length
  }

  /// The plain letter for U+00C0...U+017F; `?` where there is none.
  private static let plainLetters: [UInt8] = Array(
    ("aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
      + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
