// What every way of reading lines has in common.

import PseudoTerminals
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One suite for painted and plain editing, a terminal that edits by itself, and a pipe.
@Suite(.serialized)
struct ConformanceTests {
  enum Way: CaseIterable, Sendable {
    case painted, plain, lines, pipe

    /// The probe on a pseudo-terminal, ready to read.
    func start(environment: [String] = []) throws -> PseudoTerminal {
      let probe = PseudoTerminal.probe
      switch self {
      case .painted: return try PseudoTerminal([probe], environment: environment)
      case .plain: return try PseudoTerminal([probe, "--plain"], environment: environment)
      case .lines: return try PseudoTerminal([probe], environment: environment + ["TERM=emacs"])
      case .pipe:
        return try PseudoTerminal(["sh", "-c", "cat | \(probe)"], environment: environment)
      }
    }

    var hasPrompt: Bool { self != .pipe }
    var enter: String { self == .painted || self == .plain ? "\r" : "\n" }
  }

  @Test(arguments: Way.allCases, [["LANG=C.UTF-8"], ["LANG"], ["LC_ALL=C"]])
  func aLineIsReadAsItWasTyped(way: Way, environment: [String]) throws {
    let terminal = try way.start(environment: environment)
    for line in [
      "hello", "", "na\u{ef}ve \u{4e03}\u{5915} \u{1f44d}", "  two  spaces ", "\\n '\"$x",
    ] {
      if way.hasPrompt { try terminal.expect("probe>") }
      terminal.type(line + way.enter)
      try terminal.expect(
        "[line \(line.replacing("\\", with: "\\\\").replacing("'", with: "\\'").replacing("\"", with: "\\\""))]"
      )
    }
  }

  @Test(arguments: Way.allCases)
  func theEndOfInputIsTold(way: Way) throws {
    let terminal = try way.start()
    if way.hasPrompt { try terminal.expect("probe>") }
    terminal.type("one" + way.enter)
    try terminal.expect("[line one]")
    if way.hasPrompt { try terminal.expect("probe>") }
    terminal.type("\u{4}")
    try terminal.expect("[end]")
    #expect(try terminal.exitStatus() == 0)
  }

  @Test(arguments: Way.allCases)
  func aMistypedCharacterIsTakenBack(way: Way) throws {
    let terminal = try way.start()
    if way.hasPrompt { try terminal.expect("probe>") }
    terminal.type("abx\u{7f}c" + way.enter)
    try terminal.expect("[line abc]")
  }

  @Test(arguments: Way.allCases)
  func linesTypedAheadAreAllRead(way: Way) throws {
    let terminal = try way.start()
    if way.hasPrompt { try terminal.expect("probe>") }
    let lines = (1...100).map { "line number \($0)" }
    terminal.type(lines.map { $0 + way.enter }.joined())
    for line in lines { try terminal.expect("[line \(line)]") }
  }

  @Test(arguments: Way.allCases)
  func theTerminalIsLeftAsItWas(way: Way) throws {
    let terminal = try way.start()
    // With a shell in between, so that what the terminal was can be seen before and after.
    let shell = try PseudoTerminal(["sh"], environment: ["PS1=$ "])
    try shell.expect("$ ")
    let before = shell.modes
    let flag = way == .plain ? " --plain" : ""
    let name = way == .lines ? "emacs" : "xterm"
    shell.type("\(way == .pipe ? "cat | " : "")TERM=\(name) \(PseudoTerminal.probe)\(flag)\n")
    if way.hasPrompt { try shell.expect("probe>") }
    shell.type("x" + way.enter)
    try shell.expect("[line x]")
    if way.hasPrompt { try shell.expect("probe>") }
    shell.type("\u{4}")
    try shell.expect("[end]")
    shell.type("echo o\"\"ver\n")
    try shell.expect("over\r\n")
    #expect(shell.modes == before)
    _ = terminal
  }
}
