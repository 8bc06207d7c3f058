// SPDX-License-Identifier: MIT

#if canImport(Testing)
  internal import Foundation
  import Touchstone

  /// The claims of a package, as cases for Swift Testing.
  ///
  /// With `Claims/` and `Evidence/` beside `Package.swift`, this is a whole suite:
  ///
  ///     @Test(arguments: try ClaimSuite.here().claims)
  ///     func holds(_ claim: ReviewedClaim) async throws { try await claim.verify() }
  ///
  /// Each document is read and checked once, however many claims it has.
  public struct ClaimSuite: Sendable {
    /// How many statements become cases of their own; with more, each document is one case.
    ///
    /// A parameterised test takes time that grows with the square of its cases.
    public static let largestCaseCount = 2_000

    /// The folder that holds `Claims`.
    public let root: String
    /// The cases.
    public let claims: [ReviewedClaim]

    /// The claims of the package that a source file belongs to.
    ///
    /// - Parameters:
    ///   - claims: The folder of claim files, from the package's folder.
    ///   - filePath: A file of the package; the caller's own.
    /// - Returns: The suite.
    /// - Throws: ``ClaimSuiteError`` when there is no package, no folder, or no claim in it.
    public static func here(
      claims: String = "Claims", filePath: String = #filePath
    ) throws -> ClaimSuite {
      var folder = URL(fileURLWithPath: filePath).deletingLastPathComponent()
      while Files.kind(of: folder.appendingPathComponent("Package.swift").path) != .file {
        let parent = folder.deletingLastPathComponent()
        guard parent.path != folder.path else {
          throw ClaimSuiteError(
            message: "no Package.swift above \(filePath); expected the file of a package")
        }
        folder = parent
      }
      return try ClaimSuite(root: folder.path, claims: claims)
    }

    /// The claims under a folder.
    ///
    /// - Parameters:
    ///   - root: The folder that holds the folder of claim files, and usually `Evidence`.
    ///   - claims: The folder of claim files, from there.
    /// - Throws: ``ClaimSuiteError`` when there is no folder, or no claim in it.
    public init(root: String, claims: String = "Claims") throws {
      self.root = root
      let path = Files.joined(root, claims)
      guard Files.kind(of: path) == .folder else {
        throw ClaimSuiteError(message: "no folder \(path); expected claim files in it")
      }
      let folder = try ClaimFolder(path)
      let evidence = CheckedEvidence(root: root)
      var cases: [ReviewedClaim] = []
      for problem in folder.problems {
        cases.append(ReviewedClaim(kind: .brokenFile(problem), root: root))
      }
      let count = folder.documents.reduce(0) { $0 + ($1.claimFile?.statements.count ?? 1) }
      for document in folder.documents {
        let checked = CheckedDocument(document, root: root, evidence: evidence)
        let statements = document.claimFile?.statements ?? []
        if count <= Self.largestCaseCount {
          for index in statements.indices {
            cases.append(ReviewedClaim(kind: .statements(checked, index..<(index + 1)), root: root))
          }
        } else if !statements.isEmpty {
          cases.append(ReviewedClaim(kind: .statements(checked, statements.indices), root: root))
        }
        cases.append(ReviewedClaim(kind: .rest(checked), root: root))
      }
      guard !cases.isEmpty else {
        throw ClaimSuiteError(
          message: "no claim in \(path); expected files named NAME\(ClaimFile.suffix), or documents"
        )
      }
      cases.append(ReviewedClaim(kind: .evidence(evidence), root: root))
      self.claims = cases
    }

    /// The cases of one document, by its path from ``root``.
    public func claims(of document: String) throws -> [ReviewedClaim] {
      let found = claims.filter { $0.document == document }
      guard found.isEmpty else { return found }
      throw ClaimSuiteError(message: "no claim file pins '\(document)'")
    }
  }

  /// A suite that cannot be made: an empty one would pass in silence.
  public struct ClaimSuiteError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, then what was expected.
    public let message: String
    /// The value as printed.
    public var description: String { message }
  }
#endif
