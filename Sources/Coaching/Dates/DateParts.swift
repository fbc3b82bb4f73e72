/// What one date is made of, as found in the text.
struct DateParts: Hashable {
  var bound = DateBound.at
  var isApproximate = false
  var phrase: DayPhrase?
  /// A weekday that the day told beside it must fall on.
  var weekday: Weekday?
  var clock: Clock?
  var clockEnd: Clock?
  var part: PartOfDay?
  /// The day that goes with the part, counted from today: "tonight" 0, "last night" -1.
  var partDay: Int?
  /// Set for 3.12, which is a day and a time as long as nothing else tells the one or the other.
  var dayOrTime: DottedNumbers?
  /// The hour or day behind a weekday, as in "Mon 7".
  var numberAfterWeekday: Int?

  var isEmpty: Bool { phrase == nil && clock == nil && part == nil && dayOrTime == nil }
  var hasDay: Bool { phrase != nil || partDay != nil || dayOrTime != nil }
}

/// Two numbers with a dot between them.
struct DottedNumbers: Hashable {
  let first: Int
  let second: Int
}

extension DateCursor {
  /// The next date, however its parts are ordered; nil when there is none here.
  mutating func parts() throws(DateRefusal) -> DateParts? {
    var parts = DateParts()
    let start = index
    takeBound(into: &parts)
    var end = index
    while true {
      takeFillers(after: parts)
      guard !isAtEnd, try component(into: &parts) else { break }
      end = index
    }
    guard !parts.isEmpty else {
      index = start
      return nil
    }
    index = end
    guard !isInSentence || isConvincing(parts, from: start) else {
      index = start
      return nil
    }
    takeTail(into: &parts)
    return parts
  }

  private mutating func takeBound(into parts: inout DateParts) {
    if take(.just), key() != .now { index -= 1 }
    if take(all: .no, .later, .than) || take(all: .not, .later, .than) { parts.bound = .by }
    if take(all: .not, .before) || take(all: .no, .earlier, .than) { parts.bound = .from }
    if take(all: .on, .or, .before) { parts.bound = .by }
    if take(all: .on, .or, .after) || take(all: .not, .until) || take(.starting) {
      parts.bound = .from
      _ = take(.on)
    }
    if take(.sometime) { parts.isApproximate = true }
    if takeSince() { parts.bound = .from }
    if let key = take(anyOf: .by, .before, .after, .until, .from, .within) {
      parts.bound = DateBound(rawValue: key.rawValue) ?? .at
    }
    if take(.sometime) { parts.isApproximate = true }
    if key() == .around, [.next, .the, .this].contains(key(1)) || isDayWord(1) {
      index += 1
      parts.isApproximate = true
    }
  }

  private func isDayWord(_ ahead: Int) -> Bool {
    switch word(ahead) {
    case .weekday, .month, .ordinal: true
    default: false
    }
  }

  private mutating func takeFillers(after parts: DateParts) {
    let isFirst = parts.isEmpty
    while true {
      if isInSentence, isSymbol(","), isDayNamed(1), !isFirst {
        return
      } else if isSymbol(",") || isSymbol("(") || isSymbol(")") {
        index += 1
      } else if let key = key(), [.on, .of, .so, .please, .then].contains(key) {
        index += 1
      } else if [.early, .late].contains(key()), isDayNamed(1) {
        index += 1
      } else if isFirst, leadsPeriod() {
        index += 1
      } else if key() == .for || (key() == .in && !isFirst) || (key() == .by && !isFirst),
        !isLedAmount()
      {
        index += 1
      } else {
        return
      }
    }
  }

  func isDayNamed(_ ahead: Int) -> Bool {
    switch word(ahead) {
    case .weekday, .key(.today), .key(.tomorrow), .key(.yesterday): true
    default: false
    }
  }

  /// Whether "in" or "at" stands before a month, a year or the end of something.
  private func leadsPeriod() -> Bool {
    let ahead = key(1) == .the ? 2 : 1
    switch (key(), word(ahead)) {
    case (.in, .month), (.in, .unit(.week)): return true
    case (.in, nil): return digits(1)?.count == 4 && (1900...2199).contains(digits(1)!.value)
    case (.in, .key(let next)), (.at, .key(let next)):
      let periods: [DateKey] = [
        .end, .start, .middle, .mid, .early, .late, .next, .this, .coming, .following, .weekend,
        .last, .past, .eow, .eom, .eoy,
      ]
      return periods.contains(next)
    default: return false
    }
  }

