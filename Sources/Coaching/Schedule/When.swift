/// A date as people keep it: a whole day, or a moment.
///
/// As a deadline a day lasts to its end. Text: `2026-11-21`, or that of `Moment`.
package enum When: Hashable, Sendable {
  case day(Day)
  case moment(Moment)

  /// Nil when hours or minutes are added to a whole day.
  package func adding(_ span: Span) -> When? {
    switch self {
    case .day(let day): day.adding(span).map(When.day)
    case .moment(let moment): .moment(moment.adding(span))
    }
  }

  /// The first second: of a whole day in `zone`, or the moment itself.
  package func start(in zone: Zone) -> Moment {
    switch self {
    case .day(let day): Moment(day, .midnight, in: zone)
    case .moment(let moment): moment
    }
  }

  /// The last second: of a whole day in `zone`, or the moment itself.
  package func end(in zone: Zone) -> Moment {
    switch self {
    case .day(let day): Moment(day.adding(days: 1), .midnight, in: zone).adding(seconds: -1)
    case .moment(let moment): moment
    }
  }

  /// The day it falls on, as told in `zone`.
  package func day(in zone: Zone) -> Day {
    switch self {
    case .day(let day): day
    case .moment(let moment): moment.told(in: zone).day
    }
  }

  /// The time of day as told in `zone`; nil for a whole day.
  package func time(in zone: Zone) -> TimeOfDay? {
    switch self {
    case .day: nil
    case .moment(let moment): moment.told(in: zone).time
    }
  }

  /// Whether it ends before `other` does; a whole day counts as its last second in `zone`.
  package func isBefore(_ other: When, in zone: Zone) -> Bool {
    end(in: zone) < other.end(in: zone)
  }

  /// Whether it has ended by `now`, a day being told in the zone of `now`.
  package func isOver(at now: Moment) -> Bool { end(in: now.zone) < now }
}

extension When: TextValue {
  package init?(_ description: String) {
    if let day = Day(description) {
      self = .day(day)
    } else if let moment = Moment(description) {
      self = .moment(moment)
    } else {
      return nil
    }
  }

  package var description: String {
    switch self {
    case .day(let day): day.description
    case .moment(let moment): moment.description
    }
  }
}
