// What kind of terminal this is, told from the environment alone.

/// How many colours output may use.
package enum ColourDepth: Int, Comparable, Sendable {
  /// None, and no other attribute either.
  case none
  /// The sixteen named ones.
  case sixteen
  /// The 256 of xterm and its kin, or more.
  case many

  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Which of the three ways of reading lines fits.
package enum ReadingStyle: Equatable, Sendable {
  /// Lines as they come, from a pipe, a file, or a terminal that edits by itself.
  case lines
  /// Edited at a terminal and drawn by libedit, which only ever writes what changed.
  case plain
  /// Edited at a terminal and drawn by us, with hints, a menu and colours.
  case painted
}

/// What is known about the terminal before it is touched.
package struct TerminalTraits: Equatable, Sendable {
  /// How lines are read.
  package var style: ReadingStyle
  /// How much colour may be used.
  package var colour: ColourDepth
  /// Whether the terminal may not know any escape sequence.
  package var isSimple: Bool

  /// Decides from the environment and from what standard input and output are.
  ///
  /// Read are `TERM`, `COLORTERM`, `NO_COLOR` and `ACCESSIBLE`; `plain` tells whether plain editing
  /// was asked for, as by `--plain`.
  package init(
    environment: [String: String], inputIsTerminal: Bool, outputIsTerminal: Bool, plain: Bool
  ) {
    let terminal = environment["TERM"] ?? ""
    isSimple = ["", "dumb", "unknown", "emacs"].contains(terminal)
    let accessible = !["", "0"].contains(environment["ACCESSIBLE"] ?? "")
    if !inputIsTerminal || !outputIsTerminal || terminal == "emacs" {
      style = .lines
    } else {
      style = plain || accessible || isSimple ? .plain : .painted
    }
    if !outputIsTerminal || isSimple || !(environment["NO_COLOR"] ?? "").isEmpty {
      colour = .none
    } else if terminal.contains("256color") || !(environment["COLORTERM"] ?? "").isEmpty {
      colour = .many
    } else {
      colour = .sixteen
    }
  }
}
