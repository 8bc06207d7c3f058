// SPDX-License-Identifier: MIT

import Quantities
import SourceText
import Testing

/// Days in years whose dates are public knowledge, in calendars that move.
@Suite("A named day")
struct NamedDayTests {
  static let days: [(name: String, first: String, last: String?)] = [
    ("Easter 2024", "2024-03-31", nil), ("Easter Sunday 1818", "1818-03-22", nil),
    ("Good Friday 2025", "2025-04-18", nil), ("Orthodox Easter 2024", "2024-05-05", nil),
    ("Ash Wednesday 2024", "2024-02-14", nil), ("Whit Monday 2023", "2023-05-29", nil),
    ("Thanksgiving 2023", "2023-11-23", nil), ("Black Friday 2023", "2023-11-24", nil),
    ("Memorial Day 2024", "2024-05-27", nil), ("Labor Day 2024", "2024-09-02", nil),
    ("Martin Luther King Jr. Day 2024", "2024-01-15", nil),
    ("Election Day 2024", "2024-11-05", nil),
    ("Tax Day 2011", "2011-04-18", nil), ("Tax Day 2013", "2013-04-15", nil),
    ("Mother's Day 2024", "2024-05-12", nil), ("New Year’s Eve 1999", "1999-12-31", nil),
    ("Victoria Day 2024", "2024-05-20", nil), ("King's Day 2014", "2014-04-26", nil),
    ("Super Tuesday 2020", "2020-03-03", nil),
    ("Yom Kippur 2023", "2023-09-24", "2023-09-25"), ("Passover 2024", "2024-04-22", "2024-04-30"),
    ("Rosh Hashanah 2024", "2024-10-02", "2024-10-04"), ("Purim 2024", "2024-03-23", "2024-03-24"),
    ("Hanukkah 2023", "2023-12-07", "2023-12-15"),
    ("Chinese New Year 2023", "2023-01-22", nil), ("Lunar New Year 2024", "2024-02-10", nil),
    ("Chinese New Year 1985", "1985-02-20", nil),
    ("Mid-Autumn Festival 2023", "2023-09-29", nil), ("Chuseok 2020", "2020-10-01", nil),
    ("Mid-Autumn Festival 2025", "2025-10-06", nil),
    ("Dragon Boat Festival 2024", "2024-06-10", nil),
    ("Dragon Boat Festival 2020", "2020-06-25", nil), ("Qingming 2024", "2024-04-04", nil),
    ("Qingming Festival 2023", "2023-04-05", nil), ("Chung Yeung Festival 2022", "2022-10-04", nil),
    ("Nowruz 2024", "2024-03-20", nil), ("Nowruz 2023", "2023-03-21", nil),
    ("Orthodox Christmas 2024", "2024-01-07", nil), ("Remembrance Sunday 2023", "2023-11-12", nil),
    ("Inauguration Day 2021", "2021-01-20", nil),
    ("Eid al-Fitr 2023", "2023-04-21", nil), ("Eid al-Adha 2024", "2024-06-16", nil),
    ("Ramadan 2024", "2024-03-11", "2024-04-09"),
    ("Diwali 2023", "2023-11-12", nil), ("Holi 2024", "2024-03-25", nil),
    ("Raksha Bandhan 2022", "2022-08-12", nil), ("Makar Sankranti 2024", "2024-01-15", nil),
  ]

  @Test("falls on its day", arguments: days.indices)
  func falls(_ index: Int) throws {
    let (name, first, last) = Self.days[index]
    let mention = try #require(DateReading.mentions(name, nil).first, "\(name)")
    #expect(mention.period?.first?.description == first, "\(name)")
    #expect(mention.period?.last?.description == last ?? first, "\(name)")
    #expect(mention.anchor == .absolute)
    #expect(mention.range.count == name.utf8.count)
  }

  @Test("without a year is the nearest one on the side that the sentence looks to")
  func sides() {
    #expect(DateReading.read("Sales fell at Christmas.", "2024-05-15") == ["Christmas 2023-12-25"])
    #expect(
      DateReading.read("Shops will open at Christmas.", "2024-05-15") == ["Christmas 2024-12-25"])
    #expect(DateReading.read("He left before Easter.", nil) == ["Easter -"])
  }
}
