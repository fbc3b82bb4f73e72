/// A time on the clock, to the minute, of no particular day or zone. Text: `11:30`.
package struct TimeOfDay: Comparable {
  package let minutesSinceMidnight: Int

  package static let midnight = TimeOfDay(unchecked: 0)
  package static let noon = TimeOfDay(unchecked: 12 * 60)
  package static let lastMinute = TimeOfDay(unchecked: 24 * 60 - 1)

  private init(unchecked minutes: Int) { minutesSinceMidnight = minutes }

  /// Nil outside 00:00 to 23:59; 24:00 is no time of this day.
  package init?(hour: Int, minute: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutesSinceMidnight = hour * 60 + minute
  }

  /// Nil outside 0 to 1439.
  package init?(minutesSinceMidnight minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    minutesSinceMidnight = minutes
  }

  package var hour: Int { minutesSinceMidnight / 60 }
  package var minute: Int { minutesSinceMidnight % 60 }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutesSinceMidnight < right.minutesSinceMidnight
  }
}

extension TimeOfDay: TextValue {
  package init?(_ description: String) {
    var cursor = TextCursor(description)
    guard let hour = cursor.number(digits: 2...2), cursor.take(":"),
      let minute = cursor.number(digits: 2...2), cursor.isAtEnd
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  package var description: String { "\(twoDigits(hour)):\(twoDigits(minute))" }
}
