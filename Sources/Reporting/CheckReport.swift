// SPDX-License-Identifier: MIT

public import Evidence
public import Verification

/// Everything one run found: the one value that every renderer reads.
public struct CheckReport: Hashable, Sendable {
  /// The documents, by path.
  public var documents: [DocumentReport]
  /// How many records the store held.
  public var recordCount: Int
  /// How many sources the store held.
  public var sourceCount: Int
  /// What was wrong in the evidence files.
  public var evidenceDiagnostics: [EvidenceDiagnostic]
  /// The verdicts that fail the run.
  public var failOn: [Verdict]
  /// The evidence folder's path, for links from a finding to its record's line.
  public var evidencePath: String?

  /// Makes a report.
  public init(
    documents: [DocumentReport], recordCount: Int, sourceCount: Int,
    evidenceDiagnostics: [EvidenceDiagnostic] = [],
    failOn: [Verdict] = [.inconsistent, .misleading], evidencePath: String? = nil
  ) {
    self.documents = documents
    self.recordCount = recordCount
    self.sourceCount = sourceCount
    self.evidenceDiagnostics = evidenceDiagnostics
    self.failOn = failOn
    self.evidencePath = evidencePath
  }
}
