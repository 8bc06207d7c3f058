// SPDX-License-Identifier: MIT

/// Names of statements within a page: what stands after `#` in a link.
enum ClaimAnchor {
  /// `claim-3` on a page of one document, `document-2-claim-3` on a page of several.
  static func name(document: Int, finding: Int, isOnly: Bool) -> String {
    isOnly ? "claim-\(finding + 1)" : "document-\(document + 1)-claim-\(finding + 1)"
  }
}
