import Foundation
import Testing

@testable import Coaching

/// A small world of three topics.
struct AdviceSearchTests {
  static let index = AskIndex(
    advice: [
      advice(
        "thanks", ["a.thank-soon", "a.thank-all"], ["how soon do i thank them", "thank the panel"]),
      advice("silence", ["a.ring"], ["they ghosted me", "no reply after the interview"]),
      advice("offer", ["a.tell-them"], ["i have another offer", "a second company wants me"]),
    ],
    documents: [
      Document(
        id: "a", title: "A", author: "", year: "2010", read: day,
        claims: [
          claim("a.thank-soon", "Thank everyone within a day."),
          claim("a.thank-all", "Thank each of them, the receptionist too."),
          claim("a.ring", "When you hear nothing, ring."),
          claim("a.tell-them", "Tell them about the other offer."),
        ])
    ],
    lexicon: Lexicon(
      same: ["ty": "thank"], groups: [["ghosted", "radio silence", "crickets"]],
      asks: ["a.thank-all": ["does the receptionist get a note"]],
      elsewhere: ["how do i boil an egg", "an offer on shoes", "water my cactus"]))

  private static let day = Day(year: 2026, month: 11, day: 21) ?? .first

  private static func advice(_ id: AdviceID, _ claims: [ClaimID], _ asks: [String]) -> Advice {
    Advice(
      id: id, title: "", advice: "", why: "", say: [], avoid: "", sources: claims, reviewed: day,
      reviewBy: day, asks: asks)
  }

  private static func claim(_ id: ClaimID, _ says: String) -> Claim {
    Claim(id: id, section: "", topic: "", says: says)
  }

  let search = AdviceSearch(index, least: 0.5)

  @Test(arguments: [
    ("how soon do i thank them", "thanks"), ("crickets since the interview", "silence"),
    ("no reply, radio silence", "silence"), ("ty note to the panel", "thanks"),
    ("does the recepsionist get a note", "thanks"), ("i have anuther ofer", "offer"),
  ])
  func aQuestionIsAnsweredByItsTopic(question: String, topic: String) {
    let result = search.ask(question)
    #expect(result.understood)
    #expect(result.query == question)
    #expect(result.answers.first?.topic.text == topic)
    #expect(result.answers.count == 3)
    #expect(Set(result.answers.map(\.topic)).count == 3)
  }

  @Test(arguments: ["how do i boil an egg", "cactus", "", "   ", "拒绝", "zzz qqq"])
  func whatIsFromElsewhereIsNotAnswered(question: String) {
    let result = search.ask(question)
    #expect(!result.understood)
    #expect(result.answers.isEmpty)
  }

  @Test func anAnswerNamesItsClaimsInTheirOrder() {
    let answer = search.ask("how soon do i thank them").answers.first
    #expect(answer?.claims == ["a.thank-soon", "a.thank-all"])
    #expect((0...1).contains(answer?.score ?? -1))
  }

  @Test func thePackedIndexAnswersTheSame() throws {
    let packed = try Self.index.packed()
    let overview = try JSONDecoder().decode(
      AskIndex.Overview.self, from: Data(packed.overview.utf8))
    let again = AdviceSearch(
      AskIndex(
        overview: overview, table: TermTable(digits: Array(packed.table.utf8)),
        field: try #require(Field(digits: Array(packed.field.utf8)))), least: 0.5)
    for question in ["they ghosted me", "thank the panel", "boil an egg", "another offer"] {
      #expect(again.ask(question) == search.ask(question))
    }
    #expect(!packed.table.contains { $0 == "\"" || $0 == "#" || $0.isNewline })
  }

  @Test func theSameQuestionGetsTheSameAnswerAndJSON() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let first = try encoder.encode(search.ask("they ghosted me"))
    let second = try encoder.encode(AdviceSearch(Self.index, least: 0.5).ask("they ghosted me"))
    #expect(first == second)
    let keys = try JSONSerialization.jsonObject(with: first) as? [String: Any]
    #expect(keys.map { Set($0.keys) } == ["query", "understood", "answers"])
  }
}
