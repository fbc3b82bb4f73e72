import Testing

@testable import Coaching

struct SenseTests {
  static let sense = Sense(taught: [
    Saying("they turned me down", .situation(.rejection)),
    Saying("the bakery turned me down yesterday", .situation(.rejection)),
    Saying("I was turned down again", .situation(.rejection)),
    Saying("what is due today", .review(.next)), Saying("what is due on Monday", .review(.next)),
    Saying("show what is due", .review(.next)), Saying("many thanks", .talk(.thanks)),
    Saying("thanks a lot", .talk(.thanks)), Saying("how do I boil an egg", .outside),
    Saying("my cat sleeps", .nothing),
  ])

  private func reading(_ text: String, by sense: Sense? = Self.sense) -> Interpretation {
    interpret(
      text, by: sense, now: Moment(instant: 1_800_000_000, zone: .utc),
      conventions: DateConventions(monthBeforeDay: true))
  }

  @Test func `a line is taken for what lines like it say`() {
    #expect(reading("Acme turned me down on Friday").flow == .rejection)
    #expect(reading("tell me what is due next week").intent == .next)
    #expect(reading("thanks so much").smallTalk == .thanks)
  }

  @Test func `without examples nothing is told apart`() {
    #expect(reading("they turned me down", by: nil).kind == .unknown)
  }

  @Test func `what was learnt is the same every time and survives packing`() throws {
    let again = Sense(taught: [Saying("a", .question), Saying("b", .outside)])
    #expect(again.packed == Sense(taught: [Saying("a", .question), Saying("b", .outside)]).packed)
    #expect(again.packed != Self.sense.packed)
    #expect(!again.packed.contains { $0 == "\"" || $0 == "#" || $0.isNewline })
    let weights = Weights(columns: Meaning.all.count, digits: Array(again.packed.utf8))
    #expect(weights?.digits == Array(again.packed.utf8))
    #expect(Weights(columns: Meaning.all.count, digits: [0x30]) == nil)
  }
}
