// SPDX-License-Identifier: MIT

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import Quantities
import Verification

extension ClaimReviewLabels {
  /// A label file that cannot be read.
  public struct FormatError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, then what is accepted.
    public let description: String
  }

  private struct File: Decodable {
    struct Entry: Decodable {
      let name: String
      let value: Int?
    }
    struct Publisher: Decodable {
      let name: String?
      let url: String?
    }
    let format: String
    let publisher: Publisher?
    let page: String?
    let reviewed: String?
    let worst: Int?
    let best: Int?
    let labels: [String: Entry]
  }

  /// Reads a label file, format `touchstone.labels/1`.
  ///
  /// - Parameter json: The file's bytes.
  /// - Throws: ``FormatError`` when a field is missing, a verdict unknown or a rating off the scale.
  public init(json: [UInt8]) throws(FormatError) {
    let file: File
    do {
      file = try JSONDecoder().decode(File.self, from: Data(json))
    } catch {
      throw FormatError(description: "the label file is not JSON with 'format' and 'labels'")
    }
    guard file.format == "touchstone.labels/1" else {
      throw FormatError(
        description: "unknown format '\(file.format)'; expected 'touchstone.labels/1'")
    }
    self.init(labels: [:], worst: file.worst ?? 1, best: file.best ?? 5)
    publisherName = file.publisher?.name
    publisherURL = try Self.address(file.publisher?.url, "the publisher's 'url'")
    pageURL = try Self.address(file.page, "'page'")
    if let day = file.reviewed {
      guard let date = CalendarDate(day) else {
        throw FormatError(
          description: "'reviewed' is '\(day)'; expected a day such as 2024-04-10")
      }
      reviewed = date
    }
    guard worst < best else {
      throw FormatError(description: "'worst' must be less than 'best' (was \(worst) and \(best))")
    }
    for (key, entry) in file.labels.sorted(by: { $0.key < $1.key }) {
      guard let verdict = Verdict(rawValue: key), verdict.isJudged else {
        let known = Verdict.allCases.filter(\.isJudged).map(\.rawValue).joined(separator: ", ")
        throw FormatError(description: "'\(key)' has no rating; expected one of \(known)")
      }
      guard !entry.name.isEmpty else {
        throw FormatError(description: "the label of '\(key)' is empty; expected words")
      }
      if let value = entry.value, value < worst || value > best {
        throw FormatError(
          description: "the rating of '\(key)' is \(value); expected \(worst) to \(best)")
      }
      labels[verdict] = Label(name: entry.name, value: entry.value)
    }
  }

  private static func address(_ text: String?, _ what: String) throws(FormatError) -> String? {
    guard let text else { return nil }
    guard let link = WebAddress.link(text) else {
      throw FormatError(
        description: "\(what) is '\(text)'; expected an address such as https://desk.example/")
    }
    return link
  }
}
