/// Where a run stands, worked out from its answers alone; no position is ever stored.
///
/// The same arguments always give the same position. The time it takes grows linearly with the answers.
///
/// - Parameter flows: finds a flow of the content by its id.
package func resolve(
  _ run: Run, under flows: (FlowID) -> Flow?, outside: Outside = Outside()
) -> Position {
  withoutActuallyEscaping(flows) { flows in
    var walk = Walk(run: run, flows: flows, outside: outside)
    return walk.whole()
  }
}

/// How many more questions the most usual answers would bring, the one that waits included.
package func questionsLeft(
  _ run: Run, under flows: (FlowID) -> Flow?, outside: Outside = Outside()
) -> Int {
  withoutActuallyEscaping(flows) { flows in
    var walk = Walk(run: run, flows: flows, outside: outside, guesses: true)
    _ = walk.whole()
    return walk.guessed
  }
}

/// The answers that no way leads by, even if the questions without an answer got their most usual one.
func parked(_ run: Run, under flows: (FlowID) -> Flow?, outside: Outside) -> [Address] {
  withoutActuallyEscaping(flows) { flows in
    var walk = Walk(run: run, flows: flows, outside: outside, guesses: true)
    return walk.whole().parked
  }
}

/// One walk through a flow along its answers.
private struct Walk {
  let run: Run
  let flows: (FlowID) -> Flow?
  let outside: Outside
  /// Whether questions without an answer are answered as is most usual, to see how many are left.
  var guesses = false

  var guessed = 0
  var position: Position
  var used: Set<Address> = []
  /// How many effects of a name there are so far.
  private var planned: [String: Int] = [:]

  init(
    run: Run, flows: @escaping (FlowID) -> Flow?, outside: Outside, guesses: Bool = false
  ) {
    self.run = run
    self.flows = flows
    self.outside = outside
    self.guesses = guesses
    position = Position(scope: Scope(now: run.began, hours: outside.hours))
  }

  mutating func whole() -> Position {
    guard let flow = flows(run.flow) else { return position }
    var scope = position.scope
    if case .ended(let end, let opens) = walk(flow, in: &scope, below: [""], with: nil) {
      position.next = .end(end, opens: opens)
    }
    position.scope = scope
    position.parked = run.answers.keys.filter { !used.contains($0) }.sorted()
    return position
  }

  enum Outcome {
    /// A question waits, or there is no way on.
    case stopped
    case ended(EndID, opens: FlowID?)
  }

  /// - Parameter prefixes: the address of the caller, then the addresses it had under earlier names.
  mutating func walk(
    _ flow: Flow, in scope: inout Scope, below prefixes: [String], with person: PersonAnswer?
  ) -> Outcome {
    var id = flow.start
    // A flow without cycles passes each state at most once; the bound keeps an unchecked one from hanging.
    for _ in 0...flow.states.count {
      guard let state = flow.state(id) else { return .stopped }
      let here = addresses(of: state, below: prefixes)
      if let once = state.once, isDrafted(once.message) || wasSent(once.message, at: here) {
        id = once.otherwise
        continue
      }
      if let advice = state.say { position.said.append(advice) }
      guard act(state, of: flow, in: &scope, at: here) else { return .stopped }
      plan(state, in: scope, at: here[0], with: person)
      switch state.exit {
      case .end(let end, let opens): return .ended(end, opens: opens)
      case .to(let rules):
        guard let rule = rules.first(where: { $0.when.map(scope.holds) ?? true }) else {
          return .stopped
        }
        id = rule.target
      }
    }
    return .stopped
  }

  /// Does what the state does; false if it waits for an answer.
  private mutating func act(
    _ state: State, of flow: Flow, in scope: inout Scope, at here: [String]
  ) -> Bool {
    switch state.act {
    case .pass: return true
    case .ask(let question):
      return ask(question, state: state, flow: flow, in: &scope, at: here)
    case .recall(let fact, let into):
      // How a person likes to put things holds for all that is still to be done, as their hours do.
      scope.values[into] =
        fact == .stance
        ? outside.recalled[fact] : reading(of: here, outside: outside.recalled[fact])
      return true
    case .call(let id):
      guard let small = flows(id) else { return false }
      var inner = scope.handed(to: small)
      guard case .ended = walk(small, in: &inner, below: here.map { $0 + "/" }, with: nil) else {
        return false
      }
      scope.now = inner.now
      return true
    case .each(let name, let list, let id):
      guard let small = flows(id) else { return false }
      guard case .people(let people) = scope.values[list] else { return true }
      var known: [[Name: Value]] = []
      for person in people {
        var inner = scope.handed(to: small)
        inner.values[name] = .person(person)
        let below = here.map { "\($0)[\(person.key)]/" }
        guard case .ended = walk(small, in: &inner, below: below, with: person) else {
          return false
        }
        known.append(inner.values)
        scope.now = max(scope.now, inner.now)
      }
      scope.people[state.id] = known
      return true
    }
  }

