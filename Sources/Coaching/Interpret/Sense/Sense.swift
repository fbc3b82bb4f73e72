/// Tells what a line says, by weights that were learnt from examples.
package struct Sense: Sendable {
  private let weights: Weights

  /// Unpacks weights that were compiled into the program; nil for text that `packed` did not make.
  package init?(packed: StaticString) {
    let bytes = UnsafeBufferPointer(start: packed.utf8Start, count: packed.utf8CodeUnitCount)
    guard let weights = Weights(columns: Meaning.all.count, digits: Array(bytes)) else {
      return nil
    }
    self.weights = weights
  }

  /// The weights as text without line breaks, quotation marks or number signs.
  package var packed: String { String(decoding: weights.digits, as: UTF8.self) }

  /// Learns from examples.
  ///
  /// Every meaning counts alike, however many examples it has, but questions and other fields, which have no further
  /// meanings of their kind beside them, count twice.
  package init(taught sayings: [Saying]) {
    let known = KnownIndex(KnownNames())
    var counts = [Float](repeating: 0, count: Meaning.all.count)
    var lessons: [Course.Lesson] = []
    for saying in sayings {
      guard let column = Meaning.all.firstIndex(of: saying.meaning) else { continue }
      let line = Self.line(saying.text, known: known)
      guard !line.words.isEmpty else { continue }
      counts[column] += 1
      lessons.append(.init(terms: SenseTerms(line, in: line.words.indices).all, column: column))
    }
    let used = counts.filter { $0 > 0 }.sorted()
    let middle = used.isEmpty ? 1 : used[used.count / 2]
    let shares = zip(Meaning.all, counts).map { meaning, count in
      middle / max(count, 1) * (meaning == .question || meaning == .outside ? 2 : 1)
    }
    weights = Course.weights(from: lessons, shares: shares, pull: Self.pull)
  }

  /// Fitted by leaving out parts of the examples in turn.
  private static let pull: Float = 2

  /// A line on its own. Dates count only as being over or to come, for which any day will do.
  private static func line(_ text: String, known: KnownIndex) -> LineReading {
    LineReading(
      text, known: known, now: Moment(instant: 1_800_000_000, zone: .utc),
      conventions: DateConventions(monthBeforeDay: true))
  }

  /// How likely a question is about following up at all, from 0 to 1; 0 if no word of it is known.
  func likelihood(ofField question: String) -> Float {
    let line = Self.line(question, known: KnownIndex(KnownNames()))
    guard line.hasKnownWord else { return 0 }
    let likelihoods = likelihoods(of: SenseTerms(line, in: line.words.indices))
    return zip(Meaning.all, likelihoods).reduce(0) {
      $1.0 == .outside || $1.0 == .nothing ? $0 : $0 + $1.1
    }
  }

  /// How likely each meaning is, in the order of `Meaning.all`.
  func likelihoods(of terms: SenseTerms) -> [Float] { weights.likelihoods(of: terms.all) }
}

extension Lexicon {
  /// The questions that it knows, of the field and from elsewhere, as lines for telling questions from all else.
  package var sayings: [Saying] {
    let questions = asks.sorted { $0.key < $1.key }.flatMap(\.value)
    return questions.map { Saying($0, .question) } + elsewhere.map { Saying($0, .outside) }
  }
}
