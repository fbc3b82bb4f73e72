// Random bytes and keys: nothing that is typed does harm.

import PseudoTerminals
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `FOLLOWUP_FUZZ=1000000` types as many bytes in each case; `FOLLOWUP_FUZZ_SEED` has others typed.
@Suite(.serialized)
struct FuzzTests {
  private static func number(_ name: String) -> Int? {
    getenv(name).flatMap { Int(String(cString: $0)) }
  }

  @Test(arguments: Editing.allCases, Keys.allCases)
  func randomBytesDoNoHarm(editing: Editing, keys: Keys) throws {
    let size = Self.number("FOLLOWUP_FUZZ") ?? 12_000
    let seed = UInt64(Self.number("FOLLOWUP_FUZZ_SEED") ?? 21)
    try type(size, seed: seed, editing: editing, keys: keys)
  }

  private func type(_ size: Int, seed: UInt64, editing: Editing, keys: Keys) throws {
    let configuration = try Configuration(keys.configuration)
    let folder = try EmptyFolder()
    // Without echo and signals, so that all that shows is the program's, and all bytes get there; in
    // an empty folder, and with no other program to be found by its name than one that does nothing.
    let command = "cd \(folder.path); stty -echo -isig -ixon; read x; PATH=\(folder.path) exec "
    let terminal = try PseudoTerminal(
      ["sh", "-c", command + (editing.words + ["--endless"]).joined(separator: " ")],
      environment: folder.environment
        + ["SWIFT_BACKTRACE=enable=no", "VISUAL=/bin/true", "EDITRC=\(configuration.path)"]
        + (keys == .vi ? ["LANG", "LC_ALL=C"] : []))
    while terminal.modes[2] & UInt32(ECHO) != 0 { usleep(10_000) }
    let before = terminal.modes
    var shown = TerminalOutput()
    terminal.onOutput = { shown.read($0) }
    terminal.type("\n")
    try terminal.expect("probe>")
    var random = SeededRandom(seed)
    var typed = 0
    while typed < size, shown.strays.isEmpty {
      let bytes = RandomKeys.bytes(500, using: &random)
      terminal.type(bytes: bytes)
      if terminal.isClosed {
        let status = try terminal.exitStatus()
        throw PseudoTerminal.Failure(
          what:
            "ended with \(status) after \(typed) of \(bytes.debugDescription), having shown \(terminal.output)"
        )
      }
      terminal.forget()
      typed += bytes.count
      if Int.random(in: 0..<4, using: &random) == 0 {
        terminal.resize(
          columns: Int.random(in: 1...120, using: &random),
          rows: Int.random(in: 1...40, using: &random))
      }
      if Int.random(in: 0..<8, using: &random) == 0 {
        terminal.signal([SIGINT, SIGCONT, SIGTSTP, SIGWINCH].randomElement(using: &random)!)
      }
    }
    // Ends a paste, a menu, a search or a count that may be on, and then the line.
    for end in ["\u{1b}[201~", "\u{7}", "\u{3}", "\u{3}", "still here\r"] {
      terminal.settle()
      terminal.type(end)
    }
    try terminal.expect("still here]")
    // Between two reads the signal would end the program at once, as it ends any.
    terminal.settle()
    terminal.signal(SIGTERM)
    try terminal.expect("[terminated \(SIGTERM)]")
    #expect(try terminal.exitStatus() == 0)
    #expect(terminal.modes == before)
    #expect(shown.strays == [])
    #expect(!shown.hidesCursor && !shown.marksPastes)
    #expect(folder.contents == [])
  }

