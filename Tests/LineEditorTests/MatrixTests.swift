// One session of typing, with both sets of keys, at several widths, in several locales.

import PseudoTerminals
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a person would see and what is read must not depend on any of these.
struct Surroundings: CustomStringConvertible, Sendable {
  var keys: Keys
  var columns: Int
  /// Whether the locale is UTF-8; otherwise nothing says which it is.
  var hasLocale: Bool

  static let all = Keys.allCases.flatMap { keys in
    [40, 80, 200].flatMap { columns in
      [true, false].map { Surroundings(keys: keys, columns: columns, hasLocale: $0) }
    }
  }

  var description: String { "\(keys), \(columns) columns, \(hasLocale ? "UTF-8" : "no locale")" }

  /// The command that starts the probe here; tmux and its screen are always UTF-8.
  func words(_ editing: Editing) -> [String] {
    hasLocale ? editing.words : ["env", "-u", "LANG", "-u", "LC_ALL"] + editing.words
  }

  var prompt: String { keys == .vi ? "(ins) probe>" : "probe>" }
}

@Suite(.serialized)
struct MatrixTests {
  private static let text =
    "na\u{ef}ve\u{4e03}\u{5915}e\u{301}\u{1f44d}\u{5e9}\u{5dc}\u{5d5}\u{5dd}"
    + String((0..<230).map { Character(Unicode.Scalar(UInt8(97 + $0 % 26))) })

  @Test(.enabled(if: Screen.isAvailable), arguments: Surroundings.all)
  func theScreenShowsWhatIsEdited(here: Surroundings) throws {
    let configuration = try Configuration(here.keys.configuration)
    let screen = try Screen(
      here.words(.painted), environment: ["EDITRC=\(configuration.path)"], columns: here.columns)
    let prompt = here.prompt
    let margin = String(repeating: " ", count: prompt.count - 1) + "| "
    // A line that wraps, with characters of every width.
    screen.type(Self.text)
    try screen.expect { $0.joined() == "\(prompt) \(Self.text)" }
    screen.type("\u{1}X\u{1b}[99;7!z\u{1b}[24~")
    try screen.expect { $0.joined() == "\(prompt) X\(Self.text)" }
    try screen.expectCursor(column: prompt.count + 2, row: 0)
    screen.type("\u{5}\u{15}")
    try screen.expect([prompt])
    screen.type("\u{1f}")
    try screen.expect { $0.joined() == "\(prompt) X\(Self.text)" }
    screen.type("\r")
    try screen.expect { $0.joined().hasSuffix("[line X\(Self.text)]\(prompt)") }
    screen.type("\u{c}show one\rsh\u{1b}[A")
    try screen.expect { $0.suffix(2) == ["[line show one]", "\(prompt) show one"] }
    screen.type("\u{15}ac\t\t")
    try screen.expect {
      $0.suffix(3) == [
        "\(prompt) Acme Corp", "  Acme Corp  about Acme Corp", "  acorn      about acorn",
      ]
    }
    screen.type("\u{1b}")
    try screen.expect { $0.last == "\(prompt) acorn" }
    try screen.expectCursor(column: prompt.count + 3, row: 2)
    screen.type("\u{15}\u{12}one")
    try screen.expect { $0.last == "search 'one' (1 of 1): show one" }
    screen.type("\u{7}\u{15}\u{c}\u{1b}[200~one\n\u{1b}[31mtwo\u{9b}2J\u{1b}[201~\u{1b}\rthree")
    try screen.expect(["\(prompt) one", margin + "[31mtwo2J", margin + "three"])
    screen.type("\u{1b}[A\u{1b}[AX\u{1b}[BY\r")
    try screen.expect { $0.joined().hasSuffix("[line oneX\\n[31mYtwo2J\\nthree]\(prompt)") }
  }

  /// The same keys in plain editing, where only what is read can be told from outside.
  @Test(arguments: Surroundings.all)
  func plainEditingReadsTheSame(here: Surroundings) throws {
    let configuration = try Configuration(here.keys.configuration)
    let terminal = try PseudoTerminal(
      here.words(.plain), environment: ["EDITRC=\(configuration.path)"], columns: here.columns)
    try terminal.expect("probe>")
    terminal.type(Self.text + "\u{1}X\u{1b}[99;7!z\u{1b}[24~\u{5}\u{15}\u{1f}\r")
    try terminal.expect("[line X\(Self.text)]")
    try terminal.expect("probe>")
    terminal.type("show one\r")
    try terminal.expect("[line show one]")
    try terminal.expect("probe>")
    terminal.type("sh\u{1b}[A\r")
    try terminal.expect("[line show one]")
    try terminal.expect("probe>")
    terminal.type("\u{1b}[200~one\n\u{1b}[31mtwo\u{9b}2J\u{1b}[201~\u{1b}\rthree\r")
    try terminal.expect("[line one\\n[31mtwo2J\\nthree]")
    try terminal.expect("probe>")
    terminal.type("xhow\u{1b}OH\u{1b}[3~\u{1b}OF\u{12}\r")
    try terminal.expect("[line show one]")
  }
}
