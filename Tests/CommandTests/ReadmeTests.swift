// SPDX-License-Identifier: MIT

import Foundation
import Testing

/// The README shows commands with what they print: each block is run as it stands.
@Suite("README")
struct ReadmeTests {
  struct Block: CustomTestStringConvertible, Sendable {
    let script: String
    let output: String
    var testDescription: String { String(script.prefix(40)) }
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func blocks() throws -> [Block] {
    let text = try String(
      contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    return text.components(separatedBy: "```console\n").dropFirst().map { part in
      let lines = (part.components(separatedBy: "\n```").first ?? "").components(separatedBy: "\n")
      return Block(
        script: lines.filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }
          .joined(separator: "\n"),
        output: lines.filter { !$0.hasPrefix("$ ") }.joined(separator: "\n"))
    }
  }

  /// The built command, beside the test bundle.
  private static func command() throws -> String {
    let folder = try #require(
      CommandLine.arguments.first.map { URL(fileURLWithPath: $0).deletingLastPathComponent() })
    let beside = folder.appendingPathComponent("touchstone").path
    if FileManager.default.isExecutableFile(atPath: beside) { return beside }
    return root.appendingPathComponent(".build/debug/touchstone").path
  }

  @Test("Each command prints what the README says", arguments: try blocks())
  func run(_ block: Block) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("touchstone-readme-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("Evidence"),
      withDestinationURL: Self.root.appendingPathComponent("Evidence"))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c",
      block.script.replacingOccurrences(of: "swift run touchstone", with: try Self.command()),
    ]
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let printed = String(decoding: output, as: UTF8.self)
      .trimmingCharacters(in: .newlines)
    #expect(printed == block.output)
    #expect(process.terminationStatus == 1, "the README's examples each have a wrong figure")
  }
}
