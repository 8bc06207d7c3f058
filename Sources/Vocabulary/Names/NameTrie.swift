// SPDX-License-Identifier: MIT

import SourceText

/// Names by their words: from a text's position to the longest name that begins there.
///
///     node 0 --united--> 1 --states--> 2 [United States]  --of--> 3 --america--> 4 [United States]
///                          --kingdom-> 5 [United Kingdom]
///
/// One open-addressing table holds the edges of all nodes under the pair of node and word code; a bit
/// filter in front of it answers for the first word, so that a text's other words cost one look each.
struct NameTrie: Sendable {
  /// One meaning of a name.
  struct Entry: Sendable {
    /// What it stands for, alone.
    let targets: [NameMatch.Target]
    /// How the name is used.
    let form: NameMatch.Form
    /// The capitals it needs.
    let letterCase: NameCase
    /// Whether it stands for a measure.
    let isMeasure: Bool
    /// A hash of the folded name, 64 bits wide, that guards against equal word codes.
    let check: UInt64
    /// The next meaning of the same name, less usual; -1 at the end.
    var next: Int32
  }

  /// The longest name, in words and telling signs.
  static let maximumStepCount = 20
  /// How many meanings a name may have; of one that is shared by more, the rest are not found in texts.
  static let meaningLimit = 1000

  private var keys: [UInt64]
  private var children: [UInt32]
  private var edgeCount = 0
  private var heads: [Int32] = [-1]
  private var filter: [UInt64]
  private var rootCount = 0
  /// All meanings.
  private(set) var entries: [Entry] = []

  /// An empty trie.
  init() {
    keys = Array(repeating: 0, count: 64)
    children = Array(repeating: 0, count: 64)
    filter = Array(repeating: 0, count: 16)
  }

  // MARK: - Looking up

  /// Whether a name may begin with a word of this code; wrong only by saying yes.
  @inline(__always)
  func mayStart(_ code: UInt32) -> Bool {
    let bit = Int(truncatingIfNeeded: (code &* 0x9E37_79B1) >> 6) & (filter.count &* 64 &- 1)
    return filter[bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  /// The node that a word leads to.
  @inline(__always)
  func child(of node: UInt32, by code: UInt32) -> UInt32? {
    let key = Self.key(node, code)
    var slot = slot(of: key)
    while keys[slot] != 0 {
      if keys[slot] == key { return children[slot] }
      slot = (slot &+ 1) & (keys.count &- 1)
    }
    return nil
  }

  /// The first meaning of the name that ends at a node; -1 when none does.
  @inline(__always)
  func head(of node: UInt32) -> Int32 { heads[Int(node)] }

  private static func key(_ node: UInt32, _ code: UInt32) -> UInt64 {
    // No key is 0, which marks a free slot: nodes count from 1 here.
    UInt64(node &+ 1) << 32 | UInt64(code)
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mixed = (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (keys.count &- 1)
  }

  // MARK: - Adding

  /// Adds a meaning of a name; the same meaning twice counts once, and no name has more than
  /// ``meaningLimit``.
  ///
  /// - Parameters:
  ///   - steps: The name's codes, at most ``maximumStepCount``.
  ///   - entry: The meaning.
  mutating func insert(_ steps: [UInt32], _ entry: Entry) {
    guard let first = steps.first, steps.count <= Self.maximumStepCount else { return }
    var node: UInt32 = 0
    for code in steps { node = childMade(of: node, by: code) }
    noteStart(first)
    var link = heads[Int(node)]
    var last: Int32 = -1
    var count = 0
    while link >= 0 {
      let present = entries[Int(link)]
      if present.targets == entry.targets {
        entries[Int(link)] = Entry(
          targets: present.targets, form: min(present.form, entry.form),
          letterCase: min(present.letterCase, entry.letterCase), isMeasure: present.isMeasure,
          check: present.check, next: present.next)
        return
      }
      last = link
      link = present.next
      count += 1
    }
    guard count < Self.meaningLimit else { return }
    let index = Int32(entries.count)
    entries.append(entry)
    if last < 0 { heads[Int(node)] = index } else { entries[Int(last)].next = index }
  }

  private mutating func childMade(of node: UInt32, by code: UInt32) -> UInt32 {
    if let child = child(of: node, by: code) { return child }
    if (edgeCount + 1) * 2 > keys.count { grow() }
    let child = UInt32(heads.count)
    heads.append(-1)
    place(Self.key(node, code), child)
    edgeCount += 1
    return child
  }

  private mutating func place(_ key: UInt64, _ child: UInt32) {
    var slot = slot(of: key)
    while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    children[slot] = child
  }

  private mutating func grow() {
    let (oldKeys, oldChildren) = (keys, children)
    keys = Array(repeating: 0, count: oldKeys.count * 2)
    children = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, child) in zip(oldKeys, oldChildren) where key != 0 { place(key, child) }
  }

  private mutating func noteStart(_ code: UInt32) {
    if mayStart(code) { return }
    rootCount += 1
    if rootCount * 8 > filter.count * 64 {
      filter = Array(repeating: 0, count: filter.count * 4)
      for key in keys where key >> 32 == 1 { setBit(UInt32(truncatingIfNeeded: key)) }
    }
    setBit(code)
  }

  private mutating func setBit(_ code: UInt32) {
    let bit = Int(truncatingIfNeeded: (code &* 0x9E37_79B1) >> 6) & (filter.count * 64 - 1)
    filter[bit >> 6] |= 1 << UInt64(bit & 63)
  }
}
