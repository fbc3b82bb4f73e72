import Coaching

extension Session {
  /// "Called Dana, voicemail", "they wrote back, still deciding until Friday", "sent the note to both".
  mutating func happened(
    _ reading: Interpretation, _ text: String, at now: Moment
  ) throws -> Reply {
    let details = reading.details
    if details.direction == .received { return try received(details, at: now) }
    let found = try steps(meantBy: details)
    let both = text.folded.split(separator: " ").contains { ["both", "all"].contains($0) }
    if both, found.count > 1 {
      var blocks: [Block] = []
      for record in found
      where
        (record.canStart(at: now) || record.place(at: now) != .coming || record.step.from == nil)
      {
        blocks += try settle(record, note: note(details), at: now).blocks
      }
      return Reply(blocks.isEmpty ? try whichStep(found, verb: "done", at: now).blocks : blocks)
    }
    if let record = found.first, found.count == 1 || isFirstOfItsKind(record, among: found) {
      return try settle(record, note: note(details), at: now)
    }
    if found.isEmpty, details.employer != nil || !details.people.isEmpty {
      return try logged(details, .made, at: now)
    }
    return try whichStep(found, verb: "done", at: now)
  }

  /// Whether the steps that fit are all of one channel and one employer, so that the one that is due first is meant.
  private func isFirstOfItsKind(_ record: StepRecord, among found: [StepRecord]) -> Bool {
    let people = Set(found.map(\.step.person?.key))
    let channels = Set(found.map { channel(of: $0.step).kind })
    return people.count == 1 && people.first! != nil && channels.count == 1
  }

  /// The remark with which a step is settled: when it was, or that it was a voicemail.
  private func note(_ details: Details) -> String {
    if details.channel == .voicemail { return "voicemail" }
    guard case .one(let date) = details.date?.reading, case .moment = date.when else { return "" }
    return details.date?.typed ?? ""
  }

  /// They got in touch: kept, with the day they named moved where one was.
  private mutating func received(_ details: Details, at now: Moment) throws -> Reply {
    var reply = try logged(details, .received, at: now)
    guard reply.wasTaken, case .one(let date) = details.date?.reading,
      date.deadline.end(in: now.zone) > now, let name = try employerMeant(by: details)?.name,
      let place = try subject(name),
      let step = place.position.path.first(where: { $0.question.into == "promised" })
    else { return reply }
    _ = try keep(
      .when(.day(date.deadline.day(in: now.zone))), to: step.address, step.question, in: place,
      at: now)
    if place.position.asked == nil { focus = nil }
    reply.blocks.append(
      .text("The day they named is now \(settings.date(date.deadline, now)); the plan follows it."))
    return reply
  }

  private func employerMeant(by details: Details) throws -> EmployerSummary? {
    if let employer = details.employer { return try self.employer(called: employer.name) }
    let people = details.people.map(\.name.folded)
    let step = try records.openSteps().first { record in
      record.step.person.map { people.contains($0.name.folded) || people.contains($0.first.folded) }
        ?? false
    }
    if let name = step?.step.employer?.name { return try self.employer(named: name) }
    let all = try records.employers()
    return all.count == 1 && details.people.isEmpty ? all[0] : nil
  }

  /// Keeps a contact that was no planned step, and says what comes next with them.
  private mutating func logged(
    _ details: Details, _ direction: Direction, at now: Moment
  ) throws -> Reply {
    guard let employer = try employerMeant(by: details) else {
      return .refused(
        "With whom was that? Name the employer, for example: they wrote back from Acme.")
    }
    var when = now
    if case .one(let date) = details.date?.reading, date.when.start(in: now.zone) <= now {
      when = date.when.start(in: now.zone)
    }
    let contact = Contact(
      at: when, direction: direction, channel: details.channel?.channel ?? .email,
      person: details.people.first?.name)
    let early =
      direction == .made ? try promisedGuard(employer.id, at: now) : nil
    let changes = try records.log(
      contact, with: employer.id, at: now,
      title: "contact: \(Words.contact(contact)), \(employer.name)", program: program)
    var blocks: [Block] = [
      .understood(
        "kept: \(Words.contact(contact)), \(employer.name), \(settings.near(.moment(when), now))")
    ]
    if let early { blocks.append(.quiet(early)) }
    if let next = changes.moved.first ?? changes.added.first {
      blocks += [.text("Next with them:"), .items([item(next, now, brief: true)])]
    }
    blocks.append(.quiet("'undo' takes it back."))
    return Reply(blocks)
  }

  /// A contact before the day they named is pointed out (claims `critical.nuisance-line`, `oi.influence-window`).
  private func promisedGuard(_ employer: Int64, at now: Moment) throws -> String? {
    guard let dossier = try records.dossier(of: employer),
      case .value(.when(let promised))? = dossier.facts.last(where: { $0.kind == .promised })?.fact,
      !promised.isOver(at: now)
    else { return nil }
    return
      "They named \(settings.date(promised, now)). Before that, something useful for them does more than a question."
  }
}
