import Coaching
import Foundation
import StoreTesting

@testable import Conversation
@testable import followup

/// Somebody who types anything, now and then closes the window, and looks after each line whether all is kept.
struct Wanderer {
  var random: Seeded
  let witness: Witness
  var session: Session
  var now: Moment
  /// What was on the screen so far.
  var transcript: [String] = []
  var lines = 0
  var met = Met()
  let main: FlowID

  static let flows = embeddedPlaybook.flows.all.filter { $0.takes.isEmpty }.map(\.id)
  static let starts = [
    "2026-11-21T18:00:00+01:00[Europe/Berlin]", "2026-03-27T23:50:00+01:00[Europe/Berlin]",
    "2028-02-28T09:00:00-05:00[America/New_York]", "2026-12-31T12:00:00+13:00[Pacific/Auckland]",
  ].map { Moment($0)! }

  /// What a walk came by, so that a suite can tell that it looked at something.
  struct Met {
    var answers = 0
    var refusals = 0
    var ends = 0
    var changesBack = 0
    var undos = 0
    var settled = 0
    var resumed = 0

    static func + (one: Met, other: Met) -> Met {
      Met(
        answers: one.answers + other.answers, refusals: one.refusals + other.refusals,
        ends: one.ends + other.ends, changesBack: one.changesBack + other.changesBack,
        undos: one.undos + other.undos, settled: one.settled + other.settled,
        resumed: one.resumed + other.resumed)
    }
  }

  /// A promise that was not kept.
  struct Broken: Error, CustomStringConvertible {
    var description: String
  }

  init(seed: Int, folder: URL) throws {
    random = Seeded(UInt64(seed))
    witness = try Witness(path: folder.appending(path: "search-\(seed).sqlite").path)
    now = Self.starts[seed % Self.starts.count]
    main = Self.flows[seed % Self.flows.count]
    session = Self.session(witness, now)
  }

  private static func session(_ witness: Witness, _ now: Moment) -> Session {
    Session(
      records: witness, program: embeddedPlaybook,
      settings: Session.Settings(
        conventions: DateConventions(monthBeforeDay: false),
        voice: Voice(zone: now.zone, monthFirst: false, twelveHours: false)),
      search: { embeddedSearch }, sense: { embeddedSense })
  }

  /// Types at least so many lines.
  mutating func walk(lines most: Int) throws {
    while lines < most {
      if oneIn(6) { passTime() }
      if oneIn(12) { try reopen(keepingMemory: oneIn(2)) }
      try move()
    }
  }

  // MARK: - Typing

  /// Types a line, and looks at what is said and at what is kept.
  @discardableResult
  mutating func say(_ line: String) throws -> Reply {
    lines += 1
    let before = witness.deeds.count
    transcript.append("[\(now)] \(session.prompt())\(line.prefix(200).debugDescription)")
    var reply = session.take(line, at: now)
    try look(at: reply)
    if case .edit(let text, let target) = reply.request {
      let edited = pick(["", text, text + "\nP.S. The link is below.", "Subject: Hello\n\nHi.\n"])
      transcript.append("[edited]")
      reply = session.edited(edited, target, at: now)
      try look(at: reply)
    }
    if !reply.wasTaken, witness.deeds.count != before {
      throw Broken(description: "a refused line changed the records")
    }
    met.refusals += reply.wasTaken ? 0 : 1
    // Opening the file takes longer than all the rest, so it is not done after every line.
    let promises = try KeptPromises(
      witness: witness, program: session.program, anew: lines.isMultiple(of: 4))
    if let first = try promises.broken(at: now).first { throw Broken(description: first) }
    if case .leave = reply.request { session = Self.session(witness, now) }
    return reply
  }

  private mutating func look(at reply: Reply) throws {
    let shown = Layout(width: 80).rendered(reply.blocks)
    transcript.append(shown)
    if reply.request == nil, shown.allSatisfy(\.isWhitespace) {
      throw Broken(description: "nothing was said")
    }
    if let bad = shown.unicodeScalars.first(where: { $0.isControl && $0 != "\n" }) {
      throw Broken(description: "U+\(String(bad.value, radix: 16)) was shown")
    }
    if reply.code == 70 { throw Broken(description: "the fault is ours") }
  }

  // MARK: - Time and windows

  mutating func passTime() {
    now =
      oneIn(3)
      ? now.adding(days: Int.random(in: 1...12, using: &random))
      : now.adding(minutes: Int.random(in: 1...300, using: &random))
  }

  /// Closes the window and opens another one.
  ///
  /// - Parameter keepingMemory: whether the session goes on, and only the file is opened anew.
  mutating func reopen(keepingMemory: Bool) throws {
    let memory = session.memory
    try witness.reopen()
    session = Self.session(witness, now)
    if keepingMemory { session.memory = memory }
    transcript.append("[opened anew\(keepingMemory ? ", at the same place" : "")]")
    try look(at: session.opening(at: now))
  }

  // MARK: - Chance

  mutating func oneIn(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

  mutating func pick<Item>(_ items: [Item]) -> Item { items.randomElement(using: &random)! }
}
