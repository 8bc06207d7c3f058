// SPDX-License-Identifier: MIT

import Claims
import SourceText
public import Verification

/// A name of a finding that stays the same when lines above it move.
///
/// It is made of the document's path, the code of the weightiest reason and the statement's words with
/// white space folded; the same statement a second time in a document counts up after the colon.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// Sixteen hexadecimal digits, a colon and the occurrence from 1.
  public let rawValue: String
  /// The value as printed.
  public var description: String { rawValue }

  /// The fingerprints of a document's findings, one for each, in their order.
  ///
  /// - Parameters:
  ///   - report: The document's report.
  ///   - path: The path to tell the document by; `nil` for its own.
  /// - Returns: As many fingerprints as there are findings.
  public static func all(of report: DocumentReport, path: String? = nil) -> [Fingerprint] {
    let path = path ?? report.document.path
    var seen: [UInt64: Int] = [:]
    return report.findings.map { finding in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      for part in [path, finding.primaryCode, SafeText.line(finding.claim.quote)] {
        for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        // A byte that UTF-8 never holds keeps the parts apart.
        hash = (hash ^ 0xFF) &* 0x100_0000_01b3
      }
      seen[hash, default: 0] += 1
      let digits = String(hash, radix: 16)
      return Fingerprint(
        rawValue: String(repeating: "0", count: 16 - digits.utf8.count) + digits
          + ":\(seen[hash] ?? 1)")
    }
  }
}
