import Coaching

extension Material {
  /// Checks the messages that one employer gets at most once, and the guards before them.
  func checkOnce(_ walk: PlaybookWalk, _ findings: Findings) {
    let onceOnly = Set(messages.filter(\.message.once).map(\.message.id))
    let known = Set(messages.map(\.message.id))
    let flows = flowsByID
    for (text, state, place) in allStates {
      guard let once = state.once, !place.isBroken else { continue }
      let line = place.line(of: "once")
      let drafts = state.drafts + (state.callee.map { drafted(by: $0, flows) } ?? [])
      if !drafts.contains(once.message) {
        findings.add(
          .onceNotDrafted, in: text.file, line: line,
          "the state is guarded by '\(once.message)' and does not draft it",
          hint: "guard the state that drafts it")
      }
      if known.contains(once.message), !onceOnly.contains(once.message) {
        findings.add(
          .onceNotMarked, in: text.file, line: line,
          "the message '\(once.message)' is not marked as sent once",
          hint: "add 'once: employer' to messages/\(once.message).md")
      }
      if !knowsEmployer(text, walk, state.id) {
        findings.add(
          .onceWithoutEmployer, in: text.file, line: line,
          "the flow does not know here which employer it is about",
          hint: "ask 'as: employer' with 'into: employer' before")
      }
    }
    for text in self.flows {
      for (state, place) in text.pairs where !place.isBroken {
        for (index, plan) in state.plans.enumerated() {
          guard case .draft(let id) = plan.what, onceOnly.contains(id), state.once?.message != id,
            !isGuarded(text.flow.id, id, walk, flows, seen: [])
          else { continue }
          findings.add(
            .onceUnguarded, in: text.file, line: place.plan(index, "draft"),
            "'\(id)' goes to an employer once, and nothing here asks whether it went",
            hint: "add 'once: \(id) per employer' and 'otherwise:' to the state")
        }
      }
    }
  }

  /// Whether every call of a small flow stands in a state with that guard.
  private func isGuarded(
    _ flow: FlowID, _ message: MessageID, _ walk: PlaybookWalk, _ flows: [FlowID: FlowText],
    seen: Set<FlowID>
  ) -> Bool {
    guard let callers = walk.callers[flow], !callers.isEmpty, !seen.contains(flow) else {
      return false
    }
    return callers.allSatisfy { caller in
      guard let text = flows[caller] else { return false }
      return text.flow.states.filter { $0.callee == flow }.allSatisfy { state in
        state.once?.message == message
          || isGuarded(caller, message, walk, flows, seen: seen.union([flow]))
      }
    }
  }

  private func drafted(by flow: FlowID, _ flows: [FlowID: FlowText]) -> [MessageID] {
    closure(of: flow, flows).flatMap { $0.flow.states.flatMap(\.drafts) }
  }

  /// Whether a flow, or one that calls it, knows its employer at a state.
  func knowsEmployer(_ text: FlowText, _ walk: PlaybookWalk, _ state: StateID) -> Bool {
    if let knowledge = walk.walks[text.flow.id]?.after[state] {
      if let known = knowledge.names["employer"] { return !known.mayBeUnknown }
    } else {
      return true
    }
    let callers = (walk.callers[text.flow.id] ?? []).compactMap { flowsByID[$0] }
    guard !callers.isEmpty else { return false }
    return callers.allSatisfy { caller in
      caller.flow.states.filter { $0.callee == text.flow.id }
        .allSatisfy { knowsEmployer(caller, walk, $0.id) }
    }
  }
}

extension State {
  /// The messages it drafts itself.
  var drafts: [MessageID] {
    plans.compactMap { if case .draft(let id) = $0.what { id } else { nil } }
  }
}
