// SPDX-License-Identifier: MIT

/// Writes the result to standard output.
enum Output {
  /// Writes a text; a closed pipe is a success, since whoever reads has had enough.
  static func write(_ text: String, then status: ExitStatus = .success) -> ExitStatus {
    switch StandardStreams.write(Array(text.utf8), to: 1) {
    case .written: return status
    case .closed: return .success
    case .failed(let number):
      Diagnostics.error("standard output cannot be written (error \(number))")
      return .couldNotRun
    }
  }
}
