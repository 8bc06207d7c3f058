// SPDX-License-Identifier: MIT

import Claims
import Quantities

/// Which counted nouns may count the same things.
enum CountedNouns {
  /// Nouns that count people: a record in persons may be told in any of them.
  private static let people: Set<String> = [
    "person", "people", "individual", "human", "soul", "head", "inhabitant", "resident", "citizen",
    "national", "man", "woman", "boy", "girl", "child", "adult", "pupil", "student", "worker",
    "employee", "member", "soldier", "troop", "serviceman", "personnel", "staff", "user",
    "subscriber", "customer", "client", "patient", "passenger", "visitor", "tourist", "refugee",
    "migrant", "immigrant", "emigrant", "voter", "death", "fatality", "victim", "casualty", "birth",
    "reservist", "officer", "combatant", "fighter", "farmer", "teacher", "doctor", "nurse",
    "prisoner", "inmate", "pensioner", "american", "european", "african", "asian",
  ]

  /// Whether an amount of one noun can be held against an amount of another.
  ///
  /// A record in persons is told in many words; any other two nouns must be one word, or one the
  /// head of the other ("motor vehicle", "vehicle").
  static func mayCountTheSame(_ claimed: Unit, _ recorded: Unit) -> Bool {
    guard let left = claimed.noun, let right = recorded.noun else { return true }
    if left == right || left.hasSuffix(" " + right) || right.hasSuffix(" " + left) { return true }
    return isPeople(left) && isPeople(right)
  }

  /// Whether a counted noun stands for something that a label does not name.
  static func isForeign(_ unit: Unit?, to label: MeasureIndex.Label) -> Bool {
    guard let noun = unit?.noun, !isPeople(noun) else { return false }
    return !TermReader.english.terms(ofLabel: noun).contains {
      $0.role != .content || label.allConcepts.contains($0.concept)
    }
  }

  /// Whether a noun counts people, and a label, which counts something, names none.
  static func isPeople(_ unit: Unit?, besides label: String) -> Bool {
    guard let noun = unit?.noun, isPeople(noun) else { return false }
    return !label.lowercased().split(whereSeparator: { !$0.isLetter }).contains { word in
      people.contains(String(word))
        || word.hasSuffix("s") && people.contains(String(word.dropLast()))
        || ofPeople.contains(String(word))
    }
  }

  /// What is counted in people though its word is none for them.
  private static let ofPeople: Set<String> = [
    "population", "workforce", "headcount", "membership", "attendance", "ridership", "enrolment",
    "enrollment", "murders", "homicides", "suicides", "killings", "drownings", "injuries", "jobs",
    "visits", "arrivals", "men", "women", "children", "births", "deaths", "households", "families",
    "casualties", "refugees", "applications", "admissions", "infections", "cases", "arrests",
  ]

  private static func isPeople(_ noun: String) -> Bool {
    people.contains(noun)
      || noun.split(separator: " ").last.map { people.contains(String($0)) } == true
  }
}
