import Coaching
import Testing

@testable import Conversation
@testable import followup

/// What a line at the prompt does that names a flow, a time to come, or all steps of an employer at once.
struct ToldTests {
  struct Told: Sendable, CustomTestStringConvertible {
    var line: String
    var heading: String
    /// What is shown as understood.
    var shown: [String]
    var testDescription: String { line }
  }

  /// Typed on Monday 23 November 2026 at 18:00.
  static let told = [
    Told(line: "applied to Netflix on Monday", heading: "A resume was sent", shown: ["Netflix"]),
    Told(line: "applied Netflix", heading: "A resume was sent", shown: ["Netflix"]),
    Told(line: "offer from Globex", heading: "offer", shown: ["Globex"]),
    Told(line: "offer from tulip farm until friday", heading: "offer", shown: ["Tulip Farm"]),
    Told(
      line: "prepare for Acme on Friday", heading: "Before an interview", shown: ["Acme", "27 Nov"]),
    Told(
      line: "interview with Dana at Acme", heading: "After an interview", shown: ["Acme", "Dana"]),
    Told(line: "rejection from Initech yesterday", heading: "After a no", shown: ["Initech"]),
    Told(
      line: "interview at Acme next tuesday 3pm with Dana and Lee", heading: "Before an interview",
      shown: ["Acme"]),
    Told(
      line: "interview Bank of Ireland", heading: "After an interview", shown: ["Bank of Ireland"]),
  ]

  @Test(arguments: told)
  func aSentenceAfterTheNameOfAFlowIsReadAsOne(_ told: Told) throws {
    var talk = try Talk()
    let reply = talk.say(told.line)
    #expect(reply.contains(told.heading), "\(reply)")
    let rest = talk.session.focus == nil ? "" : talk.say("answers")
    let said = reply + rest
    for shown in told.shown { #expect(said.contains(shown), "\(said)") }
    let employers = try talk.session.records.employers().map(\.name)
    #expect(employers.count == 1 && told.shown.contains(employers[0]), "\(employers)")
  }

  @Test func whoFeelsAwfulAboutANoIsHeardAsToBoth() throws {
    var talk = try Talk()
    let low = talk.say("i feel awful")
    #expect(low.contains(Words.comfort) && low.contains("'rejection'"))
    #expect(talk.say("im so tired").contains(Words.comfort))
    for line in ["they said no. i feel awful", "they rejected me and i feel awful"] {
      let told = talk.say(line)
      #expect(told.contains("After a no") && told.contains("I am sorry"), "\(told)")
      talk.say("pause")
    }
  }

  @Test func helpIsNoEmployer() throws {
    var talk = try Talk()
    talk.say("rejection")
    let reply = talk.say("help with the offer")
    #expect(reply.contains("An offer") && reply.contains("Which employer"))
  }

  @Test func aTimeToComeInAReportIsAskedFor() throws {
    var talk = try Talk()
    for line in AboutYouTests.interview { talk.say(line) }
    talk.session.expecting = .nothing
    let asked = talk.say("called Sam today 8pm")
    #expect(asked.contains("still to come. When was it?"))
    let done = talk.say("noon")
    #expect(done.contains("12:00"), "\(done)")
  }

  @Test func allStepsOfAnEmployerGoAtOnceAfterTheyWereShown() throws {
    for start in ["next", "review"] {
      var talk = try Talk()
      for line in AboutYouTests.interview { talk.say(line) }
      talk.session.expecting = .nothing
      let before = try talk.session.records.openSteps().count
      talk.say(start)
      let asked = talk.say("Bolt is dead, drop everything")
      #expect(asked.contains("Leave out all \(before) steps with Bolt? (y/n)"), "\(asked)")
      #expect(try talk.session.records.openSteps().count == before)
      #expect(talk.say("y").contains("left out: \(before) steps with Bolt"))
      let left = try talk.session.records.openSteps()
      #expect(left.isEmpty, "\(left.map { "\($0.step.what) \($0.state)" })")
      talk.say("undo")
      talk.say("y")
      #expect(try talk.session.records.openSteps().count == before)
    }
  }

  /// Leaving out one of a rotation brings its next, so that more are left out than were open.
  @Test func whatWasDroppedTogetherIsTakenBackAndBroughtBackTogether() throws {
    var talk = try Talk()
    for line in AboutYouTests.interview { talk.say(line) }
    talk.session.expecting = .nothing
    let before = try talk.session.records.openSteps()
    for line in ["Bolt is dead, drop everything", "y"] { talk.say(line) }
    let title = try #require(try talk.session.records.undoPreview()?.title)
    #expect(try #require(Together.part(title)).number > before.count, "no rotation: \(title)")
    for _ in 1...3 {
      talk.say("undo")
      talk.say("y")
      #expect(try talk.session.records.openSteps() == before)
      #expect(talk.say("redo").contains("brought back"))
      #expect(try talk.session.records.openSteps().isEmpty)
      #expect(talk.say("redo").contains("Nothing was undone last"))
    }
  }

  @Test func redoBringsNoMoreBackThanOneUndoTook() throws {
    var talk = try Talk()
    for line in AboutYouTests.interview { talk.say(line) }
    talk.session.expecting = .nothing
    for line in ["Bolt is dead, drop everything", "y", "profile name Kim Doe"] { talk.say(line) }
    for line in ["undo", "y", "undo", "y"] { talk.say(line) }
    talk.say("redo")
    #expect(try talk.session.records.openSteps().isEmpty)
    #expect(try talk.session.records.profile().name == nil)
    talk.say("redo")
    #expect(try talk.session.records.profile().name == "Kim Doe")
  }

  @Test func stepsStayWhenTheAnswerIsNo() throws {
    var talk = try Talk()
    for line in AboutYouTests.interview { talk.say(line) }
    talk.session.expecting = .nothing
    let before = try talk.session.records.openSteps().count
    talk.say("drop everything for Bolt")
    #expect(talk.say("no").contains("They stay."))
    #expect(try talk.session.records.openSteps().count == before)
  }
}
