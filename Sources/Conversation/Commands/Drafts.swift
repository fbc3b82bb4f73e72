package import Coaching

extension Command {
  static let draft = Command(
    names: ["draft", "read"], usage: "N", summary: "message N as it would be sent",
    topic: .steps, hasReport: true
  ) { session, rest, now in
    guard let (record, _) = try session.step(in: rest, for: "draft") else {
      return try session.noStep(rest, for: "draft")
    }
    session.speak(of: record)
    guard let draft = try session.draft(of: record) else { return try session.detail(record, now) }
    return Reply(
      session.blocks(showing: draft, of: record, now),
      report: DraftReport(
        number: record.number, to: record.step.person?.name, channel: draft.channel.rawValue,
        subject: draft.subject, body: draft.body))
  }

  static let edit = Command(
    names: ["edit"], usage: "N", summary: "change message N in your editor", topic: .steps
  ) { session, rest, now in
    guard let (record, _) = try session.step(in: rest, for: "edit") else {
      return try session.noStep(rest, for: "edit")
    }
    guard let draft = try session.draft(of: record) else {
      return .refused(
        "Step \(record.number) has no message to edit. 'show \(record.number)' tells what to do.")
    }
    let subject = draft.subject.map { "Subject: \($0)\n\n" } ?? ""
    return Reply(
      request: .edit(text: subject + draft.body + "\n", target: .draft(record.step.id)))
  }
}

/// A message as machines are told of it.
struct DraftReport: Encodable, Sendable {
  var number: Int
  var to: String?
  var channel: String
  var subject: String?
  var body: String
}

extension Words {
  /// What to type once a message is out.
  static func settles(_ number: Int, _ channel: Channel) -> String {
    switch channel {
    case .call: "'done \(number)' once you called."
    case .voicemail: "'done \(number)' once you left it."
    case .visit: "'done \(number)' once you brought it."
    default: "'sent \(number)' once you sent it."
    }
  }
}

extension Session {
  func blocks(showing draft: Draft, of record: StepRecord, _ now: Moment) -> [Block] {
    let name = record.step.person?.name ?? record.step.employer?.name ?? "them"
    var blocks: [Block] = [
      .heading("\(Words.channel(draft.channel) ?? "Message") to \(name), \(time(of: record, now))"),
      .letter(subject: draft.subject, body: draft.body),
    ]
    let findings = (try? findings(in: draft, of: record)) ?? []
    let sentences = findings.map { Words.sentence(for: $0, number: record.number) }
    blocks += sentences.uniqued.map(Block.refusal)
    if record.state.isOpen {
      if let warning = (try? pressing(record, at: now)) ?? nil { blocks.append(.text(warning)) }
      blocks.append(
        .quiet("'edit \(record.number)' changes it, \(Words.settles(record.number, draft.channel))")
      )
    }
    return blocks
  }

  /// Takes a text back from the editor.
  package mutating func edited(_ text: String, _ target: EditTarget, at now: Moment) -> Reply {
    if target == .answer { return take(text.trimmed, at: now) }
    return telling(at: now) { session in
      guard case .draft(let id) = target else { return Reply() }
      return try session.rewritten(text, id, at: now)
    }
  }

  private func rewritten(_ text: String, _ id: StepID, at now: Moment) throws -> Reply {
    guard let record = try records.step(id), let before = try draft(of: record) else {
      throw JobSearchError.noSuchStep
    }
    var lines = text.trimmed.split(separator: "\n", omittingEmptySubsequences: false)[...]
    var subject = before.subject
    if let first = lines.first, first.lowercased().hasPrefix("subject:") {
      subject = String(first.dropFirst("subject:".count)).trimmed
      lines = lines.dropFirst()
    }
    let body = lines.joined(separator: "\n").trimmed
    guard !body.isEmpty else {
      return .refused("The text came back empty, so the message stays as it was.")
    }
    guard body != before.body || subject != before.subject else {
      return Reply([.text("Unchanged.")])
    }
    try records.editDraft(
      of: id, EditedDraft(subject: subject, body: body), at: now,
      title: "edit: \(title(of: record.step))")
    guard let draft = try draft(of: record) else { return Reply() }
    return Reply([.understood("kept as you wrote it")] + blocks(showing: draft, of: record, now))
  }
}

extension Session {
  /// What there is to mend in a draft before it goes out.
  func findings(in draft: Draft, of record: StepRecord) throws -> [DraftFinding] {
    let employer = record.step.employer
    let steps = try records.openSteps(with: employer?.name).filter {
      $0.step.id != record.step.id && $0.step.isDraft
    }
    let others = try steps.compactMap { other -> (person: String, body: String)? in
      guard let person = other.step.person, person.key != record.step.person?.key,
        let draft = try self.draft(of: other)
      else { return nil }
      return (person.name, draft.body)
    }
    let names = [employer?.name, record.step.person?.name].compactMap { $0 }
    var most: Int?
    if case .draft(let id) = record.step.what { most = program.messages[id.text]?.maxWords }
    return draft.findings(
      rules: program.draftRules.all, names: names, others: others, most: most ?? 220)
  }
}
