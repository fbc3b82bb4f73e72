import Foundation
import GRDB
import StoreTesting
import Testing

@testable import JobSearchStore

struct LineHistoryTests {
  let folder = TemporaryFolder()

  private var path: String { folder.path + "/state/followup/history.sqlite" }

  private func texts(_ kind: LineHistoryFile.Kind = .command) throws -> [String] {
    try LineHistoryFile(path: path).latest(100, of: kind).map(\.text)
  }

  @Test func linesAreThereTheNextTimeInTheirOrderAndByKind() throws {
    let file = try LineHistoryFile(path: path)
    try file.append(["next"], of: .command)
    try file.append(["nightly jobs"], of: .answer)
    try file.append(["show 1", "done 1"], of: .command)
    #expect(try texts() == ["next", "show 1", "done 1"])
    #expect(try texts(.answer) == ["nightly jobs"])
    #expect(try LineHistoryFile(path: path).latest(2, of: .command).map(\.number) == [3, 4])
  }

  @Test func beyondTheLimitTheOldestOfTheKindGo() throws {
    let file = try LineHistoryFile(path: path, limit: 3)
    try file.append(["an answer"], of: .answer)
    for number in 1...5 { try file.append(["line \(number)"], of: .command) }
    try file.append(["line 6", "line 7"], of: .command)
    #expect(try texts() == ["line 5", "line 6", "line 7"])
    #expect(try texts(.answer) == ["an answer"])
  }

  @Test func linesFromElsewhereStandBeforeAllOthers() throws {
    let file = try LineHistoryFile(path: path, limit: 5)
    try file.append(["an answer"], of: .answer)
    try file.append(["next"], of: .command)
    try file.prepend(["old 1", "old 2"], of: .command)
    try file.append(["show 1"], of: .command)
    try file.prepend(["older 1", "older 2"], of: .command)
    #expect(try texts() == ["older 2", "old 1", "old 2", "next", "show 1"])
    #expect(try file.latest(9, of: .command).map(\.number) == [-2, -1, 0, 2, 3])
    #expect(try texts(.answer) == ["an answer"])
  }

  @Test func whatAnotherWindowAddedIsTold() throws {
    let file = try LineHistoryFile(path: path)
    let other = try LineHistoryFile(path: path)
    #expect(try file.append(["next", "show 1"], of: .command) == 1..<3)
    #expect(try other.append(["done 1"], of: .command) == 3..<4)
    #expect(try file.latest(9, of: .command, after: 2).map(\.text) == ["done 1"])
    #expect(try file.latest(9, of: .command, after: 3) == [])
  }

  @Test func windowsAtOnceLoseNothing() async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for window in 1...4 {
        group.addTask {
          let file = try LineHistoryFile(path: path, wait: 30)
          for line in 1...25 { try file.append(["\(window): \(line)"], of: .command) }
        }
      }
      try await group.waitForAll()
    }
    let kept = try texts()
    for window in 1...4 {
      let own = kept.filter { $0.hasPrefix("\(window):") }
      #expect(own == (1...25).map { "\(window): \($0)" })
    }
  }

  @Test func clearingLeavesNoLetterInTheFileAndNoNumberTwice() throws {
    let file = try LineHistoryFile(path: path)
    try file.append(["a line about Zebulon"], of: .command)
    try file.append(["Zebulon"], of: .answer)
    try file.clear()
    #expect(try texts() + texts(.answer) == [])
    #expect(FileManager.default.contents(atPath: path)?.range(of: Data("Zebulon".utf8)) == nil)
    try file.append(["next"], of: .command)
    #expect(try file.latest(1, of: .command).map(\.number) == [3])
  }

  @Test func nobodyElseCanReadIt() throws {
    _ = try LineHistoryFile(path: path)
    #expect(TemporaryFolder.mode(path) == 0o600)
    #expect(TemporaryFolder.mode(folder.path + "/state/followup") == 0o700)
  }

  @Test(arguments: [
    ("journal_mode", "delete"), ("synchronous", "3"), ("secure_delete", "1"),
    ("application_id", "1181698153"),
  ])
  func isSetUpAsTheRecordsAre(pragma: String, as value: String) throws {
    let file = try LineHistoryFile(path: path)
    let found = try file.database.read { try String.fetchOne($0, sql: "PRAGMA \(pragma)") }
    #expect(found == value)
  }

  @Test func aHeldFileIsSaidToBeLocked() throws {
    let file = try LineHistoryFile(path: path)
    try file.append(["next"], of: .command)
    let other = try LineHistoryFile(path: path, wait: 0)
    try file.database.write { _ in
      _ = #expect(throws: StoreError.locked) { try other.append(["show"], of: .command) }
    }
    try other.append(["done 1"], of: .command)
    #expect(try texts() == ["next", "done 1"])
  }

  @Test func theRecordsAreNoLineHistoryNorTheOtherWayRound() throws {
    _ = try JobSearchStore(path: folder.store)
    #expect(throws: StoreError.notOurs) { try LineHistoryFile(path: folder.store) }
    #expect(!LineHistoryFile.removeDamaged(path: folder.store))
    _ = try LineHistoryFile(path: path)
    #expect(throws: StoreError.notOurs) { try JobSearchStore(path: path) }
  }

  @Test(arguments: [0, 1_000])
  func aDamagedFileStaysUntilItIsRemoved(from start: Int) throws {
    try LineHistoryFile(path: path).append((1...400).map { "line \($0)" }, of: .command)
    var bytes = try Data(contentsOf: URL(filePath: path))
    for index in start..<bytes.count { bytes[index] = 0xaa }
    try bytes.write(to: URL(filePath: path))
    #expect(throws: StoreError.self) {
      _ = try LineHistoryFile(path: path).latest(1_000, of: .command)
    }
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    #expect(LineHistoryFile.removeDamaged(path: path))
    #expect(try texts() == [])
    #expect(!LineHistoryFile.removeDamaged(path: path))
  }
}
