// SPDX-License-Identifier: MIT

extension BuiltIn {
  /// Names of several entities, the likeliest first.
  static let ambiguous = """
    Korea | south-korea; north-korea
    Korean | south-korea; north-korea
    Koreans | south-korea; north-korea
    Congo | democratic-republic-of-the-congo; republic-of-the-congo
    the Congo | democratic-republic-of-the-congo; republic-of-the-congo
    Congolese | democratic-republic-of-the-congo; republic-of-the-congo
    Dominican | dominican-republic; dominica
    Dominicans | dominican-republic; dominica
    Guinean | guinea; equatorial-guinea
    Georgia | georgia; georgia-u-s-state
    Washington | washington-state; washington-d-c
    New York | new-york; new-york-city
    Virgin Islands | u-s-virgin-islands; british-virgin-islands
    """

  /// Entities that share a name: which, "open" where none is much the likeliest, and the words that speak
  /// for each, in the order of the entities.
  static let namesakes = """
    south-korea; north-korea | | seoul busan kospi won kosdaq | pyongyang juche kim
    democratic-republic-of-the-congo; republic-of-the-congo | open | kinshasa goma bukavu kivu katanga lubumbashi zaire drc | brazzaville
    dominican-republic; dominica | | santo domingo hispaniola haiti | roseau
    guinea; equatorial-guinea | | conakry | malabo bata
    georgia; georgia-u-s-state | open | tbilisi batumi lari caucasus caucasian abkhazia ossetia | atlanta savannah augusta governor county counties statewide
    washington-state; washington-d-c; united-states | open | seattle spokane tacoma olympia governor county counties statewide | columbia mayor | congress tariffs tariff sanctions treasury pentagon administration
    new-york; new-york-city | open | albany buffalo governor county counties statewide | mayor manhattan brooklyn bronx queens borough boroughs subway citywide
    u-s-virgin-islands; british-virgin-islands | open | croix amalie charlotte | tortola
    """
}
