/// How dates and times are written in messages.
package struct Voice: Hashable, Sendable {
  package var zone: Zone
  /// "November 21" rather than "21 November".
  package var monthFirst: Bool
  /// "3:30 pm" rather than "15:30".
  package var twelveHours: Bool

  package init(zone: Zone, monthFirst: Bool = false, twelveHours: Bool = false) {
    self.zone = zone
    self.monthFirst = monthFirst
    self.twelveHours = twelveHours
  }

  /// "Saturday 21 November", or "Saturday, November 21".
  package func date(_ day: Day) -> String {
    let month = Self.months[day.month - 1]
    return monthFirst
      ? "\(weekday(day)), \(month) \(day.day)" : "\(weekday(day)) \(day.day) \(month)"
  }

  /// "Saturday".
  package func weekday(_ day: Day) -> String { Self.weekdays[day.weekday.rawValue - 1] }

  /// "15:30", or "3:30 pm".
  package func time(_ time: TimeOfDay) -> String {
    guard twelveHours else { return time.description }
    let hour = time.hour % 12 == 0 ? 12 : time.hour % 12
    let minutes = time.minute == 0 ? "" : ":" + (time.minute < 10 ? "0" : "") + "\(time.minute)"
    return "\(hour)\(minutes) \(time.hour < 12 ? "am" : "pm")"
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
