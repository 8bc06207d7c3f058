// SPDX-License-Identifier: MIT

import Foundation
import Touchstone

/// The project the command was started in: its top folder, as a path from the working folder.
struct Workspace: Sendable {
  /// The name of the configuration file.
  static let configurationName = ".touchstone.json"

  /// The top folder: `.`, `..`, `../..`.
  let root: String
  /// The configuration file; `nil` when there is none.
  let configuration: String?

  /// Looks from the working folder upward for a configuration file, `Claims` or `Evidence`.
  ///
  /// The search ends at the first folder that is a repository's top.
  init(isIsolated: Bool) {
    var folder = "."
    var current = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
    while true {
      func has(_ name: String) -> Files.Kind { Files.kind(of: Files.joined(folder, name)) }
      let configuration = Files.joined(folder, Self.configurationName)
      if !isIsolated, Files.kind(of: configuration) == .file {
        (root, self.configuration) = (folder, configuration)
        return
      }
      if has("Claims") == .folder || has("Evidence") == .folder {
        (root, self.configuration) = (folder, nil)
        return
      }
      let parent = current.deletingLastPathComponent()
      guard has(".git") == .nothing, parent.path != current.path else { break }
      current = parent
      folder = folder == "." ? ".." : folder + "/.."
    }
    (root, self.configuration) = (".", nil)
  }

  /// Takes a configuration file's folder as the top.
  init(configuration: String) {
    let folder = configuration.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      .joined(separator: "/")
    root = folder.isEmpty ? (configuration.hasPrefix("/") ? "/" : ".") : folder
    self.configuration = configuration
  }

  /// A path as given from the top folder, from the working folder.
  func path(_ relative: String) -> String {
    root == "." ? Files.normalized(relative) : Files.joined(root, relative)
  }

  /// Whether there is a file of a path from the top folder.
  func has(_ relative: String) -> Bool { Files.kind(of: path(relative)) == .file }

  /// A path from the working folder, from the top folder where it lies inside: for files that are committed.
  func portable(_ path: String) -> String {
    let normalized = Files.normalized(path)
    let prefix = root == "." ? "" : root + "/"
    if !prefix.isEmpty, normalized.hasPrefix(prefix) {
      return String(normalized.dropFirst(prefix.count))
    }
    if normalized.hasPrefix("/") || root == "." { return normalized }
    // The working folder's own place below the top.
    let top = Files.normalized(
      URL(fileURLWithPath: root).standardizedFileURL.path)
    let full = Files.normalized(URL(fileURLWithPath: normalized).standardizedFileURL.path)
    return full.hasPrefix(top + "/") ? String(full.dropFirst(top.count + 1)) : normalized
  }
}
