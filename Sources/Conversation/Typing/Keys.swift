/// What the keys do at the prompt, as far as help tells of it.
package enum Keys: Hashable, Sendable {
  /// With grey text after the cursor, colours and a menu.
  case painted
  /// Nothing is drawn but what is typed: for screen readers.
  case plain
  /// The same at a terminal that marks no pastes.
  case simple
  /// The terminal edits by itself, and gives whole lines.
  case terminal

  /// The page `help keys`, a paragraph a line.
  var page: [String] {
    if self == .terminal {
      return [
        "Here lines are edited by your terminal, with its own keys; Enter hands a line in.",
        "'help' says what can be typed, and 'edit' opens your editor for a long answer or a message.",
      ]
    }
    let isPainted = self == .painted
    let pasted = self == .simple ? "" : " Pasted rows stay together."
    return [
      isPainted
        ? "Tab completes and shows what there is to choose; Esc closes that."
        : "Tab completes, or lists what there is to choose.",
      isPainted ? "Right or End takes the grey suggestion, Alt-Right takes one word of it." : nil,
      isPainted
        ? "Up and Down bring back earlier lines that begin like this one; Ctrl-R searches them."
        : "Up and Down bring back earlier lines that begin like this one, Ctrl-R those that contain it.",
      "Alt-Enter begins another row in a long answer; Enter hands it in.\(pasted)",
      "Ctrl-W, Ctrl-U and Ctrl-K cut a word, to the start, to the end; Ctrl-Y puts it back; Ctrl-_ undoes.",
      "Ctrl-C clears the line, and on an empty line pauses the questions. Ctrl-D leaves. Ctrl-Z stops for now.",
      "F1 says what can be typed here. 'bind -v' in ~/.editrc gives the keys of vi.",
    ].compactMap(\.self)
  }

  /// The keys that matter most, for F1 on an empty line.
  var inShort: String {
    switch self {
    case .painted:
      "Tab completes, Right takes the grey text, Up brings lines back; 'help keys' says more."
    case .plain, .simple: "Tab completes, Up brings lines back; 'help keys' says more."
    case .terminal: "'help keys' says more."
    }
  }

  /// The last line of the page `help`.
  var lastOfHelp: String {
    self == .terminal
      ? "An empty line shows what comes next; 'quit' leaves."
      : "Tab completes, F1 helps, Up brings lines back, Ctrl-C clears, Ctrl-D leaves."
  }
}
