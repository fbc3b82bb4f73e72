import Testing

@testable import Coaching

/// Each row of the table of conventions in the README, with what it says.
struct DateConventionsTests {
  static let tuesday = "2026-11-24T10:00"

  @Test(arguments: [
    // A weekday alone; said on that day.
    ("friday", "future", tuesday, "2026-11-27"), ("friday", "past", tuesday, "2026-11-20"),
    ("tuesday", "future", tuesday, "2026-12-01 | 2026-11-24"),
    ("tuesday", "past", tuesday, "2026-11-17 | 2026-11-24"),
    // This, next and last.
    ("this tuesday", "future", tuesday, "2026-11-24"),
    ("next friday", "future", tuesday, "2026-12-04 | 2026-11-27"),
    ("next monday", "future", tuesday, "2026-11-30"),
    ("next friday", "future", "2026-11-21T10:00", "2026-11-27"),
    ("last friday", "past", tuesday, "2026-11-20"),
    ("last monday", "past", tuesday, "2026-11-23 | 2026-11-16"),
    ("next weekend", "future", tuesday, "2026-12-05..2026-12-06 | 2026-11-28..2026-11-29"),
    // British weeks.
    ("friday week", "future", tuesday, "2026-12-04"),
    ("a week on friday", "future", tuesday, "2026-12-04"),
    ("a fortnight on friday", "future", tuesday, "2026-12-11"),
    // Weeks, months and their ends.
    ("next week", "future", tuesday, "2026-11-30 week"),
    ("next month", "future", tuesday, "2026-12-01 month"),
    ("end of next week", "future", tuesday, "2026-12-04"),
    ("end of the month", "future", tuesday, "2026-11-30"),
    ("end of the year", "future", tuesday, "2026-12-31"),
    ("EOD friday", "future", tuesday, "2026-11-27T17:00"),
    ("end of the week", "future", "2026-11-21T10:00", "2026-11-27 | 2026-11-22"),
    ("this weekend", "future", tuesday, "2026-11-28..2026-11-29"),
    ("early december", "future", tuesday, "2026-12-01..2026-12-10"),
    ("mid-december", "future", tuesday, "2026-12-15"),
    ("late december", "future", tuesday, "2026-12-21..2026-12-31"),
    // Days without a year.
    ("20 november", "future", tuesday, "2027-11-20"),
    ("20 november", "past", tuesday, "2026-11-20"),
    ("24 november", "future", tuesday, "2026-11-24"), ("the 14th", "future", tuesday, "2026-12-14"),
    ("the 14th", "past", tuesday, "2026-11-14"),
    // Numbers.
    ("3/12", "future", tuesday, "2026-12-03"), ("3.12.", "future", tuesday, "2026-12-03"),
    ("3.12", "future", tuesday, "2026-12-03 | 2026-11-24T15:12"),
    ("12/13", "future", tuesday, "refused impossibleDay"),
    ("12", "future", tuesday, "refused unclearNumber"),
    // Hours.
    ("tomorrow 9", "future", tuesday, "2026-11-25T09:00"),
    ("tomorrow 4", "future", tuesday, "2026-11-25T16:00"),
    ("tomorrow 12", "future", tuesday, "2026-11-25T12:00"),
    ("tomorrow 7", "future", tuesday, "2026-11-25T07:00 | 2026-11-25T19:00"),
    ("tomorrow 04:00", "future", tuesday, "2026-11-25T04:00"),
    ("9am", "future", tuesday, "2026-11-25T09:00"), ("11am", "past", tuesday, "2026-11-23T11:00"),
    ("at 8", "future", tuesday, "2026-11-24T20:00 | 2026-11-25T08:00"),
    ("tomorrow morning", "future", tuesday, "2026-11-25"),
    ("midnight", "future", tuesday, "2026-11-25T00:00"),
    ("friday midnight", "future", tuesday, "2026-11-28T00:00 | 2026-11-27T00:00"),
    ("half three", "future", tuesday, "2026-11-24T15:30 | 2026-11-24T14:30"),
    // Amounts.
    ("in 2 days", "future", tuesday, "2026-11-26"),
    ("in 48 hours", "future", tuesday, "2026-11-26T10:00"),
    ("in a month", "future", "2026-01-31T10:00", "2026-02-28"),
    ("in a couple of days", "future", tuesday, "2026-11-26"),
    ("in a few days", "future", tuesday, "2026-11-27"),
    ("3 business days", "future", tuesday, "2026-11-27"),
    ("4 business days", "future", tuesday, "2026-11-30"),
    // Words before.
    ("by friday", "future", tuesday, "2026-11-27"),
    ("before friday", "future", tuesday, "2026-11-26"),
    ("after the 3rd", "future", tuesday, "2026-12-04"),
    ("after next week", "future", tuesday, "2026-12-07"),
    // Clocks that change.
    ("29 march 2:30am", "future", "2026-03-27T10:00", "refused skippedByClocks"),
    ("25 october 2:30am", "future", "2026-10-23T10:00", "2026-10-25T02:30 | 2026-10-25T02:30"),
    ("in 2 days at 9", "future", "2026-03-27T10:00", "2026-03-29T09:00"),
    // What is not guessed.
    ("friday 3 december", "future", tuesday, "refused weekdayMismatch"),
    ("30 february", "future", tuesday, "refused impossibleDay"),
    ("after easter", "future", tuesday, "refused movable"),
    ("soon", "future", tuesday, "refused vague"),
    ("3pm PST", "future", tuesday, "refused otherZone"),
  ])
  func `a convention holds`(text: String, facing: String, now: String, meaning: String) {
    let moment = Moment(now, defaultZone: Zone("Europe/Berlin")!)!
    let reading = readDate(
      text, now: moment, facing: Facing(rawValue: facing)!,
      conventions: DateConventions(monthBeforeDay: false))
    #expect(spell(reading, zone: moment.zone) == meaning)
  }

  @Test(arguments: [
    ("en_US.UTF-8", true), ("en_US", true), ("C", true), ("C.UTF-8", true), ("POSIX", true),
    ("", true), ("en_GB.UTF-8", false), ("de_DE@euro", false), ("en_IE", false),
  ])
  func `the month goes first in few locales`(locale: String, isFirst: Bool) {
    #expect(DateConventions(locale: locale).monthBeforeDay == isFirst)
  }

  @Test func `where the month goes first 3/12 is in March`() {
    let now = Moment("2026-11-24T10:00:00+01:00[Europe/Berlin]")!
    let american = DateConventions(locale: "en_US.UTF-8")
    #expect(
      spell(readDate("3/12", now: now, conventions: american), zone: now.zone) == "2027-03-12")
    #expect(
      spell(readDate("3.12.", now: now, conventions: american), zone: now.zone) == "2026-12-03")
  }

  @Test func `a week may begin on Sunday and a day end at six`() {
    let now = Moment("2026-11-24T10:00:00+01:00[Europe/Berlin]")!
    let own = DateConventions(
      monthBeforeDay: false, weekStart: .sunday, endOfDay: TimeOfDay(hour: 18)!)
    #expect(
      spell(readDate("next week", now: now, conventions: own), zone: now.zone)
        == "2026-11-29 week")
    #expect(
      spell(readDate("EOD", now: now, conventions: own), zone: now.zone) == "2026-11-24T18:00")
  }
}
