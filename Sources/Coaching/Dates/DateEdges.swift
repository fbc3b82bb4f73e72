/// A part of a week, month, quarter or year.
enum DateEdge: Hashable {
  case start, early, middle, late, end
}

extension DateCursor {
  /// "end of the month", "early next week", "mid-December", "EOW", "month end".
  mutating func edge() throws(DateRefusal) -> DayPhrase? {
    _ = take(.the)
    switch take(anyOf: .eow, .eom, .eoy) {
    case .eow: return endOfThisWeek()
    case .eom: return .day(today.lastOfMonth)
    case .eoy: return .day(today.firstOfMonth.adding(months: 12 - today.month).lastOfMonth)
    default: break
    }
    if let unit = unit(), take(.end) {
      return part(.end, of: unit)
    }
    guard let edge = edgeWord() else { return nil }
    _ = take(symbol: "-")
    _ = take(.of)
    _ = take(.the)
    if let unit = unit() {
      guard unit != .day else { return nil }
      if unit == .week, edge == .end, !isNext(.of) { return endOfThisWeek() }
      return part(edge, of: unit)
    }
    var target = try attempt { c throws(DateRefusal) in try c.period() }
    if target == nil { target = try attempt { c throws(DateRefusal) in try c.bareMonth() } }
    guard case .choices(let choices)? = target,
      choices.allSatisfy({ $0.precision == .week || $0.precision == .month || $0.isWeekend })
    else { return nil }
    if choices == [DayChoice(day: startOfWeek(), precision: .week)], edge == .end {
      return endOfThisWeek()
    }
    return .choices(choices.map { apply(edge, to: $0) })
  }

  private func isNext(_ wanted: DateKey) -> Bool { key() == wanted }

  private mutating func bareMonth() throws(DateRefusal) -> DayPhrase? {
    guard case .month? = word() else { return nil }
    if let next = digits(1), next.count < 4 { return nil }
    if digits(1) != nil { return try monthDate() }
    let month = word()
    index += 1
    guard case .month(let number)? = month else { return nil }
    let isOver = facing == .future ? number < today.month : number > today.month
    let year = isOver ? today.year + (facing == .future ? 1 : -1) : today.year
    return Day(year: year, month: number, day: 1).map {
      .choices([DayChoice(day: $0, precision: .month)])
    }
  }

  private mutating func edgeWord() -> DateEdge? {
    switch take(anyOf: .end, .start, .middle, .mid, .early, .late) {
    case .end: .end
    case .start: .start
    case .middle, .mid: .middle
    case .early: .early
    case .late: .late
    default: nil
    }
  }

  /// A part of the week, month, quarter or year we are in, or of the next once that part is over.
  private func part(_ edge: DateEdge, of unit: DateUnit) -> DayPhrase? {
    for turn in [0, facing == .future ? 1 : 0] {
      guard case .choices(let choices)? = period(unit, turn), unit != .day else { return nil }
      let part = apply(edge, to: choices[0])
      if facing == .past || part.lastDay >= today { return .choices([part]) }
    }
    return nil
  }

  /// The end of a week is its Friday; said at a weekend, it may be the Sunday or the next Friday.
  private func endOfThisWeek() -> DayPhrase {
    let friday = weekday(.friday, inWeekOf: today)
    if facing == .past || friday >= today { return .day(friday) }
    let sunday = onOrAfterToday(.sunday)
    return .choices([DayChoice(day: friday.adding(days: 7)), DayChoice(day: sunday)])
  }

  private func apply(_ edge: DateEdge, to choice: DayChoice) -> DayChoice {
    if choice.isWeekend {
      return DayChoice(day: edge == .end || edge == .late ? choice.lastDay : choice.day)
    }
    if choice.precision == .week {
      let monday = weekday(.monday, inWeekOf: choice.day)
      switch edge {
      case .start: return DayChoice(day: monday)
      case .early: return DayChoice(day: monday, until: monday.adding(days: 1))
      case .middle: return DayChoice(day: monday.adding(days: 2))
      case .late: return DayChoice(day: monday.adding(days: 3), until: monday.adding(days: 4))
      case .end: return DayChoice(day: monday.adding(days: 4))
      }
    }
    return apply(edge, toMonths: choice)
  }

  /// Early is up to the 10th, the middle the 15th, late from the 21st; of longer stretches a third.
  private func apply(_ edge: DateEdge, toMonths choice: DayChoice) -> DayChoice {
    let first = choice.day
    let last = choice.lastDay
    let isMonth = first.lastOfMonth == last
    let third = (first.days(to: last) + 1) / 3
    switch edge {
    case .start: return DayChoice(day: first)
    case .end: return DayChoice(day: last)
    case .middle where isMonth: return DayChoice(day: first.adding(days: 14))
    case .middle:
      return DayChoice(day: first.adding(days: third), until: last.adding(days: -third))
    case .early: return DayChoice(day: first, until: first.adding(days: isMonth ? 9 : third))
    case .late:
      return DayChoice(
        day: isMonth ? first.adding(days: 20) : last.adding(days: -third), until: last)
    }
  }
}
