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

  @Test func theFirstVersionIsFrozen() {
    // An edit of a released version would leave stores behind that nobody tests.
    let digest = firstVersion.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    #expect(String(digest, radix: 16) == "56db92038805ffa5")
  }
}
