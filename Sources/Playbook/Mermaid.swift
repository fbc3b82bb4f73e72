package import Coaching

/// A flow as a Mermaid flowchart: its states with what they ask, and the conditions that lead from one to the next.
package func mermaid(_ flow: Flow) -> String {
  var lines = ["flowchart TD", "  start((\(quoted(flow.title)))) --> \(node(flow.start))"]
  for state in flow.states {
    lines.append("  \(node(state.id))\(shape(of: state))")
    for plan in state.plans { lines += plan.mermaid(from: state, number: lines.count) }
    if let once = state.once {
      let label = quoted("\(once.message) was sent")
      lines.append("  \(node(state.id)) -.->|\(label)| \(node(once.otherwise))")
    }
    switch state.exit {
    case .to(let rules):
      for rule in rules {
        let isPlain = rules.count == 1 && rule.when == nil
        let label = isPlain ? "" : "|\(quoted(rule.when?.text ?? "else"))|"
        lines.append("  \(node(state.id)) -->\(label) \(node(rule.target))")
      }
    case .end(let end, let opens):
      let id = "end_" + end.text.replacing("-", with: "_")
      lines.append("  \(node(state.id)) --> \(id)([\(quoted(end.text))])")
      if let opens {
        lines.append(
          "  \(id) -.->|opens| flow_\(opens.text.replacing("-", with: "_"))[[\(quoted(opens.text))]]"
        )
      }
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

extension Plan {
  /// A note beside the state for each thing it plans.
  fileprivate func mermaid(from state: State, number: Int) -> [String] {
    let words: String? =
      switch what {
      case .draft(let id): "draft \(id)"
      case .remind(let id): "remind \(id)"
      case .cycle(let rotation): "cycle \(rotation.name)"
      case .fact, .close: nil
      }
    guard let words else { return [] }
    let label = condition.map { "|\(quoted($0.text))|" } ?? ""
    return ["  \(node(state.id)) -.-\(label) plan_\(number)>\(quoted(words))]"]
  }
}

/// States are prefixed, since some of their names are words of the chart's own language.
private func node(_ id: StateID) -> String { "s_" + id.text.replacing("-", with: "_") }

private func shape(of state: State) -> String {
  switch state.act {
  case .ask(let question): "[\(quoted(question.text.text))]"
  case .each(let person, let list, let flow):
    "[[\(quoted("\(flow) for each \(person) in \(list)"))]]"
  case .call(let flow): "[[\(quoted(flow.text))]]"
  case .recall(let fact, _): "[/\(quoted("recall \(fact.rawValue)"))/]"
  case .pass: "(\(quoted(state.id.text)))"
  }
}

private func quoted(_ text: String) -> String {
  let safe = text.replacing("#", with: "#35;").replacing("\"", with: "#quot;")
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  return "\"\(safe)\""
}
