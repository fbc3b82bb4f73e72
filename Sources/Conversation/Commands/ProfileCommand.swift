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
    guard !value.unicodeScalars.contains(where: \.isControl), value.count <= 200 else {
      return .refused("That cannot be kept: plain letters, at most 200 of them, please.")
    }
    switch field {
    case "name": profile.name = value.nonEmpty
    case "phone": profile.phone = value.nonEmpty
    case "signature": profile.signature = value.nonEmpty
    case "stance":
      guard let stance = Stance(rawValue: value.lowercased()) else {
        return .refused(
          "The stance is gentle, balanced or assertive. For example 'profile stance gentle'.")
      }
      profile.stance = stance
    case "hours":
      guard let hours = Words.hours(value, keeping: profile.hours) else {
        return .refused(
          "Working hours are typed as two times. For example 'profile hours 9:00 17:00'.")
      }
      profile.hours = hours
    default:
      return .refused(
        "The profile has name, phone, signature, stance and hours. For example 'profile name Kim Doe'."
      )
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
          "\(settings.voice.time(profile.hours.from)) to \(settings.voice.time(profile.hours.to)), Monday to Friday"
        ),
      ])
    ]
  }

  /// "9:00 17:00", "9:00-17:00", "9:00 to 17:00".
  static func hours(_ text: String, keeping hours: WorkingHours) -> WorkingHours? {
    let times = text.split { " -–to".contains($0) }
      .compactMap { TimeOfDay($0.contains(":") ? pad($0) : pad("\($0):00")) }
    guard times.count == 2 else { return nil }
    return WorkingHours(weekdays: hours.weekdays, from: times[0], to: times[1])
  }

  private static func pad(_ text: some StringProtocol) -> String {
    text.count == 4 ? "0" + text : String(text)
  }
}
