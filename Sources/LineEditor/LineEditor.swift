// The one way in: a reader of lines that fits the terminal, or its absence.

/// Reads lines from a person, with editing, history and completion, or from a pipe.
package enum LineEditor {
  /// Opens standard input and output for a conversation.
  ///
  /// Call it once in a process: libedit and the signals it watches are there once.
  ///
  /// - Parameters:
  ///   - environment: read are `TERM`, `COLORTERM`, `NO_COLOR`, `ACCESSIBLE`, `VISUAL`, `EDITOR`,
  ///     `PAGER`, `EDITRC` and `HOME`.
  ///   - plain: whether plain editing was asked for, which only ever writes what changed.
  ///   - assistance: what helps while a line is typed.
  ///   - history: where lines are kept beyond this process; nil keeps them in memory alone.
  ///   - announcements: a box for messages that come while somebody types.
  /// - Returns: a reader that edits at a terminal, or takes lines as they come where there is none.
  /// - Throws: `LineEditorError.cannotOpen` when the terminal cannot be used at all.
  package static func open(
    environment: [String: String], plain: Bool = false, assistance: Assistance = Assistance(),
    history: (any HistoryStore)? = nil, announcements: Announcements = Announcements()
  ) throws -> any LineReader {
    let traits = TerminalTraits(
      environment: environment, inputIsTerminal: Descriptor.input.isTerminal,
      outputIsTerminal: Descriptor.output.isTerminal, plain: plain)
    if traits.style == .lines {
      return PipedLineReader(
        environment: environment, colour: traits.colour, announcements: announcements)
    }
    return try TerminalLineReader(
      traits: traits, environment: environment, assistance: assistance, store: history,
      announcements: announcements)
  }
}

extension LineEditor {
  /// How many columns standard output has; 80 when it is no terminal or does not know.
  package static var columnsOfOutput: Int { WindowSize(of: .output).columns }
}
