// SPDX-License-Identifier: MIT

import Vocabulary

extension EvidenceLint {
  /// Finds names that no vocabulary knows and that look like a misspelling of one it does.
  mutating func checkNames() {
    let entities = store.lexicon.entities
    let unknown = Set(
      entities.values.filter { $0.type == "unknown" && $0.aliases.isEmpty }.map(\.id))
    guard !unknown.isEmpty, unknown.count <= 2000 else { return }
    let known = entities.values.filter { $0.type != "unknown" && $0.type != "place" }
      .map(\.name).sorted()
    for id in unknown.sorted() {
      guard let name = entities[id]?.name, name.utf8.count >= 5,
        let near = NearMiss.suggestion(for: name, among: known), near != name,
        near.lowercased().utf8.first == name.lowercased().utf8.first,
        NearMiss.distance(Array(name.lowercased().utf8), Array(near.lowercased().utf8)) <= 2,
        let index = store.positions(naming: id).first
      else { continue }
      report(
        .unknownName,
        "no entity is called '\(EvidenceMessage.shown(name))'; did you mean '\(near)'?",
        at: store.record(at: index))
    }
  }
}
