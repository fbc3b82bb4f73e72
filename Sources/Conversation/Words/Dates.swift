import Coaching

extension Session.Settings {
  func spoken(_ now: Moment) -> Spoken {
    Spoken(now: now, monthBeforeDay: conventions.monthBeforeDay)
  }

  /// "Sat 21 Nov 11:30".
  func date(_ when: When, _ now: Moment) -> String { spoken(now).when(when) }

  /// "today, Sat 21 Nov 11:30".
  func near(_ when: When, _ now: Moment) -> String { spoken(now).withNearness(when) }
}
