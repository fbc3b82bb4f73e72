import Coaching

extension Material {
  /// Reports names of flows, messages, steps and advice that nothing has.
  func checkReferences(_ findings: Findings) {
    let flowIDs = ids("flows", flows.map(\.flow.id.text))
    let messageIDs = ids("messages", messages.map(\.message.id.text))
    let stepIDs = ids("steps", steps.map(\.reminder.id.text))
    let adviceIDs = ids("advice", advice.map(\.advice.id.text))
    let small = Set(flows.filter { !$0.flow.takes.isEmpty }.map(\.flow.id))
    func expect(
      _ id: String, among ids: Set<String>, _ code: DiagnosticCode, _ what: String,
      _ file: String, _ line: Int
    ) {
      guard !ids.contains(id) else { return }
      findings.add(
        code, in: file, line: line, "there is no \(what) '\(id)'",
        hint: didYouMean(id, among: ids))
    }
    func opens(_ id: FlowID, _ file: String, _ line: Int) {
      expect(id.text, among: flowIDs, .unknownFlow, "flow", file, line)
      if small.contains(id) {
        findings.add(
          .opensSmallFlow, in: file, line: line,
          "'\(id)' is a small flow, which only 'call' can begin",
          hint: "open a flow without 'takes:'")
      }
    }
    for (text, state, place) in allStates {
      if let say = state.say {
        expect(
          say.text, among: adviceIDs, .unknownAdvice, "advice", text.file, place.line(of: "say"))
      }
      if let once = state.once {
        expect(
          once.message.text, among: messageIDs, .unknownMessage, "message", text.file,
          place.line(of: "once"))
      }
      switch state.act {
      case .call(let id), .each(_, _, let id):
        expect(id.text, among: flowIDs, .unknownFlow, "flow", text.file, place.line(of: "call"))
      case .pass, .ask, .recall: break
      }
      for (index, plan) in state.plans.enumerated() {
        if let id = plan.opens { opens(id, text.file, place.plan(index, "opens")) }
        for id in plan.before {
          expect(
            id.text, among: messageIDs, .unknownMessage, "message", text.file,
            place.plan(index, "before"))
        }
        switch plan.what {
        case .draft(let id):
          expect(
            id.text, among: messageIDs, .unknownMessage, "message", text.file,
            place.plan(index, "draft"))
        case .remind(let id):
          expect(
            id.text, among: stepIDs, .unknownStep, "step", text.file,
            place.plan(index, "remind"))
        case .cycle(let rotation):
          for id in rotation.reminders {
            expect(
              id.text, among: stepIDs, .unknownStep, "step", text.file,
              place.plan(index, "steps"))
          }
        case .fact, .close: break
        }
      }
      if case .end(_, let id?) = state.exit { opens(id, text.file, place.line(of: "opens")) }
    }
    for entry in advice {
      for id in entry.advice.related {
        expect(
          id.text, among: adviceIDs, .unknownAdvice, "advice", entry.file, entry.line(of: "related")
        )
      }
    }
  }

  /// The ids of a part of the folder, with those of files that could not be read.
  private func ids(_ part: String, _ ids: [String]) -> Set<String> {
    let broken = unread.filter { $0.hasPrefix(part + "/") }.map {
      String($0.dropFirst(part.count + 1))
    }
    return Set(ids).union(broken)
  }
}
