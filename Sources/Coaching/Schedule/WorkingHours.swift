/// The weekdays and hours in which a person wants to make contact; both ends belong to them.
package struct WorkingHours: Hashable, Sendable, Codable {
  package let weekdays: Set<Weekday>
  package let from: TimeOfDay
  package let to: TimeOfDay

  /// Monday to Friday, 09:00 to 17:00.
  package static let usual = WorkingHours(
    weekdays: Weekday.working, from: TimeOfDay(hour: 9)!, to: TimeOfDay(hour: 17)!)!

  /// Nil without a weekday, or when the hours end before they begin.
  package init?(weekdays: Set<Weekday>, from: TimeOfDay, to: TimeOfDay) {
    guard !weekdays.isEmpty, from <= to else { return nil }
    self.weekdays = weekdays
    self.from = from
    self.to = to
  }

  /// Judged by the clock of the moment's own zone.
  package func contains(_ moment: Moment) -> Bool {
    weekdays.contains(moment.day.weekday) && (from...to).contains(moment.time)
  }

  /// The moment itself when it lies in the hours, else the next time they begin.
  package func next(onOrAfter moment: Moment) -> Moment {
    if contains(moment) { return moment }
    let isEarly = weekdays.contains(moment.day.weekday) && moment.time < from
    var day = isEarly ? moment.day : moment.day.adding(days: 1)
    for _ in 0..<7 where !weekdays.contains(day.weekday) { day = day.adding(days: 1) }
    return Moment(day, from, in: moment.zone)
  }

  /// The moment itself when it lies in the hours, else the last time they ended.
  package func last(onOrBefore moment: Moment) -> Moment {
    if contains(moment) { return moment }
    let isLate = weekdays.contains(moment.day.weekday) && moment.time > to
    var day = isLate ? moment.day : moment.day.adding(days: -1)
    for _ in 0..<7 where !weekdays.contains(day.weekday) { day = day.adding(days: -1) }
    return Moment(day, to, in: moment.zone)
  }
}

extension WorkingHours {
  private enum CodingKeys: String, CodingKey { case weekdays, from, to }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let hours = WorkingHours(
      weekdays: Set(try values.decode([Weekday].self, forKey: .weekdays)),
      from: try values.decode(TimeOfDay.self, forKey: .from),
      to: try values.decode(TimeOfDay.self, forKey: .to))
    guard let hours else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "empty working hours"))
    }
    self = hours
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(weekdays.sorted(), forKey: .weekdays)
    try values.encode(from, forKey: .from)
    try values.encode(to, forKey: .to)
  }
}
