import Coaching
import Testing

@testable import Conversation

/// One sentence on how things stand.
struct OpeningTests {
  @Test(arguments: [
    (DueCount(late: 1), "1 step is late:"),
    (DueCount(late: 1, today: 0, coming: 3), "1 step is late, 3 are to come. The first:"),
    (
      DueCount(late: 5, today: 1, coming: 14),
      "5 steps are late, 1 is due today, 14 are to come. The first:"
    ),
    (DueCount(late: 0, today: 2, coming: 1), "2 steps are due today, 1 is to come. The first:"),
    (DueCount(late: 0, today: 1, coming: 0), "1 step is due today:"),
    (DueCount(late: 40), "40 steps are late. The first:"),
    (DueCount(coming: 9), "Nothing is due today; 9 steps to come. The next one:"),
  ])
  func `what is late, due and to come is one sentence`(_ count: DueCount, _ sentence: String) {
    #expect(Words.counted(count) == sentence)
  }

  @Test func `somebody new is told how to begin`() {
    #expect(Words.counted(DueCount()).contains("Say what happened"))
  }
}
