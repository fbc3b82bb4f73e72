/// The open steps as a day sees them.
package struct Agenda: Hashable, Sendable {
  package var late: [StepRecord] = []
  package var today: [StepRecord] = []
  package var coming: [StepRecord] = []

  /// - Parameter steps: in order of their time, which is kept.
  package init(_ steps: [StepRecord], at now: Moment) {
    for step in steps {
      switch step.place(at: now) {
      case .late: late.append(step)
      case .today: today.append(step)
      case .coming: coming.append(step)
      }
    }
  }

  /// The step to take first: the latest one, else today's first, else the next that comes.
  package var first: StepRecord? { late.first ?? today.first ?? coming.first }
}

extension StepRecord {
  /// Where a step stands in time.
  package enum Place: String, Hashable, Sendable, Encodable {
    case late, today, coming
  }

  /// Late when its time has passed, today when it ends today, else coming.
  package func place(at now: Moment) -> Place {
    guard let due else { return .coming }
    if due.isOver(at: now) { return .late }
    return due.day(in: now.zone) <= now.day ? .today : .coming
  }

  /// Whether its window has opened, so that it can be done before its last day.
  package func canStart(at now: Moment) -> Bool {
    guard postponedTo == nil, let from = step.from else { return false }
    return from.start(in: now.zone) <= now
  }
}

extension NextStep {
  package var isDraft: Bool {
    if case .draft = what { true } else { false }
  }
}
