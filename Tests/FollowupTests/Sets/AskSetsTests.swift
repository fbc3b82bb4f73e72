import Coaching
import Foundation
import Testing

/// `ask` on the lines of Tests/Sets. Everything was fitted to `dev`; the report third is only counted.
struct AskSets {
  @Test func theContentIsThere() {
    #expect(AskSet.lexicon.diagnostics.isEmpty)
    #expect(AskSet.lexicon.lexicon.asks.count == 90)
    #expect(AskSet.program != nil)
  }

  @Test func onTheDevelopmentPart() throws {
    let figures = try AskFigures(part: "dev")
    print("ask, dev: \(figures)")
    #expect(figures.first >= 75)
    #expect(figures.three >= 90)
    #expect(figures.lost <= 5)
    #expect(figures.declined >= 75)
  }
}
