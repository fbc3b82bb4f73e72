// What the screen shows while a line is typed, read back through tmux.

import PseudoTerminals
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite(.serialized, .enabled(if: Screen.isAvailable))
struct PaintingTests {
  private func screen(
    _ arguments: [String] = [], columns: Int = 80, rows: Int = 24, environment: [String] = []
  ) throws -> Screen {
    try Screen(
      Editing.painted.words + arguments, environment: environment, columns: columns, rows: rows)
  }

  @Test func aHintShowsHowTheLineMayGoOn() throws {
    let screen = try screen(["--default", "a default"])
    try screen.expect(["probe> a default"])
    try screen.expectCursor(column: 7, row: 0)
    screen.type("sl")
    try screen.expect(["probe> sleep"])
    try screen.expectCursor(column: 9, row: 0)
    screen.type("\u{1b}[C")
    try screen.expectCursor(column: 12, row: 0)
    screen.type("\u{15}ann\u{1b}[1;5Cx\r")
    try screen.expect { $0.contains("[line announcex]") }
  }

  @Test func theHistoryIsHintedFirstAndWordByWord() throws {
    let screen = try screen(["--history", "100"])
    screen.type("old")
    try screen.expect(["probe> old line 100"])
    screen.type("\u{1b}f")
    try screen.expectCursor(column: 15, row: 0)
    screen.type("\r")
    try screen.expect(["probe> old line", "[line old line]", "probe>"])
  }

  @Test func theMenuShowsWhatEachChoiceIs() throws {
    let screen = try screen()
    screen.type("show ac\t")
    let menu = ["  Acme Corp  about Acme Corp", "  acorn      about acorn"]
    try screen.expect(["probe> show ac"] + menu)
    screen.type("\t")
    try screen.expect(["probe> show Acme Corp"] + menu)
    screen.type("\t")
    try screen.expect(["probe> show acorn"] + menu)
    screen.type("\u{1b}[Z")
    try screen.expect(["probe> show Acme Corp"] + menu)
    screen.type("\u{1b}")
    try screen.expect(["probe> show ac"])
    screen.type("\t\u{1b}[Z\r")
    try screen.expect(["probe> show acorn"])
    screen.type("s\r")
    try screen.expect(["probe> show acorn s", "[line show acorn s]", "probe>"])
  }

  @Test func searchFindsTextAsItStands() throws {
    let screen = try screen(["--history", "30"])
    for line in ["price *3", "\u{4e03}\u{5915} Acme"] { screen.type(line + "\r") }
    screen.type("\u{12}line 2")
    try screen.expect { $0.last == "search 'line 2' (1 of 11): old line 29" }
    screen.type("\u{12}\u{12}")
    try screen.expect { $0.last == "search 'line 2' (3 of 11): old line 27" }
    screen.type("\u{15}*3")
    try screen.expect { $0.last == "search '*3' (1 of 1): price *3" }
    screen.type("\u{15}\u{4e03}")
    try screen.expect { $0.last == "search '\u{4e03}' (1 of 1): \u{4e03}\u{5915} Acme" }
    screen.type("\u{15}acm")
    try screen.expect { $0.last == "search 'acm' (1 of 1): \u{4e03}\u{5915} Acme" }
    screen.type("\u{15}aCm")
    try screen.expect { $0.last == "search 'aCm' (none):" }
    screen.type("\u{1b}")
    try screen.expect { $0.last == "probe>" }
    screen.type("\u{12}line 7\u{1b}[F!\r")
    try screen.expect { $0.contains("[line old line 7!]") }
  }

  @Test func enterGoesOnUntilTheLineIsComplete() throws {
    let screen = try screen()
    screen.type("one\\\rtwo\u{1b}\rthree")
    try screen.expect(["probe> one\\", "     | two", "     | three"])
    screen.type("\u{1b}[A\u{1b}[A\u{1b}[Dx\u{1b}[By\r")
    try screen.expect { $0.contains("[line onex\\\\\\ntwoy\\nthree]") }
  }

  @Test(arguments: [40, 80, 200])
  func aLongLineWrapsAndTheCursorIsWhereItSeems(columns: Int) throws {
    let screen = try screen(columns: columns)
    let text = String((0..<300).map { Character(Unicode.Scalar(UInt8(97 + $0 % 26))) })
    screen.type(text)
    try screen.expect { $0.joined() == "probe> " + text }
    try screen.expectCursor(column: 307 % columns, row: 307 / columns)
    screen.type("\u{1}")
    try screen.expectCursor(column: 7, row: 0)
    screen.type("\u{5}\u{15}")
    try screen.expect(["probe>"])
  }

  @Test func aRowThatIsJustFullPutsTheCursorOnTheNext() throws {
    let screen = try screen(columns: 40)
    screen.type(String(repeating: "x", count: 33))
    try screen.expectCursor(column: 0, row: 1)
    screen.type("y")
    try screen.expect(["probe> " + String(repeating: "x", count: 33), "y"])
    screen.type("\u{7f}\u{7f}")
    try screen.expect(["probe> " + String(repeating: "x", count: 32)])
    try screen.expectCursor(column: 39, row: 0)
  }

