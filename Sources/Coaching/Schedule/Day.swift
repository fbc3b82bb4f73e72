/// A day of the proleptic Gregorian calendar, of no particular time zone, from year 1 to 9999.
///
/// Arithmetic that would leave those years stops at the first or last day. Text: `2026-11-21`.
package struct Day: Comparable {
  /// Days since 1970-01-01, negative before.
  package let daysSinceEpoch: Int

  package static let first = Day(unchecked: -719_162)
  package static let last = Day(unchecked: 2_932_896)

  private init(unchecked days: Int) { daysSinceEpoch = days }

  /// Days outside the years 1 to 9999 become the first or the last day.
  package init(daysSinceEpoch days: Int) {
    self.init(unchecked: min(max(days, Day.first.daysSinceEpoch), Day.last.daysSinceEpoch))
  }

  /// Nil for a day that no calendar has, such as 30 February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(unchecked: Day.count(year: year, month: month, day: day))
  }

  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var day: Int { civil.day }

  package var weekday: Weekday {
    let fromMonday = (daysSinceEpoch + 3) % 7
    return Weekday(rawValue: (fromMonday + 7) % 7 + 1)!
  }

  package func adding(days: Int) -> Day {
    let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
    return overflow ? (days < 0 ? .first : .last) : Day(daysSinceEpoch: sum)
  }

  /// The same day of a later month, or that month's last day where it is shorter.
  package func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let bounded = min(max(months, -120_000), 120_000)
    let total = year * 12 + month - 1 + bounded
    guard total >= 12 else { return .first }
    guard total < 120_000 else { return .last }
    let clamped = min(day, Day.length(ofMonth: total % 12 + 1, year: total / 12))
    return Day(unchecked: Day.count(year: total / 12, month: total % 12 + 1, day: clamped))
  }

  /// Monday to Friday counted, negative backwards; from a weekend, the first is the next Monday
  /// (backwards the Friday before). Zero leaves the day as it is. Holidays are not known.
  package func adding(workingDays: Int) -> Day {
    guard workingDays != 0 else { return self }
    let count = min(max(abs(workingDays == .min ? .max : workingDays), 0), 4_000_000)
    let weekend = weekday.rawValue - 5
    if workingDays > 0 {
      let start = weekend > 0 ? adding(days: -weekend) : self
      return start.adding(days: count + (start.weekday.rawValue - 1 + count) / 5 * 2)
    }
    let start = weekend > 0 ? adding(days: 3 - weekend) : self
    return start.adding(days: -count - (5 - start.weekday.rawValue + count) / 5 * 2)
  }

  package func days(to other: Day) -> Int { other.daysSinceEpoch - daysSinceEpoch }

  package var firstOfMonth: Day { adding(days: 1 - day) }

  package var lastOfMonth: Day {
    let (year, month, day) = civil
    return adding(days: Day.length(ofMonth: month, year: year) - day)
  }

  /// The first day of the week that holds this day.
  package func startOfWeek(on first: Weekday = .monday) -> Day {
    adding(days: -((weekday.rawValue - first.rawValue + 7) % 7))
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package static func < (left: Day, right: Day) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }
}

extension Day: TextValue {
  package init?(_ description: String) {
    var cursor = TextCursor(description)
    guard let day = Day(reading: &cursor), cursor.isAtEnd else { return nil }
    self = day
  }

  init?(reading cursor: inout TextCursor) {
    guard let year = cursor.number(digits: 4...4), cursor.take("-"),
      let month = cursor.number(digits: 2...2), cursor.take("-"),
      let day = cursor.number(digits: 2...2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package var description: String {
    let (year, month, day) = civil
    let padding = String(repeating: "0", count: 4 - String(year).count)
    return "\(padding)\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }
}

extension Day {
  /// Year, month and day together. Source for both directions: Howard Hinnant,
  /// "chrono-Compatible Low-Level Date Algorithms" (years begin in March, eras of 400 years).
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func count(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
