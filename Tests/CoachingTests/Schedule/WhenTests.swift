import Foundation
import Testing

@testable import Coaching

struct WhenTests {
  let berlin = Zone("Europe/Berlin")!

  @Test func `a day lasts to its last second`() {
    let friday = When("2026-11-27")!
    #expect(friday.start(in: berlin).description == "2026-11-27T00:00:00+01:00[Europe/Berlin]")
    #expect(friday.end(in: berlin).description == "2026-11-27T23:59:59+01:00[Europe/Berlin]")
    #expect(!friday.isOver(at: Moment("2026-11-27T23:59:59+01:00[Europe/Berlin]")!))
    #expect(friday.isOver(at: Moment("2026-11-28T00:00:00+01:00[Europe/Berlin]")!))
    let change = When("2026-03-29")!
    #expect(change.end(in: berlin).instant - change.start(in: berlin).instant == 23 * 3_600 - 1)
  }

  @Test func `a day sorts after every moment on it`() {
    let friday = When("2026-11-27")!
    let evening = When("2026-11-27T22:00:00+01:00[Europe/Berlin]")!
    let midnight = When("2026-11-28T00:00:00+01:00[Europe/Berlin]")!
    #expect(evening.isBefore(friday, in: berlin))
    #expect(friday.isBefore(midnight, in: berlin))
    #expect(!friday.isBefore(friday, in: berlin))
  }

  @Test(arguments: [
    ("2026-11-20", "24h", nil), ("2026-11-20", "30min", nil), ("2026-11-20", "2d", "2026-11-22"),
    ("2026-11-20", "3wd", "2026-11-25"), ("2026-11-20", "-1w", "2026-11-13"),
    ("2026-10-24T12:00:00+02:00[Europe/Berlin]", "24h", "2026-10-25T11:00:00+01:00[Europe/Berlin]"),
    ("2026-10-24T12:00:00+02:00[Europe/Berlin]", "1d", "2026-10-25T12:00:00+01:00[Europe/Berlin]"),
    (
      "2026-10-24T12:00:00+02:00[Europe/Berlin]", "90min",
      "2026-10-24T13:30:00+02:00[Europe/Berlin]"
    ),
  ])
  func `spans move days and moments`(start: String, span: String, end: String?) {
    #expect(When(start)!.adding(Span(span)!)?.description == end)
  }

  @Test(arguments: ["24h", "2d", "3wd", "90min", "-2w", "0d"])
  func `spans are written as they are read`(text: String) throws {
    let span = try #require(Span(text))
    #expect(span.description == text)
    let stored = try JSONEncoder().encode([span])
    #expect(String(decoding: stored, as: UTF8.self) == "[\"\(text)\"]")
    #expect(try JSONDecoder().decode([Span].self, from: stored) == [span])
  }

  @Test(arguments: ["", "d", "2", "2 d", "2m", "1.5h", "9999999d", "--2d", "2dd"])
  func `text of another form is no span`(text: String) {
    #expect(Span(text) == nil)
  }

  @Test(arguments: ["00:00", "09:05", "23:59"])
  func `times are written as they are read`(text: String) {
    #expect(TimeOfDay(text)?.description == text)
  }

  @Test(arguments: ["24:00", "9:05", "09:60", "09-05", "09:05:00", ""])
  func `text of another form is no time`(text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test func `stored text of no date is refused`() {
    let bad = Data("[\"2026-02-30\"]".utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([When].self, from: bad) }
  }

  // Friday is 20 November 2026.
  @Test(arguments: [
    ("2026-11-20T08:59", "2026-11-20T09:00", "2026-11-19T17:00"),
    ("2026-11-20T09:00", "2026-11-20T09:00", "2026-11-20T09:00"),
    ("2026-11-20T17:00", "2026-11-20T17:00", "2026-11-20T17:00"),
    ("2026-11-20T17:01", "2026-11-23T09:00", "2026-11-20T17:00"),
    ("2026-11-21T12:00", "2026-11-23T09:00", "2026-11-20T17:00"),
    ("2026-11-23T00:00", "2026-11-23T09:00", "2026-11-20T17:00"),
  ])
  func `working hours have a next and a last moment`(at: String, next: String, last: String) {
    let hours = WorkingHours.usual
    let moment = Moment(at, defaultZone: berlin)!
    #expect(hours.next(onOrAfter: moment) == Moment(next, defaultZone: berlin))
    #expect(hours.last(onOrBefore: moment) == Moment(last, defaultZone: berlin))
    #expect(hours.contains(moment) == (next == at))
  }

  @Test func `working hours need a weekday and run forwards`() throws {
    #expect(WorkingHours(weekdays: [], from: .midnight, to: .noon) == nil)
    #expect(WorkingHours(weekdays: [.monday], from: .noon, to: .midnight) == nil)
    let stored = try JSONEncoder().encode(WorkingHours.usual)
    #expect(try JSONDecoder().decode(WorkingHours.self, from: stored) == .usual)
    let empty = Data(#"{"weekdays":[],"from":"09:00","to":"17:00"}"#.utf8)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(WorkingHours.self, from: empty)
    }
  }
}
