// SPDX-License-Identifier: MIT

/// What a quantity is counted in.
///
/// `code` is the word of the batch contract and of evidence files: ISO 4217 for money (`USD`), UCUM for
/// physical units (`km`, `[mi_i]`, `Cel`, `a`), `%`, `pp` for percentage points, `bp` for basis points,
/// `{person}` and the like for counted nouns, `{index}` for index points, `1` for bare numbers. A rate carries what it is per after a
/// slash: `USD/[bbl_us]`, `1/{100000.person}`.
public struct Unit: Hashable, Sendable {
  /// The kind of thing that units can be converted within.
  public enum Dimension: String, Hashable, Sendable, CaseIterable {
    case money, percent, points, count, index, number
    case length, area, volume, mass, speed, energy, power, data, temperature, duration
    case pressure, frequency, angle, force, electric, radiation, concentration, other
  }

  /// The unit's code.
  public let code: String
  /// What the unit measures.
  public let dimension: Dimension

  /// Makes a unit from a code whose dimension is known.
  public init(code: String, dimension: Dimension) {
    self.code = code
    self.dimension = dimension
  }

  /// Per cent.
  public static let percent = Unit(code: "%", dimension: .percent)
  /// Percentage points.
  public static let percentagePoints = Unit(code: "pp", dimension: .points)
  /// Basis points, hundredths of a percentage point.
  public static let basisPoints = Unit(code: "bp", dimension: .points)
  /// A bare number.
  public static let one = Unit(code: "1", dimension: .number)
  /// Index points.
  public static let index = Unit(code: "{index}", dimension: .index)

  /// Money in an ISO 4217 currency.
  public static func money(_ currency: String) -> Unit { Unit(code: currency, dimension: .money) }

  /// A counted noun, in the singular and in lower case.
  public static func counted(_ noun: String) -> Unit {
    Unit(code: "{" + noun + "}", dimension: .count)
  }

  /// The noun counted, for a code that starts in braces: "doctor" of `{doctor}` and `{doctor}/{1000.person}`.
  public var noun: String? {
    guard code.utf8.first == UInt8(ascii: "{"), let end = code.firstIndex(of: "}") else {
      return nil
    }
    return String(code[..<end].dropFirst())
  }

  /// What a rate is per: `{1000.person}` of `{doctor}/{1000.person}`; `nil` for what is no rate.
  package var per: Substring? {
    code.firstIndex(of: "/").map { code[code.index(after: $0)...] }
  }
}

extension Unit: CustomStringConvertible {
  /// The value as printed.
  public var description: String { code }
}
