// SPDX-License-Identifier: MIT

/// The documents that a folder of claim files pins.
///
/// Every `NAME.claims.json` pins the document it names; every other document in the folder is checked under the default
/// policy. Read-me files are none of either.
public struct ClaimFolder: Sendable {
  /// The documents, by path.
  public private(set) var documents: [PinnedDocument] = []
  /// Claim files that cannot be read, each at its place.
  public private(set) var problems: [ClaimFileError] = []

  /// The endings of documents.
  package static let endings = [".txt", ".text", ".md", ".markdown", ".html", ".htm"]

  /// Reads a folder.
  ///
  /// - Parameters:
  ///   - folder: The folder, usually `Claims`; documents are named from the folder that holds it.
  ///   - defaults: What documents without a claim file go by, and what a claim file leaves open.
  /// - Throws: When the folder cannot be read; a broken claim file is among ``problems``.
  public init(_ folder: String, defaults: Verifier.Options = Verifier.Options()) throws(FileProblem)
  {
    let top = Files.normalized(folder + "/..")
    var pinned: Set<String> = []
    var loose: [String] = []
    for name in try Files.paths(under: folder) {
      let path = Files.joined(folder, name)
      if name.hasSuffix(ClaimFile.suffix) {
        do throws(ClaimFileError) {
          let document = try Self.document(claimFile: path, top: top, defaults: defaults)
          pinned.insert(document.path)
          documents.append(document)
        } catch {
          problems.append(error)
        }
      } else if Self.isDocument(name), !Self.isReadMe(name) {
        loose.append(path)
      }
    }
    for path in loose where !pinned.contains(path) {
      documents.append(PinnedDocument(path: path, options: defaults))
    }
    documents.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Whether a name ends as a document does.
  package static func isDocument(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return endings.contains { lowered.hasSuffix($0) }
  }

  private static func isReadMe(_ name: String) -> Bool {
    (name.split(separator: "/").last.map(String.init) ?? name).lowercased().hasPrefix("readme.")
  }

  /// The document that a claim file pins.
  ///
  /// - Parameters:
  ///   - path: The claim file.
  ///   - top: The folder its document's path counts from; `nil` for the one that holds the `Claims` it lies in.
  ///   - defaults: What the claim file leaves open; a day to judge by that is given here comes before the file's.
  /// - Returns: The document with its claim file.
  /// - Throws: What is wrong with the claim file, or that there is no such document.
  public static func document(
    claimFile path: String, top: String? = nil, defaults: Verifier.Options = Verifier.Options()
  ) throws(ClaimFileError) -> PinnedDocument {
    let start = TextPosition(line: 1, column: 1)
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try Files.bytes(of: path)
    } catch {
      throw ClaimFileError(path: path, position: start, message: error.message)
    }
    let file = try ClaimFile(parsing: bytes, path: path)
    let document = Files.joined(top ?? Self.top(of: path), file.document)
    guard Files.kind(of: document) == .file else {
      throw ClaimFileError(
        path: path, position: file.documentPosition,
        message:
          "there is no document '\(document)'; expected a path from the folder that holds Claims"
      )
    }
    var options = file.options
    options.published = options.published ?? defaults.published
    options.place = options.place ?? defaults.place
    options.asOf = defaults.asOf ?? options.asOf
    return PinnedDocument(path: document, options: options, claimFile: file)
  }

  private static func top(of path: String) -> String {
    let folders = Files.normalized(path).split(separator: "/", omittingEmptySubsequences: false)
      .dropLast()
    let claims = folders.lastIndex(of: "Claims") ?? max(0, folders.count - 1)
    let above = folders.prefix(claims).joined(separator: "/")
    if !above.isEmpty { return above }
    return path.hasPrefix("/") ? "/" : folders.isEmpty ? ".." : "."
  }
}
