package import Coaching

extension Session {
  /// What `ask --json` answers.
  package func asked(_ question: String) -> AskResult {
    search()?.ask(question) ?? AskResult(query: question, understood: false, answers: [])
  }

  /// What `interpret --json` answers; acts on nothing.
  package func interpreted(_ text: String, at now: Moment) throws -> InterpretationReport {
    InterpretationReport(
      interpret(text, known: try knownNames(), now: now, conventions: settings.conventions))
  }
}

/// What a line was understood to say, as machines are told of it.
package struct InterpretationReport: Encodable, Sendable {
  /// situation, question, review or unknown.
  var kind: String
  var flow: String?
  var intent: String?
  var employer: String?
  var people: [String]
  /// The words of the date.
  var date: String?

  init(_ reading: Interpretation) {
    kind = reading.kind == .smalltalk ? "unknown" : reading.kind.rawValue
    flow = reading.flow?.rawValue
    intent = reading.intent?.rawValue
    employer = reading.details.employer?.name
    people = reading.details.people.map(\.name)
    date = reading.details.date?.typed
  }

  private enum CodingKeys: String, CodingKey {
    case kind, flow, intent, employer, people, date
  }

  /// All keys are written; what is not known is null.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(flow, forKey: .flow)
    try container.encode(intent, forKey: .intent)
    try container.encode(employer, forKey: .employer)
    try container.encode(people, forKey: .people)
    try container.encode(date, forKey: .date)
  }
}
