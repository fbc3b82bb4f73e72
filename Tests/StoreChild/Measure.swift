import Coaching
import Foundation
import GRDB
import JobSearchStore
import StoreTesting

/// Times of verbs beside a bare commit with the same pragmas on the same disk, taken by turns; prints medians.
extension Child {
  static func measure(_ folder: String, runs: Int) throws {
    let bare = try bareQueue(folder + "/bare.sqlite")
    let path = folder + "/jobs.sqlite"
    let search = Search(try JobSearchStore(path: path))
    try compare("answers, store empty", search, bare, runs: 20)
    try fill(search, runs: runs)
    try compare("answers, \(runs) runs of 250 employers", search, bare, runs: 20)
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
    say("file \(size / 1_024) kB, open steps \(try search.store.openSteps().count)")
    try report("open", times: 50) { _ = try JobSearchStore(path: path) }
    let store = try JobSearchStore(path: path)
    try report("open and count what is due", times: 50) {
      _ = try JobSearchStore(path: path).dueCount(at: search.now)
    }
    try report("count what is due", times: 200) { _ = try store.dueCount(at: search.now) }
    try report("list open steps", times: 5) { _ = try store.openSteps() }
    try report("list employers", times: 5) { _ = try store.employers() }
    let run = try store.openRuns().first?.id ?? 1
    try report("read a run", times: 200) { _ = try store.run(run) }
    try report("first answer after opening", times: 10) {
      let fresh = Search(try JobSearchStore(path: path))
      let begun = try fresh.store.openRuns().first!.id
      try fresh.record([.answered("role", .text("cook"))], in: begun)
    }
  }

  private static func compare(
    _ what: String, _ search: Search, _ bare: DatabaseQueue, runs: Int
  ) throws {
    var answers: [Double] = []
    var commits: [Double] = []
    for number in 0..<runs {
      let run = try search.begin("talk")
      while case let position = try search.position(of: run), let asked = position.asked {
        let events =
          position.unread.map { Event.read($0.address, $0.value) }
          + [.answered(asked.address, value(for: asked, number, search))]
        answers.append(
          try milliseconds {
            _ = try search.store.record(
              events, in: run, at: search.now, title: "answer", program: search.program)
          })
        commits.append(
          try milliseconds {
            try bare.write {
              try $0.cachedStatement(sql: "INSERT INTO bare (body) VALUES (?)")
                .execute(arguments: [String(repeating: "x", count: 400)])
            }
          })
      }
    }
    let (answer, commit) = (median(answers), median(commits))
    say("\(what): \(text(answer)) ms, bare \(text(commit)) ms, ratio \(text(answer / commit))")
  }

  private static func value(
    for asked: Position.Asked, _ number: Int, _ search: Search
  ) -> Value {
    switch asked.question.kind {
    case .employer: .named("Employer \(number % 250)")
    case .people: .people((0..<4).map { .named("Person \($0)", seat: $0) })
    case .moment: .when(.moment(search.yesterday))
    case .day: .when(.day(search.now.day.adding(days: 9)))
    case .yesNo: .flag(true)
    default: .text("what was said, at some length, and then some more of it")
    }
  }

  private static func fill(_ search: Search, runs: Int) throws {
    for number in 0..<runs {
      let run = try search.begin("talk")
      var events: [Event] = []
      for (address, value) in [
        ("employer", Value.named("Employer \(number % 250)")), ("role", .text("engineer")),
        ("ended", .when(.moment(search.yesterday))),
        ("people", .people((0..<4).map { .named("Person \($0)", seat: $0) })),
        ("notes[person 0]/talked", .text("maps")), ("notes[person 1]/talked", .text("maps")),
        ("notes[person 2]/talked", .text("maps")), ("notes[person 3]/talked", .text("maps")),
        ("hear-by", .when(.day(search.now.day.adding(days: 9)))), ("still-in", .flag(true)),
      ] { events.append(.answered(Address(address), value)) }
      events.append(.read("guard?once", .flag(false)))
      try search.record(events, in: run)
    }
    _ = try search.begin("talk")
  }

  private static func bareQueue(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = EXTRA") }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { try $0.execute(sql: "CREATE TABLE bare (id INTEGER PRIMARY KEY, body)") }
    return queue
  }

  private static func report(_ what: String, times: Int, _ body: () throws -> Void) throws {
    say("\(what): \(text(median(try (0..<times).map { _ in try milliseconds(body) }))) ms")
  }

  private static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try body()
    return Double((ContinuousClock.now - start).components.attoseconds) / 1e15
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func text(_ value: Double) -> String { String(format: "%.3f", value) }
}
