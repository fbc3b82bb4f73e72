import Foundation
import PseudoTerminals
import Testing

/// What helps at the prompt of the real program: the grey text, help on F1, the commands.
@Suite(.serialized)
struct PromptTests {
  private static let right = "\u{1b}[C"
  private static let help = "\u{1b}OP"

  private let home: Household

  init() throws { home = try Household() }

  @Test func rightTakesWhatIsSuggestedFromCommandsAndFromTheHistory() throws {
    let terminal = try home.terminal()
    try terminal.expect("followup>")
    terminal.type("inter" + Self.right + " Acme\r")
    try terminal.expect("= Acme")
    try terminal.expect("acme 2/")
    terminal.type("pause\r")
    try terminal.expect("followup>")
    terminal.type("res")
    try terminal.expect("ume")
    terminal.type(Self.right + "\r")
    try terminal.expect("Going on where you stopped")
    try terminal.expect("acme 2/")
    terminal.type("pause\r")
    try terminal.expect("followup>")
    // The history comes before the commands.
    terminal.type("i" + Self.right + "\r")
    try terminal.expect("interview Acme")
    try terminal.expect("Going on where you stopped")
  }

  @Test func theDefaultShowsOnAnEmptyLineAndCanBeChanged() throws {
    let terminal = try home.terminal()
    try terminal.expect("followup>")
    for line in ["interview Acme", "data engineer", "in person"] {
      terminal.type(line + "\r")
      try terminal.expect("/")
    }
    try terminal.expect("acme 4/12> ")
    try terminal.expect("today 18:00")
    terminal.type(Self.right + String(repeating: "\u{7f}", count: 5) + "17:30\r")
    try terminal.expect("= today, Sat 21 Nov 17:30")
  }

  @Test func aPartOfTheDefaultBringsTheRest() throws {
    let terminal = try home.terminal(now: "2026-11-21T20:00")
    try terminal.expect("followup>")
    for line in ["interview Acme", "data engineer", "in person"] { terminal.type(line + "\r") }
    try terminal.expect("acme 4/12> ")
    terminal.type("today" + Self.right + "\r")
    try terminal.expect("= today, Sat 21 Nov 20:00")
  }

  @Test(arguments: ["TERM=xterm", "TERM=dumb"])
  func f1SaysWhatCanBeTypedAndKeepsTheLine(terminal kind: String) throws {
    let terminal = try home.terminal(environment: [kind])
    try terminal.expect("followup>")
    terminal.type("postpone")
    try terminal.expect("postpone")
    terminal.type(Self.help)
    try terminal.expect("postpone N DATE")
    terminal.type("\u{3}")
    try terminal.expect("followup>")
    terminal.type("interview Acme\r")
    try terminal.expect("acme 2/")
    terminal.type("data" + Self.help)
    try terminal.expect("'skip' if you do not know")
    terminal.type(" engineer\r")
    try terminal.expect("= data engineer")
  }

  @Test func theKeysAtQuestionsAreSaidOnceAWindow() throws {
    let terminal = try home.terminal()
    try terminal.expect("followup>")
    terminal.type("interview Acme\r")
    try terminal.expect("'back', 'why' and 'pause' work at every question")
    try terminal.expect("acme 2/")
    terminal.type("data engineer\r")
    #expect(try !terminal.expect("acme 3/").contains("work at every question"))
  }

  @Test func aSlipIsUnderlinedAndNotRun() throws {
    let terminal = try home.terminal(environment: ["NO_COLOR", "TERM=xterm"])
    try terminal.expect("followup>")
    terminal.type("nxet")
    try terminal.expect("\u{1b}[4;31mnxet")
    terminal.type("\r")
    try terminal.expect("Did you mean 'next'?")
    terminal.type("next")
    try terminal.expect("\u{1b}[36mnext")
  }
}
