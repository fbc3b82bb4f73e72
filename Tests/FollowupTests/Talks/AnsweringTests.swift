import Coaching
import Foundation
import Testing

@testable import Conversation
@testable import followup

/// Half an answer, the wrong half of one, or more than one: what is taken, and for which question.
struct AnsweringTests {
  private func talk(_ lines: [String]) throws -> Talk {
    var talk = try Talk()
    for line in lines { talk.say(line) }
    return talk
  }

  private func answer(_ name: Name, _ talk: Talk) throws -> Value? {
    let run = try #require(talk.session.focus ?? talk.session.lastRun)
    return try talk.session.place(of: run)?.position.path
      .first { $0.question.into == name }?.answer.value
  }

  private static let toTheTime = ["interview Bolt", "data engineer", "visit", "sunday"]

  // MARK: The time of a day

  @Test(arguments: [
    ("3", "15:00"), ("9", "09:00"), ("14", "14:00"), ("half past 2", "14:30"),
    ("lunch", "12:00"), ("skip", "12:00"), ("in the afternoon", "14:00"), ("3pm", "15:00"),
  ])
  func theTimeOfADayIsTakenAsPeopleTypeIt(line: String, time: String) throws {
    var talk = try talk(Self.toTheTime)
    #expect(talk.say(line).contains("Sun 22 Nov \(time)"))
  }

  @Test func whatIsNoTimeIsAskedAgainAndTheDayIsKept() throws {
    var talk = try talk(Self.toTheTime)
    #expect(talk.say("dunno maybe").contains("no time of day"))
    #expect(talk.say("11:00").contains("Sun 22 Nov 11:00"))
  }

