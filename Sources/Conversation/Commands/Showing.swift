import Coaching

extension Command {
  static let show = Command(
    names: ["show", "open"], usage: "N|NAME",
    summary: "all about step N, an employer or a person", topic: .records, hasReport: true
  ) { session, rest, now in
    let rest = rest.replacingTrailing(" please")
    if let (record, _) = try session.step(in: rest, for: "show") {
      session.speak(of: record)
      return record.step.isDraft
        ? try Command.draft.run(&session, rest, now) : try session.detail(record, now)
    }
    guard !rest.isEmpty else { return try Command.employers.run(&session, "", now) }
    if let person = try session.personShown(by: rest, at: now) { return person }
    guard let employer = try session.employer(called: rest) else {
      let isIt = AnswerWords(rest).isOne(of: ["it", "this", "that", "this one", "that one"])
      if let record = try isIt ? session.topic() : session.pointedAt(by: rest) {
        session.speak(of: record)
        return record.step.isDraft
          ? try Command.draft.run(&session, "\(record.number)", now)
          : try session.detail(record, now)
      }
      return .refused(
        "There is no employer, person or step '\(rest.shortened)'. 'employers' lists the employers, 'next' the steps."
      )
    }
    guard let dossier = try session.records.dossier(of: employer.id) else {
      throw JobSearchError.noSuchRun
    }
    return Reply(session.blocks(about: dossier, now), report: session.report(dossier, now))
  }

  static let employers = Command(
    names: ["employers", "list", "companies"], usage: "",
    summary: "the employers, with how far you are",
    topic: .records, hasReport: true
  ) { session, _, now in
    let employers = try session.records.employers()
    guard !employers.isEmpty else {
      return Reply(
        [.text("No employer yet. 'interview ACME' begins with one.")],
        report: [EmployerReport]())
    }
    let items = employers.map { employer in
      Block.Item(
        employer.name, aside: employer.stage.map(Words.stage),
        note: [
          employer.lastContact.map {
            "last contact \(session.settings.near(.day($0.day), now))"
          }, employer.openSteps > 0 ? Words.count(employer.openSteps, "open step") : nil,
        ].compactMap { $0 }.joined(separator: "; ").nonEmpty)
    }
    return Reply([.items(items)], report: employers.map(EmployerReport.init))
  }

  static let why = Command(
    names: ["why"], usage: "N", summary: "the advice behind step N and its source",
    topic: .steps
  ) { session, rest, now in
    guard let (record, _) = try session.step(in: rest, for: "why") else {
      return try session.noStep(rest, for: "why")
    }
    session.speak(of: record)
    return Reply(
      [.heading(session.title(of: record.step))] + session.why(session.sources(of: record.step)))
  }
}

extension Session {
  /// An employer by name or by the beginning of it, if only one begins so.
  func employer(called text: String) throws -> EmployerSummary? {
    let all = try records.employers()
    let word = text.folded
    if let exact = all.first(where: { $0.name.folded == word }) { return exact }
    let begun = all.filter { $0.name.folded.hasPrefix(word) }
    return begun.count == 1 ? begun[0] : nil
  }

  /// A step that is no message: what to do, when, and why.
  func detail(_ record: StepRecord, _ now: Moment) throws -> Reply {
    var blocks: [Block] = [.heading("\(title(of: record.step)), \(time(of: record, now))")]
    if case .remind(let id) = record.step.what, let reminder = program.reminders[id.text] {
      blocks.append(.letter(subject: nil, body: slots(of: record.step).fill(reminder.body)))
    }
    if let note = record.note { blocks.append(.text("You noted: \(note)")) }
    if let reason = reason(for: record.step) { blocks.append(.quiet("Why: \(reason)")) }
    if record.state.isOpen, let warning = try pressing(record, at: now) {
      blocks.append(.text(warning))
    }
    if record.state.isOpen {
      blocks.append(
        .quiet(
          "'done \(record.number)', 'postpone \(record.number) DATE', 'skip \(record.number)', 'why \(record.number)'."
        ))
    }
    return Reply(blocks, report: [report(record, now)])
  }

