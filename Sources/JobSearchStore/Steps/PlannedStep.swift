package import Coaching
import GRDB

/// A next step as the store keeps it.
package struct PlannedStep: Hashable, Sendable, Identifiable {
  package var id: StepID
  /// How a person names it; it stays the same while the step is open.
  package var number: Int
  package var run: RunID
  package var flow: FlowID
  package var what: NextStep.What
  /// With its record.
  package var employer: EmployerAnswer?
  package var role: String?
  /// Not before this time; nil once postponed.
  package var from: When?
  /// By when: the time it was postponed to, else the one that follows from the answers.
  package var due: When?
  package var isPostponed: Bool
  package var opens: FlowID?
  package var state: StepState
  /// When it was done or skipped.
  package var settled: Moment?
  /// The run whose outcome closed it.
  package var closedBy: RunID?
  private var who: String?
  private var slotText: String

  /// Whom it concerns, with the record.
  package var person: PersonAnswer? {
    who.flatMap { try? JSONText.decode(PersonAnswer.self, from: $0) }
  }

  /// The answers that fill the slots of its text; read each time they are asked for.
  package var slots: [Name: Value] {
    (try? JSONText.decode([Name: Value].self, from: slotText)) ?? [:]
  }
}

/// When a step wants to be done, seen from a moment.
package enum Timing: Int, Hashable, Comparable, Sendable, CaseIterable {
  /// Its time is over.
  case late
  /// Due before the day ends.
  case today
  case coming
  /// It has no due time.
  case whenever

  package static func < (left: Timing, right: Timing) -> Bool { left.rawValue < right.rawValue }
}

extension PlannedStep {
  /// How its due time lies to `now`, days being told in the zone of `now`.
  package func timing(at now: Moment) -> Timing {
    guard let due else { return .whenever }
    if due.isOver(at: now) { return .late }
    return due.day(in: now.zone) <= now.day ? .today : .coming
  }

  /// The columns it is made of, with the tables they come from.
  static let query = """
    SELECT step.*, run.flow, run.role, run.employer, employer.name AS employerName
    FROM step JOIN run ON run.id = step.run LEFT JOIN employer ON employer.id = run.employer
    """

  init(_ row: Row) throws {
    id = StepID(row["id"])
    number = row["number"] ?? 0
    run = row["run"]
    flow = FlowID(row["flow"])
    let text: String = row["textId"]
    what = row["kind"] == "draft" ? .draft(MessageID(text)) : .remind(ReminderID(text))
    let name: String? = row["employerName"]
    employer = name.map { EmployerAnswer(name: $0, record: row["employer"]) }
    role = row["role"]
    let postponed = try row.when("postponed")
    isPostponed = postponed != nil
    from = isPostponed ? nil : try row.when("notBefore")
    due = try postponed ?? row.when("due")
    opens = (row["opens"] as String?).map { FlowID($0) }
    guard let state = StepState(rawValue: row["state"]) else { throw StoreError.damaged }
    self.state = state
    settled = row["settled"] == nil ? nil : try row.moment("settled")
    closedBy = row["closedBy"]
    who = row["who"]
    slotText = row["slots"]
  }
}

/// What a change did to the next steps.
package struct StepChanges: Hashable, Sendable {
  /// New, or open again.
  package var added: [PlannedStep] = []
  package var moved: [Move] = []
  /// No longer to be done because something else changed; what the person did or skipped is not among them.
  package var withdrawn: [PlannedStep] = []

  package struct Move: Hashable, Sendable {
    package var step: PlannedStep
    /// By when it was due before.
    package var before: When?
  }

  package var isEmpty: Bool { added.isEmpty && moved.isEmpty && withdrawn.isEmpty }
}
