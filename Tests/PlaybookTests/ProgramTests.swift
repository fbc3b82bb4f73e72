import Coaching
import Foundation
@testable import Playbook
import Testing

struct ProgramTests {
  private func program() throws -> Program {
    try withContentFolder { try #require(readPlaybook(at: $0, today: nil).program) }
  }

  @Test func statesKeepTheOrderAndTheMeaningOfTheFile() throws {
    let flow = try #require(try program().flow("visit"))
    #expect(
      flow.states.map(\.id.text) == [
        "employer", "ended", "round", "people", "notes", "named", "hear-by", "still-there", "rest",
      ])
    #expect(flow.also == ["visited"])
    #expect(flow.about == .role)
    let round = try #require(flow.state("round")?.question)
    #expect(round.kind == .choice)
    #expect(round.options.map(\.id.text) == ["first", "final"])
    #expect(round.unknown == "I can't tell")
    #expect(flow.state("ended")?.question?.kind == .moment(.past))
    #expect(flow.state("notes")?.act == .each(person: "person", list: "people", call: "greet"))
    #expect(
      flow.state("still-there")?.once == Once(message: "still-there", otherwise: "rest"))
    let rotation = Rotation(
      name: "keep-in-touch", reminders: ["send-news"],
      every: ClosedSpan(shortest: .days(7), longest: .days(12)),
      after: try Expression("ended_at + 10d"),
      until: try Expression("first_known(hear_by?, ended_at + 6w)"), atMost: 3)
    #expect(flow.state("rest")?.plans.map(\.what) == [.cycle(rotation)])
    #expect(flow.state("rest")?.exit == .end("waiting", opens: nil))
  }

  @Test func everyWordingOfAMessageIsReadWithItsSubject() throws {
    let message = try #require(try program().messages["thank-you"])
    #expect(message.channel == .email)
    #expect(!message.once)
    #expect(
      message.wordings.map { $0.subject?.text ?? "" } == [
        "Thank you, {person.first}", "Our talk on {ended_at.date}",
      ])
    #expect(message.wordings[1].body.text.hasPrefix("Hello {person.name},\n\n"))
    #expect(message.wordings[1].body.text.hasSuffix("Kind regards\n{me.name}"))
  }

  @Test func wordingsForAStanceStandUnderItsLine() throws {
    try withContentFolder { folder in
      let text = """
        ---
        id: thank-you
        title: a note
        channel: post
        sources: [one.write-soon]
        ---
        --- gentle ---
        One. {talked?}
        --- or ---
        Two.
        --- assertive ---
        Three.

        """
      try write(
        text.replacing("{talked?}", with: "[{talked}]"),
        to: folder.appending(path: "messages/thank-you.md"))
      let message = try #require(
        readPlaybook(at: folder, today: nil).program?.messages["thank-you"])
      #expect(message.wordings.map(\.stance) == [.gentle, .gentle, .assertive])
      #expect(message.wordings.map(\.body.text) == ["One. [{talked}]", "Two.", "Three."])
    }
  }

  @Test func adviceIsReadInItsParts() throws {
    let advice = try #require(try program().advice["write-soon"])
    #expect(advice.advice == "Write on the day after.")
    #expect(advice.say.map(\.heading) == ["", "gentle"])
    #expect(advice.avoid == "Waiting for a week.")
    #expect(advice.tension == "tension.asking")
    #expect(advice.asks.count == 10)
  }

  @Test func aProgramOutlivesItsPackingUnchanged() throws {
    let program = try program()
    let source = try packedSource(of: program)
    // Each entry stands on a line of its own as (#"id"#, #"json"#).
    func entries<Item: Codable & Sendable>(_ shelf: Shelf<Item>) throws -> [Item] {
      try shelf.ids.map { id in
        let start = "  (#\"\(id)\"#, #\""
        let line = try #require(source.split(separator: "\n").first { $0.hasPrefix(start) })
        let json = line.dropFirst(start.count).dropLast(4)
        return try JSONDecoder().decode(Item.self, from: Data(json.utf8))
      }
    }
    #expect(try entries(program.flows) == program.flows.all)
    #expect(try entries(program.reminders) == program.reminders.all)
    #expect(try entries(program.advice) == program.advice.all)
    #expect(try entries(program.documents) == program.documents.all)
    #expect(try entries(program.tensions) == program.tensions.all)
    #expect(source.contains("#\"visit\"#: #\"\(try #require(program.fingerprints["visit"]))\"#"))
  }

  @Test func aFingerprintTellsOfAChangeInASmallFlow() throws {
    let before = try program().fingerprints
    #expect(Array(before.keys) == ["visit"])
    try withContentFolder { folder in
      let file = folder.appending(path: "flows/greet.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      try write(text.replacing("ended_at + 24h", with: "ended_at + 36h"), to: file)
      #expect(readPlaybook(at: folder, today: nil).program?.fingerprints != before)
    }
  }

  @Test(arguments: ["plain", "a \"# b", "a \\# b", "a \"## \\## b", ""])
  func aLiteralHoldsAnyText(text: String) {
    let source = literal(text)
    let signs = source.prefix { $0 == "#" }
    #expect(source == "\(signs)\"\(text)\"\(signs)")
    #expect(!text.contains("\"\(signs)") && !text.contains("\\\(signs)"))
  }
}
