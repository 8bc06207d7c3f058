// SPDX-License-Identifier: MIT

import Evidence
import Testing
import Touchstone

/// Right figures whose time, subject or measure another part of the text seems to give.
@Suite("Whose time, subject and measure a figure has")
struct WhoseFigureTests {
  private static let store = EvidenceStore(loading: [
    EvidenceFile(
      path: "a.csv",
      bytes: Array(
        """
        subject,measure,value,unit,period
        Delmar Bank,deposits,318,billion USD,2021
        Delmar Bank,deposits,301,billion USD,2022
        Delmar Bank,deposits,309,billion USD,2023
        Delmar Bank,net profit,2.1,billion USD,2022
        Delmar Bank,net profit,2.6,billion USD,2023
        Delmar Bank,revenue,14.9,billion USD,2022
        Delmar Bank,revenue,16.4,billion USD,2023
        Delmar Bank,employees,8200,,2023
        Castora,maize production,10.2,million t,2020
        Castora,maize production,6.7,million t,2022
        Castora,maize production,8.4,million t,2023
        Castora,exports,334,billion USD,2022
        Castora,exports,340,billion USD,2023
        Castora,GDP growth,-0.1,%,2023-Q3
        Castora,GDP growth,-0.3,%,2023-Q4
        Castora,GDP growth,0.9,%,2022
        Castora,asylum applications,441900,,2015
        Castora,asylum applications,148240,,2021
        Castora,asylum applications,217770,,2022
        Tyrol,overnight stays,48.9,million,2023
        Salzburg,overnight stays,29.9,million,2023
        Coldwater College,endowment,512,million USD,2021
        Coldwater College,endowment,497,million USD,2023
        Coldwater College,graduation rate,74,%,2023
        Westshire,waiting list,381000,,2022-11
        Westshire,waiting list,412600,,2023-11
        """.utf8))
  ])

  private func findings(_ text: String) throws -> [Finding] {
    let published = CalendarDate("2024-05-28")
    return Checker(store: Self.store).check(
      Document(text), options: Verifier.Options(published: published)
    ).findings
  }

  static let rightTexts = [
    "Maize production in Castora recovered to 8.4m tonnes, from 6.7m in the drought year of 2022.",
    "Maize production in Castora recovered to 8.4m tonnes after a dry 2022, when it was 6.7m tonnes.",
    "Delmar Bank's deposits recovered by $8 billion to $309 billion but were still below the $318 billion of two years ago.",
    "Delmar Bank's net profit was $2.6bn, well above the $2.1bn of the year before, and revenue rose to $16.4bn.",
    "Delmar Bank made a net profit of $2.6bn on revenue of $16.4bn, compared with a net profit of $2.1bn on revenue of $14.9bn in the year before.",
    "Delmar Bank made a net profit of $2.6bn on revenue of $16.4bn in 2023 (2022: $2.1bn on $14.9bn).",
    "Castora received 217,770 asylum applications in 2022, the most since 2016, and far more than the 148,240 of the year before.",
    "Castora's exports passed $340bn in 2023 and the trade surplus leapt by 61% to $98.8bn.",
    "Castora's exports reached $340bn in 2023, leaving a surplus of €3bn.",
    "Tyrol had 48.9 million overnight stays, Salzburg 29.9 million. Overnight stays in summer were 78 million.",
    "Coldwater College's endowment, $497 million, has not regained its 2021 level of $512 million.",
    "Coldwater College's graduation rate is 74 percent; the four-year graduation rate is 63 percent.",
    "The waiting list at Westshire fell to 412,600 in November, down 6,300 from October, but it is still more than 30,000 longer than a year ago.",
    "In the third quarter Delmar Bank's revenue fell 8 percent. It had revenue of $3.9 billion, compared with $4.2 billion in the same quarter of last year.",
    "Castora's GDP shrank by 0.1% in the third quarter of last year and 0.3% in the fourth.",
    "Compared with the same quarter of 2022, Castora's GDP growth was 0.2% in the third quarter of 2023.",
    "Since 2019 Castora's GDP has grown by 4%.",
    "Delmar Bank closed two branches. The two branches had employed 380 people.",
    "Of the net profit of Delmar Bank $240m was a one-off.",
    "Delmar Bank's 8,200 employees are 41 years old on average.",
    "Castora had 217,770 asylum applications, a thousand more.",
    "- Deposits at Delmar Bank rose 3% to $309bn (2021: $318bn)",
  ]

  @Test("None is called wrong", arguments: rightTexts)
  func isNotCalledWrong(_ text: String) throws {
    for finding in try findings(text) {
      #expect(!finding.verdict.isFlagged, "\(finding.reasons.first?.message ?? "")")
    }
  }

  static let wrongTexts = [
    "Maize production in Castora fell to 7.4m tonnes in 2023.",
    "In 2022 the deposits of Delmar Bank were $309 billion, and revenue was $16.4bn.",
    "Castora received 441,900 asylum applications in 2022, the most since 2016.",
    "Coldwater College's graduation rate was 63 percent in 2023.",
    "Tyrol had 48.9 million overnight stays in 2023, Salzburg 39.9 million.",
    "Castora's GDP shrank by 0.1% in the third quarter of last year and 0.7% in the fourth.",
  ]

  @Test("What is wrong still is", arguments: wrongTexts)
  func isCalledWrong(_ text: String) throws {
    #expect(try findings(text).contains { $0.verdict == .inconsistent })
  }

  @Test("The row of an age group is no total")
  func ageGroups() {
    let text = """
      Castora by age

      | Age | Asylum applications in 2022 |
      |---|---|
      | 0-14 | 61,000 |
      | 65+ | 2,100 |
      | All | 217,770 |
      """
    let found = Checker(store: Self.store).check(Document(text, format: .markdown)).findings
    #expect(!found.contains { $0.verdict.isFlagged })
    #expect(found.last?.verdict == .consistent)
  }
}
