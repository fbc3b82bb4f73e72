import Coaching

extension Material {
  /// Reports plans that are over, by their own words, before the answer that makes them.
  func checkDues(_ findings: Findings) {
    for text in flows {
      var kinds: [Name: AnswerKind] = [:]
      for question in text.flow.states.compactMap(\.question) {
        kinds[question.into] = question.kind
      }
      for (state, place) in text.pairs where !place.isBroken {
        for (index, plan) in state.plans.enumerated() {
          guard let due = plan.due, plan.what.isToBeDone, due.root.isOver(kinds) else { continue }
          findings.add(
            .dueTooEarly, in: text.file, line: place.plan(index, "due"),
            "'\(due.text)' is over before the answer that plans it",
            hint: "count from the answer with 'now', such as latest(\(due.text), now + 2h)")
        }
      }
    }
  }
}

extension Plan.What {
  /// Whether it is something that a person does by a time.
  fileprivate var isToBeDone: Bool {
    switch self {
    case .draft, .remind: true
    case .cycle, .fact, .close: false
    }
  }
}

extension Expression.Node {
  /// Whether the time lies, in every case, no later than the answer and rests on something that was over by then.
  fileprivate func isOver(_ kinds: [Name: AnswerKind]) -> Bool {
    guard let latest = latestMinutes(kinds) else { return false }
    return latest < 0 || latest == 0 && isPast(kinds)
  }

  /// How many minutes after the answer the time lies at most; nil where that has no bound.
  private func latestMinutes(_ kinds: [Name: AnswerKind]) -> Int? {
    switch self {
    case .now: 0
    case .name(let name, _):
      switch kinds[name] {
      case .moment(.past): 0
      // A day lasts to its end.
      case .day(.past): 24 * 60
      default: nil
      }
    case .add(let base, let span): base.latestMinutes(kinds).map { $0 + span.mostMinutes }
    case .subtract(let base, let span): base.latestMinutes(kinds).map { $0 - span.leastMinutes }
    case .earliest(let nodes): nodes.compactMap { $0.latestMinutes(kinds) }.min()
    case .latest(let nodes), .firstKnown(let nodes):
      nodes.reduce(Int.min) { most, node in
        guard let most, let one = node.latestMinutes(kinds) else { return nil }
        return Swift.max(most, one)
      }
    case .officeBefore(let base): base.latestMinutes(kinds)
    case .at(let base, _): base.latestMinutes(kinds).map { $0 + 24 * 60 }
    default: nil
    }
  }

  /// Whether it rests on an answer about what has happened.
  private func isPast(_ kinds: [Name: AnswerKind]) -> Bool {
    switch self {
    case .name(let name, _): kinds[name] == .moment(.past)
    case .earliest(let nodes), .latest(let nodes), .firstKnown(let nodes):
      nodes.allSatisfy { $0.isPast(kinds) }
    case .officeBefore(let base): base.isPast(kinds)
    default: false
    }
  }
}

extension Span {
  /// The longest it can be: five working days may span a weekend, and a day has 25 hours when clocks go back.
  fileprivate var mostMinutes: Int {
    switch unit {
    case .minutes: count
    case .hours: count * 60
    case .days: count * 24 * 60 + 60
    case .workingDays: (count * 7 / 5 + 3) * 24 * 60
    case .weeks: count * 7 * 24 * 60 + 60
    }
  }

  fileprivate var leastMinutes: Int {
    switch unit {
    case .minutes: count
    case .hours: count * 60
    case .days, .workingDays: count * 24 * 60 - 60
    case .weeks: count * 7 * 24 * 60 - 60
    }
  }
}
