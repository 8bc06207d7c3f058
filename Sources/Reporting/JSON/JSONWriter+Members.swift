// SPDX-License-Identifier: MIT

public import Quantities

extension JSONWriter {
  /// Writes a member with a string, or null.
  public mutating func member(_ name: StaticString, _ text: String?) {
    key(name)
    string(orNull: text)
  }

  /// Writes a member with a decimal number as a string, or null.
  public mutating func member(_ name: StaticString, decimal value: ExactDecimal?) {
    key(name)
    decimal(value)
  }

  /// Writes a member with a whole number, or null.
  public mutating func member(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { integer(value) } else { null() }
  }

  /// Writes a member with true or false.
  public mutating func member(_ name: StaticString, _ value: Bool) {
    key(name)
    boolean(value)
  }

  /// Writes a member with an object, its members written by `body`.
  public mutating func object(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    key(name)
    object(body)
  }

  /// Writes an object, its members written by `body`.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    beginObject()
    body(&self)
    endObject()
  }

  /// Writes a member with an array, each element written by `body`.
  public mutating func array<Element>(
    _ name: StaticString, _ elements: some Sequence<Element>,
    _ body: (Element, inout JSONWriter) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements { body(element, &self) }
    endArray()
  }

  /// Writes a member with an array of strings.
  public mutating func array(_ name: StaticString, _ elements: some Sequence<String>) {
    array(name, elements) { element, writer in writer.string(element) }
  }
}
