import Coaching

extension Command {
  static let done = Command(
    names: ["done", "did"], usage: "N [NOTE]", summary: "you did step N",
    topic: .steps, hasReport: true
  ) { session, rest, now in
    guard let (record, note) = try session.step(in: rest, for: "done") else {
      return try session.noStep(rest, for: "done")
    }
    return try session.settle(record, note: note, at: now)
  }

  static let sent = Command(
    names: ["sent"], usage: "N [WHEN]", summary: "you sent message N; it counts as a contact",
    topic: .steps, hasReport: true
  ) { session, rest, now in
    guard let (record, note) = try session.step(in: rest, for: "sent") else {
      return try session.noStep(rest, for: "sent")
    }
    return try session.settle(record, note: note, at: now)
  }

  static let skip = Command(
    names: ["skip", "drop"], usage: "N [REASON]", summary: "leave step N out",
    topic: .steps, hasReport: true
  ) { session, rest, now in
    guard let (record, reason) = try session.step(in: rest, for: "skip") else {
      return try session.noStep(rest, for: "skip")
    }
    guard record.state.isOpen else { return session.settledBefore(record, now) }
    let title = session.title(of: record.step)
    _ = try session.records.settle(
      record.step.id, as: .skipped, contact: nil, message: nil, once: false,
      note: reason.nonEmpty, at: now, title: "skip: \(title)", program: session.program)
    return Reply(
      [.understood("left out: \(title)"), .quiet("'undo' brings it back.")],
      report: [session.report(try session.again(record), now)])
  }

  static let postpone = Command(
    names: ["postpone", "snooze", "later", "move"], usage: "N DATE",
    summary: "put step N off", topic: .steps, hasReport: true
  ) { session, rest, now in
    guard let (record, text) = try session.step(in: rest, for: "postpone") else {
      return try session.noStep(rest, for: "postpone")
    }
    guard record.state.isOpen else { return session.settledBefore(record, now) }
    let date = text.replacingLeading("to ").replacingLeading("until ")
    guard !date.isEmpty else {
      return .refused("To when? For example 'postpone \(record.number) tomorrow 9am'.")
    }
    let until: When
    switch readDate(date, now: now, conventions: session.settings.conventions) {
    case .refused(let refusal):
      return .refused(session.settings.spoken(now).sentence(refusal))
    case .several(let readings):
      let dates = readings.map { session.settings.date($0.when, now) }
      return .refused("That can mean \(dates.joined(separator: " or ")). Please type it in full.")
    case .one(let date): until = date.when
    }
    return try session.postpone(record, until: until, at: now)
  }
}

extension Session {
  mutating func postpone(_ record: StepRecord, until: When, at now: Moment) throws -> Reply {
    guard record.state.isOpen else { return settledBefore(record, now) }
    guard !until.isOver(at: now) else {
      return .refused("\(settings.date(until, now)) is over. A later date would do.")
    }
    let title = title(of: record.step)
    try records.postpone(record.step.id, until: until, at: now, title: "postpone: \(title)")
    return Reply(
      [.understood("\(title): \(settings.near(until, now))")],
      report: [report(try again(record), now)])
  }
}

extension Session {
  /// Marks a step done; a message or a call counts as a contact with the employer.
  mutating func settle(_ record: StepRecord, note: String, at now: Moment) throws -> Reply {
    guard record.state.isOpen else { return settledBefore(record, now) }
    let title = title(of: record.step)
    var when = now
    var remark = note.replacingTrailing("anyway")
    if remark == note, let draft = try draft(of: record),
      let grave = try findings(in: draft, of: record).first(where: \.isLookAlike)
    {
      return .refused(
        Words.sentence(for: grave, number: record.number)
          + " If you sent it all the same, type 'sent \(record.number) anyway'.")
    }
    let warning = try guarding(record, at: now)
    if !remark.isEmpty,
      case .one(let date) = readDate(
        remark, now: now, facing: .past, conventions: settings.conventions)
    {
      when = date.when.start(in: now.zone)
      remark = ""
      guard when <= now else {
        return .refused(
          "\(settings.date(date.when, now)) is still to come. Type it again once it is done.")
      }
    }
    var channel = channel(of: record.step)
    if channel == .call, note.folded.contains("voicemail") { channel = .voicemail }
    let contact =
      channel == .none
      ? nil
      : Contact(at: when, direction: .made, channel: channel, person: record.step.person?.name)
    var message: MessageID?
    if case .draft(let id) = record.step.what { message = id }
    let changes = try records.settle(
      record.step.id, as: .done, contact: contact, message: message,
      once: message.flatMap { program.messages[$0.text]?.once } ?? false,
      note: remark.nonEmpty, at: now, title: "done: \(title)", program: program)
    var blocks: [Block] = [
      .understood((contact == nil ? "done: " : "done and kept as a contact: ") + title)
    ]
    if let warning { blocks.append(.quiet(warning)) }
    if let opens = record.step.opens, let flow = program.flow(opens) {
      expecting = .go(opens, from: record.step.run)
      blocks.append(.question("This leads on to '\(flow.title.lowercasedFirst)'. Go on now? (y/n)"))
    } else if let added = changes.added.first {
      blocks += [.text("Next with them:"), .items([item(added, now, brief: true)])]
    }
    return Reply(blocks, report: [report(try again(record), now)])
  }

  func settledBefore(_ record: StepRecord, _ now: Moment) -> Reply {
    let what =
      switch record.state {
      case .done: "was done"
      case .skipped: "was left out"
      default: "is no longer needed"
      }
    let when = record.settledAt.map { " (\(settings.date(.moment($0), now)))" } ?? ""
    return .refused("Step \(record.number) \(what)\(when). 'next' lists the open ones.")
  }

  func again(_ record: StepRecord) throws -> StepRecord {
    try records.step(record.step.id) ?? record
  }
}
