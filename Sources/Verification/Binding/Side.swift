// SPDX-License-Identifier: MIT

import Claims
import Vocabulary

/// A thing named in a claim that may be the place or the other side of what another is told of.
///
/// Every record of every candidate asks whether it is one of these; a name may be that of a thousand things.
struct Side {
  let mention: EntityMention
  /// The things it may be, where they are many.
  private let many: Set<Entity.ID>?

  /// The things of a claim's own clause that are no more than held beside others.
  static func all(of draft: DraftClaim) -> [Side] {
    draft.entities.filter { mention in
      mention.origin == .stated && mention.relation != .attribution
        && mention.relation != .container && mention.relation != .compared
        && mention.weight >= ProximityWeights.earlierClause
    }.map(Side.init)
  }

  private init(_ mention: EntityMention) {
    self.mention = mention
    many = mention.ids.count > 8 ? Set(mention.ids) : nil
  }

  /// Whether the name may mean a thing.
  func mayBe(_ id: Entity.ID) -> Bool { many?.contains(id) ?? mention.ids.contains(id) }
}
