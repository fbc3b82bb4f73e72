import Testing

@testable import Coaching

struct SpokenTests {
  /// Saturday, 21 November 2026, half past eleven.
  static let now = Moment("2026-11-21T11:30:00+01:00[Europe/Berlin]")!
  let british = Spoken(now: now, monthBeforeDay: false)
  let american = Spoken(now: now, monthBeforeDay: true)

  private func when(_ text: String) -> When {
    Day(text).map(When.day) ?? .moment(Moment(text, defaultZone: SpokenTests.now.zone)!)
  }

  @Test(arguments: [
    ("2026-11-21T11:30", "Sat 21 Nov 11:30", "Sat Nov 21 11:30"),
    ("2026-11-26", "Thu 26 Nov", "Thu Nov 26"),
    ("2027-01-05", "Tue 5 Jan 2027", "Tue Jan 5, 2027"),
    ("2025-12-31T09:05", "Wed 31 Dec 2025 09:05", "Wed Dec 31, 2025 09:05"),
  ])
  func `dates are said with weekday and month`(text: String, here: String, there: String) {
    #expect(british.when(when(text)) == here)
    #expect(american.when(when(text)) == there)
  }

  @Test(arguments: [
    ("2026-11-21T11:30", "today, Sat 21 Nov 11:30", "today 11:30"),
    ("2026-11-22", "tomorrow, Sun 22 Nov", "tomorrow"),
    ("2026-11-20T18:00", "yesterday, Fri 20 Nov 18:00", "yesterday 18:00"),
    ("2026-11-23", "Mon 23 Nov", "Mon 23 Nov"),
  ])
  func `near days are named`(text: String, long: String, brief: String) {
    #expect(british.withNearness(when(text)) == long)
    #expect(british.briefly(when(text)) == brief)
  }

  @Test(arguments: [
    ("2026-11-24", "in 3 days"), ("2026-11-22", "tomorrow"), ("2026-11-21", "today"),
    ("2026-11-20", "1 day late"), ("2026-11-19", "2 days late"),
    ("2026-11-21T14:30", "in 3 hours"), ("2026-11-21T12:29", "in 59 minutes"),
    ("2026-11-21T12:30", "in 1 hour"), ("2026-11-21T10:30", "1 hour late"),
    ("2026-11-21T08:00", "3 hours late"), ("2026-11-21T11:29", "1 minute late"),
    ("2026-11-21T11:30", "in less than a minute"), ("2026-11-20T23:59", "1 day late"),
    ("2026-11-22T00:01", "tomorrow"),
  ])
  func `distance is told in days, and on the day in hours`(text: String, distance: String) {
    #expect(british.distance(when(text)) == distance)
  }

  @Test func `ranges name a day once`() {
    #expect(
      british.range(when("2026-11-28"), when("2026-12-01")) == "Sat 28 Nov to Tue 1 Dec")
    #expect(
      british.range(when("2026-11-28T14:00"), when("2026-11-28T16:00"))
        == "Sat 28 Nov 14:00 to 16:00")
  }

  @Test(arguments: [
    ("tomorrow morning", "tomorrow, Sun 22 Nov, morning"), ("by friday", "by Fri 27 Nov"),
    ("next week", "the week of Mon 23 Nov"), ("december", "December"),
    ("march", "March 2027"), ("after the 3rd", "from Fri 4 Dec"),
    ("before friday", "by Thu 26 Nov"),
    ("in a few days", "about Tue 24 Nov"), ("28 nov to 1 dec", "Sat 28 Nov to Tue 1 Dec"),
    ("tomorrow 2-4pm", "Sun 22 Nov 14:00 to 16:00"), ("3pm", "today, Sat 21 Nov 15:00"),
    ("within 48 hours", "by Mon 23 Nov 11:30"), ("until monday", "until Mon 23 Nov"),
  ])
  func `a typed date is said back`(text: String, echo: String) throws {
    let reading = readDate(
      text, now: SpokenTests.now, conventions: DateConventions(monthBeforeDay: false))
    let date = try #require(reading.dates.first)
    #expect(british.echo(date) == echo)
  }

  @Test(arguments: [
    ("", "A date goes here, such as 'tomorrow 3pm', 'Fri' or '3 Dec'."),
    (
      "30 Feb",
      "There is no '30 Feb' in the calendar. Did you mean Sun 28 Feb 2027 or Mon 1 Mar 2027?"
    ),
    ("the 32nd", "There is no '32nd' in the calendar."),
    (
      "25:00",
      "'25:00' is not a time on the clock. Times run from 0:00 to 23:59, or 12am to 11:59pm."
    ),
    (
      "Friday 3 Dec",
      "Thu 3 Dec is a Thursday, not a Friday. "
        + "Did you mean Fri 27 Nov, Thu 3 Dec or Fri 4 Dec?"
    ),
    (
      "28 March 2027 2:30am",
      "The clocks go forward on Sun 28 Mar 2027 and skip 02:30. The next time there is: 03:00."
    ),
    (
      "purple",
      "'purple' is not a date I can read. Try 'tomorrow 3pm', 'Fri', '3 Dec' or 'in 2 weeks'."
    ),
    ("soon", "'soon' could be any day. Name one, such as 'Friday' or 'in 2 weeks'."),
    (
      "after Easter",
      "The date of Easter changes from year to year. Give the day itself, such as '3 Apr'."
    ),
    ("3", "'3' could be an hour or a day. Say '3:00' or 'the 3rd'."),
    ("21", "'21' could be an hour or a day. Say '21:00' or 'the 21st'."),
    ("30", "Say 'the 30th' for the day of the month."),
    ("0", "'0' alone is not a date. Say '0:00' for midnight."),
    ("99", "'99' alone is not a date. Try 'Fri', '3 Dec' or 'in 2 weeks'."),
    ("3pm EST", "I do not convert from EST. Give the time on your own clock."),
    (
      "tomorrow yesterday",
      "That names two days or two times that do not go together. Give one."
    ),
    ("5 dec to 3 dec", "That ends before it begins. Give the earlier one first."),
    ("in 99999999999 days", "That is further off than the calendar here goes."),
    (
      String(repeating: "x", count: 201),
      "That is longer than a date. Up to 200 characters are read."
    ),
  ])
  func `a refusal says what would do`(text: String, sentence: String) throws {
    let reading = readDate(
      text, now: SpokenTests.now, conventions: DateConventions(monthBeforeDay: false))
    guard case .refused(let refusal) = reading else {
      Issue.record("'\(text)' was read as \(reading)")
      return
    }
    #expect(british.sentence(refusal) == sentence)
  }
}
