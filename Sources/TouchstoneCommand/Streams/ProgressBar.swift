// SPDX-License-Identifier: MIT

import Foundation
import Synchronization

/// A bar on standard error for long work on a terminal; nothing anywhere else.
///
/// Shown after half a second, erased at the end.
final class ProgressBar: Sendable {
  private let total: Int
  private let width: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let state = Mutex<(done: Int, last: ContinuousClock.Instant?)>((0, nil))
  private static let isOnScreen = Mutex(false)

  /// Makes a bar for so many pieces of work.
  init(total: Int, terminal: Terminal) {
    self.total = total
    width = terminal.errorWidth
    isShown = total > 1 && terminal.showsProgress
  }

  /// One more piece is done.
  func advance() {
    guard isShown else { return }
    let now = ContinuousClock.now
    let done: Int? = state.withLock { state in
      state.done += 1
      guard now - start > .milliseconds(500),
        state.last.map({ now - $0 > .milliseconds(100) }) ?? true
      else { return nil }
      state.last = now
      return state.done
    }
    guard let done else { return }
    let count = "\(done)/\(total)"
    // A bar that wraps could not be erased; where it does not fit, the numbers do.
    let room = min(20, width - 2 * "\(total)".utf8.count - 5)
    let filled = room < 4 ? 0 : done * room / max(1, total)
    let bar =
      room < 4
      ? "\r" + count
      : "\r[" + String(repeating: "#", count: filled)
        + String(repeating: ".", count: room - filled) + "] " + count
    Self.isOnScreen.withLock {
      StandardStreams.write(Array(bar.utf8), to: 2)
      $0 = true
    }
  }

  /// Takes the bar off the screen.
  static func erase() {
    isOnScreen.withLock {
      if $0 { StandardStreams.write(Array("\r\u{1B}[K".utf8), to: 2) }
      $0 = false
    }
  }
}
