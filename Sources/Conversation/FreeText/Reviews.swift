import Coaching

extension Session {
  /// Talk about next steps, done at once where it is clear which one is meant.
  mutating func reviewed(
    _ reading: Interpretation, _ text: String, at now: Moment
  ) throws -> Reply {
    let details = reading.details
    switch reading.intent {
    case nil, .next: return try Command.next.run(&self, "", now)
    case .stats: return try Command.employers.run(&self, "", now)
    case .undo: return try Command.undo.run(&self, "", now)
    case .show where details.step == nil && details.people.isEmpty && details.employer != nil:
      return try Command.show.run(&self, details.employer?.name ?? "", now)
    case .show where details.people.count == 1 && AnswerWords(text).asksAbout(details.people[0]):
      let person = try personShown(by: details.people[0].name, at: now)
      return try person ?? shown(reading, text, at: now)
    case .show, .draft, .why: return try shown(reading, text, at: now)
    case .done, .note: return try happened(reading, text, at: now)
    case .snooze: return try putOff(reading, text, at: now)
    case .skip:
      if let reply = try droppingAll(text, details, reason: nil) { return reply }
      return try withStep(reading, text, verb: "skip", at: now) { session, record in
        try session.leaveOut(record, reason: nil, at: now)
      }
    }
  }

  private mutating func shown(
    _ reading: Interpretation, _ text: String, at now: Moment
  ) throws -> Reply {
    let verb = reading.intent == .why ? "why" : reading.intent == .draft ? "draft" : "show"
    return try withStep(reading, text, verb: verb, at: now) { session, record in
      if AnswerWords(text).begins(["edit", "change", "rewrite", "reword"]) {
        return try Command.edit.run(&session, "\(record.number)", now)
      }
      switch reading.intent {
      case .why: return try Command.why.run(&session, "\(record.number)", now)
      case .draft: return try Command.draft.run(&session, "\(record.number)", now)
      default: return try Command.show.run(&session, "\(record.number)", now)
      }
    }
  }

  private mutating func putOff(
    _ reading: Interpretation, _ text: String, at now: Moment
  ) throws -> Reply {
    try withStep(reading, text, verb: "postpone", at: now) { session, record in
      switch reading.details.date?.reading {
      case .one(let date): return try session.postpone(record, until: date.when, at: now)
      case .several(let dates): return session.whichDay(dates, for: record, at: now)
      case .refused(let refusal): return .refused(session.settings.spoken(now).sentence(refusal))
      case nil:
        session.expecting = .day([], for: record.step.id)
        return Reply(
          [
            .items([session.item(record, now)]),
            .question("To when? A day or a time, such as tomorrow 9am."),
          ], code: 64)
      }
    }
  }

  /// Asks which of several days a step is put off to.
  mutating func whichDay(_ dates: [TypedDate], for record: StepRecord, at now: Moment) -> Reply {
    expecting = .day(dates, for: record.step.id)
    return Reply(
      [.question("Until which day?"), .options(dates.map { settings.date($0.when, now) })], code: 64
    )
  }

  /// The answer to "until which day?": its number, or a date; nil if it is something else.
  mutating func putOff(
    _ id: StepID, to dates: [TypedDate], _ text: String, at now: Moment
  ) throws -> Reply? {
    guard let record = try records.step(id) else { return nil }
    if let number = Int(text.trimmingPunctuation), dates.indices.contains(number - 1) {
      return try postpone(record, until: dates[number - 1].when, at: now)
    }
    switch readDate(
      AnswerWords.withoutOpening(text), now: now, facing: .future,
      conventions: settings.conventions)
    {
    case .one(let date): return try postpone(record, until: date.when, at: now)
    case .several(let dates): return whichDay(dates, for: record, at: now)
    case .refused: return nil
    }
  }
}

extension AnswerWords {
  /// Whether it asks about a person, and about nothing that is to be done with them: "tell me about Pat".
  fileprivate func asksAbout(_ person: FoundName) -> Bool {
    let name = AnswerWords(person.typed).words
    let rest = AnswerWords(words.filter { !name.contains($0) }.joined(separator: " "))
    return rest.isOne(of: [
      "show", "show me", "tell me about", "tell me all about", "what about", "who is", "who was",
      "whos", "what do i know about", "what do you know about", "all about",
    ])
  }
}

extension SaidChannel {
  /// The channel in which a contact is kept.
  var channel: Channel {
    switch self {
    case .call: .call
    case .voicemail: .voicemail
    case .email, .portal: .email
    case .post: .post
    case .text: .text
    case .visit, .video: .visit
    }
  }
}

extension Channel {
  /// A voicemail fulfils a call.
  var kind: Channel { self == .voicemail ? .call : self }
}
