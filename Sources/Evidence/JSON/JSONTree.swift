// SPDX-License-Identifier: MIT

/// A parsed JSON text: a flat list of nodes over the bytes, which keeps each value's place and number text.
///
///     text   {"a": [1, true]}
///     nodes  0 object   next 6      (a member is two nodes: its key, then its value)
///            1   string  next 2     "a"
///            2   array   next 5
///            3     number next 4
///            4     true   next 5
///
/// Nothing is decoded before it is asked for: a number stays its digits, so that decimals stay exact.
package struct JSONTree: Sendable {
  /// What a node is.
  package enum Kind: UInt8, Hashable, Sendable {
    case null, `true`, `false`, number, string, array, object
  }

  /// One value or key.
  struct Node: Sendable {
    var kind: Kind
    /// Whether a string has a backslash in it.
    var hasEscape: Bool
    /// The first byte: of a string, its opening quotation mark.
    var start: UInt32
    /// Just past the last byte.
    var end: UInt32
    /// The node after this one and all it holds.
    var next: UInt32
  }

  /// The most containers that may lie in one another.
  package static let depthLimit = 256

  /// The text.
  package let bytes: [UInt8]
  let nodes: [Node]

  /// Reads a JSON text.
  ///
  /// - Parameters:
  ///   - bytes: The text, in UTF-8.
  ///   - range: The part of `bytes` that is the text; offsets count from the start of `bytes`.
  /// - Throws: The first place that is not JSON, or lies deeper than ``depthLimit``.
  /// - Complexity: O(*n*) in the number of bytes.
  package init(parsing bytes: [UInt8], range: Range<Int>? = nil) throws(JSONSyntaxError) {
    guard bytes.count < Int(UInt32.max) else {
      throw JSONSyntaxError(offset: 0, message: "a JSON file of 4 GiB or more cannot be read")
    }
    var parser = JSONParser(bytes: bytes, range: range ?? 0..<bytes.count)
    try parser.run()
    self.bytes = bytes
    self.nodes = parser.nodes
  }

  /// The outermost value.
  package var root: JSONValue { JSONValue(tree: self, index: 0) }
}
