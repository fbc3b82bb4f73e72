import Coaching

extension Command {
  static let next = Command(
    names: ["next", "n", "steps", "due", "todo"], usage: "",
    summary: "what is late, due and coming",
    topic: .steps, hasReport: true
  ) { session, rest, now in
    // With no more of them than are shown; machines are told of all.
    let most = rest == "all" ? Int(Int32.max) : 12
    let count = try session.records.dueCount(at: now)
    let agenda = Agenda(try session.firstSteps(of: most, at: now), at: now)
    var blocks: [Block] = []
    for (title, records, count) in [
      ("Late", agenda.late, count.late), ("Today", agenda.today, count.today),
      ("Coming", agenda.coming, count.coming),
    ] where !records.isEmpty {
      if !blocks.isEmpty { blocks.append(.space) }
      blocks.append(.heading(title))
      let told = title != "Coming"
      blocks.append(
        .items(
          records.map { record in
            session.item(
              record, now, note: told ? session.about(record) : session.short(record, now))
          }))
      if count > records.count {
        blocks.append(.quiet("and \(count - records.count) more; 'next all' lists them."))
      }
    }
    if blocks.isEmpty { blocks = [.text("Nothing is due and nothing is planned.")] }
    if let first = agenda.first {
      let verb = first.step.isDraft ? "draft" : "show"
      blocks += [
        .space,
        .quiet(
          "'\(verb) \(first.number)' to begin with the first; 'done N', 'postpone N DATE', 'skip N'."
        ),
      ]
    }
    guard session.tellsMachines else { return Reply(blocks) }
    let steps = try session.records.openSteps()
    return Reply(blocks, report: steps.map { session.report($0, now) })
  }
}

extension Session {
  /// The first of the late open steps, of those for today and of those to come, up to so many of each.
  func firstSteps(of most: Int, at now: Moment) throws -> [StepRecord] {
    try [StepRecord.Place.late, .today, .coming].flatMap {
      try records.openSteps($0, most: most, at: now)
    }
  }

  /// Who, by which channel, and why, for a step that is due.
  func about(_ record: StepRecord) -> String {
    let channel = Words.channel(channel(of: record.step))
    let reason = reason(for: record.step)
    return [channel, reason].compactMap { $0 }.joined(separator: ". ")
  }

  /// The channel, and whether its time has begun, for a step that is to come.
  func short(_ record: StepRecord, _ now: Moment) -> String? {
    let channel = Words.channel(channel(of: record.step))
    guard record.canStart(at: now) else { return channel }
    return [channel, "can be done now"].compactMap { $0 }.joined(separator: "; ")
  }

  func report(_ record: StepRecord, _ now: Moment) -> StepReport {
    StepReport(
      number: record.number, id: record.step.id.text, title: title(of: record.step),
      employer: record.step.employer?.name, role: record.step.role,
      person: record.step.person?.name, channel: channel(of: record.step).rawValue,
      from: record.step.from, due: record.due, when: record.place(at: now), state: record.state,
      why: reason(for: record.step), claims: sources(of: record.step))
  }
}

/// A step as machines are told of it; times as in RFC 9557 text, days as `2026-11-21`.
package struct StepReport: Encodable, Hashable, Sendable {
  var number: Int
  var id: String
  var title: String
  var employer: String?
  var role: String?
  var person: String?
  var channel: String
  var from: When?
  var due: When?
  var when: StepRecord.Place
  var state: StepState
  var why: String?
  var claims: [ClaimID]
}

extension Words {
  /// "by e-mail"; nil for none.
  static func channel(_ channel: Channel) -> String? {
    switch channel {
    case .email: "By e-mail"
    case .post: "By post"
    case .call: "By phone"
    case .voicemail: "By voicemail"
    case .visit: "In person"
    case .text: "By text message"
    case .none: nil
    }
  }
}
