// SPDX-License-Identifier: MIT

import SourceText

extension Period {
  /// Whether it is a season, as long as a quarter and loose.
  var isSeason: Bool { granularity == .quarter && isApproximate && !isFiscal }
}

extension CalendarScan {
  // MARK: - Seasons and named days

  /// The number of a season, when the word is not a verb.
  func season(at index: Int) -> Int? {
    kind(index) == .season ? Int(word(index).value) : nil
  }

  /// The days of a season on the northern half of the globe.
  func seasonDays(_ season: Int, year: Int) -> Period? {
    let starts = [(3, 20), (6, 21), (9, 23), (12, 21)]
    guard 0..<4 ~= season else { return nil }
    let (month, day) = starts[season]
    let (nextMonth, nextDay) = starts[(season + 1) % 4]
    guard let first = CalendarDate(year: year, month: month, day: day),
      let next = CalendarDate(
        year: season == 3 ? year + 1 : year, month: nextMonth, day: nextDay)
    else { return nil }
    return Period(
      first: first, last: next.advanced(byDays: -1), granularity: .quarter, isApproximate: true)
  }

  func seasonPeriod(_ season: Int, around date: CalendarDate, direction: Int) -> Period? {
    let year = date.year
    let candidates = (-2...2).compactMap { seasonDays(season, year: year + $0) }
    switch direction {
    case -1: return candidates.last { ($0.last ?? date) < date }
    case 1: return candidates.first { ($0.first ?? date) > date }
    default: return seasonDays(season, year: year)
    }
  }

  /// "summer 2024", "spring of 1945", "winter of 2010-11".
  func seasonWithYear(at index: Int) -> CalendarPhrase? {
    guard let season = season(at: index) else { return nil }
    var next = index + 1
    if joint(next) == .of { next += 1 }
    if let span = yearSpan(at: next), let first = span.period?.first?.year {
      // "winter 2023-24" is the one that begins in the first.
      return CalendarPhrase(
        end: span.end, period: seasonDays(season, year: first), anchor: .absolute, kind: .period)
    }
    if let year = year(at: next), isDigits(next) || isApostrophe(next) {
      return CalendarPhrase(
        end: year.end, period: seasonDays(season, year: year.value), anchor: .absolute,
        kind: .period)
    }
    if let whole = container(at: index + 1), whole.period?.granularity == .year {
      return CalendarPhrase(
        end: whole.end,
        period: whole.period?.first.flatMap { seasonDays(season, year: $0.year) },
        anchor: whole.anchor, kind: .period)
    }
    // Alone only where nothing else can be meant: "in the summer", not "spring" or "fall" as verbs.
    // "began to fall", but "from spring to fall"
    if joint(index - 1) == .to, kind(index - 2) != .season { return nil }
    let isAwaited = wordIs(index - 1, "come") && !isWord(index + 1)
    if !isOfEvent(season: index), !isSubject(season: index), !isAwaited {
      guard
        hasDateCue(before: index)
          || followsThe(index) && (hasDateCue(before: index - 1) || joint(index - 2) == .over)
      else { return nil }
      guard word(index).value % 2 == 1 || !isWord(index + 1) || followsThe(index) else {
        return nil
      }
    }
    let verb = isOfEvent(season: index) ? index + 2 : index + 1
    let direction = !isAwaited && side(from: phraseStart, to: verb) == .past ? -1 : 1
    let period = reference.flatMap { reference in
      let current = unitPeriod(.season, around: reference, away: 0)
      return seasonDays(season, year: reference.year).flatMap { $0 == current ? $0 : nil }
        ?? seasonPeriod(season, around: reference, direction: direction)
    }
    return CalendarPhrase(end: index + 1, period: period, anchor: .relative, kind: .period)
  }

  /// "Spring came early", "but winter was mild": a season that does something, at the head of a clause.
  private func isSubject(season index: Int) -> Bool {
    guard isWord(index + 1), !wordIs(index, "fall"),
      CalendarRoles.seasonVerbs.contains(tokens[index + 1].code)
    else { return false }
    return index == 0 || tokens[index].gap == .paragraph || endsSentence(index - 1)
      || tokens[index - 1].kind == .sign || joint(index - 1) == .and || wordIs(index - 1, "but")
  }

  /// "Spring shows drew crowds", "before autumn exams": what a season has once; "fall" may be a verb there.
  private func isOfEvent(season index: Int) -> Bool {
    isWord(index + 1) && tokens[index + 1].gap == .space && !wordIs(index, "fall")
      && CalendarRoles.events.contains(tokens[index + 1].code)
  }

