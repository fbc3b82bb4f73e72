// Typing into a real pseudo-terminal.

import PseudoTerminals
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite(.serialized)
struct TypingTests {
  @Test(
    arguments: Editing.allCases,
    [
      ("hello", "hello"),
      ("caf\u{e9} \u{4e03}\u{5915}", "caf\u{e9} \u{4e03}\u{5915}"),
      ("ac\u{1b}[Db", "abc"),
      ("bc\u{1}a\u{5}d", "abcd"),
      ("abd\u{1b}[D\u{1b}[3~c", "abc"),
      ("abx\u{7f}c", "abc"),
      ("one two\u{17}three", "one three"),
      ("first@second\u{17}x", "x"),
      ("all gone\u{15}x", "x"),
      ("end\u{1b}[Hthe \u{1b}[F.", "the end."),
      ("one two\u{1b}b\u{1b}d2", "one 2"),
      ("one two\u{1b}[1;5D\u{b}x", "one x"),
      ("cut me\u{17}\u{19}\u{19}", "cut meme"), ("a b c\u{17}\u{17}\u{7f}x\u{19}", "axb c"),
      ("one\u{17}two\u{17}\u{19}\u{1b}y", "one"),
      ("a\u{1b}[15~b\u{1b}[5;5~c\u{1b}]0;title\u{7}d", "abcd"),
      ("e\u{301}x\u{7f}\u{7f}a", "a"),
      ("a\u{13}b\u{1c}c", "abc"), ("two\u{1b}\rrows", "two\\nrows"),
    ])
  func keysEditTheLine(editing: Editing, keys: (typed: String, read: String)) throws {
    let (typed, read) = keys
    let terminal = try PseudoTerminal(editing.words)
    try terminal.expect("probe>")
    terminal.type(typed + "\r")
    try terminal.expect("[line \(read)]")
  }

  @Test(arguments: ["LANG", "LANG=C", "LC_ALL=POSIX", "LC_ALL=nonsense"])
  func lettersSurviveEveryLocale(entry: String) throws {
    let terminal = try PseudoTerminal(environment: ["LANG", entry])
    try terminal.expect("probe>")
    terminal.type("na\u{ef}ve \u{1f44d}\r")
    try terminal.expect("[line na\u{ef}ve \u{1f44d}]")
  }

  @Test(arguments: Editing.allCases)
  func bytesThatAreNoTextAreDropped(editing: Editing) throws {
    let terminal = try PseudoTerminal(editing.words)
    try terminal.expect("probe>")
    terminal.type(bytes: [0x61, 0xff, 0xc3, 0x62, 0xe2, 0x82, 0x63, 0xc2, 0x9b, 0x64, 0x0d])
    try terminal.expect("[line a\u{fffd}\u{fffd}b\u{fffd}cd]")
  }

  @Test(arguments: Editing.allCases)
  func aCommandTypedAheadIsReadNext(editing: Editing) throws {
    let terminal = try PseudoTerminal(editing.words)
    try terminal.expect("probe>")
    terminal.type("one\rtwo\rthree\r")
    try terminal.expect("[line one]")
    try terminal.expect("[line two]")
    try terminal.expect("[line three]")
  }

  @Test(arguments: Editing.allCases)
  func controlCTellsWhetherThereWasText(editing: Editing) throws {
    let terminal = try PseudoTerminal(editing.words)
    try terminal.expect("probe>")
    terminal.type("half a thought\u{3}")
    try terminal.expect("[interrupted true]")
    try terminal.expect("probe>")
    terminal.type("\u{3}")
    try terminal.expect("[interrupted false]")
    try terminal.expect("probe>")
    terminal.type("next\r")
    try terminal.expect("[line next]")
  }

  @Test(arguments: Editing.allCases)
  func controlDEndsOnlyOnAnEmptyLine(editing: Editing) throws {
    let terminal = try PseudoTerminal(editing.words)
    try terminal.expect("probe>")
    terminal.type("abc\u{4}\u{1}\u{4}\r")
    try terminal.expect("[line bc]")
    try terminal.expect("probe>")
    terminal.type("\u{4}")
    try terminal.expect("[end]")
    #expect(try terminal.exitStatus() == 0)
  }

