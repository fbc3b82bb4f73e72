extension DateCursor {
  /// "the 14th", "the 3rd of next month", "first Monday in December", "last day of the month".
  mutating func ordinalDay() throws(DateRefusal) -> DayPhrase? {
    _ = take(.the)
    let isLast = key() == .last
    guard isLast ? take(.last) : true else { return nil }
    guard let number = isLast ? -1 : ordinal() else { return nil }
    if let counted = try attempt({ c throws(DateRefusal) in try c.nth(number) }) { return counted }
    guard !isLast else { return nil }
    let start = index
    let hasOf = take(.of)
    if let month = try monthTarget(mayBeNamed: false) {
      let said = text(of: (start - 1)..<index)
      let day = try dated(year: month.year, month: month.month, day: number, text: said)
      return .day(isOver(day) ? try dayOfMonth(number) : day)
    }
    index = start
    if case .month? = word(hasOf ? 1 : 0) { return nil }
    if rangeFollows() { return nil }
    guard !isInSentence || isDayInSentence() else { return nil }
    guard (1...31).contains(number) else {
      throw .impossibleDay(text: text(of: (start - 1)..<start), near: [])
    }
    return .dayOfMonth(number)
  }

  /// "3rd to 5th of December" belongs to the month that follows.
  private func rangeFollows() -> Bool {
    guard isSymbol("-") || [.to, .until, .and, .or].contains(key()) else { return false }
    for ahead in 1...4 { if case .month? = word(ahead) { return true } }
    return false
  }

  /// In a sentence, "the 2nd round" and "third" are no days.
  private func isDayInSentence() -> Bool {
    guard case .ordinal? = token(-1)?.kind else { return false }
    guard word() == .unknown else { return true }
    return !Self.things.contains(text(of: index..<(index + 1)).lowercased())
  }

  /// Words that may follow an hour in a sentence: "at 4 with Dana", but not "at 4 companies".
  static func isLink(_ word: String) -> Bool { links.contains(word.lowercased()) }

  private static let links: Set<String> = [
    "with", "w", "but", "if", "because", "when", "as", "i", "she", "he", "they", "we", "it", "is",
    "was", "will", "would", "instead", "too", "also", "via", "where", "which", "my", "her", "his",
    "their", "you", "who", "still", "though", "unless", "that", "are", "were", "can", "could",
    "sent", "ended", "left", "got",
  ]

  /// Things that people count, so that "the 2nd round" is no day.
  private static let things: Set<String> = [
    "round", "rounds", "floor", "interview", "interviews", "call", "calls", "email", "e-mail",
    "mail", "message", "stage", "person", "candidate", "choice", "job", "role", "application",
    "street", "st", "avenue", "ave", "attempt", "try", "project", "question", "party", "name",
    "meeting", "step", "note", "letter", "voicemail", "offer", "rejection", "screen", "test",
    "task", "chat", "follow-up", "followup", "followups", "reason", "place", "page", "part",
    "option", "company", "employer", "recruiter", "grade", "degree", "gen", "generation", "draft",
  ]

  /// The n-th (or last, -1) weekday, day or working day of a month.
  private mutating func nth(_ number: Int) throws(DateRefusal) -> DayPhrase? {
    var weekday: Weekday?
    var isWorking = false
    if case .weekday(let named)? = word() {
      weekday = named
      index += 1
    } else if case .unit(.week)? = word() {
      return try week(number)
    } else if let unit = unit(), unit == .day || unit == .workingDay {
      isWorking = unit == .workingDay
    } else {
      return nil
    }
    guard take(.of) || take(.in), number != 0, let month = try monthTarget(mayBeNamed: true) else {
      return nil
    }
    let said = text(of: max(index - 6, 0)..<index)
    let day = try nth(number, weekday, isWorking: isWorking, in: month, said)
    if isOver(day) {
      return .day(
        try nth(number, weekday, isWorking: isWorking, in: month.adding(months: 1), said))
    }
    return .day(day)
  }

  /// The n-th or last week of a month; the first is the one that holds its first working day.
  private mutating func week(_ number: Int) throws(DateRefusal) -> DayPhrase? {
    index += 1
    guard take(.of) || take(.in), (-1...5).contains(number), number != 0,
      let month = try monthTarget(mayBeNamed: true)
    else { return nil }
    let edge =
      number < 0
      ? month.lastOfMonth.adding(days: 1).adding(workingDays: -1)
      : month.adding(days: -1).adding(workingDays: 1)
    let monday = edge.startOfWeek().adding(days: 7 * max(number - 1, 0))
    return .choices([DayChoice(day: monday, precision: .week)])
  }

  /// Whether a day "of the month" is behind us while we look ahead.
  private func isOver(_ day: Day) -> Bool {
    guard facing == .future, day < today, key(-2) == .the, case .unit(.month)? = word(-1) else {
      return false
    }
    return true
  }

  private func nth(
    _ number: Int, _ weekday: Weekday?, isWorking: Bool, in month: Day, _ said: String
  ) throws(DateRefusal) -> Day {
    var matching: [Day] = []
    for offset in 0..<Day.length(ofMonth: month.month, year: month.year) {
      let day = month.adding(days: offset)
      if weekday.map({ $0 == day.weekday }) ?? (!isWorking || day.weekday.isWorking) {
        matching.append(day)
      }
    }
    guard number <= matching.count else {
      throw .impossibleDay(text: said, near: matching.last.map { [$0] } ?? [])
    }
    return number < 0 ? matching.last! : matching[number - 1]
  }

  /// The first day of the month meant by "December 2026", "next month", "the month".
  private mutating func monthTarget(mayBeNamed: Bool) throws(DateRefusal) -> Day? {
    if take(.the) {
      guard case .unit(.month)? = word() else { return nil }
      index += 1
      return today.firstOfMonth
    }
    if mayBeNamed, case .month? = word() {
      guard case .choices(let months)? = try monthOnly() else { return nil }
      return months[0].day
    }
    let turns: [DateKey: Int] = [
      .this: 0, .current: 0, .next: 1, .coming: 1, .following: 1, .last: -1, .previous: -1,
    ]
    var ahead = 0
    if key() == .the { ahead = 1 }
    guard let turn = key(ahead).flatMap({ turns[$0] }), case .unit(.month)? = word(ahead + 1) else {
      return nil
    }
    index += ahead + 2
    return today.firstOfMonth.adding(months: turn)
  }

  /// A month with or without a year, the word "of" or "in" having gone before.
  private mutating func monthOnly() throws(DateRefusal) -> DayPhrase? {
    guard case .month(let month)? = word() else { return nil }
    if let next = digits(1), next.count < 4 { return nil }
    if case .ordinal? = token(1)?.kind { return nil }
    let start = index
    if digits(1) != nil { return try monthDate() }
    index += 1
    _ = take(symbol: ".", glued: true)
    let isOver = facing == .future ? month < today.month : month > today.month
    let year = isOver ? today.year + (facing == .future ? 1 : -1) : today.year
    let said = text(of: start..<index)
    return .choices([
      DayChoice(day: try dated(year: year, month: month, day: 1, text: said), precision: .month)
    ])
  }
}
