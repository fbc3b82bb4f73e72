import Coaching
import GRDB

/// Makes the table of next steps equal to what follows from the runs.
extension Reconciliation {
  /// - Parameter ids: runs about that employer, or one run about none.
  func plan(_ ids: Set<RunID>, of employer: EmployerID?) throws {
    let wanted = try derivedSteps(of: ids, employer: employer)
    let rows = try db.rows(
      "SELECT * FROM step WHERE run IN (SELECT value FROM json_each(?))", [Self.list(ids)])
    var found = Dictionary(uniqueKeysWithValues: rows.map { ($0["id"] as String, StepRow($0)) })
    for step in wanted {
      let row = try row(of: step)
      try ledger.write(row, over: found.removeValue(forKey: row.id), in: db)
    }
    for left in found.values.sorted(by: { $0.id < $1.id }) { try ledger.withdraw(left, in: db) }
  }

  private func row(of step: NextStep) throws -> StepRow {
    if let written = runs[step.run]?.known.rows[step.id], written.step == step {
      return written.row
    }
    let employer = try record(of: step.employer)
    let person = try step.person.map { try db.person($0.name, at: employer, for: command) }
    let row = try StepRow(step, employer: employer, person: person)
    runs[step.run]?.known.rows[step.id] = WrittenStep(step: step, row: row)
    return row
  }

  private func derivedSteps(of ids: Set<RunID>, employer: EmployerID?) throws -> [NextStep] {
    let closers =
      try employer.map {
        try runs("employer = ? AND closes IS NOT NULL AND state <> 'undone'", [$0])
      } ?? []
    let about = try ids.union(closers).sorted().map { try load($0) }.filter(\.isLive)
    let known = Set(about.map(\.id))
    let others = try runs("closes = 'search' AND state <> 'undone'").filter { !known.contains($0) }
    let steps = nextSteps(
      of: about.map(\.outcome), contacts: try employer.map { try db.contacts(with: $0) } ?? [],
      settled: try settled(ids), closings: try others.map { try load($0).outcome })
    return steps.filter { ids.contains($0.run) }
  }

  /// When the steps of these runs were done or skipped.
  private func settled(_ ids: Set<RunID>) throws -> [StepID: Moment] {
    let rows = try db.rows(
      """
      SELECT id, settled FROM step
      WHERE settled IS NOT NULL AND run IN (SELECT value FROM json_each(?))
      """, [Self.list(ids)])
    return try Dictionary(
      uniqueKeysWithValues: rows.map { (StepID($0["id"]), try $0.moment("settled")) })
  }

  private static func list(_ ids: Set<RunID>) -> String {
    "[\(ids.sorted().map(String.init).joined(separator: ","))]"
  }
}

extension Database {
  /// All contacts with an employer, logged or told in an answer, earliest first.
  ///
  /// - Parameter run: what is told in the answers of this run is left out.
  func contacts(with employer: EmployerID, besides run: RunID = 0) throws -> [Contact] {
    try rows(
      """
      SELECT contact.at, instant, direction, channel, person.name FROM contact
      LEFT JOIN person ON person.id = contact.person
      WHERE contact.employer = ?1 AND NOT undone
      UNION ALL
      SELECT fact.at, instant, direction, channel, person.name FROM fact
      LEFT JOIN person ON person.id = fact.person
      WHERE fact.employer = ?1 AND fact.kind = 'touch' AND fact.run <> ?2
      ORDER BY instant
      """, [employer, run]
    ).map { row in
      guard let direction = Direction(rawValue: row["direction"]),
        let channel = Channel(rawValue: row["channel"])
      else { throw StoreError.damaged }
      return Contact(
        at: try row.moment("at"), direction: direction, channel: channel, person: row["name"])
    }
  }
}
