import Coaching
import Foundation
import GRDB
import StoreTesting
import Testing

@testable import JobSearchStore

/// Files that are not opened; each must stay byte for byte as it was.
struct RefusalTests {
  let folder = TemporaryFolder()

  private func expectRefused(_ error: StoreError) {
    let before = TemporaryFolder.bytes(folder.store)
    #expect(throws: error) { try JobSearchStore(path: folder.store) }
    #expect(TemporaryFolder.bytes(folder.store) == before)
    #expect(!FileManager.default.fileExists(atPath: folder.store + "-journal"))
  }

  private func makeStore() throws {
    _ = try Search(JobSearchStore(path: folder.store)).talk(at: "Acme", with: "Ana")
  }

  @Test func aNewerStore() throws {
    try makeStore()
    try edit { try $0.execute(sql: "PRAGMA user_version = 7") }
    expectRefused(.newer(version: 7, known: Schema.current.version))
  }

  @Test func aDatabaseOfAnotherProgram() throws {
    try edit { try $0.execute(sql: "CREATE TABLE theirs (id)") }
    expectRefused(.notOurs)
    try edit { try $0.execute(sql: "PRAGMA application_id = 17") }
    expectRefused(.notOurs)
  }

  @Test(arguments: [1, 16, 50, 99, 4_096])
  func textOfAnyLength(count: Int) {
    TemporaryFolder.write(Data(repeating: 0x61, count: count), to: folder.store)
    expectRefused(.notADatabase)
  }

  @Test(arguments: [20, 50, 99])
  func aStoreCutOffInItsHeader(count: Int) throws {
    try makeStore()
    truncate(folder.store, count)
    expectRefused(.damaged)
  }

  @Test func aStoreWithoutItsLastPages() throws {
    try makeStore()
    truncate(folder.store, 8_192)
    let before = TemporaryFolder.bytes(folder.store)
    let damaged = JobSearchError.damaged(path: folder.store)
    #expect(throws: damaged) {
      let search = Search(try asConversation { try JobSearchStore(path: folder.store) })
      _ = try search.store.openSteps()
      _ = try search.talk(at: "Bolt")
    }
    #expect(TemporaryFolder.bytes(folder.store) == before)
  }

  @Test func anEmptyFileWhereThereAreBackups() throws {
    var search = Search(try JobSearchStore(path: folder.store))
    _ = try search.talk(at: "Acme")
    search.now = search.now.adding(days: 1)
    _ = try search.talk(at: "Acme")
    truncate(folder.store, 0)
    expectRefused(.emptied(backups: [folder.path + "/jobs.backups/2026-11-21.sqlite"]))
  }

  @Test func anEmptyFileWithoutBackupsIsANewStore() throws {
    TemporaryFolder.write(Data(), to: folder.store)
    #expect(try JobSearchStore(path: folder.store).openSteps().isEmpty)
  }

  @Test func aStoreThatAnotherProgramHoldsIsBusy() throws {
    try makeStore()
    let holder = try JobSearchStore(path: folder.store)
    let search = Search(try JobSearchStore(path: folder.store, schema: .current, wait: 0.02))
    try holder.database.write { db in
      try db.execute(sql: "INSERT INTO spareNumber VALUES (1000)")
      #expect(throws: JobSearchError.busy) { try search.begin("talk") }
      #expect(try search.store.openSteps().count == 5)
    }
    #expect(try search.store.run(search.begin("talk")) != nil)
  }

  @Test(arguments: [
    (ResultCode.SQLITE_FULL, JobSearchError.diskFull), (.SQLITE_IOERR, .diskFull),
    (.SQLITE_IOERR_WRITE, .diskFull), (.SQLITE_READONLY, .readOnly),
    (.SQLITE_READONLY_DBMOVED, .readOnly), (.SQLITE_BUSY, .busy),
    (.SQLITE_CORRUPT, .damaged(path: "p")), (.SQLITE_NOTADB, .notAStore(path: "p")),
    (.SQLITE_MISMATCH, .other(code: 20)),
  ])
  func resultCodesAreToldApart(code: ResultCode, error: JobSearchError) {
    #expect(StoreError(DatabaseError(resultCode: code)).forConversation(path: "p") == error)
  }

  @Test func aFullDiskLosesNothingAndCanBeRead() throws {
    _ = try JobSearchStore(path: folder.store)
    for bytes in stride(from: 200_000, through: 320_000, by: 20_000) {
      let lines = try ChildProcess("full", folder.store, "\(bytes)").lines()
      #expect(lines.last == "stopped diskFull")
      let store = try JobSearchStore(path: folder.store)
      for line in lines.dropLast() {
        let words = line.split(separator: " ", maxSplits: 2).map(String.init)
        guard words[0] == "kept" else { continue }
        #expect(try store.run(Int64(words[1])!)?.answers[Address(words[2])] != nil)
      }
      #expect(try store.check() == [])
      try Search(store).expectDerivedTablesToFollow()
    }
  }

  private func edit(_ change: (Database) throws -> Void) throws {
    try DatabaseQueue(path: folder.store).write(change)
  }

  private func asConversation<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let error as StoreError {
      throw error.forConversation(path: folder.store)
    }
  }
}
