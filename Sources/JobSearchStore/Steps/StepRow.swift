import Coaching
import GRDB

/// A row of the next steps.
struct StepRow {
  let id: String
  let run: RunID
  var derived: Derived
  var state: StepState
  var settled: String?
  var postponed: String?
  var note: String?
  var number: Int?

  /// What follows from the answers.
  struct Derived: Equatable {
    var kind: String
    var textID: String
    var employer: EmployerID?
    var person: PersonID?
    var who: String?
    var notBefore: String?
    var due: String?
    var opens: String?
    var slots: String
    var closedBy: RunID?
  }

  init(_ step: NextStep, employer: EmployerID?, person: PersonID?) throws {
    id = step.id.text
    run = step.run
    state = step.closedBy == nil ? .open : .closed
    var who = step.person
    who?.record = person
    let (kind, textID) =
      switch step.what {
      case .draft(let message): ("draft", message.text)
      case .remind(let reminder): ("remind", reminder.text)
      }
    derived = Derived(
      kind: kind, textID: textID, employer: employer, person: person,
      who: try who.map { try JSONText.encode($0) },
      notBefore: step.from?.description, due: step.due?.description, opens: step.opens?.text,
      slots: try JSONText.encode(step.slots), closedBy: step.closedBy)
  }

  init(_ row: Row) {
    id = row["id"]
    run = row["run"]
    state = StepState(rawValue: row["state"]) ?? .withdrawn
    settled = row["settled"]
    postponed = row["postponed"]
    note = row["note"]
    number = row["number"]
    derived = Derived(
      kind: row["kind"], textID: row["textId"], employer: row["employer"], person: row["person"],
      who: row["who"],
      notBefore: row["notBefore"], due: row["due"], opens: row["opens"], slots: row["slots"],
      closedBy: row["closedBy"])
  }

  /// Whether the person did or skipped it; it then stays as it is.
  var isSettled: Bool { settled != nil }

  /// By when it is due in the end.
  var effectiveDue: When? { (postponed ?? derived.due).flatMap { When($0) } }

  /// Whether it is for other times, about something else or for somebody else.
  func hasMoved(to other: StepRow) -> Bool {
    effectiveDue != other.effectiveDue || derived.notBefore != other.derived.notBefore
      || derived.textID != other.derived.textID || derived.person != other.derived.person
  }

  /// The due time as the columns by which steps are found: seconds for a moment, days for a whole day.
  static func columns(of due: When?) -> (dueAt: Int?, dueDay: Int?) {
    switch due {
    case .moment(let moment): (moment.instant, nil)
    case .day(let day): (nil, day.daysSinceEpoch)
    case nil: (nil, nil)
    }
  }

  func save(in db: Database) throws {
    let due = StepRow.columns(of: effectiveDue)
    try db.run(
      """
      INSERT INTO step (id, run, kind, textId, employer, person, who, notBefore, due, opens, slots, closedBy,
        state, settled, postponed, note, dueAt, dueDay, number)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, textId = excluded.textId,
        employer = excluded.employer, person = excluded.person, who = excluded.who, notBefore = excluded.notBefore,
        due = excluded.due, opens = excluded.opens, slots = excluded.slots,
        closedBy = excluded.closedBy, state = excluded.state, settled = excluded.settled,
        postponed = excluded.postponed, note = excluded.note, dueAt = excluded.dueAt, dueDay = excluded.dueDay,
        number = excluded.number
      """,
      [
        id, run, derived.kind, derived.textID, derived.employer, derived.person, derived.who,
        derived.notBefore,
        derived.due, derived.opens, derived.slots, derived.closedBy, state.rawValue, settled,
        postponed, note, due.dueAt, due.dueDay, number,
      ])
  }
}
