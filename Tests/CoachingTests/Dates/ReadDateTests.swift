import Testing

@testable import Coaching

struct ReadDateTests {
  let now = Moment("2026-11-24T10:00:00+01:00[Europe/Berlin]")!
  let dayFirst = DateConventions(monthBeforeDay: false)

  private func read(_ text: String, _ facing: Facing = .future) -> DateReading {
    readDate(text, now: now, facing: facing, conventions: dayFirst)
  }

  @Test(arguments: [
    ("by friday", DateBound.by), ("after the 3rd", .after), ("before friday", .before),
    ("since monday", .from), ("until the 5th", .until), ("within 48 hours", .within),
    ("no later than friday", .by), ("friday at the latest", .by), ("not before friday", .from),
    ("tomorrow after 4", .after), ("friday", .at),
  ])
  func `the word before a date is kept`(text: String, bound: DateBound) {
    #expect(read(text).dates.first?.bound == bound)
  }

  @Test(arguments: [
    ("tomorrow morning", PartOfDay.morning), ("tonight", .night), ("lunchtime tomorrow", .midday),
    ("friday afternoon", .afternoon), ("this evening", .evening), ("first thing monday", .morning),
  ])
  func `a part of the day is kept and gives no time`(text: String, part: PartOfDay) {
    let date = read(text).dates.first
    #expect(date?.part == part)
    #expect(date?.precision == .day)
  }

  @Test(arguments: [
    "around 3 tomorrow", "in a few days", "sometime next week", "3ish", "friday or so",
  ])
  func `what is said roughly is marked so`(text: String) {
    #expect(read(text).dates.first?.isApproximate == true)
  }

  @Test(arguments: [
    ("next week", "2026-12-04"), ("by next week", "2026-12-04"), ("december", "2026-12-31"),
    ("28 nov to 1 dec", "2026-12-01"), ("early december", "2026-12-10"), ("friday", "2026-11-27"),
    ("this weekend", "2026-11-29"), ("Q1", "2027-03-31"),
  ])
  func `a deadline is the last day of what was named`(text: String, day: String) {
    #expect(read(text).dates.first?.deadline == .day(Day(day)!))
  }

  @Test func `a week from Sunday ends on the Friday after`() {
    let sunday = DateConventions(monthBeforeDay: true, weekStart: .sunday)
    let reading = readDate("next week", now: now, conventions: sunday)
    #expect(reading.dates.first?.deadline == .day(Day("2026-12-04")!))
  }

