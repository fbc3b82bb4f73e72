import Coaching
import Conversation
import LineEditor

/// What helps while a line is typed: completions, the grey suggestion, colours, and help on F1.
///
/// It is told of the session as it stands before each line, and looks at the records once a line, while the prompt waits for
/// its first key or at the latest when that asks.
final class Prompting {
  var session: Session { didSet { known = nil } }
  /// Where help is shown, which decides how it is laid out.
  weak var reader: (any LineReader)?
  private let clock: () -> Moment
  private var known: Typing?

  init(session: Session, clock: @escaping () -> Moment) {
    self.session = session
    self.clock = clock
  }

  var assistance: Assistance {
    Assistance(
      candidates: { [self] in candidates($0) },
      suggestion: { [self] in $0.isEmpty ? nil : typing.suggestion(for: $0) },
      highlights: { [self] in
        typing.pieces(of: $0).map { Highlight($0.range, TextRole($0.meaning)) }
      },
      isComplete: { [self] in typing.isComplete($0) },
      help: { [self] in help(on: $0) },
      // A sentence with a date, so that all that is made at first use has been used.
      prepare: { [self] in
        _ = typing.pieces(of: "called on Monday")
        _ = typing.suggestion(for: "c")
      })
  }

  private var typing: Typing {
    if let known { return known }
    let typing = Typing(session, at: clock())
    known = typing
    return typing
  }

  private func candidates(_ line: String) -> [Candidate] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    if words.count == 3, ["history", "/history"].contains(words[0]), words[1] == "import" {
      return FileNames.candidates(for: words[2])
    }
    return typing.completions(of: line).map { Candidate($0.text, $0.about) }
  }

  private func help(on line: String) -> String? {
    let layout = Layout(
      width: reader?.columns ?? 80, colour: reader.map { $0.colour != .none } ?? false)
    let text = layout.rendered(typing.help(on: line))
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}

extension TextRole {
  fileprivate init(_ meaning: Typing.Meaning) {
    self =
      switch meaning {
      case .command: .command
      case .unknown: .unknown
      case .understood: .understood
      }
  }
}
