// SPDX-License-Identifier: MIT

import Quantities

extension TableLinker {
  func cut(_ chosen: [Match]) -> [TableItem] {
    var items: [TableItem] = []
    var index = 0
    var next = 0
    while index < words.count {
      if next < chosen.count, chosen[next].words.lowerBound == index {
        items.append(item(of: chosen[next]))
        index = chosen[next].words.upperBound
        next += 1
        continue
      }
      while next < chosen.count, chosen[next].words.lowerBound < index { next += 1 }
      let limit = next < chosen.count ? chosen[next].words.lowerBound : words.count
      let item = plain(at: index, limit)
      items.append(item)
      index = item.words.upperBound
    }
    return items
  }

  private func item(of match: Match) -> TableItem {
    let cellBest = match.cells.values.map(\.quality).max() ?? 0
    let columnBest = match.columns.values.max() ?? 0
    // A cue that also is part of a column's name keeps its meaning unless the name is said in full.
    if match.words.count == 1, cellBest == 0,
      let cue = TableCue.words[words[match.words.lowerBound].exact]
    {
      switch cue {
      case .win, .lose, .tie, .total, .average, .first, .last, .largest, .smallest, .more, .less,
        .over, .under, .times, .difference, .percent, .only:
        if columnBest < 0.99 || cue == .first || cue == .last {
          return TableItem(kind: .cue(cue), words: match.words)
        }
      case .rowNoun where columnBest < 0.6 && !isColumnNoun(match.words.lowerBound),
        .verb where columnBest < 0.5:
        return TableItem(kind: .cue(cue), words: match.words)
      case .free where columnBest >= 0.99 && isInitial(match.words.lowerBound): break
      case .free, .of, .by, .and, .or, .not, .none, .all, .than, .asMuch, .same, .each, .both, .any:
        return TableItem(kind: .cue(cue), words: match.words)
      default: break
      }
    }
    if cellBest > columnBest || cellBest >= 0.95 && match.words.count > 1 {
      let cells = match.cells.map {
        TableItem.Cells(column: $0.key, rows: $0.value.rows, quality: $0.value.quality)
      }
      .filter { $0.quality >= cellBest - 0.35 }
      .sorted { ($1.quality, $0.column) < ($0.quality, $1.column) }
      return TableItem(kind: .cells(cells), words: match.words)
    }
    let columns = match.columns.map { TableItem.Named(column: $0.key, score: $0.value) }
      .filter { $0.score >= columnBest - 0.3 }
      .sorted { ($1.score, $0.column) < ($0.score, $1.column) }
    return TableItem(kind: .columns(columns), words: match.words)
  }

  /// Whether a common word is written like a name, later than the first word: "5 T" of a column "t",
  /// "in the Us" of a column "us".
  private func isInitial(_ index: Int) -> Bool {
    words[index].isCapitalized && words[index].end - words[index].start <= 2 && index > 0
  }

  private func isColumnNoun(_ index: Int) -> Bool {
    TableCue.columnNouns.contains(words[index].exact)
  }

  /// The item of a word that names nothing: a number, a date, a cue, or an unknown word.
  private func plain(at index: Int, _ limit: Int) -> TableItem {
    let word = words[index]
    // A season, "2007 - 08", is no year.
    if word.kind == .number, index + 2 < limit, words[index + 1].isSign("-"),
      words[index + 2].kind == .number, let end = words[index + 2].value?.asInt, end < 100,
      let start = word.value?.asInt, (start + 1) % 100 == end,
      index + 3 >= limit || !words[index + 3].isSign("-")
    {
      return number(at: index, limit)
    }
    if let (date, length) = PartialDate.read(words[index..<limit], allowsYear: true),
      date.month != nil || word.kind == .number || date.isSpan
    {
      if date.month != nil || date.isSpan || !isAmount(at: index) {
        return TableItem(kind: .date(date), words: index..<(index + length))
      }
    }
    switch word.kind {
    case .sign:
      if word.isSign("%") { return TableItem(kind: .cue(.percent), words: index..<(index + 1)) }
      if word.isSign(",") { return TableItem(kind: .comma, words: index..<(index + 1)) }
      return TableItem(kind: .cue(.free), words: index..<(index + 1))
    case .ordinal:
      return TableItem(kind: .ordinal(word.value?.asInt ?? 0), words: index..<(index + 1))
    case .number: return number(at: index, limit)
    case .word: return plainWord(at: index, limit)
    }
  }

