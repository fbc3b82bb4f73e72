import Coaching
import Foundation
import StoreTesting
import Testing

@testable import JobSearchStore

struct BackupTests {
  let folder = TemporaryFolder()

  @Test func theStateBeforeTheFirstChangeOfADayIsKeptForSevenDays() throws {
    var search = Search(try JobSearchStore(path: folder.store))
    var states: [[StepRecord]] = []
    for _ in 1...10 {
      states.append(try search.store.openSteps())
      _ = try search.talk(at: "Acme", with: "Ana")
      search.now = search.now.adding(days: 1)
    }
    let names = search.store.backups.map { ($0 as NSString).lastPathComponent }
    #expect(names == (23...29).reversed().map { "2026-11-\($0).sqlite" })
    for (backup, state) in zip(search.store.backups.reversed(), states.suffix(7)) {
      let copy = Search(try JobSearchStore(path: backup))
      #expect(try copy.store.openSteps() == state)
      try copy.expectDerivedTablesToFollow()
    }
  }

  @Test func aBackupIsTheSameStore() throws {
    let search = Search(try JobSearchStore(path: folder.store))
    _ = try search.talk(at: "Acme", with: "Ana", "Bo")
    let copy = folder.path + "/copy.sqlite"
    TemporaryFolder.write(Data("older copy".utf8), to: copy)
    try search.store.backup(to: copy)
    let other = Search(try JobSearchStore(path: copy))
    #expect(try other.derivedTables() == search.derivedTables())
    #expect(try other.store.check() == [])
    #expect(try other.undo() == search.undo())
  }

  @Test func aBackupThatCannotBeMadeLeavesTheOlderOne() throws {
    let search = Search(try JobSearchStore(path: folder.store))
    let copy = folder.path + "/missing/copy.sqlite"
    #expect(throws: StoreError.cannotOpen(ENOENT)) { try search.store.backup(to: copy) }
  }
}

struct RecoveryTests {
  let folder = TemporaryFolder()

  private func twoDays() throws -> [StepRecord] {
    var search = Search(try JobSearchStore(path: folder.store))
    _ = try search.talk(at: "Acme", with: "Ana")
    let steps = try search.store.openSteps()
    search.now = search.now.adding(days: 1)
    _ = try search.talk(at: "Bolt", with: "Bo")
    return steps
  }

  @Test(arguments: [0, 1, 50, 100, 5_000, 20_000])
  func aDamagedStoreIsKeptAndTheNewestBackupTakesItsPlace(length: Int) throws {
    let before = try twoDays()
    truncate(folder.store, length)
    let damaged = TemporaryFolder.bytes(folder.store)
    let kept = folder.path + "/jobs.damaged-1.sqlite"
    let backup = folder.path + "/jobs.backups/2026-11-21.sqlite"
    #expect(
      try JobSearchStore.recover(path: folder.store) == .recovered(kept: kept, backup: backup))
    #expect(TemporaryFolder.bytes(kept) == damaged)
    #expect(TemporaryFolder.mode(folder.store) == 0o600)
    #expect(try JobSearchStore(path: folder.store).openSteps() == before)
  }

  @Test func aSoundStoreIsNotReplaced() throws {
    _ = try twoDays()
    let before = TemporaryFolder.bytes(folder.store)
    #expect(try JobSearchStore.recover(path: folder.store) == .sound)
    #expect(TemporaryFolder.bytes(folder.store) == before)
  }

  @Test func aNewerStoreIsNotReplaced() throws {
    _ = try twoDays()
    _ = try JobSearchStore(
      path: folder.store, schema: Schema(versions: Schema.current.versions + [""]))
    let before = TemporaryFolder.bytes(folder.store)
    let known = Schema.current.version
    let newer = StoreError.newer(version: known + 1, known: known)
    #expect(throws: newer) { try JobSearchStore.recover(path: folder.store) }
    #expect(TemporaryFolder.bytes(folder.store) == before)
  }

  @Test func aMissingStoreComesBack() throws {
    let before = try twoDays()
    unlink(folder.store)
    #expect(try JobSearchStore.recover(path: folder.store) != .noBackup)
    #expect(try JobSearchStore(path: folder.store).openSteps() == before)
  }

  @Test func withoutASoundBackupNothingChanges() throws {
    _ = try twoDays()
    truncate(folder.store, 5_000)
    truncate(folder.path + "/jobs.backups/2026-11-21.sqlite", 5_000)
    let before = TemporaryFolder.bytes(folder.store)
    #expect(try JobSearchStore.recover(path: folder.store) == .noBackup)
    #expect(TemporaryFolder.bytes(folder.store) == before)
  }
}
