import Coaching

extension Session {
  /// A line that is no command: something that happened, a question, or talk about next steps.
  ///
  /// What is done because of it is said, and `undo` takes it back.
  mutating func freeText(_ text: String, at now: Moment) throws -> Reply {
    let reading = interpret(
      text, known: try knownNames(), now: now, conventions: settings.conventions)
    if reading.isUndecided {
      expecting = .meaning(text)
      return Reply([
        .question("Did that happen, or is it about your next steps? Type 'happened' or 'steps'.")
      ])
    }
    return try act(on: reading, text, at: now)
  }

  mutating func act(on reading: Interpretation, _ text: String, at now: Moment) throws -> Reply {
    switch reading.kind {
    case .situation: return try opened(by: reading, at: now)
    case .review: return try reviewed(reading, text, at: now)
    case .smalltalk: return try smallTalk(reading.smallTalk ?? .empty, at: now)
    case .question, .unknown:
      var reply = answer(question: text)
      if !reply.wasTaken { reply.code = 64 }
      return reply
    }
  }

  /// The answer to which of two things a line meant.
  mutating func meant(_ answer: String, by text: String, at now: Moment) throws -> Reply? {
    var reading = interpret(
      text, known: try knownNames(), now: now, conventions: settings.conventions)
    let word = answer.lowercased()
    let wantsSteps = word.hasPrefix("s")
    guard wantsSteps || word.hasPrefix("h") else { return nil }
    if wantsSteps != (reading.kind == .review) {
      switch reading.otherReading {
      case .review(let intent):
        reading.kind = .review
        reading.intent = intent
      case .situation(let id):
        guard let flow = program.flow(FlowID(id.rawValue)) else { return nil }
        return try begin(flow, told: reading.details, at: now)
      case .question, nil: break
      }
    }
    return try act(on: reading, text, at: now)
  }

  /// The names on record: all employers, and the people of open steps.
  func knownNames() throws -> KnownNames {
    let employers = try records.employers().map {
      KnownNames.Entry(record: $0.id, name: $0.name)
    }
    var people: [KnownNames.Entry] = []
    for person in try records.openSteps().compactMap(\.step.person) where person.isNamed {
      let entry = KnownNames.Entry(record: person.record ?? 0, name: person.name)
      if !people.contains(where: { $0.name == entry.name }) { people.append(entry) }
    }
    return KnownNames(employers: employers, people: people)
  }

  /// A short, kind reaction; never a lecture.
  mutating func smallTalk(_ talk: SmallTalk, at now: Moment) throws -> Reply {
    switch talk {
    case .thanks: return Reply([.text("You are welcome.")])
    case .greeting:
      let opening = opening(at: now)
      return Reply([.text("Hello.")] + opening.blocks)
    case .no, .later: return Reply([.text("Fine. Everything is kept, and it can wait.")])
    case .yes: return Reply([.text("To what? 'next' shows what is due.")])
    case .help: return try Command.help.run(&self, "", now)
    case .swearing:
      return Reply([
        .text("That is hard. Nothing has to be sent today."),
        .quiet(
          "If it was a no: 'rejection' helps you answer it, now or tomorrow. 'next' shows what else there is."
        ),
      ])
    case .empty: return try blankLine(at: now)
    }
  }
}

extension Interpretation {
  /// Whether it may be a report of what happened or talk about next steps, which do different things.
  fileprivate var isUndecided: Bool {
    switch (kind, otherReading) {
    case (.situation, .review), (.review, .situation): true
    default: false
    }
  }
}
