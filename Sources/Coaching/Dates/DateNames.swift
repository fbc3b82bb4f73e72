extension DateCursor {
  /// "today", "tomorrow", "Boxing Day"; a holiday that moves is refused.
  mutating func namedDay() throws(DateRefusal) -> DayPhrase? {
    if case .movable? = word() {
      throw .movable(text: text(of: index..<(index + 1)))
    }
    if let day = holiday() { return .day(day) }
    let day: Day
    switch key() {
    case .today: day = today
    case .tomorrow: day = now.day.adding(days: 1)
    case .yesterday: day = now.day.adding(days: -1)
    default: return nil
    }
    index += 1
    return weeksAfter(day) ?? .day(day)
  }

  private mutating func holiday() -> Day? {
    var monthAndDay: (Int, Int)?
    switch word() {
    case .holiday(let month, let day):
      index += 1
      monthAndDay = (month, day)
    case .key(.christmas):
      index += 1
      if take(.eve) {
        monthAndDay = (12, 24)
      } else {
        if case .unit(.day)? = word() { index += 1 }
        monthAndDay = (12, 25)
      }
    case .key(.boxing):
      guard case .unit(.day)? = word(1) else { return nil }
      index += 2
      monthAndDay = (12, 26)
    case .key(.new):
      guard case .unit(.year)? = word(1) else { return nil }
      if key(2) == .eve {
        monthAndDay = (12, 31)
        index += 3
      } else if case .unit(.day)? = word(2) {
        monthAndDay = (1, 1)
        index += 3
      } else {
        monthAndDay = (1, 1)
        index += 2
      }
    default: return nil
    }
    guard let (month, day) = monthAndDay else { return nil }
    return try? yearless(month: month, day: day, text: "")
  }

  /// "Dec 3rd", "3 December 2026", "the third of March", "December", "3-5 December", "Dec 3-5".
  mutating func monthDate() throws(DateRefusal) -> DayPhrase? {
    let start = index
    _ = take(.the)
    if case .month(let month)? = word() {
      index += 1
      _ = take(symbol: ".", glued: true)
      return try dayAfter(month: month, from: start)
    }
    guard let first = try dayNumber() else { return nil }
    var last: (value: Int, isRange: Bool)?
    let joint = index
    if let isRange = rangeJoint(), let number = try dayNumber() {
      last = (number, isRange)
    } else {
      index = joint
    }
    _ = take(.of)
    _ = take(symbol: "-", glued: true)
    guard case .month(let month)? = word(), !isVerb() else { return nil }
    index += 1
    _ = take(symbol: ".", glued: true)
    return try finish(month: month, first: first, last: last, from: start)
  }

  /// After a month's name: a day, a year, or nothing.
  private mutating func dayAfter(month: Int, from start: Int) throws(DateRefusal) -> DayPhrase? {
    let named = index
    if let year = year(isFull: true) ?? (isSymbol("'") ? year(isFull: false) : nil) {
      return .choices([DayChoice(day: try monthDay(year, month, start), precision: .month)])
    }
    _ = take(.the)
    _ = take(symbol: "-", glued: true)
    if let first = try dayNumber(), !isClock() {
      var last: (value: Int, isRange: Bool)?
      let joint = index
      if let isRange = rangeJoint(), let number = try dayNumber(), !isClock(), !isMonth() {
        last = (number, isRange)
      } else {
        index = joint
      }
      return try finish(month: month, first: first, last: last, from: start)
    }
    index = named
    guard !isInSentence || standsAlone(at: start) else { return nil }
    let year: Int
    if facing == .future {
      year = month < today.month ? today.year + 1 : today.year
    } else {
      year = month > today.month ? today.year - 1 : today.year
    }
    return .choices([DayChoice(day: try monthDay(year, month, start), precision: .month)])
  }

  private func monthDay(_ year: Int, _ month: Int, _ start: Int) throws(DateRefusal) -> Day {
    try dated(year: year, month: month, day: 1, text: text(of: start..<index))
  }

  private mutating func finish(
    month: Int, first: Int, last: (value: Int, isRange: Bool)?, from start: Int
  ) throws(DateRefusal) -> DayPhrase {
    if isSymbol(","), year(isFull: true, ahead: 1) != nil || isSymbol("'", 1) { index += 1 }
    let year = year(isFull: false) ?? lastYear()
    let said = text(of: start..<index)
    func day(_ number: Int) throws(DateRefusal) -> Day {
      if let year { return try dated(year: year, month: month, day: number, text: said) }
      return try yearless(month: month, day: number, text: said)
    }
    let begin = try day(first)
    guard let last else { return .day(begin) }
    guard last.value > first else { throw .endsBeforeItBegins }
    let end = try dated(year: begin.year, month: month, day: last.value, text: said)
    if last.isRange { return .choices([DayChoice(day: begin, until: end)]) }
    return .choices([DayChoice(day: begin), DayChoice(day: end)])
  }

  /// A year: four digits, or two after an apostrophe or a hyphen.
  private mutating func year(isFull: Bool) -> Int? {
    if let found = year(isFull: true, ahead: 0) {
      index += 1
      return found
    }
    guard !isFull else { return nil }
    if isSymbol("'") || (isSymbol("-") && isGlued()), let year = digits(1), isGlued(1),
      year.count == 2 || year.count == 4
    {
      index += 2
      return fullYear(year.value, count: year.count)
    }
    return nil
  }

  /// "26 Nov 26", where the last number can be no hour.
  private mutating func lastYear() -> Int? {
    guard !isInSentence, let year = digits(), year.count == 2, year.value > 23, token(1) == nil,
      abs(2000 + year.value - today.year) <= 10
    else { return nil }
    index += 1
    return 2000 + year.value
  }

  private func year(isFull: Bool, ahead: Int) -> Int? {
    guard let year = digits(ahead), year.count == 4, (1900...2199).contains(year.value),
      !isSymbol(":", ahead + 1)
    else { return nil }
    return year.value
  }

  /// A number that can be a day of a month; "Dec 32" is refused where it can be nothing else.
  private mutating func dayNumber() throws(DateRefusal) -> Int? {
    if let ordinal = ordinal() { return ordinal }
    guard let number = number(), number.count <= 2 else { return nil }
    return number.value
  }

  /// Whether a range (true) or a choice (false) joins two days.
  private mutating func rangeJoint() -> Bool? {
    if take(symbol: "-") || take(anyOf: .to, .until) != nil { return true }
    if key(-2) == .between || key(-3) == .between, take(.and) { return true }
    if take(.or) || take(.and) { return false }
    return nil
  }

  private func isMonth() -> Bool {
    if case .month? = word() { return true }
    return false
  }

  /// Whether the number just taken is the hour of a time.
  private func isClock() -> Bool {
    (isSymbol(":") && isGlued()) || [.am, .pm, .oclock].contains(key())
  }

  /// "3 may have seen it" is no date.
  private func isVerb() -> Bool {
    isInSentence && text(of: index..<(index + 1)) == "may" && key(-1) != .of
      && !isGlued(0) && word(1) == .unknown
  }

  /// Whether a month's name in a sentence is surely a month.
  private func standsAlone(at start: Int) -> Bool {
    guard start > 0, case .key(let before)? = DateCursor.word(source, start - 1) else {
      return false
    }
    return [
      .in, .by, .until, .since, .of, .end, .start, .middle, .mid, .early, .late, .before, .after,
    ]
    .contains(before)
  }

  private static func word(_ source: DateTokens, _ index: Int) -> DateWord? {
    if case .word(let word) = source.tokens[index].kind { return word }
    return nil
  }
}
