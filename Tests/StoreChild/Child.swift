import Coaching
import Foundation
import JobSearchStore
import StoreTesting

/// A program that writes to a store until something stops it, and says what is surely kept.
///
///     store-child answer PATH SEED   answers runs for ever
///     store-child log PATH COUNT     logs contacts
///     store-child full PATH BYTES    answers until the file may grow no more
///     store-child measure FOLDER RUNS   prints what verbs cost beside a bare commit, with so many runs
///     store-child look PATH          as nobody: looks, and tries to write
@main
struct Child {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else { exit(64) }
    let last = arguments.last!
    switch arguments[1] {
    case "answer": try answer(arguments[2], seed: UInt64(last)!)
    case "log": try log(arguments[2], count: Int(last)!)
    case "full": fill(arguments[2], bytes: rlim_t(last)!)
    case "measure": try measure(arguments[2], runs: Int(last)!)
    case "look": look(arguments[2])
    default: exit(64)
    }
  }

  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
  }

  static func answer(_ path: String, seed: UInt64) throws {
    let search = Search(try JobSearchStore(path: path))
    say("open")
    for run in try search.store.openRuns().reversed() {
      try answer(run.id, in: search, employer: "Employer \(seed % 3)")
    }
    for number in 0... {
      let run = try search.begin("talk")
      say("began \(run)")
      try answer(run, in: search, employer: "Employer \((seed &+ UInt64(number)) % 3)")
    }
  }

  static func answer(_ run: RunID, in search: Search, employer: String) throws {
    while let asked = try search.position(of: run).asked {
      let value: Value =
        switch asked.question.kind {
        case .employer: .named(employer)
        case .people: .people([.named("Ana", seat: 0), .named("Bo", seat: 1)])
        case .moment: .when(.moment(search.yesterday))
        case .day: .when(.day(search.now.day.adding(days: 9)))
        case .yesNo: .flag(true)
        default: .text("what was said, at some length")
        }
      try search.answer(run, value)
      say("kept \(run) \(asked.address)")
    }
    let step = try search.store.openSteps().last { $0.step.run == run }
    guard let step else { return }
    try search.settle(step.step.id)
    say("done \(step.step.id)")
  }

  static func log(_ path: String, count: Int) throws {
    let search = Search(try JobSearchStore(path: path))
    for _ in 0..<count {
      let contact = Contact(at: search.now, direction: .made, channel: .email)
      _ = try search.store.log(
        contact, with: "Acme", at: search.now, title: "log", program: search.program)
      _ = try search.store.openSteps()
      say("kept")
    }
  }

  static func fill(_ path: String, bytes: rlim_t) {
    signal(SIGXFSZ, SIG_IGN)
    do {
      let search = Search(try JobSearchStore(path: path))
      var limit = rlimit(rlim_cur: bytes, rlim_max: bytes)
      #if os(Linux)
        setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      #else
        setrlimit(RLIMIT_FSIZE, &limit)
      #endif
      for number in 0..<400 {
        let run = try search.begin("talk")
        say("began \(run)")
        try answer(run, in: search, employer: "Employer \(number)")
      }
    } catch {
      say("stopped \(error)")
    }
  }

  static func look(_ path: String) {
    if getuid() == 0 { setuid(65534) }
    do {
      let search = Search(try JobSearchStore(path: path))
      say("readOnly \(search.store.isReadOnly)")
      say("steps \(try search.store.openSteps().count)")
      _ = try search.begin("talk")
    } catch {
      say("stopped \(error)")
    }
  }
}
