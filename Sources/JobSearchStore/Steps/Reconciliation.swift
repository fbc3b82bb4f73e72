import Coaching
import GRDB

/// Makes runs, facts and next steps follow from the journal, within the transaction that changes it.
///
/// An answer touches the rows of its own run; the other runs of its employer are worked out again only when something
/// changed that they hang on: contacts, an outcome that closes steps, or the employer itself.
final class Reconciliation {
  let db: Database
  let program: Program?
  let recollection: Recollection
  /// The command for which records are made.
  var command: CommandID = 0
  /// The last event it wrote.
  var lastEvent: Int64 = 0
  /// The last command that took something back, as the transaction found it.
  var reversal: CommandID
  var runs: [RunID: RunState] = [:]
  var ledger = StepLedger()
  private var knownProfile: Profile?

  init(_ db: Database, program: Program?, recollection: Recollection) throws {
    self.db = db
    self.program = program
    self.recollection = recollection
    reversal = try db.lastReversal()
  }

  var changes: StepChanges { get throws { try ledger.changes { try step($0) } } }

  /// What every run looks up: the person's hours and stance, as they are now.
  func preferences() throws -> Outside {
    let profile = try knownProfile ?? db.profile()
    knownProfile = profile
    return Outside(profile)
  }

  /// Writes what follows from a run's journal as it is now.
  ///
  /// - Parameters:
  ///   - known: nil if the run's beginning does not count.
  ///   - touched: when the journal grew; nil where it did not.
  func settle(_ before: RunState, as known: KnownRun?, touched: Moment? = nil) throws {
    var state = before
    state.known = known ?? .unwritten(state.flow, began: state.began)
    let position = state.known.position
    state.employer = try record(of: position.employer)
    state.isAbandoned = try isAbandoned(state)
    state.closes = state.outcome.closes
    runs[state.id] = state
    let isNew = touched == nil || before.known.lastEvent == 0
    let old = isNew ? nil : before.known.position
    if old.map({ people(in: $0) != people(in: position) }) ?? true
      || before.employer != state.employer
    {
      try writeInvolvement(of: state)
    }
    let touches = try writeFacts(
      of: state, before: old, hasMoved: before.employer != state.employer)
    try writeRow(of: state, touched: touched)
    if let old, old.unread.isEmpty, before.employer == state.employer,
      before.isAbandoned == state.isAbandoned, old.effects == position.effects
    {
      return
    }
    try planSteps(of: state, after: before, touches: touches)
  }

  private func writeRow(of state: RunState, touched: Moment?) throws {
    let position = state.known.position
    var ending: String?
    if case .end(let end, _) = position.next { ending = end.text }
    try db.run(
      """
      UPDATE run SET employer = ?, role = ?, closes = ?, unread = ?, lastEvent = ?, ending = ?,
        state = ?, touched = ifnull(?, touched), touchedAt = ifnull(?, touchedAt)
      WHERE id = ?
      """,
      [
        state.employer, position.role, state.closes?.rawValue, !position.unread.isEmpty,
        state.known.lastEvent, ending, state.standing,
        touched?.description, touched?.instant, state.id,
      ])
  }

  /// Whether the person let the run rest after its last event.
  private func isAbandoned(_ state: RunState) throws -> Bool {
    guard state.isLive else { return false }
    let row = try db.row(
      """
      SELECT 1 FROM abandonment JOIN command ON command.id = abandonment.command
      WHERE abandonment.run = ? AND command.undoneBy IS NULL
        AND abandonment.command > (SELECT command FROM event WHERE id = ?)
      """, [state.id, state.known.lastEvent])
    return row != nil
  }

  /// Plans the steps of the run, and of the runs that hang on what changed.
  private func planSteps(of state: RunState, after before: RunState, touches: Set<EmployerID>)
    throws
  {
    let hasMoved = before.employer != state.employer
    for other in touches.subtracting([state.employer, before.employer].compactMap(\.self)) {
      try plan(of: other)
    }
    if hasMoved {
      try db.run(
        "UPDATE step SET employer = ? WHERE run = ? AND employer IS ? AND settled IS NOT NULL",
        [state.employer, state.id, before.employer])
      try db.run(
        "UPDATE OR IGNORE contact SET employer = ? WHERE run = ? AND employer = ?",
        [state.employer ?? before.employer, state.id, before.employer])
    }
    if before.closes != state.closes, [before.closes, state.closes].contains(.search) {
      return try planAll()
    }
    guard hasMoved || !touches.isEmpty || before.closes != state.closes else {
      let unread = try runs("employer = ? AND unread AND state = 'open'", [state.employer])
      return try plan(Set(unread).union([state.id]), of: state.employer)
    }
    if hasMoved, let old = before.employer { try plan(of: old) }
    try plan(of: state.employer, with: state.id)
  }

  /// Plans the steps of all runs.
  func planAll() throws {
    for row in try db.rows("SELECT DISTINCT employer FROM run WHERE employer IS NOT NULL") {
      try plan(of: row[0])
    }
    for run in try runs("employer IS NULL") { try plan([run], of: nil) }
  }

  /// Plans the steps of all runs about an employer; without one, of that run alone.
  func plan(of employer: EmployerID?, with run: RunID? = nil) throws {
    var ids = Set(run.map { [$0] } ?? [])
    if let employer { ids.formUnion(try runs("employer = ?", [employer])) }
    try plan(ids, of: employer)
  }

  func runs(_ condition: String, _ arguments: StatementArguments = []) throws -> [RunID] {
    try db.rows("SELECT id FROM run WHERE \(condition) ORDER BY id", arguments).map { $0[0] }
  }

  /// A step as it is written now.
  func step(_ id: String) throws -> StepRecord {
    guard let row = try db.row(StepRecord.query + " WHERE step.id = ?", [id]) else {
      throw JobSearchError.noSuchStep
    }
    let run: RunID = row["run"]
    return try StepRecord(row, written: runs[run]?.known.rows[StepID(id)])
  }

  /// Tells the program's memory what was read, once the transaction is on disk.
  func remember() {
    let known = runs.values.filter { $0.isLive && $0.known.lastEvent > 0 }
    recollection.learn(
      Dictionary(uniqueKeysWithValues: known.map { ($0.id, $0.known) }), reversal: reversal)
  }
}

extension Outcome {
  /// Whose steps it closes; the whole search where it closes both.
  var closes: CloseScope? {
    let scopes = effects.compactMap { effect -> CloseScope? in
      if case .close(let scope) = effect.what { scope } else { nil }
    }
    return scopes.contains(.search) ? .search : scopes.first
  }
}

extension JobSearchStore {
  /// One transaction in which derived rows are made to follow from the journal.
  func reconciling<Result>(
    at now: Moment, program: Program?, _ body: (Reconciliation) throws -> Result
  ) throws(JobSearchError) -> Result {
    let (result, work) = try write(at: now) { db in
      let work = try Reconciliation(db, program: program, recollection: recollection)
      let result = try body(work)
      try work.ledger.giveBackNumbers(in: db)
      return (result, work)
    }
    work.remember()
    return result
  }
}

extension Reconciliation {
  /// Writes anew what follows from the journal of each run, such as after other working hours.
  func settleAll() throws {
    knownProfile = nil
    runs = [:]
    for id in try runs("state <> 'undone'") {
      let state = try load(id)
      try settle(state, as: state.known)
    }
    try planAll()
  }
}
