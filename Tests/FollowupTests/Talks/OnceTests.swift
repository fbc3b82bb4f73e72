import Coaching
import Testing

@testable import Conversation
@testable import followup

/// "Are you still considering me?" goes to an employer once: across people, runs and weeks (claim `oi.still-running-once`).
struct OnceTests {
  private static let message = MessageID("still-in-running")

  /// `silence` up to the question who should get it.
  private func ask(_ people: String, _ talk: inout Talk) {
    for line in [
      "silence Acme", "data engineer", "1", "three weeks ago", "two weeks ago", "1", "1",
      "last friday", "3", people,
    ] { talk.say(line) }
    while talk.session.focus != nil { talk.say(talk.usualAnswer) }
    talk.session.expecting = .nothing
  }

  private func questions(_ talk: Talk) throws -> [StepRecord] {
    try talk.session.records.openSteps().filter { $0.step.what == .draft(Self.message) }
  }

  @Test(arguments: ["Dana Cruz", "Dana Cruz, Sam Lee", "Dana Cruz, Sam Lee, Kim Ost"])
  func onlyTheFirstOfSeveralPeopleIsAsked(people: String) throws {
    var talk = try Talk()
    ask(people, &talk)
    #expect(try questions(talk).map(\.step.person?.name) == ["Dana Cruz"])
  }

  @Test func thereIsOneDraftOfItAcrossRunsThatSentNothing() throws {
    var talk = try Talk()
    ask("Dana Cruz", &talk)
    talk.now = talk.now.adding(days: 8)
    ask("Sam Lee", &talk)
    #expect(try questions(talk).map(\.step.person?.name) == ["Sam Lee"])
  }

  @Test func onceItIsSentNoLaterRunOffersOrDraftsIt() throws {
    var talk = try Talk()
    ask("Dana Cruz, Sam Lee", &talk)
    let number = try #require(try questions(talk).first?.number)
    talk.say("sent \(number)")
    talk.session.expecting = .nothing
    for week in 1...4 {
      talk.now = talk.now.adding(days: 7 * week)
      ask("Sam Lee", &talk)
      #expect(try questions(talk).isEmpty)
    }
  }
}
