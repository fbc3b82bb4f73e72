/// A day, week or month that a phrase may mean.
struct DayChoice: Hashable {
  var day: Day
  var precision = TypedDate.Precision.day
  /// The last day of a range.
  var until: Day?
  /// "in two weeks", which a weekday beside it turns into a day of that week.
  var countsWeeks = false
  var isWeekend = false
  /// Counted from now, so that "after 5 days" is "in 5 days".
  var isCounted = false
  var isApproximate = false

  /// The last day it covers.
  var lastDay: Day {
    if let until { return until }
    switch precision {
    case .week: return day.adding(days: 6)
    case .month: return day.lastOfMonth
    case .day, .minute: return day
    }
  }

  func moved(days: Int) -> DayChoice {
    var moved = self
    moved.day = day.adding(days: days)
    moved.until = until?.adding(days: days)
    return moved
  }
}

/// The part of a date that tells the day.
enum DayPhrase: Hashable {
  case choices([DayChoice])
  /// A weekday alone.
  case weekday(Weekday)
  /// "the 14th" alone.
  case dayOfMonth(Int)
  /// An instant counted from now, such as "in 2 hours", or a range of such.
  case moment(Moment, until: Moment?)

  static func day(_ day: Day) -> DayPhrase { .choices([DayChoice(day: day)]) }
}

extension DateCursor {
  /// The next phrase that tells a day, or nil when there is none here.
  mutating func dayPhrase() throws(DateRefusal) -> DayPhrase? {
    guard depth < 3 else { return nil }
    if let found = try attempt({ c throws(DateRefusal) in try c.shift() }) { return found }
    if let found = try attempt({ c throws(DateRefusal) in try c.edge() }) { return found }
    if let found = try attempt({ c throws(DateRefusal) in try c.ordinalDay() }) { return found }
    if let found = try attempt({ c throws(DateRefusal) in try c.period() }) { return found }
    if let found = try attempt({ c throws(DateRefusal) in try c.namedDay() }) { return found }
    if let found = try attempt({ c throws(DateRefusal) in try c.numericDate() }) { return found }
    if let found = try attempt({ c throws(DateRefusal) in try c.monthDate() }) { return found }
    return try attempt { c throws(DateRefusal) in try c.weekdayPhrase() }
  }

  /// A day that another is counted from, as in "a week after ...".
  mutating func baseDays() throws(DateRefusal) -> [DayChoice]? {
    depth += 1
    defer { depth -= 1 }
    _ = take(.the)
    guard let phrase = try dayPhrase() else { return nil }
    switch phrase {
    case .choices(let choices): return choices
    case .weekday(let weekday): return [DayChoice(day: onOrAfterToday(weekday))]
    case .dayOfMonth(let number):
      if case .word(.month)? = token()?.kind { return nil }
      return [DayChoice(day: try dayOfMonth(number))]
    case .moment: return nil
    }
  }

  /// The first such weekday from today on.
  func onOrAfterToday(_ weekday: Weekday) -> Day {
    today.adding(days: (weekday.rawValue - today.weekday.rawValue + 7) % 7)
  }

  func startOfWeek(_ weeks: Int = 0) -> Day {
    today.startOfWeek(on: conventions.weekStart).adding(days: weeks * 7)
  }

  /// A weekday in the week that holds `day`.
  func weekday(_ weekday: Weekday, inWeekOf day: Day) -> Day {
    let start = day.startOfWeek(on: conventions.weekStart)
    return start.adding(days: (weekday.rawValue - conventions.weekStart.rawValue + 7) % 7)
  }

  /// The nearest 14th in the direction faced, today included; months without it are passed over.
  func dayOfMonth(_ number: Int) throws(DateRefusal) -> Day {
    guard (1...31).contains(number) else {
      throw .impossibleDay(text: "the \(number)th", near: [])
    }
    let step = facing == .future ? 1 : -1
    var month = today.firstOfMonth
    for _ in 0..<4 {
      if let day = Day(year: month.year, month: month.month, day: number),
        facing == .future ? day >= today : day <= today
      {
        return day
      }
      month = month.adding(months: step)
    }
    return today
  }

  /// The nearest such day in the direction faced, today included.
  func yearless(month: Int, day: Int, text: String) throws(DateRefusal) -> Day {
    guard (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: 2000) else {
      throw .impossibleDay(
        text: text, near: neighbours(year: nearYear(month), month: month, day: day))
    }
    var year = today.year + (facing == .future ? -1 : 1)
    for _ in 0..<12 {
      year += facing == .future ? 1 : -1
      if let found = Day(year: year, month: month, day: day),
        facing == .future ? found >= today : found <= today
      {
        return found
      }
    }
    throw .outsideCalendar
  }

  /// The year in which such a month next (or in a report last) lies.
  private func nearYear(_ month: Int) -> Int {
    switch facing {
    case .future: month < today.month ? today.year + 1 : today.year
    case .past: month > today.month ? today.year - 1 : today.year
    }
  }

  /// The day in that year; refused with its neighbours when there is none.
  func dated(year: Int, month: Int, day: Int, text: String) throws(DateRefusal) -> Day {
    if let found = Day(year: year, month: month, day: day) { return found }
    throw .impossibleDay(text: text, near: neighbours(year: year, month: month, day: day))
  }

  /// Days that may be meant by one that does not exist: the last of that month and the next day,
  /// or the date with day and month exchanged.
  private func neighbours(year: Int, month: Int, day: Int) -> [Day] {
    if let swapped = Day(year: year, month: day, day: month) { return [swapped] }
    guard day > 28, let first = Day(year: year, month: month, day: 1) else { return [] }
    return [first.lastOfMonth, first.lastOfMonth.adding(days: 1)]
  }

  /// "26" is 2026.
  func fullYear(_ value: Int, count: Int) -> Int? {
    switch count {
    case 4: value
    case 2: 2000 + value
    default: nil
    }
  }
}
