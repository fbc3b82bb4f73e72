package import Coaching
import GRDB

/// All that is kept of a job search, in one file.
///
/// Each verb is one transaction and, where it changes anything, one command that can be undone. A verb returns only
/// after what it did is on disk. Two programs may use one file at once.
package struct JobSearchStore: Sendable {
  /// The content under which runs begin; a run under other content goes on under the flows it began with.
  package var program: Program?
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
  package init(path: String, program: Program? = nil) throws(StoreError) {
    try self.init(path: path, program: program, schema: .current)
  }

  /// A store that lasts as long as the program.
  package init(inMemory program: Program?) throws(StoreError) {
    self.program = program
    isReadOnly = false
    path = nil
    database = try asStoreError {
      let queue = try DatabaseQueue(configuration: .ofStore(readOnly: false))
      try queue.write { try Schema.current.update($0, from: 0) }
      return queue
    }
  }

  init(path: String, program: Program?, schema: Schema) throws(StoreError) {
    let file = try StoreFile(path: path, schema: schema)
    self.program = program
    self.path = file.path
    isReadOnly = file.isReadOnly
    database = try asStoreError {
      let queue = try DatabaseQueue(
        path: file.path, configuration: .ofStore(readOnly: file.isReadOnly))
      try schema.bringUpToDate(queue, in: file)
      return queue
    }
  }

  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    try asStoreError { try database.read(body) }
  }

  func write<Result>(
    at now: Moment, _ body: (Database) throws -> Result
  ) throws(StoreError) -> Result {
    if isReadOnly { throw .readOnly }
    backUpDaily(on: now.day)
    return try asStoreError { try database.write(body) }
  }
}

func asStoreError<Result>(_ body: () throws -> Result) throws(StoreError) -> Result {
  do { return try body() } catch { throw StoreError(error) }
}
