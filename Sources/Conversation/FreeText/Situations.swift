import Coaching

extension Session {
  /// Something happened: opens its flow with what was said filled in and shown.
  mutating func opened(by reading: Interpretation, at now: Moment) throws -> Reply {
    guard let first = reading.situations.first,
      let flow = program.flow(FlowID(first.flow.rawValue))
    else { return .refused("I did not understand that. 'help' lists what can be typed.") }
    var reply = try begin(flow, told: first.details, at: now)
    let others = reading.situations.dropFirst().map { situation in
      [situation.flow.rawValue, situation.details.employer?.name].compactMap { $0 }
        .joined(separator: " ")
    }
    if !others.isEmpty {
      reply.blocks.append(
        .quiet(
          "After this: type '\(others.joined(separator: "', then '"))' for the other thing you told me."
        ))
    }
    return reply
  }

  mutating func begin(_ flow: Flow, told: Details, at now: Moment) throws -> Reply {
    var carried: [Name: Value] = [:]
    if let employer = told.employer {
      carried["employer"] = try recognised(.employer(EmployerAnswer(name: employer.name)))
    }
    if let role = told.role { carried["role"] = .text(role) }
    if let other = told.others.first {
      carried["preferred"] = try recognised(.employer(EmployerAnswer(name: other.name)))
    }
    let open = try records.openRuns().first { run in
      run.flow == flow.id && run.employer?.name.folded == told.employer?.name.folded
    }
    if let open, told.employer != nil { return try resume(open, at: now) }
    var loose: [Value] = []
    if case .one(let date) = told.date?.reading { loose.append(.when(date.when)) }
    let names = told.people.map(\.name).joined(separator: ", ")
    let question = Question(text: try Template(""), kind: .people, into: "people")
    let reader = AnswerReader(now: now, conventions: settings.conventions)
    if !names.isEmpty, let people = try? reader.read(names, to: question) { loose.append(people) }
    return try begin(flow, carrying: carried, loose: loose, at: now)
  }
}

extension Question {
  /// Whether something said in passing answers it: people where people are asked for, a date where it lies on the right side of now.
  func takes(_ value: Value, at now: Moment) -> Bool {
    switch (kind, value) {
    case (.people, .people): true
    case (.moment(let tense), .when(.moment(let moment))):
      tense == nil || (tense == .past) == (moment <= now)
    case (.day(let tense), .when(let when)):
      tense == nil || (tense == .past) == when.isOver(at: now)
    default: false
    }
  }
}
