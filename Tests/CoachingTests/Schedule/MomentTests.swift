import Foundation
import Testing

@testable import Coaching

struct MomentTests {
  @Test(arguments: [
    ("Europe/Berlin", "2026-03-29", "01:59", "2026-03-29T01:59:00+01:00"),
    ("Europe/Berlin", "2026-03-29", "02:30", "2026-03-29T03:00:00+02:00"),
    ("Europe/Berlin", "2026-03-29", "03:00", "2026-03-29T03:00:00+02:00"),
    ("Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T02:30:00+02:00"),
    ("Europe/Berlin", "2026-10-25", "03:00", "2026-10-25T03:00:00+01:00"),
    ("America/New_York", "2026-03-08", "02:00", "2026-03-08T03:00:00-04:00"),
    ("America/New_York", "2026-11-01", "01:30", "2026-11-01T01:30:00-04:00"),
    ("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-04T02:30:00+11:00"),
    ("Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-05T01:45:00+11:00"),
    ("Asia/Kolkata", "2026-03-29", "02:30", "2026-03-29T02:30:00+05:30"),
    ("America/Sao_Paulo", "2018-11-04", "00:00", "2018-11-04T01:00:00-02:00"),
    ("Pacific/Apia", "2011-12-30", "12:00", "2011-12-31T00:00:00+14:00"),
    ("UTC", "2026-03-29", "02:30", "2026-03-29T02:30:00+00:00"),
    ("+05:45", "2026-03-29", "02:30", "2026-03-29T02:30:00+05:45"),
  ])
  func `a clock time finds its moment`(zone: String, day: String, time: String, text: String) {
    let moment = Moment(Day(day)!, TimeOfDay(time)!, in: Zone(zone)!)
    #expect(moment.description == "\(text)[\(zone)]")
  }

  @Test func `gaps and overlaps are told apart`() {
    let berlin = Zone("Europe/Berlin")!
    let half = TimeOfDay(hour: 2, minute: 30)!
    #expect(berlin.instants(of: Day("2026-03-29")!, half) == .gap(next: 1_774_746_000))
    let twice = ClockReading.overlap(first: 1_792_888_200, second: 1_792_891_800)
    #expect(berlin.instants(of: Day("2026-10-25")!, half) == twice)
    #expect(berlin.instants(of: Day("2026-10-26")!, half) == .one(1_792_978_200))
    let howe = Zone("Australia/Lord_Howe")!
    let quarter = TimeOfDay(hour: 1, minute: 45)!
    guard case .overlap(let first, let second) = howe.instants(of: Day("2026-04-05")!, quarter)
    else {
      Issue.record("no overlap")
      return
    }
    #expect(second - first == 1_800)
  }

  @Test func `hours are elapsed and days keep the clock`() {
    let start = Moment("2026-03-28T09:00:00+01:00[Europe/Berlin]")!
    #expect(start.adding(hours: 24).description == "2026-03-29T10:00:00+02:00[Europe/Berlin]")
    #expect(start.adding(days: 1).description == "2026-03-29T09:00:00+02:00[Europe/Berlin]")
    #expect(start.adding(workingDays: 1).description == "2026-03-30T09:00:00+02:00[Europe/Berlin]")
    #expect(start.adding(months: 11).description == "2027-02-28T09:00:00+01:00[Europe/Berlin]")
    let second = Moment("2026-10-25T02:30:00+01:00[Europe/Berlin]")!
    #expect(second.adding(days: 0) == second)
    #expect(second.adding(workingDays: 0) == second)
  }

  @Test(arguments: [
    "2026-11-21T11:30:00+01:00[Europe/Berlin]", "2026-10-25T02:30:00+01:00[Europe/Berlin]",
    "2026-10-25T02:30:00+02:00[Europe/Berlin]", "1969-12-31T23:59:59-05:00[America/New_York]",
    "2026-11-21T11:30:05+05:30[Asia/Kolkata]", "2026-11-21T11:30:00+00:00[UTC]",
    "2026-11-21T11:30:00-03:30[-03:30]",
  ])
  func `text and JSON come back the same`(text: String) throws {
    let moment = try #require(Moment(text))
    #expect(moment.description == text)
    let stored = try JSONEncoder().encode([moment])
    #expect(try JSONDecoder().decode([Moment].self, from: stored) == [moment])
  }

