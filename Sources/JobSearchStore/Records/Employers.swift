package import Coaching
import GRDB

extension JobSearchStore {
  /// The employers that runs or contacts are about, the one touched last first.
  package func employers() throws(JobSearchError) -> [EmployerSummary] {
    try read { try $0.employers() }
  }

  /// The employer of that name, whatever its capitals and accents; nil if there is none.
  package func employer(named name: String) throws(JobSearchError) -> EmployerSummary? {
    try read { db in try db.employer(named: name).flatMap { try db.employers(only: $0).first } }
  }

  /// What is known of an employer; nil if nothing is.
  package func dossier(of employer: EmployerID) throws(JobSearchError) -> Dossier? {
    try read { db in
      guard let summary = try db.employers(only: employer).first else { return nil }
      let steps = try db.rows(
        StepRecord.query + """
           WHERE step.employer = ? AND run.state <> 'undone' AND step.state <> 'withdrawn'
          ORDER BY step.run, step.rowid
          """, [employer])
      return Dossier(
        summary: summary, runs: try db.runs(about: employer),
        contacts: try db.contacts(with: employer), facts: try db.facts(about: employer),
        steps: try steps.map { try StepRecord($0) })
    }
  }

  /// The people that runs about the employer name, with their records, in order of name.
  package func people(of employer: EmployerID) throws(JobSearchError) -> [PersonAnswer] {
    try read { db in
      let rows = try db.rows(
        """
        SELECT person, who FROM involvement JOIN run ON run.id = involvement.run
        WHERE run.employer = ? ORDER BY run.id
        """, [employer])
      let last = Dictionary(
        rows.map { ($0["person"] as PersonID, $0["who"] as String) }, uniquingKeysWith: { $1 })
      return try last.values.map { try JSONText.decode(PersonAnswer.self, from: $0) }
        .sorted { $0.name < $1.name }
    }
  }

  /// Keeps a contact with an employer that was no planned step; its rotations go on from there.
  package func log(
    _ contact: Contact, with employer: EmployerID, at now: Moment, title: String, program: Program
  ) throws(JobSearchError) -> StepChanges {
    try keep(contact, at: now, title: title, program: program) { _ in employer }
  }

  /// Keeps a contact with an employer by name, whether it is known or not.
  package func log(
    _ contact: Contact, with employer: String, at now: Moment, title: String, program: Program
  ) throws(JobSearchError) -> StepChanges {
    try keep(contact, at: now, title: title, program: program) { work in
      try work.db.employer(employer, for: work.command)
    }
  }

  private func keep(
    _ contact: Contact, at now: Moment, title: String, program: Program,
    with employer: (Reconciliation) throws -> EmployerID
  ) throws(JobSearchError) -> StepChanges {
    try reconciling(at: now, program: program) { work in
      let db = work.db
      work.command = try db.begin(title, at: now)
      let id = try employer(work)
      try db.run("UPDATE command SET employer = ? WHERE id = ?", [id, work.command])
      let person = try contact.person.map { try db.person($0, at: id, for: work.command) }
      let row = ContactRow(employer: id, person: person, contact: contact)
      try row.insert(into: db, for: work.command)
      try work.plan(of: id)
      return try work.changes
    }
  }
}

extension Database {
  fileprivate func employers(only employer: EmployerID? = nil) throws -> [EmployerSummary] {
    let rows = try rows(
      """
      SELECT id, name, openSteps, stage, lastContact FROM (
        SELECT employer.id, employer.name,
          (SELECT max(touchedAt) FROM (
            SELECT touchedAt FROM run WHERE run.employer = employer.id AND state <> 'undone'
            UNION ALL SELECT instant FROM contact
              WHERE contact.employer = employer.id AND NOT undone
            UNION ALL SELECT run.touchedAt FROM step JOIN run ON run.id = step.run
              WHERE step.employer = employer.id AND run.state <> 'undone'
                AND step.state <> 'withdrawn')) AS touchedAt,
          (SELECT word FROM fact WHERE fact.employer = employer.id AND kind = 'stage'
            ORDER BY instant DESC, run DESC, effect DESC LIMIT 1) AS stage,
          (SELECT at FROM (
            SELECT at, instant FROM contact WHERE contact.employer = employer.id AND NOT undone
            UNION ALL SELECT at, instant FROM fact
              WHERE fact.employer = employer.id AND kind = 'touch')
            ORDER BY instant DESC LIMIT 1) AS lastContact,
          (SELECT count(*) FROM step
            WHERE step.employer = employer.id AND step.state = 'open') AS openSteps
        FROM employer WHERE ?1 IS NULL OR employer.id = ?1)
      WHERE touchedAt IS NOT NULL
      ORDER BY touchedAt DESC, id DESC
      """, [employer])
    return try rows.map { row in
      EmployerSummary(
        id: row["id"], name: row["name"], stage: (row["stage"] as String?).flatMap(Stage.init),
        lastContact: row["lastContact"] == nil ? nil : try row.moment("lastContact"),
        openSteps: row["openSteps"])
    }
  }

  fileprivate func runs(about employer: EmployerID) throws -> [RunSummary] {
    try rows(
      RunSummary.query + """
         WHERE run.employer = ? AND run.state <> 'undone' ORDER BY touchedAt DESC, run.id DESC
        """, [employer]
    ).map { try RunSummary($0) }
  }

  /// In order of time.
  func facts(about employer: EmployerID) throws -> [KeptFact] {
    try facts("fact.employer", employer)
  }

  /// In order of time.
  func facts(aboutPerson person: PersonID) throws -> [KeptFact] {
    try facts("fact.person", person)
  }

  private func facts(_ column: String, _ id: Int64) throws -> [KeptFact] {
    try rows(
      """
      SELECT fact.*, person.name AS personName,
        CASE WHEN fact.employer IS run.employer THEN run.role END AS role
      FROM fact JOIN run ON run.id = fact.run LEFT JOIN person ON person.id = fact.person
      WHERE \(column) = ? ORDER BY fact.instant, run.id, effect
      """, [id]
    ).map { row in
      guard let kind = FactKind(rawValue: row["kind"]) else { throw StoreError.damaged }
      return KeptFact(
        kind: kind, person: row["personName"], role: row["role"], fact: try Effect.Fact(row),
        at: try row.moment("at"))
    }
  }
}

extension Effect.Fact {
  fileprivate init(_ row: Row) throws {
    if let word = row["word"] as String? {
      self = .word(word)
    } else if let value = row["value"] as String? {
      self = .value(try JSONText.decode(Value.self, from: value))
    } else {
      guard let direction = (row["direction"] as String?).flatMap(Direction.init) else {
        throw StoreError.damaged
      }
      self = .contact(direction, (row["channel"] as String?).flatMap(Channel.init))
    }
  }
}
