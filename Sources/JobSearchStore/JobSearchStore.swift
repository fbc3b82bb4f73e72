import Coaching
import GRDB

/// All that is kept of a job search, in one file.
///
/// Each verb is one transaction and, where it changes anything, one command that can be undone. A verb returns only
/// after what it did is on disk. Two programs may use one file at once.
package struct JobSearchStore: Sendable {
  /// Whether the file or its folder can only be read; each change is then refused with `StoreError.readOnly`.
  package let isReadOnly: Bool
  /// Where the file is, links followed; nil in memory.
  package let path: String?

  let database: any DatabaseWriter
  let recollection = Recollection()

  /// Opens the store, and makes it where there is none: the folder 0700, the file 0600, whatever the umask.
  ///
  /// An older store is backed up beside itself and brought up to date. A file that is not ours, that is newer or damaged
  /// is left exactly as it is.
  ///
  /// - Throws: `StoreError`.
  package init(path: String) throws(StoreError) {
    try self.init(path: path, schema: .current)
  }

  /// A store that lasts as long as the program.
  package init() throws(StoreError) {
    isReadOnly = false
    path = nil
    database = try asStoreError {
      let queue = try DatabaseQueue(configuration: .ofStore(readOnly: false))
      try queue.write { try Schema.current.update($0, from: 0) }
      return queue
    }
  }

  /// - Parameter wait: how many seconds to wait while another program writes.
  init(path: String, schema: Schema, wait: Double = 5) throws(StoreError) {
    let file = try StoreFile(path: path, schema: schema)
    self.path = file.path
    isReadOnly = file.isReadOnly
    database = try asStoreError {
      let queue = try DatabaseQueue(
        path: file.path, configuration: .ofStore(readOnly: file.isReadOnly, wait: wait))
      try schema.bringUpToDate(queue, in: file)
      return queue
    }
  }

  /// Reads one state of the store.
  ///
  /// GRDB's own `read` guards itself by `PRAGMA query_only`, and setting a flag makes SQLite prepare every kept
  /// statement anew (`OP_Expire`), which would cost more than all the reading.
  func read<Result>(_ body: (Database) throws -> Result) throws(JobSearchError) -> Result {
    do {
      return try database.unsafeRead { db in
        var result: Result?
        try db.inTransaction(.deferred) {
          result = try body(db)
          return .commit
        }
        return result!
      }
    } catch { throw told(error) }
  }

  func write<Result>(
    at now: Moment, _ body: (Database) throws -> Result
  ) throws(JobSearchError) -> Result {
    if isReadOnly { throw .readOnly }
    backUpDaily(on: now.day)
    do { return try database.write(body) } catch { throw told(error) }
  }

  /// Runs a transaction only to see what it would do.
  func rollingBack(_ body: (Database) throws -> Void) throws(JobSearchError) {
    do {
      try database.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          try body(db)
          return .rollback
        }
      }
    } catch { throw told(error) }
  }

  private func told(_ error: any Error) -> JobSearchError {
    if let error = error as? JobSearchError { return error }
    return StoreError(error).forConversation(path: path)
  }
}

func asStoreError<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
  do { return try body() } catch { throw StoreError(error) }
}

extension JobSearchStore: JobSearch {}