  /// A named day and the first token after its name.
  func named(at index: Int) -> (day: NamedDay, end: Int)? {
    guard 0 <= index, index < tokens.count, words[index].startsName,
      tokens[index].gap < .paragraph || index == phraseStart
    else { return nil }
    // "a single day" is none; "Singles' Day", "Single Day" are.
    if wordIs(index, "single"), !isApostrophe(index + 1), !isCapitalized(index + 1) { return nil }
    // "lent freely", "an epiphany": plain words but for a capital.
    if !isCapitalized(index), NamedDays.plainWords.contains(tokens[index].code),
      !isDigits(index + 1)
    {
      return nil
    }
    var hash = NamedDays.seed
    var position = index
    var found: (day: NamedDay, end: Int)?
    for _ in 0..<NamedDays.longestName {
      guard isWord(position) else { break }
      let word = words[position]
      let isShortWeekday = word.kind == .shortWeekday && position > index
      let code = isShortWeekday ? NamedDays.weekdays[Int(word.value) - 1] : tokens[position].code
      hash = NamedDays.extended(hash, by: code)
      position += 1
      if isApostrophe(position), touches(position) {
        position += 1
        if kind(position) == .plural, touches(position) { position += 1 }
      }
      if let day = NamedDays.byHash[hash] { found = (day, position) }
      guard NamedDays.mayGoOn(after: hash) else { break }
      if isSign(position, "."), touches(position) { position += 1 }
      if isDash(position), touches(position), touches(position + 1) { position += 1 }
    }
    return found
  }

  /// A named day with its year, or nearest to the reference.
  func namedDay(at index: Int) -> CalendarPhrase? {
    guard let (day, afterName) = named(at: index) else { return nil }
    var next = afterName
    if isSign(next, ",") || joint(next) == .in || joint(next) == .of { next += 1 }
    if let year = year(at: next), isDigits(next) || year.end > next + 2 {
      guard let period = memory.period(of: day, in: year.value) else { return nil }
      return CalendarPhrase(end: year.end, period: period, anchor: .absolute)
    }
    if let whole = container(at: afterName), whole.period?.granularity == .year {
      return CalendarPhrase(
        end: whole.end, period: whole.period?.first.flatMap { memory.period(of: day, in: $0.year) },
        anchor: whole.anchor)
    }
    if let year = yearAway(at: afterName) {
      return CalendarPhrase(
        end: year.end, period: year.value == 0 ? nil : memory.period(of: day, in: year.value),
        anchor: .relative, kind: .date)
    }
    let period = reference.flatMap {
      nearest(
        day, to: $0, side: sideMeant(by: day, from: index, to: afterName, $0), countsSelf: true)
    }
    return CalendarPhrase(end: afterName, period: period, anchor: .relative, kind: .date)
  }

  /// "dropped in the run-up to Christmas", told a few days before it: the one to come, whatever the verb.
  private func sideMeant(
    by day: NamedDay, from index: Int, to end: Int, _ reference: CalendarDate
  ) -> CalendarSide {
    let told = sideTold(from: phraseStart, to: end)
    if told == nil, isBare(phraseStart, end) { return .future }
    guard told != .future,
      let ahead = nearest(day, to: reference, side: .future, countsSelf: false)?.first,
      let behind = nearest(day, to: reference, side: .past, countsSelf: true)?.last
    else { return told ?? .past }
    let (after, since) = (reference.days(until: ahead), behind.days(until: reference))
    if told == nil { return after < since ? .future : .past }
    let isNear = after <= Self.nearDays && since > Self.farDays
    return isNear && joint(index - 1) != .on && joint(index - 1) != .since ? .future : .past
  }

  private static let nearDays = 30
  private static let farDays = 180

  /// "two years ago", "in three years" after a named day: the year, 0 without a reference.
  private func yearAway(at index: Int) -> Count? {
    if let away = counted(at: index), away.kind == .period,
      away.period.map({ $0.granularity == .year }) ?? (reference == nil)
    {
      return Count(value: away.period?.first?.year ?? 0, end: away.end)
    }
    guard joint(index) == .in, let count = count(at: index + 1), unit(count.end) == .year,
      !isApostrophe(count.end + 1)
    else { return nil }
    let year = reference.map { $0.year + count.value } ?? 0
    return 0...9999 ~= year ? Count(value: year, end: count.end + 1) : nil
  }

  /// The nearest such day on one side of a date.
  func nearest(_ day: NamedDay, to date: CalendarDate, side: CalendarSide, countsSelf: Bool)
    -> Period?
  {
    for step in -1..<30 {
      let year = side == .past ? date.year - step : date.year + step
      guard let period = memory.period(of: day, in: year), let first = period.first,
        let last = period.last
      else { continue }
      switch side {
      case .past where countsSelf ? first <= date : last < date: return period
      case .future where countsSelf ? last >= date : first > date: return period
      default: continue
      }
    }
    return nil
  }
}
