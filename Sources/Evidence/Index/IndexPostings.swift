// SPDX-License-Identifier: MIT

import Quantities

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

  /// The postings of the records of an index, in the order of its sections.
  static func all(of builder: IndexBuilder) -> [IndexPostings] {
    let lists = byName(rows: builder.rows, count: builder.count)
    return lists + [byAmount(of: builder)]
  }

  /// The postings by entity and measure, by entity, by measure, by what is superseded.
  private static func byName(rows: [UInt32], count: Int) -> [IndexPostings] {
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

  /// The postings by measure and unit, the positions of each in the order of the amounts.
  private static func byAmount(of builder: IndexBuilder) -> IndexPostings {
    var groups: [UInt64: [(amount: ExactDecimal, position: UInt32)]] = [:]
    for position in 0..<builder.count {
      guard let (unit, amount) = builder.amount(of: position) else { continue }
      let measure = builder.rows[position * IndexRow.width + IndexRow.measureID]
      groups[UInt64(measure) << 32 | UInt64(unit), default: []]
        .append((amount, UInt32(position)))
    }
    var postings = IndexPostings([])
    postings.starts = []
    for (key, group) in groups.sorted(by: { $0.key < $1.key }) {
      postings.keys.append(key)
      postings.starts.append(UInt32(clamping: postings.positions.count))
      postings.positions += group.sorted {
        ($0.amount, $0.position) < ($1.amount, $1.position)
      }.map(\.position)
    }
    postings.starts.append(UInt32(clamping: postings.positions.count))
    return postings
  }
}
