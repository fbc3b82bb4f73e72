import Coaching
import Foundation
import Testing

/// Walks of somebody who types anything, through every flow of the playbook, with the real store in a file.
///
/// FOLLOWUP_WALKS sets how many walks there are, usually 60; FOLLOWUP_SEED takes a single one.
struct RandomWalkTests {
  static let seeds: [Int] = {
    let environment = ProcessInfo.processInfo.environment
    if let seed = environment["FOLLOWUP_SEED"].flatMap(Int.init) { return [seed] }
    return Array(1...(environment["FOLLOWUP_WALKS"].flatMap(Int.init) ?? 60))
  }()

  @Test func nothingIsLostWhateverIsTyped() async throws {
    let met = try await withThrowingTaskGroup(of: Wanderer.Met.self) { group in
      for seed in Self.seeds { group.addTask { try Self.walk(seed) } }
      return try await group.reduce(Wanderer.Met(), +)
    }
    guard Self.seeds.count >= 60 else { return }
    // A walk that comes by nothing proves nothing.
    #expect(met.answers > 400 && met.refusals > 60 && met.ends > 15, "\(met)")
    #expect(met.changesBack > 15 && met.undos > 15 && met.resumed > 10, "\(met)")
    #expect(met.settled > 30, "\(met)")
  }

  private static func walk(_ seed: Int) throws -> Wanderer.Met {
    let folder = try TemporaryFolder()
    var wanderer = try Wanderer(seed: seed, folder: folder.url)
    do {
      try wanderer.walk(lines: 40)
    } catch {
      let shown = wanderer.transcript.joined(separator: "\n")
      Issue.record("seed \(seed): \(String("\(error)".prefix(2_000)))\n\(shown)")
    }
    return wanderer.met
  }
}
