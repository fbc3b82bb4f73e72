/// A day of the week, Monday first as in ISO 8601.
package enum Weekday: Int, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

  /// Monday to Friday; public holidays are not known here.
  package static let working: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]

  package var isWorking: Bool { rawValue <= 5 }

  /// "Monday"
  package var name: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue - 1]
  }

  /// "Mon"
  package var shortName: String { String(name.prefix(3)) }

  package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}
