// SPDX-License-Identifier: MIT

import Testing
import Touchstone

@Suite("A set of figures over subjects")
struct FigureSetTests {
  static let names = ["Ardea", "Borduria", "Corvia", "Dalmaria", "Elbonia"]
  static let values = ["82.1", "79.4", "82.1", "70.0", "75.5"]

  static func set(expected: [Entity]? = nil) -> FigureSet {
    FigureSet(
      figures: zip(names, values).map { name, value in
        Figure(
          record: .init("life." + name.lowercased()), value: ExactDecimal(value) ?? .zero,
          precision: -1, unit: Unit(code: "a", dimension: .duration), subject: name,
          entity: Entity.ID(name.lowercased()))
      }, expected: expected)
  }

  static let whole: [Entity] = names.map {
    Entity(id: .init($0.lowercased()), name: $0, type: "country")
  }

  @Test("A rank shares places between equals and names those ahead")
  func rank() throws {
    let set = Self.set(expected: Self.whole)
    #expect(set.rank(of: .init("ardea"))?.outcome == .rank(1...2))
    let third = try #require(set.rank(of: .init("borduria")))
    #expect(third.outcome == .rank(3...3))
    #expect(third.completeness == .complete)
    #expect(
      third.steps.map(\.text) == [
        "Borduria: 79.4 a (life.borduria): 2 of 5 lie above (Ardea 82.1, Corvia 82.1)"
      ])
    #expect(set.rank(of: .init("dalmaria"), from: .lowest)?.outcome == .rank(1...1))
    #expect(set.rank(of: .init("nowhere")) == nil)
  }

  @Test("A better place than stated refutes only when nothing is missing, a worse one always")
  func statedRank() {
    let missing = Self.whole + [Entity(id: .init("freedonia"), name: "Freedonia", type: "country")]
    let part = Self.set(expected: missing)
    #expect(part.completeness == .partial(known: 5, expected: 6, missing: ["Freedonia"]))
    #expect(part.isRanked(1, .init("borduria"))?.holds == false)
    #expect(part.isRanked(3, .init("borduria"))?.holds == true)
    #expect(part.isRanked(4, .init("borduria"))?.holds == nil)
    #expect(Self.set(expected: Self.whole).isRanked(4, .init("borduria"))?.holds == false)
    #expect(Self.set().isRanked(4, .init("borduria"))?.holds == nil)
  }

  @Test("Top so many counts who lies ahead")
  func top() {
    #expect(Self.set().isAmong(first: 3, .init("borduria"))?.holds == true)
    #expect(Self.set().isAmong(first: 2, .init("borduria"))?.holds == false)
  }

  struct Quantified: Sendable, CustomTestStringConvertible {
    let quantifier: FigureSet.Quantifier
    let above: String
    let holds: Bool
    var testDescription: String { "\(quantifier) above \(above)" }
  }

  @Test(
    "All, none, most, only and exactly count what lies in an interval",
    arguments: [
      Quantified(quantifier: .all, above: "69", holds: true),
      Quantified(quantifier: .all, above: "70", holds: false),
      Quantified(quantifier: .none, above: "83", holds: true),
      Quantified(quantifier: .none, above: "82", holds: false),
      Quantified(quantifier: .most, above: "76", holds: true),
      Quantified(quantifier: .most, above: "80", holds: false),
      Quantified(quantifier: .exactly(2), above: "80", holds: true),
      Quantified(quantifier: .exactly(3), above: "80", holds: false),
    ])
  func quantifiers(_ test: Quantified) throws {
    let bound = ValueInterval(
      lower: .init(try #require(ExactDecimal(test.above)), isIncluded: false), upper: nil)
    #expect(
      Self.set(expected: Self.whole).holds(test.quantifier, in: bound).holds == test.holds)
  }

  @Test("Only one is the only one when no other lies there")
  func only() throws {
    let low = ValueInterval(
      lower: nil, upper: .init(try #require(ExactDecimal("75")), isIncluded: false))
    #expect(Self.set().holds(.only(.init("dalmaria")), in: low).holds == true)
    #expect(Self.set().holds(.only(.init("elbonia")), in: low).holds == false)
  }

  @Test("Differences, ratios, sums and shares show their terms")
  func arithmetic() throws {
    let set = Self.set(expected: Self.whole)
    let gap = try #require(set.difference(of: .init("ardea"), above: .init("elbonia")))
    #expect(gap.amount == ExactDecimal("6.6"))
    #expect(gap.steps.map(\.text) == ["Ardea 82.1 - Elbonia 75.5 = 6.6 a"])
    #expect(set.sum()?.amount == ExactDecimal("389.1"))
    #expect(set.average()?.amount == ExactDecimal("77.82"))
    #expect(
      set.ratio(of: .init("ardea"), to: .init("dalmaria"))?.amount.map { $0 > .one } == true)
    #expect(set.extreme(.lowest)?.records == [.init("life.dalmaria")])
  }

  @Test("Two figures of one subject that disagree are left out and listed")
  func dispute() {
    let figures = ["1", "2"].map {
      Figure(
        record: .init("x" + $0), value: ExactDecimal($0) ?? .zero, precision: 0, subject: "Ardea",
        entity: .init("ardea"))
    }
    let set = FigureSet(figures: figures)
    #expect(set.figures.isEmpty)
    #expect(set.disputed == ["Ardea"])
    #expect(set.holds(.all, in: .exactly(.one)).holds == nil)
  }
}
