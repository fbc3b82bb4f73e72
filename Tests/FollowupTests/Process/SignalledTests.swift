import Coaching
import Foundation
import JobSearchStore
import PseudoTerminals
import Testing

/// Signals that reach the real program while a line is being typed.
@Suite(.serialized)
struct SignalledTests {
  private let home: Household

  init() throws { home = try Household() }

  @Test(arguments: [SIGTERM, SIGHUP])
  func theTerminalIsLeftAsItWasAndAnswersAreKept(signal: Int32) throws {
    let terminal = try PseudoTerminal(
      ["sh", "-c", "read x; exec \(Household.program) --now 2026-11-21T18:00"],
      environment: ["HOME=\(home.path)", "TZ=Europe/Berlin", "NO_COLOR=1"])
    let before = terminal.modes
    terminal.type("\n")
    try terminal.expect("followup>")
    terminal.type("interview Acme\r")
    try terminal.expect("acme 2/")
    terminal.type("half a ro")
    terminal.settle()
    #expect(terminal.modes != before)
    terminal.signal(signal)
    #expect(try terminal.exitStatus() == 128 + signal)
    #expect(terminal.modes == before)
    let run = try JobSearchStore(path: home.store).run(1)
    #expect(run?.answers.keys.map(\.text) == ["employer"])
  }

  @Test func controlZGivesTheTerminalToTheShellAndBack() throws {
    let shell = try PseudoTerminal(
      ["bash", "--norc", "--noprofile", "-i"],
      environment: ["PS1=shell$ ", "HOME=\(home.path)", "TZ=Europe/Berlin", "NO_COLOR=1"])
    try shell.expect("shell$ ")
    shell.type("\(Household.program) --now 2026-11-21T18:00\n")
    try shell.expect("followup>")
    shell.type("interview Ac")
    shell.settle()
    shell.type("\u{1a}")
    try shell.expect("shell$ ")
    shell.type("stty -a | grep -o ' icanon'; echo mode-shown\n")
    try shell.expect("\r icanon\r\n")
    try shell.expect("mode-shown\r\n")
    shell.type("fg\n")
    try shell.expect("followup>")
    shell.settle()
    shell.type("me\r")
    try shell.expect("= Acme")
    try shell.expect("acme 2/")
    shell.type("data engineer\r")
    try shell.expect("acme 3/")
    shell.type("quit\r")
    try shell.expect("Paused")
    try shell.expect("shell$ ")
    #expect(try JobSearchStore(path: home.store).run(1)?.answers.count == 2)
  }

  @Test func aClosedPipeEndsItQuietly() throws {
    let ended = try home.run(
      shell: #"{ "$0" --now 2026-11-21T18:00 2>errors; echo $? >code; } | head -1"#, [],
      lines: Script.interview)
    #expect(ended.output.contains("Nothing is due"))
    let errors = try String(contentsOfFile: home.path + "/errors", encoding: .utf8)
    #expect(!errors.contains("Fatal") && !errors.contains("rror:"), "\(errors)")
  }
}
