/// What a typed line was understood to say. Nothing is done by it.
package struct Interpretation: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, Codable {
    /// Something happened.
    case situation
    /// Advice or wording is asked for.
    case question
    /// Talk about next steps and records.
    case review
    case smalltalk
    case unknown
  }

  package var kind: Kind
  /// What happened, in the order told; empty unless `kind` is `situation`.
  package var situations: [Situation] = []
  /// Set when `kind` is `review`.
  package var intent: ReviewIntent?
  /// Set when `kind` is `smalltalk`.
  package var smallTalk: SmallTalk?
  /// All that the line names, whatever its kind.
  package var details = Details()
  /// Another way to take the line that is nearly as likely and leads elsewhere; ask which.
  package var otherReading: Reading?

  package enum Reading: Hashable, Sendable {
    case situation(SituationFlow)
    case review(ReviewIntent)
    case question
  }

  /// The flow of the first situation.
  package var flow: SituationFlow? { situations.first?.flow }
}

/// One thing that happened.
package struct Situation: Hashable, Sendable {
  package var flow: SituationFlow
  package var outcome: SaidOutcome?
  package var details: Details
}

/// The flows that a report of what happened can open.
package enum SituationFlow: String, Hashable, Sendable, Codable, CaseIterable {
  case interview, rejection, offer, silence, applied, network, prepare, checkin, decided
}

/// What a person may want of their next steps and records.
package enum ReviewIntent: String, Hashable, Sendable, Codable, CaseIterable {
  case next, done, snooze, skip, note, show, draft, why, undo, stats
}

/// Lines that want a short reaction and no work.
package enum SmallTalk: String, Hashable, Sendable, Codable, CaseIterable {
  case thanks, no, later, help, swearing, greeting, yes
  /// An empty line.
  case empty
}

/// By what somebody was reached, or reached the person.
package enum SaidChannel: String, Hashable, Sendable, Codable {
  case call, voicemail, email, post, text, visit, video, portal
}

/// How a matter stands by what was told.
package enum SaidOutcome: String, Hashable, Sendable, Codable {
  case no, offer, accepted, declined, withdrawn, cancelled, filled, stayed
  case noReply = "no reply"
  case secondRound = "second round"
}

/// What a line, or a part of it, names.
package struct Details: Hashable, Sendable {
  package var employer: FoundName?
  /// Further employers, in the order named: the preferred one beside an offer.
  package var others: [FoundName] = []
  package var people: [FoundName] = []
  package var role: String?
  package var date: SpokenDate?
  package var channel: SaidChannel?
  package var direction: Direction?
  /// The number of a step.
  package var step: Int?
}

/// A name as typed and as known.
package struct FoundName: Hashable, Sendable {
  package var typed: String
  /// The name on record; without one, as typed, with capitals.
  package var name: String
  /// The record it stands for; nil if there is none, or several.
  package var record: Int64?
  /// Set when more than one record may be meant; ask which.
  package var candidates: [Int64] = []

  init(typed: String, name: String, record: Int64? = nil, candidates: [Int64] = []) {
    self.typed = typed
    self.name = name
    self.record = record
    self.candidates = candidates
  }

  /// A name taken as typed, with capitals.
  package init(_ typed: String) { self.init(typed: typed, name: typed.asName) }
}

/// A date as it stands in a line.
package struct SpokenDate: Hashable, Sendable {
  package var typed: String
  /// Nil when it is a length of time ("been 2 weeks") or no calendar knows it ("since spring").
  package var reading: DateReading?
}
