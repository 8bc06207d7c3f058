// SPDX-License-Identifier: MIT

public import Foundation

/// A fresh folder, gone again with the last reference to it.
public final class TemporaryFolder: Sendable {
  /// The folder.
  public let root: URL

  /// Makes a folder.
  public init() throws {
    root = FileManager.default.temporaryDirectory
      .appendingPathComponent("touchstone-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The place of a path inside the folder.
  public func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  /// Writes a file, and the folders it lies in.
  public func write(_ bytes: [UInt8], to path: String) throws {
    try FileManager.default.createDirectory(
      at: url(path).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url(path))
  }

  /// Writes a text.
  public func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  /// The text of a file.
  public func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: url(path)), as: UTF8.self)
  }

  /// The names in the folder, hidden ones too, sorted.
  public func names(in path: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path.isEmpty ? root.path : url(path).path)
      .sorted()
  }

  /// Removes a file.
  public func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

  /// Runs the built command in the folder.
  ///
  /// - Parameters:
  ///   - arguments: The arguments.
  ///   - path: The working folder inside this one.
  ///   - input: What standard input holds.
  ///   - environment: Variables set besides those of the tests.
  /// - Returns: What came of it.
  /// - Throws: When the command is not built or cannot be started.
  public func touchstone(
    _ arguments: String..., in path: String = "", input: String = "",
    environment: [String: String] = [:]
  ) async throws -> CommandRun {
    try await CommandRun(
      arguments, in: path.isEmpty ? root : url(path), input: Array(input.utf8),
      environment: environment)
  }
}
