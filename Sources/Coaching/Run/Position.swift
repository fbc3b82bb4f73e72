/// Where a run stands, as its answers tell: what was asked on the way, what comes next, and what follows from it.
package struct Position: Hashable, Sendable {
  /// The questions answered on the way, in order.
  package var path: [Step] = []
  package var next: Next = .stuck
  /// The advice met since the last answered question, in order.
  package var said: [AdviceID] = []
  /// What follows from the answers so far, in the order of the way.
  package var effects: [Effect] = []
  /// What was looked up on the way and is not yet kept with the run.
  package var unread: [Unread] = []
  /// Answers given earlier that this way does not come by; kept, not lost.
  package var parked: [Address] = []
  /// What is known at the end of the way, outside any small flow.
  package var scope: Scope

  package struct Step: Hashable, Sendable {
    package var address: Address
    package var question: Question
    package var answer: Answer
    /// What was known when the question was asked; fills its slots.
    package var scope: Scope
  }

  package struct Unread: Hashable, Sendable {
    package var address: Address
    package var value: Value?
  }

  package enum Next: Hashable, Sendable {
    case question(Asked)
    case end(EndID, opens: FlowID?)
    /// The content has no way on from here; a checked playbook never leads to it.
    case stuck
  }

  /// The question that waits for an answer.
  package struct Asked: Hashable, Sendable {
    package var address: Address
    package var flow: FlowID
    package var state: State
    package var question: Question
    /// What Enter gives: the answer that was taken back, else the question's own default.
    package var offer: Value?
    package var scope: Scope

    package init(
      address: Address, flow: FlowID, state: State, question: Question, offer: Value?, scope: Scope
    ) {
      self.address = address
      self.flow = flow
      self.state = state
      self.question = question
      self.offer = offer
      self.scope = scope
    }
  }

  /// The question that waits for an answer; nil at the end.
  package var asked: Asked? {
    if case .question(let asked) = next { asked } else { nil }
  }

  /// The employer the run is about, once known.
  package var employer: EmployerAnswer? {
    if case .employer(let employer) = scope.values["employer"] { employer } else { nil }
  }

  /// The role the run is about, once known.
  package var role: String? {
    if case .text(let role) = scope.values["role"] { role } else { nil }
  }
}

/// What a run may look up outside itself; a value, so that resolving stays a function.
package struct Outside: Hashable, Sendable {
  /// The messages with a once-per-employer rule that the run's employer was sent before.
  package var sent: Set<MessageID>
  package var recalled: [Recall: Value]
  package var hours: WorkingHours

  package init(
    sent: Set<MessageID> = [], recalled: [Recall: Value] = [:], hours: WorkingHours = .usual
  ) {
    self.sent = sent
    self.recalled = recalled
    self.hours = hours
  }

  /// What holds for every run of a person: the hours and the stance.
  package init(_ profile: Profile) {
    self.init(
      recalled: [.stance: .option(OptionID(profile.stance.rawValue))], hours: profile.hours)
  }
}

/// Something that follows from a run's answers; its id is made of the address, so that it is the same thing whenever derived again.
package struct Effect: Hashable, Sendable {
  package var id: EffectID
  package var what: What
  package var person: PersonAnswer?
  /// The employer it concerns; nil where it is the run's own.
  package var employer: EmployerAnswer?
  /// Not before this time.
  package var from: When?
  package var due: When?
  package var opens: FlowID?
  /// The messages of the run that it prepares.
  package var before: [MessageID] = []
  /// The answers that fill the slots of its text.
  package var slots: [Name: Value]
  /// When the answer that made it was given.
  package var decided: Moment

  package enum What: Hashable, Sendable {
    case draft(MessageID)
    case remind(ReminderID)
    case cycle(Cycle)
    case fact(FactKind, Fact)
    case close(CloseScope)
  }

  /// A rotation with its times worked out.
  package struct Cycle: Hashable, Sendable {
    package var name: String
    package var reminders: [ReminderID]
    package var every: ClosedSpan
    package var after: When
    package var until: When?
    package var atMost: Int?
  }

  package enum Fact: Hashable, Sendable {
    case word(String)
    case value(Value)
    case contact(Direction, Channel?)
  }
}
