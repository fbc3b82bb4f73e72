import Coaching
import StoreTesting
import Testing

@testable import JobSearchStore

struct JournalTests {
  static let values: [Value?] = [
    nil, .when(.day(Day("2026-12-01")!)), .when(.moment(Moment("2026-12-01T09:00:00Z[UTC]")!)),
    .flag(true), .option("one"), .text("\"quoted\"\n\u{1b}[31m, \u{202e}عَرَبِيّ 👩‍💻 \\ /"), .number(-4),
    .money(Money(text: "62,000 EUR", amount: 62_000)), .text(""),
    .person(PersonAnswer(key: "a", name: "A", isNamed: false, title: "Dr", seat: 3, record: 9)),
  ]

  @Test(arguments: values)
  func everyValueComesBackAsItWas(value: Value?) throws {
    let folder = TemporaryFolder()
    let search = Search(try JobSearchStore(path: folder.store))
    let run = try search.begin("asks")
    let events: [Event] = [
      .answered("a", value), .read("b?once", value), .answered("c", value), .retracted("c"),
      .rebased(fingerprint: "other"),
    ]
    try search.record(events, in: run)
    let kept = try #require(try JobSearchStore(path: folder.store).run(run))
    let began = Run(
      flow: "asks", fingerprint: search.program.fingerprints["asks"]!, began: search.now)
    #expect(kept == began.applying(events, at: search.now))
    #expect(kept.readings == ["b?once": value])
    #expect(kept.retracted["c"]?.value == value && kept.fingerprint == "other")
  }

  @Test func employersAndPeopleGetOneRecordHoweverTheyAreSpelled() throws {
    let search = try Search.inMemory()
    var records: [[Int64?]] = []
    for (employer, person) in [("Café  Zürich", "Zoë Ng"), ("CAFE zurich", "zoe  NG")] {
      let run = try search.begin("talk")
      try search.answer(run, .named(employer), nil, .when(.moment(search.yesterday)))
      try search.answer(run, .people([.named(person, seat: 0)]))
      let answers = try #require(try search.store.run(run)).answers
      guard case .employer(let kept) = answers["employer"]?.value,
        case .people(let people) = answers["people"]?.value
      else { throw JobSearchError.noSuchRun }
      #expect(kept.name == employer && people[0].name == person)
      records.append([kept.record, people[0].record])
    }
    #expect(records[0] == records[1] && !records[0].contains(nil))
    #expect(try search.store.employers().map(\.name) == ["Café  Zürich"])
    #expect(try search.store.people(of: records[0][0]!).map(\.name) == ["zoe  NG"])
  }

  @Test func aRunGoesOnUnderTheFlowsItBeganWith() throws {
    let search = try Search.inMemory()
    let run = try search.talk(at: "Acme", with: "Ana")
    let steps = try search.store.openSteps()
    var newer = search.program
    newer.flows = Shelf([:])
    newer.fingerprints = ["talk": "newer"]
    let later = Value.when(.moment(search.yesterday.adding(days: -1)))
    let changes = try search.store.record(
      [.answered("ended", later)], in: run, at: search.now, title: "change", program: newer)
    #expect(changes.moved.count == 4 && changes.removed.isEmpty)
    #expect(try search.store.openSteps().count == steps.count)
  }

  @Test func openRunsAreListedLastAnsweredFirst() throws {
    var search = try Search.inMemory()
    let first = try search.begin("talk")
    let second = try search.begin("turned-down")
    search.now = search.now.adding(minutes: 5)
    try search.answer(first, .named("Acme"), .text("engineer"))
    let done = try search.talk(at: "Bolt")
    let open = try search.store.openRuns()
    #expect(open.map(\.id) == [first, second])
    #expect(open[0].employer?.name == "Acme" && open[0].role == "engineer")
    #expect(open[0].touched == search.now && open[1].employer == nil)
    _ = try search.store.abandon(first, at: search.now, title: "away", program: search.program)
    #expect(try search.store.openRuns().map(\.id) == [second])
    try search.answer(first, .when(.moment(search.yesterday)))
    #expect(try search.store.openRuns().map(\.id) == [first, second])
    #expect(try search.store.run(done) != nil && search.store.run(99) == nil)
  }

  @Test func whatIsNotThereIsSaid() throws {
    let search = try Search.inMemory()
    #expect(throws: JobSearchError.noSuchRun) { try search.record([.retracted("a")], in: 4) }
    #expect(throws: JobSearchError.noSuchStep) { try search.settle("4/none") }
    #expect(try search.store.step("4/none") == nil && search.store.step(number: 1) == nil)
    #expect(try search.store.dossier(of: 3) == nil)
  }
}
