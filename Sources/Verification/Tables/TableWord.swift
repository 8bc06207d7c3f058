// SPDX-License-Identifier: MIT

import Quantities

/// One word, number or sign of a statement or a cell, as it is compared.
///
/// Words are compared by hashes of their folded letters, so no string is made of them: small letters,
/// accents dropped. Three of them, ever looser:
///
///     written   Viewers'   directed   Nenê
///     exact     viewers    directed   nene
///     stem      viewer     directed   nene     (plural and possessive endings off)
///     root      view       direct     nen      (verb endings off; for column names only)
struct TableWord: Hashable, Sendable {
  enum Kind: UInt8, Hashable, Sendable { case word, number, ordinal, sign }

  /// What it is.
  var kind: Kind
  /// Hash of the letters as written, or of the number's value.
  var exact: UInt64
  /// Hash without plural and possessive endings.
  var stem: UInt64
  /// Hash without verb endings.
  var root: UInt64
  /// The number of a numeral, an ordinal, or a number word.
  var value: ExactDecimal?
  /// The bytes it covers.
  var start: Int
  var end: Int
  /// Whether a blank lies before it.
  var hasGap: Bool
  /// Whether it begins with a capital.
  var isCapitalized: Bool
  /// Whether it stands for a misspelt word.
  var isRespelled = false

  /// Whether it is the sign.
  func isSign(_ byte: Unicode.Scalar) -> Bool {
    kind == .sign && exact == UInt64(byte.value)
  }
}
