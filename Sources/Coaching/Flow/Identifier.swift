/// A stable name from the content or the store, typed by what it names.
///
/// Identifiers are compared and saved as their text, so that answers and steps are found again after a restart.
package struct ID<Named>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension ID: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.text = text }
}

extension ID: Codable, CodingKeyRepresentable {
  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  package var codingKey: any CodingKey { TextKey(text) }

  package init?(codingKey: some CodingKey) { text = codingKey.stringValue }
}

/// A coding key made of any text.
struct TextKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ text: String) { stringValue = text }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

/// Names a flow.
package typealias FlowID = ID<Flow>
/// Names a state within its flow.
package typealias StateID = ID<State>
/// Names an option of a choice, within its question.
package typealias OptionID = ID<Option>
/// Names a message the coach drafts.
package typealias MessageID = ID<Message>
/// Names the text of a next step that is not a message.
package typealias ReminderID = ID<Reminder>
/// Names an advice entry.
package typealias AdviceID = ID<Advice>
/// Names a claim of one of the documents, such as `oi.within-24-hours`.
package typealias ClaimID = ID<Claim>
/// Names a place where the documents disagree.
package typealias TensionID = ID<Tension>
/// Names a piece of later evidence.
package typealias EvidenceID = ID<Evidence>
/// The name under which an answer is known further on in a flow, such as `ended_at`.
package typealias Name = ID<Value>
/// The name of a flow's end, such as `waiting`.
package typealias EndID = ID<Exit>
/// The stable key of a person within a run: a slug of the name, such as `dana-cruz`.
package typealias PersonKey = ID<PersonAnswer>
