// SPDX-License-Identifier: MIT

extension EvidenceLint {
  /// Finds supersessions that lead nowhere, or round in a circle.
  mutating func checkSupersession() {
    var next: [Int: Int] = [:]
    for index in 0..<store.count {
      let record = store.record(at: index)
      guard let older = record.supersedes else { continue }
      if older == record.id {
        report(.cycle, "the record supersedes itself", at: record)
        continue
      }
      guard let target = store.position(of: older) else {
        report(
          .dangling,
          "supersedes '\(EvidenceMessage.shown(older.rawValue))', which no file holds"
            + (nearID(older.rawValue).map { "; did you mean '\($0)'?" } ?? ""),
          at: record)
        continue
      }
      next[index] = target
      let replaced = store.record(at: target)
      if let newer = record.vintage, let before = replaced.vintage, newer < before {
        report(
          .impossibleDates,
          "supersedes '\(older)', which became known later (\(before) after \(newer))", at: record)
      }
    }
    checkCycles(next)
  }

  /// Reports each circle once, at its first record.
  private mutating func checkCycles(_ next: [Int: Int]) {
    var state: [Int: Int] = [:]
    for start in next.keys.sorted() where state[start] == nil {
      var path: [Int] = []
      var at: Int? = start
      while let index = at, state[index] == nil {
        state[index] = start
        path.append(index)
        at = next[index]
      }
      guard let index = at, state[index] == start, let entry = path.firstIndex(of: index) else {
        continue
      }
      let circle = path[entry...].map { store.record(at: $0) }
      guard let first = circle.min(by: { $0.id < $1.id }) else { continue }
      let names = circle.prefix(8).map { "'\($0.id)'" }.joined(separator: " supersedes ")
      report(.cycle, "these records supersede each other in a circle: \(names)", at: first)
    }
  }

  /// An identifier near a misspelt one; only looked for in small stores.
  private func nearID(_ id: String) -> String? {
    guard store.count <= 5000 else { return nil }
    return NearMiss.suggestion(
      for: id, among: (0..<store.count).lazy.map { store.record(at: $0).id.rawValue })
  }
}
