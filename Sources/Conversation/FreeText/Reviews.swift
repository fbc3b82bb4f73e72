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
    case .show where details.step == nil && details.people.isEmpty:
      return try Command.show.run(&self, details.employer?.name ?? "", now)
    case .show, .draft, .why: return try shown(reading, at: now)
    case .done, .note: return try happened(reading, text, at: now)
    case .snooze: return try putOff(reading, at: now)
    case .skip:
      return try withStep(reading, verb: "skip", at: now) { session, record in
        try Command.skip.run(&session, "\(record.number)", now)
      }
    }
  }

  private mutating func shown(_ reading: Interpretation, at now: Moment) throws -> Reply {
    let verb = reading.intent == .why ? "why" : reading.intent == .draft ? "draft" : "show"
    return try withStep(reading, verb: verb, at: now) { session, record in
      switch reading.intent {
      case .why: try Command.why.run(&session, "\(record.number)", now)
      case .draft: try Command.draft.run(&session, "\(record.number)", now)
      default: try Command.show.run(&session, "\(record.number)", now)
      }
    }
  }

  private mutating func putOff(_ reading: Interpretation, at now: Moment) throws -> Reply {
    try withStep(reading, verb: "postpone", at: now) { session, record in
      guard case .one(let date) = reading.details.date?.reading else {
        return .refused("To when? For example 'postpone \(record.number) tomorrow 9am'.")
      }
      return try session.postpone(record, until: date.when, at: now)
    }
  }

  /// The open steps a line may mean, the likeliest first: by number, else by employer, people and channel.
  func steps(meantBy details: Details) throws -> [StepRecord] {
    let open = try records.openSteps()
    if let number = details.step { return open.filter { $0.number == number } }
    var found = open
    if let employer = details.employer {
      found = found.filter { $0.step.employer?.name.folded == employer.name.folded }
    }
    if !details.people.isEmpty {
      let names = details.people.map(\.name.folded)
      found = found.filter { record in
        guard let person = record.step.person else { return false }
        return names.contains { person.name.folded == $0 || person.first.folded == $0 }
      }
    }
    if let channel = details.channel?.channel {
      found = found.filter { self.channel(of: $0.step).kind == channel.kind }
    }
    return found
  }

  /// Does something to the one step that is meant, or asks which.
  private mutating func withStep(
    _ reading: Interpretation, verb: String, at now: Moment,
    _ act: (inout Session, StepRecord) throws -> Reply
  ) throws -> Reply {
    let details = reading.details
    let found = try steps(meantBy: details)
    let isNamed = details.step != nil || details.employer != nil || !details.people.isEmpty
    if found.count == 1 || (!isNamed && details.channel != nil && !found.isEmpty) {
      return try act(&self, found[0])
    }
    return try whichStep(found, verb: verb, at: now)
  }

  func whichStep(_ found: [StepRecord], verb: String, at now: Moment) throws -> Reply {
    guard let first = found.first else { return try noStep("", for: verb) }
    return Reply(
      [
        .question("Which one?"), .items(found.prefix(6).map { item($0, now) }),
        .quiet("For example '\(verb) \(first.number)'."),
      ], code: 64)
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
