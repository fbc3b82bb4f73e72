import Coaching
import GRDB

/// Names one thing that the person did; what it wrote counts as long as it is not undone.
package typealias CommandID = Int64

extension Database {
  func begin(
    _ title: String, at now: Moment, run: RunID? = nil, employer: EmployerID? = nil,
    undoing other: CommandID? = nil
  ) throws -> CommandID {
    try self.run(
      "INSERT INTO command (at, title, run, employer, undoes) VALUES (?, ?, ?, ?, ?)",
      [now.description, title, run, employer, other])
    return lastInsertedRowID
  }

  /// The last command that took something back or brought it back; 0 if there is none.
  ///
  /// As long as it stays the same, what counts in the journal changes only by what is added at its end.
  func lastReversal() throws -> CommandID {
    try row("SELECT max(id) FROM command WHERE undoes IS NOT NULL")?[0] ?? 0
  }
}

extension Row {
  /// The time written in a column; a text that is none means that the file is damaged.
  func moment(_ column: String) throws -> Moment {
    guard let moment = Moment(self[column] as String) else { throw StoreError.damaged }
    return moment
  }

  func when(_ column: String) throws -> When? {
    guard let text = self[column] as String? else { return nil }
    guard let when = When(text) else { throw StoreError.damaged }
    return when
  }
}
