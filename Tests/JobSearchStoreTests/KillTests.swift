import Coaching
import Foundation
import GRDB
import JobSearchStore
import StoreTesting
import Testing

/// Programs that are killed while they write. `FOLLOWUP_KILLS` sets how many; usually 60.
@Suite(.serialized) struct KillTests {
  static let kills = Int(ProcessInfo.processInfo.environment["FOLLOWUP_KILLS"] ?? "") ?? 60

  @Test func aKilledProgramLosesNoAnswerAndDoublesNoStep() throws {
    let folder = TemporaryFolder()
    var random = Seeded(7)
    var said: [String] = []
    for seed in 1...KillTests.kills {
      let child = try ChildProcess("answer", folder.store, "\(seed)")
      child.wait(forLines: Int.random(in: 0...14, using: &random))
      usleep(UInt32.random(in: 0..<6_000, using: &random))
      child.kill()
      said += child.lines()
      // Each look may be the one that rolls a journal back.
      if seed % 5 == 0 { try expectKept(said, in: folder.store) }
    }
    try expectKept(said, in: folder.store)
    #expect(said.contains { $0.hasPrefix("done") })
  }

  private func expectKept(_ said: [String], in path: String) throws {
    let store = try JobSearchStore(path: path)
    #expect(try store.check() == [])
    for line in said {
      let words = line.split(separator: " ", maxSplits: 2).map(String.init)
      switch words[0] {
      case "began": #expect(try store.run(Int64(words[1])!) != nil, "\(line)")
      case "kept":
        let run = try store.run(Int64(words[1])!)
        #expect(run?.answers[Address(words[2])] != nil, "\(line)")
      case "done":
        let step = try store.step(StepID(line.dropFirst(5).description))
        #expect(step?.state == .done, "\(line)")
      default: break
      }
    }
    let search = Search(store)
    for run in try store.openRuns() { #expect(try search.position(of: run.id).asked != nil) }
    try search.expectDerivedTablesToFollow()
  }
}
