// SPDX-License-Identifier: MIT

import Dispatch
import Synchronization

/// A result that is worked out once, by whoever asks first, or ahead on another thread; others wait for it.
final class SharedResult<Value: Sendable>: Sendable {
  private let known = Mutex<Value?>(nil)
  private let work: @Sendable () -> Value

  /// Notes how the result is worked out.
  init(_ work: @escaping @Sendable () -> Value) { self.work = work }

  /// The result.
  var value: Value {
    known.withLock { known in
      if let known { return known }
      let made = work()
      known = made
      return made
    }
  }

  /// Has the result worked out while the caller goes on.
  func begin() {
    DispatchQueue.global().async { _ = self.value }
  }
}
