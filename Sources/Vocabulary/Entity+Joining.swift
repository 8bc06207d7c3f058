// SPDX-License-Identifier: MIT

extension Entity {
  /// Takes up another's names, codes and memberships; the identifier, name and type stay.
  mutating func join(_ other: Entity) {
    let names = [other.name] + other.aliases
    aliases += names.filter { $0 != name && !aliases.contains($0) }
    demonyms += other.demonyms.filter { !demonyms.contains($0) }
    codes += other.codes.filter { !codes.contains($0) }
    memberships += other.memberships.filter { !memberships.contains($0) }
    wikidata = wikidata ?? other.wikidata
    if type.isEmpty { type = other.type }
  }
}
