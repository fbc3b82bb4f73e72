/// A time as it was told.
enum Clock: Hashable {
  case exact(TimeOfDay)
  /// An hour of the twelve on a dial, without saying which half of the day.
  case dial(hour: Int, minute: Int)
  /// "half three": half past three in Britain, half past two to many others.
  case halfHour(Int)
  case midnight
  case endOfDay
  /// The time it is now ("this time tomorrow").
  case sameAsNow
  /// The clock of UTC.
  case utc(TimeOfDay)
}

extension DateCursor {
  /// The next time of day; a bare number counts as an hour only when `isBareAllowed`.
  mutating func clock(isBareAllowed: Bool) throws(DateRefusal) -> Clock? {
    if let found = try attempt({ c throws(DateRefusal) in try c.namedClock() }) { return found }
    let start = index
    let isVague = take(.around)
    let isAt = take(.at) || take(symbol: "@")
    let isAbout = take(.around) || isVague
    let isLed = isAt || (isAbout && (digits() != nil || isNumberWord()))
    if let found = try attempt({ c throws(DateRefusal) in try c.namedClock() }) { return found }
    if let found = try attempt({ c throws(DateRefusal) in try c.spokenClock() }) { return found }
    if let found = try attempt({ c throws(DateRefusal) in
      try c.numberClock(isLed: isLed || isBareAllowed)
    }) {
      return found
    }
    index = start
    return nil
  }

  private func isNumberWord() -> Bool {
    if case .number? = word() { return true }
    return false
  }

  private mutating func namedClock() throws(DateRefusal) -> Clock? {
    _ = take(.the)
    switch take(anyOf: .noon, .midday, .midnight, .eod) {
    case .noon, .midday: return .exact(.noon)
    case .midnight: return .midnight
    case .eod: return .endOfDay
    default: break
    }
    if take(.end) || take(.close) {
      guard take(.of) else { return nil }
      _ = take(.the)
      if take(.business) || take(.play) || take(.working) {
        if case .unit(.day)? = word() { index += 1 }
        return .endOfDay
      }
      if case .unit(.day)? = word() {
        index += 1
        return .endOfDay
      }
      switch word() {
      case .weekday, .key(.today), .key(.tomorrow): return .endOfDay
      default: return nil
      }
    }
    if take(all: .this, .time) || take(all: .same, .time) { return .sameAsNow }
    return nil
  }

  /// "half past three", "quarter to five", "ten past 3", "20 to 6", "half three".
  private mutating func spokenClock() throws(DateRefusal) -> Clock? {
    if take(.half) {
      let isFull = take(.past)
      guard let hour = number(), (1...12).contains(hour.value), !isUnitNext() else { return nil }
      _ = take(.oclock)
      return isFull ? try halved(hour.value % 12, 30) : try heard(halfHour: hour.value)
    }
    var minutes: Int?
    let hasArticle = take(.a)
    if take(.quarter) {
      minutes = 15
    } else if !hasArticle, let number = number(), (1...59).contains(number.value) {
      var isMinutes = false
      if case .unit(.minute)? = word() {
        index += 1
        isMinutes = true
      }
      // "10 to 12" in digits is a range of hours; "20 to 6" cannot be one.
      if number.count > 0, number.value <= 12, key() == .to, !isMinutes { return nil }
      if number.count == 0, ![5, 10, 20, 25].contains(number.value) { return nil }
      minutes = number.value
    }
    guard let minutes, let joint = take(anyOf: .past, .to, .after, .before, .until) else {
      return nil
    }
    let isPast = joint == .past || joint == .after
    if take(.noon) || take(.midday) {
      let noon = isPast ? 720 + minutes : 720 - minutes
      return .exact(TimeOfDay(minutesSinceMidnight: noon)!)
    }
    guard let hour = number(), (1...12).contains(hour.value), !isUnitNext() else { return nil }
    if case .month? = word() { return nil }
    _ = take(.oclock)
    let told = isPast ? hour.value * 60 + minutes : hour.value * 60 - minutes
    return try halved(told / 60 % 12, told % 60)
  }

