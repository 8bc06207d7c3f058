// SPDX-License-Identifier: MIT

import Verification

/// What a reason code means, in words; for a code the catalogue does not know, the code itself.
struct RuleText: Hashable, Sendable {
  let title: String
  let rule: String

  init(_ code: String) {
    let known = RuleCatalog.rule(Finding.Code(code))
    title = known?.title ?? code
    rule = known?.text ?? "See the rule \(code)."
  }

  /// The rule for a plain text viewer.
  var help: String { rule }
  /// The rule for a viewer that knows Markdown.
  var markdown: String { MarkdownText.line(rule) }
}
