import Coaching
import Foundation
import GRDB
import Synchronization

/// The copies of a store that are kept beside it, in a folder of their own: `jobs.backups` beside `jobs.sqlite`.
struct Backups {
  let folder: String

  /// How many daily copies are kept.
  static let daysKept = 7

  init(of path: String) { folder = (path as NSString).deletingPathExtension + ".backups" }

  /// Their paths, newest first.
  var all: [String] {
    let files = names.map { "\(folder)/\($0)" }
    return files.sorted { Backups.changed($0) > Backups.changed($1) }
  }

  /// Makes a copy under that name; a copy of the same name is replaced only once the new one is complete.
  func save(_ database: any DatabaseReader, as name: String) throws {
    try makePrivateFolder(folder)
    try Backups.copy(database, to: "\(folder)/\(name).sqlite")
  }

  /// Makes the copy of the day, if there is none, and lets go of those older than the newest seven.
  func saveDaily(_ database: any DatabaseReader, on day: Day) throws {
    let name = "\(day).sqlite"
    guard !names.contains(name) else { return }
    try save(database, as: day.description)
    let daily = names.filter { Day(String($0.dropLast(7))) != nil }.sorted()
    for old in daily.filter({ $0 != name }).dropLast(Backups.daysKept - 1) {
      unlink("\(folder)/\(old)")
    }
  }

  private var names: [String] {
    let found = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return found.filter { $0.hasSuffix(".sqlite") }
  }

  /// Seconds and nanoseconds of its last change.
  private static func changed(_ path: String) -> (Int, Int) {
    var status = stat()
    guard stat(path, &status) == 0 else { return (0, 0) }
    #if os(Linux)
      return (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    #else
      return (status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec)
    #endif
  }

  /// Writes a copy that only its owner can read: beside the target first, then flushed and renamed over it.
  ///
  /// SQLite makes the file of `VACUUM INTO` readable by others, but takes an empty one that is there already.
  static func copy(_ database: any DatabaseReader, to path: String) throws {
    let partial = path + ".partial"
    unlink(partial)
    try makePrivateFile(partial)
    do {
      try database.unsafeRead { try $0.execute(sql: "VACUUM INTO ?", arguments: [partial]) }
      try flush(partial)
      guard rename(partial, path) == 0 else { throw StoreError.cannotOpen(errno) }
      try flush((path as NSString).deletingLastPathComponent)
    } catch {
      unlink(partial)
      throw error
    }
  }

  private static func flush(_ path: String) throws {
    let file = open(path.isEmpty ? "." : path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreError.cannotOpen(errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw StoreError.full }
  }
}

extension JobSearchStore {
  /// Copies the whole store into a file that only its owner can read.
  ///
  /// - Throws: `StoreError`; a file that was there before stays if the copy cannot be completed.
  package func backup(to path: String) throws(StoreError) {
    try asStoreError { try Backups.copy(database, to: path) }
  }

  /// The copies kept beside the store, newest first.
  package var backups: [String] { path.map { Backups(of: $0).all } ?? [] }

  /// Keeps the state before the first change of a day.
  ///
  /// A copy that cannot be made keeps no one from working: what the person says now matters more.
  func backUpDaily(on day: Day) {
    guard let path, recollection.isFirst(of: day) else { return }
    let isEmpty = try? read { try $0.row("SELECT 1 FROM command LIMIT 1") == nil }
    guard isEmpty == false else { return }
    try? Backups(of: path).saveDaily(database, on: day)
  }

  /// What SQLite finds wrong with the file, in its own words; empty if nothing.
  ///
  /// Reads the whole file.
  package func check() throws(StoreError) -> [String] {
    try asStoreError {
      try database.read { db in
        let findings = try String.fetchAll(db, sql: "PRAGMA integrity_check")
        let dangling = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
        let missing = dangling == 0 ? [] : ["\(dangling) rows refer to rows that are missing"]
        return findings.filter { $0 != "ok" } + missing
      }
    }
  }
}
