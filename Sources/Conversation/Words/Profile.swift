import Coaching

extension Words {
  /// The question for one thing about the person, asked once at the end of a flow.
  static func question(
    for part: Profile.Part, _ profile: Profile, _ settings: Session.Settings
  ) -> [Block] {
    switch part {
    case .name:
      [
        .question("One thing more: what name do you sign with?"),
        .quiet("It goes under your messages. 'skip' leaves it open."),
      ]
    case .phone:
      [
        .question("One thing more: at which number can they call you back?"),
        .quiet("It goes under e-mails and into voicemails. 'skip' leaves it out."),
      ]
    case .stance:
      [
        .question("One thing more: how do you like to put things? [balanced]"),
        .options([
          "Gentle: ask for little, and leave them room",
          "Balanced: ask once, plainly, and make a no easy",
          "Assertive: ask outright what you want to know",
        ]),
        .quiet("It picks among wordings, and what I recommend where the documents differ."),
      ]
    case .hours:
      [
        .question(
          "One thing more: when can you make calls, Monday to Friday? [\(settings.hours(profile.hours))]"
        ),
        .quiet("Two times, such as 8:30 to 16:00. Calls are planned within them."),
      ]
    case .signature:
      [
        .question("One thing more: does anything else belong under your name in e-mails?"),
        .quiet("Such as a link or your town. 'skip' if not."),
      ]
    }
  }

  /// What follows from an answer to it.
  static func taken(_ part: Profile.Part) -> String {
    switch part {
    case .name: "It stands under your messages now."
    case .phone: "It stands in your messages now."
    case .stance: "Your messages and steps now follow it. 'profile stance' changes it."
    case .hours: "Calls are planned within these hours. 'profile hours' changes them."
    case .signature: "It stands under your e-mails now."
    }
  }

  static func passedBy(_ part: Profile.Part) -> String {
    switch part {
    case .name, .phone, .signature:
      "Left open. 'profile \(part.rawValue) ...' sets it later."
    case .stance: "Balanced, then. 'profile stance gentle' or 'assertive' changes it."
    case .hours: "Kept as they are. 'profile hours 8:30 16:00' changes them."
    }
  }

  /// What an answer to it may be.
  static func takes(_ part: Profile.Part) -> String {
    switch part {
    case .name: "Takes the name that goes under your messages; 'skip' leaves it open."
    case .phone: "Takes a phone number, written as you like; 'skip' leaves it out."
    case .stance: "Takes gentle, balanced or assertive, or its number; Enter takes balanced."
    case .hours: "Takes two times, such as 8:30 to 16:00; Enter keeps the hours as they are."
    case .signature: "Takes a line that goes under your name in e-mails; 'skip' leaves it out."
    }
  }

  /// What would do, after something that did not.
  static func example(for part: Profile.Part) -> String {
    switch part {
    case .name: "A name in plain letters, please, such as Kim Doe; or 'skip'."
    case .phone: "There is no number in it. Such as 0151 555 0100; or 'skip'."
    case .signature: "That cannot be kept: plain letters, at most 200 of them, please."
    case .stance:
      "The stance is gentle, balanced or assertive. For example 'profile stance gentle'."
    case .hours: "Working hours are typed as two times. For example 'profile hours 9:00 17:00'."
    }
  }

  /// A stance by its number in the question, its name or the beginning of it.
  static func stance(_ text: String) -> Stance? {
    let word = text.folded.trimmingCharacters(".")
    if let number = Int(word) {
      return (1...3).contains(number) ? [.gentle, .balanced, .assertive][number - 1] : nil
    }
    guard let first = word.split(separator: " ").first else { return nil }
    return Stance.allCases.first { $0.rawValue.hasPrefix(first) || first.hasPrefix($0.rawValue) }
  }
}
