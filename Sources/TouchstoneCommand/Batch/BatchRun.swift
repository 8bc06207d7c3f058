// SPDX-License-Identifier: MIT

import Touchstone

/// Answers each line of a stream by one line, in the same order.
struct BatchRun: Sendable {
  /// Appends the answer to one line.
  typealias Answer =
    @Sendable (
      _ line: BatchLine, _ output: inout [UInt8]
    ) throws(BatchLine.Failure) -> Void

  /// How many blocks of lines are worked on at once.
  let jobs: Int
  /// Answers one line.
  let answer: Answer

  /// Makes a run.
  init(jobs: Int, answer: @escaping Answer) {
    self.jobs = jobs
    self.answer = answer
  }

  /// Reads standard input to its end, or until nobody reads the answers any more.
  @MainActor
  func run() async -> ExitStatus {
    var blocks = LineBlocks(descriptor: 0)
    if jobs <= 1 {
      while let lines = blocks.next() {
        if let status = written(answers(to: lines)) { return status }
      }
      return .success
    }
    return await withTaskGroup(of: (Int, [UInt8]).self) { group in
      var started = 0
      var done = 0
      var waiting: [Int: [UInt8]] = [:]
      var isAtEnd = false
      while true {
        // Read on only while something is there to read: a feeder may wait for the answers it is owed.
        if !isAtEnd, started - done < jobs * 3,
          started == done || StandardStreams.isReadable(0)
        {
          if let lines = blocks.next() {
            let index = started
            started += 1
            group.addTask { (index, answers(to: lines)) }
          } else {
            isAtEnd = true
          }
          continue
        }
        guard started > done, let (index, bytes) = await group.next() else { return .success }
        waiting[index] = bytes
        while let bytes = waiting.removeValue(forKey: done) {
          done += 1
          if let status = written(bytes) {
            group.cancelAll()
            return status
          }
        }
      }
    }
  }

  private func written(_ bytes: [UInt8]) -> ExitStatus? {
    switch StandardStreams.write(bytes, to: 1) {
    case .written: return nil
    case .closed: return .success
    case .failed(let number):
      Diagnostics.error("standard output: cannot be written (error \(number))")
      return .couldNotRun
    }
  }

  private func answers(to lines: [LineBlocks.Line]) -> [UInt8] {
    var output: [UInt8] = []
    for line in lines {
      let mark = output.count
      do throws(BatchLine.Failure) {
        switch line {
        case .bytes(let bytes):
          try answer(try BatchLine(bytes), &output)
        case .tooLong:
          throw BatchLine.Failure(
            id: Array("null".utf8), code: "batch.line-too-long",
            message: "the line is longer than \(LineBlocks.longestLine) bytes", offset: nil)
        }
      } catch {
        output.removeSubrange(mark...)
        let place = error.offset.map { " (column \($0 + 1))" } ?? ""
        output += BatchRenderer().line(
          error: error.code, message: error.message + place, id: BatchRenderer.ID(json: error.id))
      }
    }
    return output
  }
}
