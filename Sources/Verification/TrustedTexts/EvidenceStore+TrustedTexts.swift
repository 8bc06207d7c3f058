// SPDX-License-Identifier: MIT

public import Evidence

extension EvidenceStore {
  /// The store with the records that its trusted texts give, as a check uses them.
  public var withTrustedTexts: EvidenceStore { EvidenceView.over(self).store }
}
