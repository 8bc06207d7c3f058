// SPDX-License-Identifier: MIT

import Foundation

/// Ends the run on Ctrl-C with status 130, leaving no file half written.
enum Interruption {
  /// Watches for signals on a thread of its own, where ordinary code may run.
  static func watch() {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGINT)
    unsafe sigaddset(&signals, SIGTERM)
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    let watched = signals
    let thread = Thread {
      var waiting = watched
      var number: Int32 = 0
      while unsafe sigwait(&waiting, &number) != 0 {}
      ProgressBar.erase()
      FileWriter.removeUnfinished(
        thenExit: number == SIGINT ? ExitStatus.interrupted.rawValue : 128 + number)
    }
    thread.stackSize = 1 << 17
    thread.start()
  }
}
