extension DateParts {
  /// The same, on that weekday of the week told.
  fileprivate func onWeekday(_ weekday: Weekday) -> DateParts {
    var parts = self
    parts.weekday = weekday
    return parts
  }
}

extension DateCursor {
  /// The meanings of the parts found, the likelier first.
  func meanings(of parts: DateParts) throws(DateRefusal) -> [TypedDate] {
    if let numbers = parts.dayOrTime { return try bothMeanings(numbers, parts) }
    if case .moment(let moment, let until)? = parts.phrase {
      guard parts.clock == nil, parts.part == nil else { throw .contradiction }
      return [
        TypedDate(
          when: .moment(moment), precision: .minute, until: until.map(When.moment),
          bound: parts.bound, isApproximate: parts.isApproximate)
      ]
    }
    if let number = parts.numberAfterWeekday { return try weekdayAndNumber(number, parts) }
    let days = try days(of: parts)
    guard let clock = parts.clock else {
      return try days.map { day throws(DateRefusal) in whole(day, parts) }
    }
    if clock == .sameAsNow, days.contains(where: { $0.precision == .week }) {
      return try meanings(of: parts.onWeekday(today.weekday))
    }
    guard days.allSatisfy({ $0.precision == .day && ($0.until == nil || $0.isWeekend) }) else {
      throw .vague(text: text(of: 0..<source.tokens.count))
    }
    let moments = days.isEmpty ? timesWithoutDay(clock, parts) : times(clock, on: days, parts)
    var dates: [TypedDate] = []
    for (day, time) in moments {
      dates += try timed(day, time, parts)
    }
    guard !dates.isEmpty else { throw .contradiction }
    return dates
  }

  /// 3.12 with nothing beside it: 3 December, or 3:12.
  private func bothMeanings(
    _ numbers: DottedNumbers, _ parts: DateParts
  ) throws(DateRefusal) -> [TypedDate] {
    let (first, second) = (numbers.first, numbers.second)
    var asTime = parts
    asTime.dayOrTime = nil
    asTime.clock = .dial(hour: first, minute: second)
    if first > 12 || first == 0, let time = TimeOfDay(hour: first, minute: second) {
      asTime.clock = .exact(time)
    }
    var asDay = parts
    asDay.dayOrTime = nil
    if parts.phrase != nil || parts.partDay != nil { return try meanings(of: asTime) }
    asDay.phrase = .day(try yearless(month: second, day: first, text: "\(first).\(second)"))
    if parts.clock != nil { return try meanings(of: asDay) }
    return try meanings(of: asDay) + meanings(of: asTime)
  }

  /// "Mon 7": the hour, and the day where a seventh soon is a Monday.
  private func weekdayAndNumber(
    _ number: Int, _ parts: DateParts
  ) throws(DateRefusal) -> [TypedDate] {
    guard case .weekday(let weekday)? = parts.phrase else { throw .contradiction }
    var asHour = parts
    asHour.numberAfterWeekday = nil
    asHour.clock = .dial(hour: number, minute: 0)
    if number > 12 || number == 0 { asHour.clock = TimeOfDay(hour: number).map(Clock.exact) }
    let day = (1...31).contains(number) ? try dayOfMonth(number) : nil
    var asDay = asHour
    asDay.weekday = weekday
    asDay.phrase = .dayOfMonth(number)
    let fits = day?.weekday == weekday && parts.clock == nil
    asDay.clock = parts.clock
    if number > 23 || parts.clock != nil { return try meanings(of: asDay) }
    let hours = try meanings(of: asHour)
    return fits ? try hours + meanings(of: asDay) : hours
  }

  /// The days meant, none when only a time was told.
  private func days(of parts: DateParts) throws(DateRefusal) -> [DayChoice] {
    switch parts.phrase {
    case .choices(let choices)?:
      if let weekday = parts.weekday { return try fit(weekday, into: choices) }
      if let offset = parts.partDay, choices != [DayChoice(day: today.adding(days: offset))] {
        throw .contradiction
      }
      return choices
    case .dayOfMonth(let number)?:
      let day = try dayOfMonth(number)
      if let weekday = parts.weekday { return try fit(weekday, into: [DayChoice(day: day)]) }
      return [DayChoice(day: day)]
    case .weekday(let weekday)?:
      let ahead = onOrAfterToday(weekday)
      let turn = facing == .future ? 7 : -7
      if ahead == today {
        if parts.partDay == 0 { return [DayChoice(day: today)] }
        return [DayChoice(day: today.adding(days: turn)), DayChoice(day: today)]
      }
      return [DayChoice(day: facing == .future ? ahead : ahead.adding(days: -7))]
    case .moment?: return []
    case nil:
      if let offset = parts.partDay { return [DayChoice(day: today.adding(days: offset))] }
      guard let part = parts.part, parts.clock == nil else { return [] }
      return [DayChoice(day: day(of: part))]
    }
  }

