import Testing

@testable import Coaching

struct CuePatternTests {
  private static func matches(_ pattern: String, _ text: String) -> Bool {
    var vocabulary = CueVocabulary(classes: [("back", "again back")])
    let pattern = vocabulary.pattern(pattern[...])
    var line = LineWords(text)
    line.number(by: vocabulary)
    return line.words.indices.contains { pattern.match(line.words, at: $0) != nil }
  }

  @Test(arguments: [
    ("skip ..2 $", "skip that one"), ("skip ..2 $", "skip it"), ("skip ..2 $", "skip"),
    ("skip ..3 please?", "skip that one. Thanks"),
    ("turned ..3 down", "turned the whole thing down"),
    ("^ went|gone @back", "gone again"), ("call me? $", "call. Tomorrow then"),
  ])
  func `a pattern takes what it says`(pattern: String, text: String) {
    #expect(Self.matches(pattern, text))
  }

  @Test(arguments: [
    ("skip ..1 $", "skip that one"), ("skip ..2 now", "skip that. Now go"),
    ("turned ..3 down", "turned. Sit down"), ("^ skip", "they skip"), ("call $", "call Dana"),
  ])
  func `a pattern takes no more than it says`(pattern: String, text: String) {
    #expect(!Self.matches(pattern, text))
  }
}
