import Coaching

extension Session.Settings {
  /// "Sat 21 Nov 11:30", with the year only when it is not this one.
  func date(_ when: When, _ now: Moment) -> String {
    let day = when.day(in: now.zone)
    let month = voice.date(day).split(separator: " ").dropFirst()
    let name = voice.weekday(day).prefix(3)
    let short =
      (voice.monthFirst
      ? [month.first!.prefix(3), month.last!] : [month.first!, month.last!.prefix(3)])
      .joined(separator: " ")
    var text = "\(name) \(short)"
    if day.year != now.day.year { text += " \(day.year)" }
    if let time = when.time(in: now.zone) { text += " \(voice.time(time))" }
    return text
  }

  /// "today, Sat 21 Nov 11:30".
  func spoken(_ when: When, _ now: Moment) -> String {
    let day = when.day(in: now.zone)
    let near = ["yesterday", "today", "tomorrow"]
    for (offset, word) in zip(-1...1, near) where day == now.day.adding(days: offset) {
      return "\(word), \(date(when, now))"
    }
    return date(when, now)
  }
}
