/// A guided conversation: states, each of which asks at most one thing, and the rules that lead from one to the next.
///
/// A flow has no cycles, so that every walk ends and every address is unique.
package struct Flow: Hashable, Codable, Sendable {
  package var id: FlowID
  package var title: String
  package var about: Subject
  /// Other names by which a person may call it.
  package var also: [String] = []
  /// The names that a small flow gets from its caller; empty for a flow that stands on its own.
  package var takes: [Name] = []
  /// A line said when the flow begins.
  package var intro: String?
  package var start: StateID
  /// In the order of the file.
  package var states: [State]

  package init(
    id: FlowID, title: String, about: Subject, also: [String] = [], takes: [Name] = [],
    intro: String? = nil, start: StateID, states: [State]
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.also = also
    self.takes = takes
    self.intro = intro
    self.start = start
    self.states = states
  }

  /// The state of that name, or of that earlier name.
  package func state(_ id: StateID) -> State? {
    states.first { $0.id == id } ?? states.first { $0.was.contains(id) }
  }
}

/// What one run of a flow is about.
package enum Subject: String, Hashable, Codable, Sendable, CaseIterable {
  /// One job applied for at one employer.
  case role
  /// An employer as a whole.
  case employer
  /// One person of the network.
  case person
  /// The search as a whole.
  case search
}

/// One step of a flow: it says something, asks at most one thing, plans what follows, and goes somewhere.
package struct State: Hashable, Codable, Sendable {
  package var id: StateID
  /// Earlier names, so that saved answers are still found.
  package var was: [StateID] = []
  /// Advice shown in one line before the question.
  package var say: AdviceID?
  /// Claims that the state itself rests on.
  package var sources: [ClaimID] = []
  /// Passes the state by when the message was ever sent to this employer.
  package var once: Once?
  package var act: Act = .pass
  /// What follows once the state's question, if any, is answered.
  package var plans: [Plan] = []
  package var exit: Exit

  package init(
    id: StateID, was: [StateID] = [], say: AdviceID? = nil, sources: [ClaimID] = [],
    once: Once? = nil, act: Act = .pass, plans: [Plan] = [], exit: Exit
  ) {
    self.id = id
    self.was = was
    self.say = say
    self.sources = sources
    self.once = once
    self.act = act
    self.plans = plans
    self.exit = exit
  }

  /// The question that the state asks, if it asks one.
  package var question: Question? {
    if case .ask(let question) = act { question } else { nil }
  }
}

/// What a state does before it plans and goes on.
package enum Act: Hashable, Codable, Sendable {
  case pass
  case ask(Question)
  /// Runs a small flow once for each person of a list.
  case each(person: Name, list: Name, call: FlowID)
  /// Runs a small flow once.
  case call(FlowID)
  /// Looks up what is known from earlier and keeps the reading with the run.
  case recall(Recall, into: Name)
}

/// A guard by history: a message that one employer gets at most once, ever.
package struct Once: Hashable, Codable, Sendable {
  package var message: MessageID
  /// Where to go when it was sent before.
  package var otherwise: StateID

  package init(message: MessageID, otherwise: StateID) {
    self.message = message
    self.otherwise = otherwise
  }
}

/// Where a state leads.
package enum Exit: Hashable, Codable, Sendable {
  /// The first rule that holds; the last one always does.
  case to([Rule])
  /// The flow's end; `opens` offers to go on with another flow.
  case end(EndID, opens: FlowID?)
}

/// A condition and the state it leads to; without a condition it always holds.
package struct Rule: Hashable, Codable, Sendable {
  package var when: Expression?
  package var target: StateID

  package init(when: Expression? = nil, target: StateID) {
    self.when = when
    self.target = target
  }
}

/// A fact that a flow may look up; the reading is recorded with the run (`recall:` in content).
package enum Recall: String, Hashable, Codable, Sendable, CaseIterable {
  /// When somebody last got in touch, either way.
  case lastContact = "last-contact"
  /// When the last interview with this employer ended.
  case lastInterview = "last-interview"
  /// The date by which they said they would decide.
  case promised
  /// The deadline of the offer at hand.
  case offer
  /// How many contacts were made since they last answered.
  case contacts
  /// Lessons from earlier interviews, as text.
  case lessons
  /// Lessons and notes kept since the last contact, as text.
  case news
  /// How the person likes to put things: gentle, balanced or assertive. It is not kept with the run: as with the working hours,
  /// what is still to be done follows from it as it is now.
  case stance
  /// How far this application has come.
  case stage
}
