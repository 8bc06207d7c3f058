// SPDX-License-Identifier: MIT

/// Positions by key: sorted keys, where each one's positions begin, and the positions.
struct IndexPostings: Sendable {
  private(set) var keys: [UInt64] = []
  private(set) var starts: [UInt32] = []
  private(set) var positions: [UInt32] = []

  /// Sorts pairs of key and position; the positions of a key stay in ascending order.
  init(_ pairs: [(key: UInt64, position: UInt32)]) {
    let sorted = pairs.sorted { ($0.key, $0.position) < ($1.key, $1.position) }
    positions.reserveCapacity(sorted.count)
    for (index, pair) in sorted.enumerated() {
      if keys.last != pair.key {
        keys.append(pair.key)
        starts.append(UInt32(clamping: index))
      }
      positions.append(pair.position)
    }
    starts.append(UInt32(clamping: sorted.count))
  }

  /// The postings of a list of rows: by entity and measure, by entity, by measure, by what is superseded.
  static func all(rows: [UInt32], count: Int) -> [IndexPostings] {
    var pairs: [(key: UInt64, position: UInt32)] = []
    var entities: [(key: UInt64, position: UInt32)] = []
    var measures: [(key: UInt64, position: UInt32)] = []
    var superseded: [(key: UInt64, position: UInt32)] = []
    pairs.reserveCapacity(count)
    entities.reserveCapacity(count)
    measures.reserveCapacity(count)
    for position in 0..<count {
      let base = position * IndexRow.width
      let measure = UInt64(rows[base + IndexRow.measureID])
      measures.append((measure, UInt32(position)))
      let older = rows[base + IndexRow.supersedes]
      if older != IndexRow.none { superseded.append((UInt64(older), UInt32(position))) }
      let named = [
        rows[base + IndexRow.subjectID], rows[base + IndexRow.counterpartID],
        rows[base + IndexRow.placeID],
      ]
      for (index, entity) in named.enumerated()
      where entity != IndexRow.none && !named[..<index].contains(entity) {
        entities.append((UInt64(entity), UInt32(position)))
        pairs.append((UInt64(entity) << 32 | measure, UInt32(position)))
      }
    }
    return [pairs, entities, measures, superseded].map { IndexPostings($0) }
  }
}
