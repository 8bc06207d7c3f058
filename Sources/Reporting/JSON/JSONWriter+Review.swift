// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Verification

extension JSONWriter {
  /// Writes how a document's findings stand against its claim file, as members of the object that is open.
  mutating func members(of review: ClaimReview, in document: Document) {
    member("path", review.path)
    member("passing", review.isPassing)
    array("outcomes", review.outcomes) { outcome, writer in
      writer.object { writer in
        writer.member("id", outcome.statement.id)
        writer.member("line", outcome.statement.position.line)
        writer.member("quote", outcome.statement.quote)
        writer.member("state", outcome.state.rawValue)
        writer.member("reviewed", outcome.statement.reviewed.rawValue)
        writer.member("expected", outcome.statement.expected.rawValue)
        writer.member("verdict", outcome.verdict.rawValue)
        writer.member("finding", outcome.finding.map { $0 + 1 })
        writer.array("places", outcome.ranges) { range, writer in
          writer.object { $0.placeMembers(of: range, in: document) }
        }
        writer.member("message", outcome.message)
        writer.member("note", outcome.statement.note)
      }
    }
    array("unreviewed", review.unreviewed) { index, writer in writer.integer(index + 1) }
  }

  /// Writes why a finding may stand, or null.
  mutating func member(_ name: StaticString, _ acceptance: Finding.Acceptance?) {
    optional(name, acceptance) { acceptance, writer in
      writer.member("place", acceptance.place.rawValue)
      writer.member("reason", acceptance.reason)
      writer.member("owner", acceptance.owner)
      writer.member("until", acceptance.until?.description)
    }
  }
}
