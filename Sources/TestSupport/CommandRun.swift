// SPDX-License-Identifier: MIT

public import Foundation

/// One run of the built command: what it was told, and what came of it.
public struct CommandRun: Hashable, Sendable {
  /// The exit status; 128 and the signal's number when a signal ended it.
  public let status: Int32
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let errors: String

  /// Why a run could not be made.
  public struct Problem: Error, CustomStringConvertible, Sendable {
    /// What is missing.
    public let description: String
  }

  /// The command as built with the tests: it lies beside the test bundle.
  public static func executable() throws -> URL {
    var folders = Bundle.allBundles.filter { $0.bundlePath.hasSuffix(".xctest") }.map(\.bundleURL)
    folders.append(Bundle.main.executableURL ?? Bundle.main.bundleURL)
    folders.append(URL(fileURLWithPath: CommandLine.arguments[0]))
    for folder in folders {
      let file = folder.deletingLastPathComponent().appendingPathComponent("touchstone")
      if FileManager.default.isExecutableFile(atPath: file.path) { return file }
    }
    throw Problem(
      description: "no 'touchstone' beside \(folders.map(\.path)); build the package first")
  }

  /// Runs the command.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - folder: The working folder.
  ///   - input: What standard input holds.
  ///   - environment: Variables set besides those of the tests.
  ///   - isOutputClosed: Whether nobody reads standard output.
  ///   - program: What to run, where that is not the command itself.
  ///   - interruption: After how long Ctrl-C is pressed; until then standard input stays open and says nothing.
  /// - Throws: When the command is not built or cannot be started.
  public init(
    _ arguments: [String], in folder: URL, input: [UInt8] = [], environment: [String: String] = [:],
    isOutputClosed: Bool = false, program: URL? = nil, interruption: Duration? = nil
  ) async throws {
    let streams = try TemporaryFolder()
    // Files, not pipes: nothing to drain, and no descriptor that another run could inherit.
    for name in ["out", "err"] { try streams.write([], to: name) }
    try streams.write(input, to: "in")
    let process = Process()
    process.executableURL = try program ?? Self.executable()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment
      .filter { !["NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE"].contains($0.key) }
      .merging(environment) { $1 }
    let silence = Pipe()
    process.standardInput =
      try interruption == nil ? FileHandle(forReadingFrom: streams.url("in")) : silence
    process.standardError = try FileHandle(forWritingTo: streams.url("err"))
    if isOutputClosed {
      let pipe = Pipe()
      try pipe.fileHandleForReading.close()
      process.standardOutput = pipe.fileHandleForWriting
    } else {
      process.standardOutput = try FileHandle(forWritingTo: streams.url("out"))
    }
    status = try await Self.ended(process, interruption: interruption)
    output = try streams.text("out")
    errors = try streams.text("err")
  }

  /// Starts a process and waits for its end.
  private static func ended(
    _ process: sending Process, interruption: Duration?
  ) async throws -> Int32 {
    try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { ended in
        let isSignal = ended.terminationReason == .uncaughtSignal
        continuation.resume(returning: ended.terminationStatus + (isSignal ? 128 : 0))
      }
      do {
        try process.run()
        let id = process.processIdentifier
        if let interruption {
          Task {
            try await Task.sleep(for: interruption)
            kill(id, SIGINT)
          }
        }
      } catch {
        process.terminationHandler = nil
        continuation.resume(throwing: error)
      }
    }
  }
}
