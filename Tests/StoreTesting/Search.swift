package import Coaching
package import JobSearchStore

/// A job search that a test goes through: a store, a clock and a short way to answer.
package struct Search {
  package var store: JobSearchStore
  package var now = Moment("2026-11-20T10:00:00+01:00[Europe/Berlin]")!
  package let program = Program.forTests

  package init(_ store: JobSearchStore) { self.store = store }

  package static func inMemory() throws -> Search { Search(try JobSearchStore()) }

  package func begin(_ flow: FlowID) throws -> RunID {
    try store.begin(flow, program: program, at: now, title: "begin")
  }

  package func position(of run: RunID) throws -> Position {
    try context(of: run).position
  }

  package func outside(of run: RunID) throws -> Outside { try context(of: run).outside }

  private func context(of run: RunID) throws -> RunContext {
    guard let known = try store.context(of: run, program: program) else {
      throw JobSearchError.noSuchRun
    }
    return known
  }

  /// Answers the question that waits, keeping what was looked up on the way, as a conversation does.
  @discardableResult
  package func answer(_ run: RunID, _ values: Value?...) throws -> StepChanges {
    var changes = StepChanges()
    for value in values {
      let position = try position(of: run)
      guard let asked = position.asked else { continue }
      let read = position.unread.map { Event.read($0.address, $0.value) }
      changes = try record(read + [.answered(asked.address, value)], in: run)
    }
    return changes
  }

  @discardableResult
  package func record(_ events: [Event], in run: RunID) throws -> StepChanges {
    try store.record(events, in: run, at: now, title: "answer", program: program)
  }

  @discardableResult
  package func settle(
    _ step: StepID, as state: StepState = .done, contact: Contact? = nil,
    message: MessageID? = nil, once: Bool = false
  ) throws -> StepChanges {
    try store.settle(
      step, as: state, contact: contact, message: message, once: once, note: nil, at: now,
      title: "settle", program: program)
  }

  @discardableResult
  package func undo() throws -> StepChanges { try store.undo(at: now, program: program) }

  @discardableResult
  package func redo() throws -> StepChanges? { try store.redo(at: now, program: program) }

  /// A talk yesterday with these people, answered to its end.
  package func talk(at employer: String, with people: String...) throws -> RunID {
    let run = try begin("talk")
    try answer(run, .named(employer), .text("engineer"), .when(.moment(yesterday)))
    try answer(run, .people(people.enumerated().map { .named($1, seat: $0) }))
    for person in people { try answer(run, .text("maps with \(person)")) }
    try answer(run, .when(.day(now.day.adding(days: 14))))
    if try position(of: run).asked != nil { try answer(run, .flag(true)) }
    return run
  }

  package var yesterday: Moment { now.adding(days: -1) }

  /// The open steps by what they are, in order.
  package func open(_ run: RunID? = nil) throws -> [String] {
    try store.openSteps().filter { run == nil || $0.step.run == run }.map(\.summary)
  }

  package func step(_ text: String) throws -> StepRecord {
    guard let step = try store.openSteps().first(where: { $0.step.id.text.hasSuffix(text) }) else {
      throw JobSearchError.noSuchStep
    }
    return step
  }
}

extension StepRecord {
  /// What, for whom and by when, such as "thank-you Ana 2026-11-20".
  package var summary: String {
    let text =
      switch step.what {
      case .draft(let message): message.text
      case .remind(let reminder): reminder.text
      }
    let parts = [text, step.person?.name, due?.day(in: .utc).description]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}

extension Value {
  package static func named(_ employer: String) -> Value {
    .employer(EmployerAnswer(name: employer))
  }
}

extension PersonAnswer {
  package static func named(_ name: String, seat: Int) -> PersonAnswer {
    PersonAnswer(key: ID(name.lowercased()), name: name, isNamed: true, seat: seat)
  }
}