  private mutating func ask(
    _ question: Question, state: State, flow: Flow, in scope: inout Scope, at here: [String]
  ) -> Bool {
    let address = Address(here[0])
    let given = here.lazy.map { Address($0) }
      .first { [run] in run.answers[$0].map { question.accepts($0.value) } ?? false }
    if let given, let kept = run.answers[given] {
      used.insert(given)
      position.said = []
      let answer = Answer(value: question.today(kept.value), at: kept.at)
      position.path.append(
        Position.Step(address: address, question: question, answer: answer, scope: scope))
      scope.values[question.into] = answer.value
      scope.now = answer.at
      return true
    }
    if guesses {
      guessed += 1
      scope.values[question.into] =
        question.byDefault(in: scope) ?? question.usual(at: scope.now)
      return true
    }
    let takenBack = here.compactMap { run.retracted[Address($0)] }
      .first { question.accepts($0.value) }
    let offer = takenBack?.value ?? question.byDefault(in: scope)
    position.next = .question(
      Position.Asked(
        address: address, flow: flow.id, state: state, question: question,
        offer: question.today(offer), scope: scope))
    return false
  }

  /// Whether the run itself has written the message already, such as to the first of two people.
  private func isDrafted(_ message: MessageID) -> Bool {
    position.effects.contains { $0.what == .draft(message) && $0.employer == nil }
  }

  private mutating func wasSent(_ message: MessageID, at here: [String]) -> Bool {
    let sent = Value.flag(outside.sent.contains(message))
    return reading(of: here.map { $0 + "?once" }, outside: sent) == .flag(true)
  }

  /// What was read here before, or what stands outside now.
  private mutating func reading(of here: [String], outside value: Value?) -> Value? {
    for address in here {
      if let kept = run.readings[Address(address)] { return kept }
    }
    position.unread.append(Position.Unread(address: Address(here[0]), value: value))
    return value
  }

  private mutating func plan(
    _ state: State, in scope: Scope, at here: String, with person: PersonAnswer?
  ) {
    guard !guesses else { return }
    for plan in state.plans {
      let holds = plan.condition.map(scope.holds) ?? true
      guard holds, let what = plan.what.workedOut(in: scope) else { continue }
      var whom = person
      if let name = plan.with, case .person(let named) = scope.values[name] { whom = named }
      var employer: EmployerAnswer?
      if let name = plan.employer, case .employer(let named) = scope.values[name] {
        employer = named
      }
      let kind = "\(here)#\(plan.what.label)"
      let twins = planned[kind, default: 0]
      planned[kind] = twins + 1
      position.effects.append(
        Effect(
          id: EffectID(twins == 0 ? kind : "\(kind).\(twins + 1)"), what: what, person: whom,
          employer: employer,
          from: plan.from.flatMap(scope.time(of:)), due: plan.due.flatMap(scope.time(of:)),
          opens: plan.opens, before: plan.before, slots: scope.values, decided: scope.now))
    }
  }

  private func addresses(of state: State, below prefixes: [String]) -> [String] {
    let names = [state.id] + state.was
    return prefixes.flatMap { prefix in names.map { prefix + $0.text } }
  }
}

extension Scope {
  /// What a small flow gets from its caller: the names it takes, and what every text may name.
  fileprivate func handed(to flow: Flow) -> Scope {
    let taken = flow.takes + ["employer", "role"]
    return Scope(values: values.filter { taken.contains($0.key) }, now: now, hours: hours)
  }
}

extension Plan.What {
  /// The part of an effect's id that tells what it is.
  fileprivate var label: String {
    switch self {
    case .draft(let message): "draft:\(message)"
    case .remind(let reminder): "remind:\(reminder)"
    case .cycle(let rotation): "cycle:\(rotation.name)"
    case .fact(let kind, _): "fact:\(kind.rawValue)"
    case .close(let scope): "close:\(scope.rawValue)"
    }
  }

  /// The same with its times and values; nil if what it needs is unknown.
  fileprivate func workedOut(in scope: Scope) -> Effect.What? {
    switch self {
    case .draft(let message): .draft(message)
    case .remind(let reminder): .remind(reminder)
    case .close(let whose): .close(whose)
    case .fact(let kind, .word(let word)): .fact(kind, .word(word))
    case .fact(let kind, .contact(let direction, let channel)):
      .fact(kind, .contact(direction, channel))
    case .fact(let kind, .expression(let expression)):
      scope.value(of: expression).map { .fact(kind, .value($0)) }
    case .cycle(let rotation):
      scope.time(of: rotation.after).map { after in
        .cycle(
          Effect.Cycle(
            name: rotation.name, reminders: rotation.reminders, every: rotation.every,
            after: after, until: rotation.until.flatMap(scope.time(of:)),
            atMost: rotation.atMost))
      }
    }
  }
}
