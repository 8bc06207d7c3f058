// SPDX-License-Identifier: MIT

/// The facets of a record, by the names that files use for them.
package enum Facet: String, CaseIterable, Sendable {
  case id, subject, measure, value, low, high, unit, scale, comparator, period, place, counterpart
  case nature, basis, vintage, status, flags, supersedes, source, quote, note, qualifiers

  /// The names of all facets.
  static let names: [String] = allCases.map(\.rawValue)
}
