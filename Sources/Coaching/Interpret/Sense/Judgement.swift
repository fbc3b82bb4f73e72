/// What a line, or a part of it, most likely says.
struct Judgement {
  private let likelihoods: [Float]
  /// Whether it is put as a question, of whatever field.
  private let isAsked: Bool

  init(_ line: LineReading, in range: Range<Int>, by sense: Sense) {
    likelihoods = sense.likelihoods(of: SenseTerms(line, in: range))
    let ask = CueBook.shared.vocabulary.bit(of: "ask")
    isAsked = line.words[range].contains {
      $0.isAsked || ($0.opensSentence && $0.classes & ask != 0)
    }
  }

  private func likelihood(of kind: Interpretation.Kind) -> Float {
    zip(Meaning.all, likelihoods).reduce(0) { $0 + (self.kind(of: $1.0) == kind ? $1.1 : 0) }
  }

  /// A question from elsewhere is still a question.
  private func kind(of meaning: Meaning) -> Interpretation.Kind {
    meaning == .outside && isAsked ? .question : meaning.kind
  }

  /// The kind whose meanings are likeliest together.
  var kind: Interpretation.Kind { ranked[0] }

  private var ranked: [Interpretation.Kind] {
    let kinds: [Interpretation.Kind] = [.situation, .review, .question, .smalltalk, .unknown]
    return kinds.map { ($0, likelihood(of: $0)) }.sorted { $0.1 > $1.1 }.map(\.0)
  }

  private func best(_ kind: Interpretation.Kind) -> Meaning? {
    zip(Meaning.all, likelihoods).filter { $0.0.kind == kind }.max { $0.1 < $1.1 }?.0
  }

  var flow: SituationFlow {
    if case .situation(let flow) = best(.situation) { flow } else { .interview }
  }
  var intent: ReviewIntent {
    if case .review(let intent) = best(.review) { intent } else { .next }
  }
  var smallTalk: SmallTalk {
    if case .talk(let talk) = best(.smalltalk) { talk } else { .help }
  }

  func likelihood(of flow: SituationFlow) -> Float {
    Meaning.all.firstIndex(of: .situation(flow)).map { likelihoods[$0] } ?? 0
  }

  /// The second kind, or the second flow of a situation, when it is half as likely as the first or more.
  var other: Interpretation.Reading? {
    let kinds = ranked
    if likelihood(of: kinds[1]) > likelihood(of: kinds[0]) / 2 {
      switch kinds[1] {
      case .situation: return .situation(flow)
      case .review: return .review(intent)
      case .question: return .question
      case .smalltalk, .unknown: return nil
      }
    }
    guard kinds[0] == .situation else { return nil }
    let second = SituationFlow.allCases.filter { $0 != flow }
      .max { likelihood(of: $0) < likelihood(of: $1) }
    guard let second, likelihood(of: second) > likelihood(of: flow) / 2 else { return nil }
    return .situation(second)
  }
}
