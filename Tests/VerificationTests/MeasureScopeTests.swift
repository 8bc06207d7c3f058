// SPDX-License-Identifier: MIT

import Testing
import Touchstone

/// Figures of a part, a relative or another thing, in the words of a record of the whole.
@Suite("A figure of something narrower is not called wrong")
struct MeasureScopeTests {
  static let evidence = RecordEvidence(records: [
    RecordEvidence.record("Tarn Corp", "revenue", "5000000", "USD", "2022"),
    RecordEvidence.record("Tarn Corp", "employees", "500", nil, "2022"),
    RecordEvidence.record("Tarn Corp", "operating margin", "11", "%", "2022"),
    RecordEvidence.record("Norway", "unemployment rate", "3.2", "%", "2022"),
    RecordEvidence.record("Norway", "exports", "250000000000", "USD", "2022"),
    RecordEvidence.record("Norway", "population", "5500000", nil, "2022"),
    RecordEvidence.record("Norway", "CO2 emissions", "49000000", "t", "2022"),
    RecordEvidence.record("Brightwater", "population", "312400", nil, "2022"),
    RecordEvidence.record("Brightwater", "murders", "31", nil, "2022"),
    RecordEvidence.record("Brightwater", "police officers", "612", nil, "2022"),
    RecordEvidence.record("Brightwater", "poverty rate", "12.3", "%", "2022"),
  ])

  static let narrower = [
    "Tarn's revenue from services was $2 million in 2022.",
    "Tarn's revenue in Asia was $2 million in 2022.",
    "Tarn's revenue in the consumer division was $2 million in 2022.",
    "Norway's exports of fish were $15 billion in 2022.",
    "Norway's exports to Sweden were $15 billion in 2022.",
    "The unemployment rate for graduates in Norway was 2.1% in 2022.",
    "Tarn has 120 employees in Norway.",
    "Tarn has 120 employees working in research.",
    "Tarn's 120 employees in research are well paid.",
    "Norway's population over 65 is 1 million.",
    "The population of Norway's capital is 700,000.",
    "CO2 emissions from transport in Norway were 16 million tonnes in 2022.",
    "Tarn's former unit had revenue of $1.1 million in 2022.",
    "Tarn's chief rival had revenue of $1.1 million in 2022.",
    "Tarn's founder has 12 employees.",
    "Tarn sold its Oslo unit, which had revenue of $1.1 million in 2022.",
    "Tarn bought a rival with revenue of $1.1 million.",
    "Tarn's average revenue over five years was $4 million.",
    "Police in Brightwater solved 22 of the 31 murders committed in 2022.",
    "Some 12.3% of residents of Brightwater live in poverty, about 38,000 people.",
    "The murder rate in Brightwater was 9.9 per 100,000 in 2022.",
    "Three police officers were shot in Brightwater in 2022.",
    "The police union says Brightwater needs 700 police officers.",
    "The Brightwater metropolitan area has a population of 1.1 million.",
    "West Brightwater has a population of 21,000.",
    "The mayor of Brightwater has 12 police officers.",
    "A shop in Brightwater has 3 police officers.",
    "Oslo's unemployment rate was 4.1% in 2022.",
    "Tarn earned 16 cents per dollar of revenue in 2022.",
    "Tarn bought Dale Ltd, with revenue of $1 million, in 2022.",
    "Tarn bought Dale, which has 80 employees, in 2022.",
    "Tarn's revenue shortfall was $1 million in 2022.",
    "Without its Asian unit, Tarn had revenue of $4 million in 2022.",
    "For every pump that it sold in 2022, Tarn had revenue of $120.",
    "# Tarn Corp\n\nFalk has 450 employees.",
    "# Tarn Corp\n\nLast year Falk AB had 450 employees.",
    "# Tarn Corp\n\nIn Falun, the mine has 450 employees.",
    "# Tarn Corp\n\nAt Falk, the operating margin is 9%.",
    "# Tarn Corp\n\nThe subsidiary's operating margin is 9%.",
    "# Tarn Corp\n\nIts subsidiary in Oslo has 450 employees.",
    "# Tarn Corp\n\nThe industry average operating margin is 9%.",
    "# Tarn Corp\n\nThe factory, with 450 employees, opened in 2022.",
    "# Tarn Corp\n\nThe new plant opened in May; it has 450 employees.",
  ]

  static let wrong = [
    "Tarn's revenue was $6 million in 2022.",
    "Tarn had revenue of $6 million in 2022, according to its annual report.",
    "In 2022, revenue at Tarn rose to $6 million.",
    "Tarn posted revenue of $6 million in 2022 on strong demand.",
    "Tarn, a maker of pumps, had revenue of $6 million in 2022.",
    "Tarn, which makes pumps, sells in 12 countries and had revenue of $6 million in 2022.",
    "Tarn's 2022 revenue of $6 million beat forecasts.",
    "With revenue of $6 million in 2022, Tarn is smaller than Birk.",
    "Revenue for the year 2022 at Tarn came to $6 million.",
    "Unemployment in Norway stood at 4.2% in 2022, official figures show.",
    "Norway's jobless rate was 4.2% in 2022, Statistics Norway said.",
    "Norway has a population of 6.5 million people.",
    "About 6.5 million people live in Norway.",
    "Exports from Norway reached $350 billion in 2022.",
    "The city of Brightwater employs 650 police officers, or about two for every 1,000 residents.",
    "Brightwater recorded 36 murders in 2022.",
    "There were 36 murders in Brightwater in 2022.",
    "In London, Tarn reported revenue of $6 million for 2022.",
    "At the end of 2022, Tarn had 450 employees.",
    "Brightwater's poverty rate was 13.2% in 2022, against 17% for children.",
    "# Tarn Corp\n\nOperating margin is 9%.",
    "# Tarn Corp\n\nIn 2022, it had 450 employees.",
    "# Tarn Corp\n\nThe company has 450 employees.",
  ]

  @Test("It is left open", arguments: narrower)
  func isLeftOpen(_ text: String) throws {
    #expect(try verdicts(text).allSatisfy { !$0.isFlagged })
  }

  @Test("A wrong figure of the thing itself still is", arguments: wrong)
  func isCalledWrong(_ text: String) throws {
    #expect(try verdicts(text).contains(.inconsistent))
  }

  private func verdicts(_ text: String) throws -> [Verdict] {
    let report = try Self.evidence.report(on: Document(text, format: .markdown))
    return report.findings.map(\.verdict)
  }
}
