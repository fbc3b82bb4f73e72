extension Effect.Cycle {
  /// One turn of a rotation: what to do, and between which times.
  struct Turn: Hashable {
    /// From 1.
    var number: Int
    var reminder: ReminderID
    var from: When
    var due: When
  }

  /// The first turn that is not settled; nil once the rotation is over.
  ///
  /// It is counted from the last contact or the last settled turn, but not from before the rotation starts
  /// (claims `oi.rotating-cycle`, `nowwhat.quarterly`).
  ///
  /// - Parameter settled: when the turn of that number was done or skipped; nil if it is open.
  func turn(lastContact: Moment?, settled: (Int) -> Moment?) -> Turn? {
    guard !reminders.isEmpty else { return nil }
    var anchor = after
    func wait(until other: Moment) {
      if anchor.end(in: other.zone) < other { anchor = .moment(other) }
    }
    if let lastContact { wait(until: lastContact) }
    var number = 1
    while let moment = settled(number) {
      wait(until: moment)
      number += 1
    }
    if let atMost, number > atMost { return nil }
    guard let from = anchor.adding(every.shortest), var due = anchor.adding(every.longest) else {
      return nil
    }
    if let until {
      let zone = zone(of: from, until)
      if until.isBefore(from, in: zone) { return nil }
      if until.isBefore(due, in: zone) { due = until }
    }
    return Turn(
      number: number, reminder: reminders[(number - 1) % reminders.count], from: from, due: due)
  }

  private func zone(of times: When...) -> Zone {
    for case .moment(let moment) in times { return moment.zone }
    return .utc
  }
}
