// SPDX-License-Identifier: MIT

/// The sorts of entity that names behave differently for.
enum EntityKind {
  case person, organisation, place, other

  /// The sort that a type's word tells.
  init(_ type: String) {
    switch type.lowercased() {
    case "person", "human": self = .person
    case "company", "organisation", "organization", "business", "firm", "corporation", "bank",
      "agency", "institution", "university", "party", "team", "club":
      self = .organisation
    case "country", "territory", "nation", "bloc", "region", "place", "city", "state", "area",
      "aggregate":
      self = .place
    default: self = .other
    }
  }

  /// Whether an entity of a type may be one of the built-in countries, blocs and currencies.
  static func mayBeCountry(_ type: String) -> Bool {
    switch type.lowercased() {
    case "", "country", "territory", "nation", "bloc", "region", "area", "aggregate", "place",
      "currency", "entity", "unknown", "world", "group", "other", "thing", "sovereign state",
      "location":
      true
    default: false
    }
  }
}
