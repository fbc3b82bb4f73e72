import Coaching

extension Session {
  /// Something happened: opens its flow with what was said filled in and shown.
  mutating func opened(
    by reading: Interpretation, _ text: String, at now: Moment
  ) throws -> Reply {
    guard let first = reading.situations.first,
      let flow = program.flow(FlowID(first.flow.rawValue))
    else { return .refused("I did not understand that. 'help' lists what can be typed.") }
    var told = first.details
    if told.employer == nil, !told.people.isEmpty, let known = try employerMeant(by: told) {
      told.employer = FoundName(known.name)
    }
    var reply = try begin(flow, told: told, at: now)
    var others = Array(reading.situations.dropFirst())
    // "Acme and Globex both said no": the same happened with each.
    if others.isEmpty, first.flow != .offer, let one = first.details.employer,
      let next = first.details.others.first,
      AnswerWords(text).has([
        AnswerWords(one.typed + " and " + next.typed).words.joined(separator: " ")
      ])
    {
      var second = first
      second.details.employer = next
      second.details.others = []
      others = [second]
    }
    if !others.isEmpty {
      memory.told = others
      let names = others.map { Words.situation($0, settings, now) }
      let place = reply.blocks.firstIndex { if case .understood = $0 { true } else { false } }
      reply.blocks.insert(
        .quiet("After this: \(names.joined(separator: ", then "))."), at: place.map { $0 + 1 } ?? 1)
    }
    return reply
  }

  /// Asks whether to go on with the next thing that was told in one line with another; nil if there is none.
  mutating func alsoTold(at now: Moment) -> [Block] {
    guard let next = memory.told.first else { return [] }
    memory.told.removeFirst()
    expecting = .told(next)
    return [
      .question(
        "And the other thing you told: \(Words.situation(next, settings, now)). Go on with it now? (y/n)"
      )
    ]
  }

  /// The answer to whether to go on with it; nil if it is something else.
  mutating func goneOn(
    _ answer: String, toTold situation: Situation, at now: Moment
  ) throws -> Reply? {
    let words = AnswerWords(answer)
    if words.begins(AnswerWords.yes)
      || words.isOne(of: ["ok", "okay", "sure", "go on", "please", "go"])
    {
      guard let flow = program.flow(FlowID(situation.flow.rawValue)) else { return nil }
      return try begin(flow, told: situation.details, at: now)
    }
    guard
      words.begins(AnswerWords.no)
        || ShortAnswer(answer, now: now, conventions: settings.conventions).meaning != .unclear
    else { return nil }
    let verb = [situation.flow.rawValue, situation.details.employer?.name].compactMap { $0 }
      .joined(separator: " ")
    return Reply([.text("Fine. '\(verb)' begins it when you want to.")])
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
    if case .one(let date) = told.date?.reading { loose.append(.when(date.usual(in: now.zone))) }
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
    case (.moment(.past), .when(.day(let day))): day <= now.day
    case (.day(nil), .when(let when)): when.day(in: now.zone) > now.day
    case (.day(let tense), .when(let when)): (tense == .past) == when.isOver(at: now)
    default: false
    }
  }

  /// The same as it is offered for Enter: of a day that has passed its noon, where a time is needed; nil for today, since the
  /// present is offered anyway.
  func offered(_ value: Value, at now: Moment) -> Value? {
    guard kind == .moment(.past), case .when(.day(let day)) = value else { return value }
    return day < now.day ? .when(.moment(Moment(day, .noon, in: now.zone))) : nil
  }
}

extension TypedDate {
  /// With the usual time of the part of the day, where only that was told; a morning is over at noon.
  fileprivate func usual(in zone: Zone) -> When {
    guard case .day(let day) = when, let part else { return when }
    return .moment(Moment(day, part == .morning ? .noon : part.usualTime, in: zone))
  }
}

extension Words {
  /// "the offer from Globex, Fri 27 Nov".
  static func situation(
    _ situation: Situation, _ settings: Session.Settings, _ now: Moment
  ) -> String {
    let name = situation.details.employer.map { " \($0.name)" } ?? " them"
    let what =
      switch situation.flow {
      case .interview: "the interview at\(name)"
      case .rejection: "the no from\(name)"
      case .offer: "the offer from\(name)"
      case .silence: "nothing heard from\(name)"
      case .applied: "the application to\(name)"
      case .network: "the help you had"
      case .prepare: "the interview to come at\(name)"
      case .checkin: "keeping in touch with\(name)"
      case .decided: "how it ended with\(name)"
      }
    guard case .one(let date)? = situation.details.date?.reading else { return what }
    return "\(what) (\(settings.date(date.when, now)))"
  }
}
