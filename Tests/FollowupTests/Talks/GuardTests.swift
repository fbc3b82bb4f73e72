import Coaching
import Testing

@testable import Conversation
@testable import followup

/// What holds across flows: not too often, not too early, calls in working hours, and an end to every rotation.
struct GuardTests {
  private static let promised = Array(AboutYouTests.silence.dropFirst())

  // MARK: Too often

  @Test(arguments: [
    ([0, 1, 2], false), ([0, 1, 2, 3], true), ([0, 0, 0, 1, 1, 2], false), ([0, 1, 2, 9], false),
  ])
  func moreThanThreeDaysOfContactsInAWeekAreTooMany(days: [Int], isTooMuch: Bool) {
    let contacts = days.map {
      Contact(at: Talk.start.adding(days: -$0), direction: .made, channel: .email)
    }
    #expect((contacts.nuisance(at: Talk.start) != nil) == isTooMuch)
  }

  @Test func anAnswerOfTheirsBeginsTheCountAnew() {
    var contacts = (0..<5).map {
      Contact(at: Talk.start.adding(days: -$0), direction: .made, channel: .email)
    }
    contacts.append(
      Contact(at: Talk.start.adding(days: -2), direction: .received, channel: .email))
    #expect(contacts.nuisance(at: Talk.start) == nil)
  }

