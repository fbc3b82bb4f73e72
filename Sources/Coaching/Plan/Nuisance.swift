/// Too many contacts in too short a time.
package struct NuisanceWarning: Hashable, Sendable {
  /// Contacts made since they last answered.
  package var count: Int
  /// In how many days.
  package var days: Int
}

extension Sequence<Contact> {
  /// Whether one more contact now would be too much: more than three days with contacts made within seven days, none of them answered.
  ///
  /// Notes to several people on one day count as one (claims `critical.nuisance-line`, `webinar.not-a-stalker`).
  package func nuisance(at now: Moment) -> NuisanceWarning? {
    let answered = filter { $0.direction == .received }.map(\.at).max()
    let start = now.adding(days: -7)
    let days = Set(
      filter { contact in
        contact.direction == .made && contact.at > start && contact.at <= now
          && answered.map { $0 < contact.at } ?? true
      }.map { $0.at.told(in: now.zone).day })
    return days.count > 3 ? NuisanceWarning(count: days.count, days: 7) : nil
  }
}
