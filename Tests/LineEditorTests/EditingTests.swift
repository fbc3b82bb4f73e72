// The parts that need no terminal: completion, history, search, undo, cutting.

import Testing

@testable import LineEditor

struct EditingTests {
  @Test(arguments: [
    ("ne", ["next"], Completion.insert(removing: 2, text: "next ")),
    ("show ", ["Acme"], .insert(removing: 0, text: "Acme ")),
    ("show acme c", ["Acme Corp"], .insert(removing: 6, text: "Acme Corp ")),
    ("open fi", ["files/"], .insert(removing: 2, text: "files/")),
    ("s", ["show", "should"], .insert(removing: 1, text: "sho")),
    ("sho", ["show", "should"], .choose([Candidate("show"), Candidate("should")])),
    ("x", [], .none),
    ("say hi", ["unlike"], .insert(removing: 2, text: "unlike ")),
  ])
  func tabCompletesTheWord(before: String, texts: [String], expected: Completion) {
    #expect(Completion(before: before, candidates: texts.map { Candidate($0) }) == expected)
  }

  @Test func aListFitsTheWidthAndSaysHowManyMore() {
    let candidates = (1...9).map { Candidate("name\($0)", "something that is \($0)") }
    let lines = Completion.listed(candidates, columns: 24, limit: 3)
    #expect(lines.count == 4 && lines.allSatisfy { $0.count < 24 })
    #expect(lines.last == "  and 6 more")
  }

  @Test func aMenuGoesRoundAndShowsWhatIsChosen() {
    var menu = CompletionMenu((1...9).map { Candidate("c\($0)") }, on: EditedLine("x c"))
    menu.move(by: -1)
    #expect(menu.line.text == "x c9")
    #expect(menu.rows(columns: 40, limit: 4).contains { $0.isChosen && $0.text.contains("c9") })
    menu.move(by: 1)
    #expect(menu.line.text == "x c1" && menu.taken.text == "x c1 ")
    #expect(menu.rows(columns: 40, limit: 4).first?.isChosen == true)
  }

  @Test(arguments: [("", false), ("  ", false), (" secret", false), ("b", false), ("a", true)])
  func onlySomeLinesAreRemembered(line: String, isKept: Bool) {
    var history = LineHistory(["a", "b"])
    #expect(history.add(line) == isKept)
  }

  @Test func theOldestLinesAreForgotten() {
    let history = LineHistory((1...1_000).map { "line \($0)" }, limit: 100)
    #expect(history.lines.last == "line 1000" && history.lines.count <= 113)
  }

  @Test func aWalkEndsWhereItBegan() {
    let history = LineHistory(["show one", "next", "show two", "next"])
    var walk = HistoryWalk(from: "sh", in: history)
    #expect(walk.older(in: history) == "show two")
    #expect(walk.older(in: history) == "show one")
    #expect(walk.older(in: history) == nil)
    #expect(walk.newer(in: history) == "show two")
    #expect(walk.newer(in: history) == "sh")
    #expect(walk.newer(in: history) == nil)
  }

  @Test(arguments: [
    ("acme", ["Call Acme", "acme is fine"]), ("Acme", ["Call Acme"]), ("*", ["a * b"]),
    ("zzz", []),
  ])
  func searchFindsEachLineOnce(text: String, matches: [String]) {
    let history = LineHistory(["Call Acme", "acme is fine", "a * b", "Call Acme"])
    var search = HistorySearch(in: history, from: EditedLine())
    search.type(text)
    #expect(search.matches == matches)
    #expect(search.match == matches.first)
  }

  @Test func searchStaysAtTheLineThatIsShown() {
    var search = HistorySearch(in: LineHistory(["abc", "abd", "ab"]), from: EditedLine("was"))
    search.deleteLast()
    search.deleteLast()
    search.deleteLast()
    search.type("a")
    search.move(by: 1)
    search.type("b")
    #expect(search.match == "abd" && search.found == 0..<2 && search.line.cursor == 2)
    search.type("x")
    #expect(search.match == nil && search.line.text == "was")
  }

