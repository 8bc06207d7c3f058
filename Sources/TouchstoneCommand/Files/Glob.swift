// SPDX-License-Identifier: MIT

/// A pattern of paths: `*` and `?` within a name, `**` across folders, `[abc]` and `[a-z]`.
struct Glob: Sendable {
  private let pattern: [Unicode.Scalar]

  /// Whether a text has a sign that makes it a pattern.
  static func isPattern(_ text: String) -> Bool { text.contains { "*?[".contains($0) } }

  init(_ pattern: String) { self.pattern = Array(pattern.unicodeScalars) }

  /// The folders before the first name that has a sign of a pattern.
  static func fixedPrefix(of pattern: String) -> String {
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: false)
    return parts.prefix { !isPattern(String($0)) }.joined(separator: "/")
  }

  /// Whether a path matches as a whole.
  ///
  /// - Complexity: O(*n* × *m*): each pair of positions is looked at once.
  func matches(_ path: String) -> Bool {
    let text = Array(path.unicodeScalars)
    // reached[j] says whether the pattern so far matches the first j scalars.
    var reached = [Bool](repeating: false, count: text.count + 1)
    reached[0] = true
    var index = 0
    while index < pattern.count {
      var next = [Bool](repeating: false, count: text.count + 1)
      switch pattern[index] {
      case "*":
        let crossesFolders = index + 1 < pattern.count && pattern[index + 1] == "*"
        if crossesFolders {
          index += 1
          // `**/` also stands for no folder at all.
          if index + 1 < pattern.count, pattern[index + 1] == "/" {
            index += 1
            for start in reached.indices where reached[start] {
              next[start] = true
              for end in start..<text.count where text[end] == "/" { next[end + 1] = true }
              break
            }
            for start in reached.indices where reached[start] { next[start] = true }
            reached = next
            index += 1
            continue
          }
        }
        var isOpen = false
        for position in reached.indices {
          if reached[position] { isOpen = true }
          next[position] = isOpen
          if position < text.count, text[position] == "/", !crossesFolders { isOpen = false }
        }
      case "?":
        for position in text.indices where reached[position] && text[position] != "/" {
          next[position + 1] = true
        }
      case "[":
        let set = Self.set(in: pattern, at: &index)
        for position in text.indices where reached[position] && set(text[position]) {
          next[position + 1] = true
        }
      default:
        for position in text.indices where reached[position] && text[position] == pattern[index] {
          next[position + 1] = true
        }
      }
      reached = next
      index += 1
    }
    return reached[text.count]
  }

  /// The scalars that a bracket stands for; leaves `index` on its closing sign.
  private static func set(
    in pattern: [Unicode.Scalar], at index: inout Int
  ) -> (Unicode.Scalar) -> Bool {
    guard let end = pattern[(index + 1)...].dropFirst().firstIndex(of: "]") else {
      return { $0 == "[" }
    }
    var members = Array(pattern[(index + 1)..<end])
    index = end
    let isNegated = members.first == "!"
    if isNegated { members.removeFirst() }
    var ranges: [ClosedRange<UInt32>] = []
    var at = 0
    while at < members.count {
      if at + 2 < members.count, members[at + 1] == "-", members[at] <= members[at + 2] {
        ranges.append(members[at].value...members[at + 2].value)
        at += 3
      } else {
        ranges.append(members[at].value...members[at].value)
        at += 1
      }
    }
    return { scalar in
      scalar != "/" && ranges.contains { $0.contains(scalar.value) } != isNegated
    }
  }
}
