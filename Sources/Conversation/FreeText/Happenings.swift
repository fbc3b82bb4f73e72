import Coaching

/// "Called Dana, voicemail", "they wrote back, still deciding until Friday", "sent the note to both".
extension Session {
  mutating func happened(
    _ reading: Interpretation, _ text: String, at now: Moment
  ) throws -> Reply {
    let details = reading.details
    if details.direction == .received, details.step == nil {
      return try received(reading, text, at: now)
    }
    let words = AnswerWords(text)
    if words.namesTheirDay, let reply = try theirDay(details, at: now) { return reply }
    let found = try steps(meantBy: details, in: text)
    if words.has(AnswerWords.nobodyThere), let record = found.first {
      return staysOpen(record, at: now)
    }
    if details.people.count > 1, found.count == details.people.count,
      Set(found.map(\.step.person?.key)).count == found.count
    {
      return try settleAll(found, reading, text, at: now)
    }
    if words.has(["both", "all", "everyone", "everybody", "each"]), found.count > 1 {
      return try settleAll(
        words.has(["both"]) ? ofOneKind(found) : found, reading, text, at: now)
    }
    let open = try records.dueCount(at: now).all
    let isNamed =
      details.step != nil || details.employer != nil || !details.people.isEmpty
      || details.channel != nil || found.count < open
    if isNamed, let record = found.first, found.count == 1 || isFirstOfItsKind(record, among: found)
    {
      speak(of: record)
      return try settle(record, as: doing(details, text, record, at: now), at: now)
    }
    if found.isEmpty, details.employer != nil || !details.people.isEmpty || details.channel != nil {
      return try logged(reading, text, .made, at: now)
    }
    return try whichStep(found, reading, text, at: now)
  }

  /// Nobody was there: nothing is kept, and it can be put off.
  mutating func staysOpen(_ record: StepRecord, at now: Moment) -> Reply {
    speak(of: record)
    expecting = .day([], for: record.step.id)
    return Reply([
      .items([item(record, now)]),
      .question("Then it stays open. When will you try again? Such as tomorrow 10am."),
    ])
  }

  /// Whether the steps that fit are all of one channel and one person, so that the one that is due first is meant.
  private func isFirstOfItsKind(_ record: StepRecord, among found: [StepRecord]) -> Bool {
    let people = Set(found.map(\.step.person?.key))
    let channels = Set(found.map { channel(of: $0.step).kind })
    return people.count == 1 && people.first! != nil && channels.count == 1
  }

  /// Of several steps those that go together in pairs: the notes to the two of one employer.
  private func ofOneKind(_ found: [StepRecord]) -> [StepRecord] {
    let kinds = Dictionary(grouping: found) { "\($0.step.employer?.name ?? "")/\($0.step.what)" }
    let pairs = kinds.values.filter { $0.count == 2 }
    return pairs.count == 1 ? pairs[0] : found
  }

  /// How it was done, as far as the line tells.
  private func doing(
    _ details: Details, _ text: String, _ record: StepRecord, at now: Moment
  ) -> Doing {
    var doing = Doing(when: .moment(now))
    if let said = details.channel?.channel, channel(of: record.step) != .none {
      doing.channel = said
    }
    doing.isSure = AnswerWords(text).words.last == "anyway"
    if let date = told(in: details, text, at: now) { doing.when(date) }
    return doing
  }

  /// The date in a report, if it is one date and not to come.
  private func told(in details: Details, _ text: String, at now: Moment) -> TypedDate? {
    let words = AnswerWords(text)
    if words.tellsOfAMeeting || words.tellsOfAnErrand, case .one(let date)? = details.date?.reading,
      date.when.start(in: now.zone) > now
    {
      return nil
    }
    let looked = findDates(in: text, now: now, facing: .past, conventions: settings.conventions)
    for case .one(let date)? in [details.date?.reading, looked.first?.reading]
    where date.when.start(in: now.zone) <= now { return date }
    return nil
  }

  /// Several steps done by one line, which `undo` takes back as one.
  private mutating func settleAll(
    _ found: [StepRecord], _ reading: Interpretation, _ text: String, at now: Moment
  ) throws -> Reply {
    let begun = found.filter {
      $0.canStart(at: now) || $0.place(at: now) != .coming || $0.step.from == nil
    }
    let isAll = AnswerWords(text).has(["both"]) ? begun.count == 2 : !begun.isEmpty
    guard isAll else { return try whichStep(found, reading, text, at: now) }
    let whole = "done: " + begun.map { title(of: $0.step) }.joined(separator: "; ")
    var blocks: [Block] = []
    for (place, record) in begun.enumerated() {
      var doing = doing(reading.details, text, record, at: now)
      doing.title = Together.title(whole, place + 1, of: begun.count)
      // Two notes by one employer may look alike once one of them is gone; each was checked when it was shown.
      let reply = try settle(record, as: doing, at: now)
      blocks += place == begun.count - 1 ? reply.blocks : Array(reply.blocks.prefix(1))
      guard reply.wasTaken else { return Reply(blocks, code: reply.code) }
    }
    return Reply(blocks + [.quiet("'undo' takes all of it back.")])
  }

