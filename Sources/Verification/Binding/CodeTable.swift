// SPDX-License-Identifier: MIT

/// Small numbers by codes of 32 bits, in one open-addressing table.
///
/// Made anew for every statement, where a dictionary's hashing would cost more than all that is looked up.
struct CodeTable: Sendable {
  /// The code above, and below it the number, one higher than it is; 0 where nothing is.
  private var slots: [UInt64]
  private var count = 0

  /// Makes an empty table for about so many codes.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// The number of a code, from 0.
  subscript(code: UInt32) -> Int? {
    get {
      let found = slots[slot(of: code)]
      return found == 0 ? nil : Int(UInt32(truncatingIfNeeded: found)) - 1
    }
    set {
      guard let newValue else { return }
      if count * 2 >= slots.count { grow() }
      let slot = slot(of: code)
      if slots[slot] == 0 { count += 1 }
      slots[slot] = UInt64(code) << 32 | UInt64(UInt32(clamping: newValue + 1))
    }
  }

  /// Where a code stands, or the free place where it would.
  @inline(__always)
  private func slot(of code: UInt32) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: (UInt64(code) &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while slots[slot] != 0, UInt32(truncatingIfNeeded: slots[slot] >> 32) != code {
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 {
      slots[slot(of: UInt32(truncatingIfNeeded: entry >> 32))] = entry
    }
  }
}
