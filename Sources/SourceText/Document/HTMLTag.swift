// SPDX-License-Identifier: MIT

/// One tag, comment or declaration of HTML.
struct HTMLTag {
  /// What a tag does to the prose around it.
  enum Role {
    /// Nothing: emphasis, links, comments.
    case other
    /// It begins or ends a row of a table.
    case row
    /// It begins or ends a cell of a table.
    case cell
    /// It ends a line.
    case lineBreak
    /// It begins or ends a paragraph.
    case block
    /// What it holds is no prose.
    case opaque
  }

  /// The bytes from `<` to `>`.
  var range: Range<Int>
  /// The name, in lower case; empty for comments and declarations.
  var name: [UInt8]
  /// Whether it is an end tag.
  var isClosing: Bool

  /// What it does.
  var role: Role { Self.roles[name] ?? .other }

  /// Whether it stands in running text.
  var isInline: Bool { Self.inlineOpaque.contains(name) }

  /// Whether everything after it is its content, when it has no end tag.
  var hidesRest: Bool { Self.hidingRest.contains(name) }

  private static let hidingRest: Set<[UInt8]> = Set(
    ["script", "style", "textarea"].map { Array($0.utf8) })

  private static let roles: [[UInt8]: Role] = {
    var roles: [[UInt8]: Role] = [:]
    func note(_ list: String, _ role: Role) {
      for name in list.utf8.split(separator: 0x20) { roles[Array(name)] = role }
    }
    note("br wbr", .lineBreak)
    note("tr", .row)
    note("td th", .cell)
    note(
      """
      p div h1 h2 h3 h4 h5 h6 ul ol li table caption section article header \
      footer aside main blockquote figure figcaption form fieldset legend dl dt dd hr address \
      title head body html details summary option button center
      """, .block)
    note(
      "nav select datalist script style code pre kbd samp var textarea template svg math canvas object iframe noscript",
      .opaque)
    return roles
  }()

  private static let inlineOpaque: Set<[UInt8]> = Set(
    ["code", "kbd", "samp", "var", "math", "svg"].map { Array($0.utf8) })
}
