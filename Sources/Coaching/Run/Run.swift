/// Where an answer belongs in a run: the states on the way, such as `notes[dana-cruz]/talked`.
package typealias Address = ID<Position>
/// Names something planned within a run, such as `notes[dana-cruz]/talked#draft:thank-you`.
package typealias EffectID = ID<Effect>
/// Names a run of a flow in the store.
package typealias RunID = Int64

/// One thing that happened to a run; appended to the journal, never changed.
package enum Event: Hashable, Sendable, Codable {
  /// The run began, under the content of that fingerprint.
  case began(FlowID, fingerprint: String)
  /// Nil is "I don't know".
  case answered(Address, Value?)
  /// The answer no longer counts; it stays as an offer.
  case retracted(Address)
  /// What was looked up from outside, kept so that later changes outside do not reroute the run.
  case read(Address, Value?)
  /// The run goes on under newer content.
  case rebased(fingerprint: String)
  /// The person chose not to go on under that newer content.
  case declined(fingerprint: String)
}

/// A run of a flow as its journal tells it; everything else about it is derived by `resolve`.
package struct Run: Hashable, Sendable {
  package var flow: FlowID
  /// Of the content under which the run goes.
  package var fingerprint: String
  package var began: Moment
  /// Of newer content under which the person chose not to go on.
  package private(set) var declined: String?
  package private(set) var answers: [Address: Answer] = [:]
  package private(set) var readings: [Address: Value?] = [:]
  /// The last answer of a place that was taken back, offered again when the question comes back.
  package private(set) var retracted: [Address: Answer] = [:]

  package init(flow: FlowID, fingerprint: String, began: Moment) {
    self.flow = flow
    self.fingerprint = fingerprint
    self.began = began
  }

  /// The run that a journal tells of; nil if it does not start with its beginning.
  package init?(_ journal: [(event: Event, at: Moment)]) {
    guard let (first, at) = journal.first, case .began(let flow, let fingerprint) = first else {
      return nil
    }
    self.init(flow: flow, fingerprint: fingerprint, began: at)
    for (event, at) in journal.dropFirst() { apply(event, at: at) }
  }

  /// Takes one event in; never fails, so that any journal can be read.
  package mutating func apply(_ event: Event, at: Moment) {
    switch event {
    case .began: break
    case .answered(let address, let value):
      answers[address] = Answer(value: value, at: at)
      retracted[address] = nil
    case .retracted(let address):
      guard let answer = answers.removeValue(forKey: address) else { return }
      retracted[address] = answer
    case .read(let address, let value): readings[address] = .some(value)
    case .rebased(let fingerprint): self.fingerprint = fingerprint
    case .declined(let fingerprint): declined = fingerprint
    }
  }

  package func applying(_ events: [Event], at: Moment) -> Run {
    var run = self
    for event in events { run.apply(event, at: at) }
    return run
  }
}

/// An answer and when it was given.
package struct Answer: Hashable, Sendable {
  /// Nil is "I don't know".
  package var value: Value?
  package var at: Moment

  package init(value: Value?, at: Moment) {
    self.value = value
    self.at = at
  }
}
