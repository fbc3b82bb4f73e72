package import Coaching
import GRDB

extension JobSearchStore {
  /// The runs that still wait for an answer, last answered first.
  package func openRuns() throws(JobSearchError) -> [RunSummary] {
    try read { db in
      try db.rows(
        RunSummary.query + " WHERE run.state = 'open' ORDER BY touchedAt DESC, run.id DESC"
      ).map { try RunSummary($0) }
    }
  }

  /// Puts a run away that will not be finished: its steps go, its facts stay. An answer to it later takes it up again.
  package func abandon(
    _ run: RunID, at now: Moment, title: String, program: Program
  ) throws(JobSearchError) -> StepChanges {
    try reconciling(at: now, program: program) { work in
      let state = try work.load(run)
      guard state.isLive else { throw JobSearchError.noSuchRun }
      work.command = try work.db.begin(title, at: now, run: run)
      try work.db.run(
        "INSERT INTO abandonment (run, command) VALUES (?, ?)", [run, work.command])
      try work.settle(state, as: state.known)
      return try work.changes
    }
  }
}

extension RunSummary {
  static let query = """
    SELECT run.*, employer.name AS employerName
    FROM run LEFT JOIN employer ON employer.id = run.employer
    """

  init(_ row: Row) throws {
    self.init(
      id: row["id"], flow: FlowID(row["flow"]), employer: EmployerAnswer(row), role: row["role"],
      began: try row.moment("began"), touched: try row.moment("touched"))
  }
}