  /// They got in touch: kept, with the day they named moved where one was.
  private mutating func received(
    _ reading: Interpretation, _ text: String, from named: EmployerSummary? = nil, at now: Moment
  ) throws -> Reply {
    let details = reading.details
    guard let employer = try named ?? employerMeant(by: details) else {
      if let reply = try withoutEmployer(details, at: now) { return reply }
      return try whichEmployer(reading, text, at: now)
    }
    guard let day = decisionDay(in: details, text, at: now),
      let named = try dayNamed(day, employer, at: now)
    else {
      var reply = try logged(reading, text, .received, with: employer, at: now)
      if AnswerWords(text).has(ContactWords.longer) {
        reply.blocks.insert(
          .quiet("If they named a day, type for example: \(employer.name) decides by 10 December."),
          at: 1)
      }
      return reply
    }
    let contact = contact(reading, text, .received, at: now)
    return try keep(named, told: contact, at: now)
  }

  /// The employer that was named, or that the people are at, or the one spoken of; nil if it can be several.
  func employerMeant(by details: Details) throws -> EmployerSummary? {
    if let employer = details.employer { return try self.employer(called: employer.name) }
    let people = details.people.map(\.name.folded)
    if !people.isEmpty {
      let step = try records.openSteps().first { record in
        record.step.person?.isCalled(oneOf: people) ?? false
      }
      if let name = step?.step.employer?.name { return try records.employer(named: name) }
      let known = try peopleOnRecord().filter { person in
        people.contains(person.name.folded)
          || people.contains(person.name.folded.split(separator: " ").first.map(String.init) ?? "")
      }
      if let first = known.first, known.allSatisfy({ $0.employer == first.employer }) {
        return try records.employer(named: first.employer)
      }
      return nil
    }
    if let name = try topic()?.step.employer?.name { return try records.employer(named: name) }
    let all = try records.employers()
    return all.count == 1 ? all[0] : nil
  }

  /// The people met at the employers touched last, with their employer.
  func peopleOnRecord() throws -> [(name: String, employer: String)] {
    try records.employers().prefix(12).flatMap { employer -> [(name: String, employer: String)] in
      guard let dossier = try records.dossier(of: employer.id) else { return [] }
      let names =
        dossier.steps.compactMap { $0.step.person }.filter(\.isNamed).map(\.name)
        + dossier.contacts.compactMap(\.person) + dossier.facts.compactMap(\.person)
      return names.uniqued.map { ($0, employer.name) }
    }
  }

  /// Asks with which employer it was.
  private mutating func whichEmployer(
    _ reading: Interpretation, _ text: String, at now: Moment
  ) throws -> Reply {
    let names = try records.employers().prefix(6).map(\.name)
    guard !names.isEmpty, reading.details.employer == nil else {
      let name = reading.details.employer?.name
      let isCall = [.call, .voicemail].contains(reading.details.channel?.channel)
      let begins =
        isCall
        ? "'after-a-call \(name ?? "ACME")' takes the call in"
        : "'interview', 'applied' or 'network' and the employer's name begins it"
      return .refused("Nothing is on record about \(name ?? "them") yet. \(begins).")
    }
    expecting = .employer(names, reading, line: text)
    return Reply([.question("With which employer was that?"), .options(names)], code: 64)
  }

  /// The answer to "with which employer was that?"; nil if it is something else.
  mutating func chosen(
    _ answer: String, among names: [String], _ reading: Interpretation, line: String, at now: Moment
  ) throws -> Reply? {
    let number = Int(answer.trimmingCharacters("[]#. "))
    let named = try employer(called: answer.trimmingPunctuation)?.name
    guard
      let name = number.flatMap({ names.indices.contains($0 - 1) ? names[$0 - 1] : nil }) ?? named
    else { return nil }
    let employer = try records.employer(named: name)
    return reading.details.direction == .received
      ? try received(reading, line, from: employer, at: now)
      : try logged(reading, line, .made, with: employer, at: now)
  }

  private func contact(
    _ reading: Interpretation, _ text: String, _ direction: Direction, at now: Moment
  ) -> Contact {
    let details = reading.details
    var doing = Doing(when: .moment(now))
    if let date = told(in: details, text, at: now) { doing.when(date) }
    return Contact(
      at: doing.moment(at: now), direction: direction, channel: details.channel?.channel ?? .email,
      person: details.people.first?.name)
  }

  /// Keeps a contact that was no planned step, and says what comes next with them.
  private mutating func logged(
    _ reading: Interpretation, _ text: String, _ direction: Direction,
    with named: EmployerSummary? = nil, at now: Moment, title: String? = nil
  ) throws -> Reply {
    guard let employer = try named ?? employerMeant(by: reading.details) else {
      return try whichEmployer(reading, text, at: now)
    }
    let contact = contact(reading, text, direction, at: now)
    let early =
      direction == .made
      ? try records.dossier(of: employer.id).flatMap { promisedGuard($0, at: now) } : nil
    let changes = try records.log(
      contact, with: employer.id, at: now,
      title: title ?? "contact: \(Words.contact(contact)), \(employer.name)", program: program)
    let when = told(in: reading.details, text, at: now)?.when ?? .moment(now)
    var blocks: [Block] = [
      .understood(
        "kept: \(Words.contact(contact)), \(employer.name), \(settings.near(when, now))")
    ]
    if let early { blocks.append(.quiet(early)) }
    let people = direction == .received ? reading.details.people.map(\.name) : []
    let waiting = try callsStillOpen(to: people, at: employer)
    if let first = waiting.first { speak(of: first) }
    blocks += stillOpen(waiting, at: now)
    blocks += try nextMove(
      after: StepChanges(added: changes.added + changes.moved), with: employer.name,
      besides: waiting, at: now)
    blocks.append(.quiet("'undo' takes it back."))
    return Reply(blocks)
  }
}
