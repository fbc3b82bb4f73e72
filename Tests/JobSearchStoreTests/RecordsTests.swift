import Coaching
import StoreTesting
import Testing

@testable import JobSearchStore

struct RecordsTests {
  @Test func anEmployerIsShownWithAllThatIsKnown() throws {
    var search = try Search.inMemory()
    let talk = try search.talk(at: "Acme", with: "Ana", "Bo")
    search.now = search.now.adding(days: 1)
    let contact = Contact(at: search.now, direction: .made, channel: .email, person: "Ana")
    try search.settle(
      try search.step("notes[ana]/talked#draft:thank-you").step.id, contact: contact)
    let summary = try #require(try search.store.employers().first)
    #expect(summary.name == "Acme" && summary.stage == .interviewing)
    #expect(summary.lastContact == search.now && summary.openSteps == 5)
    let dossier = try #require(try search.store.dossier(of: summary.id))
    #expect(try search.store.employer(named: "ACME") == summary)
    #expect(try search.store.employer(named: "Acmes") == nil)
    #expect(dossier.summary == summary && dossier.runs.map(\.id) == [talk])
    #expect(dossier.contacts == [contact])
    #expect(
      dossier.facts.map { "\($0.kind) \($0.person ?? "-") \($0.role ?? "-")" } == [
        "interview - engineer", "stage - engineer", "promised - engineer",
        "talked Ana engineer", "talked Bo engineer",
      ])
    #expect(dossier.facts[1].fact == .word("interviewing"))
    #expect(dossier.facts[3].fact == .value(.text("maps with Ana")))
    #expect(dossier.steps.count == 6 && dossier.steps.filter(\.state.isOpen).count == 5)
    #expect(try search.store.people(of: summary.id).map(\.name) == ["Ana", "Bo"])
  }

  @Test func aCorrectedEmployerTakesItsContactsAlong() throws {
    let search = try Search.inMemory()
    let run = try search.talk(at: "Acem", with: "Ana")
    try search.settle(
      try search.step("#draft:still-in").step.id,
      contact: Contact(at: search.now, direction: .made, channel: .email), message: "still-in",
      once: true)
    try search.record([.answered("employer", .named("Acme"))], in: run)
    let employers = try search.store.employers()
    #expect(employers.map(\.name) == ["Acme"])
    #expect(try search.store.employer(named: "Acem") == nil)
    #expect(try search.store.dossier(of: employers[0].id)?.contacts.count == 1)
    #expect(try search.store.people(of: employers[0].id).map(\.name) == ["Ana"])
    try search.undo()
    #expect(try search.store.employers().map(\.name) == ["Acem"])
    #expect(try search.store.employers()[0].lastContact == search.now)
    try search.expectDerivedTablesToFollow()
  }

  @Test func aRunLooksUpWhatIsKnownOutsideIt() throws {
    var search = try Search.inMemory()
    let run = try search.begin("asks")
    try search.answer(run, .named("Acme"))
    let empty = try search.outside(of: run)
    #expect(empty.recalled == [.stance: .option("balanced"), .contacts: .number(0)])
    _ = try search.talk(at: "Acme", with: "Ana")
    let no = try search.begin("turned-down")
    try search.answer(no, .named("Bolt"), .flag(true), .text("ask about the team"))
    for minutes in [1, 2] {
      let contact = Contact(
        at: search.now.adding(minutes: minutes), direction: .made, channel: .call)
      _ = try search.store.log(
        contact, with: "Acme", at: search.now, title: "log", program: search.program)
    }
    search.now = search.now.adding(hours: 1)
    var profile = Profile(stance: .gentle)
    profile.hours = WorkingHours(
      weekdays: [.monday], from: TimeOfDay(hour: 8)!, to: TimeOfDay(hour: 12)!)!
    try search.store.setProfile(profile, at: search.now, title: "profile")
    let outside = try search.outside(of: run)
    #expect(
      outside.recalled == [
        .stance: .option("gentle"), .contacts: .number(2), .stage: .option("interviewing"),
        .lastInterview: .when(.moment(search.now.adding(hours: -1).adding(days: -1))),
        .lastContact: .when(.moment(search.now.adding(minutes: -58))),
        .promised: .when(.day(search.now.day.adding(days: 14))),
        .lessons: .text("ask about the team"),
      ])
    #expect(outside.hours == profile.hours)
    try search.answer(run, .option("one"), .number(2), .money(Money(text: "1", amount: 1)))
    let readings = try #require(try search.store.run(run)).readings
    // All but the stance, which is never frozen.
    #expect(readings.count == Recall.allCases.count - 1)
    #expect(readings["recall-4"] == .some(.some(.number(2))))
  }

  @Test func aStepAndAContactMayConcernAnotherEmployer() throws {
    var search = try Search.inMemory()
    let talk = try search.talk(at: "Bolt", with: "Ana")
    search.now = search.now.adding(days: 10)
    let turn = try search.step("cycle:touch/1")
    let run = try search.begin("offer")
    let changes = try search.answer(run, .named("Acme"), .named("bolt"))
    #expect(changes.added.map(\.step.employer?.name) == ["Bolt"])
    #expect(changes.moved.map(\.step.id) == [turn.step.id])
    let employers = try search.store.employers()
    #expect(employers.map { "\($0.name) \($0.openSteps)" }.sorted() == ["Acme 0", "Bolt 6"])
    let bolt = try #require(employers.first { $0.name == "Bolt" })
    #expect(bolt.lastContact == search.now)
    #expect(try search.store.dossier(of: bolt.id)?.runs.map(\.id) == [talk])
    let step = try search.step("#draft:tell")
    search.now = search.now.adding(hours: 1)
    let contact = Contact(at: search.now, direction: .made, channel: .call)
    let after = try search.settle(step.step.id, contact: contact)
    #expect(after.moved.map(\.step.id) == [turn.step.id])
    #expect(try search.store.employers().first { $0.id == bolt.id }?.lastContact == search.now)
    try search.expectDerivedTablesToFollow()
    #expect(try search.undo().moved.map(\.step.id) == [turn.step.id])
    try search.expectDerivedTablesToFollow()
    try search.record([.answered("other", .named("Cask"))], in: run)
    #expect(try search.step("#draft:tell").step.employer?.name == "Cask")
    try search.expectDerivedTablesToFollow()
  }

  @Test func aCallThatAnAnswerTellsOfIsAContact() throws {
    let search = try Search.inMemory()
    let no = try search.begin("turned-down")
    try search.answer(no, .named("Acme"), .flag(true))
    #expect(try search.store.employers()[0].lastContact == search.now)
    try search.record([.answered("called", .flag(false))], in: no)
    #expect(try search.store.employers()[0].lastContact == nil)
  }

  @Test func theProfileComesBackAsItWas() throws {
    let folder = TemporaryFolder()
    let search = Search(try JobSearchStore(path: folder.store))
    #expect(try search.store.profile() == Profile())
    let hours = WorkingHours(
      weekdays: [.tuesday], from: TimeOfDay(hour: 10)!, to: TimeOfDay(hour: 11)!)!
    let full = Profile(
      name: "Noor", phone: "+49 30 1", signature: "Dr\nNoor", stance: .assertive, hours: hours,
      zone: Zone("Asia/Tokyo"))
    for profile in [full, Profile(), Profile(name: "N"), full] {
      try search.store.setProfile(profile, at: search.now, title: "profile")
      #expect(try JobSearchStore(path: folder.store).profile() == profile)
    }
    try search.undo()
    #expect(try search.store.profile() == Profile(name: "N"))
  }

  @Test func anEditedDraftIsKeptAndComesBackByUndo() throws {
    let search = try Search.inMemory()
    _ = try search.talk(at: "Acme", with: "Ana")
    let step = try search.step("#draft:thank-you").step.id
    #expect(try search.store.editedDraft(of: step) == nil)
    let drafts = [EditedDraft(subject: nil, body: "one"), EditedDraft(subject: "s", body: "two")]
    for draft in drafts {
      try search.store.editDraft(of: step, draft, at: search.now, title: "edit")
    }
    #expect(try search.store.editedDraft(of: step) == drafts[1])
    try search.undo()
    #expect(try search.store.editedDraft(of: step) == drafts[0])
  }
}
