/// An instant, to the second, together with the zone in which people speak of it.
///
/// Ordered by instant alone; equal only when the zones are equal too.
package struct Moment: Hashable, Sendable, Comparable {
  /// Seconds since 1970-01-01T00:00Z, between the years 1 and 9999.
  package let instant: Int
  package let zone: Zone

  /// Instants outside the years 1 to 9999 become the first or the last of them.
  package init(instant: Int, zone: Zone) {
    let earliest = (Day.first.daysSinceEpoch + 1) * 86_400
    let latest = Day.last.daysSinceEpoch * 86_400 - 1
    self.instant = min(max(instant, earliest), latest)
    self.zone = zone
  }

  /// The moment a clock in `zone` shows this; in a daylight-saving gap the first minute after it,
  /// in an overlap the first of the two. Ask `Zone.instants(of:_:)` to tell these apart.
  package init(_ day: Day, _ time: TimeOfDay, in zone: Zone) {
    self.init(instant: zone.instants(of: day, time).settled, zone: zone)
  }

  private init(wallSeconds: Int, zone: Zone) {
    self.init(instant: zone.instants(ofWallSeconds: wallSeconds).settled, zone: zone)
  }

  /// Seconds on the wall clock since it showed 1970-01-01 00:00.
  private var wallSeconds: Int { instant + zone.offset(atInstant: instant) }

  /// The day in its zone.
  package var day: Day { Day(daysSinceEpoch: floorDivide(wallSeconds, 86_400)) }

  /// The time on the clock in its zone; seconds are dropped.
  package var time: TimeOfDay {
    let wall = wallSeconds
    let seconds = wall - floorDivide(wall, 86_400) * 86_400
    return TimeOfDay(minutesSinceMidnight: seconds / 60)!
  }

  /// The same instant as told in another zone.
  package func told(in zone: Zone) -> Moment { Moment(instant: instant, zone: zone) }

  /// Elapsed time; negative goes back.
  package func adding(seconds: Int) -> Moment {
    let (sum, overflow) = instant.addingReportingOverflow(seconds)
    return Moment(instant: overflow ? (seconds < 0 ? .min : .max) : sum, zone: zone)
  }

  /// Elapsed time; negative goes back.
  package func adding(minutes: Int) -> Moment { adding(seconds: bounded(minutes) * 60) }

  /// Elapsed time: 24 hours over a change of clocks end at another time of day.
  package func adding(hours: Int) -> Moment { adding(seconds: bounded(hours) * 3_600) }

  /// The same time on the clock, that many days on.
  package func adding(days: Int) -> Moment { moved(to: day.adding(days: days)) }

  /// The same time on the clock, Monday to Friday counted (`Day.adding(workingDays:)`).
  package func adding(workingDays: Int) -> Moment {
    moved(to: day.adding(workingDays: workingDays))
  }

  /// The same time on the clock, on the same day of another month or that month's last day.
  package func adding(months: Int) -> Moment { moved(to: day.adding(months: months)) }

  /// The same time on the clock, on another day.
  package func moved(to other: Day) -> Moment {
    guard other != day else { return self }
    let shift = (other.daysSinceEpoch - day.daysSinceEpoch) * 86_400
    return Moment(wallSeconds: wallSeconds + shift, zone: zone)
  }

  package static func < (left: Moment, right: Moment) -> Bool { left.instant < right.instant }
}

/// Large enough for any span of time here, small enough that it cannot overflow.
private func bounded(_ count: Int) -> Int { min(max(count, -6_000_000_000), 6_000_000_000) }

/// Division that rounds towards minus infinity.
func floorDivide(_ value: Int, _ divisor: Int) -> Int {
  value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
}
