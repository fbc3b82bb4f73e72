// Signals, job control and the state in which the terminal is left.

import PseudoTerminals
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite(.serialized)
struct SignalTests {
  private static let afterEnter = ["sh", "-c", "read x; exec \(PseudoTerminal.probe)"]

  /// In the middle of a line, a menu, a search, a paste and an operator of vi.
  private static let midst = [
    "typed", "show ac\t\t", "\u{12}x", "\u{1b}[200~half", "\u{1b}d", "\u{16}",
  ]

  @Test(arguments: Editing.allCases, midst)
  func aRequestToEndLeavesTheTerminalAsItWas(editing: Editing, typed: String) throws {
    for (signal, keys) in [(SIGTERM, Keys.emacs), (SIGHUP, .vi)] {
      let configuration = try Configuration(keys.configuration)
      let terminal = try PseudoTerminal(
        ["sh", "-c", "read x; exec " + editing.words.joined(separator: " ")],
        environment: ["SWIFT_BACKTRACE=enable=no", "EDITRC=\(configuration.path)"])
      let before = terminal.modes
      var shown = TerminalOutput()
      terminal.onOutput = { shown.read($0) }
      terminal.type("\n")
      try terminal.expect("probe>")
      terminal.type(typed)
      terminal.settle()
      #expect(terminal.modes != before)
      terminal.signal(signal)
      try terminal.expect("[terminated \(signal)]")
      #expect(try terminal.exitStatus() == 0)
      #expect(terminal.modes == before)
      #expect(!shown.hidesCursor && !shown.marksPastes)
    }
  }

  /// Also those of its modes that libedit would like to be otherwise.
  @Test(arguments: Editing.allCases, ["-echoctl -ixon", "susp undef -iexten", "-echo -isig"])
  func aTerminalKeepsItsWays(editing: Editing, wishes: String) throws {
    let command = "stty \(wishes); echo ready; read x; exec \(editing.words.joined(separator: " "))"
    let terminal = try PseudoTerminal(
      ["sh", "-c", command], environment: ["SWIFT_BACKTRACE=enable=no"])
    try terminal.expect("ready")
    let before = terminal.modes
    terminal.type("\n")
    try terminal.expect("probe>")
    #expect(terminal.modes != before)
    terminal.type("sleep\r")
    try terminal.expect("sleeping")
    #expect(terminal.modes == before)
    terminal.signal(SIGINT)
    try terminal.expect("probe>")
    terminal.type("\u{4}")
    #expect(try terminal.exitStatus() == 0)
    #expect(terminal.modes == before)
  }

  @Test func aSignalInsteadOfAKeyInterruptsToo() throws {
    let terminal = try PseudoTerminal()
    try terminal.expect("probe>")
    terminal.type("x")
    try terminal.expect("x")
    terminal.signal(SIGINT)
    try terminal.expect("[interrupted true]")
  }

  @Test func aCrashLeavesTheTerminalAsItWas() throws {
    let terminal = try PseudoTerminal(Self.afterEnter, environment: ["SWIFT_BACKTRACE=enable=no"])
    let before = terminal.modes
    terminal.type("\n")
    try terminal.expect("probe>")
    terminal.type("x")
    try terminal.expect("x")
    terminal.signal(SIGABRT)
    #expect(try terminal.exitStatus() == -SIGABRT)
    #expect(terminal.modes == before)
  }

  @Test func controlCPressedTwiceInARowIsHeardTwice() throws {
    let terminal = try PseudoTerminal([PseudoTerminal.probe, "--slow"])
    try terminal.expect("probe>")
    terminal.type("x\u{3}")
    try terminal.expect("[interrupted true]")
    terminal.type("\u{3}")  // before the next prompt shows
    try terminal.expect("[interrupted false]")
  }

  @Test func controlCStopsALongCommandAndNothingElse() throws {
    let terminal = try PseudoTerminal()
    try terminal.expect("probe>")
    terminal.type("sleep\r")
    try terminal.expect("sleeping")
    terminal.type("\u{3}")
    try terminal.expect("[stopped true]")
    try terminal.expect("probe>")
    terminal.type("next\r")
    let seen = try terminal.expect("[line next]")
    #expect(!seen.contains("interrupted"))
  }

