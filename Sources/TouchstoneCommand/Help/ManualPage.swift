// SPDX-License-Identifier: MIT

import Touchstone

/// The manual page and the reference page, from the table.
enum ManualPage {
  // MARK: - roff

  /// The manual page, for `man`.
  static var roff: String {
    var text = """
      .TH TOUCHSTONE 1 "" "touchstone \(TouchstoneVersion.current)" "User Commands"
      .SH NAME
      touchstone \\- check the facts in a text against an evidence store
      .SH SYNOPSIS
      .B touchstone
      [\\fIVERB\\fR] [\\fIOPTIONS\\fR] [\\fIPATH\\fR...]
      .SH DESCRIPTION
      \(escaped(Self.description))

      """
    for verb in Verb.all where verb.name != .help {
      text += ".SH \(escaped("touchstone \(verb.name.rawValue)").uppercased())\n"
      text +=
        ".B touchstone \(verb.name.rawValue)\n\(verb.flags.isEmpty ? "" : "[\\fIOPTIONS\\fR]")"
      text += escaped(verb.operandUsage) + "\n.PP\n" + escaped(sentence(verb.summary)) + "\n"
      if !verb.discussion.isEmpty { text += escaped(verb.discussion) + "\n" }
      for flag in verb.flags {
        text += ".TP\n.B \(escaped(flag.usage))\n\(escaped(sentence(flag.summary)))\n"
        if !flag.words.isEmpty {
          text += escaped("One of: " + flag.words.joined(separator: ", ") + ".") + "\n"
        }
        if let discussion = flag.discussion { text += escaped(discussion) + "\n" }
      }
      for example in verb.examples {
        text +=
          ".PP\n\(escaped(sentence(example.explanation)))\n.br\n.RS\n.nf\n\(escaped(example.line))\n.fi\n.RE\n"
      }
    }
    text += ".SH EXIT STATUS\n"
    for (status, meaning) in statuses { text += ".TP\n.B \(status)\n\(escaped(meaning))\n" }
    text += ".SH ENVIRONMENT\n"
    for (name, meaning) in environment { text += ".TP\n.B \(name)\n\(escaped(meaning))\n" }
    text += ".SH FILES\n"
    for (name, meaning) in files { text += ".TP\n.B \(escaped(name))\n\(escaped(meaning))\n" }
    return text
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    var isLineStart = true
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case ".", "'":
        result += (isLineStart ? "\\&" : "") + String(character)
      default: result.append(character)
      }
      isLineStart = character == "\n"
    }
    return result
  }

  // MARK: - Markdown

  /// The reference page, `Documentation/Command.md`.
  static var markdown: String {
    var text = """
      # The command line

      <!-- Made by 'touchstone manual markdown'; a test holds it to the command. -->

      \(Self.description)

      ```
      touchstone [VERB] [OPTIONS] [PATH...]
      ```


      """
    for verb in Verb.all where verb.name != .help {
      text += "## touchstone \(verb.name.rawValue)\n\n\(sentence(verb.summary))\n\n"
      if !verb.discussion.isEmpty { text += verb.discussion + "\n\n" }
      text +=
        "```\ntouchstone \(verb.name.rawValue)\(verb.flags.isEmpty ? "" : " [OPTIONS]")\(verb.operandUsage)\n```\n\n"
      if !verb.flags.isEmpty {
        text += "| option | meaning | key |\n| --- | --- | --- |\n"
        for flag in verb.flags {
          var meaning = sentence(flag.summary)
          if !flag.words.isEmpty {
            meaning += " One of " + flag.words.map { "`\($0)`" }.joined(separator: ", ") + "."
          }
          if let discussion = flag.discussion { meaning += " " + discussion }
          text += "| `\(flag.usage)` | \(cell(meaning)) | \(flag.key.map { "`\($0)`" } ?? "") |\n"
        }
        text += "\n"
      }
      for example in verb.examples {
        text += "\(sentence(example.explanation))\n\n```\n\(example.line)\n```\n\n"
      }
    }
    text += "## Exit status\n\n"
    for (status, meaning) in statuses { text += "- `\(status)`: \(meaning)\n" }
    text += "\n## Environment\n\n"
    for (name, meaning) in environment { text += "- `\(name)`: \(meaning)\n" }
    text += "\n## Files\n\n"
    for (name, meaning) in files { text += "- `\(name)`: \(meaning)\n" }
    return text
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
      .split(separator: "\n").joined(separator: " ")
  }

  private static func sentence(_ summary: String) -> String {
    (summary.first.map { String($0).uppercased() } ?? "") + summary.dropFirst() + "."
  }

  // MARK: - Shared words

  private static let description = """
    Touchstone finds the checkable statements in a document, binds each one to records of a curated evidence store, \
    and says whether the two are consistent, by which record and under which rule. It works offline, and the same \
    input gives the same output. Results go to standard output, everything else to standard error.
    """

  private static let statuses = [
    ("0", "the job was done, and nothing reached the fail level"),
    ("1", "the job was done, and something reached the fail level"),
    ("2", "the job could not be done: usage, configuration, an unreadable file, broken evidence"),
    ("130", "ended by Ctrl-C; no file is left half written"),
  ]

  private static let environment = [
    ("NO_COLOR", "when set and not empty, output is not coloured"),
    ("CLICOLOR", "when 0, output is not coloured"),
    (
      "CLICOLOR_FORCE",
      "when set and neither empty nor 0, output is coloured also where it is no terminal"
    ),
    ("FORCE_COLOR", "the same"),
    ("TERM", "'dumb' means no colour and no progress bar"),
    (
      "COLUMNS",
      "the width of lines, where standard output is a terminal that does not tell its own"
    ),
    ("CI", "when set and not empty, there is no progress bar"),
  ]

  private static let files = [
    (".touchstone.json", "the settings of a project: an object of the keys in the tables above"),
    (".touchstone-baseline.json", "accepted findings, by fingerprint"),
    (
      ".touchstone-waivers.json", "accepted statements, each with an owner, a reason and a last day"
    ),
    ("Claims/NAME.claims.json", "a document's reviewed statements"),
    ("Evidence/", "the evidence: every file in it, at any depth"),
  ]
}
