/// How dates are said to a person: `Sat 21 Nov 11:30`, `tomorrow`, `2 days late`.
///
/// The year is left out when it is that of `now`, and days are those of the zone of `now`.
package struct Spoken: Hashable, Sendable {
  package let now: Moment
  /// `Sat Nov 21` instead of `Sat 21 Nov`, as in the United States.
  package let monthBeforeDay: Bool

  package init(now: Moment, monthBeforeDay: Bool) {
    self.now = now
    self.monthBeforeDay = monthBeforeDay
  }

  /// `Sat 21 Nov`, or `Sat 21 Nov 2027`.
  package func day(_ day: Day) -> String {
    let date = monthBeforeDay ? "\(month(day)) \(day.day)" : "\(day.day) \(month(day))"
    return "\(day.weekday.shortName) \(date)\(year(of: day, after: monthBeforeDay ? "," : ""))"
  }

  /// `Sat 21 Nov 11:30` on the clock of the zone of `now`.
  package func moment(_ moment: Moment) -> String {
    let told = moment.told(in: now.zone)
    return "\(day(told.day)) \(told.time)"
  }

  /// A day or a moment, as above.
  package func when(_ when: When) -> String {
    switch when {
    case .day(let day): self.day(day)
    case .moment(let moment): self.moment(moment)
    }
  }

  /// `today`, `tomorrow` or `yesterday` before the date: `tomorrow, Sun 22 Nov 11:30`.
  package func withNearness(_ when: When) -> String {
    guard let near = nearDay(when) else { return self.when(when) }
    return "\(near), \(self.when(when))"
  }

  /// `today 11:30`, `tomorrow`, or else the date.
  package func briefly(_ when: When) -> String {
    guard let near = nearDay(when) else { return self.when(when) }
    return when.time(in: now.zone).map { "\(near) \($0)" } ?? near
  }

  /// `Sat 28 Nov to Tue 1 Dec`; hours on one day as `Sat 28 Nov 14:00 to 16:00`.
  package func range(_ first: When, _ last: When) -> String {
    let isOneDay = first.day(in: now.zone) == last.day(in: now.zone)
    if isOneDay, let end = last.time(in: now.zone) { return "\(when(first)) to \(end)" }
    return "\(when(first)) to \(when(last))"
  }

  /// How far off: `in 3 days`, `tomorrow`, `today`, `in 2 hours`; once over, how late.
  package func distance(_ when: When) -> String {
    if when.isOver(at: now) { return lateness(when) }
    let days = now.day.days(to: when.day(in: now.zone))
    if days == 1 { return "tomorrow" }
    if days > 1 { return "in \(days) days" }
    guard case .moment(let moment) = when else { return "today" }
    return "in \(length(seconds: moment.instant - now.instant))"
  }

  /// `2 days late`, `3 hours late`; a day is late from its end on.
  private func lateness(_ when: When) -> String {
    let days = when.day(in: now.zone).days(to: now.day)
    if days > 0 { return "\(days == 1 ? "1 day" : "\(days) days") late" }
    return "\(length(seconds: now.instant - when.end(in: now.zone).instant)) late"
  }

  private func length(seconds: Int) -> String {
    let minutes = max(seconds, 0) / 60
    switch minutes {
    case 0: return "less than a minute"
    case 1: return "1 minute"
    case ..<60: return "\(minutes) minutes"
    case ..<120: return "1 hour"
    default: return "\(minutes / 60) hours"
    }
  }

  private func nearDay(_ when: When) -> String? {
    switch now.day.days(to: when.day(in: now.zone)) {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    default: nil
    }
  }

  private func month(_ day: Day) -> String { String(Spoken.monthNames[day.month - 1].prefix(3)) }

  private func year(of day: Day, after comma: String) -> String {
    day.year == now.day.year ? "" : "\(comma) \(day.year)"
  }

  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
