import Coaching

/// Which of the open steps a line means.
extension Session {
  /// The open steps a line may mean, the one due first first: by number, by its place in a list, by "it", else by employer,
  /// people, channel and the words of what it is ("note", "voicemail", "proofread").
  func steps(
    meantBy details: Details, in text: String = "", among steps: [StepRecord]? = nil
  ) throws -> [StepRecord] {
    let open = try steps ?? records.openSteps()
    if let number = details.step { return open.filter { $0.number == number } }
    let words = AnswerWords(text)
    if details.people.isEmpty, details.employer == nil, let pointed = try pointedAt(by: text),
      open.contains(pointed)
    {
      return [pointed]
    }
    var found = open
    if let employer = details.employer {
      found = found.filter { $0.step.employer?.name.folded == employer.name.folded }
    }
    if !details.people.isEmpty {
      let names = details.people.map(\.name.folded)
      found = found.filter { record in
        guard let person = record.step.person else { return false }
        return person.isCalled(oneOf: names)
      }
    } else if words.has(["her", "him", "she", "he"]), let person = try topic()?.step.person {
      found = found.filter { $0.step.person?.name == person.name }
    }
    let names = (details.people + [details.employer].compactMap(\.self)).flatMap {
      AnswerWords($0.typed).words
    }
    if let channel = details.channel?.channel {
      found = found.filter { self.channel(of: $0.step).kind == channel.kind }
    }
    let kept = narrowed(found, by: words.words.filter { !names.contains($0) })
    if kept.count > 1, names.isEmpty, words.has(["it", "this", "that", "this one", "that one"]),
      let topic = try topic(),
      open.contains(topic)
    {
      return [topic]
    }
    return kept
  }

  /// The steps that the words fit best; all of them where no word fits.
  private func narrowed(_ found: [StepRecord], by words: [String]) -> [StepRecord] {
    let words = words.flatMap { $0 == "hr" ? ["human", "resources"] : [$0] }
      .filter { !KindWords.common.contains($0) && $0.count > 2 }
    guard found.count > 1, !words.isEmpty else { return found }
    let fits = found.map { record in
      let own = KindWords.of(title(of: record.step), channel(of: record.step), record.step.what)
      return words.reduce(0) { sum, word in sum + (own.map { KindWords.fit(word, $0) }.max() ?? 0) }
    }
    guard let best = fits.max(), best > 0 else { return found }
    return zip(found, fits).filter { $0.1 == best }.map(\.0)
  }

  /// Does something to the one step that is meant, or asks which.
  mutating func withStep(
    _ reading: Interpretation, _ text: String, verb: String, at now: Moment,
    _ act: (inout Session, StepRecord) throws -> Reply
  ) throws -> Reply {
    let details = reading.details
    let found = try steps(meantBy: details, in: text)
    let open = try records.openSteps()
    let isNarrow = details.step != nil || found.count < open.count
    if found.count == 1, isNarrow || open.count == 1 {
      speak(of: found[0])
      return try act(&self, found[0])
    }
    // Looking does no harm: the step shown last, or the one due first.
    if [.why, .show, .draft].contains(reading.intent),
      let record = isNarrow
        ? (Set(found.map(\.step.person?.key)).count == 1 ? found.first : nil)
        : try topic() ?? Agenda(open, at: now).first
    {
      speak(of: record)
      return try act(&self, record)
    }
    return try whichStep(found, reading, text, at: now)
  }

  /// Asks which of several steps is meant; a number, a place in the list or a word of it answers.
  mutating func whichStep(
    _ found: [StepRecord], _ reading: Interpretation, _ text: String, at now: Moment
  ) throws -> Reply {
    guard !found.isEmpty else {
      let open = try records.openSteps()
      guard !open.isEmpty else { return try noStep("", for: "done") }
      return .refused("None of the open steps fits that. 'next' lists them.")
    }
    let shown = Array(found.prefix(6))
    expecting = .step(shown.map(\.step.id), reading, line: text)
    return Reply(
      [.question("Which one? Type its number."), .items(shown.map { item($0, now) })]
        + (found.count > shown.count
          ? [.quiet("\(found.count - shown.count) more fit; 'next all' lists them.")] : []),
      code: 64)
  }

