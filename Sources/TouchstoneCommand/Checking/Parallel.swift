// SPDX-License-Identifier: MIT

/// Works on several things at once, and gives the results in the order of the things.
enum Parallel {
  /// The results of a piece of work for each element.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element], jobs: Int, _ work: @Sendable @escaping (Element) -> Result
  ) async -> [Result] {
    guard jobs > 1, elements.count > 1 else { return elements.map(work) }
    return await withTaskGroup(of: (Int, Result).self) { group in
      var results = [Result?](repeating: nil, count: elements.count)
      var next = 0
      while next < min(jobs, elements.count) {
        let index = next
        group.addTask { (index, work(elements[index])) }
        next += 1
      }
      while let (index, result) = await group.next() {
        results[index] = result
        if next < elements.count {
          let index = next
          group.addTask { (index, work(elements[index])) }
          next += 1
        }
      }
      return results.compactMap(\.self)
    }
  }
}
