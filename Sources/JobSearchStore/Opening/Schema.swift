import GRDB

/// The tables of the store, version by version.
struct Schema: Sendable {
  /// "FoUp", so that the file can be told from those of other programs (sqlite.org/pragma.html#pragma_application_id).
  var application = 0x466f_5570

  static let current = Schema(versions: [firstVersion, secondVersion])

  /// What leads from each version to the next; never edited once released.
  let versions: [String]

  var version: Int { versions.count }

  /// Brings a store up to this version, after a backup of what was there.
  func bringUpToDate(_ queue: DatabaseQueue, in file: StoreFile) throws {
    if file.version == version { return }
    let found = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    if found == version { return }
    guard found < version else { throw StoreError.newer(version: found, known: version) }
    guard !file.isReadOnly else { throw StoreError.readOnly }
    if found > 0 { try Backups(of: file.path).save(queue, as: "version-\(found)") }
    try queue.write { db in
      // Another window may have been faster.
      let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      try update(db, from: found)
    }
  }

  func update(_ db: Database, from found: Int) throws {
    guard found < version else { return }
    for statements in versions[found...] { try db.execute(sql: statements) }
    try db.execute(sql: "PRAGMA application_id = \(application)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }
}
