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