  @Test func theTimeGoesToTheAnswerThatIsChanged() throws {
    var talk = try talk(Self.toTheTime + ["11:00", "Sam Lee", "change 4 saturday", "5pm"])
    #expect(try answer("win", talk) == nil)
    #expect(
      try answer("ended_at", talk)
        == .when(.moment(Moment("2026-11-21T17:00:00+01:00[Europe/Berlin]")!))
    )
    talk.say("I cut costs")
    #expect(try answer("win", talk) == .text("I cut costs"))
  }

  @Test func aTimeThatIsSuggestedHoldsForAnotherDay() throws {
    var talk = try talk(["rejection Acme", "skip", "personal", "1", "sad"])
    #expect(talk.say("friday").contains("= Fri 27 Nov 09:00"))
  }

  // MARK: Words that are commands as well

  @Test(arguments: [
    "next Friday", "due Monday", "done with them", "later this week", "skip the note",
    "open Monday",
    "read it out", "show him round", "list of names", "me and Sam", "move to Leeds", "help me out",
    "continue by phone", "review of it all",
  ])
  func wordsThatDoNotFitTheCommandTheyBeginWithAreAnAnswer(line: String) throws {
    var talk = try talk(["interview Bolt", "data engineer"])
    let reply = talk.say(line)
    #expect(reply.contains("is not one of the answers"))
    #expect(reply.contains("What kind of interview was it?"))
    #expect(try talk.session.place()?.position.path.count == 2)
  }

  @Test(arguments: [
    ("next", "Nothing is due"), ("next all", "Nothing is due"), ("show Bolt", "Bolt\n"),
    ("done", "There are no open steps"), ("help dates", "Days: today"),
    ("profile stance gentle", "gentle"), ("ask how do I thank them", "From:"),
    ("history acme", ""),
  ])
  func commandsThatFitWorkAtAChoice(line: String, said: String) throws {
    var talk = try talk(["interview Bolt", "data engineer"])
    let reply = talk.session.take(line, at: talk.now)
    let shown = Layout(width: 80).rendered(reply.blocks)
    #expect(reply.request != nil || shown.contains(said))
    #expect(!shown.contains("not one of the answers"))
  }

  @Test(arguments: [
    ("pause for now", "Paused"), ("stop please", "Paused"), ("undo that", "Take it back?"),
    ("help me", "Takes a number"), ("help please", "Takes a number"),
    ("skip it", "One of them is needed"),
  ])
  func wordsThatAddNothingLeaveACommandACommand(line: String, said: String) throws {
    var talk = try talk(["interview Bolt", "data engineer"])
    #expect(talk.say(line).contains(said))
  }

  @Test func aQuestionCanBeSkippedInMoreWords() throws {
    let talk = try talk(["interview Bolt", "skip this one"])
    #expect(try talk.session.place()?.position.path.last?.answer.value == nil)
    #expect(try talk.session.place()?.position.path.count == 2)
  }

  @Test func aDayThatDoesNotDoIsRefusedAsADay() throws {
    var talk = try talk(["interview Bolt", "data engineer", "visit"])
    #expect(talk.say("next monday").contains("still to come"))
  }

  // MARK: Sentences to finish

  @Test(arguments: [
    ("we talked about the new warehouse", "the new warehouse"),
    ("Sam and I talked about cron", "cron"), ("about cron.", "cron."),
    ("the new warehouse", "the new warehouse"),
    ("what he said about cron", "what he said about cron"),
    ("he told me about how they bill", "how they bill"),
  ])
  func whatRepeatsTheSentenceIsLeftOut(line: String, kept: String) throws {
    var talk = try talk(
      Self.toTheTime + ["11:00", "Sam Lee", "skip", "", "skip", "", "vote", "skip"])
    talk.say(line)
    let facts = try talk.session.records.dossier(
      of: #require(try talk.session.records.employer(named: "Bolt")?.id))?.facts
    #expect(facts?.last { $0.kind == .talked }?.fact == .value(.text(kept)))
  }

  @Test(arguments: [
    ("for reading my resume", "reading my resume"), ("I thank her for the tip", "the tip"),
    ("the talk about work", "the talk about work"),
  ])
  func thanksAreNotThankedTwice(line: String, kept: String) throws {
    var talk = try talk(["network", "helped", "today 10:00", "Pat Miller", "work"])
    #expect(talk.say(line).contains("= \(kept)\n"))
  }

  @Test func theEndOfANetworkConversationKeepsNoContact() throws {
    var talk = try talk([
      "network", "helped", "today 10:00", "Pat Miller", "work", "the tip", "skip",
    ])
    talk.session.expecting = .nothing
    let note = try #require(try talk.session.records.openSteps().first { $0.step.isDraft })
    #expect(talk.say("sent \(note.number)").contains("= done: Send"))
  }

  // MARK: What is known already

  @Test func theJobAndThePeopleAreOfferedTheNextTime() throws {
    var talk = try talk(AboutYouTests.interview + ["skip", "pause"])
    #expect(talk.say("silence Bolt").contains("[data engineer]"))
    #expect(talk.say("same").contains("= data engineer"))
    talk.say("pause")
    talk.say("checkin Bolt")
    #expect(talk.say("nothing").contains("In your notes: Sam Lee."))
  }

  @Test func aDayToldWithTheInterviewIsOfferedForItsEndAndForNothingElse() throws {
    var talk = try talk(["had an interview at Bolt yesterday", "data engineer"])
    #expect(talk.say("phone").contains("When did it end? [yesterday, Sun 22 Nov 12:00]"))
    for line in ["", "skip", "skip", "fine"] { talk.say(line) }
    #expect(talk.session.memory.expecting == .nothing)
    let asked = try #require(try talk.session.place()?.position.asked)
    #expect(asked.question.into == "promised" && asked.offer == nil)
  }

  @Test func whoDoesNotKnowGetsWhatIsSuggested() throws {
    var talk = try talk(Self.toTheTime + ["11:00", "skip", "skip"])
    #expect(talk.say("no idea").contains("= well enough, nothing to add"))
  }

  @Test func notBeingSureCanBeOneOfTheChoices() throws {
    var talk = try talk(["offer Bolt", "written", "skip", "in two weeks 12:00", "skip"])
    #expect(talk.say("not sure").contains("= another employer interests me too; I am not sure"))
  }

  @Test func theNameOfAFlowAtAChoiceSaysHowToBeginIt() throws {
    var talk = try talk(["offer Bolt"])
    let reply = talk.say("decided")
    #expect(reply.contains("'/decided' begins that") && reply.contains("How firm is it?"))
    #expect(talk.say("/decided Bolt").contains("Which job was it?"))
  }

  @Test(arguments: ["\u{1F600}", "...", "--"])
  func whatHoldsNoWordIsNoAnswer(line: String) throws {
    var talk = try talk(["interview"])
    #expect(talk.say(line).contains("There is no word in"))
    talk.say("Bolt")
    #expect(talk.say(line).contains("There is no word in"))
    talk.session.expecting = .profile(.name)
    #expect(talk.say("tomorrow 3pm").contains("A name in plain letters"))
  }

  @Test func aStepByItsNumberIsNoAnswer() throws {
    var talk = try talk(AboutYouTests.interview + ["skip", "interview Acme"])
    #expect(talk.say("show 1").contains("Proofread"))
    #expect(try answer("role", talk) == nil)
    #expect(talk.session.focus != nil)
  }

  @Test func aDayOnTheWrongSideOfNowIsNotAskedForItsTime() throws {
    var talk = try talk(Array(Self.toTheTime.prefix(3)))
    #expect(talk.say("tomorrow").contains("is still to come"))
    #expect(talk.session.expecting == .nothing)
  }

  @Test func resumingAsksOnce() throws {
    var talk = try talk(["interview Bolt"])
    let asked = talk.say("resume").components(separatedBy: "Which job was it for?")
    #expect(asked.count == 2)
  }

  // MARK: What is left of an earlier stage

  @Test func anInvitationEndsTheStepsOfTheApplication() throws {
    var talk = try talk(["applied Bolt", "skip"])
    while talk.session.focus != nil { talk.say(talk.usualAnswer) }
    talk.session.expecting = .nothing
    #expect(try !talk.session.records.openSteps().isEmpty)
    for line in ["prepare Bolt", "skip", "in two weeks 11:00"] { talk.say(line) }
    #expect(try talk.session.records.openSteps().isEmpty)
  }
}
