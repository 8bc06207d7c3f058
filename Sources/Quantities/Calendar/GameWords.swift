// SPDX-License-Identifier: MIT

import SourceText

/// Words of matches, whose halves and quarters are no pieces of a year.
enum GameWords {
  /// Words that are hardly said of anything else, or not beside "second half" or "third quarter".
  static let play = CodeSet(
    words:
      """
      goals goalkeeper goalless striker midfielder winger equaliser equalizer equalised equalized header
      referee kickoff halftime whistle woodwork crossbar netted hooker
      touchdown touchdowns quarterback interception fumble punt rebounds dunk dunked layup tipoff
      scoreless scored scoring outscored scrum lineout match fixture trailed trailing stoppage
      """)
}
