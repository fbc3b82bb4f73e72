package import Coaching
import GRDB

extension JobSearchStore {
  /// What the coach knows about the person; the usual where nothing was said.
  package func profile() throws(JobSearchError) -> Profile {
    try read { try $0.profile() }
  }

  /// Keeps what changed in the profile; other working hours or another stance change the steps that hang on them.
  package func setProfile(
    _ profile: Profile, at now: Moment, title: String
  ) throws(JobSearchError) {
    try reconciling(at: now, program: nil) { work in
      let before = try work.db.profile()
      work.command = try work.db.begin(title, at: now)
      let old = try before.rows
      for (key, value) in try profile.rows where old[key] != value {
        try work.db.run(
          "INSERT INTO profile (command, key, value) VALUES (?, ?, ?)", [work.command, key, value])
      }
      if before.hours != profile.hours || before.stance != profile.stance { try work.settleAll() }
    }
  }
}

extension Database {
  func profile() throws -> Profile {
    let rows = try rows(
      """
      SELECT key, value FROM profile JOIN command ON command.id = profile.command
      WHERE command.undoneBy IS NULL ORDER BY profile.id
      """)
    var profile = Profile()
    for row in rows { try profile.take(row["value"], for: row["key"]) }
    return profile
  }
}

extension Profile {
  /// Each part as it is kept; nil for one that is open.
  fileprivate var rows: [String: String?] {
    get throws {
      [
        "name": name, "phone": phone, "signature": signature, "stance": stance.rawValue,
        "hours": try JSONText.encode(hours), "zone": zone?.name,
        "settled": settled.isEmpty
          ? nil : settled.map(\.rawValue).sorted().joined(separator: " "),
        "keepsAnswers": keepsAnswers ? "yes" : "no",
      ]
    }
  }

  /// A part that this version does not know is passed by.
  fileprivate mutating func take(_ value: String?, for key: String) throws {
    switch key {
    case "name": name = value
    case "phone": phone = value
    case "signature": signature = value
    case "stance": stance = value.flatMap(Stance.init) ?? .balanced
    case "hours":
      hours = try value.map { try JSONText.decode(WorkingHours.self, from: $0) } ?? .usual
    case "settled":
      settled = Set((value ?? "").split(separator: " ").compactMap { Part(rawValue: String($0)) })
    case "zone": zone = value.flatMap { Zone($0) }
    case "keepsAnswers": keepsAnswers = value == "yes"
    default: break
    }
  }
}
