extension DateCursor {
  /// "next week", "this Friday", "last month", "the next 3 days", "week 49", "Q1", "the weekend".
  mutating func period() throws(DateRefusal) -> DayPhrase? {
    _ = take(.over) || take(.during)
    _ = take(.the)
    if let found = try attempt({ c throws(DateRefusal) in try c.weekOf() }) { return found }
    if take(.weekend) { return .choices([weekend(0)]) }
    if take(.midweek) { return .day(weekday(.wednesday, inWeekOf: today)) }
    if let quarter = quarter() { return quarter }
    if key(-1) == .in || key(-1) == .of, let year = digits(), year.count == 4,
      (1900...2199).contains(year.value), let first = Day(year: year.value, month: 1, day: 1)
    {
      index += 1
      return .choices([
        DayChoice(day: first, precision: .month, until: first.adding(months: 11).lastOfMonth)
      ])
    }
    guard let turn = turn() else { return nil }
    if turn != 0, ![.business, .working].contains(key()),
      let range = try attempt({ c throws(DateRefusal) in try c.stretch(isAhead: turn > 0) })
    {
      return range
    }
    if take(.weekend) { return .choices(weekends(turn)) }
    if case .weekday(let weekday)? = word() {
      index += 1
      return try turned(weekday, turn, isPlain: key(-2) != .next || key(-3) == .the)
    }
    if case .month(let month)? = word() {
      index += 1
      return .choices(turned(month: month, turn))
    }
    guard let unit = unit(), !isPlural(index - 1) else { return nil }
    return period(unit, turn)
  }

  /// "the coming weeks" is no week.
  private func isPlural(_ place: Int) -> Bool {
    text(of: place..<(place + 1)).hasSuffix("s")
  }

  /// This (0), next (1), last (-1).
  private mutating func turn() -> Int? {
    if take(.this) || take(.current) {
      if take(anyOf: .coming, .next) != nil { return 1 }
      if take(anyOf: .past, .last) != nil { return -1 }
      return 0
    }
    if take(anyOf: .next, .coming, .following) != nil { return 1 }
    if take(anyOf: .last, .previous, .past) != nil { return -1 }
    return nil
  }

  func period(_ unit: DateUnit, _ turn: Int) -> DayPhrase? {
    let month = today.firstOfMonth
    switch unit {
    case .day: return turn == 0 ? nil : .day(today.adding(days: turn))
    case .week: return .choices([DayChoice(day: startOfWeek(turn), precision: .week)])
    case .month:
      return .choices([DayChoice(day: month.adding(months: turn), precision: .month)])
    case .quarter:
      return quarter(of: month.adding(months: -((month.month - 1) % 3) + 3 * turn))
    case .year:
      let first = month.adding(months: 1 - month.month + 12 * turn)
      return .choices([
        DayChoice(day: first, precision: .month, until: first.adding(months: 11).lastOfMonth)
      ])
    case .workingDay: return turn == 0 ? nil : .day(today.adding(workingDays: turn))
    case .minute, .hour, .fortnight: return nil
    }
  }

  /// "the next 3 days": from today, to the end of the last of them.
  private mutating func stretch(isAhead: Bool) throws(DateRefusal) -> DayPhrase? {
    guard key() != .a, let (amount, high) = try amount(), high == nil else { return nil }
    if amount.isElapsed {
      let edge = (isAhead ? amount : -amount).added(to: now)
      return isAhead ? .moment(now, until: edge) : .moment(edge, until: now)
    }
    let edge = (isAhead ? amount : -amount).added(to: today)
    let range =
      isAhead ? DayChoice(day: today, until: edge) : DayChoice(day: edge, until: today)
    return .choices([range])
  }

  private func weekend(_ weeks: Int) -> DayChoice {
    let saturday = today.startOfWeek().adding(days: 5 + weeks * 7)
    return DayChoice(day: saturday, until: saturday.adding(days: 1), isWeekend: true)
  }

  private func weekends(_ turn: Int) -> [DayChoice] {
    switch turn {
    case 0: [weekend(0)]
    case 1 where key(-2) == .coming: [weekend(today.weekday >= .saturday ? 1 : 0)]
    case 1: today.weekday >= .saturday ? [weekend(1)] : [weekend(1), weekend(0)]
    default: [weekend(-1)]
    }
  }

  /// "this Friday" is the nearest one faced, today included. "next Friday" may be the coming one or
  /// that of next week, "last Friday" the one just gone or that of last week.
  private func turned(
    _ weekday: Weekday, _ turn: Int, isPlain: Bool
  ) throws(DateRefusal) -> DayPhrase {
    let ahead = onOrAfterToday(weekday)
    if turn == 0 {
      let isAhead = facing == .future || ahead == today
      return .day(isAhead ? ahead : ahead.adding(days: -7))
    }
    if turn > 0 {
      let coming = ahead == today ? ahead.adding(days: 7) : ahead
      let inNextWeek = self.weekday(weekday, inWeekOf: startOfWeek(1))
      if isPlain || coming == inNextWeek { return .day(coming) }
      return .choices([DayChoice(day: inNextWeek), DayChoice(day: coming)])
    }
    let gone = ahead.adding(days: -7)
    let inLastWeek = self.weekday(weekday, inWeekOf: startOfWeek(-1))
    if gone == inLastWeek { return .day(gone) }
    return .choices([DayChoice(day: gone), DayChoice(day: inLastWeek)])
  }

