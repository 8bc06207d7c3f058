// SPDX-License-Identifier: MIT

/// Collects lines of styled words, breaking them at a width.
struct StyledLines {
  /// Words that share a role.
  typealias Piece = (text: String, role: TextRole)

  private(set) var text: String = ""
  private let width: Int?
  private let decorator: any TextDecorator

  init(width: Int?, decorator: any TextDecorator) {
    self.width = width.map { max($0, 8) }
    self.decorator = decorator
  }

  /// Adds an empty line.
  mutating func blank() { text += "\n" }

  /// Adds one line as it is, with no breaking.
  mutating func line(_ pieces: [Piece]) {
    for piece in pieces { text += decorator.decorated(piece.text, as: piece.role) }
    text += "\n"
  }

  /// Adds a paragraph, words parted by single spaces, later lines indented by `indentation`.
  mutating func paragraph(_ pieces: [Piece], indentation: Int) {
    var column = 0
    var isLineStart = true
    for piece in pieces {
      for word in piece.text.split(separator: " ") {
        var rest = word
        while true {
          let columns = DisplayWidth.columns(of: rest)
          let needed = columns + (isLineStart ? 0 : 1)
          if let width, !isLineStart, column + needed > width {
            text += "\n" + String(repeating: " ", count: min(indentation, width / 2))
            column = min(indentation, width / 2)
            isLineStart = true
            continue
          }
          if let width, isLineStart, column + columns > width {
            let cut = Self.cut(rest, columns: max(2, width - column))
            text += decorator.decorated(String(rest[..<cut]), as: piece.role)
            rest = rest[cut...]
            column = width
            isLineStart = false
            if rest.isEmpty { break }
            continue
          }
          if !isLineStart {
            text += " "
            column += 1
          }
          text += decorator.decorated(String(rest), as: piece.role)
          column += columns
          isLineStart = false
          break
        }
      }
    }
    text += "\n"
  }

  /// Where to cut a word that is wider than the line.
  private static func cut(_ word: Substring, columns: Int) -> Substring.Index {
    var used = 0
    var index = word.unicodeScalars.startIndex
    while index < word.unicodeScalars.endIndex {
      let width = DisplayWidth.columns(of: word.unicodeScalars[index])
      if used + width > columns, used > 0 { break }
      used += width
      index = word.unicodeScalars.index(after: index)
    }
    return index
  }
}
