import Foundation
import PseudoTerminals
import Testing

/// Replies that are longer than the screen, in the real program.
@Suite(.serialized)
struct PagerTests {
  private static let hasLess = FileManager.default.isExecutableFile(atPath: "/usr/bin/less")
  /// The last line of `help`.
  private static let end = "Ctrl-D leaves."

  private let home: Household

  init() throws { home = try Household() }

  /// A pager that says so, and waits for Enter.
  private func pager(_ script: String = "cat; printf 'PAGER> '; read line < /dev/tty") throws
    -> String
  {
    let path = home.path + "/pager"
    try "#!/bin/sh\n\(script)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    return "PAGER=\(path)"
  }

  private func shownOnHelp(
    _ environment: [String], rows: Int, options: [String] = []
  ) throws -> String {
    let terminal = try home.terminal(words: options, environment: environment, rows: rows)
    try terminal.expect("followup>")
    terminal.type("help\r")
    return try terminal.expect(Self.end) + terminal.expect("followup>")
  }

  @Test func aLongReplyIsPagedAndTheTalkGoesOnAfterIt() throws {
    let terminal = try home.terminal(environment: [try pager()], rows: 12)
    try terminal.expect("followup>")
    let modes = terminal.modes
    terminal.type("help\r")
    try terminal.expect(Self.end)
    try terminal.expect("PAGER> ")
    terminal.type("\r")
    try terminal.expect("followup>")
    #expect(terminal.modes == modes)
    terminal.type("employers\r")
    #expect(try !terminal.expect("No employer yet").contains("PAGER"))
  }

  @Test(arguments: [24, 40])
  func whatFitsIsNotPaged(rows: Int) throws {
    #expect(try !shownOnHelp([pager()], rows: rows).contains("PAGER"))
  }

  @Test(arguments: ["PAGER=", "PAGER=cat", "PAGER=/nowhere/pager", "PAGER=/"])
  func withoutAPagerTheTextIsShown(setting: String) throws {
    _ = try shownOnHelp([setting], rows: 12)
  }

  @Test(arguments: [([], "TERM=dumb"), ([], "ACCESSIBLE=1"), (["--plain"], "TERM=xterm")])
  func plainEditingHasNoPager(options: [String], setting: String) throws {
    #expect(try !shownOnHelp([pager(), setting], rows: 12, options: options).contains("PAGER"))
  }

  @Test func aPagerThatIsKilledLeavesTheTerminalAsItWas() throws {
    let setting = try pager("cat; stty raw -echo < /dev/tty; kill -9 $$")
    let terminal = try home.terminal(environment: [setting], rows: 12)
    try terminal.expect("followup>")
    let modes = terminal.modes
    terminal.type("help\r")
    try terminal.expect(Self.end)
    try terminal.expect("followup>")
    #expect(terminal.modes == modes)
    terminal.type("quit\r")
    #expect(try terminal.exitStatus() == 0)
  }

  @Test func aPagerThatReadsNothingDoesNoHarm() throws {
    let terminal = try home.terminal(environment: [try pager("exit 0")], rows: 12)
    for _ in 0..<3 {
      try terminal.expect("followup>")
      terminal.type("help\r")
    }
    try terminal.expect("followup>")
  }

  @Test(.enabled(if: hasLess))
  func controlCInThePagerEndsNeitherItNorTheTalk() throws {
    let terminal = try home.terminal(environment: ["PAGER", "LESS"], rows: 12)
    try terminal.expect("followup>")
    terminal.type("help\r")
    try terminal.expect("q goes back")
    terminal.type("\u{3}")
    try terminal.expect("\u{7}")
    // less may take the first key after an interruption for nothing but drawing anew.
    terminal.type("   q")
    try terminal.expect("\u{1b}[?2004h")
    try terminal.expect("followup>")
    terminal.type("employers\r")
    try terminal.expect("No employer yet")
  }

  @Test(.enabled(if: hasLess))
  func whatIsTypedIntoThePagerWritesAndRunsNothing() throws {
    let terminal = try home.terminal(environment: ["PAGER", "LESS"], rows: 12)
    try terminal.expect("followup>")
    terminal.type("help\r")
    try terminal.expect("q goes back")
    let file = home.path + "/written"
    terminal.type("s\(file)\r")
    try terminal.expect("not available")
    terminal.type("\r!")
    try terminal.expect("not available")
    terminal.type("\rq")
    try terminal.expect("followup>")
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test func theQuestionAfterALongReplyIsSeenAfterThePager() throws {
    let terminal = try home.terminal(environment: [try pager()], rows: 12)
    try terminal.expect("followup>")
    for line in Script.interview.dropLast() {
      terminal.type(line + "\r")
      terminal.settle()
    }
    try terminal.expect("PAGER> ")
    terminal.type("\r")
    try terminal.expect("what name do you sign with?")
    try terminal.expect("name>")
  }
}
