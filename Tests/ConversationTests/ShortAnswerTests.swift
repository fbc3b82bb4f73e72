import Coaching
import Testing

@testable import Conversation

/// What people type when they are asked, step by step, whether they did it.
struct ShortAnswerTests {
  // A Thursday.
  static let now = Moment("2026-11-26T18:00", defaultZone: Zone("Europe/Berlin")!)!

  private func answer(_ text: String) -> ShortAnswer {
    ShortAnswer(text, now: Self.now, conventions: DateConventions(monthBeforeDay: false))
  }

  @Test(arguments: [
    ("yes", ShortAnswer.Meaning.did), ("Yes.", .did), ("y", .did), ("yep, done", .did),
    ("done", .did),
    ("sent it", .did), ("did it yesterday", .did), ("I already sent it", .did),
    ("called her", .did),
    ("I left a voicemail", .did), ("spoke to her for ten minutes", .did),
    ("it went out on monday", .did),
    ("both", .did), ("all done", .did), ("ok done", .did), ("posted", .did), ("I've done it", .did),
    ("no", .notYet), ("not yet", .notYet), ("nope", .notYet), ("didn't get round to it", .notYet),
    ("haven't", .notYet), ("forgot", .notYet), ("no time", .notYet), ("couldn't", .notYet),
    ("I'll do it", .notYet), ("nobody picked up", .notYet), ("line busy", .notYet),
    ("not done, sorry", .notYet), ("still have to", .notYet), ("almost", .notYet),
    ("tomorrow 9", .notYet), ("tomorrow", .notYet), ("next week", .notYet), ("friday", .notYet),
    ("in two days", .notYet), ("no, on monday", .notYet), ("yes, tomorrow", .notYet),
    ("skip until friday", .notYet), ("move it to monday", .notYet),
    ("remind me on tuesday", .notYet),
    ("maybe on saturday", .notYet), ("later today", .notYet), ("tonight", .notYet),
    ("postpone to 3 december", .notYet), ("I'll call her tomorrow", .notYet),
    ("drop it", .drop), ("skip", .drop), ("skip it", .drop), ("drop it, wrong number", .drop),
    ("not needed any more", .drop), ("no need", .drop), ("forget it", .drop),
    ("cross it off", .drop),
    ("no, drop it", .drop), ("I won't do this", .drop), ("no point", .drop), ("never mind", .drop),
    ("wrong number", .hopeless), ("it bounced", .hopeless), ("she left the company", .hopeless),
    ("", .pass), ("next", .pass), ("later", .pass), ("not now", .pass), ("pass", .pass),
    ("leave it", .pass), ("maybe", .pass), ("ok", .pass), ("I don't know", .pass),
    ("skip for now", .pass),
    ("why", .why), ("why this?", .why), ("what for", .why), ("show", .show),
    ("show me the text", .show),
    ("let me see it", .show), ("edit", .edit), ("change the text", .edit), ("back", .back),
    ("undo", .back), ("oops", .back), ("stop", .stop), ("pause", .stop), ("that's enough", .stop),
    ("I'm done", .stop), ("done for today", .stop), ("enough for now", .stop), ("help", .help),
    ("what can I say", .help),
    ("sent it on tuesday but no answer", .did), ("called tuesday, no answer", .notYet),
    ("not sure anymore", .pass), ("can we stop", .stop), ("I have to go", .stop),
    ("dont have her address", .hopeless), ("the rest tomorrow", .notYet),
    ("how long is this going to take", .unclear), ("what's up with Acme", .unclear),
    ("thanks", .unclear), ("asdf", .unclear), ("show Acme", .unclear), ("no reply yet", .unclear),
    ("she got the job at Globex", .unclear), ("how do I ask for feedback", .unclear),
    ("Acme turned me down yesterday", .unclear), ("she called me back", .unclear),
  ])
  func `a short answer means one thing`(_ text: String, _ meaning: ShortAnswer.Meaning) {
    #expect(answer(text).meaning == meaning)
  }

  @Test(arguments: [
    ("yes, by mail this morning", "2026-11-26"), ("done yesterday, left a voicemail", "2026-11-25"),
    ("yes on monday", "2026-11-23"), ("sent it today at 9:30", "2026-11-26T09:30"),
    ("called her two days ago", "2026-11-24"), ("tomorrow 9", "2026-11-27T09:00"),
    ("not yet, tomorrow", "2026-11-27"), ("next week", "2026-11-30"),
    ("no, on monday", "2026-11-30"),
    ("in two weeks", "2026-12-10"), ("move it to the 3rd", "2026-12-03"),
  ])
  func `a date is when it was, or when it will be`(_ text: String, _ date: String) throws {
    guard case .one(let read)? = answer(text).date else {
      Issue.record("no date in '\(text)': \(String(describing: answer(text).date))")
      return
    }
    #expect(read.at(in: Self.now.zone) == date)
  }

  @Test(arguments: [
    ("yes, by mail this morning", Channel.email), ("yes, called her", .call),
    ("done, left a voicemail", .voicemail),
    ("sent a letter", .post), ("yes, in person", .visit), ("texted her", .text),
  ])
  func `a channel is by what it was done`(_ text: String, _ channel: Channel) {
    #expect(answer(text).channel == channel)
  }

  @Test(
    arguments: [
      ("yes", nil), ("yes, she wrote back", true), ("done, he replied", true),
      ("yes, no reply yet", false), ("sent it, nothing back", false),
      ("called, she called back", true),
    ] as [(String, Bool?)])
  func `an answer of theirs is heard`(_ text: String, _ hasReply: Bool?) {
    #expect(answer(text).meaning == .did)
    #expect(answer(text).hasReply == hasReply)
  }

  @Test(
    arguments: [
      ("drop it, wrong number", "wrong number"), ("drop it because she left", "she left"),
      ("skip, too late now", "too late now"), ("drop", nil), ("no, drop it", nil),
      ("wrong number", "wrong number"),
      ("wrong number, drop it", "wrong number"), ("not needed any more", "not needed any more"),
    ] as [(String, String?)])
  func `the reason is kept without the word that drops it`(_ text: String, _ reason: String?) {
    #expect(answer(text).reason == reason)
  }

  @Test func `the day of a call that nobody took is not the day of the next one`() {
    #expect(answer("called tuesday, no answer").date == nil)
    #expect(answer("no answer, tomorrow again").date != nil)
  }

  @Test func `a long line takes no longer than a short one`() {
    let text = String(repeating: "yes, ", count: 20_000)
    #expect(answer(text).meaning == .did)
  }

  @Test(arguments: [
    ("go over my steps", true), ("let's review", true), ("what's due, one by one", true),
    ("walk me through my list", true), ("can we go through everything one at a time", true),
    ("review my steps please", true), ("run through the todos", true), ("what's due", false),
    ("how do I review the steps of an offer", false), ("I had my performance review", false),
    ("go over the contract with a lawyer", false), ("next", false),
  ])
  func `asking to go over the steps is heard`(_ text: String, _ asks: Bool) {
    #expect(text.asksForReview == asks)
  }
}
