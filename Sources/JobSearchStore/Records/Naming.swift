import Coaching
import GRDB

/// Names given out once: the same name, folded, always leads to the same record.
extension Database {
  /// The record of an employer of that name, made if there is none.
  func employer(_ name: String, for command: CommandID) throws -> EmployerID {
    if let id = try employer(named: name) { return id }
    try run(
      "INSERT INTO employer (command, name, folded) VALUES (?, ?, ?)", [command, name, name.folded])
    return lastInsertedRowID
  }

  func employer(named name: String) throws -> EmployerID? {
    try row("SELECT id FROM employer WHERE folded = ?", [name.folded])?[0]
  }

  /// The record of a person of that name at an employer, made if there is none.
  func person(
    _ name: String, at employer: EmployerID?, for command: CommandID
  ) throws -> PersonID {
    let folded = name.folded
    let found = try row(
      "SELECT id FROM person WHERE ifnull(employer, 0) = ? AND folded = ?", [employer ?? 0, folded])
    if let found { return found[0] }
    try run(
      "INSERT INTO person (command, employer, name, folded) VALUES (?, ?, ?, ?)",
      [command, employer, name, folded])
    return lastInsertedRowID
  }

  /// The event with the records of the employer and the people it names.
  func recorded(
    _ event: Event, at employer: EmployerID?, for command: CommandID
  ) throws -> Event {
    switch event {
    case .answered(let address, .employer(var answer)):
      answer.record = try self.employer(answer.name, for: command)
      return .answered(address, .employer(answer))
    case .answered(let address, .people(var people)):
      for index in people.indices {
        people[index].record = try person(people[index].name, at: employer, for: command)
      }
      return .answered(address, .people(people))
    default: return event
    }
  }
}
