/// Something that follows from an answer: a draft, a step, a rotation of steps, a fact kept, or old steps withdrawn.
package struct Plan: Hashable, Codable, Sendable {
  package var what: What
  package var condition: Expression?
  /// The name that holds the person it concerns; in an `each` flow the loop's person unless said otherwise.
  package var with: Name?
  /// The name that holds the employer it concerns, if that is not the run's own.
  package var employer: Name?
  /// Not before this time.
  package var from: Expression?
  /// By when.
  package var due: Expression?
  /// The flow that the done step leads to.
  package var opens: FlowID?
  /// The messages of the run that the step prepares; once all of them are out it is no longer needed.
  package var before: [MessageID] = []

  package init(
    what: What, condition: Expression? = nil, with: Name? = nil, employer: Name? = nil,
    from: Expression? = nil,
    due: Expression? = nil, opens: FlowID? = nil, before: [MessageID] = []
  ) {
    self.what = what
    self.condition = condition
    self.with = with
    self.employer = employer
    self.from = from
    self.due = due
    self.opens = opens
    self.before = before
  }

  package enum What: Hashable, Codable, Sendable {
    /// Writes a message and plans sending it.
    case draft(MessageID)
    /// Plans a step that is not a message.
    case remind(ReminderID)
    case cycle(Rotation)
    case fact(FactKind, FactValue)
    /// Withdraws the open steps of earlier runs.
    case close(CloseScope)
  }
}

/// Keeping in touch by turns: one step at a time, the next counted from the last contact (claim `oi.rotating-cycle`).
package struct Rotation: Hashable, Codable, Sendable {
  package var name: String
  /// The kinds of contact, in turn.
  package var reminders: [ReminderID]
  /// The shortest and the longest time between two contacts.
  package var every: ClosedSpan
  /// When the rotation starts if no contact is made before.
  package var after: Expression
  /// No step is planned after this time.
  package var until: Expression?
  package var atMost: Int?

  package init(
    name: String, reminders: [ReminderID], every: ClosedSpan, after: Expression,
    until: Expression? = nil,
    atMost: Int? = nil
  ) {
    self.name = name
    self.reminders = reminders
    self.every = every
    self.after = after
    self.until = until
    self.atMost = atMost
  }
}

/// Two lengths of time, shortest first, such as `7d to 12d`.
package struct ClosedSpan: Hashable, Codable, Sendable {
  package var shortest: Span
  package var longest: Span

  package init(shortest: Span, longest: Span) {
    self.shortest = shortest
    self.longest = longest
  }
}

/// What kind of fact an answer leaves behind in the records.
package enum FactKind: String, Hashable, Codable, Sendable, CaseIterable {
  case stage, interview, promised, offer, part, mattered, talked, lesson, note, touch
}

/// The content of a fact: a fixed word, or the value of an expression.
package enum FactValue: Hashable, Codable, Sendable {
  case word(String)
  case expression(Expression)
  /// A contact: made or received, by which channel, and when if said.
  case contact(Direction, Channel?)
}

/// Whose steps a `close` withdraws.
package enum CloseScope: String, Hashable, Codable, Sendable {
  case employer, search
}

/// Who got in touch with whom.
package enum Direction: String, Hashable, Codable, Sendable, CaseIterable {
  case made, received
}

/// A way to get in touch.
package enum Channel: String, Hashable, Codable, Sendable, CaseIterable {
  case email, post, call, voicemail, visit, text, none
}

/// How far an application has come.
package enum Stage: String, Hashable, Codable, Sendable, CaseIterable {
  case applied, interviewing, final, offered
  case turnedDown = "turned-down"
  case hiredElsewhere = "hired-elsewhere"
  case accepted, withdrawn, dormant
  /// There is no such job any more.
  case cancelled

  /// Whether the application still waits for a decision.
  package var isOpen: Bool {
    switch self {
    case .applied, .interviewing, .final, .offered: true
    case .turnedDown, .hiredElsewhere, .accepted, .withdrawn, .dormant, .cancelled: false
    }
  }
}

/// How the person likes to put things.
package enum Stance: String, Hashable, Codable, Sendable, CaseIterable {
  case gentle, balanced, assertive
}
