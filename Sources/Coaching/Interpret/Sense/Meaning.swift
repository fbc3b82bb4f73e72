/// What a line can be taken to say; each has its own examples.
package enum Meaning: Hashable, Sendable {
  case situation(SituationFlow)
  case review(ReviewIntent)
  case talk(SmallTalk)
  case question
  /// A matter of other fields.
  case outside
  /// Nothing to be made of it.
  case nothing

  /// All meanings, each at the place by which the weights know it.
  package static let all: [Meaning] =
    SituationFlow.allCases.map(Meaning.situation) + ReviewIntent.allCases.map(Meaning.review)
    + SmallTalk.allCases.filter { $0 != .empty }.map(Meaning.talk)
    + [.question, .outside, .nothing]

  var kind: Interpretation.Kind {
    switch self {
    case .situation: .situation
    case .review: .review
    case .talk: .smalltalk
    case .question: .question
    case .outside, .nothing: .unknown
    }
  }
}

/// A line with what it says, from which the weights are learnt.
package struct Saying: Hashable, Sendable {
  package var text: String
  package var meaning: Meaning

  package init(_ text: String, _ meaning: Meaning) {
    self.text = text
    self.meaning = meaning
  }
}
