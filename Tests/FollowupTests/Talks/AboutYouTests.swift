import Coaching
import Testing

@testable import Conversation
@testable import followup

/// What the coach asks about the person: once, when first needed, one thing after a flow.
struct AboutYouTests {
  static let silence = [
    "silence Acme", "data engineer", "decision", "three weeks ago", "two weeks ago", "mine", "1",
    "a week ago", "decided", "Dana Cruz", "a sample of my reports",
  ]
  static let interview = [
    "interview Bolt", "data engineer", "visit", "today 11:00", "Sam Lee", "skip", "", "skip", "",
    "vote", "skip", "skip",
  ]

  @Test func eachThingIsAskedOnceAndOneAfterAFlow() throws {
    var talk = try Talk()
    var asked: [Profile.Part] = []
    for employer in ["Acme", "Bolt", "Corvid", "Delta", "Elm", "Fir", "Gale"] {
      let lines = ["silence \(employer)"] + Self.silence.dropFirst()
      for line in lines { talk.say(line) }
      guard case .profile(let part) = talk.session.expecting else { continue }
      asked.append(part)
      talk.say("skip")
      #expect(talk.session.expecting == .nothing)
    }
    #expect(asked == [.name, .stance, .phone, .hours, .signature])
    #expect(try talk.session.records.profile().settled == Set(Profile.Part.allCases))
  }

  @Test func nothingIsAskedThatNoStepNeeds() throws {
    var talk = try Talk()
    for part in ["name Kim Doe", "phone 555 0100", "hours 9 to 5", "signature kim.example"] {
      talk.say("profile " + part)
    }
    for line in Self.interview { talk.say(line) }
    #expect(talk.session.expecting == .nothing)
    for line in Self.silence { talk.say(line) }
    #expect(talk.session.expecting == .profile(.stance))
  }

  @Test(arguments: [
    (Profile.Part.name, "my name is kim doe", "Kim Doe"),
    (.phone, "0151 555 0100", "0151 555 0100"),
    (.stance, "3", "assertive"), (.stance, "gentle please", "gentle"),
    (.hours, "9 to 4", "09:00 to 16:00"), (.hours, "8.30am - 4pm", "08:30 to 16:00"),
    (.signature, "kimdoe.example", "kimdoe.example"),
  ])
  func whatIsToldIsKeptShownAndTakenBack(part: Profile.Part, line: String, shown: String) throws {
    var talk = try Talk()
    talk.session.expecting = .profile(part)
    #expect(talk.say(line).contains("= \(shown)"))
    #expect(talk.say("profile").contains(shown))
    #expect(try talk.session.records.profile().isOpen(part) == false)
    talk.say("undo")
    talk.say("y")
    #expect(try talk.session.records.profile().isOpen(part))
  }

  @Test(arguments: [
    (Profile.Part.name, "next"), (.name, "I had an interview at Bolt"), (.phone, "show 1"),
    (.hours, "what do I say on the phone?"), (.signature, "they said no"), (.stance, "interview"),
  ])
  func aLineAboutSomethingElseIsTakenAsThat(part: Profile.Part, line: String) throws {
    var talk = try Talk()
    talk.session.expecting = .profile(part)
    talk.say(line)
    #expect(try talk.session.records.profile() == Profile())
    #expect(talk.session.expecting != .profile(part))
  }

  @Test(arguments: [
    (Profile.Part.phone, "none of your business"), (.hours, "25:00 to 26:00"), (.stance, "bold"),
  ])
  func whatCannotBeReadIsAskedAgain(part: Profile.Part, line: String) throws {
    var talk = try Talk()
    talk.session.expecting = .profile(part)
    talk.say(line)
    #expect(talk.session.expecting == .profile(part))
  }

  @Test func theStanceChangesWhatIsStillToBeDone() throws {
    var talk = try Talk()
    for line in ["rejection Acme", "data engineer", "2", "1", "1", "Dana Cruz", "skip", "2"] {
      talk.say(line)
    }
    while talk.session.focus != nil { talk.say(talk.usualAnswer) }
    func asking() throws -> [String] {
      try talk.session.records.openSteps().map(\.step.id.text).filter {
        $0.contains("suggestions") || $0.contains("two-things") || $0.contains("stood-out")
      }
    }
    let before = try asking()
    talk.say("profile stance assertive")
    let after = try asking()
    #expect(!before.isEmpty && !after.isEmpty && before != after)
    talk.say("undo")
    talk.say("y")
    #expect(try asking() == before)
  }

  @Test func theSignatureStandsUnderEMails() throws {
    var talk = try Talk()
    for line in ["profile name Kim Doe", "profile signature kimdoe.example"] { talk.say(line) }
    for line in Self.interview { talk.say(line) }
    let draft = try #require(try talk.session.records.openSteps().first { $0.step.isDraft })
    let shown = talk.say("draft \(draft.number)").split(separator: "\n").map {
      $0.drop { " |".contains($0) }
    }
    let name = try #require(shown.firstIndex(of: "Kim Doe"))
    #expect(shown[name + 1] == "kimdoe.example")
  }
}
