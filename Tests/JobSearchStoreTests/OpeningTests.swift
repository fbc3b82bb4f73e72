import Coaching
import Foundation
import GRDB
import StoreTesting
import Testing

@testable import JobSearchStore

/// Serialized, since the umask belongs to the whole process.
@Suite(.serialized) struct OpeningTests {
  let folder = TemporaryFolder()

  @Test(arguments: [
    ("journal_mode", "delete"), ("synchronous", "3"), ("foreign_keys", "1"), ("secure_delete", "1"),
    ("trusted_schema", "0"), ("cell_size_check", "1"), ("busy_timeout", "5000"),
    ("application_id", "1181701488"), ("user_version", "\(Schema.current.version)"),
    ("temp_store", "2"),
  ])
  func isSetUp(pragma: String, as value: String) throws {
    for _ in 1...2 {
      let store = try JobSearchStore(path: folder.store)
      let found = try store.read { try String.fetchOne($0, sql: "PRAGMA \(pragma)") }
      #expect(found == value)
    }
  }

  @Test func allTablesAreStrict() throws {
    let store = try JobSearchStore()
    let loose = try store.read {
      try String.fetchAll(
        $0, sql: "SELECT name FROM pragma_table_list WHERE schema = 'main' AND NOT strict")
    }
    #expect(loose == ["sqlite_schema"])
  }

  @Test(arguments: [mode_t(0), 0o022, 0o077])
  func whateverTheUmaskNobodyElseCanRead(mask: mode_t) throws {
    let before = umask(mask)
    defer { umask(before) }
    let path = folder.path + "/share/followup/jobs.sqlite"
    var search = Search(try JobSearchStore(path: path))
    _ = try search.talk(at: "Acme", with: "Ana")
    search.now = search.now.adding(days: 1)
    _ = try search.talk(at: "Bolt", with: "Bo")
    try search.store.backup(to: folder.path + "/copy.sqlite")
    // A journal has the rights of its database; seen while a transaction is open.
    try search.store.database.write { db in
      try db.execute(sql: "DELETE FROM spareNumber")
      try db.execute(sql: "INSERT INTO spareNumber VALUES (1000)")
      #expect(TemporaryFolder.mode(path + "-journal") == 0o600)
    }
    let all = FileManager.default.enumerator(atPath: folder.path)!.map { "\(folder.path)/\($0)" }
    #expect(all.count == 6)
    for path in all {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      #expect(TemporaryFolder.mode(path) == (isFolder.boolValue ? 0o700 : 0o600), "\(path)")
    }
  }

  @Test func aFileThatOthersCouldReadIsClosedToThem() throws {
    _ = try JobSearchStore(path: folder.store)
    chmod(folder.store, 0o644)
    _ = try JobSearchStore(path: folder.store)
    #expect(TemporaryFolder.mode(folder.store) == 0o600)
  }

  @Test func aLinkOfTheOwnersIsFollowed() throws {
    let link = folder.path + "/link.sqlite"
    _ = try Search(JobSearchStore(path: folder.store)).talk(at: "Acme")
    symlink(folder.store, link)
    let store = try JobSearchStore(path: link)
    #expect(try store.openRuns().isEmpty && store.openSteps().count == 4)
    #expect(store.path?.hasSuffix("/jobs.sqlite") == true)
  }

  @Test func aLinkThatBelongsToSomebodyElseIsRefused() throws {
    guard geteuid() == 0 else { return }
    let link = folder.path + "/link.sqlite"
    _ = try JobSearchStore(path: folder.store)
    symlink(folder.store, link)
    lchown(link, 65534, 65534)
    #expect(throws: StoreError.foreignLink) { try JobSearchStore(path: link) }
  }

  @Test func aFolderOrAPipeIsNoStore() throws {
    #expect(throws: StoreError.notAFile) { try JobSearchStore(path: folder.path) }
    mkfifo(folder.store, 0o600)
    #expect(throws: StoreError.notAFile) { try JobSearchStore(path: folder.store) }
  }

  @Test func whatWasKeptIsThereWhenOpenedAgain() throws {
    let search = Search(try JobSearchStore(path: folder.store))
    let run = try search.talk(at: "Acme", with: "Ana", "Bo")
    let again = Search(try JobSearchStore(path: folder.store))
    #expect(try again.store.run(run) == search.store.run(run))
    #expect(try again.store.openSteps() == search.store.openSteps())
    #expect(try again.position(of: run) == search.position(of: run))
    try again.expectDerivedTablesToFollow()
  }

  @Test func aReadOnlyFolderCanBeLookedAt() throws {
    guard geteuid() == 0 else { return }
    _ = try Search(JobSearchStore(path: folder.store)).talk(at: "Acme")
    chmod(folder.path, 0o755)
    chmod(folder.store, 0o644)
    let lines = try ChildProcess("look", folder.store).lines()
    #expect(lines == ["readOnly true", "steps 4", "stopped readOnly"])
  }
}