  /// Whether "in" or "for" begins an amount or a part of the day.
  private func isLedAmount() -> Bool {
    if digits(1) != nil || [.the, .a, .half, .couple, .few, .around].contains(key(1)) {
      return true
    }
    if case .number? = word(1) { return true }
    if case .part? = word(1) { return true }
    return false
  }

  private mutating func takeTail(into parts: inout DateParts) {
    if take(.latest) || take(all: .at, .the, .latest) || take(all: .the, .latest)
      || take(all: .at, .latest)
    {
      parts.bound = .by
    }
    if take(all: .at, .the, .earliest) { parts.bound = .from }
    if take(all: .or, .so) || take(.ish) { parts.isApproximate = true }
    if parts.bound == .from { _ = take(.on) || take(.onwards) }
    if key() == .around, token(1) == nil { index += 1 }
    _ = take(.please)
    if isSymbol(")") { index += 1 }
  }

  /// Takes one more part of the date; false when the next words are none.
  private mutating func component(into parts: inout DateParts) throws(DateRefusal) -> Bool {
    let start = index
    if parts.part == nil || key() == .tonight || isPartSaid(parts.part), let found = partOfDay() {
      return add(found, to: &parts, from: start)
    }
    if parts.phrase == nil, parts.clock == nil, parts.dayOrTime == nil, isDayOrTime() {
      parts.dayOrTime = DottedNumbers(first: digits()!.value, second: digits(2)!.value)
      index += 3
      return true
    }
    if parts.clock == nil, try takeClock(into: &parts) { return true }
    if !parts.isEmpty, parts.clock == nil, try takeBoundClock(into: &parts) { return true }
    if case .weekday? = parts.phrase, takeNumberAfterWeekday(into: &parts) { return true }
    if take(.now) {
      guard !isInSentence || key(-2) == .just, parts.isEmpty else { return false }
      parts.phrase = .moment(now, until: nil)
      return true
    }
    if take(.earlier) || take(.later), key() != .today, key() != .this {
      index = start
      return false
    }
    guard let phrase = try dayPhrase() else {
      index = start
      return false
    }
    guard add(phrase, to: &parts) else {
      guard !isInSentence else {
        index = start
        return false
      }
      throw .contradiction
    }
    return true
  }

  /// "first thing Monday morning" says the morning twice.
  private func isPartSaid(_ part: PartOfDay?) -> Bool {
    if case .part(let next)? = word() { return next == part }
    return false
  }

  private mutating func add(
    _ found: (part: PartOfDay, day: Int?), to parts: inout DateParts, from start: Int
  ) -> Bool {
    if parts.part != nil, parts.part != found.part {
      index = start
      return false
    }
    parts.part = found.part
    parts.partDay = found.day ?? parts.partDay
    return true
  }

  /// Adds a day; false when it contradicts the one there.
  private func add(_ phrase: DayPhrase, to parts: inout DateParts) -> Bool {
    switch (parts.phrase, phrase) {
    case (nil, _): parts.phrase = phrase
    case (.weekday(let weekday), .choices), (.weekday(let weekday), .dayOfMonth):
      guard parts.weekday == nil else { return false }
      parts.weekday = weekday
      parts.phrase = phrase
    case (.choices, .weekday(let weekday)), (.dayOfMonth, .weekday(let weekday)):
      guard parts.weekday == nil else { return false }
      parts.weekday = weekday
    case (.dayOfMonth(let number), .choices(let months)):
      guard months.count == 1, months[0].precision == .month,
        let day = Day(year: months[0].day.year, month: months[0].day.month, day: number)
      else { return false }
      parts.phrase = .day(day)
    case (.choices(let months), .dayOfMonth(let number)):
      guard months.count == 1, months[0].precision == .month,
        let day = Day(year: months[0].day.year, month: months[0].day.month, day: number)
      else { return false }
      parts.phrase = .day(day)
    default: return false
    }
    return true
  }

}
