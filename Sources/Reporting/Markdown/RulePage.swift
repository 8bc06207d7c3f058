// SPDX-License-Identifier: MIT

public import Verification

/// The page of all rules, generated from the catalogue.
public enum RulePage {
  /// The page in Markdown.
  public static func markdown(_ rules: [Rule]) -> String {
    var text =
      "# Rules\n\nEvery reason code, what it means, and an example. Generated from the rule "
    text += "catalogue;\nrun the report tests with `RECORD_SNAPSHOTS=1` to write it anew.\n"
    for rule in rules {
      text += "\n## \(MarkdownText.code(rule.code.rawValue))\n\n"
      text += "**\(MarkdownText.line(rule.title)).** \(MarkdownText.line(rule.text))\n"
      guard let example = rule.example else { continue }
      text += "\n> \(MarkdownText.line(example.text))\n\n"
      if let published = example.published { text += "Published \(published). " }
      text += "Verdict: \(VerdictWording(example.verdict).word).\n"
      if !example.evidence.isEmpty {
        text += "\n```json\n\(example.evidence.joined(separator: "\n"))\n```\n"
      }
    }
    return text
  }
}
