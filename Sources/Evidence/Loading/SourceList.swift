// SPDX-License-Identifier: MIT

/// Joins what several files say of one source.
enum SourceList {
  /// The sources, each once: where files differ the first that defines it counts.
  static func joined(_ located: [LocatedSource]) -> [Source] {
    var order: [Source.ID] = []
    var sources: [Source.ID: LocatedSource] = [:]
    for source in located {
      guard let known = sources[source.source.id] else {
        order.append(source.source.id)
        sources[source.source.id] = source
        continue
      }
      if known.isReference, !source.isReference { sources[source.source.id] = source }
    }
    return order.compactMap { sources[$0]?.source }
  }
}
