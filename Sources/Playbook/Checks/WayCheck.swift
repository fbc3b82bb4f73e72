import Coaching

extension Material {
  /// Checks where the states of each flow lead: unknown states, circles, states that nothing leads to.
  func checkWays(_ findings: Findings) {
    for text in flows {
      checkTargets(text, findings)
      checkElse(text, findings)
      if text.order == nil { reportCycle(text, findings) }
      if !text.isPartial { checkReach(text, findings) }
    }
  }

  private func checkTargets(_ text: FlowText, _ findings: Findings) {
    guard !text.isPartial else { return }
    let names = text.flow.states.map(\.id.text)
    func expect(_ id: StateID, _ line: Int) {
      guard text.flow.state(id) == nil else { return }
      findings.add(
        .unknownState, in: text.file, line: line, "there is no state '\(id)' in this flow",
        hint: didYouMean(id.text, among: names))
    }
    expect(text.flow.start, text.line(of: "start"))
    for (state, place) in text.pairs {
      if let once = state.once { expect(once.otherwise, place.line(of: "otherwise")) }
      guard case .to(let rules) = state.exit else { continue }
      for (rule, line) in zip(rules, place.rules) { expect(rule.target, line) }
    }
  }

  private func checkElse(_ text: FlowText, _ findings: Findings) {
    for (state, place) in text.pairs {
      guard case .to(let rules) = state.exit,
        let first = rules.firstIndex(where: { $0.when == nil })
      else { continue }
      for (index, line) in place.rules.enumerated() where index > first {
        findings.add(
          .afterElse, in: text.file, line: line,
          "the rule is never reached: it stands after 'else'", hint: "put 'else' last")
      }
    }
  }

  /// Reports the states of one circle, at the state that closes it.
  private func reportCycle(_ text: FlowText, _ findings: Findings) {
    let nexts = text.nexts
    var done: Set<Int> = []
    var way: [Int] = []
    func circle(from index: Int) -> [Int]? {
      if let start = way.firstIndex(of: index) { return Array(way[start...]) }
      guard !done.contains(index) else { return nil }
      way.append(index)
      for next in nexts[index] {
        if let found = circle(from: next) { return found }
      }
      way.removeLast()
      done.insert(index)
      return nil
    }
    let start = text.flow.states.firstIndex { $0.id == text.flow.start } ?? 0
    var found: [Int] = []
    for index in [start] + nexts.indices where found.isEmpty { found = circle(from: index) ?? [] }
    guard let last = found.last else { return }
    let names = found.map { "'\(text.flow.states[$0].id)'" }
    let target = text.flow.states[found[0]]
    let place = text.states[last]
    var line = place.line(of: "to")
    if case .to(let rules) = text.flow.states[last].exit,
      let rule = rules.firstIndex(where: { text.flow.state($0.target)?.id == target.id }),
      place.rules.indices.contains(rule)
    {
      line = place.rules[rule]
    }
    findings.add(
      .cycle, in: text.file, line: line,
      "states lead round in a circle: \(names.joined(separator: ", ")) and back",
      hint: "what repeats is an 'each', or a new run that a step opens")
  }

  private func checkReach(_ text: FlowText, _ findings: Findings) {
    let nexts = text.nexts
    guard let start = text.flow.states.firstIndex(where: { $0.id == text.flow.start }) else {
      return
    }
    var reached: Set<Int> = [start]
    var waiting = [start]
    while let index = waiting.popLast() {
      for next in nexts[index] where reached.insert(next).inserted { waiting.append(next) }
    }
    for (index, (state, place)) in text.pairs.enumerated() where !reached.contains(index) {
      findings.add(
        .unreachableState, in: text.file, line: place.line,
        "nothing leads to the state '\(state.id)'", hint: "lead to it or take it out")
    }
  }
}
