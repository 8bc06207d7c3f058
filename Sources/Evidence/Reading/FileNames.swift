// SPDX-License-Identifier: MIT

import Vocabulary

/// The names that a file holds, by which one that several entities share is told: "Georgia" beside Alabama and
/// Florida, or beside Armenia.
///
/// Read only when such a name is met, and then once.
struct FileNames: Sendable {
  /// How much of a file is looked through, and how many different cells.
  private static let byteLimit = 1 << 20
  private static let cellLimit = 5000
  /// How many others of a kind make a context.
  private static let company = 2

  private let bytes: [UInt8]
  private var found: Found?

  private struct Found {
    /// Entities that a name means which is theirs alone.
    var named: Set<Entity.ID> = []
    /// Entities that a code means.
    var coded: Set<Entity.ID> = []
  }

  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// The one of several entities that a shared name means in this file; `nil` when the file leaves it open.
  mutating func meaning(of candidates: [Entity.ID], in lexicon: Lexicon) -> Entity.ID? {
    // What a user's file of entities names so comes before what is built in.
    guard let namesakes = lexicon.namesakes(among: candidates), let first = candidates.first,
      namesakes.entities.contains(first)
    else { return candidates.first }
    let found = self.found ?? Self.look(through: bytes, lexicon)
    self.found = found
    let coded = candidates.filter(found.coded.contains)
    if coded.count == 1 { return coded[0] }
    // Where all others are there under names of their own, it is the one that is left.
    let left = candidates.filter { !found.named.contains($0) }
    if left.count == 1 { return left[0] }
    let company = left.map { candidate in
      found.named.count { Self.isOfAKind($0, candidate, in: lexicon) }
    }
    if let most = company.max(), most >= Self.company, let index = company.firstIndex(of: most) {
      let rivals = left.indices.filter { $0 != index && company[$0] * 4 > most }
      // Among the parts of a country the likeliest is meant: lists of states call the city by more than its name.
      let isClear = rivals.allSatisfy { rival in
        guard let one = lexicon.entities[left[index]], let other = lexicon.entities[left[rival]]
        else { return false }
        return one.type != "country" && one.isPeer(other)
      }
      if isClear { return left[index] }
    }
    return namesakes.isOpen ? nil : first
  }

  private static func isOfAKind(
    _ id: Entity.ID, _ candidate: Entity.ID, in lexicon: Lexicon
  ) -> Bool {
    guard id != candidate, let one = lexicon.entities[id], let other = lexicon.entities[candidate],
      one.type == other.type
    else { return false }
    return one.type == "country" || one.isPeer(other)
  }

  /// Looks up the cells of a table, or the strings of JSON.
  private static func look(through bytes: [UInt8], _ lexicon: Lexicon) -> Found {
    var found = Found()
    var seen: Set<String> = []
    for cell in cells(bytes.prefix(byteLimit)) where 2...60 ~= cell.count {
      guard seen.count < cellLimit, cell.contains(where: { $0 > 0x40 }) else { continue }
      let text = NameStrip.trimmed(String(decoding: cell, as: UTF8.self))
      guard seen.insert(text).inserted else { continue }
      let ids = lexicon.entities(named: text)
      guard ids.count == 1, let id = ids.first else { continue }
      if 2...3 ~= text.utf8.count, text.utf8.allSatisfy({ 0x41...0x5A ~= $0 }) {
        found.coded.insert(id)
      } else {
        found.named.insert(id)
      }
    }
    return found
  }

  /// What stands between quotation marks, or between the marks that part cells and lines.
  private static func cells(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    let marks = Set(",;\t|\n\r{}[]".utf8)
    var cells: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        let rest = bytes[(index + 1)...]
        let end = rest.firstIndex(of: byte) ?? bytes.endIndex
        cells.append(rest[..<end])
        index = min(end + 1, bytes.endIndex)
        start = index
      } else {
        index += 1
        if marks.contains(byte) {
          if start < index - 1 { cells.append(bytes[start..<(index - 1)]) }
          start = index
        }
      }
    }
    if start < bytes.endIndex { cells.append(bytes[start...]) }
    return cells
  }
}
