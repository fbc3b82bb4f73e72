package import Coaching

/// A small playbook for tests: a talk, a no, and an acceptance that ends the search.
extension Program {
  package static let forTests: Program = {
    let flows = [Flow.talk, .thankOne, .turnedDown, .accepted, .asks, .offer]
    let shelf = Shelf(Dictionary(uniqueKeysWithValues: flows.map { ($0.id.text, $0) }))
    var program = Program(
      flows: shelf, messages: Shelf([:]), reminders: Shelf([:]), advice: Shelf([:]),
      documents: Shelf([:]), tensions: Shelf([:]), evidence: Shelf([:]), fingerprints: [:])
    for flow in flows where flow.takes.isEmpty {
      program.fingerprints[flow.id] = Program.fingerprint(of: program.closure(of: flow.id))
    }
    return program
  }()
}

extension Flow {
  package static let talk = Flow(
    id: "talk", title: "After a talk", about: .role, start: "employer",
    states: [
      .asking("employer", "employer", .employer, then: "role"),
      .asking("role", "role", .text, then: "ended", unknown: true),
      .asking(
        "ended", "ended_at", .moment(.past), then: "people",
        plans: [
          Plan(what: .fact(.stage, .word("interviewing"))),
          Plan(what: .fact(.interview, .expression("ended_at"))),
          Plan(what: .remind("write-it-down"), due: "ended_at + 2h"),
        ]),
      .asking("people", "people", .people, then: "notes", unknown: true),
      State(
        id: "notes", act: .each(person: "person", list: "people", call: "thank-one"),
        exit: .to([Rule(target: "hear-by")])),
      .asking(
        "hear-by", "hear_by", .day(.future), then: "guard", unknown: true,
        plans: [
          Plan(what: .remind("decision-due"), condition: "hear_by is known", due: "hear_by"),
          Plan(
            what: .fact(.promised, .expression("hear_by")), condition: "hear_by is known"),
        ]),
      State(
        id: "guard", once: Once(message: "still-in", otherwise: "rotate"),
        exit: .to([Rule(target: "still-in")])),
      .asking(
        "still-in", "ask_them", .yesNo, then: "rotate",
        plans: [Plan(what: .draft("still-in"), condition: "ask_them", due: "ended_at + 5d")]),
      State(
        id: "rotate",
        plans: [
          Plan(
            what: .cycle(
              Rotation(
                name: "touch", reminders: ["call", "article"],
                every: ClosedSpan(shortest: .days(7), longest: .days(12)),
                after: "ended_at + 7d", atMost: 3)))
        ], exit: .end("waiting", opens: nil)),
    ])

  package static let thankOne = Flow(
    id: "thank-one", title: "A note", about: .role, takes: ["person", "ended_at"], start: "talked",
    states: [
      State(
        id: "talked", act: .ask(.of("talked", .text, unknown: true)),
        plans: [
          Plan(what: .draft("thank-you"), due: "ended_at + 24h"),
          Plan(what: .fact(.talked, .expression("talked")), condition: "talked is known"),
        ], exit: .end("noted", opens: nil))
    ])

  package static let turnedDown = Flow(
    id: "turned-down", title: "They said no", about: .role, start: "employer",
    states: [
      .asking("employer", "employer", .employer, then: "called"),
      .asking(
        "called", "called", .yesNo, then: "lesson",
        plans: [
          Plan(
            what: .fact(.touch, .contact(.received, .call)), condition: "called"),
          Plan(what: .fact(.stage, .word("turned-down"))),
          Plan(what: .close(.employer)),
        ]),
      .asking(
        "lesson", "lesson", .text, then: "done", unknown: true,
        plans: [
          Plan(what: .fact(.lesson, .expression("lesson")), condition: "lesson is known"),
          Plan(what: .remind("keep-warm"), due: "now + 90d"),
        ]),
      State(id: "done", exit: .end("closed", opens: nil)),
    ])

  package static let accepted = Flow(
    id: "accepted", title: "Accepted", about: .search, start: "sure",
    states: [
      .asking("sure", "sure", .yesNo, then: "done"),
      State(
        id: "done", plans: [Plan(what: .close(.search), condition: "sure")],
        exit: .end("over", opens: nil)),
    ])

  /// An offer by one employer, of which another is told.
  package static let offer = Flow(
    id: "offer", title: "An offer", about: .role, start: "employer",
    states: [
      .asking("employer", "employer", .employer, then: "other"),
      .asking(
        "other", "other", .employer, then: "done",
        plans: [
          Plan(what: .draft("tell"), employer: "other", due: "now + 1d"),
          Plan(what: .fact(.touch, .contact(.received, .call)), employer: "other"),
        ]),
      State(id: "done", exit: .end("told", opens: nil)),
    ])

  /// One question of each kind, and each thing a flow may look up.
  package static let asks = Flow(
    id: "asks", title: "Of each kind", about: .employer, start: "employer",
    states: [.asking("employer", "employer", .employer, then: StateID("recall-0"))]
      + Recall.allCases.enumerated().map { index, recall in
        State(
          id: StateID("recall-\(index)"),
          act: .recall(recall, into: Name(recall.rawValue.replacing("-", with: "_"))),
          exit: .to([
            Rule(
              target: StateID(
                index + 1 < Recall.allCases.count ? "recall-\(index + 1)" : "choice"))
          ]))
      }
      + [
        .asking("choice", "choice", .choice, then: "number"),
        .asking("number", "number", .number, then: "pay"),
        .asking("pay", "pay", .money, then: "done"),
        State(id: "done", exit: .end("done", opens: nil)),
      ])
}

extension State {
  package static func asking(
    _ id: StateID, _ into: Name, _ kind: AnswerKind, then next: StateID, unknown: Bool = false,
    plans: [Plan] = []
  ) -> State {
    State(
      id: id, act: .ask(.of(into, kind, unknown: unknown)), plans: plans,
      exit: .to([Rule(target: next)]))
  }
}

extension Question {
  package static func of(_ into: Name, _ kind: AnswerKind, unknown: Bool = false) -> Question {
    let options = kind == .choice ? [Option(id: "one", label: "One")] : []
    return Question(
      text: Template.plain, kind: kind, options: options, into: into,
      unknown: unknown ? "I don't know" : nil)
  }
}

extension Template {
  package static let plain = try! Template("?")
}

extension Expression: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { try! self.init(text) }
}
