import Foundation
import Testing

/// The real program, with lines piped in and commands as a script gives them.
struct PipedTests {
  @Test func anInterviewWithThreePeopleEndsWithWhatToDoAndWhen() throws {
    let home = try Household()
    let talk = try home.run(lines: Script.interview)
    #expect(talk.code == 0 && talk.errors.isEmpty)
    #expect(talk.output.contains("name> Kim Doe\n  = Kim Doe"))

    let steps = try home.run("next", "--json").objects()
    let times = Dictionary(grouping: steps) { Self.kind($0) }.mapValues { $0.map(Self.time) }
    // Within 24 hours of the end of the interview, a note to each person met.
    #expect(times["thank-you"] == ["2026-11-22T11:00", "2026-11-22T11:00"])
    #expect(times["thank-you-unnamed"] == ["2026-11-22T11:00"])
    // Within five days a reason to write, and a call to the manager and to human resources.
    #expect(times["reason-to-write"]?.allSatisfy { $0 == "2026-11-26T11:00" } ?? false)
    #expect(times["call-manager"] == ["2026-11-26T11:00"])
    #expect(times["call-hr-office"] == ["2026-11-26T11:00"])
    // After 7 to 10 days an e-mail, then one thing every 7 to 12 days.
    #expect(times["still-interested"] == ["2026-11-28T11:00 to 2026-12-01T11:00"])
    #expect(times["keep-in-touch"] == ["2026-12-08T11:00 to 2026-12-13T11:00"])
    // And then their day itself.
    #expect(times["decision-date"] == ["2026-12-18 to 2026-12-21"])
  }

  @Test func noTwoPeopleGetTheSameNote() throws {
    let home = try Household()
    try home.run(lines: Script.interview)
    let notes = try home.run("next", "--json").objects()
      .filter { Self.kind($0).hasPrefix("thank-you") }
    let texts = try notes.map { note in
      try home.run("draft", "\(note["number"] as? Int ?? 0)", "--json").objects()[0]["body"]
        as? String ?? ""
    }
    #expect(Set(texts).count == 3 && texts.allSatisfy { $0.contains("Kim Doe") })
    #expect(texts.contains { $0.contains("Dana") } && texts.contains { $0.contains("Sam") })
  }

  private static let dues: [(String, Int32)] = [
    ("2026-11-20T09:00", 0), ("2026-11-21T18:30", 1), ("2026-11-21T21:30", 2),
    ("2027-06-01T00:00", 2),
  ]

  @Test(arguments: dues)
  func dueSaysByItsCodeWhetherAnythingIsDue(now: String, code: Int32) throws {
    let home = try Household()
    #expect(try home.run("due", "--quiet", now: now).code == 0)
    try home.run(lines: Script.interview)
    let due = try home.run("due", "--quiet", now: now)
    #expect(due.code == code && due.output.isEmpty && due.errors.isEmpty)
  }

  @Test func whatIsDoneShowsWithTheEmployer() throws {
    let home = try Household()
    try home.run(lines: Script.interview)
    let steps = try home.run("next", "--json").objects()
    let note = try steps.first { Self.kind($0) == "thank-you" }.orThrow("no note")
    let number = "\(note["number"] as? Int ?? 0)"
    #expect(try home.run("sent", number, now: "2026-11-22T09:00").code == 0)
    #expect(try home.run("sent", number, now: "2026-11-22T09:01").code == 64)
    let call = try steps.first { Self.kind($0) == "call-manager" }.orThrow("no call")
    let other = "\(call["number"] as? Int ?? 0)"
    #expect(try home.run("postpone", other, "26 Nov 15:00").code == 0)

    let shown = try home.run("show", "acme", "--json", now: "2026-11-22T10:00").objects()[0]
    let employer = shown["employer"] as? [String: Any]
    #expect(employer?["name"] as? String == "Acme")
    #expect(employer?["stage"] as? String == "interviewing")
    let contacts = shown["contacts"] as? [[String: Any]] ?? []
    #expect(contacts.map { $0["person"] as? String } == ["Dana Cruz"])
    #expect((contacts.first?["at"] as? String)?.hasPrefix("2026-11-22T09:00:00+01:00") ?? false)
    let after = shown["steps"] as? [[String: Any]] ?? []
    let states = Dictionary(after.map { ($0["id"] as? String, $0) }) { one, _ in one }
    #expect(states[note["id"] as? String]?["state"] as? String == "done")
    let moved = states[call["id"] as? String]?["due"] as? String
    #expect(moved?.hasPrefix("2026-11-26T15:00") ?? false, "\(moved ?? "")")
  }

  private static let mistakes: [([String], Int32)] = [
    (["frobnicate"], 64), (["done", "77"], 64), (["--now", "soon", "next"], 64),
    (["edit", "1"], 64), (["help", "--json"], 64), (["--nonsense"], 64),
    (["check", "nowhere"], 66),
    (["graph", "nowhere"], 64), (["next"], 0), (["show", "Nobody"], 64),
  ]

  @Test(arguments: mistakes)
  func theExitCodeSaysWhatWasWrong(words: [String], code: Int32) throws {
    let home = try Household()
    let ended = try home.run(shell: #"exec "$0" "$@""#, words)
    #expect(ended.code == code)
    #expect(code == 0 || (ended.output.isEmpty && !ended.errors.isEmpty), "\(ended)")
    let isFromOutside = ["Fatal", "Error:", "followup: ."].contains { ended.errors.contains($0) }
    #expect(!isFromOutside, "\(ended.errors)")
  }

  @Test func aLineThatIsNoneIsRefusedAndTheNextOneTaken() throws {
    let home = try Household()
    let talk = try home.run(lines: ["frobnicate", "\u{1b}[2J", "interview Acme", "data engineer"])
    #expect(talk.code == 0 && talk.output.contains("= data engineer"))
    #expect(!talk.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(try home.run(lines: ["resume", "frobnicate"]).code == 64)
  }

  private static func kind(_ step: [String: Any]) -> String {
    let id = step["id"] as? String ?? ""
    let name = id.split(separator: ":").last.map(String.init) ?? id
    return name.split(separator: "/").first.map(String.init) ?? name
  }

  /// "2026-11-28T11:00 to 2026-12-01T11:00" for a window, else the time by which it is due.
  private static func time(_ step: [String: Any]) -> String {
    func text(_ key: String) -> String? {
      (step[key] as? String).map { String($0.prefix(16)) }
    }
    let due = text("due") ?? "any time"
    guard let from = text("from"),
      ["still-interested", "keep-in-touch", "decision-date"].contains(kind(step))
    else {
      return due
    }
    return "\(from) to \(due)"
  }
}
