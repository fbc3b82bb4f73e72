extension DateCursor {
  /// A time of day, and how many days after the day told it falls ("midnight" ends a day).
  struct Time: Hashable {
    var time: TimeOfDay
    var shift = 0
    var isUTC = false
  }

  /// The times a clock may mean, the likelier first, whatever the day.
  func options(_ clock: Clock, _ part: PartOfDay?) -> [Time] {
    switch clock {
    case .exact(let time): [Time(time: time)]
    case .utc(let time): [Time(time: time, isUTC: true)]
    case .endOfDay: [Time(time: conventions.endOfDay)]
    case .sameAsNow: [Time(time: now.time)]
    case .midnight: [Time(time: .midnight, shift: 1), Time(time: .midnight)]
    case .dial(let hour, let minute): dial(hour % 12, minute, part)
    case .halfHour(let hour):
      [dial(hour % 12, 30, part).last!, dial((hour + 11) % 12, 30, part).last!]
    }
  }

  /// Hours told without am or pm: 8 to 11 in the morning, 12 to 6 after noon, 7 either.
  private func dial(_ hour: Int, _ minute: Int, _ part: PartOfDay?) -> [Time] {
    let morning = Time(time: TimeOfDay(hour: hour, minute: minute)!)
    let afternoon = Time(time: TimeOfDay(hour: hour + 12, minute: minute)!)
    switch part {
    case .morning: return hour == 0 ? [afternoon, morning] : [morning]
    case .midday: return [hour >= 10 ? morning : afternoon]
    case .afternoon: return [afternoon]
    case .evening, .night:
      if hour >= 5 { return [afternoon] }
      return part == .night ? [Time(time: morning.time, shift: 1)] : [afternoon]
    case nil: break
    }
    switch hour {
    case 7: return [morning, afternoon]
    case 8...11: return [morning]
    default: return [afternoon]
    }
  }

  /// The times on the days told.
  func times(_ clock: Clock, on days: [DayChoice], _ parts: DateParts) -> [(Day, Time)] {
    var found: [(Day, Time)] = []
    let isWeekdayToday = days.count > 1 && days.contains { $0.day == today }
    let each = days.flatMap { choice in
      choice.isWeekend ? [choice, DayChoice(day: choice.lastDay)] : [choice]
    }
    for choice in each {
      var times = options(clock, parts.part)
      if clock == .midnight, choice.day == today || parts.part == .night { times = [times[0]] }
      if choice.day == today { times = suiting(times, clock, parts.part, isStrict: isWeekdayToday) }
      found += times.map { (choice.day, $0) }
    }
    return found
  }

  /// Today's times in the direction faced: "today at 8" said at ten is the evening. A time told in
  /// full stays, unless another day is on offer.
  private func suiting(
    _ times: [Time], _ clock: Clock, _ part: PartOfDay?, isStrict: Bool
  ) -> [Time] {
    let suited = times.filter { suits(today, $0) }
    if !suited.isEmpty { return suited }
    if case .dial(let hour, let minute) = clock, part == nil {
      let others = other(hour % 12, minute, than: times[0]).filter { suits(today, $0) }
      if !others.isEmpty { return isStrict ? [] : others }
    }
    return isStrict ? [] : times
  }

  private func suits(_ day: Day, _ told: Time) -> Bool {
    let zone = told.isUTC ? Zone.utc : now.zone
    let moment = Moment(day.adding(days: told.shift), told.time, in: zone)
    return facing == .future ? moment > now : moment <= now
  }

  /// The other reading of an hour of the dial, at an hour people keep.
  private func other(_ hour: Int, _ minute: Int, than time: Time) -> [Time] {
    let other = time.time.hour >= 12 ? hour : hour + 12
    guard (6...22).contains(other) else { return [] }
    return [Time(time: TimeOfDay(hour: other, minute: minute)!)]
  }

  /// A time alone is the next such time, or the last in a report; where only the less likely half
  /// of the dial is left of today, both are offered.
  func timesWithoutDay(_ clock: Clock, _ parts: DateParts) -> [(Day, Time)] {
    let turn = facing == .future ? 1 : -1
    let times = options(clock, parts.part)
    if clock == .midnight {
      return [(today, facing == .future ? times[0] : times[1])]
    }
    if clock == .sameAsNow { return [(today, times[0])] }
    let suited = times.filter { suits(today, $0) }
    if suited.count == times.count || (suited.count == 1 && times.count == 2) {
      let rest = times.filter { !suited.contains($0) }
      return suited.map { (today, $0) } + rest.map { (today.adding(days: turn), $0) }
    }
    let elsewhere = times.map { (today.adding(days: turn), $0) }
    if case .dial(let hour, let minute) = clock, parts.part == nil {
      let left = other(hour % 12, minute, than: times[0]).filter { suits(today, $0) }
      return left.map { (today, $0) } + elsewhere
    }
    return elsewhere
  }
}