  @Test(arguments: Editing.allCases)
  func pastedLinesAreOneLineAndNeverRunByThemselves(editing: Editing) throws {
    let terminal = try PseudoTerminal(editing.words)
    try terminal.expect("probe>")
    terminal.type("\u{1b}[200~one\r\n\u{1b}[31mtwo\u{3}\u{1a}\tthree\u{7}\r\n\u{1b}[201~")
    terminal.type("!\r")
    try terminal.expect("[line one\\n[31mtwo three\\n!]")
  }

  @Test(arguments: Editing.allCases)
  func upBringsBackTheLineThatBeginsAlike(editing: Editing) throws {
    let terminal = try PseudoTerminal(editing.words)
    try terminal.expect("probe>")
    for line in ["show one", "next", " kept to myself"] {
      terminal.type(line + "\r")
      try terminal.expect("[line \(line)]")
      try terminal.expect("probe>")
    }
    terminal.type("sh\u{1b}[A\r")
    try terminal.expect("[line show one]")
    try terminal.expect("probe>")
    terminal.type("\u{1b}[A\u{1b}[A\r")
    try terminal.expect("[line next]")
    try terminal.expect("probe>")
    terminal.type("draft\u{1}\u{b}\u{1b}[A\u{1b}[B\u{19}\r")
    try terminal.expect("[line draft]")
  }

  @Test func tabCompletesOrShowsWhatThereIs() throws {
    let terminal = try PseudoTerminal(Editing.plain.words)
    try terminal.expect("probe>")
    terminal.type("ne\t\r")
    try terminal.expect("[line next ]")
    terminal.type("show acm\tx\r")
    try terminal.expect("[line show Acme Corp x]")
    terminal.type("ac\t")
    try terminal.expect("Acme Corp  about Acme Corp")
    try terminal.expect("acorn      about acorn")
    terminal.type("o\t\r")
    try terminal.expect("[line acorn ]")
  }

  @Test(arguments: Editing.allCases)
  func theLineCanBeEditedElsewhere(editing: Editing) throws {
    let terminal = try PseudoTerminal(
      editing.words, environment: ["VISUAL=sed -i -e s/half/whole/ -e '$a second'"])
    try terminal.expect("probe>")
    terminal.type("half a line\u{18}\u{5}")
    try terminal.expect("second")
    terminal.type("!\r")
    try terminal.expect("[line whole a line\\nsecond!]")
  }

  @Test(arguments: Editing.allCases)
  func privateAnswersAreRememberedNowhere(editing: Editing) throws {
    let terminal = try PseudoTerminal(editing.words + ["--private", "--history", "10"])
    try terminal.expect("probe>")
    terminal.type("a secret\r")
    try terminal.expect("[line a secret]")
    try terminal.expect("probe>")
    terminal.type("\u{1b}[Ax\r")
    try terminal.expect("[line x]")
  }

  @Test(arguments: Editing.allCases)
  func aLineCanBeginWithText(editing: Editing) throws {
    let terminal = try PseudoTerminal(editing.words + ["--initial", "as it\nwas"])
    try terminal.expect("was")
    terminal.type("!\r")
    try terminal.expect("[line as it\\nwas!]")
  }

  @Test(arguments: Editing.allCases)
  func noColourMeansNoColour(editing: Editing) throws {
    let terminal = try PseudoTerminal(editing.words, environment: ["NO_COLOR=1"])
    try terminal.expect("probe>")
    terminal.type("next\r")
    let seen = try terminal.expect("[line next]")
    #expect(!seen.contains("\u{1b}[1;32m") && !seen.contains("\u{1b}[3"))
  }

  @Test func aSimpleTerminalSeesNoEscapeSequence() throws {
    let terminal = try PseudoTerminal(environment: ["TERM=dumb"])
    let prompt = try terminal.expect("probe>")
    terminal.type("abx\u{7f}c\r")
    let seen = try terminal.expect("[line abc]")
    #expect(!(prompt + seen).contains("\u{1b}"))
  }
}

/// The two sets of keys.
enum Keys: CaseIterable, Sendable {
  case emacs, vi

  /// What an `.editrc` file says to have them.
  var configuration: String { self == .vi ? "bind -v\n" : "# nothing\n" }
}

/// The two ways of editing at a terminal.
enum Editing: CaseIterable, Sendable {
  case painted, plain

  /// The probe as started for it.
  var words: [String] { [PseudoTerminal.probe] + (self == .plain ? ["--plain"] : []) }
}
