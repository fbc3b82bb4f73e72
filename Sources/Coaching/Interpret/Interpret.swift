/// Tells what a typed line says: something that happened, a question, talk about next steps, or neither.
///
/// Pure, and acts on nothing. The time taken grows with the length of the line, of which
/// 1,000 characters are read. `known` may be empty; names are then found by their shape alone.
package func interpret(
  _ text: String, known: KnownNames = KnownNames(), now: Moment, conventions: DateConventions
) -> Interpretation {
  Interpreter(known: known, conventions: conventions).interpretation(of: text, now: now)
}

/// Interprets many lines with the same names on record.
package struct Interpreter {
  private let known: KnownIndex
  private let conventions: DateConventions

  package init(known: KnownNames = KnownNames(), conventions: DateConventions) {
    self.known = KnownIndex(known)
    self.conventions = conventions
  }

  /// What the line says; see `interpret`.
  package func interpretation(of text: String, now: Moment) -> Interpretation {
    var line = LineReading(text, known: known, now: now, conventions: conventions)
    return line.interpretation()
  }
}

/// A line with all that was found in it, on the way to its interpretation.
struct LineReading {
  var words: [LineWord]
  let text: String
  let isAsked: Bool
  let now: Moment
  let conventions: DateConventions
  var dates: [LineDate]
  var names: [NameFinder.Candidate]
  var hits: [CueBook.Hit]

  init(_ typed: String, known: KnownIndex, now: Moment, conventions: DateConventions) {
    let book = CueBook.shared
    var cut = LineWords(typed)
    cut.number(by: book.vocabulary)
    text = cut.text
    isAsked = cut.hasQuestionMark
    self.now = now
    self.conventions = conventions
    dates = LineDate.all(in: cut, facing: nil, now: now, conventions: conventions)
    for date in dates {
      let side = date.isOver(in: cut.words) ? CueVocabulary.gone : CueVocabulary.ahead
      for place in date.words { cut.mark(place, with: CueVocabulary.date | side) }
    }
    for place in cut.words.indices where cut.words[place].isNumber {
      cut.mark(place, with: CueVocabulary.number)
    }
    var finder = NameFinder(cut.words, known: known)
    finder.find()
    names = finder.found
    for name in names {
      for place in name.range { cut.mark(place, with: CueVocabulary.name) }
    }
    words = cut.words
    hits = book.hits(in: words)
  }

  /// What several situations name together: all people, and the first employer and date.
  private func merged(_ situations: [Situation]) -> Details {
    var all = situations[0].details
    for later in situations.dropFirst().map(\.details) {
      all.people = (all.people + later.people).uniqued()
      all.employer = all.employer ?? later.employer
      all.date = all.date ?? later.date
      all.others += [later.employer].compactMap { $0 }.filter { $0 != all.employer }
    }
    return all
  }

  mutating func interpretation() -> Interpretation {
    guard !words.isEmpty else {
      return text.contains(where: { !$0.isWhitespace })
        ? Interpretation(kind: .unknown) : Interpretation(kind: .smalltalk, smallTalk: .empty)
    }
    let scores = LineScores(self, in: words.indices)
    var result = Interpretation(kind: scores.kind)
    switch scores.kind {
    case .situation:
      result.situations = situations(scores)
      result.details = merged(result.situations)
      if result.situations.count == 1, let other = scores.closeFlow {
        result.otherReading = .situation(other)
      }
    case .review:
      result.intent = scores.intent.best
      result.details = details(in: words.indices, for: nil, intent: result.intent)
    case .smalltalk: result.smallTalk = scores.smallTalk.best
    case .question, .unknown: break
    }
    if scores.kind != .situation, scores.kind != .review {
      result.details = details(in: words.indices, for: nil, intent: nil)
    }
    if let other = scores.closeKind { result.otherReading = result.otherReading ?? other }
    return result
  }
}
