// SPDX-License-Identifier: MIT

package import Quantities

/// Reads unit codes as evidence files write them.
package enum UnitCode {
  /// The unit of a code.
  ///
  /// - Parameter code: ISO 4217 (`USD`), UCUM (`km`, `[mi_i]`), `%`, `pp`, `bp`, a noun in braces, `1`,
  ///   or two of them around a slash (`USD/[bbl_us]`).
  /// - Returns: The unit; `nil` when no table knows it.
  package static func unit(_ code: String) -> Unit? {
    let code = synonyms[code] ?? code
    if let dimension = dimension(ofSimple: code) { return Unit(code: code, dimension: dimension) }
    let sides = code.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2, dimension(ofSimple: String(sides[0])) != nil, !sides[1].isEmpty else {
      return nil
    }
    if dimension(ofSimple: String(sides[1])) == .count {
      return Unit(code: code, dimension: UnitCodes.dimension(of: code) ?? .other)
    }
    let factors = sides[1].split(separator: ".", omittingEmptySubsequences: false)
    guard
      factors.allSatisfy({
        dimension(ofSimple: String($0)) != nil || Int($0).map { $0 > 0 } ?? isPower(String($0))
      })
    else { return nil }
    return Unit(code: code, dimension: UnitCodes.dimension(of: code) ?? .other)
  }

  /// The codes that a misspelt one is held against.
  static var candidates: [String] { UnitCodes.common }

  /// The code of a word people write for a unit: "percent", "square kilometres", "yen"; `nil` for what no table knows
  /// and for mere counts.
  static func code(forWords words: String) -> String? {
    let words = words.lowercased()
    if let code = ofTables[words] { return code }
    guard let phrase = UnitPhrase.read(words), phrase.scale == .one, let code = phrase.unit?.code,
      unit(code) != nil
    else { return nil }
    return code.hasPrefix("{") && code != "{person}" ? nil : code
  }

  /// Words that tables of figures use otherwise than prose does.
  private static let ofTables: [String: String] = [
    "number": "1", "ratio": "1", "tons": "t", "pounds": "GBP", "euro": "EUR", "yen": "JPY",
    "index": "{index}",
  ]

  /// Other ways to write a code.
  private static let synonyms: [String: String] = [
    "L": "l", "mL": "ml", "hL": "hl", "mg/L": "mg/l", "mol/L": "mol/l", "[sft_i]": "[ft_i]2",
    "[smi_us]": "[mi_i]2", "[ft_i]3": "[cft_i]",
  ]

  private static func isPower(_ text: String) -> Bool {
    text.hasPrefix("10*") && Int(text.dropFirst(3)) != nil
  }

  private static func dimension(ofSimple code: String) -> Unit.Dimension? {
    if let dimension = UnitCodes.dimension(of: code) { return dimension }
    let bytes = Array(code.utf8)
    if bytes.count > 2, bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}"),
      !bytes.dropFirst().dropLast().contains(where: { $0 == 0x7B || $0 == 0x7D })
    {
      return .count
    }
    return nil
  }
}
