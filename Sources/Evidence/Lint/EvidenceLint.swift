// SPDX-License-Identifier: MIT

public import Quantities

/// Looks for what is wrong or doubtful in a store, beyond what reading its files showed.
public struct EvidenceLint: Sendable {
  /// What to go by.
  public struct Options: Hashable, Sendable {
    /// The day it is now, for what is stale or lies in the future; `nil` leaves that unsaid.
    public var today: CalendarDate?
    /// After how many days a record is stale.
    public var staleAfterDays: Int

    /// Whether the records of trusted texts are in the store, so that a text without any is worth a note.
    public var hasReadTexts: Bool

    /// Makes options.
    public init(
      today: CalendarDate? = nil, staleAfterDays: Int = 730, hasReadTexts: Bool = false
    ) {
      self.today = today
      self.staleAfterDays = staleAfterDays
      self.hasReadTexts = hasReadTexts
    }
  }

  let store: EvidenceStore
  let options: Options
  var log = DiagnosticLog()

  private init(store: EvidenceStore, options: Options) {
    self.store = store
    self.options = options
  }

  /// Everything wrong or doubtful: what reading the files showed, and the records held against each other.
  ///
  /// - Parameters:
  ///   - store: The store.
  ///   - options: What to go by.
  /// - Returns: The diagnostics, by path and place.
  /// - Complexity: O(*n*) in the number of records, but for groups that contradict each other.
  public static func diagnostics(
    of store: EvidenceStore, options: Options = Options()
  ) -> [EvidenceDiagnostic] {
    var lint = EvidenceLint(store: store, options: options)
    lint.checkSources()
    lint.checkRecords()
    lint.checkSupersession()
    lint.checkGroups()
    lint.checkCurrencies()
    lint.checkNames()
    return (store.diagnostics + lint.log.finished()).sorted {
      ($0.path, $0.line, $0.column, $0.code, $0.message)
        < ($1.path, $1.line, $1.column, $1.code, $1.message)
    }
  }

  /// Adds a diagnostic where a record stands.
  mutating func report(
    _ code: EvidenceCode, _ message: String, at record: EvidenceRecord,
    severity: EvidenceDiagnostic.Severity? = nil
  ) {
    log.add(
      code, message, path: record.origin.path, at: record.origin.position, severity: severity)
  }
}
