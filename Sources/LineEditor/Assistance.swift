// What the program knows that helps while a line is typed.

/// The knowledge a line editor borrows: every closure is quick, and may be called at each key.
package struct Assistance {
  /// Given the text before the cursor, what the word there may become, best first.
  package var candidates: (String) -> [Candidate]
  /// Given the whole line with the cursor at its end, the line it may become; nil for none.
  package var suggestion: (String) -> String?

  /// Given the whole line, its pieces that have a meaning, in order; asked for short lines only.
  package var highlights: (String) -> [Highlight]
  /// Given the whole line, whether Enter ends it; otherwise Enter starts another row.
  package var isComplete: (String) -> Bool
  /// Given the text before the cursor, a few lines to show on F1; nil for none.
  package var help: (String) -> String?
  /// Called while a prompt shows and nothing is typed yet: gets ready what the first key will need.
  package var prepare: () -> Void

  /// Creates the knowledge; each part that is left out knows nothing.
  package init(
    candidates: @escaping (String) -> [Candidate] = { _ in [] },
    suggestion: @escaping (String) -> String? = { _ in nil },
    highlights: @escaping (String) -> [Highlight] = { _ in [] },
    isComplete: @escaping (String) -> Bool = { _ in true },
    help: @escaping (String) -> String? = { _ in nil },
    prepare: @escaping () -> Void = {}
  ) {
    self.candidates = candidates
    self.suggestion = suggestion
    self.highlights = highlights
    self.isComplete = isComplete
    self.help = help
    self.prepare = prepare
  }
}

/// One thing that the word before the cursor may become.
package struct Candidate: Equatable, Sendable {
  /// The whole text to put in; it may hold spaces. One that ends in `/` gets no space after it.
  package var text: String
  /// A few words that say what it is; empty for none.
  package var description: String

  /// Creates a candidate.
  package init(_ text: String, _ description: String = "") {
    self.text = text
    self.description = description
  }
}
