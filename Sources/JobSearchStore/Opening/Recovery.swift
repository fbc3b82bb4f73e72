import Coaching
import Foundation
import GRDB

/// What `JobSearchStore.recover` found and did.
package enum Recovery: Hashable, Sendable {
  /// There is nothing wrong with the store; it was left alone.
  case sound
  /// No backup is sound; nothing changed.
  case noBackup
  /// The backup took the place of the damaged file, which is now kept unchanged under another name.
  case recovered(kept: String, backup: String)
}

extension JobSearchStore {
  /// Puts the newest sound backup in the place of a store that cannot be used, and keeps what was there beside it.
  ///
  /// - Throws: what opening threw if the file is not damaged but newer, of another program or held by one.
  package static func recover(path: String) throws(StoreError) -> Recovery {
    if access(path, F_OK) == 0 {
      do throws(StoreError) {
        if try JobSearchStore(path: path).check().isEmpty { return .sound }
      } catch {
        guard error.isDamage else { throw error }
      }
    }
    guard let backup = Backups(of: path).all.first(where: isSound) else { return .noBackup }
    let fresh = path + ".recovered"
    try asStoreError {
      try Backups.copy(
        DatabaseQueue(path: backup, configuration: .ofStore(readOnly: true)), to: fresh)
    }
    let kept = unusedName(beside: path)
    for suffix in ["-journal", ""] where access(path + suffix, F_OK) == 0 {
      guard rename(path + suffix, kept + suffix) == 0 else { throw .cannotOpen(errno) }
    }
    guard rename(fresh, path) == 0 else { throw .cannotOpen(errno) }
    return .recovered(kept: kept, backup: backup)
  }

  /// Whether a backup opens as a store and SQLite finds nothing wrong in it.
  private static func isSound(_ path: String) -> Bool {
    guard access(path, F_OK) == 0, let store = try? JobSearchStore(path: path) else { return false }
    return (try? store.check()) == []
  }

  /// Such as `jobs.damaged-2.sqlite`.
  private static func unusedName(beside path: String) -> String {
    let base = (path as NSString).deletingPathExtension
    let number = (1...).first { access("\(base).damaged-\($0).sqlite", F_OK) != 0 }!
    return "\(base).damaged-\(number).sqlite"
  }
}
