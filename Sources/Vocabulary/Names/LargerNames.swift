// SPDX-License-Identifier: MIT

import SourceText

/// Capitalised words that, beside a country's name, make the name of something else.
enum LargerNames {
  /// The word "of".
  static let of: UInt32 = WordHash.of("of")

  /// Words before: "Lake Chad".
  static let heads: Set<UInt32> = CommonWords.hashes("lake mount fort port saint st cape isle")

  /// Words after: "Jordan River", "Turkish Airlines", "Mexico City".
  static let tails: Set<UInt32> = CommonWords.hashes(
    """
    river valley delta basin canal sea ocean strait channel gulf peninsula airlines airways
    mobile telecom times herald tribune gazette railways motors stadium
    city university institute
    """)

  /// Words before "of": "University of Tokyo".
  static let headsWithOf: Set<UInt32> = CommonWords.hashes(
    "university times bank gulf sea bay strait college museum church archbishop duke isle cape")

  /// Countries' names that people bear.
  static let personal: Set<UInt32> = CommonWords.hashes("jordan chad georgia israel kenya cuba")

  /// Given names that such a name follows as a surname.
  static let givenNames: Set<UInt32> = CommonWords.hashes(
    """
    michael john james robert david william richard joseph thomas charles daniel matthew anthony
    mark paul steven andrew kenneth kevin brian george timothy ronald edward jason jeffrey ryan
    jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory
    frank alexander raymond patrick jack dennis jerry peter mary patricia jennifer linda elizabeth
    barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley emily donna michelle
    carol amanda melissa deborah stephanie rebecca laura cynthia kathleen amy anna emma ann anne
    barry vernon deandre eddie louis neil hamilton
    """)
}
