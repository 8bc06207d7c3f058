// SPDX-License-Identifier: MIT

extension EvidenceRecord {
  /// The measure with the members that tell the record's series from others: "unemployment rate, women".
  ///
  /// Codes of a letter or two ("A" for annual) and long descriptions are left out.
  public var measureWithMembers: String {
    let members = qualifiers.sorted { $0.key < $1.key }.map(\.value).filter {
      $0.utf8.count <= Self.longestMember
        && !($0.utf8.count <= 2 && $0.utf8.allSatisfy { 0x41...0x5A ~= $0 })
    }
    return ([measure] + members.prefix(3)).joined(separator: ", ")
  }

  private static let longestMember = 40
}