  @Test func aHintExtendsWhatIsTyped() {
    var hints = HintFinder()
    let history = LineHistory(["show one", "next"])
    func rest(_ text: String) -> String {
      hints.rest(
        of: text, history: history, suggestion: { $0.hasPrefix("sl") ? "sleep" : nil },
        defaultText: "yes please")
    }
    #expect(rest("") == "yes please")
    #expect(rest("s") == "how one")
    #expect(rest("sh") == "ow one")
    #expect(rest("sl") == "eep")
    #expect(rest("slx") == "")
    #expect(rest("yes") == " please")
    #expect(rest("show one") == "")
  }

  @Test func undoTakesBackWordsAndRedoBringsThemAgain() {
    var edits = EditHistory()
    for end in 0...7 { edits.note(EditedLine(String("one two".prefix(end)))) }
    #expect(edits.undo()?.text == "one ")
    #expect(edits.undo()?.text == "")
    #expect(edits.undo() == nil)
    #expect(edits.redo()?.text == "one ")
    edits.note(EditedLine("one x"))
    #expect(edits.redo() == nil)
  }

  @Test func cutPiecesJoinAndComeBackInTurn() {
    var cut = CutText()
    cut.add("b", joining: false, before: true)
    cut.add("a", joining: true, before: true)
    cut.add("x", joining: false, before: false)
    #expect(cut.latest() == "x")
    #expect(cut.older()?.new == "ab")
    #expect(cut.older()?.new == "x")
  }

  @Test(arguments: [
    ("one two  ", 4, 4, 9), ("it's here", 5, 5, 9), ("a@b.c", 4, 0, 5), ("", 0, 0, 0),
  ])
  func wordsHaveTheirBounds(text: String, word: Int, spaced: Int, end: Int) {
    let line = EditedLine(text)
    #expect(line.wordStart == word && line.spacedWordStart == spaced && line.wordEnd == end)
  }

  @Test(arguments: [
    (["TERM": "xterm-256color"], ReadingStyle.painted, ColourDepth.many),
    (["TERM": "xterm"], .painted, .sixteen),
    (["TERM": "xterm", "NO_COLOR": "1"], .painted, .none),
    (["TERM": "xterm", "NO_COLOR": ""], .painted, .sixteen),
    (["TERM": "xterm", "ACCESSIBLE": "1"], .plain, .sixteen),
    (["TERM": "xterm", "ACCESSIBLE": "0"], .painted, .sixteen),
    (["TERM": "dumb"], .plain, .none), ([:], .plain, .none), (["TERM": "emacs"], .lines, .none),
  ])
  func theTerminalDecidesHowLinesAreRead(
    environment: [String: String], style: ReadingStyle, colour: ColourDepth
  ) {
    let traits = TerminalTraits(
      environment: environment, inputIsTerminal: true, outputIsTerminal: true, plain: false)
    #expect(traits.style == style && traits.colour == colour)
    let piped = TerminalTraits(
      environment: environment, inputIsTerminal: false, outputIsTerminal: true, plain: false)
    #expect(piped.style == .lines)
  }

  @Test func aHistoryOfLibeditIsRead() {
    let file = "_HiStOrY_V2_\nhello\\040world\ntwo\\012rows\ncaf\\303\\251\\134n\n"
    #expect(
      LibeditHistoryFile.lines(of: Array(file.utf8)) == [
        "hello world", "two\nrows", "caf\u{e9}\\n",
      ])
    #expect(LibeditHistoryFile.lines(of: Array("hello\n".utf8)) == nil)
    #expect(LibeditHistoryFile.lines(of: []) == nil)
  }

  @Test(arguments: [
    ("a\r\nb\rc\nd", "a\nb\nc\nd"), ("a\tb", "a b"), ("\u{1b}[31mred\u{7}", "[31mred"),
    ("\u{202e}x\u{2066}", "x"), ("a\u{2028}b", "a\nb"), ("\u{9b}2J", "2J"),
  ])
  func whatIsPastedIsCleaned(text: String, expected: String) {
    #expect(TypedText.cleaned(text) == expected)
  }
}
