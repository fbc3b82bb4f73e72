import Foundation
import Testing

/// The content changes while a conversation is open: nothing is lost, and nobody is led elsewhere without being told.
struct NewContentTests {
  private static let begun = ["applied Acme", "data engineer", "yesterday", "pause"]

  @Test func aChangeThatEveryAnswerFitsIsTakenOverByItself() throws {
    let home = try edited([("ask: How did it get there?", "ask: How did it reach them?")])
    let talk = try resumed(home, ["post", "pause"])
    #expect(talk.contains("How did it reach them?") && !talk.contains("have changed"))
    #expect(talk.contains("= by post"))
    // What was taken over stays so, whichever content comes next.
    let later = try home.run("--playbook", home.path + "/old", lines: ["resume", "back", "pause"])
    #expect(later.output.contains("How did it get there?"))
    #expect(!later.output.contains("have changed"))
  }

  /// A question put before the second one.
  private static let added = [
    (
      "    to: role\n\n  role:",
      "    to: named\n\n  named:\n    ask: Did the posting name a person?\n    as: yes-no\n    into: named\n    unknown: I do not remember\n    to: role\n\n  role:"
    )
  ]

  @Test func aNewQuestionIsToldAndThePersonChooses() throws {
    let home = try edited(Self.added)
    let talk = try resumed(home, ["hm", "y", "yes", "post", "answers", "pause"])
    #expect(talk.contains("The questions of this conversation have changed since you began."))
    #expect(talk.contains("New: 'Did the posting name a person?'"))
    #expect(talk.contains("= the new questions"))
    // Every answer given before is there again once the new question is answered.
    #expect(talk.contains("data engineer") && talk.contains("= by post"))
  }

  @Test func whoeverStaysWithTheOldQuestionsIsNotAskedAgain() throws {
    let home = try edited(Self.added)
    let talk = try resumed(home, ["n", "post", "pause"])
    #expect(talk.contains("= the questions of before") && talk.contains("= by post"))
    #expect(!talk.contains("Did the posting name a person?\n    'skip'"))
    let later = try resumed(home, ["answers", "pause"])
    #expect(!later.contains("have changed") && later.contains("by post"))
  }

  @Test func anAnswerThatFitsNoLongerIsNamed() throws {
    let home = try edited([
      ("post: By post", "letter: By letter"), ("sent_by == post", "sent_by == letter"),
    ])
    try home.run("--playbook", home.path + "/old", lines: ["resume", "post", "pause"])
    let talk = try resumed(home, ["later", "y", "letter", "pause"])
    #expect(
      talk.contains("No longer asked like this: 'How did it get there?' You said: by post."))
    #expect(talk.contains("2 By letter") && talk.contains("= by letter"))
  }

  /// A household in which a conversation was begun under `old`, with the flow edited in `new`.
  private func edited(_ edits: [(String, String)]) throws -> Household {
    let home = try Household()
    for copy in ["old", "new"] {
      try home.copyContent(to: copy)
    }
    var flow = try home.contents("new/flows/applied.yaml")
    for (old, new) in edits {
      try #require(flow.contains(old))
      flow = flow.replacing(old, with: new)
    }
    try home.write(flow, to: "new/flows/applied.yaml")
    let talk = try home.run("--playbook", home.path + "/old", lines: Self.begun)
    try #require(talk.output.contains("Paused") && talk.errors.isEmpty, "\(talk)")
    return home
  }

  private func resumed(_ home: Household, _ lines: [String]) throws -> String {
    let talk = try home.run("--playbook", home.path + "/new", lines: ["resume"] + lines)
    #expect(talk.errors.isEmpty, "\(talk.errors)")
    return talk.output
  }
}
