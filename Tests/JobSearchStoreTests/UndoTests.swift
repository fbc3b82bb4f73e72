import Coaching
import GRDB
import StoreTesting
import Testing

@testable import JobSearchStore

struct UndoTests {
  @Test func undoSaysBeforehandWhatItWillDo() throws {
    let search = try Search.inMemory()
    let run = try search.talk(at: "Acme", with: "Ana")
    let step = try search.step("#draft:thank-you")
    try search.settle(step.step.id)
    let before = try search.derivedTables()
    let preview = try #require(try search.store.undoPreview())
    #expect(preview.title == "settle" && preview.changes.added == [step])
    #expect(try search.derivedTables() == before)
    #expect(try search.undo() == preview.changes)
    #expect(try search.store.step(step.step.id) == step)
    #expect(try search.store.run(run) != nil)
  }

  @Test func undoAndRedoGoBackAndForthOneByOne() throws {
    let search = try Search.inMemory()
    let run = try search.begin("talk")
    try search.answer(run, .named("Acme"), .text("engineer"))
    try search.undo()
    #expect(try search.position(of: run).asked?.address == "role")
    try search.undo()
    try search.undo()
    #expect(try search.store.run(run) == nil && search.store.openRuns().isEmpty)
    #expect(try search.store.employers().isEmpty)
    #expect(try search.undo() == StepChanges() && search.store.undoPreview() == nil)
    for asked in ["employer", "role", "ended"] {
      #expect(try search.redo() != nil)
      #expect(try search.position(of: run).asked?.address == Address(asked))
    }
    #expect(try search.redo() == nil)
    #expect(try search.store.openRuns().map(\.role) == ["engineer"])
  }

  @Test func whatIsDoneAfterAnUndoCannotBeRedoneOver() throws {
    let search = try Search.inMemory()
    let run = try search.begin("talk")
    try search.answer(run, .named("Acme"))
    try search.undo()
    try search.answer(run, .named("Bolt"))
    #expect(try search.redo() == nil)
    #expect(try search.position(of: run).employer?.name == "Bolt")
    try search.undo()
    #expect(try search.position(of: run).employer == nil)
    #expect(try search.redo() != nil)
    #expect(try search.position(of: run).employer?.name == "Bolt")
  }

  @Test(arguments: 1...8)
  func undoingAllLeavesAnEmptyStoreAndRedoingAllBringsItBack(seed: UInt64) throws {
    var wandering = Wandering(try Search.inMemory(), seed: seed)
    var states = [try wandering.search.visible()]
    var commands = 0
    for _ in 1...40 {
      try wandering.step()
      let all = try wandering.search.commands()
      if all > commands { states.append(try wandering.search.visible()) }
      commands = all
    }
    let search = wandering.search
    for state in states.reversed().dropFirst() {
      let preview = try search.store.undoPreview()
      #expect(try search.undo() == preview?.changes)
      #expect(try difference(search.visible(), state) == nil)
    }
    #expect(try search.store.undoPreview() == nil)
    try search.expectDerivedTablesToFollow()
    for state in states.dropFirst() {
      #expect(try search.redo() != nil)
      #expect(try difference(search.visible(), state) == nil)
    }
    #expect(try search.redo() == nil)
    try search.expectDerivedTablesToFollow()
  }

  @Test(arguments: 100...104)
  func whatFollowsIsTheSameAfterAnyCommandAndInAnyProgram(seed: UInt64) throws {
    let folder = TemporaryFolder()
    var wandering = Wandering(Search(try JobSearchStore(path: folder.store)), seed: seed)
    for step in 1...60 {
      try wandering.step()
      if step % 7 == 0 { try wandering.search.undo() }
      if step % 14 == 0 { try wandering.search.redo() }
      if step % 10 == 0 { wandering.search.store = try JobSearchStore(path: folder.store) }
      if step % 3 == 0 { try wandering.search.expectDerivedTablesToFollow() }
    }
    #expect(try wandering.search.store.check() == [])
  }

  @Test func nothingIsEverRemovedFromTheJournal() throws {
    var wandering = Wandering(try Search.inMemory(), seed: 5)
    let tables = ["command", "event", "stepChange", "contact", "draftText", "profile", "step"]
    func counts() throws -> [Int] {
      try wandering.search.store.read { db in
        try tables.map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)")! }
      }
    }
    var before = try counts()
    for _ in 1...40 {
      try wandering.step()
      try wandering.search.undo()
      try wandering.search.redo()
      let after = try counts()
      #expect(zip(before, after).allSatisfy { $0 <= $1 })
      before = after
    }
  }
}

extension Search {
  /// All that a person can see of a search, as lines of text.
  func visible() throws -> [String] {
    var lines: [String] = []
    for employer in try store.employers() {
      guard let dossier = try store.dossier(of: employer.id) else { continue }
      lines.append("\(employer)")
      lines += dossier.runs.map { "\($0)" } + dossier.contacts.map { "\($0)" }
      lines += dossier.facts.map { "\($0)" } + dossier.steps.map(\.visible)
    }
    for run in try store.openRuns() { lines += ["\(run)"] + (try visibleAnswers(of: run.id)) }
    for step in try store.openSteps() {
      lines.append(step.visible)
      if let draft = try store.editedDraft(of: step.step.id) { lines.append("\(draft)") }
    }
    let profile = try store.profile()
    return lines + ["\(profile.name ?? "-") \(profile.stance) \(profile.zone?.name ?? "-")"]
  }

  private func visibleAnswers(of id: RunID) throws -> [String] {
    guard let run = try store.run(id) else { return [] }
    return run.answers.map { "\($0.key) \($0.value)" }.sorted()
      + run.retracted.map { "back \($0.key)" }.sorted()
  }
}

/// The first line in which two states differ; nil if none.
private func difference(_ one: [String]?, _ other: [String]?) -> String? {
  guard let one, let other else { return one == other ? nil : "one is missing" }
  let lines = zip(one, other).first { $0 != $1 }.map { "\($0) / \($1)" }
  return lines ?? (one.count == other.count ? nil : "\(one.count) or \(other.count) lines")
}

extension StepRecord {
  /// Everything but the slots, whose order as text is open.
  fileprivate var visible: String {
    "\(number) \(step.id) \(summary) \(state) \(String(describing: postponedTo))"
  }
}
