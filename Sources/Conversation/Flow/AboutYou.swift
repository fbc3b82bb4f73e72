import Coaching

/// What the coach asks about the person: each thing once, when a flow first needs it, never more than one after a flow.
extension Session {
  /// What the steps of a run make worth asking for; nil when nothing is open.
  func wanted(for steps: [StepRecord], of flow: FlowID) throws -> Profile.Part? {
    let profile = try records.profile()
    return Profile.Part.allCases.first { part in
      profile.isOpen(part) && isNeeded(part, for: steps, of: flow)
    }
  }

  private func isNeeded(_ part: Profile.Part, for steps: [StepRecord], of flow: FlowID) -> Bool {
    switch part {
    case .name, .phone:
      steps.flatMap { texts(of: $0.step) }.flatMap(\.slots)
        .contains { $0.slot == Template.Slot("me", field: part.rawValue) }
    case .stance:
      steps.contains { hasWordingsByStance($0.step) } || program.closure(of: flow).recallsStance
    case .hours: steps.contains { channel(of: $0.step) == .call }
    case .signature: steps.contains { $0.step.isDraft && channel(of: $0.step) == .email }
    }
  }

  private func texts(of step: NextStep) -> [Template] {
    switch step.what {
    case .draft(let id): program.messages[id.text]?.wordings.map(\.body) ?? []
    case .remind(let id): (program.reminders[id.text]?.body).map { [$0] } ?? []
    }
  }

  private func hasWordingsByStance(_ step: NextStep) -> Bool {
    guard case .draft(let id) = step.what else { return false }
    return program.messages[id.text]?.wordings.contains { $0.stance != nil } ?? false
  }

  /// The question for a part, as it stands at the end of a flow.
  func blocks(askingFor part: Profile.Part) throws -> [Block] {
    let profile = try records.profile()
    return Words.question(for: part, profile, settings)
  }

  /// The answer to such a question; nil if the line is about something else, which leaves the question for another time.
  mutating func told(
    _ part: Profile.Part, _ text: String, at now: Moment
  ) throws -> Reply? {
    if isAboutElse(text, than: part) { return nil }
    var profile = try records.profile()
    if Self.passes.contains(text.lowercased().trimmingCharacters(".")) {
      profile.settled.insert(part)
      try records.setProfile(profile, at: now, title: "profile: \(part.rawValue)")
      return Reply([.text(Words.passedBy(part))])
    }
    guard let shown = try profile.take(text, for: part, settings) else {
      expecting = .profile(part)
      return .refused(Words.example(for: part))
    }
    try records.setProfile(profile, at: now, title: "profile: \(part.rawValue)")
    return Reply([.understood(shown), .text(Words.taken(part))])
  }

  private static let passes: Set = [
    "", "skip", "no", "n", "none", "nothing", "later", "pause", "not now", "i don't know",
    "i dont know", "no thanks",
  ]

  /// Whether the line is a command or a sentence of its own rather than the thing asked for.
  private func isAboutElse(_ text: String, than part: Profile.Part) -> Bool {
    let words = text.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first, !Self.passes.contains(text.lowercased()) else { return false }
    if flow(named: first) != nil { return true }
    if Command.all.contains(where: { $0.names.contains(first) }) { return true }
    if part == .name, ["my name is", "i am", "i'm", "it's"].contains(where: text.folded.hasPrefix) {
      return false
    }
    return text.hasSuffix("?") || words.count > 6 || Self.openings.contains(first)
  }

  /// Words that begin a sentence, and no name, number or choice.
  private static let openings: Set = [
    "i", "i've", "i'd", "i'm", "they", "he", "she", "we", "got", "had", "have", "how", "what",
    "why",
    "when", "where", "who", "should", "can", "could", "do", "does", "is", "are", "interviewed",
    "called", "rejected", "talked", "spoke", "met", "nothing",
  ]
}

extension Session.Settings {
  /// "9:00 to 17:00" as the person writes times.
  func hours(_ hours: WorkingHours) -> String {
    "\(voice.time(hours.from)) to \(voice.time(hours.to))"
  }
}

extension Profile {
  /// Takes what was typed for a part in.
  ///
  /// - Returns: what was understood; nil, and nothing is taken, if it cannot be kept.
  mutating func take(
    _ text: String, for part: Part, _ settings: Session.Settings
  ) throws -> String? {
    let text = text.trimmed
    guard !text.isEmpty, text.count <= 200, !text.unicodeScalars.contains(where: \.isControl) else {
      return nil
    }
    let shown: String
    switch part {
    case .name:
      guard let typed = text.withoutIntroduction.nonEmpty?.asName,
        typed.contains(where: \.isLetter), !typed.contains(where: \.isNumber)
      else { return nil }
      (name, shown) = (typed, typed)
    case .phone:
      guard text.count(where: \.isNumber) >= 4 else { return nil }
      (phone, shown) = (text, text)
    case .signature: (signature, shown) = (text, text)
    case .stance:
      guard let chosen = Words.stance(text) else { return nil }
      (stance, shown) = (chosen, chosen.rawValue)
    case .hours:
      guard let chosen = Words.hours(text, keeping: hours) else { return nil }
      (hours, shown) = (chosen, settings.hours(chosen))
    }
    settled.insert(part)
    return shown
  }
}

extension [Flow] {
  /// Whether what one of them plans hangs on how the person likes to put things.
  fileprivate var recallsStance: Bool {
    contains { flow in
      flow.states.contains { if case .recall(.stance, _) = $0.act { true } else { false } }
    }
  }
}

extension String {
  /// "my name is Kim Doe" says "Kim Doe".
  fileprivate var withoutIntroduction: String {
    for opening in ["my name is ", "i am ", "i'm ", "it's "] where folded.hasPrefix(opening) {
      return String(dropFirst(opening.count)).trimmed
    }
    return self
  }
}
