// SPDX-License-Identifier: MIT

import SourceText

/// Words that tell of a movement: `direction form: words`.
///
/// `verb` stands before its amount ("rose 3%"), `noun` before or after it ("a 3% rise", "a rise of 3%"),
/// `after` behind it ("3% higher").
enum ChangeWords {
  static let text = """
    up verb: rose, rise, rises, rising, risen, grew, grow, grows, growing, grown, climbed, climb, climbs, climbing, jumped, jump, jumps, jumping, surged, surge, surges, surging, soared, soar, soars, soaring, gained, gain, gains, gaining, increased, increase, increases, increasing, advanced, advance, advances, advancing, rallied, rally, rallies, rallying, expanded, expand, expands, expanding, leapt, leaped, leap, leaps, leaping, rocketed, skyrocketed, skyrocket, spiked, spike, spikes, spiking, swelled, swell, swelling, swollen, ballooned, ballooning, mushroomed, accelerated, accelerate, accelerating, accelerates, raised, raise, raises, raising, lifted, lift, lifts, lifting, boosted, boost, boosts, boosting, hiked, hike, hikes, hiking, upped, edged up, inched up, ticked up, crept up, picked up, shot up, went up, go up, goes up, going up, gone up, came up, moved up, bumped up, pushed up, added, firmed, edged higher, ticked higher, inched higher, drifted higher, nudged up, adding, adds, quickened, quicken, quickens, quickening, roared, zoomed, galloped, ratcheted up, jacked up, marked up, strengthened, appreciated, improved, rebounded, recovered, recovering, up, doubled, doubling, doubles, double, tripled, tripling, triples, triple, trebled, quadrupled, quadrupling, quintupled, multiplied, inflated, enlarged, widened, widening, widen, extended, heightened, escalated, escalating, buoyed, bounced, bouncing, vaulted, mounted
    down verb: fell, fall, falls, falling, fallen, dropped, drop, drops, dropping, declined, decline, declines, declining, decreased, decrease, decreases, decreasing, sank, sink, sinks, sinking, sunk, slid, slide, slides, sliding, slipped, slip, slips, slipping, tumbled, tumble, tumbles, tumbling, plunged, plunge, plunges, plunging, plummeted, plummet, plummets, plummeting, dived, dove, dive, diving, dipped, dip, dips, dipping, lost, lose, loses, losing, shed, sheds, shedding, cut, cuts, cutting, reduced, reduce, reduces, reducing, lowered, lower, lowers, lowering, slashed, slash, slashes, slashing, trimmed, trim, trims, trimming, shrank, shrink, shrinks, shrinking, shrunk, contracted, contract, contracts, contracting, eased, ease, eases, easing, retreated, retreat, retreats, crashed, crash, crashing, collapsed, collapse, collapsing, slumped, slump, slumps, slumping, slowed, slow, slows, slowing, weakened, weaken, weakens, weakening, depreciated, depreciating, dwindled, dwindle, dwindles, dwindling, narrowed, narrow, narrowing, curtailed, curbed, halved, halving, halve, halves, edged down, inched down, ticked down, crept down, went down, go down, goes down, going down, gone down, came down, moved down, backed down, pared, down, off, cooled, cool, cools, moderated, moderating, softened, softening, receded, receding, ebbed, abated, faded, drifted lower, edged lower, ticked lower, inched lower, deteriorated, worsened, diminished, diminishing, skidded, subsided, tanked, nosedived, chopped, devalued, cratered, sagged, nose-dived, nosediving, marked down, knocked down, whittled, pulled back, fell back, dropped off, tailed off
    unchanged verb: unchanged, flat, steady, unmoved, stagnated, stagnant
    up noun: rise, rises, increase, increases, growth, gain, gains, jump, jumps, surge, climb, advance, rally, hike, hikes, boost, expansion, leap, spike, uptick, upturn, rebound, improvement, appreciation, raise, upswing, escalation, addition, acceleration, bump, rises
    down noun: fall, falls, drop, drops, decline, declines, decrease, decreases, loss, losses, cut, cuts, reduction, reductions, plunge, slump, slide, dip, slip, contraction, shrinkage, downturn, tumble, cutback, cutbacks, depreciation, devaluation, erosion, deterioration, crash, collapse, slowdown, cooling, retreat, downtick
    up after: higher, stronger, firmer, dearer, more, up, increase, rise, growth, jump, gain, surge, hike, boost, larger, bigger, greater, faster, rally, climb, advance, spike, leap, uptick, rebound, expansion, longer, taller, heavier, above
    down after: lower, weaker, softer, less, down, fewer, decrease, decline, fall, drop, cut, reduction, loss, slump, plunge, slide, dip, contraction, smaller, slower, cheaper, downturn, off, shorter, lighter, below, tumble, slip
    """

  /// Plain adverbs that may stand between a movement and its amount.
  static let adverbs = """
    sharply steadily slightly slowly quickly rapidly dramatically significantly substantially modestly marginally further again
    strongly steeply only just even still also another nearly almost about by to from as an a the average annually overall year
    yearly monthly weekly daily abruptly gradually considerably markedly noticeably drastically precipitously somewhat since
    """

  /// Adverbs between a preposition and an amount that make little of it.
  static let mere = CodeSet(words: "just only barely merely still")

  /// Nouns for the height that something moves to or from: "a low of $1.20".
  static let levels = CodeSet(
    words:
      """
      low lows high highs level levels range band record peak trough total average mean median minimum maximum rate pace
      score reading yield price value figure share margin surplus deficit stake
      """)

  /// What moves by parts of a percentage point.
  static let rated = CodeSet(
    words: "rate rates fed ecb interest yield yields bank inflation policymakers borrowing lending")

  /// Nouns for how fast something moves: "at a rate of 5.6%".
  static let rates = CodeSet(words: "rate pace clip")

  /// Verbs whose "at" tells how fast: "is growing at 7.6%".
  static let paced = CodeSet(
    words:
      """
      grow grows grew growing grown expand expands expanded expanding rising increasing shrinking contracting
      falling declining
      """)

  /// Verbs that, before "at", name the height that a movement came to: "to settle at $82".
  static let settling = CodeSet(
    words:
      "settle close end finish trade settled closed ended finished settling closing ending finishing trading stand"
  )

  /// Verbs that lead to the height a movement came to: "to reach $3bn", "hitting 45".
  static let reaching = CodeSet(
    words: "reach hit touch reaching hitting touching total totalling totaling")

  /// Verbs to which a particle after them belongs, and moves no amount: "shot down", "set up", "called off".
  static let phrasal = CodeSet(
    words:
      """
      shot shooting shoot set setting shut shutting turned turn tore torn blew blow blown gave give given giving
      took take taken taking made make makes making put puts laid lay called call calls brought bring signed sign
      rounded racked rack hunted knocked knock opens lined line split wound broke break broken
      tracked backed back stepped step sat stood stand hold held handed hand wrote write written struck
      got get bought buy cleaned beat beaten eaten mowed gunned melted burned burnt locked lock drew draw
      """)

  /// Verbs of movement that with a length tell a distance: "she jumped 6.92m".
  static let leaping = CodeSet(
    words:
      "jump jumped jumps jumping leap leapt leaped leaping climb climbs climbed climbing")

}
