import Coaching

/// How a step was done, as far as it was told.
struct Doing: Hashable {
  /// When: a moment, or only the day.
  var when: When
  /// The part of the day, where only that was told.
  var part: PartOfDay?
  /// By what it was done in place of what was planned.
  var channel: Channel?
  var remark = ""
  /// Whether the person said to keep it all the same.
  var isSure = false
  /// What `undo` calls it, in place of the step's own words.
  var title: String?

  init(when: When, channel: Channel? = nil) {
    self.when = when
    self.channel = channel
  }

  mutating func when(_ date: TypedDate) {
    when = date.when
    part = date.part
  }

  /// The contact that it was; nil where the step is none.
  ///
  /// - Parameter planned: the channel of the step.
  func contact(of record: StepRecord, planned: Channel, at now: Moment) -> Contact? {
    guard planned != .none else { return nil }
    return Contact(
      at: moment(at: now), direction: .made, channel: channel ?? planned,
      person: record.step.person?.name)
  }

  /// The moment that is kept: of a day alone its beginning, of today now, of a part of the day its usual time.
  func moment(at now: Moment) -> Moment {
    guard case .day(let day) = when else { return when.start(in: now.zone) }
    if let part {
      let usual = Moment(day, part.usualTime, in: now.zone)
      return min(usual, now)
    }
    return day == now.day ? now : when.start(in: now.zone)
  }
}
