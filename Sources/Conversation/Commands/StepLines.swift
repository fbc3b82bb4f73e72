import Coaching

extension Session {
  /// A step as a line of a list.
  ///
  /// - Parameter brief: without the employer, where the list is about one.
  func item(_ record: StepRecord, _ now: Moment, brief: Bool = false, note: String? = nil)
    -> Block.Item
  {
    var text = title(of: record.step)
    if !brief {
      if let employer = record.step.employer {
        if !text.folded.contains(employer.name.folded) { text += ", \(employer.name)" }
      } else if let title = record.step.person?.title, !title.hasPrefix("my ") {
        // Somebody of the network: what stood in brackets tells them apart.
        text += " (\(title))"
      }
    }
    let place = record.place(at: now)
    return Block.Item(
      label: "[\(record.number)]", text, aside: time(of: record, now), note: note,
      tone: place == .late ? .late : place == .today ? .due : .plain)
  }

  /// What a step is, with its slots filled: "Call Dana Cruz", "Send a note to Sam Lee". For one whose text the content no
  /// longer has, the words of its name have to do.
  func title(of step: NextStep) -> String {
    let slots = slots(of: step)
    switch step.what {
    case .draft(let id):
      guard let message = program.messages[id.text] else { return id.inWords }
      return Words.titleOfDraft(slots.fill(message.title), message.channel)
    case .remind(let id):
      return program.reminders[id.text].map { slots.fill($0.title) } ?? id.inWords
    }
  }

  func slots(of step: NextStep) -> SlotText {
    let profile = (try? records.profile()) ?? Profile()
    return SlotText(values: step.slots, profile: profile, voice: settings.voice)
  }

  func channel(of step: NextStep) -> Channel {
    switch step.what {
    case .draft(let id): program.messages[id.text]?.channel ?? .none
    case .remind(let id): program.reminders[id.text]?.channel ?? .none
    }
  }

  func sources(of step: NextStep) -> [ClaimID] {
    switch step.what {
    case .draft(let id): program.messages[id.text]?.sources ?? []
    case .remind(let id): program.reminders[id.text]?.sources ?? []
    }
  }

  /// The first reason for a step, in one sentence; nil if its text cites none.
  func reason(for step: NextStep) -> String? {
    guard let id = sources(of: step).first else { return nil }
    return program.documents.all.lazy.flatMap(\.claims).first { $0.id == id }?.says
  }

  /// "by Thu 26 Nov 11:30", "Sat 28 Nov to Tue 1 Dec", "was due yesterday, Fri 20 Nov".
  func time(of record: StepRecord, _ now: Moment) -> String {
    guard let due = record.due else { return "any time" }
    if due.isOver(at: now) { return "was due \(settings.near(due, now))" }
    if record.postponedTo == nil, let from = record.step.from, !from.isOver(at: now),
      from.day(in: now.zone) < due.day(in: now.zone)
    {
      return
        "\(settings.date(.day(from.day(in: now.zone)), now)) to \(settings.date(.day(due.day(in: now.zone)), now))"
    }
    if record.postponedTo == nil, let from = record.step.from, !from.isOver(at: now),
      from.time(in: now.zone) != nil, let end = due.time(in: now.zone),
      from.isBefore(due, in: now.zone)
    {
      return "\(settings.near(from, now)) to \(end)"
    }
    return "by \(settings.near(isExact(due, now) ? due : .day(due.day(in: now.zone)), now))"
  }

  /// Whether the minute matters: not where it only comes from when an answer was given, and the day is far enough off.
  private func isExact(_ due: When, _ now: Moment) -> Bool {
    guard let time = due.time(in: now.zone) else { return true }
    return time.minute % 5 == 0 || now.day.days(to: due.day(in: now.zone)) < 2
  }

  /// The message of a draft step, as the coach wrote it or as the person rewrote it.
  func draft(of record: StepRecord) throws -> Draft? {
    guard case .draft(let id) = record.step.what, let message = program.messages[id.text] else {
      return nil
    }
    var draft = message.written(with: slots(of: record.step), seat: record.step.person?.seat ?? 0)
    if let edited = try records.editedDraft(of: record.step.id) {
      draft.subject = edited.subject ?? draft.subject
      draft.body = edited.body
      draft.unfilled = []
    }
    return draft
  }
}

extension Words {
  /// "a note to Dana" becomes "Send a note to Dana".
  static func titleOfDraft(_ title: String, _ channel: Channel) -> String {
    guard let first = title.first, first.isLowercase else { return title }
    switch channel {
    case .post: return "Post \(title)"
    case .visit: return "Bring \(title)"
    case .call, .voicemail: return title.capitalizedFirst
    default: return "Send \(title)"
    }
  }

  /// What an answer changed in the list, in one line.
  ///
  /// A step of the run itself that is gone may come back once the questions that wait are answered; those of others are
  /// withdrawn by it.
  static func changed(_ changes: StepChanges, in run: RunID) -> [Block] {
    var parts: [String] = []
    if !changes.moved.isEmpty { parts.append(count(changes.moved.count, "step") + " moved") }
    let own = changes.removed.count { $0.step.run == run }
    let others = changes.removed.count - own
    if own > 0 {
      parts.append(
        count(own, "step") + (own == 1 ? " waits" : " wait") + " for the answers to come")
    }
    if others > 0 { parts.append(count(others, "earlier step") + " withdrawn") }
    return parts.isEmpty ? [] : [.quiet(parts.joined(separator: ", ") + ".")]
  }

  /// "1 step", "3 steps".
  static func count(_ number: Int, _ thing: String) -> String {
    number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
  }
}

extension ID {
  /// "write-by-hand" as "Write by hand".
  fileprivate var inWords: String { text.replacing("-", with: " ").capitalizedFirst }
}
