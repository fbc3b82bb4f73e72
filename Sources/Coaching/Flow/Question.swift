/// One thing that a flow asks.
package struct Question: Hashable, Codable, Sendable {
  package var text: Template
  /// One line on what to type.
  package var hint: Template?
  package var kind: AnswerKind
  /// For a choice, in the order shown.
  package var options: [Option] = []
  /// The name under which the answer is known further on.
  package var into: Name
  /// The wording of "I don't know"; without it an answer is needed.
  package var unknown: String?
  /// What Enter gives.
  package var byDefault: Expression?

  package init(
    text: Template, hint: Template? = nil, kind: AnswerKind, options: [Option] = [], into: Name,
    unknown: String? = nil, byDefault: Expression? = nil
  ) {
    self.text = text
    self.hint = hint
    self.kind = kind
    self.options = options
    self.into = into
    self.unknown = unknown
    self.byDefault = byDefault
  }
}

/// One of the answers of a choice.
package struct Option: Hashable, Codable, Sendable {
  package var id: OptionID
  /// Earlier names of the option.
  package var was: [OptionID] = []
  /// What the person reads.
  package var label: String

  package init(id: OptionID, was: [OptionID] = [], label: String) {
    self.id = id
    self.was = was
    self.label = label
  }
}

/// What sort of answer a question takes.
package enum AnswerKind: Hashable, Codable, Sendable {
  case employer
  case text
  case people
  /// A date with a time of day.
  case moment(Tense?)
  /// A date; it lasts to the end of that day.
  case day(Tense?)
  case yesNo
  case choice
  case number
  case money

  /// Whether nearly any words can be an answer.
  package var isOpen: Bool {
    switch self {
    case .employer, .text, .people: true
    default: false
    }
  }

  /// Whether an answer must lie before or after the moment it is given.
  package enum Tense: String, Hashable, Codable, Sendable {
    case past, future
  }
}
