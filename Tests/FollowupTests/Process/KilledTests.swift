import Coaching
import Foundation
import JobSearchStore
import StoreTesting
import Testing

@testable import Conversation
@testable import followup

/// The real program, killed at random moments while lines are piped into it.
///
/// What it will say and keep is known beforehand: the same lines are first taken by a session on a copy of its records.
/// FOLLOWUP_KILLS sets how many kills there are, usually 25.
@Suite(.serialized)
struct KilledTests {
  static let kills = ProcessInfo.processInfo.environment["FOLLOWUP_KILLS"].flatMap(Int.init) ?? 25

  @Test func whatWasShownIsKeptAndTheNextOneGoesOnThere() throws {
    let home = try Household()
    var rehearsed = Rehearsed(random: Seeded(11), folder: home.folder.url)
    var cut = 0
    var acknowledged = 0
    for number in 1...Self.kills {
      let store = home.path + "/search.sqlite"
      let play = try rehearsed.play(from: store, number: number)
      let shown = try Self.run(play, store, home.path, using: &rehearsed.random)
      guard play.text.hasPrefix(shown) else {
        Issue.record("kill \(number): shown was\n\(shown)\ninstead of\n\(play.text)")
        return
      }
      // Each line is one transaction, so the last one may be kept without having been shown.
      let taken = play.acknowledged(in: shown)
      acknowledged += taken
      cut += shown == play.text ? 0 : 1
      let kept = try Everything(JobSearchStore(path: store))
      let fitting = [play.kept[taken], play.kept[min(taken + 1, play.kept.count - 1)]]
      guard fitting.contains(kept) else {
        let difference = fitting[0].difference(kept).joined(separator: "\n")
        Issue.record("kill \(number), after \(taken) lines:\n\(difference)\n\(shown)")
        return
      }
    }
    print("\(Self.kills) kills, \(cut) in the middle, \(acknowledged) lines acknowledged, 0 lost")
    #expect(cut > Self.kills / 3 && acknowledged > Self.kills)
  }

  /// Runs the program on the lines of a play, kills it at some moment, and returns what it had shown.
  private static func run(
    _ play: Rehearsed.Play, _ store: String, _ folder: String,
    using random: inout Seeded
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: Household.program)
    process.arguments = ["--now", play.now, "--store", store]
    process.environment = ["TZ": "Europe/Berlin", "LANG": "de_DE.UTF-8", "HOME": folder]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(
      contentsOf: Data(play.lines.map { $0 + "\n" }.joined().utf8))
    try input.fileHandleForWriting.close()
    // Not before it has begun to speak: a process killed while it starts has nothing to lose.
    let enough = Int.random(in: 1...max(2, play.text.utf8.count), using: &random)
    var shown = Data()
    while shown.count < enough {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      shown += more
    }
    usleep(UInt32.random(in: 0..<8_000, using: &random))
    kill(process.processIdentifier, SIGKILL)
    shown += output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: shown, as: UTF8.self)
  }
}

/// Makes up lines that fit, by holding the conversation on a copy of the records.
struct Rehearsed {
  var random: Seeded
  let folder: URL

  /// Lines, and what comes of them.
  struct Play {
    var now: String
    var lines: [String] = []
    /// Everything that is shown when nothing interrupts.
    var text = ""
    /// Where in the text, in bytes, each line has been acknowledged.
    var marks: [Int] = []
    /// What the records hold before the first line and after each.
    var kept: [Everything]

    /// How many lines were acknowledged in the part that was shown.
    func acknowledged(in shown: String) -> Int {
      marks.prefix { $0 <= shown.utf8.count }.count
    }
  }

  /// - Parameter number: tells plays apart; each begins a little later than the one before.
  mutating func play(from store: String, number: Int) throws -> Play {
    let now = Moment("2026-11-21T08:00:00+01:00[Europe/Berlin]")!.adding(minutes: number * 7)
    let copy = folder.appending(path: "copy-\(number).sqlite").path
    defer { try? FileManager.default.removeItem(atPath: copy) }
    if FileManager.default.fileExists(atPath: store) {
      // Opened first, so that a journal left by the killed program is rolled back before the copy.
      _ = try JobSearchStore(path: store).openSteps()
      try FileManager.default.copyItem(atPath: store, toPath: copy)
    }
    var session = try Rehearsal(folder: folder, reloads: false).session(copy, zone: now.zone)
    var play = Play(now: "\(now.day)T\(now.time)", kept: [try Everything(session.records)])
    let layout = Layout(width: 80)
    play.text = layout.rendered(session.opening(at: now).blocks)
    for index in 0..<Int.random(in: 3...14, using: &random) {
      let line = try index == 0 ? first(session, number) : next(session, at: now)
      play.lines.append(line)
      play.text += session.prompt() + line + "\n"
      let shown = layout.rendered(session.take(line, at: now).blocks)
      let head =
        shown.range(of: "  = ").map { shown[..<$0.upperBound].utf8.count } ?? shown.utf8.count
      play.marks.append(play.text.utf8.count + head)
      play.text += shown
      play.kept.append(try Everything(session.records))
    }
    return play
  }

  /// Goes on where the last program was killed, or begins something.
  private mutating func first(_ session: Session, _ number: Int) throws -> String {
    if try !session.records.openRuns().isEmpty { return "resume 1" }
    let steps = try session.records.openSteps()
    if let step = steps.randomElement(using: &random), Bool.random(using: &random) {
      return "done \(step.number)"
    }
    return ["interview", "silence", "offer", "applied"].randomElement(using: &random)!
  }

  private mutating func next(_ session: Session, at now: Moment) throws -> String {
    guard let place = try session.place(), let asked = place.position.asked,
      session.expecting == .nothing
    else {
      return ["Kim Doe", "n", "next", "profile phone 555 0100"].randomElement(using: &random)!
    }
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return "back"
    case 1:
      guard let step = place.position.path.last else { return "answers" }
      let typed = oneLine(step.question, now)
      return "change \(place.position.path.count) \(typed)"
    default: return oneLine(asked.question, now)
    }
  }

  private mutating func oneLine(_ question: Question, _ now: Moment) -> String {
    TypedAnswers.fitting(question, at: now, using: &random).replacing("\n", with: " ")
  }
}
