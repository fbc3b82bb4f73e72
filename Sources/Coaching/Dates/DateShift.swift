/// A stretch of time as counted in words.
struct Amount: Hashable {
  var minutes = 0
  var days = 0
  var workingDays = 0
  var months = 0
  var countsWeeks = false
  var isApproximate = false
  var isElapsed: Bool { minutes != 0 }

  static prefix func - (amount: Amount) -> Amount {
    var back = amount
    back.minutes = -amount.minutes
    back.days = -amount.days
    back.workingDays = -amount.workingDays
    back.months = -amount.months
    return back
  }

  /// Adds hundredths of a unit; false where such a part of the unit has no length in days.
  mutating func add(hundredths: Int, _ unit: DateUnit) -> Bool {
    let isWhole = hundredths % 100 == 0
    let count = hundredths / 100
    switch unit {
    case .minute: minutes += count
    case .hour: minutes += hundredths * 60 / 100
    case .day where isWhole: days += count
    case .day: minutes += hundredths * 1440 / 100
    case .workingDay: workingDays += count
    case .week: days += count * 7
    case .fortnight: days += count * 14
    case .month: months += count
    case .quarter: months += count * 3
    case .year: months += hundredths * 12 / 100
    }
    countsWeeks = unit == .week || unit == .fortnight
    return isWhole || [.hour, .day, .year].contains(unit)
  }

  func added(to day: Day) -> Day {
    day.adding(months: months).adding(days: days).adding(workingDays: workingDays)
  }

  func added(to moment: Moment) -> Moment {
    moment.adding(months: months).adding(days: days).adding(workingDays: workingDays)
      .adding(minutes: minutes)
  }
}

extension DateCursor {
  /// "in two weeks", "3 days ago", "a week on Friday", "the day after tomorrow", "2 hours".
  mutating func shift() throws(DateRefusal) -> DayPhrase? {
    if let found = try attempt({ c throws(DateRefusal) in try c.neighbour() }) { return found }
    let isLed = take(.in) || ((!isInSentence || isPostponing) && take(.for)) || key(-1) == .within
    if key() == .the, key(1) == .next { return nil }
    let isVague = take(.around)
    guard let (low, high) = try amount() else { return nil }
    if isVague || low.isApproximate { return approximate(try shifted(low, high, isLed: isLed)) }
    return try shifted(low, high, isLed: isLed)
  }

  private func approximate(_ phrase: DayPhrase?) -> DayPhrase? {
    guard case .choices(let choices)? = phrase else { return phrase }
    return .choices(
      choices.map { choice in
        var vague = choice
        vague.isApproximate = true
        return vague
      })
  }

  /// What follows the amount says where it is counted from.
  private mutating func shifted(
    _ low: Amount, _ high: Amount?, isLed: Bool
  ) throws(DateRefusal) -> DayPhrase? {
    if take(anyOf: .ago, .back, .earlier) != nil {
      return fromNow(-(high ?? low), high.map { _ in -low })
    }
    if take(all: .from, .now) || take(all: .from, .today) || take(anyOf: .hence, .later) != nil
      || take(.time)
    {
      return fromNow(low, high)
    }
    if !low.isElapsed, high == nil,
      let days = try attempt({ c throws(DateRefusal) in try c.counted(low, isLed: isLed) })
    {
      return .choices(days)
    }
    if isLed { return fromNow(low, high) }
    guard !isInSentence || isPostponing, depth == 0 else { return nil }
    if isPostponing { return fromNow(low, high) }
    return facing == .future ? fromNow(low, high) : fromNow(-(high ?? low), high.map { _ in -low })
  }

  /// "... from Friday", "... before the 3rd", "a week on Monday", "a week tomorrow".
  private mutating func counted(
    _ amount: Amount, isLed: Bool
  ) throws(DateRefusal) -> [DayChoice]? {
    guard let joint = take(anyOf: .from, .on, .after, .before) else {
      guard !isLed, amount.countsWeeks else { return nil }
      switch word() {
      case .weekday, .key(.today), .key(.tomorrow): break
      default: return nil
      }
      return try baseDays()?.map { DayChoice(day: amount.added(to: $0.day)) }
    }
    // "in two weeks on Friday" is the Friday of that week; "two weeks on Friday" is counted from it.
    if joint == .on, isLed { return nil }
    guard let base = try baseDays(), base.allSatisfy({ $0.precision == .day }) else { return nil }
    let shift = joint == .before ? -amount : amount
    return base.map { DayChoice(day: shift.added(to: $0.day)) }
  }

  private func fromNow(_ low: Amount, _ high: Amount?) -> DayPhrase {
    if low.isElapsed || high?.isElapsed == true {
      return .moment(low.added(to: now), until: high.map { $0.added(to: now) })
    }
    return .choices([
      DayChoice(
        day: low.added(to: today), until: high.map { $0.added(to: today) },
        countsWeeks: low.countsWeeks && low.months == 0, isCounted: true)
    ])
  }

