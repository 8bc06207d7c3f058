// SPDX-License-Identifier: MIT

import Touchstone

/// `touchstone evidence list|show|lint|diff`: looking at the evidence.
struct EvidenceVerbs {
  let settings: Settings

  // MARK: - list

  /// Lists records, one a line.
  func list() throws -> ExitStatus {
    let evidence = try EvidenceFolders(settings)
    evidence.tellErrors()
    let store = evidence.store.withTrustedTexts
    let filter = try RecordFilter(settings, lexicon: store.lexicon)
    var text = ""
    for index in 0..<store.count {
      let record = store.record(at: index)
      guard filter.admits(record) else { continue }
      if settings.value(.listFormat) == "json" {
        text += RecordText.json(record) + "\n"
      } else {
        let later = store.successors(of: record.id).first
        text += RecordText.line(record)
        text += later.map { " [replaced by \(SafeText.line($0.id.rawValue))]\n" } ?? "\n"
      }
    }
    if text.isEmpty, !settings.arguments.has(.quiet) {
      Diagnostics.line(
        store.count == 0
          ? "no record is in this evidence; 'touchstone evidence lint' says what was left out"
          : "none of the \(store.count) records fits; a name counts by what it means, or by being part of "
            + "the label")
    }
    return Output.write(text, then: evidence.isBroken ? .couldNotRun : .success)
  }

  // MARK: - show

  /// Shows records in full.
  func show() throws -> ExitStatus {
    let evidence = try EvidenceFolders(settings)
    evidence.tellErrors()
    let store = evidence.store.withTrustedTexts
    let contradictions = EvidenceLint.diagnostics(of: store).filter {
      $0.code == "evidence.contradiction"
    }
    var text = ""
    var isMissing = false
    for name in settings.arguments.operands {
      guard let record = store.record(EvidenceRecord.ID(name)) else {
        var names: [String] = []
        for index in 0..<min(store.count, 100_000) {
          names.append(store.record(at: index).id.rawValue)
        }
        let near = NearMiss.suggestion(for: name, among: names)
        Diagnostics.error(
          "no record is named '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""))
        isMissing = true
        continue
      }
      if settings.value(.listFormat) == "json" {
        text += RecordText.json(record) + "\n"
        continue
      }
      text += RecordText.full(record, in: store)
      for diagnostic in contradictions where diagnostic.message.contains("'\(name)'") {
        text += "  contradicts: \(diagnostic.message)\n"
      }
      text += "\n"
    }
    return Output.write(text, then: isMissing || evidence.isBroken ? .couldNotRun : .success)
  }

  // MARK: - lint

  /// Looks for mistakes; the status goes by the worst.
  func lint() throws -> ExitStatus {
    let evidence =
      try settings.arguments.operands.isEmpty
      ? EvidenceFolders(settings) : EvidenceFolders(settings.arguments.operands)
    let options = EvidenceLint.Options(today: settings.today, hasReadTexts: true)
    let store = evidence.store.withTrustedTexts
    let diagnostics = EvidenceLint.diagnostics(of: store, options: options)
      .map(evidence.located)
    var text = ""
    if settings.value(.listFormat) == "json" {
      for diagnostic in diagnostics { text += Self.json(diagnostic) + "\n" }
    } else {
      for diagnostic in diagnostics { text += diagnostic.description + "\n" }
      func counted(_ count: Int, _ word: String) -> String {
        "\(count) \(word)\(count == 1 ? "" : "s")"
      }
      func count(_ severity: EvidenceDiagnostic.Severity) -> String {
        counted(diagnostics.count { $0.severity == severity }, severity.rawValue)
      }
      text +=
        "\(counted(store.count, "record")) of "
        + "\(counted(store.sourceList.count, "source")): "
        + "\(count(.error)), \(count(.warning)), \(count(.note)).\n"
    }
    let level = settings.arguments.value(.minimumSeverity) ?? "error"
    let fails = EvidenceDiagnostic.Severity(rawValue: level).map { limit in
      diagnostics.contains { $0.severity >= limit }
    }
    return Output.write(text, then: fails == true ? .findings : .success)
  }

  private static func json(_ diagnostic: EvidenceDiagnostic) -> String {
    let quoted = JSONEscapes.quoted
    return "{\"path\":\(quoted(diagnostic.path)),\"line\":\(diagnostic.line),"
      + "\"column\":\(diagnostic.column),\"severity\":\(quoted(diagnostic.severity.rawValue)),"
      + "\"code\":\(quoted(diagnostic.code)),\"message\":\(quoted(diagnostic.message))}"
  }

  // MARK: - diff

  /// Lists what differs between two stores, by record.
  func diff() throws -> ExitStatus {
    let old = try EvidenceFolders([settings.arguments.operands[0]])
    let new = try EvidenceFolders([settings.arguments.operands[1]])
    old.tellErrors()
    new.tellErrors()
    func records(_ store: EvidenceStore) -> [EvidenceRecord.ID: EvidenceRecord] {
      var records: [EvidenceRecord.ID: EvidenceRecord] = [:]
      for index in 0..<store.count {
        let record = store.record(at: index)
        records[record.id] = record
      }
      return records
    }
    let (before, after) = (records(old.store), records(new.store))
    var text = ""
    var counts = (added: 0, gone: 0, changed: 0)
    for id in Set(before.keys).union(after.keys).sorted() {
      switch (before[id], after[id]) {
      case (nil, let record?):
        text += "+ \(RecordText.line(record))\n"
        counts.added += 1
      case (let record?, nil):
        text += "- \(RecordText.line(record))\n"
        counts.gone += 1
      case (let was?, let now?):
        let rows = zip(RecordText.facets(was), RecordText.facets(now)).filter { $0.0 != $0.1 }
        guard !rows.isEmpty else { continue }
        text += "~ \(id)\n"
        for (left, right) in rows {
          text += "    \(left.name): \(left.value ?? "none") -> \(right.value ?? "none")\n"
        }
        counts.changed += 1
      case (nil, nil): break
      }
    }
    text += "\(counts.added) added, \(counts.gone) gone, \(counts.changed) changed.\n"
    return Output.write(
      text, then: old.isBroken || new.isBroken ? .couldNotRun : .success)
  }
}

/// Which records a list shows.
struct RecordFilter {
  private let subject: String?
  private let subjectID: Entity.ID?
  private let measure: String?
  private let measureIDs: Set<Measure.ID>?
  private let place: String?
  private let placeID: Entity.ID?
  private let period: Period?
  private let source: String?

