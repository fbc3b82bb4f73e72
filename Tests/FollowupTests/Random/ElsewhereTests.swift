import Coaching
import Foundation
import Testing

@testable import Conversation
@testable import followup

/// Steps that follow from a conversation about one employer and concern another one.
struct ElsewhereTests {
  @Test func aStepKnowsWhomItConcerns() throws {
    let folder = try TemporaryFolder()
    let now = Moment("2026-11-21T18:00:00+01:00[Europe/Berlin]")!
    var session = try Rehearsal(folder: folder.url, reloads: false)
      .session(folder.url.appending(path: "search.sqlite").path, zone: now.zone)
    for line in ["offer-outcome Bolt", "data engineer", "2", "Acme", "Sam Lee", "1"] {
      _ = session.take(line, at: now)
    }
    let steps = try session.records.openSteps()
    let theirs = steps.filter { $0.step.slots["preferred"] != nil && $0.step.opens == "rejection" }
    #expect(theirs.count == 1, "\(steps.map(\.step.id))")
    #expect(theirs.first?.step.employer?.name == "Acme")
  }
}
