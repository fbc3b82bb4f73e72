import Coaching

/// One walk over a flow along all its ways at once: what is known before and after each state.
struct FlowWalk {
  let text: FlowText
  /// What kind of time the content keeps as each fact.
  let times: [FactKind: Kind]
  /// What is known of each person at the end of a small flow.
  let atEnd: (FlowID) -> Knowledge
  /// Takes findings with the line they stand on; nil when the flow is walked for what it knows alone.
  let report: ((DiagnosticCode, Int, String, String?) -> Void)?

  /// When a state is entered, before it asks.
  private(set) var before: [StateID: Knowledge] = [:]
  /// When a state's plans are made, after its question is answered.
  private(set) var after: [StateID: Knowledge] = [:]
  /// Joined over the ends of the flow.
  private(set) var end: Knowledge?
  /// What each call hands on, with the line of the call.
  private(set) var calls: [(flow: FlowID, knowledge: Knowledge, person: Name?, line: Int)] = []
  private var people: [StateID: Knowledge] = [:]

  private var flow: Flow { text.flow }
  private var options: [String: Name] {
    let questions = flow.states.compactMap(\.question)
    return Dictionary(
      questions.flatMap { question in question.options.map { ($0.id.text, question.into) } },
      uniquingKeysWith: { first, _ in first })
  }
  private var names: Set<Name> { Set(text.answers.map(\.name)).union(flow.takes) }

  init(
    _ text: FlowText, from entry: Knowledge, times: [FactKind: Kind],
    atEnd: @escaping (FlowID) -> Knowledge,
    report: ((DiagnosticCode, Int, String, String?) -> Void)? = nil
  ) {
    self.text = text
    self.times = times
    self.atEnd = atEnd
    self.report = report
    guard let order = text.order else { return }
    before[flow.start] = entry
    for index in order {
      let state = flow.states[index]
      guard let knowledge = before[state.id] else { continue }
      visit(state, text.states[index], knowledge)
    }
  }

  private mutating func visit(_ state: State, _ place: StateText, _ entry: Knowledge) {
    if let once = state.once { lead(to: once.otherwise, entry) }
    var knowledge = entry
    act(state, place, &knowledge)
    after[state.id] = knowledge
    if !place.isBroken { plan(state, place, knowledge) }
    switch state.exit {
    case .end: end = end.or(knowledge)
    case .to(let rules): follow(rules, place, knowledge)
    }
  }

  private mutating func lead(to target: StateID, _ knowledge: Knowledge) {
    guard let state = flow.state(target) else { return }
    before[state.id] = before[state.id].or(knowledge)
  }

  // MARK: - What a state does

  private mutating func act(_ state: State, _ place: StateText, _ knowledge: inout Knowledge) {
    if let name = place.declares { knowledge.set(name, Known(.anything)) }
    switch state.act {
    case .pass: break
    case .ask(let question):
      if let expression = question.byDefault, !place.isBroken {
        checkDefault(expression, question, knowledge, place.line(of: "default"))
      }
      knowledge.set(
        question.into, Known(Kind(question), mayBeUnknown: question.unknown != nil))
    case .recall(let recall, let into):
      knowledge.set(into, Known(Kind(recall, times: times), mayBeUnknown: true))
    case .call(let id):
      calls.append((id, knowledge, nil, place.line(of: "call")))
    case .each(let person, let list, let id):
      let line = place.line(of: "each")
      let check = check(knowledge, line)
      let kind = check.kind(.name(list, maybe: false), knowledge)
      if kind != .people, kind != .anything {
        report?(.wrongType, line, "'\(list)' is \(kind.words) and no list of people", nil)
      }
      let handed = knowledge.keeping(list) { $0 == .some } ?? knowledge
      calls.append(
        (id, handed.setting(person, Known(.person)), person, place.line(of: "call")))
      people[state.id] = atEnd(id).setting(person, Known(.person))
    }
  }

  private func checkDefault(
    _ expression: Expression, _ question: Question, _ knowledge: Knowledge, _ line: Int
  ) {
    let wanted = Kind(question)
    if case .name(let name, _) = expression.root, knowledge.names[name] == nil {
      if case .choice(let options) = wanted {
        guard !options.contains(OptionID(name.text)) else { return }
        report?(
          .unknownOption, line, "the question has no option '\(name)'",
          didYouMean(name.text, among: options.map(\.text)))
        return
      }
      if wanted == .flag, name == "yes" || name == "no" { return }
    }
    let kind = check(knowledge, line).kind(expression.root, knowledge)
    let fits =
      kind == .anything || kind == wanted || wanted == .day && kind.isTime
      || wanted == .moment && kind == .time
    if !fits {
      report?(
        .wrongType, line, "the default is \(kind.words), and \(wanted.words) is asked for", nil)
    }
  }

