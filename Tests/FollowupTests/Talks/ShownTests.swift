import Coaching
import Testing

@testable import Conversation
@testable import followup

/// What `show` and `employers` tell of an employer is in the words the person read.
struct ShownTests {
  @Test func theOptionsOfAChoiceAreShownAsTheyWereRead() throws {
    var talk = try Talk()
    for line in AboutYouTests.interview { talk.say(line) }
    talk.session.expecting = .nothing
    let shown = talk.say("show Bolt")
    #expect(shown.contains("Sam Lee: has a say in it"))
    #expect(!shown.contains("vote"))
  }

  @Test(arguments: [("skip", "the job was cancelled"), ("in two weeks", "resting")])
  func aJobThatIsGoneIsCancelledAndOneThatMayComeBackRests(day: String, stage: String) throws {
    var talk = try Talk()
    for line in ["decided Acme", "data engineer", "4", day] { talk.say(line) }
    talk.say("pause")
    #expect(talk.say("employers").contains(stage))
  }

  @Test func acceptingTheNewOfferIsKeptWithTheEmployerThatMadeIt() throws {
    var talk = try Talk()
    for line in ["offer-outcome Acme", "skip", "1", "Bolt", "skip", "y", "2", "skip"] {
      talk.say(line)
    }
    talk.say("pause")
    let stages = try talk.session.records.employers().map {
      "\($0.name) \($0.stage?.rawValue ?? "")"
    }
    #expect(stages.sorted() == ["Acme withdrawn", "Bolt accepted"])
  }

  @Test func aPersonOfTheNetworkIsToldApartByTheirCompany() throws {
    var talk = try Talk()
    for line in ["network", "5", "today 11:00", "Sam Lee (Corvid)", "skip", "3"] { talk.say(line) }
    talk.session.expecting = .nothing
    #expect(talk.say("next").contains("whom you met (Corvid)"))
  }

  /// Two rows pasted as the title of a job.
  @Test func aJobOfTwoRowsIsNamedOnOne() throws {
    var talk = try Talk()
    for line in ["interview Acme", "senior\n  data engineer", "pause"] { talk.say(line) }
    #expect(talk.say("").contains("Not finished: After an interview: Acme, senior data engineer."))
    #expect(talk.say("resume").contains("After an interview: Acme, senior data engineer\n"))
    #expect(talk.say("undo").contains("Which job was it for? senior data engineer"))
    for line in ["n", "pause", "applied Bolt", "skip", "pause"] { talk.say(line) }
    #expect(talk.say("resume").contains("After an interview: Acme, senior data engineer"))
  }
}
