// SPDX-License-Identifier: MIT

import Touchstone

/// Turns operands into documents: files as they are, folders and patterns as the documents in them.
struct DocumentFinder {
  /// Folders that hold no documents of the user's.
  private static let leftOut: Set<String> = ["node_modules", ".build", "Evidence"]

  /// Patterns of paths to leave out.
  let excluded: [Glob]

  /// The project, from whose top the patterns of its configuration file count.
  private let workspace: Workspace

  init(excluding patterns: [String], in workspace: Workspace) {
    excluded = patterns.map { Glob($0) }
    self.workspace = workspace
  }

  /// What an operand stands for.
  struct Found {
    /// The paths of documents and claim files.
    var paths: [String] = []
    /// Reports that Touchstone wrote, which a folder or pattern does not stand for.
    var reports: [String] = []
  }

  /// The paths that an operand stands for.
  func found(for operand: String) throws -> Found {
    switch operand == "-" ? .file : Files.kind(of: operand) {
    case .file, .other: return Found(paths: [operand == "-" ? "-" : Files.normalized(operand)])
    case .folder: return sorted(try documents(in: operand))
    case .nothing:
      guard Glob.isPattern(operand) else {
        throw FileProblem(path: operand, message: "no such file or folder")
      }
      let matching = try self.matching(operand)
      if matching.isEmpty {
        throw FileProblem(path: operand, message: "no document matches this pattern")
      }
      return sorted(matching)
    }
  }

  /// Tells documents from reports about them.
  private func sorted(_ paths: [String]) -> Found {
    var found = Found()
    for path in paths {
      let isReport =
        ClaimFolder.isDocument(path)
        && ReportMark.isReport(head: Files.head(of: path, count: ReportMark.headLength))
      if isReport { found.reports.append(path) } else { found.paths.append(path) }
    }
    return found
  }

  /// The documents and claim files in a folder.
  func documents(in folder: String) throws(FileProblem) -> [String] {
    let names = try Files.paths(under: folder, leavesOut: Self.leftOut)
    var paths: [String] = []
    for name in names where ClaimFolder.isDocument(name) || name.hasSuffix(ClaimFile.suffix) {
      let path = folder == "." ? name : Files.joined(folder, name)
      if !isExcluded(path) { paths.append(path) }
    }
    return paths
  }

  private func isExcluded(_ path: String) -> Bool {
    guard !excluded.isEmpty else { return false }
    let portable = workspace.portable(path)
    return excluded.contains { $0.matches(path) || $0.matches(portable) }
  }

  private func matching(_ pattern: String) throws(FileProblem) -> [String] {
    let prefix = Glob.fixedPrefix(of: pattern)
    let folder = prefix.isEmpty ? (pattern.hasPrefix("/") ? "/" : ".") : prefix
    guard Files.kind(of: folder) == .folder else {
      throw FileProblem(path: pattern, message: "no such folder '\(folder)'")
    }
    let glob = Glob(Files.normalized(pattern))
    var paths: [String] = []
    for name in try Files.paths(under: folder, leavesOut: Self.leftOut) {
      let path = folder == "." ? name : Files.joined(folder, name)
      if glob.matches(path), !isExcluded(path) { paths.append(path) }
    }
    return paths
  }
}
