import Coaching

extension Material {
  /// Checks the names of answers: none twice on one way, each read somewhere, lengths of time not mixed.
  func checkAnswers(_ walk: PlaybookWalk, _ findings: Findings) {
    for text in flows {
      checkTwice(text, findings)
      checkMixed(text, findings)
    }
    checkRead(findings)
  }

  /// Reports a name that two questions of one way answer, and one that the caller hands over already.
  private func checkTwice(_ text: FlowText, _ findings: Findings) {
    let nexts = text.nexts
    var first: [Name: (index: Int, state: StateID)] = [:]
    let answers = text.answers
    for (name, line, state) in answers {
      guard let index = text.flow.states.firstIndex(where: { $0.id == state }) else { continue }
      if text.flow.takes.contains(name) {
        findings.add(
          .twoQuestions, in: text.file, line: line,
          "'\(name)' is handed over by the caller already",
          hint: "give this answer a name of its own")
      } else if let other = first[name] {
        let follows = leads(other.index, to: index, nexts) || leads(index, to: other.index, nexts)
        if follows || !text.alike(other.index, index) {
          findings.add(
            .twoQuestions, in: text.file, line: line,
            "'\(name)' is answered by the state '\(other.state)' too",
            hint: "give this answer a name of its own")
        }
      } else {
        first[name] = (index, state)
      }
    }
  }

  private func leads(_ from: Int, to target: Int, _ nexts: [[Int]]) -> Bool {
    var seen: Set<Int> = []
    var waiting = nexts[from]
    while let next = waiting.popLast() {
      if next == target { return true }
      if seen.insert(next).inserted { waiting += nexts[next] }
    }
    return false
  }

  /// Warns of an answer that no rule, plan, text or small flow uses.
  private func checkRead(_ findings: Findings) {
    let slots = slotsOfTexts
    let texts = flowsByID
    var asked: [FlowID: Set<Name>] = [:]  // names that callers ask about in `any`
    for text in flows {
      for state in text.flow.states {
        for expression in state.expressions {
          for (each, names) in expression.root.anyNames {
            guard let small = text.flow.state(each)?.callee else { continue }
            asked[small, default: []].formUnion(names)
          }
        }
      }
    }
    for text in flows where !text.isPartial && !text.states.contains(where: \.isBroken) {
      var read = asked[text.flow.id] ?? []
      read.formUnion(["employer", "role"])  // every run is known by them
      for state in text.flow.states {
        read.formUnion(state.expressions.flatMap { $0.root.names })
        read.formUnion(state.templates.flatMap { $0.slots.map(\.slot.name) })
        if case .each(_, let list, _) = state.act { read.insert(list) }
        if let small = state.callee {
          guard let text = texts[small] else { continue }
          read.formUnion(text.flow.takes)
        }
        for plan in state.plans {
          if let with = plan.with { read.insert(with) }
          for id in plan.texts {
            // A text that is not there might use any answer.
            read.formUnion(slots[id] ?? Set(text.answers.map(\.name)))
          }
        }
      }
      for (name, line, _) in text.answers where !read.contains(name) {
        findings.add(
          .neverRead, in: text.file, line: line, "nothing uses the answer '\(name)'",
          hint: "use it in a rule, a plan, a text or a fact, or do not ask")
      }
    }
  }

  /// The names in the slots of each message and step.
  private var slotsOfTexts: [TextID: Set<Name>] {
    var slots: [TextID: Set<Name>] = [:]
    for text in messages {
      let message = text.message
      let templates =
        [message.title] + message.wordings.flatMap { [$0.subject, $0.body].compactMap { $0 } }
      slots[.message(message.id)] = Set(templates.flatMap { $0.slots.map(\.slot.name) })
    }
    for text in steps {
      let templates = [text.reminder.title, text.reminder.body]
      slots[.step(text.reminder.id)] = Set(templates.flatMap { $0.slots.map(\.slot.name) })
    }
    return slots
  }

  /// Warns where one plan counts whole days from the same time both in hours and in days.
  private func checkMixed(_ text: FlowText, _ findings: Findings) {
    for (state, place) in text.pairs {
      for (index, plan) in state.plans.enumerated() {
        let times = [plan.from, plan.due].compactMap { $0?.root }
        let moves = times.flatMap(\.moves)
        for (base, span) in moves where span.unit == .hours && span.count % 24 == 0 {
          guard
            let other = moves.first(where: {
              $0.base == base && $0.span.unit == .days && $0.span.count * 24 == span.count
            })
          else { continue }
          findings.add(
            .mixedLengths, in: text.file, line: place.plan(index, "due"),
            "'\(span)' and '\(other.span)' from one time differ when the clocks change",
            hint: "write both in the same unit")
        }
      }
    }
  }
}

/// A message or a step that a plan writes.
enum TextID: Hashable {
  case message(MessageID)
  case step(ReminderID)
}

extension Plan {
  /// The messages and steps it writes.
  var texts: [TextID] {
    switch what {
    case .draft(let id): [.message(id)]
    case .remind(let id): [.step(id)]
    case .cycle(let rotation): rotation.reminders.map(TextID.step)
    case .fact, .close: []
    }
  }
}

extension FlowText {
  /// Whether two states ask for the same kind of answer.
  fileprivate func alike(_ one: Int, _ other: Int) -> Bool {
    func kind(_ index: Int) -> Kind? {
      switch flow.states[index].act {
      case .ask(let question): Kind(question)
      case .recall(let recall, _): Kind(recall, times: [:])
      case .pass, .call, .each: nil
      }
    }
    return kind(one) == kind(other)
  }
}

extension State {
  /// All its expressions.
  var expressions: [Expression] {
    var result = plans.flatMap { plan -> [Expression] in
      var found = [plan.condition, plan.from, plan.due].compactMap { $0 }
      switch plan.what {
      case .cycle(let rotation): found += [rotation.after] + [rotation.until].compactMap { $0 }
      case .fact(_, .expression(let value)): found.append(value)
      case .fact, .draft, .remind, .close: break
      }
      return found
    }
    if let byDefault = question?.byDefault { result.append(byDefault) }
    if case .to(let rules) = exit { result += rules.compactMap(\.when) }
    return result
  }

  /// The texts it shows itself.
  var templates: [Template] { [question?.text, question?.hint].compactMap { $0 } }
}

extension Expression.Node {
  /// The parts one level down.
  private var parts: [Self] {
    switch self {
    case .name, .field, .span, .number, .now: []
    case .not(let inner), .known(let inner, _), .add(let inner, _), .subtract(let inner, _),
      .officeAfter(let inner), .officeBefore(let inner), .at(let inner, _), .any(_, let inner):
      [inner]
    case .both(let left, let right), .either(let left, let right),
      .compare(let left, _, let right):
      [left, right]
    case .earliest(let nodes), .latest(let nodes), .firstKnown(let nodes): nodes
    }
  }

  /// The names in it; the options it compares with are among them.
  var names: Set<Name> {
    switch self {
    case .name(let name, _), .field(let name, _): [name]
    default: Set(parts.flatMap(\.names))
    }
  }

  /// The names that its `any` conditions ask about, with their `each` states.
  var anyNames: [(StateID, Set<Name>)] {
    if case .any(let state, let condition) = self { return [(state, condition.names)] }
    return parts.flatMap(\.anyNames)
  }

  /// The times it moves, with the lengths.
  var moves: [(base: Self, span: Span)] {
    switch self {
    case .add(let base, let span), .subtract(let base, let span): [(base, span)] + base.moves
    default: parts.flatMap(\.moves)
    }
  }
}
