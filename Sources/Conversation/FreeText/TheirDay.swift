import Coaching

/// "Acme decides by 10 December", "they wrote back, deciding until Friday": their day moves, and the plan with it.
extension Session {
  /// A day to come that they named, with the answer that it changes.
  struct NamedDay {
    var employer: EmployerSummary
    var day: When
    var place: Place
    var address: Address
  }

  /// "Acme decides by 10 December": no contact is kept. Nil where there is no such day or answer.
  mutating func theirDay(_ details: Details, at now: Moment) throws -> Reply? {
    guard let employer = try employerMeant(by: details),
      case .one(let date)? = details.date?.reading,
      let named = try dayNamed(date, employer, at: now)
    else { return nil }
    return try keep(named, told: nil, at: now)
  }

  /// The day on which they decide, in a line that tells of a contact; nil if the days in it are others.
  func decisionDay(in details: Details, _ text: String, at now: Moment) -> TypedDate? {
    let words = AnswerWords(text)
    var dates: [TypedDate] = []
    if case .one(let date)? = details.date?.reading { dates = [date] }
    if words.tellsOfADecision {
      for found in findDates(in: text, now: now, conventions: settings.conventions) {
        if case .one(let date) = found.reading { dates.append(date) }
      }
    } else if words.tellsOfAMeeting || words.tellsOfAnErrand {
      return nil
    }
    // A day that has begun is when they called, unless the line says otherwise.
    return dates.first { $0.deadline.day(in: now.zone) > now.day }
      ?? (words.tellsOfADecision ? dates.first : nil)
  }

  /// A day to come that was named, with the answer it changes: the one given last about that employer.
  func dayNamed(
    _ date: TypedDate, _ employer: EmployerSummary, at now: Moment
  ) throws -> NamedDay? {
    guard date.deadline.end(in: now.zone) > now, let dossier = try records.dossier(of: employer.id)
    else { return nil }
    for run in dossier.runs.sorted(by: { $0.touched > $1.touched }) {
      guard let place = try place(of: run.id),
        let step = place.position.path.first(where: { $0.question.into == "promised" })
      else { continue }
      return NamedDay(
        employer: employer, day: .day(date.deadline.day(in: now.zone)), place: place,
        address: step.address)
    }
    return nil
  }

  /// Keeps the day, and the contact that told it, and says what that changes in the plan.
  mutating func keep(_ named: NamedDay, told contact: Contact?, at now: Moment) throws -> Reply {
    let before = try openSteps(with: named.employer)
    var blocks: [Block] = []
    var title = "their day: \(named.employer.name), \(settings.date(named.day, now))"
    if let contact {
      let whole =
        "contact: \(Words.contact(contact)), \(named.employer.name)"
        + "; their day is \(settings.date(named.day, now))"
      _ = try records.log(
        contact, with: named.employer.id, at: now, title: Together.title(whole, 1, of: 2),
        program: program)
      title = Together.title(whole, 2, of: 2)
      blocks.append(
        .understood(
          "kept: \(Words.contact(contact)), \(named.employer.name), \(near(contact, now))")
      )
    }
    _ = try records.record(
      events(keeping: named, at: now), in: named.place.id, at: now, title: title, program: program)
    blocks.append(.understood("they decide by \(settings.date(named.day, now))"))
    let after = try openSteps(with: named.employer)
    blocks += differences(from: before, to: after, at: now)
    let waiting = try callsStillOpen(
      to: [contact?.person].compactMap(\.self), at: named.employer)
    blocks += stillOpen(waiting, at: now)
    lastRun = named.place.id
    guard let place = try place(of: named.place.id), place.position.asked != nil,
      named.place.position.asked == nil
    else {
      if after == before {
        blocks += try nextMove(
          after: StepChanges(), with: named.employer.name, besides: waiting, at: now)
      }
      return Reply(blocks + [.quiet("'undo' takes it back.")])
    }
    return try goOn(
      from: named.place.id, saying: blocks + [.quiet("'undo' takes it back.")], StepChanges(),
      at: now)
  }

  /// The changed answer, with what is usual for questions that only come up because of it.
  private func events(keeping named: NamedDay, at now: Moment) -> [Event] {
    let wasOpen = named.place.position.asked != nil
    var events = named.place.position.unread.map { Event.read($0.address, $0.value) }
    events.append(.answered(named.address, .when(named.day)))
    while true {
      let position = resolve(
        named.place.run.applying(events, at: now), under: named.place.flows,
        outside: named.place.outside)
      events += position.unread.map { Event.read($0.address, $0.value) }
      guard !wasOpen, let asked = position.asked, asked.question.suggests, let usual = asked.offer
      else { return events }
      events.append(.answered(asked.address, usual))
    }
  }

  private func openSteps(with employer: EmployerSummary) throws -> [StepRecord] {
    try records.openSteps(with: employer.name)
  }

  private func near(_ contact: Contact, _ now: Moment) -> String {
    let told = contact.at.told(in: now.zone)
    return settings.near(told.time == .midnight ? .day(told.day) : .moment(contact.at), now)
  }

  /// What is no longer to be done, what came in its place, and what moved.
  private func differences(
    from before: [StepRecord], to after: [StepRecord], at now: Moment
  ) -> [Block] {
    let known = Dictionary(uniqueKeysWithValues: before.map { ($0.step.id, $0) })
    let kept = Set(after.map(\.step.id))
    // What only comes back with another number is no news.
    let titles = Set(before.map { title(of: $0.step) })
    let gone = before.filter { !kept.contains($0.step.id) }
    let new = after.filter { known[$0.step.id] == nil }
    let returning = titles.intersection(new.map { title(of: $0.step) })
    let moved = after.filter { record in
      known[record.step.id].map { $0.due != record.due || $0.step.from != record.step.from }
        ?? false
    }
    let groups = [
      ("Withdrawn", gone.filter { !returning.contains(title(of: $0.step)) }), ("Planned", new),
      ("Moved", moved),
    ]
    return groups.filter { !$0.1.isEmpty }.flatMap { title, records -> [Block] in
      let items = records.map { record in
        title == "Withdrawn"
          ? Block.Item(self.title(of: record.step)) : item(record, now, brief: true)
      }
      return [.space, .heading(title), .items(items)]
    }
  }
}
