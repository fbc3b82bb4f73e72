import Coaching
import Foundation
import Playbook
import Testing

struct CoverageTests {
  @Test func everyPlaceWhereAClaimIsMetIsListed() throws {
    let program = try withContentFolder {
      try #require(readPlaybook(at: $0, today: nil).program)
    }
    let coverage = coverage(of: program)
    #expect(coverage.count == 3)
    #expect(
      coverage["two.ask-twice"] == [
        Place(kind: .advice, id: "write-soon"), Place(kind: .tension, id: "tension.asking"),
        Place(kind: .state, id: "ended", flow: "visit"),
        Place(kind: .step, id: "ask-again", flow: "visit"),
      ])
    #expect(
      coverage["one.write-soon"]?.contains(Place(kind: .message, id: "thank-you", flow: "greet"))
        == true)
    #expect(
      coverage["one.write-soon"]?.contains(Place(kind: .evidence, id: "evidence.notes")) == true)
  }

  @Test func aClaimThatNothingCitesHasNoPlace() throws {
    try withContentFolder { folder in
      for name in ["advice/write-soon.md", "advice/keep-calm.md"] {
        let file = folder.appending(path: name)
        let text = try String(contentsOf: file, encoding: .utf8)
        try write(
          text.replacing("tension: tension.asking\n", with: "")
            .replacing(", two.ask-twice]", with: "]"), to: file)
      }
      let step = folder.appending(path: "steps/ask-again.md")
      let text = try String(contentsOf: step, encoding: .utf8)
      try write(text.replacing("two.ask-twice", with: "one.ask-once"), to: step)
      let playbook = readPlaybook(at: folder, today: nil)
      #expect(playbook.diagnostics.map(\.code) == [.uncitedClaim, .unmetTension])
    }
  }

  @Test func aFlowIsDrawnWithItsRules() throws {
    let program = try withContentFolder {
      try #require(readPlaybook(at: $0, today: nil).program)
    }
    let chart = mermaid(try #require(program.flow("visit")))
    #expect(chart.hasPrefix("flowchart TD\n"))
    for line in [
      #"  s_employer["Which employer was it?"]"#, #"  s_employer --> s_ended"#,
      #"  s_people -->|"people is unknown"| s_named"#, #"  s_people -->|"else"| s_notes"#,
      #"  s_notes[["greet for each person in people"]]"#,
      #"  s_still_there -.->|"still-there was sent"| s_rest"#,
      #"  s_rest --> end_waiting(["waiting"])"#,
    ] {
      #expect(chart.split(separator: "\n").contains(Substring(line)), "\(line)")
    }
  }
}