  @Test(arguments: [
    ("2026-11-21T10:30:00Z", "2026-11-21T11:30:00+01:00[Europe/Berlin]"),
    ("2026-11-21T11:30", "2026-11-21T11:30:00+01:00[Europe/Berlin]"),
    ("2026-11-21 11:30:05.75", "2026-11-21T11:30:05+01:00[Europe/Berlin]"),
    ("2026-11-21T11:30+0530", "2026-11-21T07:00:00+01:00[Europe/Berlin]"),
    ("2026-11-21T10:30Z[Asia/Tokyo]", "2026-11-21T19:30:00+09:00[Asia/Tokyo]"),
    ("2026-11-21T11:30+03:00[Asia/Tokyo]", "2026-11-21T11:30:00+09:00[Asia/Tokyo]"),
  ])
  func `plain ISO 8601 takes the default zone`(text: String, expected: String) {
    let moment = Moment(text, defaultZone: Zone("Europe/Berlin")!)
    #expect(moment?.description == expected)
  }

  @Test(arguments: [
    "2026-11-21T11:30", "2026-11-21", "2026-02-30T11:30Z", "2026-11-21T24:00Z",
    "2026-11-21T11:60Z", "2026-11-21T11:30Z[Nowhere/Land]", "2026-11-21T11:30Z[UTC", "",
    "2026-11-21T11:30+25:00", "2026-11-21T11:30 soon",
  ])
  func `text without zone or sense is no moment`(text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func `moments are ordered by instant whatever the zone`() {
    let berlin = Moment("2026-11-21T11:30:00+01:00[Europe/Berlin]")!
    let tokyo = berlin.told(in: Zone("Asia/Tokyo")!)
    #expect(!(berlin < tokyo) && !(tokyo < berlin) && berlin <= tokyo && berlin != tokyo)
    #expect(tokyo.time.description == "19:30")
    #expect(berlin < tokyo.adding(seconds: 1))
  }

  @Test func `the far ends of time do not trap`() {
    for instant in [Int.min, .max] {
      let moment = Moment(instant: instant, zone: Zone("Pacific/Auckland")!)
      #expect(Moment(moment.description) != nil)
      _ = moment.adding(hours: .max).adding(days: .min).adding(months: .max)
      _ = moment.adding(minutes: .min).adding(workingDays: .max).adding(seconds: .min)
    }
  }

  @Test func `unknown zones are nil and names are kept`() {
    #expect(Zone("Nowhere/Land") == nil)
    #expect(Zone("") == nil)
    #expect(Zone("US/Eastern")?.name == "US/Eastern")
    #expect(Zone("+01:00") == Zone("+01:00"))
    #expect(Zone("-25:00") == nil)
  }

  /// Wherever a wall time exists, n days on is that wall time; where it does not, the next minute.
  @Test func `days at the same wall time never shift an hour in any zone`() {
    var random = SeededRandom(seed: 16)
    let names = TimeZone.knownTimeZoneIdentifiers
    #expect(names.count > 300)
    for name in names {
      guard let zone = Zone(name) else { continue }
      for _ in 0..<60 {
        let start = Moment(
          instant: Int.random(in: 946_684_800..<2_000_000_000, using: &random), zone: zone)
        let days = Int.random(in: -400...400, using: &random)
        let moved = start.adding(days: days)
        let wanted = days == 0 ? start.day : start.day.adding(days: days)
        if case .gap(let next) = zone.instants(of: wanted, start.time) {
          #expect(abs(moved.instant - next) < 60)
        } else {
          #expect(moved.day == wanted && moved.time == start.time, "\(start) + \(days)d")
        }
      }
    }
  }

  /// Every hour of the days on which the clocks change, in every zone that changes them.
  @Test func `every shown time maps back to itself on days of change`() {
    for name in TimeZone.knownTimeZoneIdentifiers {
      guard let zone = Zone(name) else { continue }
      var instant = 1_767_225_600
      var offset = zone.offset(atInstant: instant)
      while instant < 1_798_761_600 {
        let next = instant + 86_400
        let changed = zone.offset(atInstant: next)
        if changed != offset {
          for moment in stride(from: instant - 86_400, to: next + 86_400, by: 1_800) {
            let shown = Moment(instant: moment, zone: zone)
            switch zone.instants(of: shown.day, shown.time) {
            case .one(let only): #expect(only == moment)
            case .overlap(let first, let second):
              #expect(first < second && (first == moment || second == moment))
            case .gap: Issue.record("\(shown) is shown by no clock")
            }
          }
        }
        offset = changed
        instant = next
      }
    }
  }
}

/// SplitMix64, so that a failing walk can be walked again.
private struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
