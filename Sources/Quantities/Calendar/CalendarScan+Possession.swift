// SPDX-License-Identifier: MIT

import SourceText

extension CalendarScan {
  /// "this year's first half", "2023's third quarter", "the year's end", "last year's May": a piece of
  /// the period that the "'s" belongs to.
  func possessed(_ whole: CalendarPhrase) -> CalendarPhrase? {
    let mark = whole.end
    guard touches(mark), kind(mark + 1) == .plural, touches(mark + 1), whole.kind == .period,
      whole.period.map({ $0.granularity == .year || $0.granularity == .month }) ?? true
    else { return nil }
    var owner = finish(whole)
    guard owner.kind == .period else { return nil }
    let next = mark + 2
    if let (end, days) = namedPiece(of: owner.period, at: next)
      ?? orderedPiece(of: owner.period, at: next)
    {
      owner.end = end
      owner.period = days
      owner.parts = nil
      return owner
    }
    return nil
  }

  /// A month, a season or an edge.
  private func namedPiece(of whole: Period?, at index: Int) -> (end: Int, days: Period?)? {
    let year = whole?.granularity == .year ? whole?.first?.year : nil
    guard whole == nil || year != nil || kind(index) == .edge else { return nil }
    switch kind(index) {
    case .edge where word(index).value == 0 || word(index).value == 4:
      guard !isDash(index + 1) else { return nil }
      let part: Period.Part = word(index).value == 0 ? .start : .end
      return (index + 1, whole.map { narrowed($0, to: part, isEdge: true) })
    case .month:
      guard isCapitalized(index), !isDigits(index + 1) else { return nil }
      let month = Int(word(index).value)
      return (index + 1, year.flatMap { Period(year: $0, month: month) })
    case .season:
      let season = Int(word(index).value)
      return (index + 1, year.flatMap { seasonDays(season, year: $0) })
    default: return nil
    }
  }

  /// A quarter, a half, or so many smaller units.
  private func orderedPiece(of whole: Period?, at index: Int) -> (end: Int, days: Period?)? {
    var next = index
    let place: Int
    if kind(next) == .before, word(next).value == 0 || word(next).value == 4 {
      (place, next) = (-1, next + 1)
    } else if let ordinal = ordinal(at: next) {
      (place, next) = (ordinal.value, ordinal.end)
    } else {
      return nil
    }
    if isDash(next) { next += 1 }
    var count = 1
    if let several = self.count(at: next), !several.isArticle, unit(several.end) != nil {
      (count, next) = (several.value, several.end)
    }
    guard let unit = unit(next) else { return nil }
    let days: Period?
    switch unit {
    case .quarter, .half:
      let pieces = unit == .quarter ? 4 : 2
      let piece = place < 0 ? pieces : place
      guard count == 1, 1...pieces ~= piece, whole?.granularity != .month else { return nil }
      days = whole?.first.flatMap {
        unit == .quarter
          ? Period(year: $0.year, quarter: piece) : Period(year: $0.year, half: piece)
      }.map { markedFiscal($0, whole?.isFiscal == true) }
    case .day, .week, .month: days = whole.flatMap { part(place, count: count, unit, of: $0) }
    default: return nil
    }
    guard whole == nil || days != nil else { return nil }
    return (next + 1, days)
  }
}
