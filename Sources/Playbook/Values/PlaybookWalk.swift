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
    let ends = Ends(texts: texts)
    var handed: [FlowID: [Knowledge]] = [:]
    for id in Self.order(material) {
      guard let text = texts[id], text.order != nil else { continue }
      let walk = FlowWalk(text, from: Self.entry(of: text.flow, handed[id]), atEnd: ends.end) {
        code, line, message, hint in
        guard !text.isPartial else { return }
        findings.add(code, in: text.file, line: line, message, hint: hint)
      }
      walks[id] = walk
      for call in walk.calls {
        guard let small = texts[call.flow] else { continue }
        handed[call.flow, default: []].append(Self.handed(call.knowledge, to: small.flow, call.person))
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
    var knowledge = Knowledge()
    for name in flow.takes { knowledge.names[name] = Known(.anything) }
    return knowledge
  }

  private static func handed(_ knowledge: Knowledge, to flow: Flow, _ person: Name?) -> Knowledge {
    var result = Knowledge()
    for name in flow.takes { result.names[name] = knowledge.names[name] }
    if let person { result.names[person] = Known(.person) }
    return result
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
    if let person = call.person, !small.takes.contains(person) {
      findings.add(
        .untakenName, in: text.file, line: call.line, "'\(small.id)' does not take '\(person)'",
        hint: "add it to 'takes:' there")
    }
  }
}

/// What is known at the end of each small flow, whoever calls it.
private final class Ends {
  private let texts: [FlowID: FlowText]
  private var known: [FlowID: Knowledge] = [:]

  init(texts: [FlowID: FlowText]) { self.texts = texts }

  func end(_ id: FlowID) -> Knowledge {
    if let found = known[id] { return found }
    known[id] = Knowledge()  // a flow that calls itself in a circle knows nothing
    guard let text = texts[id] else { return Knowledge() }
    var entry = Knowledge()
    for name in text.flow.takes { entry.names[name] = Known(.anything) }
    let walk = FlowWalk(text, from: entry, atEnd: end)
    let found = walk.end ?? Knowledge()
    known[id] = found
    return found
  }
}