  /// "the day after tomorrow", "the week before last", "day before the 3rd".
  private mutating func neighbour() throws(DateRefusal) -> DayPhrase? {
    _ = take(.the)
    guard let unit = unit() else { return nil }
    if unit == .week || unit == .fortnight, take(.on) || take(.from) {
      let days = unit == .week ? 7 : 14
      return try baseDays().map { .choices($0.map { DayChoice(day: $0.day.adding(days: days)) }) }
    }
    guard let joint = take(anyOf: .after, .before) else { return nil }
    let sign = joint == .after ? 1 : -1
    if take(sign > 0 ? .next : .last) {
      switch unit {
      case .week:
        return .choices([DayChoice(day: startOfWeek(2 * sign), precision: .week)])
      case .month:
        let month = today.firstOfMonth.adding(months: 2 * sign)
        return .choices([DayChoice(day: month, precision: .month)])
      default: return nil
      }
    }
    guard unit == .day || unit == .week || unit == .workingDay, let base = try baseDays(),
      base.allSatisfy({ $0.precision == .day })
    else { return nil }
    var amount = Amount()
    guard amount.add(hundredths: 100 * sign, unit) else { return nil }
    return .choices(base.map { DayChoice(day: amount.added(to: $0.day)) })
  }

  /// An amount, or a lower and an upper one ("2 to 3 days").
  mutating func amount() throws(DateRefusal) -> (low: Amount, high: Amount?)? {
    if let quarters = quarterHours() { return (quarters, nil) }
    guard let quantity = quantity() else { return nil }
    guard let unit = unit() else { return nil }
    guard quantity.low <= 10_000_000, (quantity.high ?? 0) <= 10_000_000 else {
      throw .outsideCalendar
    }
    var low = Amount()
    guard low.add(hundredths: quantity.low, unit) else { return nil }
    low.isApproximate = quantity.isApproximate
    if let upper = quantity.high {
      var high = Amount()
      guard high.add(hundredths: upper, unit) else { return nil }
      return (low, high)
    }
    if quantity.low == 100, key() == .or, let high = orMore(unit) { return (low, high) }
    if take(all: .and, .a, .half), !low.add(hundredths: 50, unit) { return nil }
    if unit == .hour, isGlued(), let minutes = digits(), minutes.value < 60 {
      index += 1
      low.minutes += minutes.value
    } else {
      addRest(to: &low)
    }
    return (low, nil)
  }

  /// "a week or two"
  private mutating func orMore(_ unit: DateUnit) -> Amount? {
    let start = index
    index += 1
    var high = Amount()
    if let more = number(), (2...9).contains(more.value),
      high.add(hundredths: more.value * 100, unit)
    {
      return high
    }
    index = start
    return nil
  }

  /// "a quarter of an hour"
  private mutating func quarterHours() -> Amount? {
    let start = index
    _ = take(.a)
    if take(.quarter), take(.of), take(.a), case .unit(.hour)? = word() {
      index += 1
      return Amount(minutes: 15)
    }
    index = start
    return nil
  }

  /// "... and 2 hours", up to a handful of smaller units.
  private mutating func addRest(to amount: inout Amount) {
    for _ in 0..<6 {
      let start = index
      let before = amount
      _ = take(symbol: ",")
      _ = take(.and)
      guard let more = quantity(), more.high == nil, more.low <= 10_000_000, let unit = unit(),
        amount.add(hundredths: more.low, unit)
      else {
        index = start
        amount = before
        return
      }
      amount.countsWeeks = false
    }
  }

  private typealias Quantity = (low: Int, high: Int?, isApproximate: Bool)

  /// A count in hundredths: "two", "2.5", "a couple of", "half an".
  private mutating func quantity() -> Quantity? {
    if take(.half) {
      _ = take(.a)
      return (50, nil, false)
    }
    let hasArticle = take(.a)
    if take(.couple) {
      _ = take(.of)
      return (200, nil, false)
    }
    if take(.few) { return (300, nil, true) }
    if hasArticle { return take(.half) ? (50, nil, false) : (100, nil, false) }
    guard let first = number() else { return nil }
    var low = first.value * 100
    if isSymbol(".") || isSymbol(","), isGlued(), let part = digits(1), isGlued(1), part.count <= 2
    {
      low += part.count == 1 ? part.value * 10 : part.value
      index += 2
    } else if take(all: .and, .a, .half) {
      low += 50
    }
    let start = index
    if take(symbol: "-") || take(anyOf: .to, .or) != nil, let high = number(),
      high.value * 100 > low
    {
      return (low, high.value * 100, false)
    }
    index = start
    return (low, nil, false)
  }

  /// The unit that follows: a word, or a letter set right behind a number ("2h").
  mutating func unit() -> DateUnit? {
    if take(anyOf: .business, .working) != nil {
      guard case .unit(.day)? = word() else { return nil }
      index += 1
      return .workingDay
    }
    if case .unit(let unit)? = word() {
      index += 1
      return unit
    }
    if key() == .quarter, key(1) != .past, key(1) != .to, digits(-1) == nil {
      index += 1
      return .quarter
    }
    guard digits(-1) != nil, isGlued(), let letter = take(anyOf: .h, .d, .w, .m) else { return nil }
    switch letter {
    case .h: return .hour
    case .d: return .day
    case .w: return .week
    default: return .minute
    }
  }
}
