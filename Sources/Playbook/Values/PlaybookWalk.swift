import Coaching

/// The walks over all flows, callers before the small flows they call.
struct PlaybookWalk {
  /// By flow, for the flows that could be walked.
  private(set) var walks: [FlowID: FlowWalk] = [:]
  /// The flows that each flow is called by.
  private(set) var callers: [FlowID: Set<FlowID>] = [:]

  init(_ material: Material, _ findings: Findings) {
    let texts = Dictionary(
      material.flows.map { ($0.flow.id, $0) }, uniquingKeysWith: { first, _ in first })
    for text in material.flows {
      for call in text.flow.calls { callers[call, default: []].insert(text.flow.id) }
    }
    let times = material.factTimes
    let ends = Ends(texts: texts, times: times)
    var handed: [FlowID: [Knowledge]] = [:]
    for id in Self.order(material) {
      guard let text = texts[id], text.order != nil else { continue }
      let walk = FlowWalk(
        text, from: Self.entry(of: text.flow, handed[id]), times: times, atEnd: ends.end
      ) {
        code, line, message, hint in
        guard !text.isPartial else { return }
        findings.add(code, in: text.file, line: line, message, hint: hint)
      }
      walks[id] = walk
      for call in walk.calls {
        guard let small = texts[call.flow] else { continue }
        handed[call.flow, default: []].append(
          Self.handed(call.knowledge, to: small.flow, call.person))
        guard !text.isPartial else { continue }
        Self.checkTaken(call, of: small.flow, in: text, findings)
      }
    }
  }

  /// The flows, each after all that call it; those that call in a circle are left out.
  private static func order(_ material: Material) -> [FlowID] {
    let ids = material.flows.map(\.flow.id)
    let calls = Dictionary(
      material.flows.map { ($0.flow.id, $0.flow.calls.filter(ids.contains)) },
      uniquingKeysWith: { first, _ in first })
    var incoming: [FlowID: Int] = [:]
    for id in calls.values.joined() { incoming[id, default: 0] += 1 }
    var ready = ids.filter { incoming[$0] == nil }
    var order: [FlowID] = []
    while let id = ready.popLast() {
      order.append(id)
      for call in calls[id] ?? [] {
        incoming[call, default: 0] -= 1
        if incoming[call] == 0 { ready.append(call) }
      }
    }
    return order
  }

  /// What a flow knows when it begins.
  private static func entry(of flow: Flow, _ handed: [Knowledge]?) -> Knowledge {
    if let first = handed?.first {
      return handed?.dropFirst().reduce(first) { $0.joined($1) } ?? first
    }
    return .anything(flow.takes)
  }

  private static func handed(_ knowledge: Knowledge, to flow: Flow, _ person: Name?) -> Knowledge {
    knowledge.only(flow.takes + [person].compactMap { $0 })
  }

  private static func checkTaken(
    _ call: (flow: FlowID, knowledge: Knowledge, person: Name?, line: Int), of small: Flow,
    in text: FlowText, _ findings: Findings
  ) {
    for name in small.takes where call.knowledge.names[name] == nil {
      findings.add(
        .untakenName, in: text.file, line: call.line,
        "'\(small.id)' takes '\(name)', which nothing answers on the way here",
        hint: didYouMean(name.text, among: call.knowledge.names.keys.map(\.text)))
    }
  }
}

extension Knowledge {
  /// Of names that nothing is known of.
  static func anything(_ names: [Name]) -> Knowledge {
    Knowledge(Dictionary(names.map { ($0, Known(.anything)) }, uniquingKeysWith: { $1 }))
  }
}

extension Material {
  /// What kind of time the flows keep as each fact, as far as it can be told from the question that gives it.
  var factTimes: [FactKind: Kind] {
    var times: [FactKind: Kind] = [:]
    for (text, state, _) in allStates {
      for case .fact(let fact, .expression(let value)) in state.plans.map(\.what) {
        var kind = Kind.time
        switch value.root {
        case .name(let name, _):
          let question = text.flow.states.compactMap(\.question).first { $0.into == name }
          kind = question.map(Kind.init) ?? .time
        case .at, .officeAfter, .officeBefore, .now: kind = .moment
        default: break
        }
        times[fact] = times[fact].map { $0 == kind ? kind : .time } ?? kind
      }
    }
    return times
  }
}

/// What is known at the end of each small flow, whoever calls it.
private final class Ends {
  private let texts: [FlowID: FlowText]
  private var known: [FlowID: Knowledge] = [:]

  private let times: [FactKind: Kind]

  init(texts: [FlowID: FlowText], times: [FactKind: Kind]) {
    self.texts = texts
    self.times = times
  }

  func end(_ id: FlowID) -> Knowledge {
    if let found = known[id] { return found }
    known[id] = Knowledge()  // a flow that calls itself in a circle knows nothing
    guard let text = texts[id] else { return Knowledge() }
    let walk = FlowWalk(text, from: .anything(text.flow.takes), times: times, atEnd: end)
    let found = walk.end ?? Knowledge()
    known[id] = found
    return found
  }
}
