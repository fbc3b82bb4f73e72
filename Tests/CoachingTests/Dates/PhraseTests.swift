import Testing

@testable import Coaching

struct PhraseTests {
  @Test(arguments: ["phrases.tsv", "phrases-held-back.tsv"])
  func `what people type is understood as they mean it`(file: String) throws {
    let phrases = try phrases(in: file)
    #expect(phrases.count >= 150)
    let missed = phrases.filter { !$0.isRight }
    let wrong = phrases.filter(\.isSilentlyWrong)
    let none = phrases.filter { $0.meaning.hasPrefix("refused") }
    let refused = none.filter(\.isRight)
    print(
      "\(file): \(phrases.count - missed.count) of \(phrases.count) right, "
        + "\(wrong.count) silently wrong, \(refused.count) of \(none.count) refused as they should be"
    )
    for phrase in missed { print("  \(phrase): \(phrase.understood), not \(phrase.meaning)") }
    #expect(wrong.isEmpty)
    #expect(missed.count * 20 <= phrases.count, "fewer than 95 of 100 are right")
  }

  @Test func `a refusal says why`() throws {
    for phrase in try phrases(in: "phrases.tsv") where phrase.meaning.hasPrefix("refused ") {
      #expect(phrase.understood == phrase.meaning, "\(phrase)")
    }
  }
}
