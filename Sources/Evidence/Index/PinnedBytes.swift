// SPDX-License-Identifier: MIT

import Foundation

/// Bytes that stay at one place in memory: a file mapped there, or a copy.
///
/// They are never changed, so that any number of threads may read them.
@safe final class PinnedBytes: Sendable {
  /// The bytes; they are there as long as this object is.
  nonisolated(unsafe) let buffer: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// Maps a file; `nil` when it cannot be read.
  init?(mapping path: String) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    let size = Int(status.st_size)
    guard size > 0 else {
      unsafe buffer = UnsafeRawBufferPointer(start: nil, count: 0)
      isMapped = false
      return
    }
    guard let start = unsafe mmap(nil, size, PROT_READ, Self.mapping, descriptor, 0),
      unsafe start != MAP_FAILED
    else { return nil }
    unsafe buffer = UnsafeRawBufferPointer(start: start, count: size)
    isMapped = true
  }

  /// Copies bytes.
  init(copying bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    unsafe copy.copyBytes(from: bytes)
    unsafe buffer = UnsafeRawBufferPointer(copy)
    isMapped = false
  }

  deinit {
    if isMapped {
      unsafe munmap(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count)
    } else {
      unsafe buffer.deallocate()
    }
  }

  /// All pages are read at once where that can be asked for: opening checks every byte anyway.
  private static var mapping: Int32 {
    #if os(Linux)
      MAP_PRIVATE | MAP_POPULATE
    #else
      MAP_PRIVATE
    #endif
  }

  var count: Int { unsafe buffer.count }

  /// The word of 32 bits at an offset; all bits set past the end.
  @inline(__always)
  func word(at offset: Int) -> UInt32 {
    guard offset >= 0, offset <= count - 4 else { return .max }
    return unsafe UInt32(
      littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  /// The word of 64 bits at an offset; 0 past the end.
  @inline(__always)
  func long(at offset: Int) -> UInt64 {
    guard offset >= 0, offset <= count - 8 else { return 0 }
    return unsafe UInt64(
      littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// A copy of some bytes; none where they lie outside.
  func copy(of range: Range<Int>) -> [UInt8] {
    guard range.lowerBound >= 0, range.upperBound <= count else { return [] }
    return unsafe Array(buffer[range])
  }

  /// Some bytes as a text; empty where they lie outside.
  func text(in range: Range<Int>) -> String {
    guard range.lowerBound >= 0, range.upperBound <= count else { return "" }
    return unsafe String(
      decoding: UnsafeRawBufferPointer(rebasing: buffer[range]), as: UTF8.self)
  }
}
