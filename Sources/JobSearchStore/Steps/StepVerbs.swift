package import Coaching
import GRDB

extension JobSearchStore {
  /// The person did a step.
  ///
  /// - Parameters:
  ///   - happened: when, if not now; a rotation goes on from then.
  ///   - channel: how, if that was a contact; it is then kept among the contacts. Nil and `.none` keep none.
  package func done(
    _ step: StepID, happened: Moment? = nil, by channel: Channel? = nil, note: String? = nil,
    at now: Moment, title: String
  ) throws(StoreError) -> StepChanges {
    try change(
      step, to: .done, time: happened?.description, by: channel, note: note, at: now, title: title)
  }

  /// The person will not do a step.
  package func skip(
    _ step: StepID, note: String? = nil, at now: Moment, title: String
  ) throws(StoreError) -> StepChanges {
    try change(step, to: .skipped, note: note, at: now, title: title)
  }

  /// The person puts a step off; it keeps that time even when its answers change.
  package func postpone(
    _ step: StepID, until when: When, at now: Moment, title: String
  ) throws(StoreError) -> StepChanges {
    try change(step, to: .postponed, time: when.description, at: now, title: title)
  }

  /// A step that was done or skipped is to be done after all; contacts that were kept stay.
  package func reopen(
    _ step: StepID, at now: Moment, title: String
  ) throws(StoreError) -> StepChanges {
    try change(step, to: .reopened, at: now, title: title)
  }

  /// The person sent the message of a step; the step is done, and the contact kept.
  ///
  /// - Throws: `StoreError.sentBefore` for a message that goes to an employer at most once (its `once`) and did;
  ///   `StoreError.notAMessage` for a reminder. Nothing changes then.
  package func sent(
    _ step: StepID, by channel: Channel, happened: Moment? = nil, at now: Moment, title: String
  ) throws(StoreError) -> StepChanges {
    try change(
      step, to: .done, time: happened?.description, by: channel, sends: true, at: now, title: title)
  }

  private func change(
    _ id: StepID, to kind: StepChangeKind, time: String? = nil, by channel: Channel? = nil,
    note: String? = nil, sends: Bool = false, at now: Moment, title: String
  ) throws(StoreError) -> StepChanges {
    try reconciling(at: now) { work in
      let db = work.db
      let step = try db.step(id.text)
      let command = try db.begin(
        title, at: now, run: step.run, employer: step.employer?.record)
      work.command = command
      try db.run(
        """
        INSERT INTO stepChange (step, command, kind, time, channel, note) VALUES (?, ?, ?, ?, ?, ?)
        """, [id.text, command, kind.rawValue, time, channel?.rawValue, note])
      try work.applyChoices(of: id.text)
      if kind == .done, sends || (channel ?? .none) != .none {
        let moment = time.flatMap { Moment($0) } ?? now
        try work.keepContact(
          by: channel ?? .none, for: step, sends: sends, at: moment, note: note)
      }
      try work.plan(of: step.employer?.record, with: step.run)
      return try work.changes
    }
  }
}

/// What a person makes of a step.
enum StepChangeKind: String {
  case done, skipped, reopened, postponed
}

extension Reconciliation {
  /// Works out anew what the person made of a step, from the changes that count.
  func applyChoices(of id: String) throws {
    guard let row = try db.row("SELECT * FROM step WHERE id = ?", [id]) else {
      throw StoreError.noSuchStep(StepID(id))
    }
    let before = StepRow(row)
    var after = before
    after.settled = nil
    after.postponed = nil
    if before.isSettled { after.state = .withdrawn }
    let changes = try db.rows(
      """
      SELECT kind, time, command.at FROM stepChange
      JOIN command ON command.id = stepChange.command
      WHERE step = ? AND command.undoneBy IS NULL ORDER BY stepChange.id
      """, [id])
    for change in changes {
      switch StepChangeKind(rawValue: change["kind"]) {
      case .done: (after.state, after.settled) = (.done, change["time"] ?? change["at"])
      case .skipped: (after.state, after.settled) = (.skipped, change["at"])
      case .reopened:
        after.settled = nil
        if after.state != before.state || before.isSettled { after.state = .withdrawn }
      case .postponed: after.postponed = change["time"]
      case nil: throw StoreError.damaged
      }
    }
    try ledger.settle(after, was: before, in: db)
  }

  /// Keeps the contact that doing a step was.
  func keepContact(
    by channel: Channel, for step: PlannedStep, sends: Bool, at moment: Moment, note: String?
  ) throws {
    guard let employer = step.employer?.record else { return }
    var message: MessageID?
    if case .draft(let draft) = step.what { message = draft }
    if sends, message == nil { throw StoreError.notAMessage(step.id) }
    let contact = ContactRow(
      employer: employer, person: step.person?.record, run: step.run, step: step.id,
      contact: Contact(at: moment, direction: .made, channel: channel),
      message: sends ? message : nil,
      once: sends && message.flatMap { program?.messages[$0.text]?.once } == true, note: note)
    try contact.insert(into: db, for: command)
  }
}
