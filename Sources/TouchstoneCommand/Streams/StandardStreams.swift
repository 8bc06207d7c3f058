// SPDX-License-Identifier: MIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reading and writing by file descriptor: what arrives is given on at once, and a closed pipe is told apart.
enum StandardStreams {
  /// What came of a write.
  enum Outcome { case written, closed, failed(Int32) }

  /// Reads once; returns how many bytes, 0 at the end, `nil` on an error.
  static func read(_ descriptor: Int32, into buffer: inout [UInt8], capacity: Int) -> Int? {
    if buffer.count != capacity { buffer = [UInt8](repeating: 0, count: capacity) }
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        #if canImport(Darwin)
          unsafe Darwin.read(descriptor, $0.baseAddress, $0.count)
        #elseif canImport(Musl)
          unsafe Musl.read(descriptor, $0.baseAddress, $0.count)
        #else
          unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
        #endif
      }
      if count >= 0 { return count }
      if errno != EINTR { return nil }
    }
  }

  /// Reads to the end.
  static func readAll(_ descriptor: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var buffer: [UInt8] = []
    while let count = read(descriptor, into: &buffer, capacity: 1 << 16), count > 0 {
      all += buffer[..<count]
    }
    return all
  }

  /// Whether a read would return at once.
  static func isReadable(_ descriptor: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, 0) != 0
  }

  /// Writes all bytes.
  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Outcome {
    var start = 0
    while start < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: $0[start...])
        #if canImport(Darwin)
          return unsafe Darwin.write(descriptor, rest.baseAddress, rest.count)
        #elseif canImport(Musl)
          return unsafe Musl.write(descriptor, rest.baseAddress, rest.count)
        #else
          return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno == EPIPE ? .closed : .failed(errno)
      }
      start += count
    }
    return .written
  }

  /// Lets a write to a closed pipe return instead of ending the program.
  static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of a terminal; `nil` when it does not tell.
  static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }
}