  private func plan(_ state: State, _ place: StateText, _ knowledge: Knowledge) {
    for (index, plan) in state.plans.enumerated() {
      var inside = knowledge
      if let condition = plan.condition {
        let line = place.plan(index, "if")
        check(knowledge, line).condition(condition, knowledge)
        guard let held = knowledge.assuming(condition.root, true) else {
          report?(
            .deadRule, line, "'\(condition.text)' never holds here, so this is never planned", nil)
          continue
        }
        inside = held
      }
      func time(_ expression: Expression?, _ key: String, needed: Bool) {
        guard let expression else { return }
        check(knowledge, place.plan(index, key)).time(expression, inside, needed: needed)
      }
      time(plan.due, "due", needed: true)
      time(plan.from, "from", needed: false)
      if let with = plan.with {
        let kind = check(knowledge, place.plan(index, "with"))
          .kind(.name(with, maybe: false), inside)
        if kind != .person, kind != .anything {
          report?(
            .wrongType, place.plan(index, "with"), "'\(with)' is \(kind.words) and no person", nil)
        }
      }
      switch plan.what {
      case .cycle(let rotation):
        time(rotation.after, "after", needed: true)
        time(rotation.until, "until", needed: false)
      case .fact(let fact, .expression(let value)):
        checkFact(fact, value, inside, knowledge, place.plan(index, "value"))
      case .fact, .draft, .remind, .close: break
      }
    }
  }

  private func checkFact(
    _ fact: FactKind, _ value: Expression, _ inside: Knowledge, _ knowledge: Knowledge, _ line: Int
  ) {
    let check = check(knowledge, line)
    if [.promised, .interview, .offer].contains(fact) {
      check.time(value, inside, needed: false)
    } else {
      _ = check.kind(value.root, inside)
    }
  }

  private func check(_ base: Knowledge, _ line: Int) -> ExpressionCheck {
    ExpressionCheck(base: base, flowNames: names, options: options, people: people) {
      [report] code, message, hint in
      report?(code, line, message, hint)
    }
  }

  // MARK: - Where it leads

  private mutating func follow(_ rules: [Rule], _ place: StateText, _ knowledge: Knowledge) {
    var rest: Knowledge? = knowledge
    for (index, rule) in rules.enumerated() {
      let line = place.rules.indices.contains(index) ? place.rules[index] : place.line
      guard let condition = rule.when else {
        if let rest { lead(to: rule.target, rest) }
        return
      }
      if place.isBroken {
        lead(to: rule.target, rest?.assuming(condition.root, true) ?? knowledge)
        rest = rest?.assuming(condition.root, false)
        continue
      }
      check(knowledge, line).condition(condition, rest ?? knowledge)
      guard let held = rest?.assuming(condition.root, true) else {
        let never = knowledge.assuming(condition.root, true) == nil
        report?(
          .deadRule, line,
          never
            ? "'\(condition.text)' never holds here"
            : "the rule is never reached: the rules before it cover '\(condition.text)'",
          never ? nil : "take it out or put it first")
        lead(to: rule.target, knowledge)
        continue
      }
      lead(to: rule.target, held)
      rest = rest?.assuming(condition.root, false)
    }
    guard let rest, !place.isBroken, !rules.isEmpty else { return }
    reportGap(rules, place, rest)
  }

  /// Reports rules that leave cases without a way on.
  private func reportGap(_ rules: [Rule], _ place: StateText, _ rest: Knowledge) {
    let compared = Set(
      rules.compactMap { rule -> Name? in
        guard case .compare(let left, .equal, let right) = rule.when?.root else { return nil }
        return rest.optionCompared(left, right)?.0
      })
    let line = place.rules.last ?? place.line
    if let name = compared.first, compared.count == 1, let known = rest.names[name] {
      let missing = known.cases.map { value in
        switch value {
        case .option(let option): "'\(option)'"
        case .unknown, .unasked: "unknown"
        case .some: "anything else"
        }
      }
      report?(
        .missingOption, line,
        "the rules do not say where to go when '\(name)' is \(listed(missing.sorted()))",
        "add a rule for it, or 'else -> state' at the end")
    } else {
      report?(
        .noElse, line, "the rules do not say where to go when none of them holds",
        "end them with 'else -> state'")
    }
  }
}

extension FlowText {
  /// The names that the flow's own questions and lookups answer, with the line where each does.
  var answers: [(name: Name, line: Int, state: StateID)] {
    pairs.compactMap { state, text in
      switch state.act {
      case .ask(let question): (question.into, text.line(of: "into"), state.id)
      case .recall(_, let into): (into, text.line(of: "into"), state.id)
      case .pass, .call, .each:
        text.declares.map { ($0, text.line(of: "into"), state.id) }
      }
    }
  }

  /// The indices of the states that each state leads to.
  var nexts: [[Int]] {
    var index: [StateID: Int] = [:]
    for (number, state) in flow.states.enumerated() {
      for id in state.was { index[id] = index[id] ?? number }
    }
    for (number, state) in flow.states.enumerated() { index[state.id] = number }
    return flow.states.map { state in
      var targets: [StateID] = []
      if case .to(let rules) = state.exit { targets = rules.map(\.target) }
      if let once = state.once { targets.append(once.otherwise) }
      return targets.compactMap { index[$0] }
    }
  }

  /// The indices of the states in an order in which none comes before one that leads to it; nil if they run in a circle.
  var order: [Int]? {
    let nexts = nexts
    var incoming = Array(repeating: 0, count: nexts.count)
    for next in nexts.joined() { incoming[next] += 1 }
    var ready = incoming.indices.filter { incoming[$0] == 0 }
    var order: [Int] = []
    while let index = ready.popLast() {
      order.append(index)
      for next in nexts[index] {
        incoming[next] -= 1
        if incoming[next] == 0 { ready.append(next) }
      }
    }
    return order.count == nexts.count ? order : nil
  }
}
