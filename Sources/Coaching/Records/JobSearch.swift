/// The records of a job search, as a conversation uses them.
///
/// Each changing verb is one transaction and one command that `undo` can take back; when it returns, the change is on disk.
/// Verbs throw `JobSearchError`, which holds nothing a person wrote.
package protocol JobSearch {
  // MARK: Runs

  /// Begins a run of a flow.
  func begin(_ flow: FlowID, program: Program, at now: Moment, title: String) throws -> RunID

  /// Appends events to a run and makes the next steps and facts of its employer follow from them.
  func record(
    _ events: [Event], in run: RunID, at now: Moment, title: String, program: Program
  ) throws -> StepChanges

  /// The run as its journal tells it; nil if there is none of that id.
  func run(_ id: RunID) throws -> Run?

  /// The run with all that its position follows from; nil if there is none of that id.
  func context(of id: RunID, program: Program) throws -> RunContext?

  /// The runs that wait for an answer, the one touched last first.
  func openRuns() throws -> [RunSummary]

  /// Puts a run away that will not be finished; what it planned goes.
  func abandon(_ run: RunID, at now: Moment, title: String, program: Program) throws -> StepChanges

  // MARK: Next steps

  /// The open steps, in order of their time: those without one last.
  func openSteps() throws -> [StepRecord]

  /// The first of the open steps that stand there in time, in the same order; costs little however many there are.
  func openSteps(_ place: StepRecord.Place, most: Int, at now: Moment) throws -> [StepRecord]

  /// The open steps with one employer, in the same order; those without an employer for nil.
  func openSteps(with employer: String?) throws -> [StepRecord]

  /// How many open steps are late, due today and to come; costs little however many there are.
  func dueCount(at now: Moment) throws -> DueCount

  /// The open step whose time comes, or came, first; nil if none has a time. Costs little however many there are.
  func firstOpenStep(at now: Moment) throws -> StepRecord?

  /// The step with that number; settled ones keep theirs until it is given anew.
  func step(number: Int) throws -> StepRecord?

  func step(_ id: StepID) throws -> StepRecord?

  /// Marks a step done or skipped.
  ///
  /// - Parameters:
  ///   - contact: the contact it was, if it was one; it goes into the ledger.
  ///   - once: whether the message may go to this employer only once; then an earlier one is refused as `alreadySent`.
  func settle(
    _ step: StepID, as state: StepState, contact: Contact?, message: MessageID?, once: Bool,
    note: String?, at now: Moment, title: String, program: Program
  ) throws -> StepChanges

  func postpone(_ step: StepID, until: When, at now: Moment, title: String) throws

  /// The text a person gave a draft in place of the coach's; nil if they left it alone.
  func editedDraft(of step: StepID) throws -> EditedDraft?

  func editDraft(of step: StepID, _ draft: EditedDraft, at now: Moment, title: String) throws

  // MARK: Employers

  /// All employers, the one touched last first.
  func employers() throws -> [EmployerSummary]

  /// The employer of that name, whatever its capitals and accents; nil if there is none.
  func employer(named name: String) throws -> EmployerSummary?

  /// What is known of an employer; nil if there is none of that record.
  func dossier(of employer: Int64) throws -> Dossier?

  /// The people that answers and contacts name, with the employer they were met at, in order of name.
  func people() throws -> [PersonSummary]

  /// What is known of those who are called so, at all employers; nil if nobody is.
  func dossier(ofPerson name: String) throws -> PersonDossier?

  /// Keeps a contact with an employer that was no planned step.
  func log(
    _ contact: Contact, with employer: Int64, at now: Moment, title: String, program: Program
  ) throws -> StepChanges

  // MARK: Profile

  func profile() throws -> Profile

  func setProfile(_ profile: Profile, at now: Moment, title: String) throws

  // MARK: Undo

  /// The command that `undo` would take back, with what would change; nil if there is none.
  func undoPreview() throws -> UndoPreview?

  /// Takes the last command back.
  func undo(at now: Moment, program: Program) throws -> StepChanges

  /// The title of the command that `redo` would bring back; nil if nothing was undone last.
  func redoTitle() throws -> String?

  /// Takes the last undo back; nil if nothing was undone last.
  func redo(at now: Moment, program: Program) throws -> StepChanges?
}

/// Why a record could not be read or written; holds nothing a person wrote.
package enum JobSearchError: Error, Hashable, Sendable {
  /// The message went to this employer before, and may go only once (claim `oi.still-running-once`).
  case alreadySent(Moment)
  case noSuchStep
  case noSuchRun
  case diskFull
  case readOnly
  /// Another window held the store for too long.
  case busy
  case damaged(path: String)
  /// Written by a newer program.
  case newer(version: Int)
  case notAStore(path: String)
  case other(code: Int)
}

