// SPDX-License-Identifier: MIT

import Touchstone

/// What a folder of claim files pins.
struct ClaimsFolder {
  /// The documents, by path.
  private(set) var inputs: [DocumentInput] = []
  /// Claim files that cannot be read: one line each.
  private(set) var problems: [String] = []

  /// Reads a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder.
  ///   - settings: What documents without a claim file go by, and what a claim file leaves open.
  /// - Throws: When the folder cannot be read.
  init(_ folder: String, settings: Settings) throws {
    let top = Files.normalized(folder + "/..")
    var pinned: Set<String> = []
    var loose: [String] = []
    for name in try Files.paths(under: folder) {
      let path = Files.joined(folder, name)
      if name.hasSuffix(ClaimFile.suffix) {
        do {
          let input = try Self.input(claimFile: path, top: top, settings: settings)
          pinned.insert(input.path)
          inputs.append(input)
        } catch {
          problems.append("\(error)")
        }
      } else if DocumentFinder.isDocument(name), !Self.isReadMe(name) {
        loose.append(path)
      }
    }
    for path in loose where !pinned.contains(path) {
      inputs.append(DocumentInput(path: path, options: settings.options))
    }
    inputs.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  private static func isReadMe(_ name: String) -> Bool {
    (name.split(separator: "/").last.map(String.init) ?? name).lowercased().hasPrefix("readme.")
  }

  /// The document that a claim file pins.
  ///
  /// - Parameters:
  ///   - path: The claim file.
  ///   - top: The folder its document's path counts from; `nil` for the one above the file's folder, or above
  ///     the `Claims` it lies in.
  ///   - settings: What the claim file leaves open.
  /// - Returns: The document with its claim file.
  /// - Throws: What is wrong with the claim file, or that there is no such document.
  static func input(
    claimFile path: String, top: String? = nil, settings: Settings
  ) throws -> DocumentInput {
    let file = try ClaimFile(parsing: try Files.bytes(of: path), path: path)
    let document = Files.joined(top ?? Self.top(of: path), file.document)
    guard Files.kind(of: document) == .file else {
      throw FileProblem(
        path: path, message: "its document '\(document)' does not exist")
    }
    var options = file.options
    options.published = options.published ?? settings.options.published
    options.place = options.place ?? settings.options.place
    // The command line's question comes before the file's.
    options.asOf = settings.asOf ?? options.asOf
    return DocumentInput(path: document, options: options, claimFile: file)
  }

  private static func top(of path: String) -> String {
    let parts = Files.normalized(path).split(separator: "/", omittingEmptySubsequences: false)
    let folders = parts.dropLast()
    let claims = folders.lastIndex(of: "Claims") ?? max(0, folders.count - 1)
    let above = folders.prefix(claims).joined(separator: "/")
    return above.isEmpty ? (path.hasPrefix("/") ? "/" : folders.isEmpty ? ".." : ".") : above
  }
}
