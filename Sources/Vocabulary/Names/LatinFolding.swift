// SPDX-License-Identifier: MIT

/// The plain letters under Latin letters with marks.
enum LatinFolding {
  /// The base letter of each scalar from U+00C0 to U+024F; a full stop where there is none.
  private static let first: [UInt8] = letters(
    """
    aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    ...............e..f.............oo.............uu...............
    ....dddlllnnnaaiioouuuuuuuuuu.aaaa....ggkkoooo..jdddgg..nnaa....
    aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............
    ................
    """)

  /// The base letter of each scalar from U+1E00 to U+1EFF; a full stop where there is none.
  private static let second: [UInt8] = letters(
    """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv
    wwwwwwwwwwxxxxyyzzzzzzhtwyas..s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
    """)

  private static func letters(_ rows: String) -> [UInt8] { rows.utf8.filter { $0 != 0x0A } }

  /// The second letter of those that fold to two.
  private static func second(of scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0xDF, 0x1E9E: 0x73
    case 0xC6, 0xE6, 0x152, 0x153: 0x65
    case 0xDE, 0xFE: 0x68
    case 0x132, 0x133: 0x6A
    default: 0
    }
  }

  /// The letters of plain ASCII, in lower case, that a scalar folds to.
  ///
  /// - Returns: One or two letters, the second 0 when there is none; `nil` when it is no Latin letter.
  static func letters(of scalar: UInt32) -> (UInt8, UInt8)? {
    let letter: UInt8
    switch scalar {
    case 0xC0...0x24F: letter = first[Int(scalar) - 0xC0]
    case 0x1E00...0x1EFF: letter = second[Int(scalar) - 0x1E00]
    case 0x259: letter = 0x65
    default: return nil
    }
    return letter == 0x2E ? nil : (letter, second(of: scalar))
  }

  /// Whether a scalar is a mark or modifier that folding drops: combining marks, the okina and the like.
  static func isDropped(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300...0x36F, 0x2B0...0x2FF, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0xFE20...0xFE2F: true
    default: false
    }
  }
}
