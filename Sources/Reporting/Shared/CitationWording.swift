// SPDX-License-Identifier: MIT

public import Evidence
import Quantities

/// Records and sources as a reader wants to see them quoted, each on one line.
public enum CitationWording {
  /// What a record says: "Japan, direct investment position, United States, 2022: $775.2 billion".
  public static func record(_ record: EvidenceRecord) -> String {
    var parts: [String] = [record.subject, record.measureWithMembers]
    if let place = record.place { parts.append(place) }
    if let counterpart = record.counterpart, counterpart != record.subject,
      counterpart != record.place
    {
      parts.append(counterpart)
    }
    if let basis = record.basis { parts.append(basis) }
    if let period = record.period { parts.append(period.isoDescription) }
    return SafeText.line(
      parts.joined(separator: ", ") + ": " + QuantityWording.text(record.value)
        + status(of: record))
  }

  /// Publisher, title, date and address: "Bureau of Statistics, Table 4, 2023-07-20, https://...".
  public static func source(_ source: Source) -> String {
    var parts: [String] = []
    if let publisher = source.publisher { parts.append(publisher) }
    if source.title != source.publisher, !source.title.isEmpty { parts.append(source.title) }
    if let published = source.published { parts.append(published.description) }
    if let url = source.url { parts.append(url) }
    return SafeText.line(parts.isEmpty ? source.id.rawValue : parts.joined(separator: ", "))
  }

  /// The file, line and cell a record stands in.
  public static func place(_ origin: EvidenceRecord.Origin) -> String {
    SafeText.line("\(origin.path):\(origin.line)" + (origin.cell.map { ", \($0)" } ?? ""))
  }

  private static func status(of record: EvidenceRecord) -> String {
    record.status.isEmpty ? "" : " (" + record.status.map(\.rawValue).joined(separator: ", ") + ")"
  }
}