  func blocks(about dossier: Dossier, _ now: Moment) -> [Block] {
    let stage = dossier.summary.stage.map { ", \(Words.stage($0))" } ?? ""
    var blocks: [Block] = [.heading(dossier.summary.name + stage)]
    let facts = dossier.facts.compactMap { fact in
      Words.fact(fact, settings, now).map { Block.Item($0) }
    }
    let people = Words.people(dossier.facts, settings, now, label: program.label(of:_:))
    if !(facts + people).isEmpty { blocks.append(.items(facts + people)) }
    return blocks + contactsAndSteps(dossier.contacts, dossier.steps, now)
  }

  /// The contacts, what is next and what is behind one, of one employer or person.
  ///
  /// - Parameter brief: whether all is about one employer, which then need not be named.
  func contactsAndSteps(
    _ contacts: [Contact], _ steps: [StepRecord], brief: Bool = true, _ now: Moment
  ) -> [Block] {
    var blocks: [Block] = []
    if !contacts.isEmpty {
      blocks += [.space, .heading("Contacts")]
      blocks.append(
        .items(
          contacts.map {
            Block.Item(Words.contact($0), aside: settings.date($0.told(in: now.zone), now))
          }))
    }
    let open = steps.filter(\.state.isOpen).inOrderOfTime(in: now.zone)
    if !open.isEmpty {
      let items = open.map { item($0, now, brief: brief, note: short($0, now)) }
      blocks += [.space, .heading("Next"), .items(items)]
    }
    let settled = steps.filter { [.done, .skipped].contains($0.state) }
    if !settled.isEmpty {
      blocks += [.space, .heading("Behind you")]
      blocks.append(
        .items(
          settled.map { record in
            Block.Item(
              title(of: record.step),
              aside: (record.state == .done ? "done" : "left out")
                + (record.settledAt.map { " \(settings.date(.day($0.day), now))" } ?? ""),
              note: record.note, tone: .done)
          }))
    }
    return blocks
  }

  func report(_ dossier: Dossier, _ now: Moment) -> DossierReport {
    DossierReport(
      employer: EmployerReport(dossier.summary),
      contacts: dossier.contacts.map(DossierReport.Contact.init),
      steps: dossier.steps.map { report($0, now) })
  }
}

extension [StepRecord] {
  /// The one due first before all others, and those without a time last.
  fileprivate func inOrderOfTime(in zone: Zone) -> [StepRecord] {
    func end(_ record: StepRecord) -> Int { record.due?.end(in: zone).instant ?? .max }
    return sorted { (end($0), $0.number) < (end($1), $1.number) }
  }
}

extension Program {
  /// What the person read when they chose the option that a fact holds, up to its first comma; nil if no question has it.
  func label(of kind: FactKind, _ option: OptionID) -> String? {
    for flow in flows.all {
      for plan in flow.states.flatMap(\.plans) {
        guard case .fact(kind, .expression(let expression)) = plan.what,
          case .name(let name, _) = expression.root,
          let question = flow.states.lazy.compactMap(\.question).first(where: { $0.into == name }),
          let label = question.option(option)?.label
        else { continue }
        return label.prefix { $0 != "," && $0 != ";" }.description.lowercasedFirst
      }
    }
    return nil
  }
}

extension Contact {
  /// When it was, as it was told: only the day where that was all.
  fileprivate func told(in zone: Zone) -> When {
    let told = at.told(in: zone)
    return told.time == .midnight ? .day(told.day) : .moment(at)
  }
}

/// An employer as machines are told of it.
struct EmployerReport: Encodable, Sendable {
  var name: String
  var stage: Stage?
  var lastContact: Moment?
  var openSteps: Int

  init(_ summary: EmployerSummary) {
    name = summary.name
    stage = summary.stage
    lastContact = summary.lastContact
    openSteps = summary.openSteps
  }
}

/// All about an employer as machines are told of it.
struct DossierReport: Encodable, Sendable {
  var employer: EmployerReport
  var contacts: [Contact]
  var steps: [StepReport]

  struct Contact: Encodable, Sendable {
    var at: Moment
    var direction: String
    var channel: String
    var person: String?

    init(_ contact: Coaching.Contact) {
      at = contact.at
      direction = contact.direction.rawValue
      channel = contact.channel.rawValue
      person = contact.person
    }
  }
}
