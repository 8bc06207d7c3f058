// SPDX-License-Identifier: MIT

import Quantities

extension Mention {
  /// Whether it tells when, or for how long.
  var isTime: Bool { kind == .date || kind == .period || kind == .duration }

  /// Whether the amount is told in points, of a percentage or of an index.
  var isPoints: Bool {
    quantity?.unit?.dimension == .points || quantity?.unit?.noun == "point"
  }
}
