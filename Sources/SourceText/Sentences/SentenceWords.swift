// SPDX-License-Identifier: MIT

/// The English words that decide where a sentence ends.
enum SentenceWords {
  /// Abbreviations that a name or number follows, so that their period ends nothing.
  static let opening = WordSet(
    """
    mr mrs ms mx messrs mme mlle dr prof gen maj brig adm capt cmdr lt sgt cpl pvt col sen rep reps
    gov rev fr hon pres supt det insp amb atty st mt ft vs viz cf approx ca est eg ie art arts sec
    secs ch chs vol vols fig figs eq pp nr nos dept univ al
    """)

  /// Abbreviations whose period may also end a sentence.
  static let closing = WordSet(
    """
    inc ltd co corp llc plc bros jr sr etc esq phd md ba ma bsc msc jan feb mar apr jun jul aug sep
    sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ave blvd rd bldg assn intl natl
    govt mfg ariz ark calif colo conn del fla ill ind kan mass mich minn miss mo mont neb nev okla
    ore pa penn tenn tex va vt wash wis wyo km cm mm kg lb lbs oz hr hrs min mins yr yrs mn bn tn
    am pm avg max
    """)

  /// Those of them that, right behind a number, are its unit.
  static let units = WordSet("km cm mm kg lb lbs oz hr hrs min mins yr yrs mn bn tn")

  /// Abbreviations only where a number follows.
  static let beforeNumber = WordSet("no p s para paras n v art sec")

  /// Words that, capitalised after an abbreviation, begin a new sentence.
  static let starters = WordSet(
    """
    the a an this that these those it its he she they we i you his her their our my your there here
    in on at by for from with without after before during since until while when where as if
    although though because but and or so yet however meanwhile moreover nevertheless instead then
    thus also still now today yesterday tomorrow last next some many most several few all both each
    every no none not one two three what who why how is are was were has have had do does did
    according despite among under over between within about
    """)
}