  private func isUnitNext() -> Bool {
    if case .unit? = word() { return true }
    return false
  }

  private mutating func heard(halfHour hour: Int) throws(DateRefusal) -> Clock? {
    switch take(anyOf: .am, .pm) {
    case .am?: return .exact(TimeOfDay(hour: hour % 12, minute: 30)!)
    case .pm?: return .exact(TimeOfDay(hour: hour % 12 + 12, minute: 30)!)
    default: return .halfHour(hour)
    }
  }

  /// An hour of the dial (0 to 11) with am or pm behind it, or without.
  private mutating func halved(_ hour: Int, _ minute: Int) throws(DateRefusal) -> Clock {
    if takeHalf(.am) { return .exact(TimeOfDay(hour: hour, minute: minute)!) }
    if takeHalf(.pm) { return .exact(TimeOfDay(hour: hour + 12, minute: minute)!) }
    return .dial(hour: hour == 0 ? 12 : hour, minute: minute)
  }

  private mutating func takeHalf(_ half: DateKey) -> Bool {
    if take(half) { return true }
    guard isGlued(), digits(-1) != nil else { return false }
    if half == .pm { return take(.p) }
    if key() == .a, word(1) != .unknown || token(1) == nil { return take(.a) }
    return false
  }

  /// "14:30", "2.30pm", "14h30", "9am", "4 o'clock", "1430 hrs", "eight thirty", "at 4".
  private mutating func numberClock(isLed: Bool) throws(DateRefusal) -> Clock? {
    let start = index
    guard let hour = number() else { return nil }
    if hour.count == 0 { return try wordClock(hour.value, isLed: isLed) }
    if hour.count <= 2, isGlued(), isGlued(1), let minute = digits(1), minute.count == 2 {
      if isSymbol(":") {
        index += 2
        if isSymbol(":"), isGlued(), digits(1) != nil { index += 2 }
        if isSymbol("."), isGlued(), isGlued(1), digits(1) != nil { index += 2 }
        return try finish(hour, minute.value, from: start)
      }
      if isSymbol("."), !isDateOnly(hour.value, minute.value) {
        index += 2
        return try finish(hour, minute.value, from: start)
      }
    }
    if key() == .h, isGlued() { return try frenchClock(hour, from: start) }
    if hour.count == 4 || hour.count == 3 { return try militaryClock(hour, isLed: isLed, start) }
    if isHalfNext() || key() == .oclock { return try finish(hour, 0, from: start) }
    if isSymbol("-"), key(1) == .ish { index += 1 }
    if take(.ish) { return try finish(hour, 0, from: start) }
    guard isLed, hour.count <= 2, !isQuantity() else { return nil }
    return try finish(hour, 0, from: start)
  }

  /// Whether 30.2, 3.12. or 3.12.2026 stands here, which is no time.
  private func isDateOnly(_ hour: Int, _ minute: Int) -> Bool {
    if isSymbol(".", 2), isGlued(2), digits(3) != nil, isGlued(3) { return true }
    let isMonth = (1...12).contains(minute) && !isInSentence
    if isSymbol(".", 2), isGlued(2), isMonth { return true }
    return hour > 23 && (1...12).contains(minute)
  }

  private func isHalfNext() -> Bool {
    if [.am, .pm].contains(key()) { return true }
    guard isGlued(), let letter = key(), letter == .p || letter == .a else { return false }
    return word(1) != .unknown
  }

  /// Whether the number is a count of something, a day of a month, or the start of "3 to 5 days".
  private func isQuantity() -> Bool {
    switch word() {
    case .unit, .month, .key(.couple), .key(.business), .key(.working), .key(.of): return true
    case .unknown where isInSentence:
      return !Self.isLink(text(of: index..<(index + 1)))
    default: break
    }
    if isSymbol("/") || (isSymbol(".") && isGlued() && digits(1) != nil) || isSymbol("%") {
      return true
    }
    return false
  }

