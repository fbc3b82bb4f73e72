/// Whether a date is spoken of as a plan or as something that happened.
package enum Facing: String, Hashable, Sendable, Codable {
  case future, past
}

/// What differs between people who type the same date.
package struct DateConventions: Hashable, Sendable, Codable {
  /// Whether 3/12 is 12 March (true) or 3 December (false).
  package var monthBeforeDay: Bool
  /// The first day of "next week".
  package var weekStart: Weekday
  /// What "end of day" and "close of business" mean.
  package var endOfDay: TimeOfDay

  package init(
    monthBeforeDay: Bool, weekStart: Weekday = .monday, endOfDay: TimeOfDay = .fivePM
  ) {
    self.monthBeforeDay = monthBeforeDay
    self.weekStart = weekStart
    self.endOfDay = endOfDay
  }

  /// From a POSIX locale name such as `de_DE.UTF-8`: month first in `en_US`, `C` and `POSIX` (and
  /// when there is none), day first in every other.
  package init(locale: String) {
    let name = locale.prefix { $0 != "." && $0 != "@" }
    self.init(monthBeforeDay: ["", "C", "POSIX", "en_US"].contains(name))
  }
}

extension TimeOfDay {
  package static let fivePM = TimeOfDay(hour: 17)!
}
