// SPDX-License-Identifier: MIT

import Touchstone

/// The help on a terminal, from the table.
enum HelpText {
  /// The help of the whole command: one screen.
  static func overview(width: Int) -> String {
    var text = """
      touchstone \(TouchstoneVersion.current): checks the facts in a text against an evidence store.

      Usage: touchstone [VERB] [OPTIONS] [PATH...]

      Verbs:

      """
    let verbs = Verb.all.filter { $0.words.count == 1 && $0.name != .help }
    var rows = verbs.map { ($0.name.rawValue, $0.summary) }
    for group in ["evidence", "config"] {
      let seconds = Verb.secondWords(after: group).joined(separator: "|")
      let place = rows.firstIndex { $0.0 == "baseline" } ?? rows.endIndex
      rows.insert(
        (
          group,
          group == "evidence" ? "look after the evidence: \(seconds)" : "the settings: \(seconds)"
        ),
        at: place)
    }
    text += table(rows, width: width)
    text += """

      Examples:
        touchstone check                       what Claims/ pins, against Evidence/
        touchstone check article.md --published 2024-04-10
        touchstone check docs --output html=report.html
        touchstone explain value.off-by-scale

      Exit status: 0 nothing to act on, 1 findings, 2 could not do the job.
      'touchstone VERB --help' says more.

      """
    return text
  }

  /// The help of a group of verbs: `evidence`, `config`.
  static func group(_ first: String, width: Int) -> String {
    let verbs = Verb.all.filter { $0.words.first == first }
    return "Usage: touchstone \(first) VERB [OPTIONS]\n\nVerbs:\n"
      + table(verbs.map { ($0.name.rawValue, $0.summary) }, width: width)
      + "\n'touchstone \(first) VERB --help' says more.\n"
  }

  /// The help of one verb: on one screen, or with every option.
  static func verb(_ verb: Verb, width: Int, listsAll: Bool = false) -> String {
    let usage =
      "\(verb.name.rawValue)" + (verb.flags.isEmpty ? "" : " [OPTIONS]") + verb.operandUsage
    var text = wrapped("touchstone \(verb.name.rawValue): \(verb.summary)", width: width)
    text += "\n\n" + wrapped("Usage: touchstone \(usage)", width: width) + "\n"
    if !verb.discussion.isEmpty {
      text += "\n" + wrapped(verb.discussion, width: width) + "\n"
    }
    let isBrief = !verb.brief.isEmpty && !listsAll
    if isBrief {
      text += "\nOptions:\n"
      text += table(
        verb.brief.map { flag in
          // A list longer than a line is left to the full help.
          let words = Self.words(of: flag)
          return (flag.usage, flag.summary + (words.utf8.count > 80 ? "" : words))
        }, width: width)
    }
    for group in Flag.Group.allCases where !isBrief {
      let flags = verb.allFlags.filter { $0.group == group }
      guard !flags.isEmpty else { continue }
      text += "\n\(group.rawValue):\n"
      text += table(
        flags.map { ($0.usage, $0.summary + Self.words(of: $0)) }, width: width)
    }
    if !verb.examples.isEmpty {
      text += "\nExamples:\n"
      for example in isBrief ? verb.examples.prefix(3) : verb.examples[...] {
        let isShort = example.line.utf8.count + example.explanation.utf8.count + 6 <= width
        text += "  \(example.line)"
        text +=
          isShort
          ? "    \(example.explanation)\n"
          : "\n" + wrapped(example.explanation, width: width, indentation: 6) + "\n"
      }
    }
    if isBrief {
      let hint = "'touchstone help \(verb.name.rawValue) --all' lists every option."
      text += "\n" + wrapped(hint, width: width) + "\n"
    }
    return text
  }

  private static func words(of flag: Flag) -> String {
    flag.words.isEmpty ? "" : ": " + flag.words.joined(separator: ", ")
  }

  /// Two columns, the second wrapped.
  private static func table(_ rows: [(String, String)], width: Int) -> String {
    guard width >= 60 else {
      // Two columns do not fit: the second goes below the first.
      return rows.map { "  \($0.0)\n" + wrapped($0.1, width: width, indentation: 4) + "\n" }
        .joined()
    }
    let widest = rows.map { $0.0.count }.max() ?? 0
    let left = min(widest, max(12, width / 3))
    var text = ""
    for (name, summary) in rows {
      let lines = wrapped(summary, width: width, indentation: left + 4)
      if name.count > left {
        text += "  \(name)\n" + lines + "\n"
      } else {
        text +=
          "  " + name + String(repeating: " ", count: left - name.count + 2)
          + lines.drop { $0 == " " } + "\n"
      }
    }
    return text
  }

  /// Lines no wider than a width, where words allow.
  static func wrapped(_ text: String, width: Int, indentation: Int = 0) -> String {
    let margin = String(repeating: " ", count: indentation)
    let room = max(12, width - indentation)
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if !line.isEmpty, line.count + 1 + word.count > room {
        lines.append(margin + line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    lines.append(margin + line)
    return lines.joined(separator: "\n")
  }
}
