// SPDX-License-Identifier: MIT

public import Foundation

/// A file that holds what a text is expected to be, re-recorded when `RECORD_SNAPSHOTS=1` is set.
public struct Snapshot: Sendable {
  /// Why a text is not as recorded.
  public struct Mismatch: Error, CustomStringConvertible, Sendable {
    /// Where the text first differs, with both lines.
    public let description: String
  }

  /// The file.
  public let file: URL

  /// The file `Snapshots/NAME` beside a test file.
  public init(_ name: String, testFile: String = #filePath) {
    file = URL(fileURLWithPath: testFile).deletingLastPathComponent()
      .appendingPathComponent("Snapshots").appendingPathComponent(name)
  }

  /// A file anywhere.
  public init(file: URL) { self.file = file }

  /// Whether texts are recorded rather than compared.
  public static var isRecording: Bool {
    ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  }

  /// Compares a text with what is recorded, or records it.
  ///
  /// - Throws: ``Mismatch`` when they differ or nothing is recorded; whatever writing throws.
  public func verify(_ text: String) throws {
    if Self.isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw Mismatch(
        description: "\(file.lastPathComponent) is not recorded; run with RECORD_SNAPSHOTS=1")
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard expected != text else { return }
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let got = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(wanted, got).prefix { $0 == $1 }.count
    throw Mismatch(
      description: """
        \(file.lastPathComponent):\(line + 1) differs; run with RECORD_SNAPSHOTS=1 to record it
        recorded: \(line < wanted.count ? wanted[line] : "(end)")
        now:      \(line < got.count ? got[line] : "(end)")
        """)
  }
}
