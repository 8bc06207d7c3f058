// SPDX-License-Identifier: MIT

/// Completions for shells, from the table.
enum Completions {
  /// The script of a shell.
  static func script(for shell: String) -> String {
    switch shell {
    case "bash": bash
    case "zsh": zsh
    default: fish
    }
  }

  // MARK: - bash

  private static var bash: String {
    var cases = ""
    for verb in Verb.all {
      let names = verb.allFlags.map { "--" + $0.name }.joined(separator: " ")
      var operands = verb.choices.joined(separator: " ")
      if verb.name == .help { operands = Verb.firstWords.joined(separator: " ") }
      cases += "    '\(verb.name.rawValue)') options='\(names)'; words='\(operands)' ;;\n"
    }
    var values = ""
    var seen: Set<String> = []
    for verb in Verb.all {
      for flag in verb.flags where flag.takesValue {
        let key = "\(verb.name.rawValue):--\(flag.name)"
        guard seen.insert(key).inserted else { continue }
        switch flag.argument {
        case .folder:
          values += "    '\(key)') _touchstone_paths -d; return ;;\n"
        case .file: values += "    '\(key)') _touchstone_paths -f; return ;;\n"
        case .report:
          let formats = ReportFormat.allCases.map { $0.rawValue + "=" }.joined(separator: " ")
          values +=
            "    '\(key)') compopt -o nospace 2> /dev/null; COMPREPLY=($(compgen -W '\(formats)' -- \"$current\")); return ;;\n"
        default:
          let words = flag.words.joined(separator: " ")
          values +=
            "    '\(key)') COMPREPLY=($(compgen -W '\(words)' -- \"$current\")); return ;;\n"
        }
      }
    }
    let groups = Verb.firstWords.filter { !Verb.secondWords(after: $0).isEmpty }
    var seconds = ""
    for group in groups {
      seconds +=
        "    \(group)) COMPREPLY=($(compgen -W '\(Verb.secondWords(after: group).joined(separator: " "))' -- \"$current\")); return ;;\n"
    }
    return """
      # bash completion for touchstone; made by 'touchstone completions bash'.
      _touchstone_paths() {
        local IFS=$'\\n'
        COMPREPLY=($(compgen "$1" -- "$current"))
      }
      _touchstone() {
        local current previous verb options words
        current="${COMP_WORDS[COMP_CWORD]}"
        previous="${COMP_WORDS[COMP_CWORD-1]}"
        COMPREPLY=()
        # '=' is a word of its own here.
        if [ "$current" = '=' ]; then
          current=''
        elif [ "$previous" = '=' ]; then
          previous="${COMP_WORDS[COMP_CWORD-2]}"
        fi
        if [ "$COMP_CWORD" -eq 1 ] && [ "${current#-}" = "$current" ]; then
          COMPREPLY=($(compgen -W '\(Verb.firstWords.joined(separator: " "))' -- "$current"))
          [ "${#COMPREPLY[@]}" -gt 0 ] || _touchstone_paths -f
          return
        fi
        verb="${COMP_WORDS[1]}"
        if [ "$COMP_CWORD" -eq 2 ]; then
          case "$verb" in
      \(seconds.trimmedEnd)
          esac
        fi
        case "$verb" in
          \(groups.joined(separator: "|"))) verb="$verb ${COMP_WORDS[2]}" ;;
          \(Verb.firstWords.filter { !groups.contains($0) }.joined(separator: "|"))) ;;
          *) verb=check ;;
        esac
        case "$verb:$previous" in
      \(values.trimmedEnd)
        esac
        options=''
        words=''
        case "$verb" in
      \(cases.trimmedEnd)
        esac
        if [ "${current#-}" != "$current" ]; then
          COMPREPLY=($(compgen -W "$options" -- "$current"))
        elif [ -n "$words" ] && { [ "$COMP_CWORD" -le 2 ] || [ "${words#*"$previous"}" = "$words" ]; }; then
          COMPREPLY=($(compgen -W "$words" -- "$current"))
        else
          _touchstone_paths -f
        fi
      }
      complete -o filenames -F _touchstone touchstone

      """
  }

  // MARK: - zsh

