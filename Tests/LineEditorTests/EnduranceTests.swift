// Large and hostile input.

import PseudoTerminals
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite(.serialized)
struct EnduranceTests {
  @Test(arguments: Editing.allCases)
  func aMegabyteIsPastedAsOneLine(editing: Editing) throws {
    let terminal = try PseudoTerminal(editing.words)
    try terminal.expect("probe>")
    let line = String(repeating: "All about the job. ", count: 5) + "\n"
    let text = String(repeating: line, count: 1_000_000 / line.utf8.count)
    terminal.type("\u{1b}[200~" + text + "\u{1b}[201~")
    terminal.type("\r")
    try terminal.expect("[long line of \(text.utf8.count - 1) bytes]", seconds: 60)
    try terminal.expect("probe>")
    terminal.type("next\r")
    try terminal.expect("[line next]")
  }

  /// A paste of more than a line holds is refused in words, and editing goes on.
  @Test(arguments: Editing.allCases)
  func aPasteCanBeTooLarge(editing: Editing) throws {
    let terminal = try PseudoTerminal(editing.words)
    try terminal.expect("probe>")
    terminal.type("ab\u{1b}[200~" + String(repeating: "0123456789", count: 400_001))
    terminal.type("\u{1b}[201~c\r")
    try terminal.expect("That is more than a line can hold")
    try terminal.expect("[line abc]")
    try terminal.expect("probe>")
    terminal.type("next\r")
    try terminal.expect("[line next]")
  }

  /// Names, old lines, defaults and the prompt itself: shown, found, completed and taken.
  @Test(arguments: Editing.allCases, Keys.allCases)
  func noNameDrivesTheTerminal(editing: Editing, keys: Keys) throws {
    let configuration = try Configuration(keys.configuration)
    let terminal = try PseudoTerminal(
      ["sh", "-c", "stty -echo; exec " + (editing.words + ["--hostile"]).joined(separator: " ")],
      environment: ["EDITRC=\(configuration.path)"])
    var shown = TerminalOutput()
    terminal.onOutput = { shown.read($0) }
    let prompt = "probeevil]0;title]52;c;eA==\\[2J31mname>"
    try terminal.expect(prompt)
    terminal.type("\u{1b}[C")
    terminal.settle()
    terminal.type("\r")
    if editing == .painted { try terminal.expect("[line evil]0;title") }
    for typed in [
      "ev\t", "ev\u{1b}[C", "\t\u{1b}[Z", "show e\t", "ol\u{1b}[A", "\u{12}evil",
    ] {
      terminal.forget()
      terminal.type(typed)
      terminal.settle()
      // The first may only take what is chosen from the menu.
      terminal.type("\r\r")
      try terminal.expect("[line ")
      terminal.settle()
    }
    #expect(shown.strays == [])
  }

  /// A count of many digits is cut short: one of seven would put in ten million letters.
  @Test(
    arguments: Editing.allCases, ["9999999999x", "\u{1b}9\u{1b}9\u{1b}9\u{1b}9\u{1b}9\u{1b}9x"])
  func aHugeCountIsCutShort(editing: Editing, typed: String) throws {
    let vi = !typed.hasPrefix("\u{1b}")
    let configuration = try Configuration(vi ? "bind -v\n" : "")
    let terminal = try PseudoTerminal(
      editing.words, environment: ["EDITRC=\(configuration.path)"])
    try terminal.expect("probe>")
    terminal.type("abc")
    if vi {
      terminal.type("\u{1b}")
      usleep(60_000)
    }
    terminal.type(typed + "\r")
    let shown = try terminal.expect("]\r\n")
    #expect(vi ? shown.contains("[line ab]") : shown.utf8.count < 25_000)
  }
}
