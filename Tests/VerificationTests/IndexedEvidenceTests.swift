// SPDX-License-Identifier: MIT

import Evidence
import SourceText
import Testing
import Verification

/// One text against one set of records, however they are held and however much is told.
@Suite("Evidence in memory and in an index") struct IndexedEvidenceTests {
  private static let files: [EvidenceFile] = {
    var rows = "id,subject,measure,value,unit,period\n"
    let names = ["Norway", "Kenya", "Chile", "Japan", "Ghana", "Peru"]
    for (place, name) in names.enumerated() {
      for year in 2018...2021 {
        let step = year - 2018
        rows +=
          "p\(place)\(step),\(name),population,\(4_000_000 + place * 310_000 + step * 45_000),"
        rows += "{person},\(year)\n"
        rows += "u\(place)\(step),\(name),unemployment rate,\(3 + place).\(step + 1),%,\(year)\n"
      }
    }
    return [EvidenceFile(path: "a.csv", bytes: Array(rows.utf8))]
  }()

  private static let text = """
    In 2020, the population of Norway was 4,045,000. The unemployment rate of Kenya was 6.1% in 2020.
    Chile's unemployment rate was 5.9% in 2019, and its population was 4.66 million. In 2021 Japan
    had a population of 5,650,000. The population of Peru was 5,505,000 in 2019.
    """

  private static func findings(
    _ store: EvidenceStore, explains: Bool
  ) throws -> [Finding] {
    Verifier(store: store).report(
      on: Document(text), options: Verifier.Options(explains: explains)
    ).findings
  }

  @Test("An index gives the findings that the files give")
  func same() throws {
    let index = try EvidenceIndex(EvidenceIndex.compiled(Self.files), path: "i")
    let plain = try Self.findings(EvidenceStore(loading: Self.files), explains: true)
    #expect(try Self.findings(index.store, explains: true) == plain)
    #expect(plain.contains { $0.chanceMatches ?? 0 > 0 })
    let reasons = Set(plain.flatMap(\.reasons).map(\.code.rawValue))
    #expect(reasons.isSuperset(of: ["value.differs", "subject.other", "period.other"]))
  }

  @Test("Verdicts, reasons and records are the same where no explanation is wanted")
  func unexplained() throws {
    let store = EvidenceStore(loading: Self.files)
    let short = try Self.findings(store, explains: false)
    let long = try Self.findings(store, explains: true).map { finding in
      var finding = finding
      finding.rejections = []
      finding.trace = []
      finding.chanceMatches = nil
      finding.hindsight = nil
      return finding
    }
    #expect(short == long)
    #expect(short.count >= 6)
  }
}
