import Foundation
import JobSearchStore
import PseudoTerminals
import Testing

/// The history of typed lines, in the real program at real pseudo-terminals.
@Suite(.serialized)
struct LineHistoryTests {
  private static let up = "\u{1b}[A"
  private static let prompt = "followup>"

  private let home: Household

  init() throws { home = try Household() }

  private var path: String { home.path + "/.local/state/followup/history.sqlite" }

  private func kept(_ kind: LineHistoryFile.Kind = .command) throws -> [String] {
    try LineHistoryFile(path: path).latest(100, of: kind).map(\.text)
  }

  private func window() throws -> PseudoTerminal {
    let terminal = try home.terminal()
    try terminal.expect(Self.prompt)
    return terminal
  }

  /// Types a line and waits for the prompt after what was said to it.
  private func say(_ line: String, in terminal: PseudoTerminal, then text: String) throws {
    terminal.type(line + "\r")
    try terminal.expect(text)
    try terminal.expect(Self.prompt)
  }

  @Test func linesOutliveTheWindow() throws {
    try say("employers", in: try window(), then: "No employer yet")
    let later = try window()
    later.type(Self.up + "\r")
    try later.expect("No employer yet")
  }

  @Test func twoWindowsAtOnceKeepAllTheirLines() throws {
    let one = try window()
    let other = try window()
    for round in 1...3 {
      try say("show \(round)", in: one, then: "no")
      try say("draft \(round)", in: other, then: "no")
    }
    #expect(
      try kept() == ["show 1", "draft 1", "show 2", "draft 2", "show 3", "draft 3"])
  }

  @Test func upBringsBackWhatWasTypedInAnotherWindow() throws {
    let one = try window()
    let other = try window()
    try say("employers", in: one, then: "No employer yet")
    try say("next", in: other, then: "Nothing")
    one.type(Self.up + "\r")
    try one.expect("Nothing")
    try one.expect(Self.prompt)
    try say("show 1", in: other, then: "no")
    one.type(Self.up + Self.up + Self.up + "\r")
    try one.expect("No employer yet")
  }

  @Test func aLeadingSpaceKeepsALineOut() throws {
    let terminal = try window()
    try say(" employers", in: terminal, then: "No employer yet")
    try say("next", in: terminal, then: "Nothing")
    #expect(try kept() == ["next"])
  }

  @Test(arguments: [false, true])
  func answersAreKeptOnlyIfTheProfileAllowsIt(allowed: Bool) throws {
    if allowed { #expect(try home.run("profile", "history", "answers").code == 0) }
    let terminal = try window()
    terminal.type("interview Acme\r")
    try terminal.expect("acme 2/")
    terminal.type("secret post\r")
    try terminal.expect("acme 3/")
    terminal.type("pause\r")
    try terminal.expect(Self.prompt)
    #expect(try kept() == ["interview Acme"])
    #expect(try kept(.answer) == (allowed ? ["secret post", "pause"] : []))
  }

  @Test func commandsAndQuestionsAmidAConversationAreNoAnswers() throws {
    let terminal = try window()
    terminal.type("interview Acme\r")
    try terminal.expect("acme 2/")
    for line in ["/employers", "? how long should a note be"] {
      terminal.type(line + "\r")
      try terminal.expect("acme 2/")
      terminal.settle()
      terminal.forget()
    }
    #expect(try kept() == ["interview Acme", "/employers", "? how long should a note be"])
    #expect(try kept(.answer) == [])
    // Alone, Up has no answers to bring back here; after a slash it has commands.
    terminal.type(Self.up + "/" + Self.up + "\r")
    try terminal.expect("  - Acme")
    try terminal.expect("acme 2/")
  }

  @Test func aDamagedFileNeverStopsTheCoach() throws {
    try say("employers", in: try window(), then: "No employer yet")
    let damaged = Data(repeating: 0xaa, count: 9_000)
    try damaged.write(to: URL(filePath: path))
    let terminal = try window()
    try say("next", in: terminal, then: "Nothing")
    terminal.type(Self.up)
    try terminal.expect("next")
    terminal.type("\r")
    try terminal.expect(Self.prompt)
    #expect(try Data(contentsOf: URL(filePath: path)) == damaged)
    terminal.type("history\r")
    try terminal.expect("its file is damaged")
    try terminal.expect(Self.prompt)
    terminal.type("history clear\r")
    try terminal.expect("forget>")
    try say("y", in: terminal, then: "forgotten")
    try say("next", in: terminal, then: "Nothing")
    #expect(try kept() == ["next"])
  }

  @Test func aFolderThatCannotBeMadeNeverStopsTheCoach() throws {
    let folder = URL(filePath: home.path + "/.local")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data().write(to: folder.appending(path: "state"))
    let terminal = try window()
    terminal.type("employers\r")
    try terminal.expect("No employer yet")
    try terminal.expect("is not kept for now")
    try terminal.expect(Self.prompt)
    terminal.type(Self.up + "\r")
    try #expect(!terminal.expect("No employer yet").contains("is not kept for now"))
  }

  @Test func whatAnotherProgramHoldsIsKeptLater() throws {
    let terminal = try window()
    try say("employers", in: terminal, then: "No employer yet")
    let holder = try Holder(path)
    try say("show 1", in: terminal, then: "no")
    holder.letGo()
    try say("show 2", in: terminal, then: "no")
    #expect(try kept() == ["employers", "show 1", "show 2"])
  }

  @Test func historyShowsFindsAndForgets() throws {
    let terminal = try window()
    try say("employers", in: terminal, then: "No employer yet")
    try say("show 1", in: terminal, then: "no")
    terminal.type("history\r")
    let all = try terminal.expect("3 history")
    #expect(all.contains("1 employers\r\n") && all.contains("2 show 1\r\n"), "\(all)")
    terminal.type("history EMP\r")
    try terminal.expect("1 employers")
    #expect(try !terminal.expect("4 history EMP").contains("show 1"))
    terminal.type("history clear\r")
    try terminal.expect("forget>")
    try say("n", in: terminal, then: "They are kept")
    #expect(try kept().contains("employers"))
    terminal.type("history clear\r")
    try terminal.expect("forget>")
    try say("yes", in: terminal, then: "forgotten")
    #expect(try kept() == [])
    terminal.type(Self.up + "next\r")
    try terminal.expect("Nothing")
    #expect(try kept() == ["next"])
  }

  @Test func theShellHasItAsWell() throws {
    try say("employers", in: try window(), then: "No employer yet")
    #expect(try home.run("history").output == "  1 employers\n")
    let line = try #require(try home.run("--json", "history").objects().first)
    #expect(line["number"] as? Int == 1 && line["text"] as? String == "employers")
    #expect(try home.run("history", "clear").code == 64)
    #expect(try home.run("history", "clear", "yes").code == 0)
    #expect(try kept() == [])
  }

  @Test func anOldHistoryFileIsBroughtInOnce() throws {
    let old = home.path + "/old-history"
    try Data("_HiStOrY_V2_\nshow\\0401\nnext\n".utf8).write(to: URL(filePath: old))
    let terminal = try window()
    try say("next", in: terminal, then: "Nothing")
    let typed = "history imp\t\(home.path)/old-h\t"
    try say(typed, in: terminal, then: "1 line brought in; 1 of the file")
    #expect(try kept() == ["show 1", "next", "history import \(old) "])
    try say("history import \(home.store)", in: terminal, then: "is no history file")
    terminal.type("sho" + Self.up + "\r")
    try terminal.expect("no")
  }

  @Test func linesBroughtInAreNumberedFromOneOn() throws {
    let old = home.path + "/old-history"
    try Data("_HiStOrY_V2_\nshow\\0401\nnext\n".utf8).write(to: URL(filePath: old))
    try say("employers", in: try window(), then: "No employer yet")
    #expect(try home.run("history", "import", old).code == 0)
    #expect(try home.run("history").output == "  1 show 1\n  2 next\n  3 employers\n")
    #expect(try home.run("history", "employers").output == "  3 employers\n")
  }
}

/// Locks a database as a program does that writes to it (sqlite.org/lockingv3.html).
private struct Holder {
  private let file: Int32

  init(_ path: String) throws {
    file = open(path, O_RDWR | O_CLOEXEC)
    var lock = flock(
      l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 0x4000_0000, l_len: 512, l_pid: 0)
    guard fcntl(file, F_SETLK, &lock) == 0 else { throw Missing(description: "no lock: \(errno)") }
  }

  func letGo() { close(file) }
}