  @Test func charactersOfManyPartsAreOne() throws {
    let screen = try screen()
    screen.type("e\u{301}\u{4e03}\u{1f469}\u{200d}\u{1f469}\u{200d}\u{1f467}z")
    try screen.expectCursor(column: 13, row: 0)
    screen.type("\u{1b}[D\u{1b}[D\u{1b}[D")
    try screen.expectCursor(column: 8, row: 0)
    screen.type("\u{1b}[3~\u{1b}[3~")
    try screen.expect(["probe> e\u{301}z"])
    screen.type("\u{7f}\r")
    try screen.expect { $0.contains("[line z]") }
  }

  @Test func ablockTallerThanTheScreenScrolls() throws {
    let screen = try screen(columns: 40, rows: 6)
    let lines = (1...12).map { "row \($0)" }
    screen.type("\u{1b}[200~" + lines.joined(separator: "\n") + "\u{1b}[201~")
    try screen.expect((7...12).map { "     | row \($0)" })
    for _ in 1...11 { screen.type("\u{1b}[A") }
    try screen.expect(["probe> row 1"] + (2...6).map { "     | row \($0)" })
    screen.type("!\r")
    try screen.expect { $0.joined().contains("row 12]") }
  }

  @Test func anotherSizeLeavesNothingBehind() throws {
    let screen = try screen(columns: 60)
    screen.type("first\r")
    let text = String((0..<150).map { Character(Unicode.Scalar(UInt8(97 + $0 % 26))) })
    screen.type(text)
    try screen.expect { $0.joined().hasSuffix("probe> " + text) }
    for columns in [30, 80, 25, 60, 100] {
      screen.resize(columns: columns, rows: 24)
      usleep(500_000)  // tmux tells the program up to a quarter of a second later
      try screen.expect("at \(columns)") { _ in
        screen.withHistory.split(separator: "\n").joined() == "probe> first[line first]probe> "
          + text
      }
    }
    screen.type("!\r")
    try screen.expect { $0.joined().contains(text + "![line " + text + "!]probe>") }
  }

  @Test func aMessageShowsAboveTheLine() throws {
    let screen = try screen()
    screen.type("announce\rhalf a thou")
    try screen.expect([
      "probe> announce", "[line announce]", "a message", "of two lines", "probe> half a thou",
    ])
    screen.type("ght\r")
    try screen.expect { $0.contains("[line half a thought]") }
  }

  @Test func editsCanBeTakenBackAndDoneAgain() throws {
    let screen = try screen()
    screen.type("one two\u{17}three")
    try screen.expect(["probe> one three"])
    screen.type("\u{1f}")
    try screen.expect(["probe> one"])
    screen.type("\u{1f}")
    try screen.expect(["probe> one two"])
    screen.type("\u{1b}_")
    try screen.expect(["probe> one"])
    screen.type("\u{1b}_")
    try screen.expect(["probe> one three"])
  }

  @Test func helpShowsAboveTheLine() throws {
    let screen = try screen()
    screen.type("sh\u{1b}OP")
    try screen.expect(["'sh' could be:", "  next", "  show", "probe> show"])
  }

  /// As many colours as there are, and with none the meaning still shows.
  @Test(arguments: [
    (["TERM=xterm-256color"], ["38;5;37mshow", "38;5;133mtomorrow", "4;38;5;167mshw"]),
    (["TERM=xterm"], ["\u{1b}[36mshow", "\u{1b}[35mtomorrow", "4;31mshw"]),
    (["TERM=xterm", "NO_COLOR=1"], ["> show it tomorrow", "\u{1b}[4mshw"]),
  ])
  func coloursFitTheTerminal(environment: [String], shown: [String]) throws {
    let terminal = try PseudoTerminal(environment: environment)
    try terminal.expect("probe>")
    terminal.forget()
    terminal.type("show it tomorrow")
    terminal.settle()
    terminal.type("\u{15}shw")
    terminal.settle()
    for piece in shown { #expect(terminal.output.contains(piece), "\(piece)") }
    let colours = terminal.output.contains(/\u{1b}\[[0-9;]*(3[0-9]|9[0-9])[0-9;]*m/)
    #expect(colours == !environment.contains("NO_COLOR=1"))
  }

  @Test func wordsAreColouredByWhatTheyMean() throws {
    let screen = try screen()
    screen.type("show it tomorrow")
    try screen.expect(["probe> show it tomorrow"])
    let shown = screen.coloured
    #expect(shown.contains("show\u{1b}[39m it"), "\(shown.debugDescription)")
    screen.type("\u{15}shw")
    try screen.expect(["probe> shw"])
    #expect(screen.coloured.contains(";4m"))
  }
}
