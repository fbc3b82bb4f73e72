extension DateCursor {
  /// A date in numbers: 2026-12-03, 3/12, 3.12., 03-12-2026, 20261203, 12/2026.
  mutating func numericDate() throws(DateRefusal) -> DayPhrase? {
    guard let first = digits() else { return nil }
    let start = index
    if first.count == 8, let day = try compact(first.value) { return day }
    guard let sign = numericSign(), let second = digits(2), isGlued(1), isGlued(2) else {
      return nil
    }
    let isDotted = sign == UInt8(ascii: ".")
    var third: (value: Int, count: Int)?
    if token(3)?.kind == .symbol(sign), isGlued(3), isGlued(4), let number = digits(4) {
      third = number
    }
    if let third { return try threeNumbers(first, second, third, isDotted: isDotted, from: start) }
    if sign == UInt8(ascii: "-") { return nil }
    if second.count == 4, !isDotted, first.count <= 2 {
      index += 3
      let said = text(of: start..<index)
      let day = try dated(year: second.value, month: first.value, day: 1, text: said)
      return .choices([DayChoice(day: day, precision: .month)])
    }
    guard first.count <= 2, second.count <= 2 else { return nil }
    if isDotted, !isDottedDate(first, second) { return nil }
    if isInSentence, !isLedDate(isDotted, first.value, second.value) { return nil }
    index += 3
    if isDotted, isSymbol("."), isGlued() { index += 1 }
    let isMonthFirst = !isDotted && conventions.monthBeforeDay
    let said = text(of: start..<index)
    let (month, day) = isMonthFirst ? (first.value, second.value) : (second.value, first.value)
    return .day(try yearless(month: month, day: day, text: said))
  }

  /// In a sentence "3.5" and "1/2" are numbers, unless a word before says they are dates.
  private func isLedDate(_ isDotted: Bool, _ first: Int, _ second: Int) -> Bool {
    if let before = key(-1),
      [.on, .by, .before, .after, .until, .since, .from, .the, .to].contains(before)
    {
      return true
    }
    if case .weekday? = word(-1) { return true }
    let isPlain = (first, second) != (24, 7) && (first > second || second == 12)
    return !isDotted && max(first, second) <= 31 && isPlain
  }

  private func numericSign() -> UInt8? {
    guard case .symbol(let sign)? = token(1)?.kind,
      [UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ".")].contains(sign)
    else { return nil }
    return sign
  }

  /// Whether 3.12 is a date, and not a time; where both can be, see `isDayOrTime`.
  private func isDottedDate(
    _ first: (value: Int, count: Int), _ second: (value: Int, count: Int)
  ) -> Bool {
    if [.at, .around].contains(key(-1)) || [.am, .pm].contains(key(3)) || isSymbol("@", -1) {
      return false
    }
    let isTime = second.count == 2 && second.value < 60 && first.value < 24
    let isDated = isSymbol(".", 3) && isGlued(3) && !isInSentence
    return isDated ? (1...12).contains(second.value) || !isTime : !isTime
  }

  /// Whether the numbers here are both a day and a time, such as 3.12 (3 December, 3:12).
  func isDayOrTime() -> Bool {
    guard let day = digits(), isSymbol(".", 1), let month = digits(2), isGlued(1), isGlued(2),
      digits(4) == nil || !isSymbol(".", 3), ![.am, .pm].contains(key(3)),
      ![.at, .around].contains(key(-1)), !isSymbol("@", -1)
    else { return false }
    return month.count == 2 && (1...12).contains(month.value) && day.value < 24 && day.value > 0
      && !(isSymbol(".", 3) && isGlued(3) && !isInSentence)
  }

  private mutating func compact(_ value: Int) throws(DateRefusal) -> DayPhrase? {
    guard (1900...2199).contains(value / 10_000) else { return nil }
    index += 1
    return .day(
      try dated(
        year: value / 10_000, month: value / 100 % 100, day: value % 100,
        text: text(of: (index - 1)..<index)))
  }

  private mutating func threeNumbers(
    _ first: (value: Int, count: Int), _ second: (value: Int, count: Int),
    _ third: (value: Int, count: Int), isDotted: Bool, from start: Int
  ) throws(DateRefusal) -> DayPhrase? {
    index += 5
    let said = text(of: start..<index)
    if first.count == 4 {
      guard second.count <= 2, third.count <= 2 else { return nil }
      skipISOJoint()
      return .day(
        try dated(year: first.value, month: second.value, day: third.value, text: said))
    }
    if first.count == 2, third.count == 2, token(-4)?.kind == .symbol(UInt8(ascii: "-")) {
      return try hyphened(first.value, second.value, third.value, said)
    }
    guard first.count <= 2, second.count <= 2, let year = fullYear(third.value, count: third.count)
    else { return nil }
    let isMonthFirst = !isDotted && conventions.monthBeforeDay
    let (month, day) = isMonthFirst ? (first.value, second.value) : (second.value, first.value)
    return .day(try dated(year: year, month: month, day: day, text: said))
  }

  /// 26-12-01 begins with the year or the day; whichever year is near counts, or both do.
  private func hyphened(
    _ first: Int, _ second: Int, _ third: Int, _ said: String
  ) throws(DateRefusal) -> DayPhrase {
    let (month, day) = conventions.monthBeforeDay ? (first, second) : (second, first)
    let asked = [
      Day(year: 2000 + third, month: month, day: day),
      Day(year: 2000 + first, month: second, day: third),
    ]
    let near = asked.compactMap { $0 }.filter { abs($0.year - today.year) <= 10 }
    guard !near.isEmpty else { throw .impossibleDay(text: said, near: asked.compactMap { $0 }) }
    return .choices(near.map { DayChoice(day: $0) })
  }

  /// The T between day and time in ISO 8601.
  private mutating func skipISOJoint() {
    if key() == .t, isGlued(), digits(1) != nil { index += 1 }
  }
}
