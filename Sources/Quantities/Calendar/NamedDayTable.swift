// SPDX-License-Identifier: MIT

/// The names of days, in lower case, without apostrophes and without the "s" after one.
enum NamedDayTable {
  /// Names with how the day is found.
  static let english: [(names: [String], day: NamedDay)] = [
    fixed(1, 1, ["new year day", "new years day", "new year"]),
    fixed(12, 31, ["new year eve", "new years eve"]),
    fixed(12, 25, ["christmas", "christmas day", "xmas"]),
    fixed(12, 24, ["christmas eve"]),
    fixed(12, 26, ["boxing day"]),
    fixed(2, 14, ["valentine day", "valentines day", "st valentine day"]),
    fixed(3, 17, ["st patrick day", "saint patrick day", "st paddy day"]),
    fixed(7, 4, ["independence day", "fourth of july"]),
    fixed(7, 14, ["bastille day"]),
    fixed(10, 31, ["halloween"]),
    fixed(11, 11, ["veterans day", "veteran day", "armistice day"]),
    fixed(4, 1, ["april fool day", "april fools day"]),
    fixed(2, 2, ["groundhog day"]),
    fixed(6, 19, ["juneteenth"]),
    fixed(4, 22, ["earth day"]),
    fixed(4, 25, ["anzac day"]),
    fixed(1, 26, ["australia day"]),
    fixed(7, 1, ["canada day"]),
    fixed(3, 8, ["international women day", "international womens day"]),
    nth(4, 4, 11, ["thanksgiving", "thanksgiving day"]),
    (["black friday"], NamedDay(rule: .afterNth(4, weekday: 4, month: 11, days: 1), length: 1)),
    (["cyber monday"], NamedDay(rule: .afterNth(4, weekday: 4, month: 11, days: 4), length: 1)),
    nth(3, 1, 1, ["martin luther king day", "mlk day", "martin luther king jr day"]),
    nth(3, 1, 2, ["presidents day", "president day", "washington birthday"]),
    nth(-1, 1, 5, ["memorial day"]),
    nth(1, 1, 9, ["labor day", "labour day"]),
    nth(2, 1, 10, ["columbus day"]),
    nth(2, 7, 5, ["mother day", "mothers day"]),
    nth(3, 7, 6, ["father day", "fathers day"]),
    easter(0, ["easter", "easter sunday", "easter day"]),
    easter(1, ["easter monday"]),
    easter(-2, ["good friday"]),
    easter(-3, ["maundy thursday", "holy thursday"]),
    easter(-7, ["palm sunday"]),
    easter(-46, ["ash wednesday"]),
    easter(-47, ["shrove tuesday", "mardi gras", "pancake day"]),
    easter(39, ["ascension day"]),
    easter(49, ["pentecost", "whitsun", "whit sunday"]),
    easter(50, ["whit monday", "pentecost monday"]),
    (["orthodox easter"], NamedDay(rule: .orthodoxEaster(0), length: 1)),
  ]

  private static func fixed(_ month: Int, _ day: Int, _ names: [String]) -> (
    names: [String], day: NamedDay
  ) {
    (names, NamedDay(rule: .fixed(month: month, day: day), length: 1))
  }

  private static func nth(_ count: Int, _ weekday: Int, _ month: Int, _ names: [String]) -> (
    names: [String], day: NamedDay
  ) {
    (names, NamedDay(rule: .nth(count, weekday: weekday, month: month), length: 1))
  }

  private static func easter(_ days: Int, _ names: [String]) -> (names: [String], day: NamedDay) {
    (names, NamedDay(rule: .easter(days), length: 1))
  }
}
