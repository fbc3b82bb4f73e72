import Coaching

extension Command {
  static let profile = Command(
    names: ["profile", "me"], usage: "[FIELD VALUE]",
    summary: "your name, phone, signature, stance and hours", topic: .records
  ) { session, rest, now in
    var profile = try session.records.profile()
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    guard let field = words.first?.lowercased() else {
      return Reply(Words.profile(profile, session.settings))
    }
    let value = words.count > 1 ? words[1].trimmed : ""
    if field == "history" {
      guard let keepsAnswers = ["commands": false, "answers": true][value.lowercased()] else {
        return .refused(
          "The history keeps commands only, or answers too: 'profile history commands' or 'profile history answers'."
        )
      }
      profile.keepsAnswers = keepsAnswers
      try session.records.setProfile(profile, at: now, title: "profile: \(field)")
      return Reply(Words.profile(profile, session.settings))
    }
    guard let part = Profile.Part(rawValue: field) else {
      return .refused(
        "The profile has name, phone, signature, stance, hours and history. For example 'profile name Kim Doe'."
      )
    }
    if value.isEmpty, profile.clear(part) {
      try session.records.setProfile(profile, at: now, title: "profile: \(field)")
      return Reply(Words.profile(profile, session.settings))
    }
    guard try profile.take(value, for: part, session.settings) != nil else {
      return .refused(Words.example(for: part))
    }
    try session.records.setProfile(profile, at: now, title: "profile: \(field)")
    return Reply(Words.profile(profile, session.settings))
  }
}

extension Words {
  static func profile(_ profile: Profile, _ settings: Session.Settings) -> [Block] {
    [
      .items([
        Block.Item(label: "name", profile.name ?? "not set"),
        Block.Item(label: "phone", profile.phone ?? "not set"),
        Block.Item(label: "signature", profile.signature ?? "not set"),
        Block.Item(label: "stance", profile.stance.rawValue),
        Block.Item(
          label: "hours",
          "\(settings.hours(profile.hours)), Monday to Friday"
        ),
        Block.Item(
          label: "history", profile.keepsAnswers ? "commands and answers" : "commands, no answers"),
      ])
    ]
  }

  /// "9:00 17:00", "8.30-16", "9am to 5pm", "9 to 5".
  static func hours(_ text: String, keeping hours: WorkingHours) -> WorkingHours? {
    let found = text.lowercased().matches(of: /(\d{1,2})(?:[:.](\d\d))?\s*(am|pm)?/)
    guard found.count == 2 else { return nil }
    let times = found.map { match -> Int? in
      guard let hour = Int(match.1), let minute = Int(match.2 ?? "0") else { return nil }
      guard let half = match.3 else { return hour * 60 + minute }
      guard (1...12).contains(hour) else { return nil }
      return (hour % 12 + (half == "pm" ? 12 : 0)) * 60 + minute
    }
    guard let from = times[0], var to = times[1] else { return nil }
    if to <= from, found[1].3 == nil, to <= 12 * 60 { to += 12 * 60 }
    guard from < to, let start = TimeOfDay(minutesSinceMidnight: from),
      let end = TimeOfDay(minutesSinceMidnight: to)
    else { return nil }
    return WorkingHours(weekdays: hours.weekdays, from: start, to: end)
  }
}

extension Profile {
  /// Takes a part back to open; false for one that always has a value.
  fileprivate mutating func clear(_ part: Part) -> Bool {
    switch part {
    case .name: name = nil
    case .phone: phone = nil
    case .signature: signature = nil
    case .stance, .hours: return false
    }
    settled.insert(part)
    return true
  }
}
