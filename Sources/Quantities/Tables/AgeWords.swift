// SPDX-License-Identifier: MIT

import SourceText

/// Words for people, near which a bare number is an age.
enum AgeWords {
  /// Words before "over 65" and "under five".
  static let people = CodeSet(
    words:
      """
      people children adults men women those anyone everyone patients boys girls drivers workers residents
      players voters everybody anybody citizens pupils students kids youths americans britons person someone
      """)

  /// Verbs before the age that someone comes to.
  static let turning = CodeSet(words: "turn turns turned turning")

  /// Words for one person before ", 67,".
  static let roles = CodeSet(
    words:
      """
      man woman boy girl mother father son daughter husband wife brother sister widow widower teenager pensioner
      actor actress singer author writer director player striker defender midfielder goalkeeper winger coach
      manager driver rider senator president minister premier governor mayor lawmaker politician leader
      billionaire tycoon founder executive chairman chairwoman banker lawyer judge doctor nurse teacher student
      farmer soldier officer victim suspect defendant gunman grandmother grandfather champion veteran
      """)

  /// People one by one: "a girl of 11".
  static let singles = CodeSet(words: "girl boy man woman child teenager youth")
}
