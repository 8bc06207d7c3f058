// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  // MARK: - Quarters and halves

  /// "the third quarter of 2024", "first-half": a piece of a year, or of something longer or shorter.
  func fraction(
    _ place: Int, of unit: CalendarUnit, count: Int, isFiscal: Bool, at index: Int
  ) -> CalendarPhrase? {
    let pieces = unit == .quarter ? 4 : 2
    guard abs(place) <= pieces, place != 0, count <= pieces else { return nil }
    if count > 1 {
      // "the first three quarters of 2023".
      guard let whole = container(at: index), place > 0, place + count - 1 <= pieces,
        let year = whole.period?.first?.year,
        let first = Period(year: year, quarter: place)?.first,
        let last = Period(year: year, quarter: place + count - 1)?.last, unit == .quarter
      else { return nil }
      return CalendarPhrase(
        end: whole.end,
        period: markedFiscal(
          Period(first: first, last: last, granularity: .span),
          isFiscal || whole.period?.isFiscal == true),
        anchor: whole.anchor, kind: .period)
    }
    if let whole = container(at: index) {
      if let period = whole.period, period.granularity == .span, period.isFiscal {
        // "the third quarter of 2015-16": whose year it is, and so which months, is not told.
        return CalendarPhrase(
          end: whole.end, period: period, anchor: whole.anchor, kind: .period)
      }
      guard whole.period?.granularity == .year || whole.period == nil else {
        guard let period = whole.period, let days = thirds(of: period, pieces: pieces, place: place)
        else { return nil }
        return CalendarPhrase(end: whole.end, period: days, anchor: whole.anchor, kind: .period)
      }
      let piece = place < 0 ? pieces + 1 + place : place
      let year = whole.period?.first?.year
      let days = year.flatMap {
        unit == .quarter ? Period(year: $0, quarter: piece) : Period(year: $0, half: piece)
      }
      return CalendarPhrase(
        end: whole.end,
        period: days.map { markedFiscal($0, isFiscal || whole.period?.isFiscal == true) },
        anchor: whole.anchor, kind: .period)
    }
    // "last quarter" is told by `modified`.
    guard place > 0, !isPlayed(from: phraseStart, to: index) else { return nil }
    if kind(index) == .ended || joint(index) == .to, let told = until(1, unit, at: index) {
      return told
    }
    return CalendarPhrase(
      end: index, period: nearestPiece(place, unit, end: index).map { markedFiscal($0, isFiscal) },
      anchor: .relative, kind: .period)
  }

  /// Whether a half or quarter is one of a match: its sentence has a word of play ("scored in the second half").
  private func isPlayed(from start: Int, to end: Int) -> Bool {
    let first = sentenceStart
    var index = first
    while index < tokens.count, index < end + 30, index == first || tokens[index].gap < .paragraph {
      if tokens[index].kind == .word, !(start..<end).contains(index),
        GameWords.play.contains(tokens[index].code)
      {
        return true
      }
      if index >= end, endsSentence(index) { return false }
      index += 1
    }
    return false
  }

  /// A period marked as fiscal, whose days are then loose.
  func markedFiscal(_ period: Period, _ isFiscal: Bool) -> Period {
    guard isFiscal, !period.isFiscal else { return period }
    return Period(
      first: period.first, last: period.last, granularity: period.granularity, isFiscal: true,
      isApproximate: true)
  }

  /// The quarter or half of that number nearest to the reference on the side that is meant.
  func nearestPiece(_ place: Int, _ unit: CalendarUnit, end: Int) -> Period? {
    guard let reference else { return nil }
    let isAdjective = isDash(end - 2) && touches(end - 1)
    let side = side(from: phraseStart, to: end)
    if !isAdjective, let coming = comingPiece(place, unit, end: end, reference) { return coming }
    // "Data for Q1 are due in May" looks ahead to data, not to a quarter three quarters of a year off.
    if side == .future, joint(phraseStart - 1) != .by, !isBare(phraseStart, end),
      let over = lastPiece(place, unit, reference), let end = over.last,
      let next = shifted(end, .year, by: 1), end < reference,
      end.days(until: reference) < reference.days(until: next) - (unit == .quarter ? 90 : 180)
    {
      return over
    }
    for step in 0..<2 {
      let year = side == .past ? reference.year - step : reference.year + step
      guard
        let period = unit == .quarter
          ? Period(year: year, quarter: place) : Period(year: year, half: place),
        let first = period.first, let last = period.last
      else { return nil }
      if side == .past ? first <= reference : last >= reference { return period }
    }
    return nil
  }

  /// The quarter or half of that number that began last.
  private func lastPiece(_ place: Int, _ unit: CalendarUnit, _ reference: CalendarDate) -> Period? {
    for year in [reference.year, reference.year - 1] {
      let piece =
        unit == .quarter ? Period(year: year, quarter: place) : Period(year: year, half: place)
      if let first = piece?.first, first <= reference { return piece }
    }
    return nil
  }

  /// "cuts during the fourth quarter", told in August: the one about to begin, not the one long over.
  private func comingPiece(_ place: Int, _ unit: CalendarUnit, end: Int, _ reference: CalendarDate)
    -> Period?
  {
    guard unit == .quarter, place - (reference.month + 2) / 3 == 1,
      !tellsOfPast(from: max(phraseStart - 14, sentenceStart), to: phraseStart),
      !tellsOfPast(from: end, to: end + 6)
    else { return nil }
    return Period(year: reference.year, quarter: place)
  }

  /// One of so many like pieces of a period.
  private func thirds(of period: Period, pieces: Int, place: Int) -> Period? {
    guard let first = period.first, let last = period.last, let days = period.dayCount,
      days >= pieces
    else { return nil }
    let piece = place < 0 ? pieces + place : place - 1
    guard 0..<pieces ~= piece else { return nil }
    if period.granularity >= .decade, period.granularity != .span {
      // Of a decade or a century, so many whole years.
      let years = last.year - first.year + 1
      let start = Period(year: first.year + years * piece / pieces)?.first
      let stop = Period(year: first.year + years * (piece + 1) / pieces - 1)?.last
      return Period(first: start, last: stop, granularity: .span, isApproximate: true)
    }
    let from = first.advanced(byDays: days * piece / pieces)
    let to = piece == pieces - 1 ? last : first.advanced(byDays: days * (piece + 1) / pieces - 1)
    return Period(first: from, last: to, granularity: .span, isApproximate: true)
  }
}
