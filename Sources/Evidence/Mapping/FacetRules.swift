// SPDX-License-Identifier: MIT

/// The rules of some facets; there are few, so that looking through them is quicker than hashing for every cell.
struct FacetRules: Sendable {
  private var facets: [Facet] = []
  private var rules: [BoundRule] = []

  subscript(facet: Facet) -> BoundRule? {
    get { facets.firstIndex(of: facet).map { rules[$0] } }
    set {
      if let index = facets.firstIndex(of: facet) {
        facets.remove(at: index)
        rules.remove(at: index)
      }
      if let newValue {
        facets.append(facet)
        rules.append(newValue)
      }
    }
  }
}
