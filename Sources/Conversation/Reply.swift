package import Coaching

/// What the coach answers to one line.
package struct Reply: Sendable {
  package var blocks: [Block]
  package var request: Request?
  /// The same for machines, where a command has such a form.
  package var report: (any Encodable & Sendable)?
  /// How a one-shot command ends: 0 if the line could be taken, 64 if it could not, else as `Words.code(for:)` says.
  package var code: Int32

  /// Whether the line could be taken.
  package var wasTaken: Bool { code == 0 }

  package init(
    _ blocks: [Block] = [], request: Request? = nil, report: (any Encodable & Sendable)? = nil,
    code: Int32 = 0
  ) {
    self.blocks = blocks
    self.request = request
    self.report = report
    self.code = code
  }

  /// A line that could not be taken, and what would do.
  package static func refused(_ sentence: String) -> Reply {
    Reply([.refusal(sentence)], code: 64)
  }

  /// Something for the terminal to do before the next line is read.
  package enum Request: Hashable, Sendable {
    case leave
    /// Opens the person's editor on a text and hands the result to `Session.edited`.
    case edit(text: String, target: EditTarget)
    /// Looks at the lines typed before, or changes them; `Reply.init(_:)` says what came of it.
    case history(HistoryRequest)
  }
}

/// What a text from the editor is for.
package enum EditTarget: Hashable, Sendable {
  case draft(StepID)
  case answer
}
