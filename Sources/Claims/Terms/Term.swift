// SPDX-License-Identifier: MIT

package import SourceText

/// A word or set phrase of a text or a label, reduced to what it means for naming a measure.
package struct Term: Hashable, Sendable {
  /// A meaning: the hash of a stem, or of the group that a set phrase or synonym belongs to.
  package struct Concept: Hashable, Sendable {
    /// The hash.
    package let code: UInt32
    /// Makes a concept from a hash.
    package init(code: UInt32) { self.code = code }
  }

  /// What a term does in the name of a measure.
  package enum Role: UInt8, Hashable, Sendable {
    /// It names the measure: "population", "expectancy".
    case content
    /// It narrows the measure on an axis where other values exclude it: "per capita", "real", "female".
    case qualifier
    /// It says nothing about which measure is meant: "total", "latest", "value".
    case neutral
    /// It holds the sentence together: "the", "of", "was".
    case function
    /// A sign that ends a phrase: a comma, a semicolon.
    case border
  }

  /// What it means.
  package let concept: Concept
  /// What it does.
  package let role: Role
  /// The axis of a qualifier; 0 otherwise.
  package let axis: UInt8
  /// The tokens it covers.
  package let tokens: Range<Int>
  /// The bytes it covers.
  package let range: TextRange

  /// Makes a term.
  package init(
    concept: Concept, role: Role, axis: UInt8, tokens: Range<Int>, range: TextRange
  ) {
    self.concept = concept
    self.role = role
    self.axis = axis
    self.tokens = tokens
    self.range = range
  }
}
