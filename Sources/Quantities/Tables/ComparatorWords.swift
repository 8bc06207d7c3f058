// SPDX-License-Identifier: MIT

/// Words that say how a number relates to what is meant.
///
/// `before` stand left of the number, `after` right of it: `comparator hedge: phrases`.
enum ComparatorWords {
  static let before = """
    > -: more than, greater than, larger than, bigger than, higher than, over, above, exceeding, exceed, exceeds, exceeded, in excess of, upwards of, upward of, north of, well over, well above, far more than, much more than, a lot more than, many more than, beyond, surpassing, surpassed, surpasses, surpass, topped, tops, topping, longer than, older than, taller than, wider than, deeper than, heavier than, faster than, further than, farther than, better than, worth more than, later than, far exceeding, more then, past, passed, crossed, greater then, outnumbering, even more than, far above
    > justOver: just over, just above, slightly more than, slightly over, slightly above, a little over, a little more than, a little above, a bit more than, a bit over, just more than, marginally more than, marginally above, only just over, barely more than
    >= -: at least, no less than, no fewer than, not less than, not fewer than, a minimum of, minimum of, minimum, at minimum, at a minimum, as many as or more than, starting at, starting from, greater than or equal to, more than or equal to, equal to or more than, equal to or greater than, larger than or equal to, bigger than or equal to, bigger or equal than, larger or equal than, greater or equal than, more or equal than, at least or equal to, ≥, >=, equal or more than, equal or greater than, higher than or equal to, no lower than, not lower than, no smaller than, never less than, upwards from, not less, greater or equal to, equals or exceeds
    < -: less than, fewer than, lower than, smaller than, below, under, short of, well under, well below, far less than, far fewer than, much less than, shorter than, younger than, cheaper than, lighter than, worth less than, south of, less then, fewer then, narrower than, slower than, shy of, well short of, far below
    < nearly: just under, just below, just short of, just shy of, slightly less than, slightly under, slightly below, a little less than, a little under, a bit less than, slightly fewer than, just less than, marginally less than, a shade under, a touch under
    <= -: up to, at most, no more than, not more than, no greater than, not exceeding, a maximum of, maximum of, maximum, as much as, as many as, as high as, as large as, as long as, less than or equal to, less or equal than, smaller or equal than, equal to or less than, smaller than or equal to, fewer than or equal to, equal or less than, ≤, <=, at the most, no higher than, not higher than, no larger than, no longer than, never more than, capped at, not to exceed, limited to, anything up to, less or equal to, lower than or equal to
    >= -: as little as, as few as, as low as
    ~ about: about, around, approximately, roughly, some, approx, approx., circa, ca., c., an estimated, estimated, estimated at, or so, somewhere around, something like, in the region of, in the neighborhood of, in the neighbourhood of, in the order of, on the order of, of the order of, close to, more or less, give or take, ~, ≈, ∼, roughly around, somewhere near, more like, an average of about, about some, something around, well, reportedly about, an approximate, as good as, ballpark, in the vicinity of, just about, an approximated
    ~ nearly: nearly, almost, virtually, practically, approaching, nearing, not quite, very nearly, verging on, near, near to, nearly about, bordering on
    = -: exactly, precisely, equal to, equals, equaling, equalling, equaling to, equalling to
    """

  /// Words after which "over" tells what something is about, or is part of the verb: "charged over", "rolled over".
  static let matters = CodeSet(
    words:
      """
      charged arrested row feud dispute probe probed investigated quizzed questioned clash clashed anger
      outrage concern concerns fears fear worry worries rolled rolls handed turned controversy scandal war
      battle spat backlash lawsuit protest protests standoff furore criticised criticized apologised
      apologized suspended sacked resigned squabble argument talks
      """)

  static let after = """
    >= -: or more, and more, or above, and above, and over, or over, or greater, or higher, and higher, or better, or older, and older, and up, and upwards, or upwards, upwards, at least, plus, +, at minimum, minimum, or longer, or larger, or bigger, or more than, and counting, at the least, or later, and upward
    <= -: or less, or fewer, or below, and below, or under, and under, or lower, and less, at most, or younger, and younger, max, maximum, or smaller, at the most, or shorter, tops
    ~ about: or so, approximately, or thereabouts, give or take, odd, or more or less, -odd, -ish, ish
    """
}
