import Coaching

extension Words {
  /// What there is to mend in a draft, and how.
  static func sentence(for finding: DraftFinding, number: Int) -> String {
    switch finding {
    case .unfilled(let slot): unfilled(slot)
    case .misspelt(let written, let known):
      "'\(written)' or '\(known)'? The records have '\(known)'. 'edit \(number)' mends it."
    case .phrase(let phrase, let rule): "'\(phrase)': \(rule.says)"
    case .lookAlike(let person, let shared):
      "This is nearly what \(person) gets. Say something else instead of '\(shared) ...', such as what only the two of you talked about."
    case .tooLong(let words, let most):
      "\(words) words; at most \(most) get read. Leave out what they know already."
    }
  }

  /// What stands open in a message, and how to fill it.
  static func unfilled(_ slot: Template.Slot) -> String {
    slot.description == "me.name"
      ? "Your name is not known yet: 'profile name ...' puts it in."
      : "{\(slot)} is still open: 'edit' lets you fill it in."
  }
}