  @Test func theDraftAndSendingItSayThatItIsTooMuch() throws {
    var talk = try Talk()
    for line in AboutYouTests.interview { talk.say(line) }
    talk.session.expecting = .nothing
    let number = try #require(
      try talk.session.records.openSteps().first { $0.step.isDraft }?.number)
    #expect(!talk.say("draft \(number)").contains("thin"))
    for _ in 1...4 {
      talk.now = talk.now.adding(days: 1)
      try talk.log(.made, with: "Bolt")
    }
    #expect(talk.say("draft \(number)").contains("thin"))
    let sent = talk.say("sent \(number)")
    #expect(sent.contains("4 contacts with Bolt in 7 days without an answer"))
    #expect(sent.contains("done and kept as a contact"))
  }

  // MARK: Too early

  @Test func aQuestionBeforeTheDayTheyNamedIsPointedOut() throws {
    var talk = try Talk()
    for line in ["silence Acme"] + Self.promised { talk.say(line) }
    talk.session.expecting = .nothing
    let asking = try #require(
      try talk.session.records.openSteps().first { $0.step.what == .draft("silence-call") })
    #expect(!talk.say("draft \(asking.number)").contains("They named"))
    let interview = AboutYouTests.interview.map { $0 == "interview Bolt" ? "interview Acme" : $0 }
    for (index, line) in interview.enumerated() { talk.say(index == 7 ? "20 Dec" : line) }
    talk.session.expecting = .nothing
    #expect(talk.say("draft \(asking.number)").contains("They named Sun 20 Dec"))
    #expect(talk.say("done \(asking.number)").contains("They named Sun 20 Dec"))
  }

  @Test func whatIsPlannedForLaterIsPointedOutWhenItIsDoneNow() throws {
    var talk = try Talk()
    for line in AboutYouTests.interview { talk.say(line) }
    talk.session.expecting = .nothing
    let later = try #require(
      try talk.session.records.openSteps().first { $0.step.what == .draft("still-interested-team") }
    )
    #expect(talk.say("sent \(later.number)").contains("before that it may come too"))
  }

  @Test func silenceLeavesThemTheirDayFirst() throws {
    var talk = try Talk()
    for line in [
      "silence Acme", "skip", "1", "last week", "last week", "2", "in two weeks", "y",
    ] { talk.say(line) }
    let steps = try talk.session.records.openSteps()
    #expect(steps.allSatisfy { $0.step.what != .draft("silence-call") })
    #expect(steps.contains { $0.step.what == .remind("silence-day-passed") })
  }

  // MARK: Calls in working hours

  /// A weekday evening, a Friday evening, the weekend, early and late, and the night in which clocks change.
  @Test(arguments: [
    ("2026-11-25T21:30", "2026-11-26T09:00"), ("2026-11-27T18:00", "2026-11-30T09:00"),
    ("2026-11-28T11:00", "2026-11-30T09:00"), ("2026-11-30T06:00", "2026-11-30T09:00"),
    ("2026-11-30T10:15", "2026-11-30T10:26"), ("2026-10-24T23:00", "2026-10-26T09:00"),
  ])
  func aCallIsPlannedForTheNextWorkingHours(now: String, opens: String) throws {
    let zone = Zone("Europe/Berlin")!
    var talk = try Talk(at: Moment(now, defaultZone: zone)!)
    for line in ["silence Acme"] + Self.promised { talk.say(line) }
    let call = try #require(
      try talk.session.records.openSteps().first { $0.step.what == .draft("silence-call") })
    let from = try #require(call.step.from?.start(in: zone))
    #expect(from.day.description + "T" + from.time.description == opens)
    let due = try #require(call.due?.end(in: zone))
    #expect(WorkingHours.usual.contains(due) && due > from)
  }

  @Test func otherHoursMoveTheCallsThatArePlanned() throws {
    var talk = try Talk()
    for line in ["silence Acme"] + Self.promised { talk.say(line) }
    talk.say("profile hours 14:00 16:30")
    let hours = try talk.session.records.profile().hours
    let calls = try talk.session.records.openSteps()
      .filter { talk.session.channel(of: $0.step) == .call }
    #expect(!calls.isEmpty)
    for call in calls {
      #expect(try hours.contains(#require(call.due).end(in: talk.now.zone)))
      #expect(try hours.contains(#require(call.step.from ?? call.due).start(in: talk.now.zone)))
    }
  }

  @Test(arguments: [
    ("sat 11:00", true), ("tomorrow 21:00", true), ("tomorrow 10:00", false), ("tomorrow", false),
  ])
  func aCallPutOffToTheEveningOrTheWeekendIsPointedOut(date: String, isOutside: Bool) throws {
    var talk = try Talk()
    for line in ["silence Acme"] + Self.promised { talk.say(line) }
    talk.session.expecting = .nothing
    let call = try #require(
      try talk.session.records.openSteps().first { $0.step.what == .draft("silence-call") })
    let reply = talk.say("postpone \(call.number) \(date)")
    #expect(reply.contains("outside the hours for calls") == isOutside)
  }

  // MARK: An end to it

  @Test func aNoWithdrawsWhatWasPlannedWithThatEmployerAlone() throws {
    var talk = try Talk()
    for employer in ["Acme", "Bolt"] {
      for line in ["interview \(employer)"] + AboutYouTests.interview.dropFirst() { talk.say(line) }
      talk.session.expecting = .nothing
    }
    for line in ["rejection Acme", "skip", "3", "1"] { talk.say(line) }
    talk.say("pause")
    let open = try talk.session.records.openSteps().map(\.step.employer?.name)
    #expect(!open.contains("Acme") && open.contains("Bolt"))
  }

  @Test func theRotationEndsBeforeTheDayTheyNamedAndAfterFiveTurns() throws {
    var talk = try Talk()
    for line in AboutYouTests.interview { talk.say(line) }
    talk.session.expecting = .nothing
    var turns = 0
    while let turn = try talk.session.records.openSteps().first(where: {
      $0.step.id.text.contains("cycle:keep-in-touch")
    }), turns < 9 {
      turns += 1
      talk.now = try #require(turn.step.from).start(in: talk.now.zone)
      talk.say("done \(turn.number)")
    }
    #expect((3...5).contains(turns))
  }

  @Test func afterALastWordThereAreOnlyTheQuarters() throws {
    var talk = try Talk()
    for line in [
      "silence Acme", "data engineer", "1", "seven weeks ago", "five weeks ago", "1", "4", "skip",
      "Dana Cruz",
    ] { talk.say(line) }
    while talk.session.focus != nil { talk.say(talk.usualAnswer) }
    let later = try talk.session.records.openSteps().filter {
      ($0.due?.day(in: talk.now.zone)).map { $0 > talk.now.day.adding(days: 7) } ?? false
    }
    #expect(later.map { $0.step.id.text.contains("cycle:quarterly") } == [true])
  }
}
