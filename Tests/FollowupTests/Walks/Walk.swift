import Coaching

/// All ways through a flow with a few representative answers to each question.
///
/// Two places from which everything goes on alike count as one: they wait at the same question and agree in all values that an
/// expression of the flow may still read. So the walk is exhaustive in rules and conditions without being endless.
struct Walk {
  let program: Program
  let flow: FlowID
  let outside: Outside
  let start: Moment
  /// For each state, by flow, the names that an expression may still read from there on.
  private let read: [FlowID: [StateID: Set<Name>]]

  init(program: Program, flow: FlowID, outside: Outside, start: Moment) {
    self.program = program
    self.flow = flow
    self.outside = outside
    self.start = start
    var read: [FlowID: [StateID: Set<Name>]] = [:]
    for flow in program.closure(of: flow).reversed() {
      read[flow.id] = flow.namesReadFromEachState(in: read)
    }
    self.read = read
  }

  struct Visit {
    var run: Run
    var position: Position
    var questions: Int
  }

  /// Calls `look` at each place, the ends included.
  ///
  /// - Returns: how many places there are.
  @discardableResult
  func each(_ look: (Visit) throws -> Void) rethrows -> Int {
    var seen: Set<String> = []
    var waiting = [Run(flow: flow, fingerprint: "walk", began: start)]
    var count = 0
    while let run = waiting.popLast() {
      let position = resolve(run, under: program.flow, outside: outside)
      count += 1
      try look(Visit(run: run, position: position, questions: position.path.count))
      guard let asked = position.asked else { continue }
      guard seen.insert(mark(position, asked)).inserted else { continue }
      let now = start.adding(minutes: position.path.count + 1)
      let events = position.unread.map { Event.read($0.address, $0.value) }
      for value in Self.answers(to: asked.question, at: now) {
        waiting.append(run.applying(events + [.answered(asked.address, value)], at: now))
      }
    }
    return count
  }

  private func mark(_ position: Position, _ asked: Position.Asked) -> String {
    let values = position.scope.values.merging(asked.scope.values) { $1 }
    let relevant = relevantNames(at: asked.address)
    let parts = relevant.sorted().map { "\($0)\(Self.mark(values[$0]))" }
    let people = position.scope.people.filter {
      relevant.contains(Expression.Node.mark(of: $0.key))
    }.sorted { $0.key < $1.key }.map { state, known in
      "\(state)"
        + known.map { inner in
          relevant.sorted().map { "\($0)\(Self.mark(inner[$0]))" }.joined()
        }.joined(separator: "|")
    }
    return ([asked.address.text] + parts + people).joined(separator: ";")
  }

  /// What may still be read from a place on: in the small flow it lies in, and in its callers.
  private func relevantNames(at address: Address) -> Set<Name> {
    var names: Set<Name> = []
    var current = program.flow(flow)
    for part in address.text.split(separator: "/") {
      guard let flow = current else { break }
      let state = StateID(String(part.prefix { $0 != "[" }))
      names.formUnion(read[flow.id]?[state] ?? [])
      switch flow.state(state)?.act {
      case .each(_, _, let small), .call(let small): current = program.flow(small)
      default: current = nil
      }
    }
    return names
  }

  private static func mark(_ value: Value?) -> String {
    switch value {
    case nil: "?"
    case .text: "!"
    case .person(let person): "\(person.isNamed)"
    case .people(let people): "\(people.count)"
    case .some(let value): "=\(value)"
    }
  }

  /// In range, at the border, unknown; lists of one and two.
  static func answers(to question: Question, at now: Moment) -> [Value?] {
    let known: [Value] =
      switch question.kind {
      case .employer:
        [.employer(EmployerAnswer(name: question.into == "employer" ? "Acme" : "Borealis"))]
      case .text: [.text("getting the nightly jobs off cron")]
      case .people:
        [[dana], [dana, hr]].map(Value.people)
      case .moment(.past): [now.adding(hours: -2), now.adding(days: -4)].map { .when(.moment($0)) }
      case .moment: [now.adding(hours: 20), now.adding(days: 4)].map { .when(.moment($0)) }
      case .day(.past): [now.day, now.day.adding(days: -9)].map { .when(.day($0)) }
      case .day:
        [now.day, now.day.adding(days: 4), now.day.adding(days: 25)].map { .when(.day($0)) }
      case .yesNo: [.flag(true), .flag(false)]
      case .choice: question.options.map { .option($0.id) }
      case .number: [.number(0), .number(2), .number(6)]
      case .money: [.money(Money(text: "62,000 EUR", amount: 62_000))]
      }
    return known + (question.unknown == nil ? [] : [nil])
  }

  private static let dana = PersonAnswer(
    key: "dana-cruz", name: "Dana Cruz", isNamed: true, title: "head of data", seat: 0)
  private static let hr = PersonAnswer(
    key: "someone-in-hr", name: "someone in HR", isNamed: false, seat: 1)
}

extension Flow {
  /// The names that an expression reads in each state or in one that can come after it.
  ///
  /// - Parameter small: the same for the small flows it calls.
  func namesReadFromEachState(in small: [FlowID: [StateID: Set<Name>]]) -> [StateID: Set<Name>] {
    var found: [StateID: Set<Name>] = [:]
    func names(from id: StateID) -> Set<Name> {
      if let known = found[id] { return known }
      guard let state = state(id) else { return [] }
      var read = Set(state.expressions.flatMap { $0.root.names })
      switch state.act {
      case .each(_, _, let flow), .call(let flow):
        read.formUnion(small[flow]?.values.flatMap { $0 } ?? [])
      default: break
      }
      if let once = state.once { read.formUnion(names(from: once.otherwise)) }
      if case .to(let rules) = state.exit {
        for rule in rules { read.formUnion(names(from: rule.target)) }
      }
      found[id] = read
      return read
    }
    states.forEach { _ = names(from: $0.id) }
    return found
  }
}

extension State {
  var expressions: [Expression] {
    var found = question?.byDefault.map { [$0] } ?? []
    if case .to(let rules) = exit { found += rules.compactMap(\.when) }
    for plan in plans {
      found += [plan.condition, plan.from, plan.due].compactMap { $0 }
      switch plan.what {
      case .fact(_, .expression(let expression)): found.append(expression)
      case .cycle(let rotation): found += [rotation.after, rotation.until].compactMap { $0 }
      default: break
      }
    }
    return found
  }
}

extension Expression.Node {
  var names: [Name] {
    switch self {
    case .name(let name, _), .field(let name, _): [name]
    case .span, .number, .now: []
    case .not(let inner), .known(let inner, _), .add(let inner, _), .subtract(let inner, _),
      .officeAfter(let inner), .officeBefore(let inner), .at(let inner, _):
      inner.names
    case .any(let state, let inner): [Self.mark(of: state)] + inner.names
    case .both(let left, let right), .either(let left, let right), .compare(let left, _, let right):
      left.names + right.names
    case .earliest(let nodes), .latest(let nodes), .firstKnown(let nodes): nodes.flatMap(\.names)
    }
  }

  /// Stands among the names for what an `any` reads of a state.
  static func mark(of state: StateID) -> Name { Name("any:\(state)") }
}
