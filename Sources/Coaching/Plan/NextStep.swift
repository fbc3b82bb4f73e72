/// Names a next step in the store: the run, then the effect, such as `12/notes[dana-cruz]/talked#draft:thank-you`.
package typealias StepID = ID<NextStep>

/// Something to do next, derived from a run's answers.
package struct NextStep: Hashable, Sendable {
  package var id: StepID
  package var run: RunID
  package var what: What
  package var employer: EmployerAnswer?
  package var role: String?
  package var person: PersonAnswer?
  /// Not before this time.
  package var from: When?
  /// By when; a step without it can be done whenever it suits.
  package var due: When?
  /// The flow that the done step leads to.
  package var opens: FlowID?
  /// The answers that fill the slots of its text.
  package var slots: [Name: Value]
  /// The run whose outcome withdrew the step, such as the run that told of a no.
  package var closedBy: RunID?

  package enum What: Hashable, Sendable {
    case draft(MessageID)
    case remind(ReminderID)
  }
}

/// What a run brings about, as far as next steps go.
package struct Outcome: Hashable, Sendable {
  package var run: RunID
  package var began: Moment
  package var employer: EmployerAnswer?
  package var role: String?
  package var effects: [Effect]

  package init(run: RunID, began: Moment, position: Position) {
    self.run = run
    self.began = began
    employer = position.employer
    role = position.role
    effects = position.effects
  }

  /// Whether its run began after that of another; two that began at one moment go by their numbers.
  func isLater(than other: Outcome) -> Bool { (began, run) > (other.began, other.run) }

  /// Whether it withdraws the open steps of earlier runs.
  func closes(_ scope: CloseScope) -> Bool {
    effects.contains { $0.what == .close(scope) }
  }
}

/// A contact with an employer, made or received ("touch").
package struct Contact: Hashable, Sendable {
  package var at: Moment
  package var direction: Direction
  package var channel: Channel
  package var person: String?

  package init(at: Moment, direction: Direction, channel: Channel, person: String? = nil) {
    self.at = at
    self.direction = direction
    self.channel = channel
    self.person = person
  }
}

/// The next steps with one employer.
///
/// - Parameters:
///   - outcomes: of all runs about the employer.
///   - contacts: with the employer, in any order; a rotation goes on from the last one.
///   - settled: when the person did or skipped a step, by its id; a rotation goes on after it.
///   - closings: outcomes with other employers or none that may close the whole search.
/// - Returns: the steps in the order of their runs; a step withdrawn by a later run names it in `closedBy`.
package func nextSteps(
  of outcomes: [Outcome], contacts: [Contact], settled: [StepID: Moment],
  closings: [Outcome] = []
) -> [NextStep] {
  let last = contacts.map(\.at).max()
  return outcomes.flatMap { outcome -> [NextStep] in
    let closer =
      outcomes.first { $0.closes(.employer) && $0.isLater(than: outcome) }
      ?? (outcomes + closings).first { $0.closes(.search) && $0.isLater(than: outcome) }
    return outcome.effects.compactMap { effect in
      if outcome.needsNoMore(effect, settled: settled) { return nil }
      var step = outcome.step(for: effect, lastContact: last, settled: settled)
      step?.closedBy = closer?.run
      return step
    }
  }
}

extension Outcome {
  /// Whether a step that prepares messages has been overtaken: there are some, and all were sent or left out.
  fileprivate func needsNoMore(_ effect: Effect, settled: [StepID: Moment]) -> Bool {
    guard !effect.before.isEmpty, settled[StepID("\(run)/\(effect.id)")] == nil else {
      return false
    }
    let prepared = effects.filter { other in
      if case .draft(let message) = other.what { effect.before.contains(message) } else { false }
    }
    return !prepared.isEmpty && prepared.allSatisfy { settled[StepID("\(run)/\($0.id)")] != nil }
  }

  fileprivate func step(
    for effect: Effect, lastContact: Moment?, settled: [StepID: Moment]
  ) -> NextStep? {
    let id = "\(run)/\(effect.id)"
    switch effect.what {
    case .fact, .close: return nil
    case .draft(let message): return step(id, .draft(message), of: effect)
    case .remind(let reminder): return step(id, .remind(reminder), of: effect)
    case .cycle(let cycle):
      guard
        let turn = cycle.turn(lastContact: lastContact, settled: { settled[StepID("\(id)/\($0)")] })
      else { return nil }
      var step = step("\(id)/\(turn.number)", .remind(turn.reminder), of: effect)
      step.from = turn.from
      step.due = turn.due
      return step
    }
  }

  private func step(_ id: String, _ what: NextStep.What, of effect: Effect) -> NextStep {
    NextStep(
      id: StepID(id), run: run, what: what, employer: effect.employer ?? employer,
      role: effect.employer == nil ? role : nil, person: effect.person,
      from: effect.from, due: effect.due, opens: effect.opens, slots: effect.slots)
  }
}
