// What is asked for, and what came back.

/// One request for a line of input.
package struct Prompt: Sendable {
  /// What stands before the cursor, one line, without colour; control characters are left out.
  package var text: String
  /// Which history the line belongs to.
  package var kind: PromptKind
  /// What an empty line will mean, shown as a grey hint where hints are shown; nil for none.
  package var defaultText: String?
  /// Text that already stands on the line and can be edited.
  package var initialText: String
  /// First characters of what is no answer to this prompt but a command, and is remembered as one.
  package var asides: Set<Character>

  /// Creates a request for a line.
  package init(
    _ text: String, kind: PromptKind = .command, defaultText: String? = nil,
    initialText: String = "", asides: Set<Character> = []
  ) {
    self.text = text
    self.kind = kind
    self.defaultText = defaultText
    self.initialText = initialText
    self.asides = asides
  }
}

/// What a line is for, which decides where it is remembered.
package enum PromptKind: Hashable, Sendable {
  /// A command or free text at the main prompt.
  case command
  /// An answer to a question; a private one is remembered nowhere.
  case answer(isPrivate: Bool)

  /// Whether lines of this kind are remembered at all.
  package var keepsHistory: Bool { self != .answer(isPrivate: true) }
}

/// How a request for a line ended.
package enum LineRead: Equatable, Sendable {
  /// A line was entered; it is valid Unicode, without its final newline, and may hold newlines.
  case line(String)
  /// Ctrl-C was pressed; `hadText` tells whether there was anything on the line.
  case interrupted(hadText: Bool)
  /// Ctrl-D on an empty line, or the end of a file or pipe.
  case endOfInput
  /// The process was asked to end by this signal (SIGTERM or SIGHUP); the terminal is restored.
  case terminated(signal: Int32)
}
