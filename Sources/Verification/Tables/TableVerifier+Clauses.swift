// SPDX-License-Identifier: MIT

extension TableVerifier {
  /// The clauses of a statement that must all hold: "A has 5 while B has 3", "A has 5, but ...".
  ///
  /// A clause of its own names something of the table and says something of it by a verb; what is only
  /// a list ("A and B both have 5") is not cut. A second verb without a subject has that of the first
  /// ("A won 5 and lost 3"), and a second superlative without a column that of the first ("A has the
  /// most points, while B has the fewest").
  static func clauses(_ items: [TableItem], _ words: [TableWord]) -> [[TableItem]] {
    let cutter = ClauseCutter(items: items, words: words)
    for index in items.indices.dropFirst() {
      guard items[index].isCue(.but) || items[index].isCue(.and) else { continue }
      let left = 0..<index
      let right = (index + 1)..<items.count
      if cutter.isWhole(left), cutter.isWhole(right) {
        let rest = cutter.withMeasure(Array(items[right]), of: Array(items[left]))
        return [Array(items[left])] + clauses(rest, words)
      }
      if let start = cutter.sharedStart(left, right) {
        return [Array(items[left])] + clauses(Array(items[start]) + Array(items[right]), words)
      }
      if let subject = cutter.sharedSubject(left, right) {
        return [Array(items[left])] + clauses(Array(items[subject]) + Array(items[right]), words)
      }
    }
    return [items]
  }
}

/// Finds where a statement can be cut.
private struct ClauseCutter {
  let items: [TableItem]
  let words: [TableWord]

  func isVerb(_ index: Int) -> Bool {
    guard items[index].words.count == 1 else { return false }
    switch items[index].kind {
    case .cue(.verb), .cue(.win), .cue(.lose): return true
    case .cue(.free): return TableCue.copulas.contains(words[items[index].words.lowerBound].exact)
    default: return false
    }
  }

  private func isSubstance(_ item: TableItem) -> Bool {
    switch item.kind {
    case .cells, .date, .score, .number, .ordinal: true
    case .cue(.largest), .cue(.smallest), .cue(.more), .cue(.less): true
    default: false
    }
  }

  /// Whether a range has a subject, a verb and something said.
  func isWhole(_ range: Range<Int>) -> Bool {
    guard let verb = range.first(where: isVerb) else { return false }
    let hasSubject = range.contains { $0 < verb && items[$0].cells != nil }
    return hasSubject && range.count(where: { isSubstance(items[$0]) }) >= 2
  }

  /// The subject of the left range, where the right one begins with a verb of its own and what the
  /// left says is of one subject and not of a number of rows.
  func sharedSubject(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int>? {
    guard let verb = left.first(where: isVerb), right.count > 1,
      let start = right.first(where: { !items[$0].isCue(.free) || isVerb($0) }), isVerb(start),
      start <= right.lowerBound + 1, right.contains(where: { isSubstance(items[$0]) }),
      left.contains(where: { $0 > verb && isSubstance(items[$0]) })
    else { return nil }
    let subject = left.lowerBound..<verb
    guard subject.contains(where: { items[$0].cells != nil || items[$0].kind == .caption }),
      !subject.contains(where: { items[$0].number != nil }), !left.contains(where: isOfMany)
    else { return nil }
    return subject
  }

  /// The subject and verb of the left range, where either range says one superlative and the right one
  /// has no verb: "A has the highest X and the lowest Y".
  func sharedStart(_ left: Range<Int>, _ right: Range<Int>) -> Range<Int>? {
    guard let verb = left.first(where: isVerb),
      let cue = left.first(where: { isExtreme(items[$0]) }),
      verb < cue, !right.contains(where: isVerb),
      right.contains(where: { items[$0].columns != nil }),
      let other = right.first(where: { !items[$0].isCue(.free) }), isExtreme(items[other]),
      !left.contains(where: isOfMany)
    else { return nil }
    let start = left.lowerBound..<(verb + 1)
    return start.contains(where: { items[$0].cells != nil }) ? start : nil
  }

  private func isOfMany(_ index: Int) -> Bool {
    switch items[index].kind {
    case .cue(.only), .cue(.all), .cue(.none), .cue(.each), .cue(.any), .cue(.majority),
      .cue(.half),
      .cue(.percent), .cue(.both):
      return true
    case .cue(.free):
      return TableCue.relatives.contains(words[items[index].words.lowerBound].exact)
    default: return false
    }
  }

  /// The right clause with the column of the left one put behind its superlative, if it names none.
  func withMeasure(_ right: [TableItem], of left: [TableItem]) -> [TableItem] {
    guard let cue = right.firstIndex(where: isExtreme),
      !right[cue...].contains(where: { $0.columns != nil }),
      let before = left.firstIndex(where: isExtreme),
      let measure = left[before...].first(where: { $0.columns != nil })
    else { return right }
    var right = right
    right.insert(measure, at: cue + 1)
    return right
  }

  private func isExtreme(_ item: TableItem) -> Bool {
    switch item.kind {
    case .cue(.largest), .cue(.smallest): true
    default: false
    }
  }
}
