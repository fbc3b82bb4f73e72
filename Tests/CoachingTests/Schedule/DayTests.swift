import Testing

@testable import Coaching

struct DayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2026, 11, 21, 20_778),
    (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
  ])
  func `days are counted from 1970`(year: Int, month: Int, day: Int, count: Int) throws {
    let made = try #require(Day(year: year, month: month, day: day))
    #expect(made.daysSinceEpoch == count)
    #expect(Day(daysSinceEpoch: count).civil == (year, month, day))
  }

  @Test(arguments: [
    (2026, 2, 30), (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1),
    (2026, 1, 0), (2026, 1, 32), (0, 1, 1), (10_000, 1, 1),
  ])
  func `a day no calendar has is nil`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `every day of four centuries follows the one before`() {
    var day = Day("1899-12-31")!
    var weekday = Weekday.sunday
    while day < Day("2301-01-01")! {
      #expect(Day(year: day.year, month: day.month, day: day.day) == day)
      #expect(Day(day.description) == day)
      #expect(day.weekday == weekday)
      day = day.adding(days: 1)
      weekday = Weekday(rawValue: weekday.rawValue % 7 + 1)!
    }
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2026-12-31", 2, "2027-02-28"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-15", -1, "2025-12-15"), ("2024-02-29", 12, "2025-02-28"),
    ("2024-02-29", 48, "2028-02-29"), ("2026-11-21", 0, "2026-11-21"),
    ("0001-01-15", -1, "0001-01-01"), ("9999-12-15", 1, "9999-12-31"),
  ])
  func `months are added with the day clamped`(from: String, months: Int, to: String) {
    #expect(Day(from)!.adding(months: months).description == to)
  }

  // Saturday is 21 November 2026.
  @Test(arguments: [
    ("2026-11-20", 1, "2026-11-23"), ("2026-11-20", 5, "2026-11-27"),
    ("2026-11-20", 0, "2026-11-20"), ("2026-11-21", 0, "2026-11-21"),
    ("2026-11-21", 1, "2026-11-23"), ("2026-11-22", 1, "2026-11-23"),
    ("2026-11-22", 6, "2026-11-30"), ("2026-11-18", 3, "2026-11-23"),
    ("2026-11-23", -1, "2026-11-20"), ("2026-11-21", -1, "2026-11-20"),
    ("2026-11-22", -2, "2026-11-19"), ("2026-11-25", -10, "2026-11-11"),
    ("2026-12-31", 1, "2027-01-01"), ("2024-02-28", 2, "2024-03-01"),
  ])
  func `working days skip weekends`(from: String, count: Int, to: String) {
    #expect(Day(from)!.adding(workingDays: count).description == to)
  }

  @Test func `working days agree with counting one by one`() {
    for offset in 0..<7 {
      let start = Day("2026-11-16")!.adding(days: offset)
      for count in -30...30 where count != 0 {
        var day = start
        var left = abs(count)
        while left > 0 {
          day = day.adding(days: count.signum())
          if day.weekday.isWorking { left -= 1 }
        }
        #expect(start.adding(workingDays: count) == day)
      }
    }
  }

  @Test func `sums beyond the calendar stop at its ends`() {
    #expect(Day.last.adding(days: .max) == .last)
    #expect(Day.first.adding(days: .min) == .first)
    #expect(Day.last.adding(months: .max) == .last)
    #expect(Day.first.adding(workingDays: .min) == .first)
    #expect(Day(daysSinceEpoch: .max) == .last)
  }

  @Test(arguments: [
    "2026-2-03", "2026-02-30", "26-02-03", "2026-02-03T", " 2026-02-03", "", "2026-02-0３",
  ])
  func `text of another form is no day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `weeks and months have their first and last days`() {
    let day = Day("2024-02-10")!
    #expect(day.weekday == .saturday)
    #expect(day.startOfWeek().description == "2024-02-05")
    #expect(day.startOfWeek(on: .sunday).description == "2024-02-04")
    #expect(day.firstOfMonth.description == "2024-02-01")
    #expect(day.lastOfMonth.description == "2024-02-29")
  }
}
