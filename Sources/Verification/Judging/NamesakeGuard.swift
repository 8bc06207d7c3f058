// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Vocabulary

/// Keeps a figure from being called wrong where its name may mean another thing than the record's.
struct NamesakeGuard {
  let view: EvidenceView

  /// How many of its like the evidence must hold to be about such things.
  private static let peerCount = 3

  /// The finding, or an open one when it rests on one of several meanings of a name.
  ///
  /// The evidence settles a name when it holds every meaning, or things like the one and none like the others.
  func guarded(_ finding: Finding, subject: EntityMention) -> Finding {
    guard finding.verdict.isFlagged, subject.origin != .context || subject.ids.count > 1,
      let namesakes = view.store.lexicon.namesakes(among: subject.ids), namesakes.isOpen
    else { return finding }
    let meant = namesakes.entities.filter { subject.ids.contains($0) }
    let absent = meant.filter { !view.holds($0) }
    let present = meant.filter { !absent.contains($0) }
    guard !absent.isEmpty, let first = present.first else { return finding }
    if present.contains(where: { heldPeers(of: $0) >= Self.peerCount }),
      absent.allSatisfy({ heldPeers(of: $0) == 0 })
    {
      return finding
    }
    var finding = finding
    finding.verdict = .notInEvidence
    finding.strength = nil
    finding.suggestion = nil
    finding.rejections += finding.citations.map { citation in
      Finding.Rejection(
        citation: citation,
        reasons: [
          Finding.Reason(Finding.Code("binding.namesake"), "another thing has the same name")
        ])
    }
    finding.citations = []
    finding.reasons = [
      Finding.Reason(
        Finding.Code("binding.namesake"),
        "the name may mean " + meant.map(name).joined(separator: " or ")
          + ", and the evidence knows only of " + name(first))
    ]
    return finding
  }

  private func name(_ id: Entity.ID) -> String { view.entity(id)?.name ?? id.rawValue }

  private func heldPeers(of id: Entity.ID) -> Int {
    var count = 0
    for peer in view.store.lexicon.builtInPeers(of: id)
    where view.holds(peer) {
      count += 1
      if count >= Self.peerCount { break }
    }
    return count
  }
}
