// vi's keys, chosen in .editrc.

import PseudoTerminals
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite(.serialized)
struct ViTests {
  @Test(
    arguments: Editing.allCases,
    [
      ("abc", "abc"), ("ac\u{1b}[Db", "abc"), ("show ac\t\u{15}x", "x"),
      ("two\u{1b}0ione \u{1b}", "one two"), ("abc\u{1b}x", "ab"), ("abc\u{1b}hrx", "axc"),
      ("one two\u{1b}bdwx", "one"), ("ab\u{1b}u\u{1b}", ""),
      ("one\u{1b}A two\u{1b}0cwx\u{1b}", "x two"),
      ("abc\u{1b}du", "abc"), ("ab cd\u{1b}0d\u{1b}[200~x\u{1b}[201~w", "ab cd"),
      ("\u{1b}$ix", "x"), ("abc\u{1b}0OFix", "bc"), ("abcabc\u{1b}0fcx", "ababc"),
      ("abcabc\u{1b}0dtc", "cabc"), ("ab kb\u{1b}Fkx", "ab b"), ("abc\u{1b}0f\u{1b}x", "bc"),
      ("abcabc\u{1b}02fcx", "abcab"), ("one two\u{1b}0ftD", "one "),
      ("abc\u{1b}0rx", "xbc"), ("abc\u{1b}\u{1b}x", "ab"),
      ("\u{1b}[200~pasted\u{1b}[201~", "pasted"),
    ])
  func keysEditTheLine(editing: Editing, keys: (typed: String, read: String)) throws {
    let configuration = try Configuration("bind -v\n")
    let terminal = try PseudoTerminal(
      editing.words, environment: ["EDITRC=\(configuration.path)"])
    try terminal.expect("probe>")
    // An Escape is one only when nothing follows at once.
    for piece in keys.typed.pieces {
      terminal.type(piece)
      if piece == "\u{1b}" { usleep(60_000) }
    }
    terminal.type("\r")
    try terminal.expect("[line \(keys.read)")
  }

  /// Escape and a key at once are Alt: the key means what it means in command mode.
  @Test(arguments: Editing.allCases)
  func altIsEscape(editing: Editing) throws {
    let configuration = try Configuration("bind -v\n")
    let terminal = try PseudoTerminal(
      editing.words, environment: ["EDITRC=\(configuration.path)"])
    try terminal.expect("probe>")
    terminal.type("\u{1b}$ix\r")
    try terminal.expect("[line x]")
    try terminal.expect("probe>")
    terminal.type("ab cd\u{1b}0dwx\r")
    try terminal.expect("[line d]")
  }

  /// What libedit has on `v` would edit in a file of its own and then enter the line.
  @Test(arguments: Editing.allCases)
  func theLineCanBeEditedElsewhere(editing: Editing) throws {
    let configuration = try Configuration("bind -v\n")
    let folder = try EmptyFolder()
    let terminal = try PseudoTerminal(
      editing.words,
      environment: folder.environment + [
        "EDITRC=\(configuration.path)", "VISUAL=sed -i -e s/half/whole/ -e '$a second'",
      ])
    try terminal.expect("probe>")
    terminal.type("half a line\u{1b}")
    usleep(60_000)
    terminal.type("v")
    try terminal.expect("second")
    terminal.settle()
    #expect(!terminal.output.contains("[line"))
    terminal.type("\r")
    try terminal.expect("[line whole a line\\nsecond]")
    #expect(folder.contents == [])
  }

  @Test(.enabled(if: Screen.isAvailable))
  func theModeShows() throws {
    let configuration = try Configuration("bind -v\n")
    let screen = try Screen(Editing.painted.words, environment: ["EDITRC=\(configuration.path)"])
    try screen.expect(["(ins) probe>"])
    screen.type("one two")
    try screen.expect(["(ins) probe> one two"])
    screen.type("\u{1b}")
    try screen.expect(["(cmd) probe> one two"])
    screen.type("0cw")
    try screen.expect(["(ins) probe>  two"])
    screen.type("x")
    screen.type("\u{1b}")
    try screen.expect(["(cmd) probe> x two"])
    screen.type("i")
    try screen.expect(["(ins) probe> x two"])
  }

  @Test(arguments: Editing.allCases)
  func bindingsOfOnesOwnHaveTheLastWord(editing: Editing) throws {
    let configuration = try Configuration(
      "# mine\n\nbind nonsense nothing\nbind ^T line-cut-to-start\nedit off\nprobe:bind -e\n")
    let terminal = try PseudoTerminal(
      editing.words, environment: ["EDITRC=\(configuration.path)"])
    try terminal.expect("probe>")
    terminal.type("gone\u{14}show ne\t\r")
    try terminal.expect("[line show next ]")
  }
}

extension String {
  /// The text with each Escape that begins no sequence as a piece of its own.
  fileprivate var pieces: [String] {
    var pieces = [""]
    let characters = Array(unicodeScalars)
    for (index, scalar) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      if scalar == "\u{1b}", next != "[" {
        pieces += ["\u{1b}", ""]
      } else {
        pieces[pieces.count - 1].unicodeScalars.append(scalar)
      }
    }
    return pieces
  }
}
