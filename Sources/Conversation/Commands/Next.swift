import Coaching

extension Command {
  static let next = Command(
    names: ["next", "n", "steps", "due", "todo"], usage: "",
    summary: "what is late, due and coming",
    topic: .steps, hasReport: true
  ) { session, rest, now in
    let steps = try session.records.openSteps()
    let agenda = Agenda(steps, at: now)
    let most = rest == "all" ? Int.max : 12
    var blocks: [Block] = []
    for (title, records) in [
      ("Late", agenda.late), ("Today", agenda.today), ("Coming", agenda.coming),
    ] where !records.isEmpty {
      if !blocks.isEmpty { blocks.append(.space) }
      blocks.append(.heading(title))
      let told = title != "Coming"
      blocks.append(
        .items(
          records.prefix(most).map { record in
            session.item(
              record, now, note: told ? session.about(record) : session.short(record, now))
          }))
      if records.count > most {
        blocks.append(.quiet("and \(records.count - most) more; 'next all' lists them."))
      }
    }
    if steps.isEmpty { blocks = [.text("Nothing is due and nothing is planned.")] }
    if let first = agenda.first {
      let verb = first.step.isDraft ? "draft" : "show"
      blocks += [
        .space,
        .quiet(
          "'\(verb) \(first.number)' to begin with the first; 'done N', 'postpone N DATE', 'skip N'."
        ),
      ]
    }
    return Reply(blocks, report: steps.map { session.report($0, now) })
  }
}

extension Session {
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
