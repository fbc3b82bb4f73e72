// Plain editing: what a screen reader hears and a simple terminal can do.

import PseudoTerminals
import Testing

@Suite(.serialized)
struct PlainTests {
  /// What asks for it, and whether the terminal may know escape sequences.
  static let ways: [(environment: [String], mayStyle: Bool)] = [
    (["TERM=dumb"], false), (["TERM"], false), (["TERM=xterm", "ACCESSIBLE=1"], true),
    (["TERM=xterm", "ACCESSIBLE=1", "NO_COLOR=1"], true),
  ]

  private func start(_ way: (environment: [String], mayStyle: Bool)) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [PseudoTerminal.probe], environment: way.environment, columns: 40)
    try terminal.expect("probe>")
    terminal.settle()
    terminal.forget()
    return terminal
  }

  /// Byte for byte: a key that adds to the line writes what it adds, and Enter a new row.
  @Test(arguments: ways)
  func whatIsTypedIsAllThatIsWritten(way: (environment: [String], mayStyle: Bool)) throws {
    let terminal = try start(way)
    let text = "show na\u{ef}ve \u{4e03}\u{5915} tomorrow"
    for character in text {
      terminal.type(String(character))
      #expect(try terminal.expect(String(character)).hasSuffix(String(character)))
    }
    terminal.settle()
    #expect(terminal.output == "")
    terminal.type("\u{1b}[24~\u{1b}]0;title\u{7}")
    terminal.settle()
    #expect(terminal.output == "")
    terminal.type("\r")
    let mark = way.mayStyle ? "\u{1b}[?2004l" : ""
    #expect(try terminal.expect("[line \(text)]") == "\r\n\(mark)[line \(text)]")
  }

  /// Whatever is edited, nothing is written but text, returns, newlines, backspaces and bells; only
  /// the prompt may have a colour, and pastes may be marked.
  @Test(arguments: ways, Keys.allCases)
  func noMotionIsWritten(way: (environment: [String], mayStyle: Bool), keys: Keys) throws {
    let configuration = try Configuration(keys.configuration)
    // Without echo, as that of what is typed between two reads is the terminal's own.
    let terminal = try PseudoTerminal(
      ["sh", "-c", "stty -echo; exec \(PseudoTerminal.probe)"],
      environment: way.environment + ["EDITRC=\(configuration.path)", "VISUAL=true"], columns: 40)
    try terminal.expect("probe>")
    var seen = ""
    terminal.onOutput = { seen += $0 }
    var random = SeededRandom(7)
    for _ in 0..<300 {
      terminal.type(RandomKeys.editing(keys).randomElement(using: &random)!)
      if Int.random(in: 0..<20, using: &random) == 0 { terminal.type("\r\t\u{1b}OP\u{c}\r") }
    }
    terminal.settle()
    for known in ["\u{1b}[?2004h", "\u{1b}[?2004l", "\u{1b}[1;32m", "\u{1b}[0m"] where way.mayStyle
    {
      seen = seen.replacing(known, with: "")
    }
    #expect(!seen.contains("\u{1b}"))
    var rest = TerminalOutput()
    rest.read(seen)
    #expect(rest.strays == [] && !rest.hasSequences)
  }

  /// Choices come as a list, and the line is there again below it.
  @Test(arguments: ways)
  func choicesAreListed(way: (environment: [String], mayStyle: Bool)) throws {
    let terminal = try start(way)
    terminal.type("show ac\t")
    let list = "show ac\r\n  Acme Corp  about Acme Corp\r\n  acorn      about acorn\r\n"
    #expect(try terminal.expect("acorn\r\n") == list)
    try terminal.expect("show ac")
  }

  /// A message does not come in between, but waits for the next prompt.
  @Test(arguments: ways)
  func aMessageWaits(way: (environment: [String], mayStyle: Bool)) throws {
    let terminal = try start(way)
    terminal.type("announce\r")
    try terminal.expect("probe>")
    terminal.type("half a ")
    terminal.settle()
    terminal.settle()
    terminal.type("thought\r")
    let seen = try terminal.expect("[line half a thought]")
    #expect(!seen.contains("a message"))
    try terminal.expect("a message\r\nof two lines\r\n")
    try terminal.expect("probe>")
  }
}
