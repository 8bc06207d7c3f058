// SPDX-License-Identifier: MIT

import Quantities

extension EvidenceLint {
  /// Checks that sources say where, when and by whom, and that each is a witness of its own.
  mutating func checkSources() {
    var used: [Source.ID: Int] = [:]
    var named: Set<Source.ID> = []
    for index in 0..<store.count {
      let record = store.record(at: index)
      used[record.sourceID, default: 0] += 1
      guard named.insert(record.sourceID).inserted else { continue }
      if record.sourceID.rawValue == record.origin.path, store.source(record.sourceID) == nil {
        report(
          .noSource, "no source is given: who says this, where, and when?", at: record)
      } else if store.source(record.sourceID) == nil {
        report(
          .unknownSource,
          "no file defines the source '\(EvidenceMessage.shown(record.sourceID.rawValue))'"
            + NearMiss.tail(
              for: record.sourceID.rawValue, among: store.sourceList.map(\.id.rawValue)),
          at: record)
      }
    }
    for source in store.sourceList {
      if used[source.id] == nil, !store.passages.contains(where: { $0.source.id == source.id }) {
        report(.unusedSource, "no record is of the source '\(source.id)'", at: source)
      }
      check(source)
    }
    checkTexts(used)
    checkOrigins()
  }

  /// Checks the sources of trusted texts, and that each text says something that serves as a record.
  private mutating func checkTexts(_ used: [Source.ID: Int]) {
    for passage in store.passages {
      if store.source(passage.source.id) == nil { check(passage.source) }
      guard options.hasReadTexts, used[passage.source.id] == nil else { continue }
      report(
        .incomplete,
        "no statement of this text serves as a record; one needs a figure, whose it is, and its time",
        at: passage.source, path: passage.path, severity: .note)
    }
  }

  private mutating func check(_ source: Source) {
    guard source.id.rawValue != store.place(of: source.id)?.path || isText(source) else { return }
    if source.url == nil {
      report(.noAddress, "the source '\(source.id)' has no 'url'", at: source)
    } else if let url = source.url, !url.hasPrefix("https://"), !url.hasPrefix("http://"),
      !url.hasPrefix("doi:"), !url.hasPrefix("urn:")
    {
      report(
        .noAddress,
        "the 'url' of the source '\(source.id)' is no web address: "
          + "'\(EvidenceMessage.shown(url))'", at: source)
    }
    if source.published == nil, source.retrieved == nil {
      report(
        .noDate, "the source '\(source.id)' has neither 'published' nor 'retrieved'", at: source)
    } else if source.url != nil, source.archived == nil, source.retrieved == nil {
      report(
        .noArchive,
        "the source '\(source.id)' has a 'url' but neither 'archived' nor 'retrieved'", at: source)
    }
    if let published = source.published, let retrieved = source.retrieved, retrieved < published {
      report(
        .impossibleDates,
        "the source '\(source.id)' was retrieved on \(retrieved), before it was published on "
          + "\(published)", at: source)
    }
    if let today = options.today {
      if let retrieved = source.retrieved, retrieved > today {
        report(
          .impossibleDates,
          "the source '\(source.id)' was retrieved on \(retrieved), which is in the future",
          at: source)
      } else if let retrieved = source.retrieved,
        retrieved.days(until: today) > options.staleAfterDays
      {
        report(
          .stale,
          "the source '\(source.id)' was last retrieved on \(retrieved), more than "
            + "\(options.staleAfterDays) days ago", at: source)
      }
    }
  }

  /// Finds sources that count as several witnesses and have one address, archived copy or title.
  private mutating func checkOrigins() {
    var first: [String: Source] = [:]
    for source in store.sourceList {
      for key in Self.marks(of: source) {
        guard let other = first[key] else {
          first[key] = source
          continue
        }
        guard other.witness != source.witness else { continue }
        report(
          .sharedOrigin,
          "the sources '\(other.id)' and '\(source.id)' have one \(Self.name(ofMark: key)), yet "
            + "count as two witnesses; give both one 'origin'", at: source)
        break
      }
    }
  }

  /// What two sources cannot share without being one.
  private static func marks(of source: Source) -> [String] {
    var marks: [String] = []
    for address in [source.url, source.archived].compactMap(\.self) {
      let plain = WebAddress.comparable(address)
      if WebAddress.isPage(plain) { marks.append("address " + plain) }
    }
    if let publisher = source.publisher, let published = source.published {
      marks.append(
        "title " + FoldedName.identifier(of: source.title) + " "
          + FoldedName.identifier(of: publisher) + " \(published)")
    }
    return marks
  }

  private static func name(ofMark mark: String) -> String {
    mark.hasPrefix("address") ? "address" : "title, publisher and date"
  }

  private mutating func report(
    _ code: EvidenceCode, _ message: String, at source: Source, path: String? = nil,
    severity: EvidenceDiagnostic.Severity? = nil
  ) {
    let place = store.place(of: source.id)
    let text = store.passages.first { $0.source.id == source.id }?.path
    log.add(
      code, message, path: path ?? place?.path ?? text ?? source.id.rawValue,
      at: place?.position ?? EvidenceRecord.Origin(path: "", line: 1, column: 1).position,
      severity: severity)
  }

  private func isText(_ source: Source) -> Bool {
    store.passages.contains { $0.source.id == source.id }
  }
}