  private static var zsh: String {
    func quoted(_ text: String) -> String {
      text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    }
    func bracketed(_ text: String) -> String {
      var escaped = ""
      for character in text {
        if "[]:\\".contains(character) { escaped.append("\\") }
        escaped.append(character)
      }
      return quoted(escaped)
    }
    func action(_ flag: Flag) -> String {
      switch flag.argument {
      case .none: ""
      case .folder(let name): ":\(name):_files -/"
      case .file(let name): ":\(name):_files"
      case .report:
        ":FORMAT=PATH: compadd -S \"\" \(ReportFormat.allCases.map { $0.rawValue + "=" }.joined(separator: " "))"
      default: ":\(flag.placeholder ?? "value"):(\(flag.words.joined(separator: " ")))"
      }
    }
    var cases = ""
    for verb in Verb.all {
      cases += "    '\(verb.name.rawValue)')\n      _arguments"
      for flag in verb.allFlags {
        cases +=
          " \\\n        '\(flag.isRepeatable ? "*" : "")--\(flag.name)[\(bracketed(flag.summary))]\(action(flag))'"
      }
      switch verb.operands {
      case _ where verb.name == .help:
        cases += " \\\n        '1:verb:(\(Verb.firstWords.joined(separator: " ")))'"
      case .none: break
      case .paths: cases += " \\\n        '*:file:_files'"
      case .words(let name, _): cases += " \\\n        '*:\(name.lowercased()):'"
      case .choice(let name, let words):
        cases += " \\\n        '1:\(name.lowercased()):(\(words.joined(separator: " ")))'"
      case .action(let name, let words, _):
        cases +=
          " \\\n        '1:\(name.lowercased()):(\(words.joined(separator: " ")))' '*:file:_files'"
      }
      cases += " ;;\n"
    }
    let groups = Verb.firstWords.filter { !Verb.secondWords(after: $0).isEmpty }
    var described = ""
    for first in Verb.firstWords {
      let summary = Verb.all.first { $0.words == [first] }?.summary ?? "more verbs"
      described += "    '\(first):\(bracketed(summary))'\n"
    }
    var seconds = ""
    for group in groups {
      seconds +=
        "    \(group)) compadd \(Verb.secondWords(after: group).joined(separator: " ")); return ;;\n"
    }
    return """
      #compdef touchstone
      # zsh completion for touchstone; made by 'touchstone completions zsh'.
      _touchstone() {
        local verb
        local -a verbs
        verbs=(
      \(described.trimmedEnd)
        )
        if (( CURRENT == 2 )); then
          _describe 'verb' verbs
          _files
          return
        fi
        verb="$words[2]"
        # Without a verb, the options are those of the default one.
        (( ${verbs[(I)${(b)verb}:*]} )) || verb=check
        if (( CURRENT == 3 )); then
          case "$verb" in
      \(seconds.trimmedEnd)
          esac
        fi
        case "$verb" in
          \(groups.joined(separator: "|"))) verb="$verb $words[3]"; shift words; (( CURRENT-- )) ;;
        esac
        shift words
        (( CURRENT-- ))
        case "$verb" in
      \(cases.trimmedEnd)
        esac
      }
      _touchstone "$@"

      """
  }

  // MARK: - fish

  private static var fish: String {
    func quoted(_ text: String) -> String {
      text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'")
    }
    let all = Verb.firstWords.joined(separator: " ")
    var text = "# fish completion for touchstone; made by 'touchstone completions fish'.\n"
    for first in Verb.firstWords {
      let summary = Verb.all.first { $0.words == [first] }?.summary ?? "more verbs"
      text +=
        "complete -c touchstone -n 'not __fish_seen_subcommand_from \(all)' -a \(first) -d '\(quoted(summary))'\n"
    }
    for verb in Verb.all {
      var condition = "__fish_seen_subcommand_from \(verb.words[0])"
      // Without a verb, the options are those of the default one.
      if verb.name == .check { condition += "; or not __fish_seen_subcommand_from \(all)" }
      if verb.words.count > 1 {
        text +=
          "complete -c touchstone -n '__fish_seen_subcommand_from \(verb.words[0]); and not __fish_seen_subcommand_from \(Verb.secondWords(after: verb.words[0]).joined(separator: " "))' -f -a \(verb.words[1]) -d '\(quoted(verb.summary))'\n"
        condition += "; and __fish_seen_subcommand_from \(verb.words[1])"
      }
      if !verb.choices.isEmpty {
        let words = verb.choices.joined(separator: " ")
        text +=
          "complete -c touchstone -n '\(condition); and not __fish_seen_subcommand_from \(words)' -f -a '\(words)'\n"
      }
      if verb.name == .help {
        text += "complete -c touchstone -n '\(condition)' -f -a '\(all)'\n"
      }
      for flag in verb.allFlags {
        text += "complete -c touchstone -n '\(condition)' -l \(flag.name)"
        if let short = flag.short { text += " -s \(short)" }
        switch flag.argument {
        case .none: break
        case .file: text += " -r -F"
        case .folder: text += " -x -a '(__fish_complete_directories)'"
        case .report:
          text +=
            " -x -a '\(ReportFormat.allCases.map { $0.rawValue + "=" }.joined(separator: " "))'"
        default: text += " -x -a '\(flag.words.joined(separator: " "))'"
        }
        text += " -d '\(quoted(flag.summary))'\n"
      }
    }
    return text
  }
}

extension String {
  /// The text without line feeds at its end.
  fileprivate var trimmedEnd: String {
    var bytes = Array(utf8)
    while bytes.last == 0x0A { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
