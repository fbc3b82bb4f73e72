import Coaching

extension Typing {
  /// A few lines on what is being typed, for F1: the command on the line, or the question and the keys that matter there.
  package func help(on line: String) -> [Block] {
    let text = line.trimmed
    if text.hasPrefix("/") { return commandHelp(String(text.dropFirst())) }
    if awaitsWord { return [.quiet(awaited)] }
    guard let question else { return commandHelp(text) }
    var keys =
      "'back', 'answers', 'why' and 'pause' work at every question; '/next' runs a command."
    if question.unknown != nil { keys = "'skip' if you do not know. " + keys }
    return [.quiet(Words.takes(question.kind)), .quiet(keys)]
  }

  private var awaited: String {
    switch session.expecting {
    case .profile(let part): Words.takes(part)
    case .time, .timeTold: "Takes a time of day, such as 3pm or 15:30."
    case .reading: "Takes the number of the date you meant, or the date typed in full."
    case .meaning: "Takes 'happened' or 'steps'."
    case .step: "Takes the number of the step you meant."
    case .day: "Takes the day it is put off to, such as tomorrow or Friday."
    case .employer: "Takes the employer's name, or its number in the list."
    case .nothing, .confirmUndo, .confirmForgetting, .change, .go, .newContent, .told, .leavingOut:
      "Takes y or n."
    }
  }

  private func commandHelp(_ text: String) -> [Block] {
    if text.isEmpty {
      return [
        .quiet("Say what happened, ask a question, or type a command; 'help' lists them."),
        .quiet(session.settings.keys.inShort),
      ]
    }
    switch head(of: text) {
    case .command(let command, _): return Words.help(on: command)
    case .flow(let flow, _):
      return [.heading("\(flow.id) [EMPLOYER]"), .text(flow.intro ?? flow.title)]
    case .mistyped(_, let near):
      return [.quiet("No command has this name; '\(near)' is the nearest.")]
    case .free:
      let word = text.split(separator: " ").count == 1 ? text.lowercased() : " "
      let begun = Command.all.filter { $0.name.hasPrefix(word) }
      guard begun.isEmpty else {
        return [.items(begun.map { Block.Item(label: $0.name, $0.summary) })]
      }
      let sentence =
        "This is read as a sentence: something that happened, a question, or about your next steps."
      let isMarked = session.settings.keys == .painted
      return [.quiet(sentence + (isMarked ? " Dates and names that are known are marked." : ""))]
    }
  }
}

extension Session {
  /// What is said once a window, before its first question.
  package var keysAtQuestions: Reply {
    let help = settings.keys == .terminal ? "'help'" : "F1"
    return Reply([
      .quiet("\(help) says what fits here; 'back', 'why' and 'pause' work at every question.")
    ])
  }
}

extension Words {
  /// What a question of that kind takes, with examples.
  static func takes(_ kind: AnswerKind) -> String {
    switch kind {
    case .employer: "Takes the employer's name as you would write it; Tab shows those you have."
    case .text:
      "Takes words as they come. Enter hands them in, or begins another row after a comma or a colon; Alt-Enter always does, and 'edit' opens your editor."
    case .people:
      "Takes names with commas between them, or one a row (Alt-Enter), each with the job in brackets if you like: Dana Cruz (head of data), Sam Lee."
    case .moment:
      "Takes a day and a time: today 11:00, yesterday 3pm, Fri 9.30. '/help dates' says more."
    case .day: "Takes a day: Friday, in two weeks, 14 Dec. '/help dates' says more."
    case .yesNo: "Takes y or n."
    case .choice: "Takes a number, or enough of the words; Tab shows them."
    case .number: "Takes a number, such as 3."
    case .money: "Takes an amount as you would say it: 62,000 or EUR 4,500 a month."
    }
  }
}
