// SPDX-License-Identifier: MIT

import Foundation
import Touchstone

/// The one place where the command asks what day it is.
enum Clock {
  /// The day in universal time: the same everywhere.
  static var today: CalendarDate {
    let days = (Date().timeIntervalSince1970 / 86_400).rounded(.down)
    return CalendarDate(dayNumber: Int32(clamping: Int(days)))
  }

  /// Processors that may be used at once.
  static var processors: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
