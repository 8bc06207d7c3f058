// SPDX-License-Identifier: MIT

/// One value of a parsed JSON text, by its place in it.
package struct JSONValue: Sendable {
  let tree: JSONTree
  let index: Int

  private var node: JSONTree.Node { tree.nodes[index] }

  /// What the value is.
  package var kind: JSONTree.Kind { node.kind }
  /// The offset of its first byte.
  package var offset: Int { Int(node.start) }
  /// The offset just past its last byte.
  package var endOffset: Int { Int(node.end) }

  /// Whether the value is `null`.
  package var isNull: Bool { kind == .null }

  /// The value of a string; `nil` for anything else.
  package var string: String? { kind == .string ? text(of: node) : nil }

  /// The digits of a number, as written; `nil` for anything else.
  package var numberText: String? {
    guard kind == .number else { return nil }
    return String(decoding: tree.bytes[Int(node.start)..<Int(node.end)], as: UTF8.self)
  }

  /// The value of a string, or the digits of a number; `nil` for anything else.
  package var stringOrNumber: String? { string ?? numberText }

  /// The value of `true` or `false`; `nil` for anything else.
  package var bool: Bool? {
    switch kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// A whole number; `nil` for anything else.
  package var int: Int? { numberText.flatMap { Int($0) } }

  /// The text as written.
  package var source: String {
    String(decoding: tree.bytes[Int(node.start)..<Int(node.end)], as: UTF8.self)
  }

  /// What the value is, in words, for messages.
  package var kindDescription: String {
    switch kind {
    case .null: "null"
    case .true, .false: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The elements of an array; empty for anything else.
  package var elements: [JSONValue] {
    guard kind == .array else { return [] }
    var values: [JSONValue] = []
    var at = index + 1
    while at < Int(node.next) {
      values.append(JSONValue(tree: tree, index: at))
      at = Int(tree.nodes[at].next)
    }
    return values
  }

  /// The members of an object, in the order written; empty for anything else.
  package var members: [JSONMember] {
    guard kind == .object else { return [] }
    var members: [JSONMember] = []
    var at = index + 1
    while at < Int(node.next) {
      members.append(
        JSONMember(
          key: text(of: tree.nodes[at]), keyOffset: Int(tree.nodes[at].start),
          value: JSONValue(tree: tree, index: at + 1)))
      at = Int(tree.nodes[at + 1].next)
    }
    return members
  }

  /// The value of a member; `nil` when there is none, or this is no object.
  package subscript(key: String) -> JSONValue? {
    guard kind == .object else { return nil }
    var at = index + 1
    while at < Int(node.next) {
      if isString(tree.nodes[at], key) { return JSONValue(tree: tree, index: at + 1) }
      at = Int(tree.nodes[at + 1].next)
    }
    return nil
  }

  private func isString(_ node: JSONTree.Node, _ text: String) -> Bool {
    if node.hasEscape { return self.text(of: node) == text }
    return tree.bytes[Int(node.start) + 1..<Int(node.end) - 1].elementsEqual(text.utf8)
  }

  private func text(of node: JSONTree.Node) -> String {
    let inner = tree.bytes[Int(node.start) + 1..<Int(node.end) - 1]
    return node.hasEscape
      ? JSONEscapes.decoded(inner) : String(decoding: inner, as: UTF8.self)
  }
}

/// One member of a JSON object.
package struct JSONMember: Sendable {
  /// The key.
  package let key: String
  /// The offset of the key's opening quotation mark.
  package let keyOffset: Int
  /// The value.
  package let value: JSONValue
}
