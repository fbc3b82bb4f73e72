/// What a typed date was understood to mean.
package enum DateReading: Hashable, Sendable {
  case one(TypedDate)
  /// Readings that differ, the likelier first; ask which.
  case several([TypedDate])
  case refused(DateRefusal)

  /// All readings, the likelier first; none when refused.
  package var dates: [TypedDate] {
    switch self {
    case .one(let date): [date]
    case .several(let dates): dates
    case .refused: []
    }
  }
}

/// One meaning of a typed date.
package struct TypedDate: Hashable, Sendable {
  package enum Precision: String, Hashable, Sendable, Codable {
    case minute, day, week, month
  }

  /// With the precision of a week or a month, its first day.
  package var when: When
  package var precision: Precision
  /// The end of a range, itself included; nil when it is none.
  package var until: When?
  /// Set when only a part of the day was named ("tomorrow morning"), which gives no time.
  package var part: PartOfDay?
  /// The word before the date; `when` has taken it into account ("after the 3rd" is the 4th).
  package var bound: DateBound
  /// "around 3", "a few days", "sometime next week".
  package var isApproximate: Bool

  package init(
    when: When, precision: Precision, until: When? = nil, part: PartOfDay? = nil,
    bound: DateBound = .at, isApproximate: Bool = false
  ) {
    self.when = when
    self.precision = precision
    self.until = until
    self.part = part
    self.bound = bound
    self.isApproximate = isApproximate
  }

  /// The last of what was named, for a deadline: the end of a range, the Friday of a week, the last
  /// day of a month; else `when`.
  package var deadline: When {
    if let until { return until }
    guard case .day(let day) = when else { return when }
    switch precision {
    case .week: return .day(day.startOfWeek().adding(days: day.weekday == .sunday ? 11 : 4))
    case .month: return .day(day.lastOfMonth)
    case .day, .minute: return when
    }
  }

  /// As machines are told: `2026-11-24T15:00` on the clock of `zone`, or `2026-11-24`.
  package func at(in zone: Zone) -> String {
    switch when {
    case .day(let day): day.description
    case .moment(let moment): "\(moment.told(in: zone).day)T\(moment.told(in: zone).time)"
    }
  }
}

/// How a date bounds what is said to happen.
package enum DateBound: String, Hashable, Sendable, Codable {
  case at, by, before, after, from, until, within
}

/// A stretch of the day that people name without a time.
package enum PartOfDay: String, Hashable, Sendable, Codable {
  case morning, midday, afternoon, evening, night

  /// A time to remind at, when one is needed; never what the person said.
  package var usualTime: TimeOfDay {
    switch self {
    case .morning: TimeOfDay(hour: 9)!
    case .midday: .noon
    case .afternoon: TimeOfDay(hour: 14)!
    case .evening: TimeOfDay(hour: 18)!
    case .night: TimeOfDay(hour: 20)!
    }
  }
}

/// Why a typed date was not taken; nothing is ever repaired in silence.
package enum DateRefusal: Error, Hashable, Sendable {
  case empty
  case tooLong(limit: Int)
  /// A day no calendar has; `near` holds existing days that may be meant, in order.
  case impossibleDay(text: String, near: [Day])
  case impossibleTime(text: String)
  /// The weekday named is not that of the day; `near` holds the days of that weekday around it.
  case weekdayMismatch(said: Weekday, day: Day, near: [Day])
  /// The clocks jump over this time; `next` is the first moment after.
  case skippedByClocks(day: Day, time: TimeOfDay, next: Moment)
  /// A word that is part of no date, and the known word nearest to it, if one is near.
  case unknown(text: String, suggestion: String?)
  /// "soon", "in a while"
  case vague(text: String)
  /// A holiday whose date changes from year to year.
  case movable(text: String)
  /// A number alone, which could be an hour or a day.
  case unclearNumber(Int)
  /// A time told in another time zone than one's own.
  case otherZone(text: String)
  /// Two days or two times in one date.
  case contradiction
  case endsBeforeItBegins
  /// So far away that no calendar here reaches it.
  case outsideCalendar
}
