// SPDX-License-Identifier: MIT

#if canImport(Testing)
  import Foundation
  import Touchstone

  /// What day it is: only warnings ask.
  enum SuiteClock {
    /// The day in universal time.
    static var today: CalendarDate {
      CalendarDate(
        dayNumber: Int32(clamping: Int((Date().timeIntervalSince1970 / 86_400).rounded(.down))))
    }
  }
#endif
