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

  /// Nothing that is typed makes it crash or hang, or leaves the terminal in another state.
  @Test(arguments: Editing.allCases, [1, 2, 21, 34])
  func randomBytesDoNoHarm(editing: Editing, seed: UInt64) throws {
    let configuration = try Configuration(seed == 2 ? "bind -v\n" : "# nothing\n")
    let command = "read x; exec " + editing.words.joined(separator: " ")
    let terminal = try PseudoTerminal(
      ["sh", "-c", command],
      environment: ["SWIFT_BACKTRACE=enable=no", "VISUAL=true", "EDITRC=\(configuration.path)"]
        + (seed % 2 == 0 ? [] : ["LANG", "LC_ALL=C"]))
    let before = terminal.modes
    terminal.type("\n")
    try terminal.expect("probe>")
    var random = SeededRandom(seed)
    for _ in 0..<40 {
      terminal.type(bytes: Keys.random(500, using: &random))
      if Bool.random(using: &random) {
        terminal.resize(
          columns: Int.random(in: 1...120, using: &random),
          rows: Int.random(in: 1...40, using: &random))
      }
    }
    // Ends a paste, a menu, a search or a count that may be on, and then the line. Each once all
    // before is done: a Ctrl-C between two reads takes away what was typed before it.
    for end in ["\u{1b}[201~", "\u{7}", "\u{3}", "\u{3}", "still here\r"] {
      terminal.settle()
      terminal.type(end)
    }
    try terminal.expect("still here]", seconds: 10)
    // Between two reads the signal would end the program at once, as it ends any.
    terminal.settle()
    terminal.signal(SIGTERM)
    try terminal.expect("[terminated \(SIGTERM)]")
    #expect(try terminal.exitStatus() == 0)
    #expect(terminal.modes == before)
  }
}

/// Keys and bytes at random, with more of those that do much.
enum Keys {
  private static let likely = [
    "\u{1b}", "\u{1b}[A", "\u{1b}[B", "\u{1b}[C", "\u{1b}[D", "\u{1b}[1;5C", "\u{1b}[3~",
    "\u{1b}[Z",
    "\u{1b}f", "\u{1b}b", "\u{1b}d", "\u{1b}y", "\u{1b}\r", "\u{1b}OP", "\u{1b}[200~",
    "\u{1b}[201~",
    "\t", "\r", "\u{12}", "\u{15}", "\u{17}", "\u{b}", "\u{19}", "\u{1f}", "\u{1b}_", "\u{16}",
    "\u{1}", "\u{5}", "ac", "show ", "\u{4e03}", "e\u{301}", "\u{1f469}\u{200d}\u{1f467}",
    "\u{5d0}", "\u{202e}", "\u{9b}2J", "\u{1b}]0;x\u{7}", "\u{1b}[?1;2c", "\u{7f}", "\u{3}", " ",
  ]

  /// At least so many bytes; without Ctrl-X, which may start an editor, and Ctrl-D, Ctrl-S, Ctrl-Z and Ctrl-\, by which the terminal
  /// itself would end or stop the program or its output between two reads.
  static func random(_ count: Int, using random: inout SeededRandom) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      if Int.random(in: 0..<3, using: &random) == 0 {
        let byte = UInt8.random(in: 0...255, using: &random)
        if ![0x04, 0x13, 0x18, 0x1a, 0x1c].contains(byte) { bytes.append(byte) }
      } else {
        bytes += Array(likely.randomElement(using: &random)!.utf8)
      }
    }
    return bytes
  }
}
