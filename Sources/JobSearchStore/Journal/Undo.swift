package import Coaching
import GRDB

extension JobSearchStore {
  /// What `undo` would take back, found by doing it and rolling back; nil if there is nothing.
  package func undoPreview() throws(JobSearchError) -> UndoPreview? {
    if isReadOnly { throw .readOnly }
    var preview: UndoPreview?
    try rollingBack { db in
      guard let last = try db.lastCommand() else { return }
      let work = try Reconciliation(db, program: nil, recollection: recollection)
      try work.reverse(last.id, title: last.title, at: last.at)
      preview = UndoPreview(title: last.title, at: last.at, changes: try work.changes)
    }
    return preview
  }

  /// Takes the last command back that was not taken back yet; nothing changes if there is none.
  package func undo(at now: Moment, program: Program) throws(JobSearchError) -> StepChanges {
    try reconciling(at: now, program: program) { work in
      guard let last = try work.db.lastCommand() else { return StepChanges() }
      try work.reverse(last.id, title: last.title, at: now)
      return try work.changes
    }
  }

  /// The title of the command that `redo` would bring back; nil if there is none.
  package func redoTitle() throws(JobSearchError) -> String? {
    try read { try $0.lastUndo()?.title }
  }

  /// Takes the last undo back; nil if none was, or if something was done since.
  package func redo(at now: Moment, program: Program) throws(JobSearchError) -> StepChanges? {
    try reconciling(at: now, program: program) { work in
      guard let last = try work.db.lastUndo() else { return nil }
      try work.reverse(last.id, title: last.title, at: now)
      return try work.changes
    }
  }
}

extension Database {
  /// The last command that counts and is no undo.
  fileprivate func lastCommand() throws -> (id: CommandID, title: String, at: Moment)? {
    try row(
      "SELECT * FROM command WHERE undoes IS NULL AND undoneBy IS NULL ORDER BY id DESC LIMIT 1"
    ).map { ($0["id"], $0["title"], try $0.moment("at")) }
  }

  /// The last undo that counts, if nothing else was done since.
  fileprivate func lastUndo() throws -> (id: CommandID, title: String)? {
    try row(
      """
      SELECT undo.* FROM command AS undo JOIN command AS undone ON undone.id = undo.undoes
      WHERE undone.undoes IS NULL AND undo.undoneBy IS NULL
        AND undo.id > (SELECT ifnull(max(id), 0) FROM command WHERE undoes IS NULL)
      ORDER BY undo.id DESC LIMIT 1
      """
    ).map { ($0["id"], $0["title"]) }
  }
}

extension Reconciliation {
  /// Takes a command back by a new one; taking an undo back brings its command to count again.
  func reverse(_ id: CommandID, title: String, at now: Moment) throws {
    let row = try db.row("SELECT * FROM command WHERE id = ?", [id])
    guard let row else { throw StoreError.damaged }
    command = try db.begin(title, at: now, undoing: id)
    reversal = command
    try db.run("UPDATE command SET undoneBy = ? WHERE id = ?", [command, id])
    var target = row
    if let undone = row["undoes"] as CommandID? {
      try db.run("UPDATE command SET undoneBy = NULL WHERE id = ?", [undone])
      guard let first = try db.row("SELECT * FROM command WHERE id = ?", [undone]) else {
        throw StoreError.damaged
      }
      target = first
    }
    try follow(target, counts: row["undoes"] != nil)
  }

  /// Makes what follows from a command that now counts, or no longer does.
  private func follow(_ target: Row, counts: Bool) throws {
    let id: CommandID = target["id"]
    try db.run("UPDATE contact SET undone = ? WHERE command = ?", [!counts, id])
    for change in try db.rows("SELECT DISTINCT step FROM stepChange WHERE command = ?", [id]) {
      try applyChoices(of: change[0])
    }
    if try db.row("SELECT 1 FROM profile WHERE command = ?", [id]) != nil { try settleAll() }
    if let run = target["run"] as RunID? {
      let state = try load(run)
      let touched = state.isLive ? try db.lastTouched(run) : nil
      try settle(
        state, as: state.isLive ? state.known : nil)
      if let touched {
        try db.run(
          "UPDATE run SET touched = ?, touchedAt = ? WHERE id = ?",
          [touched.description, touched.instant, run])
      }
    }
    if let employer = target["employer"] as EmployerID? { try plan(of: employer) }
  }
}

extension Database {
  /// When the last event that counts was written to a run's journal.
  fileprivate func lastTouched(_ run: RunID) throws -> Moment? {
    try row(
      """
      SELECT command.at FROM event JOIN command ON command.id = event.command
      WHERE event.run = ? AND command.undoneBy IS NULL ORDER BY event.id DESC LIMIT 1
      """, [run]
    ).map { try $0.moment("at") }
  }
}
