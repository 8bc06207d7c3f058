// SPDX-License-Identifier: MIT

extension Verb {
  private static let settings: [Flag] = [.config, .isolated]
  private static let judging: [Flag] = [.published, .asOf, .place]
  private static let talk: [Flag] = [.color, .quiet]

  /// Every verb, in the order of the help.
  static let all: [Verb] = [
    Verb(
      name: .check, summary: "check documents against the evidence (the default verb)",
      discussion: """
        Without paths, checks what Claims/ pins: the document of every claim file, on the day and under the verdicts \
        that the file gives, and the documents in Claims/ without one. With paths, checks these documents; a folder \
        stands for the documents in it (.txt, .md, .html), '-' for standard input, a claim file for its document.
        """,
      operands: .paths("PATH...", 0...Int.max),
      flags: [
        .evidence, .claims, .stdinFilename, .exclude, .allowEmpty, .changedLines, .ndjson,
      ] + judging + [
        .failOn, .format, .output, .labels, .trace, .flaggedOnly, .baseline, .writeBaseline,
        .pruneBaseline,
        .strictBaseline, .waivers, .today, .jobs,
      ] + settings + talk,
      examples: [
        Example(line: "touchstone check", explanation: "what Claims/ pins, against Evidence/"),
        Example(
          line: "touchstone check article.md --published 2024-04-10",
          explanation: "a document, on its day"),
        Example(
          line: "touchstone check docs --output html=report.html --output sarif=report.sarif",
          explanation: "a folder, with reports for people and for CI"),
        Example(
          line: "git diff -U0 main | touchstone check --changed-lines",
          explanation: "only what a change adds"),
        Example(
          line: "touchstone check --ndjson --evidence Evidence < in.ndjson > out.ndjson",
          explanation: "millions of texts"),
      ],
      brief: [
        .evidence, .changedLines, .published, .asOf, .failOn, .format, .output,
        .trace, .flaggedOnly, .writeBaseline, .quiet, .help,
      ]),
    Verb(
      name: .extract, summary: "list the statements of a document, or draft its claim file",
      discussion: """
        Prints each statement with its reading: subject, measure, value, period. With --write it drafts \
        Claims/NAME.claims.json with the verdicts of today: a person then reads each one and corrects it.
        """,
      operands: .paths("DOC", 1...1),
      flags: [.evidence, .claims, .write, .force, .listFormat] + judging + settings + talk,
      examples: [
        Example(
          line: "touchstone extract article.md",
          explanation: "what could be checked, and how it is read"),
        Example(
          line: "touchstone extract article.md --published 2024-04-10 --write",
          explanation: "draft Claims/article.claims.json"),
      ]),
    Verb(
      name: .recognize, summary: "list the numbers, amounts, dates and periods of a text",
      discussion: """
        Needs no evidence. With --ndjson it answers one JSON object a line, as the batch contract says.
        """,
      operands: .paths("FILE...", 0...Int.max),
      flags: [.ndjson, .count, .published, .jobs, .listFormat] + talk,
      examples: [
        Example(
          line: "touchstone recognize article.txt", explanation: "every quantity with its place"),
        Example(
          line: "touchstone recognize --count article.txt", explanation: "how many of each kind"),
        Example(
          line: "touchstone recognize --ndjson < in.ndjson", explanation: "one JSON object a line"),
      ]),
    Verb(
      name: .explain, summary: "explain a reason code, or one statement step by step",
      discussion: """
        A code such as value.rounded: the rule, an example and its verdict. A claim's id (C08) or place \
        (article.md:3:12): the finding with every step and every record considered.
        """,
      operands: .words("CODE|CLAIM", 1...1),
      flags: [.evidence, .claims] + judging + settings + talk,
      examples: [
        Example(line: "touchstone explain value.off-by-scale", explanation: "a rule"),
        Example(line: "touchstone explain C08", explanation: "a statement of a claim file"),
        Example(line: "touchstone explain article.md:3", explanation: "the statements of a line"),
      ]),
    Verb(
      name: .evidenceList, summary: "list records, filtered by any facet", discussion: "",
      operands: .none,
      flags: [.evidence, .subject, .measure, .period, .place, .source, .listFormat] + settings
        + talk,
      examples: [
        Example(
          line: "touchstone evidence list --subject Japan --period 2022",
          explanation: "what is known of Japan in 2022")
      ]),
    Verb(
      name: .evidenceShow, summary: "show a record, its source, its history and its contradictions",
      discussion: "", operands: .words("ID...", 1...Int.max),
      flags: [.evidence, .listFormat] + settings + talk,
      examples: [
        Example(line: "touchstone evidence show gdp.us.2023", explanation: "one record in full")
      ]),
    Verb(
      name: .evidenceLint, summary: "look for mistakes in the evidence", discussion: "",
      operands: .paths("DIR", 0...1),
      flags: [.evidence, .minimumSeverity, .today, .listFormat] + settings + talk,
      examples: [
        Example(line: "touchstone evidence lint", explanation: "every file of Evidence/")
      ]),
    Verb(
      name: .evidenceImport, summary: "convert a statistical office's file to records",
      discussion: "Each value keeps the file, row and cell it comes from.",
      operands: .paths("FILE", 1...1), flags: [.map, .outputFile, .force] + talk,
      examples: [
        Example(
          line: "touchstone evidence import gdp.csv --map gdp.map.json --output Evidence/gdp.json",
          explanation: "a table with its mapping")
      ]),
    Verb(
      name: .evidenceIndex, summary: "compile a large store to one file that opens at once",
      discussion: "", operands: .paths("DIR", 0...1),
      flags: [.evidence, .outputFile] + settings + talk,
      examples: [
        Example(line: "touchstone evidence index", explanation: "compile Evidence/")
      ]),
    Verb(
      name: .evidenceDiff, summary: "what changed between two stores", discussion: "",
      operands: .paths("OLD NEW", 2...2), flags: [.listFormat] + talk,
      examples: [
        Example(
          line: "touchstone evidence diff Evidence.old Evidence",
          explanation: "records added, gone, changed")
      ]),
    Verb(
      name: .evidenceImpact,
      summary: "which sentences of which documents change their verdict with new evidence",
      discussion: """
        Checks the documents twice, against the evidence as it is and with NEW (a folder that replaces it, or files \
        that join it), and prints each statement whose verdict differs.
        """,
      operands: .paths("NEW [DOC...]", 1...Int.max),
      flags: [.evidence, .claims] + judging + [.jobs] + settings + talk,
      examples: [
        Example(
          line: "touchstone evidence impact update.json",
          explanation: "on the documents that Claims/ pins"),
        Example(
          line: "touchstone evidence impact Evidence.new docs",
          explanation: "on every document of a folder"),
      ]),
    Verb(
      name: .configShow, summary: "print the settings in force", discussion: "", operands: .none,
      flags: [.explain] + settings + [.color],
      examples: [
        Example(
          line: "touchstone config show --explain", explanation: "with where each value comes from")
      ]),
    Verb(
      name: .configValidate, summary: "check the configuration file", discussion: "",
      operands: .paths("FILE", 0...1), flags: settings + talk,
      examples: [
        Example(line: "touchstone config validate", explanation: "the file in force")
      ]),
    Verb(
      name: .baseline, summary: "write, prune or show the baseline of accepted findings",
      discussion: """
        A baseline lets a project with old findings fail only on new ones. Entries are told apart by document, rule and \
        words, not by line, so they survive edits elsewhere. Without paths, the documents that Claims/ pins are meant; \
        with paths, the entries of other documents stay.
        """,
      operands: .action("ACTION", ["write", "prune", "show"], "PATH..."),
      flags: [.evidence, .claims, .baseline, .exclude] + judging + [.jobs] + settings + talk,
      examples: [
        Example(line: "touchstone baseline write docs", explanation: "accept all that is found now")
      ]),
    Verb(
      name: .suggest, summary: "print a patch with wording that the evidence supports",
      discussion: """
        Prints a unified diff of the safe suggestions. --fix writes them instead; --unsafe takes in those that a person \
        should read first. Words inside quotation marks are never touched.
        """,
      operands: .paths("DOC...", 0...Int.max),
      flags: [.evidence, .claims, .exclude, .fix, .unsafe] + judging + [.jobs] + settings + talk,
      examples: [
        Example(line: "touchstone suggest article.md", explanation: "a patch to read"),
        Example(
          line: "touchstone suggest article.md | patch -p1", explanation: "the same, applied"),
      ]),
    Verb(
      name: .completions, summary: "print completions for a shell", discussion: "",
      operands: .choice("SHELL", ["bash", "zsh", "fish"]), flags: [],
      examples: [
        Example(
          line: "touchstone completions bash > /etc/bash_completion.d/touchstone",
          explanation: "for every bash on this machine")
      ]),
    Verb(
      name: .manual, summary: "print the manual page, or the reference in Markdown",
      discussion: "", operands: .choice("FORM", ["man", "markdown"]), flags: [],
      examples: [
        Example(line: "touchstone manual man | man -l -", explanation: "read it")
      ]),
    Verb(
      name: .version, summary: "print the version", discussion: "", operands: .none, flags: [],
      examples: []),
    Verb(
      name: .help, summary: "print the help of a verb", discussion: "",
      operands: .words("VERB...", 0...2), flags: [.all],
      examples: [
        Example(line: "touchstone help check --all", explanation: "every option of check")
      ]),
  ]
}
