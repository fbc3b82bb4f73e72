/// Hours beside days: ranges, bounds, and bare numbers that may be hours.
extension DateCursor {
  mutating func takeClock(into parts: inout DateParts) throws(DateRefusal) -> Bool {
    if let (first, last) = try attempt({ c throws(DateRefusal) in
      try c.clockRange(isDayKnown: parts.hasDay)
    }) {
      parts.clock = first
      parts.clockEnd = last
      return true
    }
    let isVague = key() == .around || key(1) == .around
    guard let clock = try clock(isBareAllowed: isHourHere(parts)) else { return false }
    parts.clock = clock
    parts.isApproximate = parts.isApproximate || isVague || key(-1) == .ish
    return true
  }

  /// "tomorrow after 4", "today by 5pm"
  mutating func takeBoundClock(into parts: inout DateParts) throws(DateRefusal) -> Bool {
    let start = index
    guard parts.bound == .at, let joint = take(anyOf: .after, .before, .by, .until, .from),
      let clock = try clock(isBareAllowed: !isInSentence)
    else {
      index = start
      return false
    }
    parts.clock = clock
    parts.bound = DateBound(rawValue: joint.rawValue) ?? .at
    return true
  }

  /// Whether a bare number here is an hour: behind a named day, or before one ("9 tomorrow").
  private func isHourHere(_ parts: DateParts) -> Bool {
    if parts.phrase != nil || parts.partDay != nil {
      if case .weekday? = parts.phrase { return false }
      guard case .word(let before)? = token(-1)?.kind, token(1) == nil || !isInSentence else {
        return false
      }
      if case .month = before { return false }
      return digits().map { $0.count <= 2 || $0.count == 4 } ?? false
    }
    guard digits() != nil || word() != nil else { return false }
    if let before = key(-1), [.after, .before, .by, .until].contains(before), !isInSentence {
      return digits().map { $0.count <= 2 } ?? true
    }
    switch word(1) {
    case .key(.tomorrow), .key(.today), .key(.tonight), .key(.yesterday): return true
    case .key(.this), .key(.at):
      if case .part? = word(2) { return true }
    case .key(.on) where isDayNamed(2): return !isInSentence
    case .key(.in):
      if case .part? = word(3), key(2) == .the { return true }
    default: break
    }
    return false
  }

  /// "Mon 7" may be seven o'clock or the seventh.
  mutating func takeNumberAfterWeekday(into parts: inout DateParts) -> Bool {
    guard let number = digits(), number.count <= 2, !isSymbol("/", 1), !isSymbol(":", 1),
      !(isSymbol(".", 1) && isGlued(1)), !isSymbol("-", 1),
      parts.clock == nil, parts.numberAfterWeekday == nil, !isInSentence || token(1) == nil
    else { return false }
    switch word(1) {
    case .month, .unit: return false
    case .key(.of), .key(.am), .key(.pm), .key(.p), .key(.a), .key(.h), .key(.to): return false
    default: break
    }
    parts.numberAfterWeekday = number.value
    index += 1
    return true
  }

  /// "9 to 5 tomorrow", "tomorrow 9-5"
  private func isHourRange(_ isDayKnown: Bool) -> Bool {
    guard let first = digits(), let second = digits(2), first.count <= 2, second.count <= 2,
      isSymbol("-", 1) || key(1) == .to, first.value < 24, second.value < 24
    else { return false }
    if isDayKnown { return key(-1) == .tomorrow || key(-1) == .today || isDayNamed(-1) }
    return isDayNamed(3) || (key(3) == .on && isDayNamed(4))
  }

  /// "2-4pm", "between 9 and 11", "from 10 to 12", "9:30-11:00".
  private mutating func clockRange(
    isDayKnown: Bool
  ) throws(DateRefusal) -> (Clock, Clock)? {
    let lead = take(anyOf: .between, .from)
    let isLed = lead != nil || key(-1) == .from || (!isInSentence && isHourRange(isDayKnown))
    let firstStart = index
    var first = try clock(isBareAllowed: isLed)
    var isBare = isLed && index == firstStart + 1
    if first == nil, let number = digits(), number.count <= 2, isSymbol("-", 1) || key(1) == .to,
      (1...12).contains(number.value)
    {
      index += 1
      first = .dial(hour: number.value, minute: 0)
      isBare = true
    }
    guard let first,
      lead == .between ? take(.and) : take(symbol: "-") || take(anyOf: .to, .until) != nil
    else { return nil }
    let secondStart = index
    guard let second = try clock(isBareAllowed: isLed || !isBare) else { return nil }
    if isBare, !isLed, index == secondStart + 1 { return nil }
    if isLed, index == secondStart + 1, case .month? = word() { return nil }
    return (first, second)
  }
}
