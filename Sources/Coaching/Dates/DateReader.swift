/// Reads a date as people type it.
///
/// Pure: the clock is `now`, and its zone is where the person is. The time taken grows with the
/// length of the text, of which 200 characters are read at most. Nothing is repaired in silence:
/// two readings are both returned, and what no calendar or clock has is refused.
///
/// The conventions, each kept true by `DateConventionsTests`; plans look ahead, reports back:
/// - "Friday" is the next one (in a report the last); said on a Friday, both are offered.
/// - "this Friday" is the nearest, today included. "next Friday" offers that of next week and the
///   coming one where they differ, "last Friday" the one just gone and that of last week.
/// - "Friday week" and "a week on Friday" are seven days after the coming Friday.
/// - "next week" begins on `weekStart`; a week or a month is told by its first day.
/// - The end of a week is its Friday, of a month or a year its last day, of a day `endOfDay`.
///   A weekend is Saturday and Sunday.
/// - Early in a month is the 1st to the 10th, the middle the 15th, late from the 21st.
/// - A date without a year, and "the 14th", is the nearest such day faced, today included.
/// - 3/12 is 3 December, and 12 March only where the month goes first; 3.12. is always 3 December;
///   3.12 offers the day and the time. 12/13 is refused where the day goes first.
/// - Hours without am or pm: 8 to 11 are in the morning, 12 to 6 after noon, 7 is asked. A leading
///   zero or an hour over 12 tells the clock of 24 hours.
/// - A time alone is the next such time (in a report the last).
/// - "morning" and its like name a part of the day and give no time.
/// - "midnight" ends the day it is said of; with another day named, both ends are offered.
/// - "half three" offers 3:30 and 2:30.
/// - "in 2 days" keeps to days, "in 48 hours" to the minute. A month on is the same day of the next
///   month, or its last. "a couple" is 2, "a few" about 3. Working days are Monday to Friday.
/// - "by Friday" lasts to the end of Friday; "before Friday" ends with Thursday; "after the 3rd"
///   begins with the 4th.
/// - A time that the clocks skip is refused; one shown twice is offered twice.
/// - A weekday that does not fit its date, a movable holiday, and "soon" are refused.
package func readDate(
  _ text: String, now: Moment, facing: Facing = .future, conventions: DateConventions
) -> DateReading {
  guard text.utf8.count <= 4 * dateTextLimit, text.count <= dateTextLimit else {
    return .refused(.tooLong(limit: dateTextLimit))
  }
  var source = DateTokens(text)
  guard source.tokens.contains(where: \.isWordOrNumber) else { return .refused(.empty) }
  source.correctSpelling()
  if let moment = isoMoment(text, zone: now.zone) {
    return .one(TypedDate(when: .moment(moment), precision: .minute))
  }
  var cursor = DateCursor(
    source, now: now, facing: facing, conventions: conventions, isInSentence: false)
  do {
    let dates = try cursor.wholeDate()
    return dates.count == 1 ? .one(dates[0]) : .several(dates)
  } catch {
    return .refused(error)
  }
}

/// The longest text that is read as a date, in characters.
package let dateTextLimit = 200

/// A moment of ISO 8601 with an offset, which the words of dates do not know.
private func isoMoment(_ text: String, zone: Zone) -> Moment? {
  guard text.utf8.first.map({ (48...57).contains($0) }) == true, text.utf8.count >= 17 else {
    return nil
  }
  return Moment(text, defaultZone: zone)?.told(in: zone)
}

extension DateCursor {
  /// The date that the whole text is; throws when anything is left over.
  mutating func wholeDate() throws(DateRefusal) -> [TypedDate] {
    guard let dates = try date() else { throw complaint() }
    while isSymbol(".") || isSymbol("!") || isSymbol("?") || isSymbol(",") { index += 1 }
    guard isAtEnd else { throw complaint() }
    return dates
  }

  /// One date, a range of days, or a choice of two; nil when there is none here.
  mutating func date() throws(DateRefusal) -> [TypedDate]? {
    let start = index
    var found = try parts()
    if found == nil, take(.between) {
      if let range = try range(from: start) { return range }
      index = start + 1
      found = try parts()
    }
    guard let first = found else {
      index = start
      return nil
    }
    if let range = try rangeEnd(first, joint: false) { return distinct(range) }
    if let choice = try alternative(to: first) { return distinct(choice) }
    return distinct(try meanings(of: first))
  }

  private mutating func range(from start: Int) throws(DateRefusal) -> [TypedDate]? {
    guard let first = try parts() else { return nil }
    if let range = try rangeEnd(first, joint: true) { return distinct(range) }
    index = start
    return nil
  }

  /// "... to Wednesday", counted from the day the range begins.
  private mutating func rangeEnd(
    _ first: DateParts, joint isBetween: Bool
  ) throws(DateRefusal) -> [TypedDate]? {
    guard first.hasDay, first.clockEnd == nil else { return nil }
    let start = index
    guard isBetween ? take(.and) : take(symbol: "-") || take(anyOf: .to, .until) != nil,
      !isAtEnd
    else {
      index = start
      return nil
    }
    let begins = try meanings(of: first)
    guard begins.allSatisfy({ $0.until == nil }) else {
      index = start
      return nil
    }
    let from = index
    var ranges: [TypedDate] = []
    for begin in begins {
      guard let (end, next) = try rangeEnd(from, after: begin) else {
        index = start
        return nil
      }
      var range = begin
      range.until = end
      ranges.append(range)
      index = next
    }
    return ranges
  }

  /// The end of a range that begins at `begin`, and where the text goes on.
  private func rangeEnd(
    _ place: Int, after begin: TypedDate
  ) throws(DateRefusal) -> (When, next: Int)? {
    let day = begin.when.day(in: now.zone)
    var rest = DateCursor(
      source, now: now, today: day, facing: .future, conventions: conventions,
      isInSentence: isInSentence)
    rest.index = place
    guard let last = try rest.parts(), last.hasDay,
      let end = try rest.meanings(of: last).first(where: { $0.when.day(in: now.zone) != day })
    else { return nil }
    let close = end.until ?? end.when
    guard begin.when.start(in: now.zone) < close.end(in: now.zone),
      close.day(in: now.zone) < day.adding(months: 10)
    else { throw .endsBeforeItBegins }
    return (close, rest.index)
  }

  /// "Thursday or Friday at 10"
  private mutating func alternative(to first: DateParts) throws(DateRefusal) -> [TypedDate]? {
    let start = index
    guard first.hasDay, take(.or), let second = try parts(), second.hasDay else {
      index = start
      return nil
    }
    var earlier = first
    if earlier.clock == nil, earlier.part == nil {
      earlier.clock = second.clock
      earlier.clockEnd = second.clockEnd
    }
    let dates = try meanings(of: earlier)
    var later = try meanings(of: second)
    later.removeAll { dates.contains($0) }
    return dates + later
  }

  private func distinct(_ dates: [TypedDate]) -> [TypedDate] {
    var distinct: [TypedDate] = []
    for date in dates where !distinct.contains(date) { distinct.append(date) }
    return distinct
  }
}

extension DateToken {
  var isWordOrNumber: Bool {
    if case .symbol = kind { return false }
    return true
  }
}