  @Test func `an impossible day comes with its neighbours`() {
    let near = [Day("2027-02-28")!, Day("2027-03-01")!]
    #expect(read("30 February") == .refused(.impossibleDay(text: "30 February", near: near)))
    #expect(
      read("12/13") == .refused(.impossibleDay(text: "12/13", near: [Day("2026-12-13")!])))
  }

  @Test func `a weekday that does not fit comes with the days that do`() {
    let near = [Day("2026-11-27")!, Day("2026-12-04")!]
    #expect(
      read("Friday 3 December")
        == .refused(.weekdayMismatch(said: .friday, day: Day("2026-12-03")!, near: near)))
  }

  @Test func `a time the clocks jump over comes with the next there is`() {
    let march = Moment("2026-03-27T09:00:00+01:00[Europe/Berlin]")!
    let reading = readDate("sunday 2:30 am", now: march, conventions: dayFirst)
    let next = Moment("2026-03-29T03:00:00+02:00[Europe/Berlin]")!
    let half = TimeOfDay(hour: 2, minute: 30)!
    #expect(
      reading == .refused(.skippedByClocks(day: Day("2026-03-29")!, time: half, next: next)))
  }

  @Test func `a slip of the finger gets a hint where it is not corrected`() {
    #expect(read("frday") == .one(TypedDate(when: .day(Day("2026-11-27")!), precision: .day)))
    #expect(read("frid") == .refused(.unknown(text: "frid", suggestion: nil)))
    #expect(read("frida") == read("friday"))
    #expect(read("sunda next wek") == .refused(.unknown(text: "wek", suggestion: nil)))
  }

  @Test func `text is read up to 200 characters`() {
    let spaces = String(repeating: " ", count: 100)
    #expect(read("friday" + spaces) == read("friday"))
    #expect(read("friday" + spaces + spaces) == .refused(.tooLong(limit: 200)))
    #expect(read(String(repeating: "é", count: 201)) == .refused(.tooLong(limit: 200)))
    #expect(read(String(repeating: "mon ", count: 20_000)) == .refused(.tooLong(limit: 200)))
  }

  @Test(arguments: ["", "   ", "?", "...", "\u{0}", "🗓️"])
  func `text without a word is refused`(text: String) {
    guard case .refused = read(text) else {
      Issue.record("'\(text)' was read")
      return
    }
  }

  @Test func `numbers and far days do not trap`() {
    for text in [
      "in 9999999999 days", "99999999999999999999", "in 99999999 years", "9999-12-31",
      "1/1/9999", "in 10000 months", "0000-00-00", "the 0th", "-1 days", "in 99999 weeks",
      "9999999999999 weeks ago", "week 99", "31.12.9999 at 23:59",
    ] {
      _ = read(text)
      _ = read(text, .past)
    }
    let last = Moment("9999-12-30T23:59:00+00:00[UTC]")!
    for text in ["tomorrow", "next week", "in 2 days", "end of next year", "friday", "the 14th"] {
      _ = readDate(text, now: last, conventions: dayFirst)
    }
    let first = Moment("0001-01-02T00:00:00+00:00[UTC]")!
    for text in ["yesterday", "last week", "2 years ago", "last friday", "the 14th", "31 dec"] {
      _ = readDate(text, now: first, facing: .past, conventions: dayFirst)
    }
  }

  /// Whatever words meet: no trap, and what is read as a plan in days lies in the calendar.
  @Test func `random words never trap and never move an impossible day`() {
    let words = """
      friday next last this the 3rd 14 30 31 february december week month in two days ago of after \
      before by at 3pm 14:30 12 half past quarter to morning tonight end mid - / . , and or between \
      from until a couple business day 2026 3/12 eod weekend tomorrow first monday 2.30 24:00 am \
      noon midnight on within ' ( utc later now 9 seven thirty q1 sometime please easter good Good holiday labor day xyz
      """.split(separator: " ").map(String.init)
    var random = WalkRandom(state: 4)
    for _ in 0..<8_000 {
      let count = Int.random(in: 1...7, using: &random)
      let text = (0..<count).map { _ in words.randomElement(using: &random)! }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      let facing: Facing = Bool.random(using: &random) ? .past : .future
      for date in read(text, facing).dates {
        if let until = date.until {
          #expect(!until.end(in: now.zone).isBefore(date.when, in: now.zone), "\(text)")
        }
      }
      _ = findDates(in: text, now: now, conventions: dayFirst)
    }
  }

  @Test func `every day of two years is read back from each way of writing it`() {
    let months = [
      "January", "Feb", "march", "Apr.", "MAY", "june", "Jul", "August", "Sept", "oct", "Nov",
      "dec",
    ]
    var day = Day("2027-01-01")!
    while day.year < 2029 {
      let (year, month, number) = day.civil
      let name = months[month - 1]
      let weekday = day.weekday.shortName
      for text in [
        "\(day)", "\(number)/\(month)/\(year)", "\(number).\(month).\(year)",
        "\(number) \(name) \(year)", "\(name) \(number), \(year)",
        "\(weekday) \(number) \(name) \(year)", "the \(number)th of \(name) \(year)",
      ] {
        #expect(read(text).dates.map(\.when) == [.day(day)], "\(text)")
      }
      day = day.adding(days: 1)
    }
  }

  @Test func `every minute of a day is read back`() {
    for minutes in 0..<1440 {
      let time = TimeOfDay(minutesSinceMidnight: minutes)!
      let half = time.hour < 12 ? "am" : "pm"
      let hour = (time.hour + 11) % 12 + 1
      let two = time.minute < 10 ? "0\(time.minute)" : "\(time.minute)"
      for text in ["tomorrow \(hour):\(two)\(half)", "tomorrow at \(hour).\(two) \(half)"] {
        let expected = Moment(Day("2026-11-25")!, time, in: now.zone)
        #expect(read(text).dates.map(\.when) == [.moment(expected)], "\(text)")
      }
    }
  }
}

private struct WalkRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

extension Moment {
  fileprivate func isBefore(_ other: When, in zone: Zone) -> Bool { self < other.start(in: zone) }
}
