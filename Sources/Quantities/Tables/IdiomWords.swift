// SPDX-License-Identifier: MIT

import SourceText

/// Set phrases whose number word counts nothing: "zero tolerance", "the Big Four", "24/7".
enum IdiomWords {
  /// Phrases that begin with a number word, commas apart; a blank stands for a hyphen too, a hyphen for itself.
  static let phrases = """
    zero tolerance, zero sum, zero hour, zero hours, zero day, zero trust, zero emission, zero emissions
    zero carbon, zero waste
    one time, one-off, one-offs, one-way, one-sided, one on one, one-stop, one-liner, one-liners, one-party
    one-shot, one-man, one-woman, one-handed, one-dimensional, one size fits all, one-upmanship, one by one
    one to one, one-nation, one-two
    two-way, two-faced, two-tier, two-time, two-timing, two-party, two-dimensional, two-handed, two-hander
    two-wheeler, two-wheelers, two-step, two-tone
    three-way, three-piece, three-dimensional, three-pointer, three-pointers, three-wheeler, three-wheelers
    three-legged, four-wheel, four-wheeler, four-wheelers, four-letter, six-pack, six-packs, six-shooter
    seven seas, nine-to-five, nine eleven, eleventh hour, twenty questions
    first lady, first ladies, first minister, first ministers, first aid, first-aider, first-aiders
    first class, first hand, first name, first names, first degree, first person, first past the post
    first responder, first responders, first rate, first team, first-choice, first-ever, first-generation
    first secretary, first nations
    second hand, second nature, second thoughts, second thought, second-guess, second-guessed
    second-guessing, second degree, second class, second rate, second in command, second-string
    second fiddle, second home, second homes
    third party, third parties, third world, third degree, third rate, fourth estate, fifth column
    fifth amendment, sixth form, sixth former, sixth formers, sixth sense, seventh heaven, fifty fifty
    double standard, double standards, double-check, double-checked, double digit, double digits
    double decker, double deckers, double whammy, double agent, double act, double-blind, double-edged
    double-header, double fault, double faults, double bed, double bill, double bogey, double-click
    double-cross, double-dip, double play, double plays, double jeopardy, double glazing, double take
    half time, half-hearted, half-brother, half-sister, half-siblings, half marathon, half marathons
    half-term, half-mast, half-staff, half-back, half-backs, half-baked, half-volley, half-century
    half-centuries, half board, half-life, half-truth, half-truths, half measures
    quarter-final, quarter-finals, quarter-finalist, quarter-finalists
    """

  /// Words before a capitalised number word that make a name of both: "the Big Four", "Formula One".
  static let groups = CodeSet(
    words: "big magnificent fab fantastic final elite formula channel furious famous gang group")

  /// Digits with a sign between that are a set phrase.
  static let digits: [(left: StaticString, right: StaticString)] = [
    ("24", "7"), ("9", "11"), ("7", "7"), ("20", "20"),
  ]
}
