import Coaching
import Testing

@testable import Conversation
@testable import followup

/// What `show` tells of a person.
struct PeopleShownTests {
  /// Sam Lee was met at a fair, and Dana Cruz in an interview.
  private func talk() throws -> Talk {
    var talk = try Talk()
    for line in [
      "network", "5", "today 11:00", "Sam Lee (Corvid)", "robots that sort mail", "3",
      "interview Acme", "data engineer", "visit", "yesterday 11:00", "Dana Cruz (head of data)",
      "skip", "", "skip", "", "hiring manager", "quiet nights", "moving off cron",
    ] {
      talk.session.expecting = .nothing
      talk.say(line)
    }
    talk.say("pause")
    talk.session.expecting = .nothing
    return talk
  }

  /// Somebody met at a fair, of whom no more is told.
  private func meet(_ name: String, _ talk: inout Talk) {
    for line in ["network", "5", "today 11:00", name, "skip", "3"] {
      talk.session.expecting = .nothing
      talk.say(line)
    }
    talk.session.expecting = .nothing
  }

  @Test(arguments: ["show Sam Lee", "show sam", "show Lee", "open SAM LEE"])
  func somebodyOfTheNetworkIsShownWithTheirSteps(line: String) throws {
    var talk = try talk()
    let shown = talk.say(line)
    #expect(shown.hasPrefix("Sam Lee (Corvid)\n  - You talked about robots that sort mail\n"))
    #expect(shown.contains("Next\n  [1] Send a note to Sam, whom you met"))
    #expect(!shown.contains("Dana"))
    talk.say("sent 1")
    let later = talk.say(line)
    #expect(later.contains("Behind you\n  - Send a note to Sam, whom you met"))
  }

  @Test(arguments: [
    "show me Sam", "show sam please", "tell me about Sam Lee", "what about sam", "who is Sam Lee",
    "show Sam Lee (Corvid)", "show Sam Lee, Corvid",
  ])
  func aPersonCanBeAskedFor(line: String) throws {
    var talk = try talk()
    #expect(talk.say(line).hasPrefix("Sam Lee (Corvid)\n"), "\(line)")
  }

  @Test func aStepWithAPersonIsStillShownAsAStep() throws {
    var talk = try talk()
    #expect(talk.say("show me the note to Sam").contains("By e-mail to Sam Lee"))
  }

  @Test(arguments: ["Sam wrote back", "sam called me"])
  func whoeverIsOfNoEmployerKeepsNoContact(line: String) throws {
    var talk = try talk()
    let reply = talk.say(line)
    #expect(reply.contains("none is kept. Open with Sam:\n  [1] Send a note to Sam"), "\(reply)")
    #expect(talk.session.expecting == .nothing)
  }

  @Test func somebodyOfAnEmployerIsShownWithTheirContacts() throws {
    var talk = try talk()
    talk.say("Dana called me back")
    talk.session.expecting = .nothing
    let shown = talk.say("show Dana")
    #expect(shown.hasPrefix("Dana Cruz (head of data), Acme\n  - The hiring manager\n"))
    #expect(shown.contains("  - Cares about quiet nights\n"))
    #expect(shown.contains("Contacts\n  - A call with Dana Cruz"))
    #expect(shown.contains("Next\n"))
    #expect(!shown.contains("Sam"))
  }

  @Test func somebodyMetInTwoPlacesIsShownWithTheEmployerOfEachStep() throws {
    var talk = try talk()
    for line in AboutYouTests.interview { talk.say(line) }
    talk.session.expecting = .nothing
    let shown = talk.say("show Sam Lee")
    #expect(shown.hasPrefix("Sam Lee (Corvid), Bolt\n"))
    #expect(shown.contains("Send a note of thanks to Sam, Bolt"))
    #expect(shown.contains("Send a note to Sam, whom you met (Corvid)"))
  }

  @Test func peopleOfOneNameAreAskedApart() throws {
    var talk = try talk()
    meet("Sam Ost", &talk)
    let shown = talk.say("show Sam")
    #expect(shown.contains("'show Sam Lee' or 'show Sam Ost'"))
    #expect(talk.say("show Sam Ost").hasPrefix("Sam Ost\n"))
  }

  @Test func anEmployerComesBeforeAPersonOfItsName() throws {
    var talk = try talk()
    meet("Acme Person", &talk)
    #expect(talk.say("show acme").hasPrefix("Acme"))
    #expect(talk.say("show acme person").hasPrefix("Acme Person\n"))
  }

  @Test func nobodyIsLeftOnceTheyWereUndone() throws {
    var talk = try Talk()
    for line in ["network", "5", "today 11:00", "Sam Lee", "undo", "y", "pause"] { talk.say(line) }
    #expect(talk.say("show Sam Lee").contains("There is no employer, person or step 'Sam Lee'"))
  }

  @Test func machinesAreToldOfAPersonAsWell() throws {
    var talk = try talk()
    let report = try #require(
      talk.session.take("show Sam Lee", at: talk.now).report as? PersonReport)
    #expect(report.name == "Sam Lee" && report.employers.isEmpty && !report.steps.isEmpty)
  }
}
