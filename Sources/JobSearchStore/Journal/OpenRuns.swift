package import Coaching
import GRDB

/// A run as a list shows it.
package struct RunSummary: Hashable, Sendable, Identifiable {
  package var id: RunID
  package var flow: FlowID
  package var employer: EmployerAnswer?
  package var role: String?
  package var began: Moment
  /// When it was last answered.
  package var touched: Moment
  package var state: State
  /// The end it came to.
  package var ending: EndID?

  package enum State: String, Hashable, Sendable {
    case open, ended, abandoned
  }

  static let query = """
    SELECT run.*, employer.name AS employerName
    FROM run LEFT JOIN employer ON employer.id = run.employer
    """

  init(_ row: Row) throws {
    id = row["id"]
    flow = FlowID(row["flow"])
    let name: String? = row["employerName"]
    employer = name.map { EmployerAnswer(name: $0, record: row["employer"]) }
    role = row["role"]
    began = try row.moment("began")
    touched = try row.moment("touched")
    guard let state = State(rawValue: row["state"]) else { throw StoreError.damaged }
    self.state = state
    ending = (row["ending"] as String?).map { EndID($0) }
  }
}

extension JobSearchStore {
  /// The runs that still wait for an answer, last answered first.
  package func openRuns() throws(StoreError) -> [RunSummary] {
    try read { db in
      try db.rows(
        RunSummary.query + " WHERE run.state = 'open' ORDER BY touchedAt DESC, run.id DESC"
      ).map { try RunSummary($0) }
    }
  }

  /// Lets a run rest for good; what it planned stays. An answer to it later takes it up again.
  ///
  /// - Throws: `StoreError.noSuchRun`.
  package func abandon(_ run: RunID, at now: Moment, title: String) throws(StoreError) {
    try reconciling(at: now) { work in
      let state = try work.load(run)
      guard state.isLive else { throw StoreError.noSuchRun(run) }
      work.command = try work.db.begin(title, at: now, run: run)
      try work.db.run(
        "INSERT INTO abandonment (run, command) VALUES (?, ?)", [run, work.command])
      try work.settle(state, as: state.known.run, lastEvent: state.known.lastEvent)
    }
  }
}
