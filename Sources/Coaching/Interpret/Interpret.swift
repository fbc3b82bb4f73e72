/// Tells what a typed line says: something that happened, a question, talk about next steps, or neither.
///
/// Pure, and acts on nothing. The time taken grows with the length of the line, of which
/// 1,000 characters are read. `known` may be empty; names are then found by their shape alone.
///
/// - Parameter sense: what was learnt from examples; without it nothing is told apart, and every line is `unknown`.
package func interpret(
  _ text: String, by sense: Sense?, known: KnownNames = KnownNames(), now: Moment,
  conventions: DateConventions
) -> Interpretation {
  LineReading(text, known: KnownIndex(known), now: now, conventions: conventions)
    .interpretation(by: sense)
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

  /// Whether anything in the line is a word that is known, a name, a date or a number.
  var hasKnownWord: Bool {
    !names.isEmpty || !dates.isEmpty
      || words.contains { $0.id >= 0 || $0.isNumber || CommonWords.contains($0.folded) }
  }

  func interpretation(by sense: Sense?) -> Interpretation {
    guard !words.isEmpty else {
      return text.contains(where: { !$0.isWhitespace })
        ? Interpretation(kind: .unknown) : Interpretation(kind: .smalltalk, smallTalk: .empty)
    }
    guard let sense else { return Interpretation(kind: .unknown) }
    guard hasKnownWord else { return Interpretation(kind: .unknown) }
    let judgement = Judgement(self, in: words.indices, by: sense)
    var result = Interpretation(kind: judgement.kind)
    // "Bloody hell, they rejected me": who swears and tells something has told it.
    if judgement.kind == .smalltalk, judgement.smallTalk == .swearing,
      CueSums(self, in: words.indices).mostOfFlow >= 4
    {
      result.kind = .situation
    }
    switch result.kind {
    case .situation:
      result.situations = situations(judgement.flow, by: sense)
      result.details = merged(result.situations)
    case .review:
      result.intent = judgement.intent
      result.details = details(in: words.indices, for: nil, intent: result.intent)
    case .smalltalk: result.smallTalk = judgement.smallTalk
    case .question, .unknown: break
    }
    if result.kind != .situation, result.kind != .review {
      result.details = details(in: words.indices, for: nil, intent: nil)
    }
    if result.situations.count < 2 { result.otherReading = judgement.other }
    return result
  }
}
