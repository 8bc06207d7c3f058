// SPDX-License-Identifier: MIT

import Quantities
import Vocabulary

/// How an index writes what is no plain number or string.
enum RecordCoding {
  private static let natures = Nature.allCases
  private static let statuses = EvidenceRecord.Status.allCases
  private static let granularities = Period.Granularity.allCases
  private static let parts = Period.Part.allCases
  private static let comparators = Quantity.Comparator.allCases
  private static let dimensions = Unit.Dimension.allCases
  private static let separator: Character = "\u{1F}"

  static func number(of nature: Nature?) -> UInt8 {
    nature.flatMap { natures.firstIndex(of: $0) }.map { UInt8(clamping: $0 + 1) } ?? 0
  }

  static func nature(_ number: UInt32) -> Nature? { natures.at(Int(number) - 1) }

  static func bits(of status: [EvidenceRecord.Status]) -> UInt32 {
    var bits: UInt32 = 0
    for word in status {
      if let index = statuses.firstIndex(of: word) { bits |= 1 << UInt32(index) }
    }
    return bits
  }

  static func status(_ bits: UInt32) -> [EvidenceRecord.Status] {
    if bits == 0 { return [] }
    return statuses.enumerated().filter { bits & (1 << UInt32($0.offset)) != 0 }.map(\.element)
  }

  static func number(of period: Period) -> UInt32 {
    let index = granularities.firstIndex(of: period.granularity) ?? 0
    let part = period.part.flatMap { parts.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return UInt32(index) | (period.isFiscal ? 0x40 : 0) | (period.isApproximate ? 0x80 : 0)
      | UInt32(part) << 8
  }

  static func period(first: UInt32, last: UInt32, coded: UInt32) -> Period? {
    guard coded != IndexRow.none, let granularity = granularities.at(Int(coded & 0x3F)) else {
      return nil
    }
    return Period(
      first: IndexRow.day(first), last: IndexRow.day(last), granularity: granularity,
      isFiscal: coded & 0x40 != 0, isApproximate: coded & 0x80 != 0,
      part: parts.at(Int(coded >> 8) - 1))
  }

  /// The amount of a record, by the words of its row.
  @inline(__always)
  static func amount(_ word: (Int) -> UInt32) -> ExactDecimal {
    let low = UInt64(word(IndexRow.digits)) | UInt64(word(IndexRow.digits + 1)) << 32
    let high = UInt64(word(IndexRow.digits + 2)) | UInt64(word(IndexRow.digits + 3)) << 32
    let significand =
      Int128(truncatingIfNeeded: Int64(bitPattern: high)) << 64 | Int128(truncatingIfNeeded: low)
    return ExactDecimal(significand, exponent: Int(Int32(bitPattern: word(IndexRow.exponent))))
  }

  static func number(of comparator: Quantity.Comparator) -> UInt8 {
    UInt8(clamping: comparators.firstIndex(of: comparator) ?? 0)
  }

  static func comparator(_ number: UInt32) -> Quantity.Comparator {
    comparators.at(Int(number)) ?? .equal
  }

  static func number(of dimension: Unit.Dimension) -> UInt8 {
    UInt8(clamping: dimensions.firstIndex(of: dimension) ?? dimensions.count)
  }

  static func dimension(_ number: UInt32) -> Unit.Dimension {
    dimensions.at(Int(number)) ?? .other
  }

  static func text(of qualifiers: [String: String]) -> String {
    qualifiers.sorted { $0.key < $1.key }.map { $0.key + "\u{1F}" + $0.value }
      .joined(separator: "\u{1E}")
  }

  static func qualifiers(_ text: String) -> [String: String] {
    var qualifiers: [String: String] = [:]
    for pair in text.split(separator: "\u{1E}") {
      let sides = pair.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
      if sides.count == 2 { qualifiers[String(sides[0])] = String(sides[1]) }
    }
    return qualifiers
  }

  static func text(of value: EvidenceRecord.Value) -> String {
    switch value {
    case .entity(let name): return "e" + name
    case .text(let text): return "t" + text
    case .date(let period):
      return "d\(IndexRow.word(period.first))\u{1F}\(IndexRow.word(period.last))\u{1F}"
        + "\(number(of: period))"
    case .quantity(let quantity):
      return "q"
        + [
          quantity.value?.description ?? "", quantity.low?.description ?? "",
          quantity.high?.description ?? "", quantity.comparator.rawValue,
          quantity.hedge?.rawValue ?? "", quantity.unit?.code ?? "",
          quantity.unit?.dimension.rawValue ?? "", "\(quantity.precision)",
        ].joined(separator: "\u{1F}")
    }
  }

  static func value(_ text: String) -> EvidenceRecord.Value {
    let rest = String(text.dropFirst())
    switch text.first {
    case "e": return .entity(rest)
    case "d":
      let words = rest.split(separator: separator).compactMap { UInt32($0) }
      guard words.count == 3,
        let period = period(first: words[0], last: words[1], coded: words[2])
      else { return .text(rest) }
      return .date(period)
    case "q":
      let parts = rest.split(separator: separator, omittingEmptySubsequences: false).map(
        String.init)
      guard parts.count == 8 else { return .text(rest) }
      return .quantity(
        Quantity(
          value: ExactDecimal(parts[0]), low: ExactDecimal(parts[1]), high: ExactDecimal(parts[2]),
          comparator: Quantity.Comparator(rawValue: parts[3]) ?? .equal,
          hedge: Quantity.Hedge(rawValue: parts[4]),
          unit: parts[5].isEmpty
            ? nil
            : Unit(code: parts[5], dimension: Unit.Dimension(rawValue: parts[6]) ?? .other),
          precision: Int(parts[7]) ?? 0))
    default: return .text(rest)
    }
  }
}
