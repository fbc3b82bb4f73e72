package import Coaching

extension Material {
  /// Checks how flows call one another, and how much they ask.
  func checkCalls(_ findings: Findings) {
    let flows = flowsByID
    let called = Set(self.flows.flatMap(\.flow.calls))
    for text in self.flows {
      if calls(text.flow.id, reach: text.flow.id, flows) {
        let line =
          text.pairs.first { state, _ in
            state.callee.map { $0 == text.flow.id || calls($0, reach: text.flow.id, flows) }
              ?? false
          }?.text.line(of: "call") ?? 1
        findings.add(
          .callCycle, in: text.file, line: line,
          "the flow '\(text.flow.id)' calls itself in the end",
          hint: "what repeats is an 'each', or a new run that a step opens")
        continue
      }
      if !text.flow.takes.isEmpty, !called.contains(text.flow.id), hasWholeFlows {
        findings.add(
          .neverCalled, in: text.file, line: text.line(of: "takes"),
          "no flow calls the small flow '\(text.flow.id)'")
      }
      checkEach(text, flows, findings)
      checkBudget(text, flows, findings)
    }
  }

  private func calls(
    _ id: FlowID, reach target: FlowID, _ flows: [FlowID: FlowText]
  ) -> Bool {
    var seen: Set<FlowID> = []
    var waiting = flows[id]?.flow.calls ?? []
    while let next = waiting.popLast() {
      if next == target { return true }
      if seen.insert(next).inserted { waiting += flows[next]?.flow.calls ?? [] }
    }
    return false
  }

  private func checkEach(
    _ text: FlowText, _ flows: [FlowID: FlowText], _ findings: Findings
  ) {
    for (state, place) in text.pairs {
      guard case .each(_, _, let id) = state.act else { continue }
      let bodies = closure(of: id, flows)
      guard !bodies.isEmpty,
        !bodies.contains(where: { $0.isPartial || $0.states.contains(where: \.isBroken) }),
        !bodies.contains(where: { $0.flow.states.contains { $0.question != nil } })
      else { continue }
      let isIdle = !bodies.contains { $0.flow.states.contains { !$0.plans.isEmpty } }
      findings.add(
        .idleEach, in: text.file, line: place.line(of: "each"),
        isIdle
          ? "'\(id)' asks and plans nothing, so going through everyone does nothing"
          : "'\(id)' asks nothing about any of the people",
        severity: isIdle ? .error : .warning)
    }
  }

  /// A flow and the small flows it calls, each once.
  func closure(of id: FlowID, _ flows: [FlowID: FlowText]) -> [FlowText] {
    var found: [FlowText] = []
    var waiting = [id]
    while let next = waiting.popLast() {
      guard let text = flows[next], !found.contains(where: { $0.flow.id == next }) else { continue }
      found.append(text)
      waiting += text.flow.calls
    }
    return found
  }

  /// The most questions that the usual answers should bring.
  private static let budget = 12

  private func checkBudget(
    _ text: FlowText, _ flows: [FlowID: FlowText], _ findings: Findings
  ) {
    // Counting walks into every small flow, so none of them may run in a circle.
    let bodies = closure(of: text.flow.id, flows)
    guard text.flow.takes.isEmpty, bodies.allSatisfy({ $0.order != nil }),
      !bodies.contains(where: { calls($0.flow.id, reach: $0.flow.id, flows) })
    else { return }
    let count = usualQuestions(of: text.flow.id) { flows[$0]?.flow }
    guard count > Self.budget else { return }
    findings.add(
      .tooManyQuestions, in: text.file, line: text.line(of: "start"),
      "the usual answers bring \(count) questions, and more than \(Self.budget) tire people",
      hint: "ask later, or only where the answer matters")
  }
}

/// How many questions the most usual answers bring in a flow, from its start to its end.
package func usualQuestions(of flow: FlowID, under flows: (FlowID) -> Flow?) -> Int {
  let noon = Moment("2026-03-03T12:00Z")
  guard let noon else { return 0 }
  return questionsLeft(Run(flow: flow, fingerprint: "", began: noon), under: flows)
}

extension State {
  /// The small flow it calls.
  var callee: FlowID? {
    switch act {
    case .call(let id), .each(_, _, let id): id
    case .pass, .ask, .recall: nil
    }
  }
}
