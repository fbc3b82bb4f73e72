import Testing

@testable import Coaching

struct TermTests {
  @Test(arguments: [
    ("rejected", "reject"), ("rejects", "reject"), ("rejection", "reject"), ("calling", "call"),
    ("calls", "call"), ("stopped", "stop"), ("companies", "compani"), ("company", "compani"),
    ("passes", "pass"), ("bus", "bus"), ("this", "this"), ("2026", "2026"), ("hr", "hr"),
    ("handwriting", "handwrit"), ("handwrite", "handwrit"),
  ])
  func formsOfAWordMeet(word: String, stem expected: String) {
    #expect(String(decoding: stem(Word(word.utf8)), as: UTF8.self) == expected)
  }

  @Test(arguments: [
    ("They've NOT replied!", ["theyve", "not", "replied"]),
    ("résumé — naïve", ["resume", "naive"]),
    ("don’t ask", ["dont", "ask"]),
    ("e-mail", ["e", "mail"]),
    ("Straße", ["strasse"]),
    ("  ...  ", []),
    ("拒绝", []),
  ])
  func wordsAreReadWithoutAccentsAndMarks(text: String, expected: [String]) {
    #expect(readWords(of: text).map { String(decoding: $0, as: UTF8.self) } == expected)
  }

  @Test func aPastedPageIsReadInPart() {
    let page = String(repeating: "word ", count: 100_000)
    #expect(readWords(of: page).count == 400)
  }

  @Test func whatIsMeantStandsForWhatIsTyped() {
    let phrases = Phrases(
      Lexicon(same: ["ty": "thank you", "follow up": "followup", "follow": "pursue"]))
    let meant = phrases.meant(by: readWords(of: "ty, follow up now, then follow"))
    #expect(
      meant.map { String(decoding: $0, as: UTF8.self) }
        == ["thank", "you", "followup", "now", "then", "pursue"])
  }

  @Test func aPhraseIsFoundInAnyForm() {
    let phrases = Phrases(Lexicon(groups: [["turned down", "passed on me"], ["call"]]))
    func groups(_ text: String) -> [Int] { phrases.groups(in: readWords(of: text).map(stem)) }
    #expect(groups("they turn down calls") == [0, 1])
    #expect(groups("he passes on me") == [0])
    #expect(groups("turned up") == [])
  }
}