  /// "next April" said in November may be the coming one only; said in March it may be either.
  private func turned(month: Int, _ turn: Int) -> [DayChoice] {
    func choice(_ year: Int) -> DayChoice {
      DayChoice(day: Day(year: year, month: month, day: 1)!, precision: .month)
    }
    let year = today.year
    switch turn {
    case 0: return [choice(facing == .future && month < today.month ? year + 1 : year)]
    case 1: return month <= today.month ? [choice(year + 1)] : [choice(year), choice(year + 1)]
    default: return month >= today.month ? [choice(year - 1)] : [choice(year), choice(year - 1)]
    }
  }

  /// "the week of 7 December", "week 49"
  private mutating func weekOf() throws(DateRefusal) -> DayPhrase? {
    guard case .unit(.week)? = word() else { return nil }
    index += 1
    if take(.of) || take(.from) {
      return try baseDays().map { days in
        .choices(
          days.map { DayChoice(day: weekday(.monday, inWeekOf: $0.day), precision: .week) })
      }
    }
    guard let number = digits(), number.count <= 2, !isInSentence || !isGlued() else { return nil }
    index += 1
    guard (1...53).contains(number.value) else { return nil }
    // ISO 8601: week 1 holds 4 January.
    for year in [today.year - 1, today.year, today.year + 1] {
      let first = Day(year: year, month: 1, day: 4)!.startOfWeek()
      let start = first.adding(days: (number.value - 1) * 7)
      if facing == .future ? start.adding(days: 6) >= today : start > today.adding(days: -360) {
        return .choices([DayChoice(day: start, precision: .week)])
      }
    }
    return nil
  }

  /// "Q1" with or without a year.
  private mutating func quarter() -> DayPhrase? {
    guard let token = token(), token.range.count == 1, digits(1) != nil, isGlued(1),
      text(of: index..<(index + 1)).lowercased() == "q", let number = digits(1),
      (1...4).contains(number.value)
    else { return nil }
    index += 2
    var year = today.year
    if let typed = digits(), typed.count == 4 {
      index += 1
      year = typed.value
    } else if facing == .future, number.value * 3 < today.month {
      year += 1
    }
    return Day(year: year, month: number.value * 3 - 2, day: 1).flatMap(quarter(of:))
  }

  private func quarter(of first: Day) -> DayPhrase? {
    .choices([
      DayChoice(day: first, precision: .month, until: first.adding(months: 2).lastOfMonth)
    ])
  }

  /// A weekday, and what may be said after it: "Friday week", "Friday after next",
  /// "Monday after the 3rd".
  mutating func weekdayPhrase() throws(DateRefusal) -> DayPhrase? {
    _ = take(.the)
    guard case .weekday(let weekday)? = word() else { return nil }
    if isFeast(weekday) { throw .movable(text: text(of: (index - 1)..<(index + 1))) }
    index += 1
    if isSymbol("."), isGlued() { index += 1 }
    if let later = weeksAfter(onOrAfterToday(weekday)) { return later }
    if take(all: .after, .next) {
      let coming =
        onOrAfterToday(weekday) == today ? today.adding(days: 7) : onOrAfterToday(weekday)
      let inNextWeek = self.weekday(weekday, inWeekOf: startOfWeek(1))
      let days = coming == inNextWeek ? [coming] : [coming, inNextWeek]
      return .choices(days.map { DayChoice(day: $0.adding(days: 7)) })
    }
    if take(all: .before, .last) {
      let ahead = onOrAfterToday(weekday)
      let gone = ahead.adding(days: -7)
      let inLastWeek = self.weekday(weekday, inWeekOf: startOfWeek(-1))
      let days = gone == inLastWeek ? [gone] : [gone, inLastWeek]
      return .choices(days.map { DayChoice(day: $0.adding(days: -7)) })
    }
    if let near = try attempt({ c throws(DateRefusal) in try c.nearest(weekday) }) { return near }
    return .weekday(weekday)
  }

  /// Whether the word before makes the weekday a feast: "Easter Monday", "Good Friday".
  private func isFeast(_ weekday: Weekday) -> Bool {
    guard let before = token(-1), case .word(let word) = before.kind else { return false }
    let said = text(of: (index - 1)..<index)
    if word == .movable || ["holiday", "Holiday"].contains(said) { return true }
    return weekday == .friday && said == "Good"
  }

  private mutating func nearest(_ weekday: Weekday) throws(DateRefusal) -> DayPhrase? {
    guard let joint = take(anyOf: .after, .before), let base = try baseDays(), base.count == 1
    else { return nil }
    if joint == .after {
      let first = base[0].lastDay.adding(days: 1)
      return .day(first.adding(days: (weekday.rawValue - first.weekday.rawValue + 7) % 7))
    }
    let last = base[0].day.adding(days: -1)
    return .day(last.adding(days: -((last.weekday.rawValue - weekday.rawValue + 7) % 7)))
  }

  /// "... week" and "... fortnight" after a day.
  mutating func weeksAfter(_ day: Day) -> DayPhrase? {
    switch word() {
    case .unit(.week) where digits(1) == nil && key(1) != .of:
      index += 1
      return .day(day.adding(days: 7))
    case .unit(.fortnight):
      index += 1
      return .day(day.adding(days: 14))
    default: return nil
    }
  }
}
