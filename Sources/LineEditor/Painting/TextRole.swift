// What a piece of the line means, and how that looks.

/// The meaning of a piece of text, from which its looks follow.
package enum TextRole: Hashable, Sendable {
  /// A command that would be run.
  case command
  /// A word in the place of a command that is none.
  case unknown
  /// Something that was understood, as a date or a name.
  case understood
  /// What is there to be read past, as a hint.
  case quiet
}

/// A piece of the line and what it means.
package struct Highlight: Equatable, Sendable {
  /// Where in the text that was asked about.
  package var range: Range<String.Index>
  /// What it means.
  package var role: TextRole

  /// Creates a highlight.
  package init(_ range: Range<String.Index>, _ role: TextRole) {
    self.range = range
    self.role = role
  }
}

/// The looks of each role on a terminal of some depth of colour.
struct Palette {
  let depth: ColourDepth

  static let reset = "\u{1b}[0m"

  /// The escape sequence that begins a role; empty for plain text. Without colour the attributes
  /// stay, as nothing may be told by colour alone.
  func start(_ role: TextRole) -> String {
    switch (role, depth) {
    case (.command, .many): "\u{1b}[38;5;37m"
    case (.command, .sixteen): "\u{1b}[36m"
    case (.unknown, .many): "\u{1b}[4;38;5;167m"
    case (.unknown, .sixteen): "\u{1b}[4;31m"
    case (.unknown, .none): "\u{1b}[4m"
    case (.understood, .many): "\u{1b}[38;5;133m"
    case (.understood, .sixteen): "\u{1b}[35m"
    case (.quiet, .many): "\u{1b}[38;5;244m"
    case (.quiet, .sixteen): "\u{1b}[90m"
    case (.quiet, .none): "\u{1b}[2m"
    case (.command, .none), (.understood, .none): ""
    }
  }

  /// The escape sequence that begins the prompt.
  var prompt: String { depth == .none ? "" : "\u{1b}[1;32m" }
  /// The escape sequence that begins the chosen row of a menu.
  var chosen: String { "\u{1b}[7m" }

  func styled(_ text: String, _ start: String) -> String {
    start.isEmpty || text.isEmpty ? text : start + text + Self.reset
  }
}
