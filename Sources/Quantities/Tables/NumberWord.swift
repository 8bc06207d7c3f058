// SPDX-License-Identifier: MIT

/// What a word of a spelled-out number stands for.
package struct NumberWord: Hashable, Sendable {
  /// The place it can take in a number.
  package enum Kind: UInt8, Hashable, Sendable {
    /// 0 to 9: follows a tens word or starts a number.
    case unit
    /// 10 to 19.
    case teen
    /// 20 to 90.
    case tens
    /// 21 to 99 in one word ("twentyone").
    case joined
    case hundred
    /// A power of ten from 1,000 up ("million", "lakh").
    case magnitude
    /// A magnitude only in digits' company ("bn", "k"): see `NumberWord.isLoose`.
    case suffix
    /// A named count that multiplies and can be multiplied ("dozen", "score", "pair").
    case collective
    /// A plural that leaves open how many ("dozens", "hundreds").
    case vague
    /// Halves, thirds, quarters as parts ("half", "thirds").
    case fraction
    /// A factor in a word ("twice", "double", "tenfold").
    case factor
    /// "several", "few": a small number left open, before a magnitude or a unit of time.
    case few
  }

  package let kind: Kind
  /// The number, the power of ten, the denominator or the factor.
  package let value: Int
  /// For ordinals ("third", "hundredth"): the number is a place in an order, or a part.
  package let isOrdinal: Bool
  /// For fractions and ordinals: whether the word is a plural ("thirds").
  package let isPlural: Bool
  /// For suffixes: whether a blank may stand before it ("34.6 mn", not "5 k").
  package let isLoose: Bool
}