  private mutating func wordClock(_ hour: Int, isLed: Bool) throws(DateRefusal) -> Clock? {
    guard (1...12).contains(hour) else { return nil }
    let start = index
    if let minute = number(), minute.count == 0, (10...59).contains(minute.value), !isUnitNext() {
      return try halved(hour % 12, minute.value)
    }
    index = start
    if take(.oclock) || take(.ish) { return try halved(hour % 12, 0) }
    if isHalfNext() { return try halved(hour % 12, 0) }
    guard isLed, !isQuantity() else { return nil }
    return try halved(hour % 12, 0)
  }

  private mutating func frenchClock(
    _ hour: (value: Int, count: Int), from start: Int
  ) throws(DateRefusal) -> Clock? {
    guard (7...23).contains(hour.value) || key(-2) == .at else { return nil }
    index += 1
    var minute = 0
    if isGlued(), let written = digits(), written.count == 2 {
      minute = written.value
      index += 1
    }
    guard let time = TimeOfDay(hour: hour.value, minute: minute) else {
      throw .impossibleTime(text: text(of: start..<index))
    }
    return .exact(time)
  }

  private mutating func militaryClock(
    _ number: (value: Int, count: Int), isLed: Bool, _ start: Int
  ) throws(DateRefusal) -> Clock? {
    var isMarked = isLed || source.bytes[source.tokens[start].range.lowerBound] == 0x30
    if case .unit(.hour)? = word() {
      index += 1
      isMarked = true
    } else if take(.h) {
      isMarked = true
    }
    guard isMarked, number.count == 4 || isHalfNext() else { return nil }
    if number.count == 3 {
      return try finish((number.value / 100, 1), number.value % 100, from: start)
    }
    return try finish((number.value / 100, 2), number.value % 100, from: start, isWhole: true)
  }

  private mutating func finish(
    _ hour: (value: Int, count: Int), _ minute: Int, from start: Int, isWhole: Bool = false
  ) throws(DateRefusal) -> Clock {
    _ = take(.oclock)
    let isAM = takeHalf(.am)
    let isPM = !isAM && takeHalf(.pm)
    _ = take(.ish)
    guard let time = TimeOfDay(hour: hour.value, minute: minute),
      !(isAM || isPM) || (1...12).contains(hour.value)
    else { throw .impossibleTime(text: text(of: start..<index)) }
    let half = isPM ? 12 : 0
    let full = isAM || isPM ? TimeOfDay(hour: hour.value % 12 + half, minute: minute)! : time
    if take(.utc) { return .utc(full) }
    if case .otherZone? = word() { throw .otherZone(text: text(of: index..<(index + 1))) }
    if isAM || isPM { return .exact(full) }
    let hasZero = source.bytes[source.tokens[start].range.lowerBound] == 0x30
    let isTold = isWhole || hasZero || hour.value > 12 || (hour.value >= 10 && start + 1 < index)
    return isTold ? .exact(time) : .dial(hour: hour.value, minute: minute)
  }

  /// "in the afternoon", "this morning", "at night", "first thing"; "last night" is yesterday's.
  mutating func partOfDay() -> (part: PartOfDay, day: Int?)? {
    let start = index
    if [.early, .late].contains(key()), [.this, .last, .tonight].contains(key(1)) { index += 1 }
    if take(.tonight) { return (.night, 0) }
    if isDayNamed(-1) {
      if take(.am) { return (.morning, nil) }
      if take(.pm) { return (.afternoon, nil) }
    }
    if case .ordinal(1)? = word(), key(1) == .thing {
      index += 2
      _ = take(all: .in, .the)
      if case .part(.morning)? = word() { index += 1 }
      return (.morning, nil)
    }
    var day: Int?
    if take(.this) {
      day = 0
    } else if take(.last) {
      day = -1
    } else if take(anyOf: .in, .at, .over, .during, .on, .the) != nil {
      _ = take(.the)
    }
    _ = take(anyOf: .early, .mid, .late, .later)
    _ = take(symbol: "-", glued: true)
    guard case .part(let part)? = word(), day != -1 || part == .night || part == .evening else {
      index = start
      return nil
    }
    index += 1
    return (part, day)
  }
}
