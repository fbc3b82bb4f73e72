package import Coaching
import GRDB

/// Why the store could not be opened or used; it holds nothing that the person wrote.
package enum StoreError: Error, Hashable, Sendable {
  /// A later program wrote the file; it was not touched.
  case newer(version: Int, known: Int)
  /// A database of another program.
  case notOurs
  /// No database at all.
  case notADatabase
  /// A database whose pages do not fit together (SQLite result code 11), or whose rows do not read.
  case damaged
  /// The file is empty although there are backups of it, newest first.
  case emptied(backups: [String])
  /// Another program keeps the file to itself longer than we wait (code 5).
  case locked
  /// The disk is full, or fails to write (codes 13 and 10).
  case full
  /// The file or its folder can be read but not written (code 8).
  case readOnly
  /// The path leads to a folder, a pipe or a device.
  case notAFile
  /// The path is a link, and the link or where it leads belongs to somebody else.
  case foreignLink
  /// The file or its folder cannot be made or opened; the number is the system's `errno`.
  case cannotOpen(Int32)
  /// Anything else that SQLite reports, by its result code.
  case other(Int32)

  /// Whether a backup in its place would help.
  var isDamage: Bool {
    switch self {
    case .damaged, .notADatabase, .emptied: true
    default: false
    }
  }

  /// The error behind one that GRDB, Foundation or this module threw.
  init(_ error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(code: error.resultCode.rawValue)
    case is DecodingError: self = .damaged
    default: self = .other(-1)
    }
  }

  /// The same for a conversation, where fewer things need telling apart.
  package func forConversation(path: String?) -> JobSearchError {
    let path = path ?? "memory"
    return switch self {
    case .newer(let version, _): .newer(version: version)
    case .notOurs, .notADatabase, .notAFile, .foreignLink: .notAStore(path: path)
    case .damaged, .emptied: .damaged(path: path)
    case .locked: .busy
    case .full: .diskFull
    case .readOnly: .readOnly
    case .cannotOpen(let code), .other(let code): .other(code: Int(code))
    }
  }

  /// Result codes: sqlite.org/rescode.html.
  private init(code: Int32) {
    self =
      switch ResultCode(rawValue: code) {
      case .SQLITE_CORRUPT: .damaged
      case .SQLITE_NOTADB: .notADatabase
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
      case .SQLITE_FULL, .SQLITE_IOERR: .full
      case .SQLITE_READONLY: .readOnly
      default: .other(code)
      }
  }
}
