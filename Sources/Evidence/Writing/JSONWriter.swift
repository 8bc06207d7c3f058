// SPDX-License-Identifier: MIT

/// Puts together one JSON object, its members in the order added.
struct JSONWriter {
  private var members: [String] = []

  /// The object.
  var object: String { "{" + members.joined(separator: ", ") + "}" }

  /// Adds a string; nothing for `nil`.
  mutating func string(_ key: String, _ value: String?) {
    if let value { raw(key, JSONEscapes.quoted(value)) }
  }

  /// Adds a whole number.
  mutating func number(_ key: String, _ value: Int) { raw(key, "\(value)") }

  /// Adds `true`; nothing for `false`.
  mutating func flag(_ key: String, _ value: Bool) { if value { raw(key, "true") } }

  /// Adds a list of strings; nothing for an empty one.
  mutating func strings(_ key: String, _ values: [String]) {
    if !values.isEmpty { array(key, values.map(JSONEscapes.quoted)) }
  }

  /// Adds an array of JSON texts.
  mutating func array(_ key: String, _ values: [String]) {
    raw(key, "[" + values.joined(separator: ", ") + "]")
  }

  /// Adds a JSON text.
  mutating func raw(_ key: String, _ json: String) {
    members.append(JSONEscapes.quoted(key) + ": " + json)
  }
}
