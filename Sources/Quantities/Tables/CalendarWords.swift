// SPDX-License-Identifier: MIT

/// The words of the calendar, entered into `WordTable.standard` with the trait `calendar`.
///
/// What each means is kept by the calendar's own readers, by `WordTable.identifier(of:)`.
package enum CalendarWords {
  package static let all: [String] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
    "today", "yesterday", "tomorrow", "tonight", "ago", "spring", "summer", "autumn", "winter",
    "last", "next", "this", "past", "early", "late", "mid", "quarter", "fiscal", "fy",
  ]
}
