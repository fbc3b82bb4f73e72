import Coaching
import Testing

@testable import Conversation
@testable import followup

/// A step that only prepares messages goes with the last of them.
struct PreparingTests {
  private func isOpen(_ reminder: ReminderID, _ talk: Talk) throws -> Bool {
    try talk.session.records.openSteps().contains { $0.step.what == .remind(reminder) }
  }

  private func notes(_ talk: Talk) throws -> [Int] {
    try talk.session.records.openSteps().filter { record in
      if case .draft(let id) = record.step.what { id.text.hasPrefix("thank-") } else { false }
    }
    .map(\.number)
  }

  @Test func proofreadingIsNoLongerPlannedOnceEveryNoteIsOut() throws {
    var talk = try Talk()
    for (index, line) in AboutYouTests.interview.enumerated() {
      talk.say(index == 4 ? "Sam Lee, Dana Cruz" : line)
    }
    while talk.session.focus != nil { talk.say(talk.usualAnswer) }
    talk.session.expecting = .nothing
    let notes = try notes(talk)
    #expect(notes.count == 2)
    #expect(try isOpen("proofread", talk))
    talk.say("sent \(notes[0]) anyway")
    #expect(try isOpen("proofread", talk))
    let last = talk.say("skip \(notes[1])")
    #expect(try !isOpen("proofread", talk))
    #expect(last.contains("Proofread the notes before they go out"))
    talk.say("undo")
    talk.say("y")
    #expect(try isOpen("proofread", talk))
  }
}
