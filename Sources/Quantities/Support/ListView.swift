// SPDX-License-Identifier: MIT

/// A look at elements that something else owns: two words, copied freely, never counted, always checked.
///
/// Readers ask for single elements so often that keeping the owner's reference count would cost more than
/// the answers. Whoever makes a view keeps its elements alive and unchanged as long as the view is used.
@safe struct ListView<Element>: RandomAccessCollection {
  private let base: UnsafePointer<Element>?
  let count: Int

  /// A view of a buffer's elements.
  @inline(__always)
  init(_ elements: UnsafeBufferPointer<Element>) {
    unsafe base = elements.baseAddress
    count = elements.count
  }

  /// A view of elements that are kept to the end of the program, for tables that are made once.
  init(keeping elements: [Element]) {
    let kept = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
    _ = unsafe kept.initialize(from: elements)
    unsafe self.init(UnsafeBufferPointer(kept))
  }

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  /// Whether there is an element of that number.
  @inline(__always)
  func has(_ index: Int) -> Bool { UInt(bitPattern: index) < UInt(bitPattern: count) }

  @inline(__always)
  subscript(index: Int) -> Element {
    guard has(index) else { preconditionFailure("no element \(index)") }
    // What has an element has a place for it.
    return unsafe base.unsafelyUnwrapped[index]
  }

  /// The elements from one to before another, numbered from 0.
  @inline(__always)
  func part(from start: Int, to end: Int) -> ListView<Element> {
    precondition(0 <= start && start <= end && end <= count, "no elements \(start) to \(end)")
    return unsafe ListView(
      UnsafeBufferPointer(start: base.map { unsafe $0 + start }, count: end - start))
  }
}

extension ListView<UInt8> {
  /// Eight bytes from an offset on as one word, the first lowest; `nil` where fewer are left.
  @inline(__always)
  func eight(from offset: Int) -> UInt64? {
    guard offset >= 0, offset &+ 8 <= count, let base = unsafe base else { return nil }
    return unsafe UInt64(
      littleEndian: UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self))
  }

  /// The number that some ASCII digits write, up to eight at once.
  @inline(__always)
  func number(from start: Int, to end: Int) -> Int {
    let length = end &- start
    guard length <= 8, length > 0, let eight = eight(from: start) else {
      var value = 0
      for digit in part(from: start, to: end) { value = value &* 10 &+ Int(digit &- 0x30) }
      return value
    }
    // The digits to the top, then pairs, fours and all eight of them at once.
    let digits = (eight & 0x0F0F_0F0F_0F0F_0F0F) &<< UInt64(64 &- length &* 8)
    let pairs = ((digits &* 2561) &>> 8) & 0x00FF_00FF_00FF_00FF
    let fours = ((pairs &* 6_553_601) &>> 16) & 0x0000_FFFF_0000_FFFF
    return Int((fours &* 42_949_672_960_001) &>> 32)
  }
}

// Its elements do not change.
extension ListView: @unchecked Sendable where Element: Sendable {}
