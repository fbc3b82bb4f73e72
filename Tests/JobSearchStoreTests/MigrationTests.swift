import Coaching
import Foundation
import GRDB
import StoreTesting
import Testing

@testable import JobSearchStore

struct MigrationTests {
  let folder = TemporaryFolder()
  let next = Schema(versions: Schema.current.versions + ["CREATE TABLE later (id INTEGER) STRICT"])

  @Test func anOlderStoreIsBackedUpAndBroughtUpToDate() throws {
    let run = try Search(JobSearchStore(path: folder.store)).talk(at: "Acme", with: "Ana")
    let before = try JobSearchStore(path: folder.store).openSteps()
    let store = try JobSearchStore(path: folder.store, schema: next)
    #expect(try store.openSteps() == before && store.run(run) != nil)
    #expect(try store.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 2)
    let backup = folder.path + "/jobs.backups/version-1.sqlite"
    #expect(store.backups == [backup])
    #expect(TemporaryFolder.mode(backup) == 0o600)
    #expect(try JobSearchStore(path: backup).openSteps() == before)
    #expect(throws: StoreError.newer(version: 2, known: 1)) {
      try JobSearchStore(path: folder.store)
    }
  }

  @Test func aMigrationThatFailsLeavesTheStoreAsItWas() throws {
    _ = try Search(JobSearchStore(path: folder.store)).talk(at: "Acme")
    let before = TemporaryFolder.bytes(folder.store)
    let broken = Schema(versions: next.versions + ["CREATE TABLE later (id)"])
    #expect(throws: StoreError.self) { try JobSearchStore(path: folder.store, schema: broken) }
    #expect(TemporaryFolder.bytes(folder.store) == before)
    #expect(try JobSearchStore(path: folder.store).openSteps().count == 4)
  }

  @Test func aMigrationCutShortIsRolledBackAndDoneAgain() throws {
    let run = try Search(JobSearchStore(path: folder.store)).talk(at: "Acme")
    let cut = folder.path + "/cut.sqlite"
    let queue = try DatabaseQueue(path: folder.store)
    // With hardly any cache, pages reach the file before the commit, as they may when a program is killed.
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA cache_size = 1")
      try db.inTransaction {
        try next.update(db, from: 1)
        for number in 1...400 {
          try db.execute(
            sql: "INSERT INTO program VALUES (?, ?)",
            arguments: ["\(number)", String(repeating: "x", count: 1_000)])
        }
        for suffix in ["", "-journal"] {
          TemporaryFolder.write(
            try #require(TemporaryFolder.bytes(folder.store + suffix)), to: cut + suffix)
        }
        return .rollback
      }
    }
    let store = try JobSearchStore(path: cut, schema: next)
    #expect(try store.run(run) != nil && store.check() == [])
    let kept = try store.read { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM program WHERE length(fingerprint) < 9")
    }
    #expect(kept == 0)
    #expect(try store.read { try $0.tableExists("later") })
  }

  @Test func theFirstVersionIsFrozen() {
    // An edit of a released version would leave stores behind that nobody tests.
    let digest = firstVersion.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    #expect(String(digest, radix: 16) == "f5470a341a7b0390")
  }
}