  @Test(arguments: Editing.allCases)
  func controlZGivesTheTerminalToTheShellAndBack(editing: Editing) throws {
    let shell = try PseudoTerminal(
      ["bash", "--norc", "--noprofile", "-i"], environment: ["PS1=shell$ "])
    try shell.expect("shell$ ")
    shell.type(editing.words.joined(separator: " ") + "\n")
    try shell.expect("probe>")
    shell.type("half")
    try shell.expect("half")
    shell.type("\u{1a}")
    try shell.expect("shell$ ")
    shell.type("stty -a | grep -o ' icanon'; echo mode-shown\n")
    try shell.expect("\r icanon\r\n")
    try shell.expect("mode-shown\r\n")
    shell.type("fg\n")
    try shell.expect("probe>")
    try shell.expect("half")
    shell.type(" done\r")
    try shell.expect("[line half done]")
    try shell.expect("probe>")
    shell.type("\u{4}")
    try shell.expect("shell$ ")
    shell.type("echo still $((40+2))\n")
    try shell.expect("still 42")
  }

  @Test func theEditorRunsInAUsualTerminal() throws {
    let terminal = try PseudoTerminal(environment: ["VISUAL=stty -a; cat"])
    try terminal.expect("probe>")
    terminal.type("edit /etc/hostname\r")
    let seen = try terminal.expect("[edited true]")
    #expect(seen.contains(" icanon") && !seen.contains("-isig"))
    try terminal.expect("probe>")
    terminal.type("next\r")
    try terminal.expect("[line next]")
  }

  /// Neither the editor nor the pager is left behind, nor is the file that was edited.
  @Test(arguments: [
    ("half\u{18}\u{5}", "half"), ("edit /etc/passwd\r", "nologin"), ("page\r", "nologin"),
  ])
  func aRequestToEndIsPassedOn(typed: String, shown: String) throws {
    let folder = try EmptyFolder()
    let terminal = try PseudoTerminal(
      ["sh", "-c", "read x; exec \(PseudoTerminal.probe)"],
      environment: folder.environment + ["VISUAL=tail -f", "PAGER=tail -f /etc/passwd"])
    let before = terminal.modes
    terminal.type("\n")
    try terminal.expect("probe>")
    terminal.type(typed)
    terminal.settle()
    try terminal.expect("\u{1b}[?2004l")
    try terminal.expect(shown)
    terminal.signal(SIGTERM)
    try terminal.expect("[terminated \(SIGTERM)]")
    #expect(try terminal.exitStatus() == 0)
    terminal.settle()
    #expect(terminal.isClosed && terminal.modes == before)
    #expect(folder.contents == [])
  }

  @Test(arguments: ["half\u{18}\u{5}", "edit /etc/passwd\r"])
  func controlZStopsTheEditorAndUs(typed: String) throws {
    let shell = try PseudoTerminal(
      ["bash", "--norc", "--noprofile", "-i"], environment: ["PS1=shell$ ", "VISUAL=tail -f"])
    try shell.expect("shell$ ")
    shell.type(PseudoTerminal.probe + "\n")
    try shell.expect("probe>")
    shell.type(typed)
    shell.settle()
    shell.type("\u{1a}")
    try shell.expect("shell$ ")
    shell.type("fg\n")
    shell.settle()
    shell.type("\u{3}")
    try shell.expect("probe>")
    shell.settle()
    shell.type("\u{15}next\r")
    try shell.expect("[line next]")
  }

  @Test func goingOnDrawsTheLineOnce() throws {
    let shell = try PseudoTerminal(
      ["bash", "--norc", "--noprofile", "-i"], environment: ["PS1=shell$ "])
    try shell.expect("shell$ ")
    shell.type(PseudoTerminal.probe + "\n")
    try shell.expect("probe>")
    shell.type("\u{1b}[200~one\ntwo\nthree\u{1b}[201~")
    shell.settle()
    shell.type("\u{1a}")
    try shell.expect("shell$ ")
    shell.forget()
    shell.type("fg\n")
    try shell.expect("three")
    shell.settle()
    #expect(!shell.output.contains("three"))
  }

  @Test func theEndOfTheTerminalEndsTheProgram() throws {
    let terminal = try PseudoTerminal(["sh", "-c", "\(PseudoTerminal.probe) < /dev/tty; echo over"])
    try terminal.expect("probe>")
    terminal.type("\u{4}")
    try terminal.expect("[end]")
    try terminal.expect("over")
  }
}
