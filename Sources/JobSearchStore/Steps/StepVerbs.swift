package import Coaching
import GRDB

extension JobSearchStore {
  /// Marks a step done or skipped, or open again (`.open`).
  ///
  /// - Parameters:
  ///   - contact: the contact it was, if it was one; a rotation goes on from its time, else from `now`.
  ///   - message: the message that was sent, kept with the contact.
  ///   - once: whether the message may go to this employer only once, which a unique index decides.
  package func settle(
    _ step: StepID, as state: StepState, contact: Contact?, message: MessageID?, once: Bool,
    note: String?, at now: Moment, title: String, program: Program
  ) throws(JobSearchError) -> StepChanges {
    let kind: StepChangeKind = state == .skipped ? .skipped : state.isOpen ? .reopened : .done
    return try reconciling(at: now, program: program) { work in
      let record = try work.change(
        step, to: kind, time: contact?.at.description, note: note, at: now, title: title)
      if let contact, let employer = record.step.employer?.record {
        let person = try contact.person.map {
          try work.db.person($0, at: employer, for: work.command)
        }
        let row = ContactRow(
          employer: employer, person: person ?? record.step.person?.record, run: record.step.run,
          step: step, contact: contact, message: message, once: once, note: note)
        try row.insert(into: work.db, for: work.command)
      }
      let own = try work.load(record.step.run).employer
      try work.plan(of: own, with: record.step.run)
      if let other = record.step.employer?.record, other != own { try work.plan(of: other) }
      return try work.changes
    }
  }

  /// Puts a step off; it keeps that time even when the answers it follows from change.
  package func postpone(
    _ step: StepID, until when: When, at now: Moment, title: String
  ) throws(JobSearchError) {
    try reconciling(at: now, program: nil) { work in
      _ = try work.change(step, to: .postponed, time: when.description, at: now, title: title)
    }
  }
}

/// What a person makes of a step.
enum StepChangeKind: String {
  case done, skipped, reopened, postponed
}

extension Reconciliation {
  /// Keeps what a person made of a step, under a command of its own.
  ///
  /// - Returns: the step as it was before.
  func change(
    _ id: StepID, to kind: StepChangeKind, time: String?, note: String? = nil, at now: Moment,
    title: String
  ) throws -> StepRecord {
    let record = try step(id.text)
    command = try db.begin(
      title, at: now, run: record.step.run, employer: record.step.employer?.record)
    try db.run(
      "INSERT INTO stepChange (step, command, kind, time, note) VALUES (?, ?, ?, ?, ?)",
      [id.text, command, kind.rawValue, time, note])
    try applyChoices(of: id.text)
    return record
  }

  /// Works out anew what the person made of a step, from the changes that count.
  func applyChoices(of id: String) throws {
    guard let row = try db.row("SELECT * FROM step WHERE id = ?", [id]) else {
      throw JobSearchError.noSuchStep
    }
    let before = StepRow(row)
    var after = before
    (after.settled, after.postponed, after.note) = (nil, nil, nil)
    let changes = try db.rows(
      """
      SELECT kind, time, note, command.at FROM stepChange
      JOIN command ON command.id = stepChange.command
      WHERE step = ? AND command.undoneBy IS NULL ORDER BY stepChange.id
      """, [id])
    for change in changes {
      switch StepChangeKind(rawValue: change["kind"]) {
      case .done: (after.state, after.settled) = (.done, change["time"] ?? change["at"])
      case .skipped: (after.state, after.settled) = (.skipped, change["at"])
      case .reopened: after.settled = nil
      case .postponed: after.postponed = change["time"]
      case nil: throw StoreError.damaged
      }
      after.note = change["note"] ?? after.note
    }
    if !after.isSettled { after.state = before.isSettled ? .withdrawn : before.state }
    try ledger.settle(after, was: before, in: db)
  }
}