  private func number(at index: Int, _ limit: Int) -> TableItem {
    let word = words[index]
    var value = word.value ?? .zero
    // "- 2", where no number stands before the dash.
    if index > 0, words[index - 1].isSign("-"), words[index - 1].hasGap,
      index < 2 || words[index - 2].kind == .word
    {
      value = -value
    }
    if index + 2 < limit, words[index + 2].kind == .number, let second = words[index + 2].value {
      let sign = words[index + 1]
      if sign.isSign("/"), let quotient = value.divided(by: second) {
        return TableItem(kind: .number(quotient), words: index..<(index + 3))
      }
      if sign.isSign("-") || sign.exact == 0xE2 && sign.kind == .sign {
        var numbers = [value, second]
        var end = index + 3
        if end + 1 < limit, words[end].isSign("-"), words[end + 1].kind == .number,
          let third = words[end + 1].value
        {
          numbers.append(third)
          end += 2
        }
        return TableItem(kind: .score(numbers), words: index..<end)
      }
      if sign.isSign(":"), !sign.hasGap {
        var seconds = value * ExactDecimal(60) + second
        var end = index + 3
        if end + 1 < limit, words[end].isSign(":"), words[end + 1].kind == .number,
          let third = words[end + 1].value
        {
          seconds = seconds * ExactDecimal(60) + third
          end += 2
        }
        return TableItem(kind: .number(seconds), words: index..<end)
      }
    }
    if index + 1 < limit, words[index + 1].kind == .word,
      let factor = TableCue.magnitudes[words[index + 1].exact]
    {
      return TableItem(
        kind: .number(value.scaled(byPowerOfTen: factor)), words: index..<(index + 2))
    }
    return TableItem(kind: .number(value), words: index..<(index + 1))
  }

  private func plainWord(at index: Int, _ limit: Int) -> TableItem {
    let word = words[index]
    let range = index..<(index + 1)
    if let ordinal = TableCue.ordinalWords[word.exact] {
      return TableItem(kind: .ordinal(ordinal), words: range)
    }
    if let cue = TableCue.words[word.exact] {
      return TableItem(kind: .cue(cue), words: range)
    }
    if let value = word.value {
      // "sixty - nine".
      if index + 2 < limit, words[index + 1].isSign("-"), let unit = words[index + 2].value,
        value >= ExactDecimal(20), value < .hundred, unit > .zero, unit < ExactDecimal(10)
      {
        return TableItem(kind: .number(value + unit), words: index..<(index + 3))
      }
      if value == .one, word.exact == TableWord.hash("one"), let before = previous(index),
        TableCue.oneHosts.contains(words[before].exact)
      {
        return TableItem(kind: .cue(.rowNoun), words: range)
      }
      return TableItem(kind: .number(value), words: range)
    }
    if captionStems.contains(word.stem) || isUnit(at: index) {
      return TableItem(kind: .caption, words: range)
    }
    return TableItem(kind: .unknown, words: range)
  }

  /// Whether a word after a number is its unit: a known one, or one that a column's name gives.
  private func isUnit(at index: Int) -> Bool {
    guard let before = previous(index), words[before].kind == .number else { return false }
    let word = words[index]
    return TableCue.units.contains(word.exact)
      || grid.columns.contains { column in
        column.words.dropFirst(column.mainCount).contains { $0.stem == word.stem }
      }
  }
}