  /// However it was drawn, the screen shows what it would show if all were drawn anew.
  @Test(.enabled(if: Screen.isAvailable), arguments: Keys.allCases, [(40, 6), (80, 24)])
  func theScreenShowsTheLineAsItIs(keys: Keys, size: (columns: Int, rows: Int)) throws {
    let configuration = try Configuration(keys.configuration)
    let screen = try Screen(
      Editing.painted.words + ["--history", "20"],
      environment: ["EDITRC=\(configuration.path)", "VISUAL=true"],
      columns: size.columns, rows: size.rows)
    var random = SeededRandom(UInt64(size.columns))
    var typed: [String] = []
    for _ in 0..<15 {
      let more = (0..<12).map { _ in RandomKeys.editing(keys).randomElement(using: &random)! }
      typed += more
      more.forEach { screen.type($0) }
      let drawn = try screen.settled()
      // Ctrl-L draws the line alone on a clear screen; only keys that leave the menu do so.
      screen.type("\u{c}")
      let redrawn = try screen.settled()
      // Where a tall block begins to show depends on the way there: rows count from the cursor.
      let shift = redrawn.cursor.row - drawn.cursor.row
      let end = redrawn.rows.count
      let isSame =
        drawn.cursor.column == redrawn.cursor.column
        && (end == size.rows || end - shift == drawn.rows.count)
        && (max(0, shift)..<min(end, drawn.rows.count + shift))
          .allSatisfy { redrawn.rows[$0] == drawn.rows[$0 - shift] }
      #expect(isSame, "after \(typed.joined().debugDescription):\n\(drawn)\n\(redrawn)")
      if !isSame { return }
    }
  }
}

/// Keys and bytes at random, with more of those that do much.
enum RandomKeys {
  private static let likely = [
    "\u{1b}", "\u{1b}[A", "\u{1b}[B", "\u{1b}[C", "\u{1b}[D", "\u{1b}[1;5C", "\u{1b}[3~",
    "\u{1b}[Z", "\u{1b}f", "\u{1b}b", "\u{1b}d", "\u{1b}y", "\u{1b}\r", "\u{1b}OP",
    "\u{1b}[200~", "\u{1b}[201~", "\u{1b}9", "9", "\t", "\r", "\u{12}", "\u{15}", "\u{17}",
    "\u{b}", "\u{19}", "\u{1f}", "\u{1b}_", "\u{16}", "\u{1}", "\u{5}", "ac", "show ", "\u{4e03}",
    "e\u{301}", "\u{1f469}\u{200d}\u{1f467}", "\u{5d0}", "\u{202e}", "\u{9b}2J",
    "\u{1b}]0;x\u{7}", "\u{1b}]52;c;eA==\u{1b}\\", "\u{1b}P1$r\u{1b}\\", "\u{1b}[?1;2c",
    "\u{1b}[5;7R", "\u{7f}", "\u{3}", " ", "dd", "p", "cw", "u", "i", "0", "$", "R", "r", "~",
  ]

  /// At least so many bytes; any byte may be among them.
  static func bytes(_ count: Int, using random: inout SeededRandom) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      if Int.random(in: 0..<3, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      } else {
        bytes += Array(likely.randomElement(using: &random)!.utf8)
      }
    }
    return bytes
  }

  /// Keys that edit the line, and none that end it.
  static func editing(_ keys: Keys) -> [String] {
    let common = [
      "ac", "show ", "old line", "some more words ", "\u{4e03}\u{5915}", "e\u{301}",
      "\u{5d0}\u{5d1}",
      "\u{1b}\r", "\u{1b}[A", "\u{1b}[B", "\u{1b}[C", "\u{1b}[D", "\u{1b}[H", "\u{1b}[F", "\u{7f}",
      "\u{1b}[3~", "\u{17}", "\u{19}", "\u{1f}", "\u{1b}[1;5C", "\u{1b}[1;5D",
      "\u{1b}[200~pasted\ntext \u{1b}[201~",
    ]
    let own =
      keys == .vi
      ? ["\u{1b}", "i", "A", "x", "dw", "cw", "p", "0", "$", "3l"] : ["\u{b}", "\u{15}"]
    return common + own
  }
}
