// Which key does what, and a person's own wishes from .editrc.

/// Sets up an engine's keys.
struct Keymap {
  private static let keys: [(String, Action)] = [
    ("^I", .complete), ("^D", .deleteOrEnd), ("^?", .backspace), ("^H", .backspace),
    ("^B", .left), ("^F", .right), ("^P", .up), ("^N", .down), ("^A", .lineStart),
    ("^E", .lineEnd), ("^W", .cutSpacedWord), ("^U", .cutToStart), ("^K", .cutToEnd),
    ("^Y", .yank), ("^R", .search), ("^L", .clearScreen), ("^_", .undo),
  ]
  private static let emacsKeys: [(String, Action)] = [
    ("^[b", .previousWord), ("^[f", .nextWord), ("^[d", .cutNextWord), ("^[y", .yankOlder),
    ("^[_", .redo), ("^X^E", .editOutside), ("^X^U", .undo),
    ("^[p", .up), ("^[P", .up), ("^[n", .down), ("^[N", .down),
  ]
  private static let commandMapKeys: [(String, Action)] = [
    ("k", .up), ("j", .down), ("^D", .deleteOrEnd), ("^P", .up), ("^N", .down),
    ("^L", .clearScreen), ("^A", .lineStart), ("^E", .lineEnd), ("u", .undo), ("^R", .redo),
    ("v", .editOutside),
    ("/", .search), ("?", .search), ("U", .undo), ("+", .down),
  ]
  /// Commands of libedit that would change the editor itself, or use a history that is not there
  /// and so put anything on the line. The arrows and their kin come as private keys; `[` and `O`
  /// would begin the terminal's own sequences for them, of which that for End puts the cursor
  /// before an empty line (common.c, ed_move_to_end). `\055` is the minus, which `bind` would take
  /// for an option.
  private static let unboundInEmacs = ["^[x", "^[X", "^[[A", "^[[B", "^[OA", "^[OB"]
  private static let unboundInCommandMap = [
    "\\055", ":", "@", "_", "n", "N", "K", "J", "G", "[", "O",
  ]

  /// Binds everything; lines of `.editrc` that libedit refuses are passed over.
  ///
  /// Done in two passes, as `bind -v` resets the keymaps: first the lines that choose a mode,
  /// then our keys, then the other lines, which so have the last word.
  static func install(on engine: EditEngine, configuration: [String]) {
    engine.useEmacsKeys()
    for flag in ["-ixon", "-isig", "-icrnl", "-inlcr"] { engine.setTerminalFlag(flag) }
    let lines = configuration.filter { EditrcFile.isAllowed($0) }
    for line in lines where EditrcFile.choosesMode(line) { _ = engine.run(configuration: line) }
    bindAll(on: engine)
    for line in lines where !EditrcFile.choosesMode(line) { _ = engine.run(configuration: line) }
  }

  /// Whether a character is bound to an action of ours in vi's command mode.
  static func isOurs(inCommandMap character: UInt32) -> Bool {
    commandMapCharacters.contains(character)
  }

  private static let commandMapCharacters = Set(
    commandMapKeys.map { key, _ in
      let last = key.unicodeScalars.last!.value
      return key.hasPrefix("^") ? last & 0x1f : last
    })

  private static func bindAll(on engine: EditEngine) {
    Action.allCases.forEach { engine.add($0) }
    for action in Action.allCases where action != .inCommandMode {
      engine.bind(action.key, to: action.name)
      engine.bindInCommandMap(action.key, to: action.name)
    }
    // One private key tells, by what it is bound to, which of vi's keymaps is in use.
    engine.bindInCommandMap(Action.inInsertMode.key, to: Action.inCommandMode.name)
    for (key, action) in keys { engine.bind(key, to: action.name) }
    // Enter and Ctrl-J: either may arrive, as the terminal's own translation is off.
    for key in ["^J", "^M"] {
      engine.bind(key, to: "ed-newline")
      engine.bindInCommandMap(key, to: "ed-newline")
    }
    if engine.isVi {
      for (key, action) in commandMapKeys { engine.bindInCommandMap(key, to: action.name) }
      // Otherwise it would wait for another key. Given only to cancel an operator.
      engine.bindInCommandMap("^[", to: "vi-command-mode")
      for key in unboundInCommandMap { engine.bindInCommandMap(key, to: "ed-unassigned") }
    } else {
      for (key, action) in emacsKeys { engine.bind(key, to: action.name) }
      for key in unboundInEmacs { engine.bind(key, to: "ed-unassigned") }
    }
  }
}

/// A person's configuration of libedit (editrc(5)).
enum EditrcFile {
  /// A larger file is no configuration.
  private static let largest = 1 << 20

  /// The lines of the file that the environment names, without comments; none when unreadable.
  static func lines(environment: [String: String]) -> [String] {
    let path = environment["EDITRC"] ?? environment["HOME"].map { $0 + "/.editrc" }
    guard let path, let bytes = RegularFile.contents(path, limit: largest) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.drop(while: \.isWhitespace) }
      .filter { !$0.isEmpty && !$0.hasPrefix("#") }.map(String.init)
  }

  /// Whether a line only binds keys or sets the terminal: `edit off` would take our keys away.
  static func isAllowed(_ line: String) -> Bool {
    ["bind", "setty", "settc"].contains(words(line).first ?? "")
  }

  /// Whether a line chooses between the emacs and vi keys, which resets all that is bound.
  static func choosesMode(_ line: String) -> Bool {
    let words = words(line)
    return words.first == "bind" && (words.contains("-v") || words.contains("-e"))
  }

  private static func words(_ line: String) -> [Substring] {
    var words = line.split(whereSeparator: \.isWhitespace)
    // A line may begin with the name of the program it is meant for.
    if let first = words.first, let colon = first.firstIndex(of: ":") {
      words[0] = first[first.index(after: colon)...]
    }
    return words
  }
}
