// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  // MARK: - "three months ago", "a year earlier", "two days after Christmas"

  /// A count of units and the word that says where they are counted from.
  func counted(at index: Int) -> CalendarPhrase? {
    guard let first = count(at: index) else { return nil }
    var next = first.end
    if isDash(next), !touches(next) { return nil }
    if wordIs(next, "full") || wordIs(next, "more") || wordIs(next, "short") { next += 1 }
    if isWeekday(next) { return countedWeekdays(first.value, at: next) }
    guard let unit = unit(next), kind(next) == .unit else { return nil }
    next += 1
    guard mayBeAnchored(at: next) else { return nil }
    var counts = [(first.value, unit)]
    while counts.count < 5 {
      var more = next
      if isSign(more, ",") { more += 1 }
      if joint(more) == .and { more += 1 }
      guard let count = count(at: more), let unit = self.unit(count.end), kind(count.end) == .unit
      else { break }
      counts.append((count.value, unit))
      next = count.end + 1
    }
    return anchored(counts, isVague: first.isVague, isArticle: first.isArticle, at: next)
  }

  /// Whether a token can say where a count of units starts from, or go on with the count.
  private func mayBeAnchored(at index: Int) -> Bool {
    let word = word(index)
    switch word.kind {
    case .none: return isDigits(index) || isSign(index, ",")
    case .joint:
      switch CalendarJoint(rawValue: word.value) {
      case .on, .from, .before, .after, .and: return true
      default: return false
      }
    case .ago, .hence, .earlier, .later, .article, .vagueCount, .cardinal: return true
    default: return false
    }
  }

  private func anchored(
    _ counts: [(Int, CalendarUnit)], isVague: Bool, isArticle: Bool, at index: Int
  ) -> CalendarPhrase? {
    let word = word(index)
    let isDay = counts.count > 1 || counts.allSatisfy { $0.1 <= .fortnight }
    let size: Mention.Kind = isDay ? .date : .period
    switch word.kind {
    case .ago:
      if let piece = agoThis(counts, at: index + 1) { return piece }
      guard word.value == 0 || !isWord(index + 1) || kind(index + 1) == .joint else { return nil }
      return CalendarPhrase(
        end: index + 1, period: distant(counts, from: reference, sign: -1, isVague: isVague),
        anchor: .relative, kind: size)
    case .hence:
      return CalendarPhrase(
        end: index + 1, period: distant(counts, from: reference, sign: 1, isVague: isVague),
        anchor: .relative, kind: size)
    case .earlier, .later:
      // "20 minutes later" stays a duration, and so does "a week later than usual".
      guard counts.allSatisfy({ $0.1 >= .day }), joint(index + 1) != .than else { return nil }
      let sign = word.kind == .earlier ? -1 : 1
      return CalendarPhrase(
        end: index + 1, period: fromContext(counts, sign: sign, isVague: isVague),
        anchor: .contextual, kind: size)
    case .joint:
      let joint = CalendarJoint(rawValue: word.value)
      if joint == .on, isSign(index + 1, ","), counts.allSatisfy({ $0.1 >= .day }) {
        // "Six months on, ..."
        return CalendarPhrase(
          end: index + 1, period: fromContext(counts, sign: 1, isVague: isVague),
          anchor: .contextual, kind: size)
      }
      if joint == .from, wordIs(index + 1, "now") {
        return CalendarPhrase(
          end: index + 2, period: distant(counts, from: reference, sign: 1, isVague: isVague),
          anchor: .relative, kind: size)
      }
      if joint == .before, endsClause(index + 1), counts.allSatisfy({ $0.1 >= .day }) {
        return CalendarPhrase(
          end: index + 1, period: fromContext(counts, sign: -1, isVague: isVague),
          anchor: .contextual, kind: size)
      }
      guard joint == .from || joint == .after || joint == .before,
        let target = single(at: index + 1), target.kind == .date || joint != .from
      else { return nil }
      let finished = finish(target)
      guard finished.kind == .date else { return nil }
      let sign = joint == .before ? -1 : 1
      return CalendarPhrase(
        end: finished.end,
        period: distant(
          counts, from: finished.period?.first, sign: sign, isVague: isVague, isExact: true),
        anchor: finished.anchor, kind: .date)
    default: return nil
    }
  }

  /// "six years ago this month", "a year ago today": the piece of calendar told, so far back.
  private func agoThis(_ counts: [(Int, CalendarUnit)], at index: Int) -> CalendarPhrase? {
    guard counts.count == 1, let (count, unit) = counts.first, unit >= .week else { return nil }
    let isDay = kind(index) == .deictic && word(index).value == 0
    let size = kind(index) == .current ? self.unit(index + 1) : nil
    guard isDay || size == .week || size == .month else { return nil }
    let day = reference.flatMap { shifted($0, unit, by: -count) }
    return CalendarPhrase(
      end: isDay ? index + 1 : index + 2,
      period: day.flatMap { day in
        size.map { unitPeriod($0, around: day, away: 0) } ?? Period(day: day)
      }, anchor: .relative, kind: isDay ? .date : .period)
  }

  /// "half a century ago", "half a decade later".
  func halfCounted(at index: Int) -> CalendarPhrase? {
    guard kind(index) == .half, kind(index + 1) == .article, word(index + 1).value == 1,
      kind(index + 2) == .unit, let unit = unit(index + 2)
    else { return nil }
    switch unit {
    case .century: return anchored([(50, .year)], isVague: true, isArticle: true, at: index + 3)
    case .decade: return anchored([(5, .year)], isVague: false, isArticle: true, at: index + 3)
    case .year: return anchored([(6, .month)], isVague: false, isArticle: true, at: index + 3)
    default: return nil
    }
  }

  private func countedWeekdays(_ count: Int, at index: Int) -> CalendarPhrase? {
    let target = Int(word(index).value)
    let next = index + 1
    var sign = 0
    var end = next + 1
    if kind(next) == .ago { sign = -1 }
    if kind(next) == .hence { sign = 1 }
    if joint(next) == .from, wordIs(next + 1, "now") {
      sign = 1
      end = next + 2
    }
    guard sign != 0, count > 0, count < 1000 else { return nil }
    let day = reference.map {
      $0.nearest(weekday: target, side: sign < 0 ? .past : .future, countsSelf: false)
        .advanced(byDays: sign * 7 * (count - 1))
    }
    return CalendarPhrase(
      end: end, period: day.map { Period(day: $0) }, anchor: .relative, kind: .date)
  }

  /// The piece of calendar so many units away, as fine as its finest unit.
  func distant(
    _ counts: [(Int, CalendarUnit)], from base: CalendarDate?, sign: Int, isVague: Bool,
    isExact: Bool = false
  ) -> Period? {
    guard var date = base else { return nil }
    for (count, unit) in counts {
      guard let moved = shifted(date, unit, by: sign * count) else { return nil }
      date = moved
    }
    guard counts.count == 1, !isExact, let unit = counts.first?.1 else { return Period(day: date) }
    switch unit {
    case .month: return loose(Period(year: date.year, month: date.month), isVague)
    case .quarter: return loose(Period(year: date.year, quarter: (date.month + 2) / 3), isVague)
    case .year: return loose(Period(year: date.year), isVague)
    case .decade, .century: return loose(Period(year: date.year), true)
    default: return loose(Period(day: date), isVague)
    }
  }

  private func loose(_ period: Period?, _ isLoose: Bool) -> Period? {
    guard let period, isLoose else { return period }
    return Period(
      first: period.first, last: period.last, granularity: period.granularity,
      isFiscal: period.isFiscal, isApproximate: true)
  }

  /// Whether a period is a piece of a year, so that "a year earlier" is the same piece.
  private func hasYearEarlier(_ period: Period) -> Bool {
    switch period.granularity {
    case .month, .quarter, .half: true
    case .span: period.dayCount.map { 7...366 ~= $0 } ?? false
    default: false
    }
  }

  /// So many units from the period told last, or from the reference.
  func fromContext(_ counts: [(Int, CalendarUnit)], sign: Int, isVague: Bool) -> Period? {
    let context = told(for: counts.count == 1 ? counts.first?.1 : .day)
    if let context, counts.count == 1, let (count, unit) = counts.first, unit == .year, sign < 0,
      let first = context.first, !context.isSeason, hasYearEarlier(context)
    {
      // "in the third quarter ... a year earlier": the same quarter of the year before.
      return moved(context, to: first.year + sign * min(count, 9999))
    }
    // "in June ... the month before": one of the same size as the one told.
    let unit = counts.count == 1 ? counts.first?.1 : nil
    let isAlike = context?.granularity == unit?.granularity || unit.map { $0 >= .year } == true
    let base =
      context?.granularity == .day || context?.granularity == .year || isAlike
      ? context?.first : nil
    // Without a day to count from, only "a year earlier" has one that goes without saying.
    let isUsual = counts.count == 1 && counts.first?.0 == 1 && sign < 0
    guard let start = base ?? (isUsual ? reference : nil) else { return nil }
    return distant(counts, from: start, sign: sign, isVague: isVague)
  }
}
