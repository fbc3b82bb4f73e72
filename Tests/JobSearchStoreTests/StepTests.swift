import Coaching
import JobSearchStore
import StoreTesting
import Testing

struct StepTests {
  @Test func aTalkLeavesItsSteps() throws {
    let search = try Search.inMemory()
    let run = try search.talk(at: "Acme", with: "Ana", "Bo")
    #expect(
      try search.open(run) == [
        "write-it-down 2026-11-19", "thank-you Ana 2026-11-20", "thank-you Bo 2026-11-20",
        "still-in 2026-11-24", "decision-due 2026-12-04", "call 2026-12-08",
      ])
    #expect(try search.store.openSteps().map(\.number).sorted() == [1, 2, 3, 4, 5, 6])
  }

  /// At each hour of a month, across the ends of days and of moments.
  @Test func theFirstOfEachPlaceInTimeAreThoseOfTheWholeList() throws {
    let search = try Search.inMemory()
    for employer in ["Acme", "Bolt", "Corvid"] {
      _ = try search.talk(at: employer, with: "Ana", "Bo")
    }
    let open = try search.store.openSteps()
    let until: [When] = [.day(search.now.day.adding(days: 3)), .moment(search.now.adding(days: 3))]
    for (step, until) in zip([open[4], open[7], open[9]], until + [.day(search.now.day)]) {
      try search.store.postpone(step.step.id, until: until, at: search.now, title: "postpone")
    }
    for hour in 0..<(31 * 24) {
      let now = search.now.adding(minutes: 60 * hour)
      let all = Agenda(try search.store.openSteps(), at: now)
      let count = try search.store.dueCount(at: now)
      #expect(
        [count.late, count.today, count.coming] == [all.late, all.today, all.coming].map(\.count))
      for most in [1, 3, 100] {
        #expect(
          try search.store.openSteps(.late, most: most, at: now) == Array(all.late.prefix(most)))
        #expect(
          try search.store.openSteps(.today, most: most, at: now) == Array(all.today.prefix(most)))
        #expect(
          try search.store.openSteps(.coming, most: most, at: now) == Array(all.coming.prefix(most))
        )
      }
    }
  }

  @Test func theStepsOfOneEmployerAreFound() throws {
    let search = try Search.inMemory()
    for employer in ["Acme", "Bolt"] { _ = try search.talk(at: employer, with: "Ana") }
    let all = try search.store.openSteps()
    #expect(
      try search.store.openSteps(with: "ACME") == all.filter { $0.step.employer?.name == "Acme" })
    #expect(try search.store.openSteps(with: "Corvid").isEmpty)
    #expect(try search.store.openSteps(with: nil).isEmpty)
  }

  @Test func anotherTimeMovesWhatIsNotDoneAndLeavesWhatIs() throws {
    let search = try Search.inMemory()
    let run = try search.talk(at: "Acme", with: "Ana", "Bo")
    let ana = try search.step("notes[ana]/talked#draft:thank-you")
    try search.settle(ana.step.id)
    let earlier = Value.when(.moment(search.yesterday.adding(days: -2)))
    let changes = try search.record([.answered("ended", earlier)], in: run)
    #expect(
      changes.moved.map(\.summary) == [
        "write-it-down 2026-11-17", "thank-you Bo 2026-11-18", "call 2026-12-06",
        "still-in 2026-11-22",
      ])
    #expect(changes.added.isEmpty && changes.removed.isEmpty)
    let settled = try #require(try search.store.step(ana.step.id))
    #expect(settled.state == .done && settled.due == ana.due && settled.settledAt == search.now)
  }

  @Test func whoeverLeavesTheListTakesTheirNoteAndBringsItBack() throws {
    let search = try Search.inMemory()
    let run = try search.talk(at: "Acme", with: "Ana", "Bo")
    let before = try search.store.openSteps()
    let gone = try search.record(
      [.answered("people", .people([.named("Bo", seat: 1)]))], in: run)
    #expect(gone.removed.map(\.summary) == ["thank-you Ana 2026-11-20"])
    let both = [PersonAnswer.named("Ana", seat: 0), .named("Bo", seat: 1)]
    let back = try search.record([.answered("people", .people(both))], in: run)
    #expect(back.added.map(\.summary) == ["thank-you Ana 2026-11-20"])
    #expect(try search.store.openSteps() == before)
  }

  @Test func aRotationGoesOnWhenATurnIsDone() throws {
    let search = try Search.inMemory()
    let run = try search.talk(at: "Acme")
    let first = try search.step("cycle:touch/1")
    let contact = Contact(at: search.now.adding(days: 8), direction: .made, channel: .call)
    let changes = try search.settle(first.step.id, contact: contact)
    #expect(changes.added.map(\.summary) == ["article 2026-12-10"])
    #expect(changes.removed.isEmpty)
    #expect(try !search.open(run).contains { $0.hasPrefix("call") })
  }

  @Test func aNoClosesTheStepsOfEarlierRuns() throws {
    let search = try Search.inMemory()
    let talk = try search.talk(at: "Acme", with: "Ana")
    var later = search
    later.now = search.now.adding(days: 3)
    let no = try later.begin("turned-down")
    try later.answer(no, .named(" acmé "), .flag(true))
    #expect(try later.open(talk).isEmpty)
    try later.undo()
    #expect(try later.open(talk).count == 5)
  }

  @Test func acceptingClosesTheWholeSearch() throws {
    let search = try Search.inMemory()
    for employer in ["Acme", "Bolt", "Cask"] { _ = try search.talk(at: employer, with: "Ana") }
    var later = search
    later.now = search.now.adding(days: 3)
    let over = try later.begin("accepted")
    let changes = try later.answer(over, .flag(true))
    #expect(changes.removed.count == 15)
    #expect(try later.store.openSteps().isEmpty)
    try later.record([.retracted("sure")], in: over)
    #expect(try later.store.openSteps().count == 15)
  }

  @Test func aStepPutOffKeepsItsTime() throws {
    let search = try Search.inMemory()
    let run = try search.talk(at: "Acme")
    let step = try search.step("#remind:decision-due")
    let until = When.day(search.now.day.adding(days: 30))
    try search.store.postpone(step.step.id, until: until, at: search.now, title: "later")
    try search.record(
      [.answered("hear-by", .when(.day(search.now.day.adding(days: 20))))], in: run)
    let after = try #require(try search.store.step(step.step.id))
    #expect(after.due == until && after.number == step.number && after.state == .open)
  }

  @Test func aNumberIsGivenAgainOnlyInALaterChange() throws {
    let search = try Search.inMemory()
    _ = try search.talk(at: "Acme")
    let turn = try search.step("cycle:touch/1")
    let changes = try search.settle(turn.step.id)
    #expect(changes.added.map(\.number) == [5])
    #expect(try search.store.step(number: turn.number)?.state == .done)
    let other = try search.begin("talk")
    let added = try search.answer(
      other, .named("Bolt"), nil, .when(.moment(search.yesterday)))
    #expect(added.added.map(\.number) == [turn.number])
  }

  @Test func lateTodayAndComingAreCounted() throws {
    var search = try Search.inMemory()
    let run = try search.talk(at: "Acme", with: "Ana")
    search.now = search.now.adding(days: 14)
    let agenda = Agenda(try search.store.openSteps(), at: search.now)
    let count = try search.store.dueCount(at: search.now)
    #expect([count.late, count.today, count.coming] == [3, 1, 1])
    #expect(agenda.late.count == 3 && agenda.today.count == 1 && agenda.coming.count == 1)
    _ = try search.store.abandon(run, at: search.now, title: "away", program: search.program)
    #expect(try search.store.dueCount(at: search.now) == DueCount())
    #expect(try search.store.openRuns().isEmpty)
  }
}
