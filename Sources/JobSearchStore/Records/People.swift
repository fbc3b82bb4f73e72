package import Coaching
import GRDB

extension JobSearchStore {
  /// The people that answers and contacts name, with the employer they were met at, in order of name.
  package func people() throws(JobSearchError) -> [PersonSummary] {
    try read { db in
      try db.people().map { PersonSummary(name: $0["name"], employer: $0["employerName"]) }
    }
  }

  /// What is known of those who are called so, at all employers; nil if nobody is.
  package func dossier(ofPerson name: String) throws(JobSearchError) -> PersonDossier? {
    try read { db in
      let rows = try db.people(named: name.folded)
      guard let first = rows.first else { return nil }
      var dossier = PersonDossier(
        name: first["name"], title: nil, employers: rows.compactMap { $0["employerName"] },
        contacts: [], facts: [], steps: [])
      for row in rows {
        let id: PersonID = row["id"]
        dossier.title = try db.title(of: id) ?? dossier.title
        dossier.facts += try db.facts(aboutPerson: id)
        dossier.steps += try db.steps(withPerson: id)
        if let employer = row["employer"] as EmployerID? {
          dossier.contacts += try db.contacts(with: employer).filter {
            $0.person?.folded == name.folded
          }
        }
      }
      dossier.contacts.sort { $0.at < $1.at }
      dossier.facts.sort { $0.at < $1.at }
      return dossier
    }
  }
}

extension Database {
  /// - Parameter folded: only those of that name.
  fileprivate func people(named folded: String? = nil) throws -> [Row] {
    try rows(
      """
      SELECT person.*, employer.name AS employerName
      FROM person LEFT JOIN employer ON employer.id = person.employer
      WHERE (?1 IS NULL OR person.folded = ?1) AND person.id IN (
        SELECT involvement.person FROM involvement JOIN run ON run.id = involvement.run
          WHERE run.state <> 'undone'
        UNION ALL SELECT person FROM contact WHERE NOT undone
        UNION ALL SELECT fact.person FROM fact JOIN run ON run.id = fact.run
          WHERE run.state <> 'undone')
      ORDER BY person.folded, person.id
      """, [folded])
  }

  /// What the person does, as it was told last; nil if it was not.
  fileprivate func title(of person: PersonID) throws -> String? {
    let rows = try rows(
      """
      SELECT who FROM involvement JOIN run ON run.id = involvement.run
      WHERE person = ? AND run.state <> 'undone' ORDER BY run.id DESC
      """, [person])
    for row in rows {
      if let title = try JSONText.decode(PersonAnswer.self, from: row["who"]).title { return title }
    }
    return nil
  }

  fileprivate func steps(withPerson person: PersonID) throws -> [StepRecord] {
    try rows(
      StepRecord.query + """
         WHERE step.person = ? AND run.state <> 'undone' AND step.state <> 'withdrawn'
        ORDER BY step.run, step.rowid
        """, [person]
    ).map { try StepRecord($0) }
  }
}
