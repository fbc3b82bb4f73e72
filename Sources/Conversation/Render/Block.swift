/// A piece of what the coach says, before it is laid out.
///
/// Blocks hold plain text; whatever in it could drive a terminal is made visible when it is rendered.
package enum Block: Hashable, Sendable {
  /// A paragraph.
  case text(String)
  /// A paragraph that matters less: a hint, a source.
  case quiet(String)
  case heading(String)
  /// What was understood from a line.
  case understood(String)
  /// Something that could not be taken, and what would do.
  case refusal(String)
  /// A question the person is asked.
  case question(String)
  /// Numbered answers to choose from.
  case options([String])
  /// What to type, beneath a question.
  case hint(String)
  case items([Item])
  /// A message or a script to be used as it stands.
  case letter(subject: String?, body: String)
  /// Lines that stand as they are, such as a diagram.
  case verbatim(String)
  case space

  /// An entry of a list: a label, what it is, and when or why.
  package struct Item: Hashable, Sendable {
    /// "[3]", "-", "1".
    package var label: String
    package var text: String
    /// Stands at the right where there is room, else on a line of its own.
    package var aside: String?
    /// A line beneath, less important.
    package var note: String?
    package var tone: Tone

    package init(
      label: String = "-", _ text: String, aside: String? = nil, note: String? = nil,
      tone: Tone = .plain
    ) {
      self.label = label
      self.text = text
      self.aside = aside
      self.note = note
      self.tone = tone
    }
  }

  /// What a colour stands for; the words say it too.
  package enum Tone: Hashable, Sendable {
    case plain, late, due, done
  }
}

extension Block {
  /// Whether it asks the person something.
  package var isQuestion: Bool {
    if case .question = self { true } else { false }
  }

  /// Whether it says back what was typed, as it was understood.
  package var isEcho: Bool {
    if case .understood = self { true } else { false }
  }
}
