import Coaching

/// One verb, with its only definition: the prompt, the shell, `help` and completion all use it.
package struct Command: Sendable {
  /// The first is its name, the others do as well.
  package var names: [String]
  /// What follows the name: "N DATE".
  package var usage: String
  package var summary: String
  package var topic: Topic
  /// Whether it has a form for machines (`--json`).
  package var hasReport = false
  /// Whether it has a line of its own on the page that `help` shows, which has to fit one screen.
  package var isListed = true
  /// - Parameters: the session, what follows the name, and the time it was typed.
  let run: @Sendable (inout Session, String, Moment) throws -> Reply

  package var name: String { names[0] }

  package enum Topic: String, Hashable, Sendable, CaseIterable {
    case steps = "Steps"
    case flows = "Talks"
    case records = "Records"
    case program = "Program"
  }

  /// All verbs, in the order of `help`. Names of flows are verbs as well; see `Session.command`.
  package static let all: [Command] = [
    next, review, done, sent, draft, edit, postpone, skip, why, show, employers, ask, resume,
    answers, change, undo, redo, profile, history, help, quit,
  ]

  /// The verb of that name; an abbreviation counts if only one verb begins with it and it is no word of its own.
  static func named(_ word: String) -> Command? {
    let word = word.lowercased()
    if let exact = all.first(where: { $0.names.contains(word) }) { return exact }
    if ownWords.contains(word) { return nil }
    let begun = all.filter { $0.name.hasPrefix(word) }
    return begun.count == 1 ? begun[0] : nil
  }

  /// Words that begin a sentence, and names of verbs as well: "he called", "as agreed", "hi".
  private static let ownWords: Set = ["a", "an", "as", "do", "he", "hi", "his", "so", "red"]
}

extension Session {
  /// A line that names a verb or a flow.
  mutating func command(_ text: String, at now: Moment) throws -> Reply {
    if text.trimmed.isEmpty { return try blankLine(at: now) }
    switch try head(of: text, isEmployer: { try employer(called: $0) != nil }) {
    case .command(let command, let rest): return try command.run(&self, rest, now)
    case .flow(let flow, let rest):
      guard isTold(rest, at: now), try employer(called: rest) == nil else {
        return try begin(flow, employer: rest, at: now)
      }
      guard let told = try told(rest, after: flow, in: text, at: now) else {
        return try freeText(text, at: now)
      }
      return try begin(told.flow, told: told.details, at: now)
    case .mistyped(let word, let near):
      return .refused(
        "'\(word.shortened)' is no command. Did you mean '\(near)'? Nothing was done.")
    case .free: return try freeText(text, at: now)
    }
  }

  /// What the first word makes of a line.
  enum Head {
    case command(Command, rest: String)
    case flow(Flow, rest: String)
    /// A slip, and the name it is closest to, which is never run.
    case mistyped(String, near: String)
    /// A sentence.
    case free
  }

  /// - Parameter isEmployer: whether one employer is called so, or begins so.
  func head(of text: String, isEmployer: (String) throws -> Bool) rethrows -> Head {
    let words = text.split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = words.first else { return .free }
    let rest = words.count > 1 ? words[1].trimmed : ""
    if let command = Command.named(word) {
      return try isSpoken(rest, after: command, isEmployer) ? .free : .command(command, rest: rest)
    }
    if let flow = flow(named: word), !isClause(rest),
      try flow.id.text.hasPrefix(word.lowercased()) || rest.isEmpty || isEmployer(rest)
    {
      return .flow(flow, rest: rest)
    }
    if text.split(separator: " ").count < 4, let near = nearestName(to: word) {
      return .mistyped(word, near: near)
    }
    return .free
  }

  /// Whether the words after a verb make it part of a sentence: "done with Acme", "why am I doing this", "help with the offer".
  private func isSpoken(
    _ rest: String, after command: Command, _ isEmployer: (String) throws -> Bool
  ) rethrows -> Bool {
    guard let first = rest.split(separator: " ").first.map({ $0.trimmingCharacters("[]#.") }) else {
      return false
    }
    if command.topic == .steps || command.name == "show", command.usage.hasPrefix("N") {
      guard Int(first) == nil else { return false }
      return try command.name != "show" || isSentence(rest) && !isEmployer(rest)
    }
    return ["help", "undo", "next", "history"].contains(command.name) && isSentence(rest)
  }

  /// Whether words are more than a name.
  private func isSentence(_ rest: String) -> Bool {
    let words = rest.lowercased().split(separator: " ")
    guard let first = words.first else { return false }
    return words.count > 4 || Self.joints.contains(String(first))
  }

  /// Whether words after the name of a flow have a verb of their own: "interview went badly".
  private func isClause(_ rest: String) -> Bool {
    let words = rest.lowercased().split(separator: " ").map(String.init)
    guard let first = words.first else { return false }
    return Self.verbs.contains(first) || words.count > 12
  }

  private static let verbs: Set = [
    "was", "is", "am", "are", "were", "went", "came", "has", "had", "i", "my", "me", "this", "that",
    "and", "but", "or", "because", "still", "not", "never", "tips", "questions", "advice", "help",
    "letter", "note", "notes", "anxiety", "nerves", "myself", "it", "them", "how", "what",
    "done", "over",
  ]

  private static let joints: Set = [
    "at", "with", "for", "from", "by", "in", "on", "the", "my", "me", "a", "an", "this", "that",
    "yesterday", "today", "was", "is", "am", "i", "went",
  ]

  /// The flow a person may begin by that name.
  func flow(named word: String) -> Flow? {
    let word = word.lowercased()
    let flows = program.flows.all.filter { $0.takes.isEmpty }
    if let exact = flows.first(where: { $0.id.text == word || $0.also.contains(word) }) {
      return exact
    }
    let begun = flows.filter { $0.id.text.hasPrefix(word) }
    return begun.count == 1 && word.count > 2 ? begun[0] : nil
  }

  /// The verb or flow that a mistyped word is closest to; nil if none is near. It is never run.
  private func nearestName(to word: String) -> String? {
    let word = word.lowercased()
    guard word.count > 3 else { return nil }
    let names =
      Command.all.map(\.name) + program.flows.all.filter { $0.takes.isEmpty }.map(\.id.text)
    return names.compactMap { name in
      name.editDistance(to: word, atMost: word.count > 5 ? 2 : 1).map { (name: name, distance: $0) }
    }
    .min { $0.distance < $1.distance }?.name
  }

  /// The open step with the number at the head of `rest`, and what follows it.
  func step(in rest: String, for verb: String) throws -> (record: StepRecord, rest: String)? {
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    guard let word = words.first,
      let number = Int(word.trimmingCharacters("[]#.")),
      let record = try records.step(number: number)
    else { return nil }
    return (record, words.count > 1 ? words[1].trimmed : "")
  }

  func noStep(_ rest: String, for verb: String) throws -> Reply {
    let open = try records.openSteps()
    guard !open.isEmpty else {
      return .refused("There are no open steps. 'help' says how to begin.")
    }
    let word = rest.split(separator: " ").first.map(String.init) ?? ""
    let what = word.isEmpty ? "Which step?" : "There is no step '\(word.shortened)'."
    return .refused("\(what) For example '\(verb) \(open[0].number)'; 'next' lists them.")
  }
}

extension StringProtocol {
  func trimmingCharacters(_ characters: String) -> String {
    var text = String(self)[...]
    while let first = text.first, characters.contains(first) { text.removeFirst() }
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return String(text)
  }
}
