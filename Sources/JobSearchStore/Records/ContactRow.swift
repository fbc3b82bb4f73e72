import Coaching
import GRDB

/// A contact to be kept.
struct ContactRow {
  var employer: EmployerID
  var person: PersonID?
  var run: RunID?
  var step: StepID?
  var contact: Contact
  var message: MessageID?
  /// Whether the message goes to an employer at most once.
  var once = false
  var note: String?

  /// - Throws: `JobSearchError.alreadySent`, which the unique index `contactOnce` decides.
  func insert(into db: Database, for command: CommandID) throws {
    do {
      try db.run(
        """
        INSERT INTO contact (command, employer, person, run, step, direction, channel, at, instant,
          message, once, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          command, employer, person, run, step?.text, contact.direction.rawValue,
          contact.channel.rawValue, contact.at.description, contact.at.instant, message?.text, once,
          note,
        ])
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      guard let message, let earlier = try sent(message, in: db) else { throw error }
      throw JobSearchError.alreadySent(earlier)
    }
  }

  private func sent(_ message: MessageID, in db: Database) throws -> Moment? {
    try db.row(
      "SELECT at FROM contact WHERE employer = ? AND message = ? AND once AND NOT undone",
      [employer, message.text]
    ).map { try $0.moment("at") }
  }
}
