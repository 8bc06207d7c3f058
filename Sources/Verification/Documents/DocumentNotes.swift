// SPDX-License-Identifier: MIT

import Claims
import Quantities
import SourceText

/// Remarks on a document as a whole.
enum DocumentNotes {
  /// The text is in a language that is not read.
  static let otherLanguage = Finding.Reason(
    Finding.Code("document.language"),
    "the text does not seem to be in English, so nothing in it is judged")

  /// The remarks on a document that is read.
  static func notes(on reading: DocumentReading, published: CalendarDate?) -> [Finding.Reason] {
    guard published == nil else { return [] }
    let unresolved = reading.mentions.filter { $0.anchor == .relative && $0.period == nil }
    guard let first = unresolved.first else { return [] }
    let others = unresolved.count - 1
    return [
      Finding.Reason(
        Finding.Code("document.no-date"),
        "the document gives no date that \"\(reading.document.text(in: first.range))\""
          + (others > 0 ? " and \(others) more" : "") + " could count from")
    ]
  }
}
