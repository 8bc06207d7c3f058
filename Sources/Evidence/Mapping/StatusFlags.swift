// SPDX-License-Identifier: MIT

/// What providers' flags say of a figure.
enum StatusFlags {
  /// The words for flags such as `p`, `be`, `E`; letters without a word of ours give none.
  static func status(_ flags: String) -> [EvidenceRecord.Status] {
    var status: [EvidenceRecord.Status] = []
    let lowered = flags.lowercased()
    if flags.utf8.count > 4 {
      return words.filter { lowered.contains($0.word) }.map(\.status)
    }
    for byte in lowered.utf8 {
      let word: EvidenceRecord.Status? =
        switch byte {
        case UInt8(ascii: "e"), UInt8(ascii: "s"), UInt8(ascii: "i"): .estimated
        case UInt8(ascii: "p"): .provisional
        case UInt8(ascii: "r"): .revised
        case UInt8(ascii: "f"): .forecast
        case UInt8(ascii: "c"): .confidential
        default: nil
        }
      if let word, !status.contains(word) { status.append(word) }
    }
    return status
  }

  /// The words that labels of flags hold: "Provisional value", "estimated by the agency".
  private static let words: [(word: String, status: EvidenceRecord.Status)] = [
    ("provisional", .provisional), ("preliminary", .provisional), ("estimate", .estimated),
    ("imputed", .estimated), ("revised", .revised), ("forecast", .forecast),
    ("confidential", .confidential),
  ]
}
