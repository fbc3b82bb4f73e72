package import Coaching
import GRDB

extension JobSearchStore {
  package func begin(
    _ flow: FlowID, program: Program, at now: Moment, title: String
  ) throws(JobSearchError) -> RunID {
    let fingerprint =
      program.fingerprints[flow] ?? Program.fingerprint(of: program.closure(of: flow))
    return try reconciling(at: now, program: program) { work in
      let db = work.db
      work.command = try db.begin(title, at: now)
      try db.run(
        """
        INSERT INTO run (command, flow, began, beganAt, state, touched, touchedAt)
        VALUES (?, ?, ?, ?, 'open', ?, ?)
        """,
        [work.command, flow.text, now.description, now.instant, now.description, now.instant])
      let run = db.lastInsertedRowID
      try db.run("UPDATE command SET run = ? WHERE id = ?", [run, work.command])
      try work.append([.began(flow, fingerprint: fingerprint)], to: run, at: now)
      return run
    }
  }

  /// Writes down what happened in a run, and makes its next steps and facts, and those it touches, follow from it.
  ///
  /// Nothing is checked here: coaching has decided that the events fit. Steps that are done or skipped stay as they are.
  package func record(
    _ events: [Event], in run: RunID, at now: Moment, title: String, program: Program
  ) throws(JobSearchError) -> StepChanges {
    try reconciling(at: now, program: program) { work in
      work.command = try work.db.begin(title, at: now, run: run)
      try work.append(events, to: run, at: now)
      return try work.changes
    }
  }

  /// The run as its journal tells it; nil if there is none or its beginning was undone.
  package func run(_ id: RunID) throws(JobSearchError) -> Run? {
    try read { db in try found(id, in: db)?.run }
  }

  package func context(
    of id: RunID, program: Program
  ) throws(JobSearchError) -> RunContext? {
    try read { db in
      guard let (run, known, row) = try found(id, in: db) else { return nil }
      let outside = try db.outside(for: id, employer: row["employer"], role: row["role"])
      return RunContext(
        run: run, outside: outside,
        flows: try db.flows(of: run, program: program, known: recollection),
        position: known?.position(in: outside))
    }
  }

  private func found(
    _ id: RunID, in db: Database
  ) throws -> (run: Run, known: KnownRun?, row: Row)? {
    let row = try db.row(
      "SELECT lastEvent, employer, role FROM run WHERE id = ? AND state <> 'undone'", [id])
    guard let row else { return nil }
    let known = recollection.run(id, lastEvent: row["lastEvent"], reversal: try db.lastReversal())
    guard let run = try known?.run ?? db.journal(of: id).run else { return nil }
    return (run, known, row)
  }
}

extension Reconciliation {
  /// Adds events to a run's journal and works out what follows.
  func append(_ events: [Event], to id: RunID, at now: Moment) throws {
    let before = try load(id)
    guard before.isLive else { throw JobSearchError.noSuchRun }
    var journal: [Event] = []
    var employer = before.employer
    for event in events {
      let event = try db.recorded(event, at: employer, for: command)
      if case .answered(_, .employer(let answer)) = event { employer = answer.record }
      try keepProgram(of: event, in: before)
      try write(event, to: id)
      journal.append(event)
    }
    let run =
      before.known.lastEvent == 0
      ? Run(journal.map { ($0, now) }) : before.known.run.applying(journal, at: now)
    guard let run else { throw StoreError.damaged }
    var known = try finished(run, id: id, at: now)
    known.rows = before.known.rows
    try settle(before, as: known, touched: now)
  }

  /// The run with what it looked up on its last stretch kept in its journal, once it has come to its end; what changes
  /// outside later then leaves it alone.
  private func finished(_ run: Run, id: RunID, at now: Moment) throws -> KnownRun {
    var known = try resolved(run, lastEvent: lastEvent, id: id)
    guard case .end = known.position.next, !known.position.unread.isEmpty else { return known }
    let readings = known.position.unread.map { Event.read($0.address, $0.value) }
    for event in readings { try write(event, to: id) }
    known.run = run.applying(readings, at: now)
    known.lastEvent = lastEvent
    known.position.unread = []
    return known
  }

  private func write(_ event: Event, to run: RunID) throws {
    try db.run(
      "INSERT INTO event (run, command, body) VALUES (?, ?, ?)",
      [run, command, JSONText.encode(event)])
    lastEvent = db.lastInsertedRowID
  }

  /// Keeps the flows under which a run begins or goes on, so that it can go on when the content changes.
  private func keepProgram(of event: Event, in state: RunState) throws {
    let fingerprint: String
    switch event {
    case .began(_, let began): fingerprint = began
    case .rebased(let newer): fingerprint = newer
    case .answered, .retracted, .read, .declined: return
    }
    let kept = try db.row("SELECT 1 FROM program WHERE fingerprint = ?", [fingerprint])
    guard kept == nil, let program else { return }
    let flows = program.closure(of: state.flow)
    try db.run(
      "INSERT INTO program (fingerprint, body) VALUES (?, ?)",
      [fingerprint, JSONText.encode(flows)])
  }
}

extension Database {
  /// What counts of a run's journal, and its last event; nil and 0 for a journal without one.
  func journal(of run: RunID) throws -> (run: Run?, lastEvent: Int64) {
    let rows = try rows(
      """
      SELECT event.id, command.at, event.body FROM event JOIN command ON command.id = event.command
      WHERE event.run = ? AND command.undoneBy IS NULL ORDER BY event.id
      """, [run])
    guard let last = rows.last else { return (nil, 0) }
    // One array costs far less to read than many single events.
    let bodies = rows.map { $0["body"] as String }.joined(separator: ",")
    let events = try JSONText.decode([Event].self, from: "[\(bodies)]")
    let moments = try rows.map { try $0.moment("at") }
    guard let run = Run(Array(zip(events, moments)).map { ($0, $1) }) else {
      throw StoreError.damaged
    }
    return (run, last["id"])
  }
}