/// A run that waits for an answer, or one that ended.
package struct RunSummary: Hashable, Sendable {
  package var id: RunID
  package var flow: FlowID
  package var employer: EmployerAnswer?
  package var role: String?
  package var began: Moment
  package var touched: Moment

  package init(
    id: RunID, flow: FlowID, employer: EmployerAnswer?, role: String?, began: Moment,
    touched: Moment
  ) {
    self.id = id
    self.flow = flow
    self.employer = employer
    self.role = role
    self.began = began
    self.touched = touched
  }
}

/// A next step with what became of it.
package struct StepRecord: Hashable, Sendable {
  package var step: NextStep
  /// A small number by which the person calls it, kept while it is open.
  package var number: Int
  package var state: StepState
  /// To when the person put it off.
  package var postponedTo: When?
  /// When it was done or skipped.
  package var settledAt: Moment?
  /// What the person said about it.
  package var note: String?

  /// By when it is to be done now.
  package var due: When? { postponedTo ?? step.due }

  package init(
    step: NextStep, number: Int, state: StepState, postponedTo: When? = nil,
    settledAt: Moment? = nil, note: String? = nil
  ) {
    self.step = step
    self.number = number
    self.state = state
    self.postponedTo = postponedTo
    self.settledAt = settledAt
    self.note = note
  }
}

/// What a command changed in the list of next steps.
package struct StepChanges: Hashable, Sendable {
  package var added: [StepRecord] = []
  /// With other times or other text than before.
  package var moved: [StepRecord] = []
  /// Withdrawn or closed.
  package var removed: [StepRecord] = []

  package init(added: [StepRecord] = [], moved: [StepRecord] = [], removed: [StepRecord] = []) {
    self.added = added
    self.moved = moved
    self.removed = removed
  }
}

/// A draft as the person rewrote it.
package struct EditedDraft: Hashable, Codable, Sendable {
  package var subject: String?
  package var body: String

  package init(subject: String?, body: String) {
    self.subject = subject
    self.body = body
  }
}

/// An employer in a list.
package struct EmployerSummary: Hashable, Sendable {
  package var id: Int64
  package var name: String
  package var stage: Stage?
  package var lastContact: Moment?
  package var openSteps: Int

  package init(id: Int64, name: String, stage: Stage?, lastContact: Moment?, openSteps: Int) {
    self.id = id
    self.name = name
    self.stage = stage
    self.lastContact = lastContact
    self.openSteps = openSteps
  }
}

/// All that is known of an employer.
package struct Dossier: Hashable, Sendable {
  package var summary: EmployerSummary
  package var runs: [RunSummary]
  /// In order of time.
  package var contacts: [Contact]
  /// In order of time.
  package var facts: [KeptFact]
  package var steps: [StepRecord]

  package init(
    summary: EmployerSummary, runs: [RunSummary], contacts: [Contact], facts: [KeptFact],
    steps: [StepRecord]
  ) {
    self.summary = summary
    self.runs = runs
    self.contacts = contacts
    self.facts = facts
    self.steps = steps
  }
}

/// A person in a list.
package struct PersonSummary: Hashable, Sendable {
  package var name: String
  /// Where they were met; nil for somebody who was met elsewhere.
  package var employer: String?

  package init(name: String, employer: String?) {
    self.name = name
    self.employer = employer
  }
}

/// All that is known of a person.
package struct PersonDossier: Hashable, Sendable {
  package var name: String
  /// What they do, as it was told last.
  package var title: String?
  package var employers: [String]
  /// In order of time.
  package var contacts: [Contact]
  /// In order of time.
  package var facts: [KeptFact]
  package var steps: [StepRecord]

  package init(
    name: String, title: String?, employers: [String], contacts: [Contact], facts: [KeptFact],
    steps: [StepRecord]
  ) {
    self.name = name
    self.title = title
    self.employers = employers
    self.contacts = contacts
    self.facts = facts
    self.steps = steps
  }
}

/// A fact that an answer left behind.
package struct KeptFact: Hashable, Sendable {
  package var kind: FactKind
  package var person: String?
  package var role: String?
  package var fact: Effect.Fact
  package var at: Moment

  package init(kind: FactKind, person: String?, role: String?, fact: Effect.Fact, at: Moment) {
    self.kind = kind
    self.person = person
    self.role = role
    self.fact = fact
    self.at = at
  }
}

/// What `undo` would take back.
package struct UndoPreview: Hashable, Sendable {
  /// The command in the words it was kept under.
  package var title: String
  package var at: Moment
  package var changes: StepChanges

  package init(title: String, at: Moment, changes: StepChanges) {
    self.title = title
    self.at = at
    self.changes = changes
  }
}

/// How many steps want to be done when.
package struct DueCount: Hashable, Sendable {
  package var late = 0
  /// Due before the day ends, and not late.
  package var today = 0
  /// Due later, or whenever it suits.
  package var coming = 0

  package var all: Int { late + today + coming }

  package init(late: Int = 0, today: Int = 0, coming: Int = 0) {
    self.late = late
    self.today = today
    self.coming = coming
  }
}
