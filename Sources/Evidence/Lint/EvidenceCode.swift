// SPDX-License-Identifier: MIT

/// The codes of what may be wrong in evidence, each with its usual severity.
package enum EvidenceCode: String, CaseIterable, Sendable {
  // A file that cannot be read as a whole.
  case unreadable = "evidence.unreadable"
  case outsideFolder = "evidence.outside-folder"
  case encoding = "evidence.encoding"
  case syntax = "evidence.syntax"
  case unknownFormat = "evidence.unknown-format"
  case incomplete = "evidence.incomplete"
  case badMapping = "evidence.bad-mapping"
  case hashMismatch = "evidence.hash-mismatch"
  // One place in a file.
  case unknownKey = "evidence.unknown-key"
  case duplicateKey = "evidence.duplicate-key"
  case missingKey = "evidence.missing-key"
  case badType = "evidence.bad-type"
  case badValue = "evidence.bad-value"
  case badUnit = "evidence.bad-unit"
  case badPeriod = "evidence.bad-period"
  case badDate = "evidence.bad-date"
  case unknownWord = "evidence.unknown-word"
  case raggedRow = "evidence.ragged-row"
  case unclosedQuote = "evidence.unclosed-quote"
  case strayQuote = "evidence.stray-quote"
  case cellTooLong = "evidence.cell-too-long"
  case constraint = "evidence.constraint"
  case noUnit = "evidence.no-unit"
  case unknownName = "evidence.unknown-name"
  case ambiguousName = "evidence.ambiguous-name"
  // Records held against each other.
  case duplicateID = "evidence.duplicate-id"
  case contradiction = "evidence.contradiction"
  case overlap = "evidence.overlapping-periods"
  case unitDimension = "evidence.unit-dimension"
  case scaleOutlier = "evidence.scale-outlier"
  case dangling = "evidence.dangling-supersedes"
  case cycle = "evidence.cyclic-supersedes"
  case unknownSource = "evidence.unknown-source"
  case noSource = "evidence.no-source"
  case noAddress = "evidence.no-address"
  case noDate = "evidence.no-date"
  case noArchive = "evidence.no-archive"
  case impossibleDates = "evidence.impossible-dates"
  case sharedOrigin = "evidence.shared-origin"
  case stale = "evidence.stale"
  case secondary = "evidence.secondary"
  case futurePeriod = "evidence.future-period"
  case unusedSource = "evidence.unused-source"

  /// How bad it usually is.
  package var severity: EvidenceDiagnostic.Severity {
    switch self {
    case .unreadable, .outsideFolder, .encoding, .syntax, .badMapping, .hashMismatch, .missingKey,
      .badType, .badValue, .badUnit, .badPeriod, .badDate, .unclosedQuote, .cellTooLong,
      .constraint, .duplicateID, .cycle, .unknownSource, .unitDimension:
      .error
    case .unknownFormat, .incomplete, .unknownKey, .duplicateKey, .unknownWord, .raggedRow, .noUnit,
      .strayQuote, .unknownName, .ambiguousName, .contradiction, .overlap, .scaleOutlier, .dangling,
      .noSource,
      .noAddress,
      .impossibleDates, .sharedOrigin, .stale, .futurePeriod:
      .warning
    case .noDate, .noArchive, .secondary, .unusedSource: .note
    }
  }
}
