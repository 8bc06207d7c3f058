// SPDX-License-Identifier: MIT

/// The rules of some facets; there are few, so that looking through them is quicker than hashing for every cell.
struct FacetRules: Sendable {
  private var rules: [(facet: Facet, rule: BoundRule)] = []

  subscript(facet: Facet) -> BoundRule? {
    get {
      for item in rules where item.facet == facet { return item.rule }
      return nil
    }
    set {
      rules.removeAll { $0.facet == facet }
      if let newValue { rules.append((facet, newValue)) }
    }
  }
}
