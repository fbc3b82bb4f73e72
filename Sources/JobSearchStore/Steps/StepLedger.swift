import Coaching
import GRDB

/// Writes next steps within one transaction, gives out their numbers and keeps what changed.
struct StepLedger {
  private var added: [String] = []
  private var moved: Set<String> = []
  private var withdrawn: [String] = []
  /// Numbers given back only at the end, so that a number never passes from one step to another in one go.
  private var freed: [Int] = []

  /// Writes what follows from the answers over what is there; a settled step stays as it is.
  mutating func write(_ wanted: StepRow, over found: StepRow?, in db: Database) throws {
    guard var row = found else { return try insert(wanted, in: db) }
    guard !row.isSettled else { return }
    guard row.derived != wanted.derived || row.state != wanted.state else { return }
    let before = row
    row.derived = wanted.derived
    row.state = wanted.state
    switch (before.state.isOpen, row.state.isOpen) {
    case (true, true):
      if before.hasMoved(to: row) { move(row.id) }
    case (false, true):
      row.number = try number(preferring: row.number, in: db)
      added.append(row.id)
    case (true, false): close(row)
    case (false, false): break
    }
    try row.save(in: db)
  }

  /// Withdraws a step that no longer follows, unless the person did or skipped it.
  mutating func withdraw(_ found: StepRow, in db: Database) throws {
    guard !found.isSettled, found.state != .withdrawn else { return }
    if found.state.isOpen { close(found) }
    var row = found
    row.state = .withdrawn
    try row.save(in: db)
  }

  /// Writes what the person made of a step: done, skipped, put off, or open again.
  ///
  /// A step that is open again waits as withdrawn until it is planned anew.
  mutating func settle(_ row: StepRow, was before: StepRow, in db: Database) throws {
    if before.state.isOpen, !row.state.isOpen { free(before) }
    if before.state.isOpen, row.state.isOpen, before.hasMoved(to: row) { move(row.id) }
    try row.save(in: db)
  }

  /// Gives the freed numbers back, at the end of a transaction.
  mutating func giveBackNumbers(in db: Database) throws {
    for number in freed {
      try db.run("INSERT OR IGNORE INTO spareNumber (number) VALUES (?)", [number])
    }
    freed = []
  }

  /// What changed, as it stands now.
  ///
  /// - Parameter step: reads a step.
  func changes(_ step: (String) throws -> StepRecord) rethrows -> StepChanges {
    StepChanges(
      added: try added.map(step), moved: try moved.sorted().map(step),
      removed: try withdrawn.map(step))
  }

  private mutating func insert(_ wanted: StepRow, in db: Database) throws {
    var row = wanted
    if row.state.isOpen {
      row.number = try number(preferring: nil, in: db)
      added.append(row.id)
    }
    try row.save(in: db)
  }

  private mutating func move(_ id: String) {
    if !added.contains(id) { moved.insert(id) }
  }

  private mutating func close(_ row: StepRow) {
    free(row)
    added.removeAll { $0 == row.id }
    moved.remove(row.id)
    withdrawn.append(row.id)
  }

  private mutating func free(_ row: StepRow) {
    if let number = row.number { freed.append(number) }
  }

  /// The number a step had before, if nobody else has it now; else the smallest that is free.
  private mutating func number(preferring old: Int?, in db: Database) throws -> Int {
    if let old, let index = freed.firstIndex(of: old) { return freed.remove(at: index) }
    let spare =
      try db.row("SELECT number FROM spareNumber WHERE number = ?", [old])
      ?? db.row("SELECT min(number) FROM spareNumber")
    if let number = spare?[0] as Int? {
      try db.run("DELETE FROM spareNumber WHERE number = ?", [number])
      return number
    }
    let row = try db.row("SELECT max(number) FROM step WHERE state = 'open'")
    return max(row?[0] ?? 0, freed.max() ?? 0) + 1
  }
}
