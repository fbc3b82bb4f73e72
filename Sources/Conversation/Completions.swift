import Coaching

extension Session {
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
    let last = words.last.map(String.init) ?? ""
    var found: [Completion] = []
    if !isCommand, let asked = try? place()?.position.asked {
      found = answers(to: asked)
      if words.count > 1 { return [] }
      found += Self.steering.map { Completion(text: $0, about: "") }
    } else if words.count <= 1 {
      found = Command.all.map { Completion(text: $0.name, about: $0.summary) }
      found += program.flows.all.filter { $0.takes.isEmpty }
        .map { Completion(text: $0.id.text, about: $0.title) }
    } else {
      found = arguments(of: String(words[0]))
    }
    let typed = last.folded
    return found.filter { $0.text.folded.hasPrefix(typed) }.map { entry in
      Completion(
        text: isCommand && words.count <= 1 ? "/" + entry.text : entry.text, about: entry.about)
    }
  }

  /// Whether the next line is an answer, which stays out of the line history unless the profile allows it.
  package var isAsking: Bool {
    if case .profile = expecting { return true }
    return focus != nil
  }

  /// Whether answers may go into the line history.
  package var keepsAnswers: Bool { (try? records.profile().keepsAnswers) ?? false }

  private static let steering = ["back", "change", "answers", "skip", "why", "help", "pause"]

  private func answers(to asked: Position.Asked) -> [Completion] {
    switch asked.question.kind {
    case .choice: asked.question.options.map { Completion(text: $0.label, about: "") }
    case .yesNo: ["yes", "no"].map { Completion(text: $0, about: "") }
    case .employer: employerNames
    default: []
    }
  }

  private var employerNames: [Completion] {
    ((try? records.employers()) ?? []).map {
      Completion(text: $0.name, about: $0.stage.map(Words.stage) ?? "employer")
    }
  }

  private func arguments(of word: String) -> [Completion] {
    let steps = ["done", "sent", "draft", "edit", "postpone", "skip", "why", "show"]
    guard let name = Command.named(word)?.name else { return employerNames }
    var found: [Completion] = []
    if steps.contains(name) {
      found = ((try? records.openSteps()) ?? []).prefix(20).map {
        Completion(text: String($0.number), about: title(of: $0.step))
      }
    }
    return ["show", "resume", "answers"].contains(name) ? found + employerNames : found
  }
}
