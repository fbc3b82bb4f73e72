import Coaching
import Playbook
import Testing

struct TranscriptTests {
  @Test func aTranscriptIsReadLineByLine() throws {
    let text = """
      # Two people met.
      clock: 2026-03-03T18:00 Europe/Berlin
      flow: visit
      employer > Acme
      notes[ana-lopez]/talked > C# > Java
      notes[bo]/talked        > ?                # ? = I don't know
      = draft thank-you ana-lopez due 2026-03-04 15:00
      # a comment does not end the block
      = remind ask-again from 2026-03-04 due 2026-03-06 opens silence
      = end waiting
      change people > Bo
      now > 2026-03-05T09:00
      back
      = fact stage final
      """
    let (transcript, diagnostics) = Transcript.read(text, file: "tests/a.test")
    #expect(diagnostics == [])
    let read = try #require(transcript)
    #expect(read.flow == "visit")
    #expect(read.clock == Moment("2026-03-03T18:00+01:00[Europe/Berlin]"))
    #expect(read.lines.map(\.number) == [4, 5, 6, 7, 11, 12, 13, 14])
    #expect(read.lines[0].what == .answer("employer", "Acme"))
    #expect(read.lines[1].what == .answer("notes[ana-lopez]/talked", "C# > Java"))
    #expect(read.lines[2].what == .answer("notes[bo]/talked", nil))
    guard case .expect(let block) = read.lines[3].what else {
      Issue.record("no block")
      return
    }
    #expect(block.map(\.number) == [7, 9, 10])
    #expect(
      block.map(\.what) == [.draft("thank-you"), .remind("ask-again"), .end("waiting")])
    #expect(block[0].person == "ana-lopez")
    #expect(block[0].due == "2026-03-04 15:00")
    #expect(block[1].person == nil)
    #expect(block[1].from == "2026-03-04")
    #expect(block[1].due == "2026-03-06")
    #expect(block[1].opens == "silence")
    #expect(read.lines[4].what == .change("people", "Bo"))
    #expect(
      read.lines[5].what == .now(try #require(Moment("2026-03-05T09:00+01:00[Europe/Berlin]"))))
    #expect(read.lines[6].what == .back)
    guard case .expect(let last) = read.lines[7].what else {
      Issue.record("no block")
      return
    }
    #expect(last.map(\.what) == [.other("fact stage final")])
  }

  @Test(arguments: [
    ("flow: visit\na > b\n", 1), ("clock: 2026-03-03T18:00 Europe/Berlin\na > b\n", 1),
    ("clock: today\nflow: visit\n", 1), ("clock: 2026-03-03T18:00 Nowhere/City\nflow: visit\n", 1),
    ("clock: 2026-03-03T18:00 Europe/Berlin\nflow: visit\n= drafts x\n", 3),
    ("clock: 2026-03-03T18:00 Europe/Berlin\nflow: visit\n= draft x due soon\n", 3),
    ("clock: 2026-03-03T18:00 Europe/Berlin\nflow: visit\nsome words > x\n", 3),
    ("clock: 2026-03-03T18:00 Europe/Berlin\nflow: visit\nnow > noon\n", 3),
  ])
  func aLineThatCannotBeReadIsReported(text: String, line: Int) {
    let (transcript, diagnostics) = Transcript.read(text, file: "tests/a.test")
    #expect(transcript == nil)
    #expect(diagnostics.first?.code == .badTranscript)
    #expect(diagnostics.first?.line == line)
  }
}
