// SPDX-License-Identifier: MIT

import SourceText

/// Ordinary English words that are also spelled as names or abbreviations are.
enum CommonWords {
  /// Articles that a name may do without.
  static let articles: Set<UInt32> = hashes("the a an")

  /// Words of everyday use.
  static let all: Set<UInt32> = hashes(
    """
    a about above after again air all also am among an and any are arm as ask at ate ball band bar
    bat be because bed been before below best better between big bit both box bus but by call came
    can car cat chip city come could cup cut dark day dear did do does done door down each early
    earth east emirates end even ever every eye fact fall far fast few field fig fine fire first five flat
    for form four free from full gap gas general get give global globe go goes gold good got great
    had half hand hard has have he hear heat help her here high him his hit home hot hour house how
    ice if in into is it its jet job just keep key kind king know land large last late law lead
    left less let life light like line list little live long look lot low made main major make man
    many map march mark market mass may me mean meet men might mile mind more most move much must
    my name near need net never new next nice night nine no nor north not now of off oil old on
    once one only open or orange order other our out over own page park part past pay people per
    pet place plan plant play plus point polish poor port power present press prime public put ran
    rate read real rest rich right ring rise river road room run safe said salt same saw say scale
    sea second see seen sell send set seven share she ship shop short should show side sign since
    sit six size sky small snow so some son soon south space spring square stand star start state
    states step still stock stop story street strong such summer sun sure table take talk target
    team tell ten term test than that the their them then there these they thin thing think this
    those three tie time tin to today together told top total town trade tree true try turkey turn
    twin two under union unit up us use very visa wait walk wall war was water way we week well
    went were west what when where which while white who whole why wide will win wind winter wish
    with within without word work world would yard year yes yet you young your zone
    """)

  /// The hashes of the words of a text.
  static func hashes(_ list: String) -> Set<UInt32> {
    Set(list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map { WordHash.of($0) })
  }
}
