// SPDX-License-Identifier: MIT

extension Measure {
  /// Takes up another's labels, and its dimension and nature where they are told.
  ///
  /// - Parameters:
  ///   - other: The measure of the same identifier.
  ///   - preferringAdded: Whether the other's label, dimension and nature win.
  mutating func join(_ other: Measure, preferringAdded: Bool) {
    if preferringAdded {
      aliases = other.aliases + ([label] + aliases).filter { !other.aliases.contains($0) }
      label = other.label
      dimension = other.dimension ?? dimension
      nature = other.nature ?? nature
    } else {
      aliases += ([other.label] + other.aliases).filter { $0 != label && !aliases.contains($0) }
      dimension = dimension ?? other.dimension
      nature = nature ?? other.nature
    }
    aliases.removeAll { $0 == label }
  }
}
