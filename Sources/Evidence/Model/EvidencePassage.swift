// SPDX-License-Identifier: MIT

/// A trusted text of the evidence: its statements serve as records that point at their sentence.
public struct EvidencePassage: Hashable, Sendable {
  /// The file, relative to the evidence folder; "inline" for a passage given with a text.
  public var path: String
  /// The whole text, header included, so that offsets are those of the file.
  public var text: String
  /// Where the words begin, after the header, in bytes.
  public var bodyOffset: Int
  /// Who says it.
  public var source: Source

  /// Makes a passage.
  public init(path: String, text: String, bodyOffset: Int = 0, source: Source) {
    self.path = path
    self.text = text
    self.bodyOffset = bodyOffset
    self.source = source
  }
}
