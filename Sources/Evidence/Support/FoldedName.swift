// SPDX-License-Identifier: MIT

/// Names as identifiers: lower case, words joined by hyphens.
package enum FoldedName {
  /// The identifier of a name: `Gross domestic product (GDP)` gives `gross-domestic-product-gdp`.
  package static func identifier(of name: String) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(name.utf8.count)
    var isPending = false
    for scalar in name.lowercased().unicodeScalars {
      let isWord =
        scalar.isASCII
        ? scalar.properties.isAlphabetic || 0x30...0x39 ~= scalar.value
        : scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || scalar.properties.generalCategory == .nonspacingMark
      if isWord {
        if isPending, !output.isEmpty { output.append(UInt8(ascii: "-")) }
        isPending = false
        output.append(contentsOf: Array(String(Character(scalar)).utf8))
      } else if scalar != "'", scalar != "\u{2019}" {
        isPending = true
      }
    }
    return output.isEmpty ? "unnamed" : String(decoding: output, as: UTF8.self)
  }
}
