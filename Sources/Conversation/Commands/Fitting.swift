import Coaching

extension Session {
  /// Whether a verb takes the words after it, so that the line is more than an answer that begins like a command: "next
  /// Friday" is a day.
  func takes(_ rest: String, after command: Command) throws -> Bool {
    guard !rest.isEmpty else { return true }
    let first = rest.split(separator: " ")[0].trimmingCharacters("[]#.")
    let isNumber = Int(first) != nil
    switch command.name {
    case "next": return rest == "all"
    case "undo", "redo": return rest.isJustSaid
    case "review", "employers", "quit": return false
    case "ask", "history": return true
    case "help": return Words.help(on: rest, self) != nil
    case "profile": return first == "history" || Profile.Part(rawValue: first.lowercased()) != nil
    case "show" where try !people(called: rest).isEmpty: return true
    case "show", "resume", "answers": return try isNumber || employer(called: rest) != nil
    default: return isNumber
    }
  }
}

extension String {
  /// Whether words after a verb add nothing to it: "pause for now", "undo that", "help me".
  var isJustSaid: Bool {
    AnswerWords(self).isOne(of: [
      "it", "that", "this", "please", "now", "for now", "here", "me", "me please", "the last one",
      "the last thing",
    ])
  }
}
