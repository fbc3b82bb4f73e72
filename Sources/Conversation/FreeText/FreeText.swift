import Coaching

extension Session {
  /// A line that is no command: something that happened, a question, or talk about next steps.
  ///
  /// What is done because of it is said, and `undo` takes it back.
  mutating func freeText(_ text: String, at now: Moment) throws -> Reply {
    if let talk = AnswerWords(text).plainTalk { return try smallTalk(talk, text, at: now) }
    if AnswerWords(text).words.count < 6, AnswerWords(text).has(AnswerWords.nobodyThere),
      let topic = try topic(), channel(of: topic.step) == .call
    {
      return staysOpen(topic, at: now)
    }
    // "They said no. I feel awful" tells what happened, and its flow begins with a kind word.
    var text = text
    if AnswerWords(text).isLow {
      guard let told = beside(text, at: now) else {
        return Reply([.text(Words.comfort), .quiet(Words.ifItWasANo)])
      }
      text = told
    }
    let reading = withContact(
      interpret(
        text, by: sense(), known: try knownNames(), now: now, conventions: settings.conventions),
      text)
    if reading.isUndecided {
      expecting = .meaning(text)
      return Reply([
        .question("Did that happen, or is it about your next steps? Type 'happened' or 'steps'.")
      ])
    }
    if let (date, range) = stillToCome(reading, text, at: now) {
      expecting = .timeTold(in: text, text[range].description)
      return Reply([.question("\(settings.date(date.when, now)) is still to come. When was it?")])
    }
    return try act(on: reading, text, at: now)
  }

  /// What somebody tells who is low, without the words that only say so; nil if nothing happened.
  private func beside(_ text: String, at now: Moment) -> String? {
    let clauses = text.split(whereSeparator: { ".,;!".contains($0) })
      .flatMap { String($0).split(separator: " and ") }.map(String.init)
    let told = clauses.filter { !AnswerWords($0).isLow }.joined(separator: ",")
    let reading = interpret(told, by: sense(), now: now, conventions: settings.conventions)
    return reading.kind == .situation ? told.trimmed : nil
  }

  /// A time of today in a report of something done, if it lies ahead: "talked today 2pm", said at 1pm.
  private func stillToCome(
    _ reading: Interpretation, _ text: String, at now: Moment
  ) -> (date: TypedDate, range: Range<String.Index>)? {
    guard reading.kind == .review, reading.intent == .done else { return nil }
    for found in findDates(in: text, now: now, facing: .past, conventions: settings.conventions) {
      guard case .one(let date) = found.reading, case .moment(let moment) = date.when,
        moment.day == now.day, moment > now,
        !AnswerWords(String(text[..<found.range.lowerBound])).endsBeforePlan
      else { continue }
      return (date, found.range)
    }
    return nil
  }

  /// The answer to when something told was; nil if it is no time that is over.
  mutating func timeTold(
    _ answer: String, in line: String, for typed: String, at now: Moment
  ) throws -> Reply? {
    guard let range = line.firstRange(of: typed) else { return nil }
    for typed in [answer, "today \(answer)"] {
      let reading = readDate(typed, now: now, facing: .past, conventions: settings.conventions)
      guard case .one(let date) = reading, date.when.start(in: now.zone) <= now else { continue }
      let start = date.when.start(in: now.zone)
      let isDay = if case .day = date.when { true } else { false }
      let told = isDay ? "on \(start.day)" : "on \(start.day) at \(start.time)"
      return try freeText(line[..<range.lowerBound] + told + line[range.upperBound...], at: now)
    }
    return nil
  }

  mutating func act(on reading: Interpretation, _ text: String, at now: Moment) throws -> Reply {
    switch reading.kind {
    case .situation:
      if AnswerWords(text).asksAdvice, let advice = advice(on: text) { return advice }
      return try opened(by: reading, text, at: now)
    case .review:
      let isOpen = try records.dueCount(at: now).all > 0
      let isLost = [.next, .done, .note].contains(reading.intent) || !isOpen
      if AnswerWords(text).asksAdvice, isLost, let advice = advice(on: text) { return advice }
      return try reviewed(reading, text, at: now)
    case .smalltalk: return try smallTalk(reading.smallTalk ?? .empty, text, at: now)
    case .question, .unknown:
      var reply = answer(question: text)
      if !reply.wasTaken { reply.code = 64 }
      return reply
    }
  }

  /// The advice for a question that may be taken for something else; nil where there is none on it.
  private func advice(on text: String) -> Reply? {
    let reply = answer(question: text)
    return reply.wasTaken ? reply : nil
  }

  /// The answer to which of two things a line meant.
  mutating func meant(_ answer: String, by text: String, at now: Moment) throws -> Reply? {
    var reading = interpret(
      text, by: sense(), known: try knownNames(), now: now, conventions: settings.conventions)
    let words = AnswerWords(answer)
    let wantsSteps = words.isOne(of: ["s", "step", "steps", "next steps", "my steps", "the steps"])
    guard
      wantsSteps || words.isOne(of: ["h", "happened", "it happened", "that happened", "it did"])
    else { return nil }
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

  /// The names on record: all employers, and the people of open steps and of the employers touched last.
  func knownNames() throws -> KnownNames {
    let employers = try records.employers().map {
      KnownNames.Entry(record: $0.id, name: $0.name)
    }
    var people: [KnownNames.Entry] = []
    var names: Set<String> = []
    for person in try records.openSteps().compactMap(\.step.person)
    where person.isNamed && names.insert(person.name).inserted {
      people.append(KnownNames.Entry(record: person.record ?? 0, name: person.name))
    }
    for person in try peopleOnRecord() where names.insert(person.name).inserted {
      people.append(KnownNames.Entry(record: 0, name: person.name))
    }
    return KnownNames(employers: employers, people: people)
  }
}

extension AnswerWords {
  /// Whether it asks what one should do, and tells nothing: "should I tell them", "do I need to thank her".
  fileprivate var asksAdvice: Bool {
    begins([
      "should i", "shud i", "shld i", "shall i", "must i", "do i need to", "do i have to", "can i",
      "could i", "may i", "is it ok", "is it okay", "is it rude", "is it too", "is it bad",
      "is it wrong", "would it be", "what if",
    ])
  }

  /// Whether what follows is a plan of theirs rather than when it was done: "she is back at".
  fileprivate var endsBeforePlan: Bool {
    words.suffix(4).contains {
      ["back", "until", "till", "by", "again", "decide", "call", "calls", "will", "for"].contains(
        $0)
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
