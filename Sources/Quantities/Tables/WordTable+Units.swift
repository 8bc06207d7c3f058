// SPDX-License-Identifier: MIT

/// A unit as a word or symbol names it.
package struct UnitWord: Hashable, Sendable {
  package let code: String
  package let dimension: Unit.Dimension
  /// The letters of a symbol, for which case counts; empty for a name.
  package let symbol: [UInt8]
  /// Whether the symbol must touch its number.
  package let mustTouch: Bool
  /// How many of `code` one such unit is.
  package let factor: Int
  /// The next reading of the same letters, as an index from 1; 0 for none.
  package var next: UInt16

  package var unit: Unit { Unit(code: code, dimension: dimension) }
}

extension WordTable {
  mutating func enterUnits() {
    let prefixes = SIPrefix.all
    TableLines(UnitWords.text).forEach(separator: 0x7C) { fields in
      guard fields.count >= 4,
        let dimension = Unit.Dimension(rawValue: String(decoding: fields[1], as: UTF8.self))
      else { return }
      var code = String(decoding: fields[0], as: UTF8.self)
      let isPrefixable = code.hasPrefix("+")
      if isPrefixable { code.removeFirst() }
      let factor = fields.count > 4 ? Int(String(decoding: fields[4], as: UTF8.self)) ?? 1 : 1
      let names = TableLines.pieces(fields[2], separator: 0x2C)
      let symbols = TableLines.pieces(fields[3], separator: 0x2C)
      for name in names { enterUnit(name, code, dimension, factor: factor) }
      for symbol in symbols { enterSymbol(symbol, code, dimension, factor: factor) }
      guard isPrefixable else { return }
      for prefix in prefixes {
        for name in names where name.count > 3 {
          enterUnit((prefix.name + name)[...], prefix.code + code, dimension, factor: 1)
        }
        for symbol in symbols where symbol.first != 0x21 {
          for sign in prefix.symbols {
            enterSymbol((sign + symbol)[...], prefix.code + code, dimension)
          }
        }
      }
    }
  }

  private mutating func enterUnit(
    _ name: ArraySlice<UInt8>, _ code: String, _ dimension: Unit.Dimension, factor: Int
  ) {
    add(
      UnitWord(
        code: code, dimension: dimension, symbol: [], mustTouch: false, factor: factor, next: 0),
      as: name)
  }

  private mutating func enterSymbol(
    _ symbol: ArraySlice<UInt8>, _ code: String, _ dimension: Unit.Dimension, factor: Int = 1
  ) {
    let mustTouch = symbol.first == 0x21
    let letters = mustTouch ? symbol.dropFirst() : symbol
    add(
      UnitWord(
        code: code, dimension: dimension, symbol: Array(letters), mustTouch: mustTouch,
        factor: factor, next: 0), as: letters)
  }

  private mutating func add(_ word: UnitWord, as name: ArraySlice<UInt8>) {
    let id = enter(name)
    mark(first: name, .unit)
    guard id != Self.none else { return }
    var index = self[id].unit
    units.append(word)
    let new = UInt16(units.count)
    guard index != 0 else {
      update(id) {
        $0.unit = new
        $0.traits.insert(.unit)
      }
      return
    }
    while units[Int(index) - 1].next != 0 { index = units[Int(index) - 1].next }
    units[Int(index) - 1].next = new
  }
}

/// A prefix of the SI.
private struct SIPrefix {
  let name: [UInt8]
  let symbols: [[UInt8]]
  let code: String

  static var all: [SIPrefix] {
    var list: [SIPrefix] = []
    TableLines(UnitWords.prefixes).forEach(separator: 0x20) { fields in
      guard fields.count == 3 else { return }
      list.append(
        SIPrefix(
          name: Array(fields[0]),
          symbols: TableLines.pieces(fields[1], separator: 0x2C).map { Array($0) },
          code: String(decoding: fields[2], as: UTF8.self)))
    }
    return list
  }
}
