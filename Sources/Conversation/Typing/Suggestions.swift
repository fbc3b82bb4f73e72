import Coaching

extension Typing {
  /// One thing that the word at the end of a line may become.
  package struct Completion: Hashable, Sendable {
    package var text: String
    /// A few words that say what it is.
    package var about: String
  }

  /// What the word at the end of `line` may become, best first: verbs and flows at its start, then step numbers, employers, choices.
  package func completions(of line: String) -> [Completion] {
    let isCommand = line.hasPrefix("/")
    let words = line.drop { $0 == "/" }.split(separator: " ", omittingEmptySubsequences: false)
    let last = (words.last.map(String.init) ?? "").folded
    if !isCommand, awaitsWord { return [] }
    if !isCommand, let question {
      let whole = line.folded
      let found = fitting(question).filter { $0.text.folded.hasPrefix(whole) }
      let people = question.kind == .people ? peopleNames.filter { $0.goesOn(from: line) } : []
      if words.count > 1 { return found + people }
      return found + people + Self.steering.filter { $0.text.hasPrefix(last) }
    }
    if words.count > 1, case .free = head(of: line.trimmed) {
      return (employerNames + peopleNames).filter { $0.goesOn(from: line) }
    }
    let found = words.count <= 1 ? verbs : arguments(of: String(words[0]))
    let fits = { (entry: Completion) in
      entry.text.folded.hasPrefix(last) || words.count > 1 && entry.goesOn(from: line)
    }
    return found.filter(fits).map { entry in
      Completion(
        text: isCommand && words.count <= 1 ? "/" + entry.text : entry.text, about: entry.about)
    }
  }

  /// The line that a line is likely to become: what was typed and more; nil for none.
  package func suggestion(for line: String) -> String? {
    guard !line.isEmpty, !line.contains(where: \.isNewline) else { return nil }
    if line.hasPrefix("/") {
      return suggestedCommand(String(line.dropFirst())).map { "/" + $0 }
    }
    if awaitsWord { return nil }
    guard let question else { return suggestedCommand(line) }
    let steering = question.kind.isOpen ? [] : Self.steering
    return (fitting(question) + steering).lazy
      .compactMap { line.grown(to: $0.text) }.first
  }

  private func suggestedCommand(_ line: String) -> String? {
    let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    guard words.count > 1 else {
      return verbs.lazy.compactMap { line.grown(to: $0.text) }.first
    }
    let rest = String(words[1])
    let isStep = Command.named(String(words[0]))?.usage.hasPrefix("N") ?? false
    if rest.isEmpty { return isStep ? steps.first.map { "\(line)\($0.number)" } : nil }
    guard Int(rest) == nil else { return nil }
    return arguments(of: String(words[0])).lazy.compactMap { rest.grown(to: $0.text) }.first
      .map { "\(words[0]) \($0)" }
  }

  private static let steering = [
    Completion(text: "back", about: "to the question before"),
    Completion(text: "change", about: "another answer to an earlier question"),
    Completion(text: "answers", about: "what you said so far"),
    Completion(text: "skip", about: "I don't know"),
    Completion(text: "why", about: "the advice behind the question"),
    Completion(text: "help", about: "what can be typed here"),
    Completion(text: "pause", about: "leave it here for now"),
  ]

  /// Words that steer a flow at any of its questions.
  static let steeringWords = Set(steering.map(\.text))

  private var verbs: [Completion] {
    Command.all.map { Completion(text: $0.name, about: $0.summary) }
      + session.program.flows.all.filter { $0.takes.isEmpty }
      .map { Completion(text: $0.id.text, about: $0.title) }
  }

  private func fitting(_ question: Question) -> [Completion] {
    switch question.kind {
    case .choice: question.options.map { Completion(text: $0.label, about: "") }
    case .yesNo: ["yes", "no"].map { Completion(text: $0, about: "") }
    case .employer: employerNames
    default: []
    }
  }

  private var employerNames: [Completion] {
    employers.map { Completion(text: $0.name, about: $0.stage.map(Words.stage) ?? "employer") }
  }

  private var peopleNames: [Completion] {
    people.map { Completion(text: $0.name, about: $0.employer) }
  }

  private func arguments(of word: String) -> [Completion] {
    guard let command = Command.named(word) else {
      return session.flow(named: word) == nil ? [] : employerNames
    }
    var found: [Completion] = []
    if command.usage.hasPrefix("N") {
      found = steps.prefix(20).map {
        Completion(text: String($0.number), about: session.title(of: $0.step))
      }
    }
    if command.name == "history" {
      found = [
        Completion(text: "clear", about: "forgets every line"),
        Completion(text: "import", about: "brings in another program's file"),
      ]
    }
    if command.name == "help" {
      found = (Command.all.map(\.name) + HelpTopic.all.map(\.name))
        .map { Completion(text: $0, about: "") }
    }
    if command.name == "show" { return found + employerNames + peopleNames }
    return ["resume", "answers"].contains(command.name) ? found + employerNames : found
  }
}

extension Typing.Completion {
  /// Whether the line ends in the beginning of it, from the start of a word on.
  fileprivate func goesOn(from line: String) -> Bool {
    let words = line.split { !$0.isLetter && !$0.isNumber }
    let whole = text.folded
    return line.last?.isWhitespace == false
      && words.suffix(3).contains { whole.hasPrefix(String(line[$0.startIndex...]).folded) }
  }
}

extension String {
  /// The whole text that it begins, whatever its capitals, with what was typed kept as it is; nil if it does not.
  fileprivate func grown(to whole: String) -> String? {
    guard whole.count > count, whole.prefix(count).lowercased() == lowercased() else { return nil }
    return self + whole.dropFirst(count)
  }
}
