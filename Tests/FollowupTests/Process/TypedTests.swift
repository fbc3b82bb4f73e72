import Coaching
import Foundation
import JobSearchStore
import PseudoTerminals
import Testing

/// The real program at a real pseudo-terminal, with the keys a person presses.
@Suite(.serialized)
struct TypedTests {
  private static let enter = "\r"
  private static let backspace = "\u{7f}"
  private static let up = "\u{1b}[A"
  private static let controlC = "\u{3}"
  private static let controlD = "\u{4}"

  private let home: Household

  init() throws { home = try Household() }

  /// Starts a conversation about an interview and waits at its third question, a choice.
  private func atTheChoice(_ environment: [String] = []) throws -> PseudoTerminal {
    let terminal = try home.terminal(environment: environment)
    try terminal.expect("followup>")
    terminal.type("interview Acme" + Self.enter)
    try terminal.expect("acme 2/")
    terminal.type("data engineer" + Self.enter)
    try terminal.expect("= data engineer")
    try terminal.expect("acme 3/")
    return terminal
  }

  private func answers() throws -> [Address: Value?] {
    let store = try JobSearchStore(path: home.store)
    return try #require(try store.run(1)).answers.mapValues { $0.value?.plain }
  }

  @Test func typingIsCorrectedAndCompleted() throws {
    let terminal = try home.terminal()
    try terminal.expect("Nothing is due")
    try terminal.expect("followup>")
    terminal.type("intervuew" + String(repeating: Self.backspace, count: 3) + "iew Acme")
    terminal.type(Self.enter)
    try terminal.expect("= Acme")
    try terminal.expect("acme 2/")
    terminal.type("data engineer" + Self.enter)
    try terminal.expect("acme 3/")
    terminal.type("in\t" + Self.enter)
    try terminal.expect("= in person")
    #expect(try answers()["employer"] == .employer(EmployerAnswer(name: "acme")))
    #expect(try answers().count == 3)
  }

  @Test func tabCompletesACommand() throws {
    let terminal = try home.terminal()
    try terminal.expect("followup>")
    terminal.type("employe\t" + Self.enter)
    try terminal.expect("No employer yet")
    try terminal.expect("followup>")
    terminal.type("interv\tAcme" + Self.enter)
    try terminal.expect("= Acme")
  }

  @Test func upBringsBackCommandsAndNoAnswers() throws {
    let terminal = try atTheChoice()
    terminal.type("pause" + Self.enter)
    try terminal.expect("Paused")
    try terminal.expect("followup>")
    terminal.type(Self.up + Self.enter)
    try terminal.expect("Going on where you stopped")
  }

  @Test func controlCClearsTheLineAndThenPauses() throws {
    let terminal = try atTheChoice()
    terminal.type("by vi" + Self.controlC)
    // The prompt is painted again while the line is typed: its next one is the one after this mark.
    try terminal.expect("^C")
    try terminal.expect("acme 3/")
    terminal.type(Self.controlC)
    try terminal.expect("Paused; everything is kept")
    try terminal.expect("followup>")
    terminal.type(Self.controlC)
    try terminal.expect("Ctrl-D or 'quit' leaves")
    try terminal.expect("followup>")
    terminal.type("resume" + Self.enter)
    try terminal.expect("What kind of interview was it?")
    #expect(try answers().count == 2)
  }

  @Test func controlDPausesAndThenLeaves() throws {
    let terminal = try atTheChoice()
    terminal.type(Self.controlD)
    try terminal.expect("Paused; everything is kept")
    try terminal.expect("followup>")
    terminal.type(Self.controlD)
    try terminal.expect("Everything is kept")
    #expect(try terminal.exitStatus() == 0)
  }

  @Test func aPasteOfManyLinesIsOneAnswer() throws {
    let terminal = try home.terminal()
    try terminal.expect("followup>")
    // At the prompt nothing in it is done by itself.
    terminal.type("\u{1b}[200~zzz\nquit\nundo\ninterview Bolt\n\u{1b}[201~" + Self.enter)
    terminal.settle()
    terminal.type("interview Acme" + Self.enter)
    try terminal.expect("acme 2/")
    let lines = (1...40).map { "pause \($0): a line of a job advert" }
    terminal.type("\u{1b}[200~\(lines.joined(separator: "\n"))\u{1b}[201~" + Self.enter)
    try terminal.expect("acme 3/")
    #expect(try answers()["role"] == .text(lines.joined(separator: "\n")))
    #expect(try JobSearchStore(path: home.store).employers().map(\.name) == ["Acme"])
  }

  @Test(arguments: ["LANG", "LANG=C", "LANG=xx_YY.nonsense"])
  func lettersOfAllLanguagesAreKept(locale: String) throws {
    let terminal = try home.terminal(environment: [locale])
    try terminal.expect("followup>")
    terminal.type("interview Čapek 七夕" + Self.enter)
    try terminal.expect("= Čapek 七夕")
    try terminal.expect("2/")
    #expect(try JobSearchStore(path: home.store).employers().map(\.name) == ["Čapek 七夕"])
  }

  @Test func aNarrowerWindowGetsShorterLines() throws {
    let terminal = try atTheChoice()
    terminal.type("by vi")
    terminal.resize(columns: 40, rows: 20)
    terminal.settle()
    terminal.type("deo" + Self.enter)
    try terminal.expect("= by video")
    let shown = try terminal.expect("acme 4/")
    let lines = shown.split(separator: "\r\n").dropLast()
    #expect(lines.count > 5 && lines.allSatisfy { $0.columns <= 40 }, "\(lines)")
  }
}

extension Substring {
  fileprivate var columns: Int { filter { $0 != "\u{1b}" }.count }
}
