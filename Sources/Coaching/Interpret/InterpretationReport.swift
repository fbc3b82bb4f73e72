/// An interpretation as machines are told: six keys, all always there, null where nothing was said.
package struct InterpretationReport: Hashable, Sendable, Encodable {
  /// `situation`, `question`, `review` or `unknown`; small talk counts as unknown.
  package var kind: String
  package var flow: String?
  package var intent: String?
  package var employer: String?
  package var people: [String]
  package var date: String?

  package init(_ interpretation: Interpretation) {
    kind = interpretation.kind == .smalltalk ? "unknown" : interpretation.kind.rawValue
    flow = interpretation.flow?.rawValue
    intent = interpretation.intent?.rawValue
    employer = interpretation.details.employer?.shown
    people = interpretation.details.people.map(\.shown)
    date = interpretation.details.date?.typed
  }

  private enum Key: String, CodingKey { case kind, flow, intent, employer, people, date }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(flow, forKey: .flow)
    try container.encode(intent, forKey: .intent)
    try container.encode(employer, forKey: .employer)
    try container.encode(people, forKey: .people)
    try container.encode(date, forKey: .date)
  }
}

extension FoundName {
  /// The name on record if it is one, else as typed.
  fileprivate var shown: String { record == nil ? typed : name }
}