  init(_ settings: Settings, lexicon: Lexicon) throws(UsageError) {
    subject = settings.arguments.value(.subject)?.lowercased()
    subjectID = settings.arguments.value(.subject).flatMap(lexicon.entity(named:))
    measure = settings.arguments.value(.measure)?.lowercased()
    measureIDs = measure.map { name in
      Set(
        lexicon.measures.values.filter { known in
          ([known.label] + known.aliases).contains { $0.lowercased() == name }
        }.map(\.id))
    }
    place = settings.arguments.value(.place)?.lowercased()
    placeID = settings.arguments.value(.place).flatMap(lexicon.entity(named:))
    source = settings.arguments.value(.source)
    let text = settings.arguments.value(.period)
    period = text.flatMap { Period(iso: $0) }
    if let text, period == nil {
      throw UsageError(
        "option '--period': '\(text)' is no period; expected one such as 2023, 2024-Q1, 2024-03 or 2022/2023"
      )
    }
  }

  /// Whether a record is shown: a name counts by what it means, or by being part of the label.
  func admits(_ record: EvidenceRecord) -> Bool {
    func fits(_ wanted: String?, _ isSame: Bool, _ label: String?) -> Bool {
      guard let wanted else { return true }
      return isSame || (label?.lowercased().contains(wanted) ?? false)
    }
    return fits(subject, subjectID != nil && subjectID == record.subjectID, record.subject)
      && (fits(measure, measureIDs?.contains(record.measureID) ?? false, record.measure)
        || fits(measure, false, record.note?.hasPrefix("indicator ") == true ? record.note : nil))
      && fits(place, placeID != nil && placeID == record.placeID, record.place)
      && (source.map { $0 == record.sourceID.rawValue } ?? true)
      && (period.map { wanted in record.period.map { $0.overlaps(wanted) } ?? false } ?? true)
  }
}