  /// The weekday in each week told, or a check that each day told is that weekday.
  private func fit(_ weekday: Weekday, into choices: [DayChoice]) throws(DateRefusal) -> [DayChoice]
  {
    var fitting: [DayChoice] = []
    for choice in choices {
      if choice.precision == .week || choice.countsWeeks {
        fitting.append(DayChoice(day: self.weekday(weekday, inWeekOf: choice.day)))
      } else if choice.precision == .day, choice.until == nil, choice.day.weekday == weekday {
        fitting.append(choice)
      } else if choice.isWeekend, weekday >= .saturday {
        fitting.append(DayChoice(day: self.weekday(weekday, inWeekOf: choice.day)))
      }
    }
    if fitting.isEmpty, let first = choices.first {
      guard first.precision == .day, first.until == nil else { throw .contradiction }
      let before = first.day.adding(
        days: -((first.day.weekday.rawValue - weekday.rawValue + 7) % 7))
      throw .weekdayMismatch(
        said: weekday, day: first.day, near: [before, before.adding(days: 7)])
    }
    return fitting
  }

  /// "in the morning": today's while it lasts, or the next; the last one begun in a report.
  private func day(of part: PartOfDay) -> Day {
    let (starts, ends): (Int, Int) =
      switch part {
      case .morning: (5, 9)
      case .midday: (12, 13)
      case .afternoon: (12, 17)
      case .evening: (17, 22)
      case .night: (18, 24)
      }
    let hour = now.time.hour
    if facing == .future { return hour < ends ? today : today.adding(days: 1) }
    return hour >= starts ? today : today.adding(days: -1)
  }

  private func whole(_ choice: DayChoice, _ parts: DateParts) -> TypedDate {
    var day = choice.day
    var until = choice.until
    var precision = choice.precision
    switch parts.bound {
    case .after where !choice.isCounted && parts.part == nil:
      (day, until, precision) = (choice.lastDay.adding(days: 1), nil, .day)
    case .before where !choice.isCounted && parts.part == nil:
      (day, until, precision) = (choice.day.adding(days: -1), nil, .day)
    case .by where choice.isWeekend: until = nil
    case .within where choice.day == today: (day, until) = (choice.lastDay, nil)
    default: break
    }
    return TypedDate(
      when: .day(day), precision: precision, until: until.map(When.day), part: parts.part,
      bound: parts.bound, isApproximate: parts.isApproximate || choice.isApproximate)
  }

  /// One reading, two where the clock shows that time twice; refused where it never does.
  private func timed(
    _ day: Day, _ told: Time, _ parts: DateParts
  ) throws(DateRefusal) -> [TypedDate] {
    let start = try instants(day, told)
    var until: When?
    if let end = parts.clockEnd {
      var last = try closing(end, after: told, parts)
      last.shift += told.shift
      let instant = try instants(day, last)[0]
      guard instant > start[0] else { throw .endsBeforeItBegins }
      until = .moment(instant)
    }
    return start.map {
      TypedDate(
        when: .moment($0), precision: .minute, until: until, bound: parts.bound,
        isApproximate: parts.isApproximate)
    }
  }

  private func instants(_ day: Day, _ told: Time) throws(DateRefusal) -> [Moment] {
    let day = day.adding(days: told.shift)
    if told.isUTC { return [Moment(day, told.time, in: .utc).told(in: now.zone)] }
    switch now.zone.instants(of: day, told.time) {
    case .one(let instant): return [Moment(instant: instant, zone: now.zone)]
    case .overlap(let first, let second):
      return [Moment(instant: first, zone: now.zone), Moment(instant: second, zone: now.zone)]
    case .gap(let next):
      throw .skippedByClocks(
        day: day, time: told.time, next: Moment(instant: next, zone: now.zone))
    }
  }

  /// The end of a range of hours; one after midnight belongs to the next day.
  private func closing(
    _ end: Clock, after start: Time, _ parts: DateParts
  ) throws(DateRefusal) -> Time {
    guard var last = options(end, parts.part).first else { throw .contradiction }
    last.shift = 0
    if last.time > start.time { return last }
    if case .dial = end, last.time.hour < 12,
      let later = TimeOfDay(minutesSinceMidnight: last.time.minutesSinceMidnight + 720),
      later > start.time
    {
      last.time = later
      return last
    }
    guard start.time.hour >= 18, last.time.hour < 6 else { throw .endsBeforeItBegins }
    last.shift = 1
    return last
  }
}
