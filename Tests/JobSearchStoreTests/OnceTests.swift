import Coaching
import Foundation
import StoreTesting
import Testing

@testable import JobSearchStore

struct OnceTests {
  let folder = TemporaryFolder()

  private func send(_ step: StepRecord, in search: Search) throws {
    try search.settle(
      step.step.id, contact: Contact(at: search.now, direction: .made, channel: .email),
      message: "still-in", once: true)
  }

  @Test func aMessageGoesToAnEmployerOnceAcrossRunsAndWindows() throws {
    var first = Search(try JobSearchStore(path: folder.store))
    var second = Search(try JobSearchStore(path: folder.store))
    let runs = [try first.talk(at: "Acme"), try second.talk(at: " acme")]
    let steps = try first.store.openSteps().filter { $0.step.what == .draft("still-in") }
    #expect(Set(steps.map(\.step.run)) == Set(runs))
    first.now = first.now.adding(days: 1)
    second.now = second.now.adding(days: 2)
    try send(steps[0], in: first)
    let before = try second.derivedTables()
    #expect(throws: JobSearchError.alreadySent(first.now)) { try send(steps[1], in: second) }
    #expect(try second.derivedTables() == before)
    #expect(try second.outside(of: runs[1]).sent == ["still-in"])
    try first.undo()
    try send(steps[1], in: second)
    #expect(throws: JobSearchError.alreadySent(second.now)) { try send(steps[0], in: first) }
  }

  @Test func anotherEmployerAndAnotherMessageAreFree() throws {
    let search = try Search.inMemory()
    for employer in ["Acme", "Bolt"] {
      let run = try search.talk(at: employer)
      for step in try search.store.openSteps() where step.step.run == run {
        try search.settle(
          step.step.id, contact: Contact(at: search.now, direction: .made, channel: .email),
          message: MessageID(step.step.id.text), once: true)
      }
    }
    #expect(try search.store.employers().count == 2)
  }

  @Test func aRunStartedAfterItWasSentPassesTheQuestionBy() throws {
    let search = try Search.inMemory()
    _ = try search.talk(at: "Acme")
    try send(search.step("#draft:still-in"), in: search)
    let second = try search.talk(at: "Acme")
    #expect(try !search.open(second).contains { $0.hasPrefix("still-in") })
    #expect(try search.store.run(second)?.answers["still-in"] == nil)
  }

  @Test func fourProgramsWriteAtOnce() throws {
    _ = try JobSearchStore(path: folder.store)
    let children = try (1...4).map { _ in try ChildProcess("log", folder.store, "40") }
    let lines = children.map { $0.lines() }
    #expect(lines.allSatisfy { $0 == Array(repeating: "kept", count: 40) })
    let store = try JobSearchStore(path: folder.store)
    let employers = try store.employers()
    #expect(employers.count == 1)
    #expect(try store.dossier(of: employers[0].id)?.contacts.count == 160)
    #expect(try store.check() == [])
  }
}
