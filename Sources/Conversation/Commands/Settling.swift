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
    return try session.leaveOut(record, reason: reason.nonEmpty, at: now)
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
    speak(of: record)
    try records.postpone(record.step.id, until: until, at: now, title: "postpone: \(title)")
    let warning = try hoursGuard(record, until: until).map { [Block.quiet($0)] } ?? []
    return Reply(
      [.understood("\(title): \(settings.near(until, now))")] + warning,
      report: [report(try again(record), now)])
  }
}

extension Session {
  /// Leaves a step out, for good.
  mutating func leaveOut(_ record: StepRecord, reason: String?, at now: Moment) throws -> Reply {
    guard record.state.isOpen else { return settledBefore(record, now) }
    let title = title(of: record.step)
    let changes = try records.settle(
      record.step.id, as: .skipped, contact: nil, message: nil, once: false, note: reason, at: now,
      title: "skip: \(title)", program: program)
    return Reply(
      [
        .understood("left out: \(title)")
      ] + noLongerNeeded(changes) + [
        .quiet("\(reason.map { "Noted: \($0). " } ?? "")'undo' brings it back.")
      ],
      report: [report(try again(record), now)])
  }

  /// Marks a step done, with what was typed after its number: when it was, or a remark.
  mutating func settle(_ record: StepRecord, note: String, at now: Moment) throws -> Reply {
    var doing = Doing(when: .moment(now))
    doing.remark = note.replacingTrailing("anyway")
    doing.isSure = doing.remark != note
    if doing.remark.folded.contains("voicemail") { doing.channel = .voicemail }
    let whole = readDate(
      doing.remark, now: now, facing: .past, conventions: settings.conventions)
    if case .one(let date) = whole {
      doing.when(date)
      doing.remark = ""
    } else if case .one(let date)? = findDates(
      in: doing.remark, now: now, facing: .past, conventions: settings.conventions
    ).first?.reading, date.when.start(in: now.zone) <= now {
      doing.when(date)
    }
    return try settle(record, as: doing, at: now)
  }

  /// Marks a step done; a message or a call counts as a contact with the employer.
  mutating func settle(_ record: StepRecord, as doing: Doing, at now: Moment) throws -> Reply {
    guard record.state.isOpen else { return settledBefore(record, now) }
    let title = title(of: record.step)
    guard doing.when.start(in: now.zone) <= now else {
      return .refused(
        "\(settings.date(doing.when, now)) is still to come. Type it again once it is done.")
    }
    if !doing.isSure, let draft = try draft(of: record),
      let grave = try findings(in: draft, of: record).first(where: \.isLookAlike)
    {
      return .refused(
        Words.sentence(for: grave, number: record.number)
          + " If you sent it all the same, type 'sent \(record.number) anyway'.")
    }
    let warning = try guarding(record, at: now)
    let contact = doing.contact(of: record, planned: channel(of: record.step), at: now)
    var message: MessageID?
    if case .draft(let id) = record.step.what { message = id }
    let changes = try records.settle(
      record.step.id, as: .done, contact: contact, message: message,
      once: message.flatMap { program.messages[$0.text]?.once } ?? false,
      note: doing.remark.nonEmpty, at: now, title: doing.title ?? "done: \(title)",
      program: program)
    let isKept = contact != nil && record.step.employer != nil
    var echo = (isKept ? "done and kept as a contact: " : "done: ") + title
    if doing.when != .moment(now) { echo += ", \(settings.near(doing.when, now))" }
    if let contact, contact.channel != channel(of: record.step) {
      echo += " (\(Words.contact(contact).lowercasedFirst))"
    }
    var blocks: [Block] = [.understood(echo)]
    if let warning { blocks.append(.quiet(warning)) }
    blocks += noLongerNeeded(changes)
    if let opens = record.step.opens, let flow = program.flow(opens) {
      expecting = .go(opens, from: record.step.run)
      blocks.append(.question("This leads on to '\(flow.title.lowercasedFirst)'. Go on now? (y/n)"))
    } else {
      blocks += try nextMove(after: changes, with: record.step.employer?.name, at: now)
    }
    return Reply(blocks, report: [report(try again(record), now)])
  }

  /// What goes with a step that was settled, such as the proofreading with the last note.
  private func noLongerNeeded(_ changes: StepChanges) -> [Block] {
    changes.removed.map { .quiet("No longer needed: \(title(of: $0.step)).") }
  }

  /// The next step with an employer, once something was done; the one that follows from it before all others.
  ///
  /// - Parameter told: steps that the reply names already.
  func nextMove(
    after changes: StepChanges, with employer: String?, besides told: [StepRecord] = [],
    at now: Moment
  ) throws -> [Block] {
    let others = try employer.map { try records.openSteps(with: $0) } ?? []
    let isReviewing = review != nil
    let untold = others.filter { !told.contains($0) }
    let planned = untold.first { channel(of: $0.step) != .none } ?? untold.first
    let added = changes.added.first { !told.contains($0) }
    guard let next = added ?? (isReviewing ? nil : planned) else { return [] }
    return [
      .text("Next with \(next.step.employer?.name ?? "them"):"),
      .items([item(next, now, brief: true)]),
    ]
  }

  func settledBefore(_ record: StepRecord, _ now: Moment) -> Reply {
    let what =
      switch record.state {
      case .done: "was done"
      case .skipped: "was left out"
      default: "is no longer needed"
      }
    // Where only the day was told, it was kept as its beginning.
    let settledAt = record.settledAt.map { $0.time == .midnight ? When.day($0.day) : .moment($0) }
    let when = settledAt.map { " (\(settings.date($0, now)))" } ?? ""
    return .refused("Step \(record.number) \(what)\(when). 'next' lists the open ones.")
  }

  func again(_ record: StepRecord) throws -> StepRecord {
    try records.step(record.step.id) ?? record
  }
}
