import Coaching
import Testing

@testable import Conversation
@testable import followup

/// A day that they name after a plan was made: what was planned goes, and something stands by that day.
struct TheirDayTests {
  static let silence = AboutYouTests.silence

  /// A talk in which nothing was heard from Acme, and a plan was made.
  private func waiting() throws -> Talk {
    var talk = try Talk()
    for line in Self.silence { talk.say(line) }
    talk.session.expecting = .nothing
    return talk
  }

  private func steps(_ talk: Talk) throws -> [String] {
    try talk.session.records.openSteps().filter { $0.step.employer?.name == "Acme" }
      .map { String($0.step.id.text.split(separator: "#").last ?? "") }
  }

  @Test(arguments: [
    "they wrote back, deciding until 20 Dec", "Acme decides by 20 Dec",
  ])
  func whatWasPlannedAgainstTheSilenceGoesAndTheDayIsWatched(line: String) throws {
    var talk = try waiting()
    let before = try steps(talk)
    let reply = talk.say(line)
    #expect(reply.contains("they decide by Sun 20 Dec"))
    #expect(reply.contains("Withdrawn") && reply.contains("Call Dana and ask where"))
    #expect(reply.contains("Planned") && reply.contains("Mon 21 Dec"))
    #expect(try steps(talk).sorted() == ["remind:book-one-more", "remind:silence-day-passed"])
    #expect(talk.session.focus == nil)
    talk.say("undo")
    talk.say("y")
    #expect(try steps(talk) == before)
  }

  /// Said at six in the evening: neither is a day to come that they named.
  @Test(arguments: [
    "Dana called me today", "Dana wrote to me this evening", "got a call from Dana today",
    "they wrote back today",
  ])
  func theDayOnWhichTheyCalledIsNotTheDayOfTheirDecision(line: String) throws {
    var talk = try waiting()
    let before = try steps(talk)
    let reply = talk.say(line)
    #expect(!reply.contains("they decide by"), "\(reply)")
    #expect(try steps(talk) == before)
  }

  @Test func aDecisionTodayIsTheDayOfTheirDecision() throws {
    var talk = try waiting()
    #expect(talk.say("they wrote back, deciding today").contains("they decide by Mon 23 Nov"))
  }

  @Test func theDayOfTheirDecisionIsTakenNotThatOfTheCall() throws {
    var talk = try waiting()
    let reply = talk.say("Dana wrote to me today, deciding until friday")
    #expect(reply.contains("kept: Dana Cruz wrote, Acme, today"), "\(reply)")
    #expect(reply.contains("they decide by Fri 27 Nov"), "\(reply)")
  }

  @Test(arguments: [
    "Dana wrote back, wants to see me on friday", "Dana replied, interview on Friday",
    "Dana called, invited me to a second round on Friday",
  ])
  func anInvitationIsNoDayOfTheirDecision(line: String) throws {
    var talk = try waiting()
    let before = try steps(talk)
    let reply = talk.say(line)
    #expect(reply.contains("Before an interview\n") && reply.contains("= Acme"), "\(reply)")
    #expect(!reply.contains("they decide by"), "\(reply)")
    talk.say("pause")
    #expect(try steps(talk) == before)
  }

  @Test(arguments: [
    "Dana wants me to call her on friday", "Dana asked for my references by friday",
    "Dana called back, she needs two references by friday",
    "Dana called, she is on holiday until friday", "Dana wrote back, she will be back on Friday",
  ])
  func aDayByWhichTheyWantSomethingIsNoDayOfTheirDecision(line: String) throws {
    var talk = try waiting()
    let before = try steps(talk)
    let reply = talk.say(line)
    #expect(reply.contains("Dana Cruz") && reply.contains("Acme, today"), "\(reply)")
    #expect(!reply.contains("they decide by"), "\(reply)")
    #expect(try steps(talk) == before)
  }

  @Test func oldStepsOfTheInterviewDoNotComeBack() throws {
    var talk = try Talk()
    for line in ["interview Acme"] + AboutYouTests.interview.dropFirst() { talk.say(line) }
    talk.session.expecting = .nothing
    talk.now = talk.now.adding(days: 30)
    for line in Self.silence { talk.say(line) }
    talk.session.expecting = .nothing
    let reply = talk.say("Acme decides by 20 Jan")
    #expect(reply.contains("Planned"))
    #expect(try steps(talk).sorted() == ["remind:book-one-more", "remind:silence-day-passed"])
  }

  @Test func aDayNamedWhileAnInterviewIsFollowedUpMovesItsSteps() throws {
    var talk = try Talk()
    for (index, line) in AboutYouTests.interview.enumerated() {
      talk.say(index == 0 ? "interview Acme" : index == 7 ? "18 Dec" : line)
    }
    talk.session.expecting = .nothing
    let reply = talk.say("they wrote back, deciding until 22 Dec")
    #expect(reply.contains("Moved") && reply.contains("Tue 22 Dec to Wed 23 Dec"))
    #expect(!reply.contains("Withdrawn"))
  }
}
