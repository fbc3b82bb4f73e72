package import Coaching
import GRDB

/// How many steps want to be done when.
package struct DueCount: Hashable, Sendable {
  package var late = 0
  /// Due before the day ends, and not late.
  package var today = 0
  /// Due later, or whenever it suits.
  package var coming = 0
}

extension JobSearchStore {
  /// The next steps, those that are late first, then today's, the coming ones, and those without a due time;
  /// within each by due time and number.
  ///
  /// - Parameters:
  ///   - states: which to list; steps of runs whose beginning was undone are never listed.
  ///   - employer: only with that employer.
  ///   - run: only of that run.
  package func steps(
    at now: Moment, in states: Set<StepState> = [.open], employer: EmployerID? = nil,
    run: RunID? = nil
  ) throws(StoreError) -> [PlannedStep] {
    let states = "[\(states.map { "\"\($0.rawValue)\"" }.sorted().joined(separator: ","))]"
    let steps = try read { db in
      try db.rows(
        PlannedStep.query + """
           WHERE step.state IN (SELECT value FROM json_each(?)) AND run.state <> 'undone'
            AND (?2 IS NULL OR run.employer = ?2) AND (?3 IS NULL OR step.run = ?3)
          """, [states, employer, run]
      ).map { try PlannedStep($0) }
    }
    // The end of each due time is worked out once, not at each comparison.
    let keyed = steps.map { (step: $0, end: $0.due?.end(in: now.zone).instant ?? .max) }
    return keyed.sorted { ($0.end, $0.step.number) < ($1.end, $1.step.number) }.map(\.step)
  }

  /// The step of that id, in whatever state.
  ///
  /// - Throws: `StoreError.noSuchStep`.
  package func step(_ id: StepID) throws(StoreError) -> PlannedStep {
    try read { try $0.step(id.text) }
  }

  /// The open step of that number; nil if there is none.
  package func step(number: Int) throws(StoreError) -> PlannedStep? {
    try read { db in
      try db.row(PlannedStep.query + " WHERE step.state = 'open' AND step.number = ?", [number])
        .map { try PlannedStep($0) }
    }
  }

  /// How many open steps are late, due today and to come; costs little however many there are.
  package func dueCount(at now: Moment) throws(StoreError) -> DueCount {
    let day = now.day
    let tomorrow = Moment(day.adding(days: 1), .midnight, in: now.zone).instant
    return try read { db in
      let row = try db.row(
        """
        SELECT
          (SELECT count(*) FROM step WHERE state = 'open' AND dueAt IS NOT NULL AND dueAt < ?1)
          + (SELECT count(*) FROM step WHERE state = 'open' AND dueDay IS NOT NULL AND dueDay < ?2),
          (SELECT count(*) FROM step
            WHERE state = 'open' AND dueAt IS NOT NULL AND dueAt >= ?1 AND dueAt < ?3)
          + (SELECT count(*) FROM step WHERE state = 'open' AND dueDay IS NOT NULL AND dueDay = ?2),
          (SELECT count(*) FROM step WHERE state = 'open')
        """, [now.instant, day.daysSinceEpoch, tomorrow])
      guard let row else { return DueCount() }
      let late: Int = row[0]
      let today: Int = row[1]
      return DueCount(late: late, today: today, coming: row[2] - late - today)
    }
  }
}