  /// The answer to "which one?"; nil if it is something else.
  mutating func chosen(
    _ answer: String, among ids: [StepID], _ reading: Interpretation, line: String, at now: Moment
  ) throws -> Reply? {
    let steps = try ids.compactMap { try records.step($0) }.filter(\.state.isOpen)
    let words = AnswerWords(answer)
    if words.isOne(of: [
      "none", "neither", "no", "n", "nope", "skip", "never mind", "nevermind", "cancel", "back",
      "stop",
    ]) {
      return Reply([.text("Left as it is.")])
    }
    var record: StepRecord?
    if words.words.count < 4, let number = words.words.compactMap({ Int($0) }).first {
      record =
        steps.first { $0.number == number }
        ?? (steps.indices.contains(number - 1) ? steps[number - 1] : nil)
    } else if let pointed = try pointedAt(by: answer), steps.contains(pointed) {
      record = pointed
    } else {
      let details = interpret(
        answer, by: sense(), known: try knownNames(), now: now, conventions: settings.conventions
      ).details
      let fitting = try self.steps(meantBy: details, in: answer, among: steps)
      if fitting.count == 1, steps.count > 1 { record = fitting[0] }
    }
    guard let record else { return nil }
    var meant = reading
    meant.details.step = record.number
    return try act(on: meant, line, at: now)
  }
}

/// The words by which people call a step.
enum KindWords {
  /// Words that say nothing of which step is meant.
  static let common: Set = [
    "the", "and", "one", "step", "steps", "move", "push", "put", "off", "postpone", "snooze",
    "skip",
    "drop", "done", "did", "sent", "send", "show", "why", "doing", "this", "that", "for", "with",
    "from",
    "until", "till", "after", "before", "next", "week", "month", "day", "days", "friday", "monday",
    "tuesday", "wednesday", "thursday", "saturday", "sunday", "today", "tomorrow", "yesterday",
    "morning",
    "evening", "afternoon", "just", "have", "has", "had", "was", "her", "him", "them", "she",
    "they",
    "you", "can", "please", "what", "need", "want", "let", "see", "got", "get", "left", "about",
    "again",
    "already", "both", "all", "not", "yet", "now", "later", "out", "our", "his", "thing", "make",
    "give",
    "first", "second", "third", "last", "mark", "find", "say", "says", "does", "should", "must",
    "would", "could", "wrote", "write", "written",
  ]

  /// The words of a step's title, of its text's name, and those that stand for its channel.
  static func of(_ title: String, _ channel: Channel, _ what: NextStep.What) -> [String] {
    let name =
      switch what {
      case .draft(let id): id.text
      case .remind(let id): id.text
      }
    let own = AnswerWords(title).words + AnswerWords(name).words
    return (own + (channels[channel.kind] ?? [])).filter { !common.contains($0) && $0.count > 2 }
  }

  private static let channels: [Channel: [String]] = [
    .email: ["email", "mail", "message"], .call: ["call", "phone", "ring", "voicemail", "rang"],
    .post: ["post", "letter", "card"], .visit: ["visit"], .text: ["text"],
  ]

  /// How well a typed word fits one of a step: 2 for the same word or its plural, 1 for another form of it, such as
  /// "proofreading" for "proofread", 0 for another word.
  static func fit(_ typed: String, _ own: String) -> Int {
    if typed == own || typed == own + "s" { return 2 }
    let (short, long) = typed.count < own.count ? (typed, own) : (own, typed)
    let isForm =
      short.count > 3 && long.hasPrefix(short)
      || short.count > 5 && long.hasPrefix(short.dropLast(2))
    return isForm ? 1 : 0
  }
}

extension PersonAnswer {
  /// Whether one of these names, folded, is theirs or the first word of it.
  func isCalled(oneOf names: [String]) -> Bool {
    names.contains(name.folded) || names.contains(first.folded)
  }
}
