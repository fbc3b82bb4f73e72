package import Coaching

/// A place where a person can meet a claim.
package struct Place: Hashable, Codable, Sendable {
  package var kind: Kind
  /// Of the advice, state, message, step, tension or evidence.
  package var id: String
  /// The flow in which it is met; nil for what is met by asking.
  package var flow: FlowID?

  package init(kind: Kind, id: String, flow: FlowID? = nil) {
    self.kind = kind
    self.id = id
    self.flow = flow
  }

  package enum Kind: String, Hashable, Codable, Sendable, CaseIterable {
    case advice, state, message, step, tension, evidence
  }
}

/// For each claim, every place where a person can meet it; none for a claim that nothing rests on.
///
/// Advice is met by asking. A state is met where its flow leads to it, a message and a step where such a state writes them,
/// a tension and evidence where advice names them.
package func coverage(of program: Program) -> [ClaimID: [Place]] {
  var places: [ClaimID: [Place]] = [:]
  for document in program.documents.all {
    for claim in document.claims { places[claim.id] = [] }
  }
  func add(_ claims: [ClaimID], _ place: Place) {
    for claim in claims where places[claim]?.contains(place) == false {
      places[claim]?.append(place)
    }
  }
  for advice in program.advice.all {
    add(advice.sources, Place(kind: .advice, id: advice.id.text))
    if let tension = advice.tension.flatMap({ program.tensions[$0.text] }) {
      add(tension.between, Place(kind: .tension, id: tension.id.text))
    }
    for evidence in advice.evidence.compactMap({ program.evidence[$0.text] }) {
      add(evidence.bearsOn, Place(kind: .evidence, id: evidence.id.text))
    }
  }
  for flow in program.reachableFlows {
    for state in flow.reachableStates {
      let said = state.say.flatMap { program.advice[$0.text]?.sources } ?? []
      add(state.sources + said, Place(kind: .state, id: state.id.text, flow: flow.id))
      for text in state.plans.flatMap(\.texts) {
        switch text {
        case .message(let id):
          add(
            program.messages[id.text]?.sources ?? [],
            Place(kind: .message, id: id.text, flow: flow.id))
        case .step(let id):
          add(
            program.reminders[id.text]?.sources ?? [],
            Place(kind: .step, id: id.text, flow: flow.id))
        }
      }
    }
  }
  return places
}

extension Program {
  /// The flows that stand on their own and the small flows they call.
  fileprivate var reachableFlows: [Flow] {
    var found: [Flow] = []
    for flow in flows.all where flow.takes.isEmpty {
      for next in closure(of: flow.id) where !found.contains(where: { $0.id == next.id }) {
        found.append(next)
      }
    }
    return found.sorted { $0.id < $1.id }
  }
}

extension Flow {
  /// The states that its start leads to, in the order of the file.
  fileprivate var reachableStates: [State] {
    var found: Set<StateID> = []
    var waiting = [start]
    while let id = waiting.popLast() {
      guard let state = state(id), found.insert(state.id).inserted else { continue }
      if case .to(let rules) = state.exit { waiting += rules.map(\.target) }
      if let once = state.once { waiting.append(once.otherwise) }
    }
    return states.filter { found.contains($0.id) }
  }
}
