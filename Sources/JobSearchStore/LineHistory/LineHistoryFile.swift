import Foundation
import GRDB

/// The lines typed at the prompt, in a file of their own, apart from the records.
///
/// Lines are only ever added, so that several windows can use one file at once; beyond the limit the oldest go.
package final class LineHistoryFile: Sendable {
  /// What a line was typed for.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A command, a question or free text at the main prompt.
    case command
    /// An answer to a question of a flow.
    case answer
  }

  /// A line with its number, which it keeps.
  package struct Line: Hashable, Sendable {
    package var number: Int
    package var text: String

    package init(number: Int, text: String) {
      self.number = number
      self.text = text
    }
  }

  let database: DatabaseQueue
  private let limit: Int
  private let isReadOnly: Bool

  /// Opens the file, and makes it where there is none: the folder 0700, the file 0600, whatever the umask.
  ///
  /// - Parameters:
  ///   - limit: how many lines of each kind are kept.
  ///   - wait: how many seconds to wait while another window writes.
  package init(path: String, limit: Int = 10_000, wait: Double = 0.5) throws(StoreError) {
    self.limit = limit
    let file = try StoreFile(path: path, schema: .lineHistory)
    isReadOnly = file.isReadOnly
    database = try asStoreError {
      let queue = try DatabaseQueue(
        path: file.path, configuration: .ofStore(readOnly: file.isReadOnly, wait: wait))
      try Schema.lineHistory.bringUpToDate(queue, in: file)
      return queue
    }
  }

  /// The latest lines of one kind, oldest first; with `after`, only those with a higher number.
  package func latest(
    _ count: Int, of kind: Kind, after number: Int = .min
  ) throws(StoreError) -> [Line] {
    try asStoreError {
      try database.read { db in
        let rows = try db.rows(
          "SELECT number, text FROM line WHERE kind = ? AND number > ? ORDER BY number DESC LIMIT ?",
          [kind.rawValue, number, count])
        return rows.reversed().map { Line(number: $0["number"], text: $0["text"]) }
      }
    }
  }

  /// The lowest number of all lines, below 1 where lines were put before others; nil without any.
  package func lowestNumber() throws(StoreError) -> Int? {
    try asStoreError { try database.read { try $0.row("SELECT min(number) FROM line")?[0] } }
  }

  /// Adds lines, oldest first, all of them or none; they are on disk when this returns.
  ///
  /// - Returns: their numbers, which follow one another.
  @discardableResult
  package func append(_ lines: [String], of kind: Kind) throws(StoreError) -> Range<Int> {
    try writing { db in
      for line in lines {
        try db.run("INSERT INTO line (kind, text) VALUES (?, ?)", [kind.rawValue, line])
      }
      let end = lines.isEmpty ? 1 : Int(db.lastInsertedRowID) + 1
      try self.dropOldest(of: kind, in: db)
      return end - lines.count..<end
    }
  }

  /// Puts lines before all that are there, oldest first, all of them or none; their numbers end below
  /// the lowest one, so that no number is given twice.
  package func prepend(_ lines: [String], of kind: Kind) throws(StoreError) {
    try writing { db in
      let lowest: Int = try db.rows("SELECT min(ifnull(min(number), 1), 1) AS lowest FROM line")[0][
        "lowest"]
      for (number, line) in zip((lowest - lines.count)..., lines) {
        try db.run(
          "INSERT INTO line (number, kind, text) VALUES (?, ?, ?)", [number, kind.rawValue, line])
      }
      try self.dropOldest(of: kind, in: db)
    }
  }

  private func writing<Result>(
    _ change: @escaping (Database) throws -> Result
  ) throws(StoreError) -> Result {
    if isReadOnly { throw .readOnly }
    return try asStoreError { try database.write(change) }
  }

  private func dropOldest(of kind: Kind, in db: Database) throws {
    try db.run(
      """
      DELETE FROM line WHERE kind = ?1 AND number <=
        (SELECT number FROM line WHERE kind = ?1 ORDER BY number DESC LIMIT 1 OFFSET ?2)
      """, [kind.rawValue, limit])
  }

  /// Forgets every line; the freed pages are overwritten (`secure_delete`).
  package func clear() throws(StoreError) {
    try writing { try $0.run("DELETE FROM line") }
  }

  /// Removes a file that is damaged, so that a new one can take its place.
  ///
  /// - Returns: whether there was such a file; one that is sound, or of another program, is left alone.
  package static func removeDamaged(path: String) -> Bool {
    do throws(StoreError) {
      let file = try LineHistoryFile(path: path)
      _ = try file.latest(Int(Int32.max), of: .command)
      return false
    } catch {
      guard error == .damaged || error == .notADatabase else { return false }
    }
    unlink(path + "-journal")
    return unlink(path) == 0
  }
}

extension Schema {
  /// The tables of the line history: "FoHi", one table.
  static let lineHistory = Schema(
    application: 0x466f_4869,
    versions: [
      """
      -- Numbers are never used twice, so that one that was shown stays true.
      CREATE TABLE line (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        kind TEXT NOT NULL,
        text TEXT NOT NULL
      ) STRICT;
      CREATE INDEX lineOfKind ON line (kind, number);
      """
    ])
}
